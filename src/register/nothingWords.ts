/**
 * Words that say that nothing is recorded (REGISTER.md, "Nothing words"). One list for closed lists, names, dates,
 * amounts and published figures, so that "N/A" is the same as an empty cell wherever it is typed.
 */
import { foldKey } from './cells';

/**
 * True for a blank text, for a sign that stands for nothing (`-`, `?`), for a word that says so, and for several
 * ("Unknown / not stated").
 */
export function saysNothing(text: string): boolean {
  if (ONLY_SIGNS.test(text) || NOTHING.has(foldKey(text))) return true;
  const parts = text.length > LONGEST ? [] : text.split(DIVIDERS);
  return parts.length > 1 && parts.every((part) => NOTHING.has(foldKey(part)));
}

/** Longer texts say something. */
const LONGEST = 60;
const DIVIDERS = /[/;&|]| or | and /i;

/** A tick is no such sign: it says yes. */
const ONLY_SIGNS = /^[\s\-–—−.…?_/\\]*$/;

const NOTHING: ReadonlySet<string> = new Set(
  (
    'N/A; NA; N/K; None; Null; Nil; Blank; Empty; Unknown; Not known; Not yet known; Not recorded; Not yet recorded; ' +
    'None recorded; Not stated; None stated; Unstated; Not given; None given; Not provided; Not supplied; ' +
    'Not specified; Unspecified; Not disclosed; Undisclosed; Not declared; Not available; Unavailable; ' +
    'Not applicable; Not obtained; Not yet obtained; Information not yet obtained; Information not obtained; ' +
    'Not collected; Prefer not to say; Prefers not to say; Preferred not to say; Prefer not to answer; ' +
    'Would rather not say; Rather not say; Do not wish to say; Does not wish to say; Did not wish to say; Refused; ' +
    'Refused to say; Refused to answer; Information refused; Declined; Declined to say; Declined to answer; ' +
    'No information; No data; No answer; No entry; TBC; To be confirmed; TBA; To be advised; Don’t know; Do not know; ' +
    'Did not say; Prefer not to disclose; Would prefer not to say; Not entered; Unrecorded; ' +
    'Info not obtained; Info not yet obtained; Not known at this time; Not yet confirmed; Not yet determined; Not asked'
  )
    .split('; ')
    .map(foldKey),
);
