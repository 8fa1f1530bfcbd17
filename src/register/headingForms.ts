/**
 * The plainer forms of a heading that a form or a case system has dressed up: "3. Date received", "Case: Date Opened",
 * "Custom field (Outcome)", "Outcome (see list)".
 */
import { LONGEST_HEADING } from '../limits';
import { foldWords } from './cells';
import { tally } from '../tally';

/** A form of a heading; `isExact` where nothing but a number or a table’s name was taken off. */
export interface HeadingForm {
  readonly text: string;
  readonly isExact: boolean;
}

/** What the headings of a sheet have in common, and so say nothing by. */
export interface Dress {
  /** The name of a table before most headings, folded ("tblComplaints.DateReceived"). */
  readonly prefix: string | undefined;
  /** Most headings have a number in front, without any sign. */
  readonly areNumbered: boolean;
}

export const PLAIN: Dress = { prefix: undefined, areNumbered: false };

export function dressOf(headings: readonly string[]): Dress {
  const filled = headings.filter((heading) => heading !== '' && heading.length <= LONGEST_HEADING);
  const isMost = (count: number): boolean => count >= 3 && count * 2 >= filled.length;
  const prefixes = new Map<string, number>();
  for (const heading of filled) {
    const prefix = foldWords(parted(heading)?.prefix ?? '');
    if (/\p{L}/u.test(prefix)) tally(prefixes, prefix);
  }
  const [prefix] = [...prefixes].find(([, count]) => isMost(count)) ?? [];
  return { prefix, areNumbered: isMost(filled.filter((heading) => BARE_NUMBER.test(heading)).length) };
}

/** From the heading, without what it has in common with the others, to the plainest, each once. */
export function headingForms(heading: string, dress: Dress): readonly HeadingForm[] {
  const own = parted(heading);
  const undressed = own && foldWords(own.prefix) === dress.prefix ? own.rest : heading;
  const signed = undressed.replace(NUMBER, '');
  const unnumbered = dress.areNumbered ? signed.replace(BARE_NUMBER, '') : signed;
  const bare = withoutBrackets(unnumbered);
  const forms = [undressed, unnumbered, withoutPrefix(unnumbered), unwrapped(unnumbered), bare, withoutPrefix(bare)];
  forms.push(...sparerForms(bare));
  return [...new Set(forms)]
    .filter((text) => text !== '')
    .map((text) => ({ text, isExact: text === undressed || text === unnumbered }));
}

/** "Date the complaint was received" and "Date complaint received" say the same. */
const JOINING: ReadonlySet<string> = new Set(['the', 'a', 'an', 'was', 'were', 'is', 'has', 'been', 'at']);

/** What every column of a register speaks of, in the middle of a heading too: "Date case opened". */
const OF_EVERY_CASE: ReadonlySet<string> = new Set(['complaint', 'complaints', 'case', 'cases', 'enquiry', 'final']);

/** Longer ones are free text in a row of data. */
const MOST_WORDS = 8;

/** Without such words, where there are any; but not a bare "Date", which says less than the heading did. */
function sparerForms(heading: string): readonly string[] {
  const words = foldWords(heading).split(' ');
  if (words.length > MOST_WORDS) return [];
  const joined = words.filter((word) => !JOINING.has(word));
  const spare = joined.filter((word) => !OF_EVERY_CASE.has(word));
  return [joined, spare]
    .filter(({ length }) => length < words.length)
    .map((left) => left.join(' '))
    .filter((text) => text !== 'date');
}

/** `3.`, `(3)`, `Q3:`, `3.1`, `a)`, `No. 3 –`. */
const NUMBER =
  /^\s*(?:[([]\s*(?:\d{1,3}[a-z]?|[a-z])\s*[)\]]|(?:(?:q|question|col|column|field|item|no|part|section)\.?\s*)?(?:\d{1,3}(?:\.\d+)+\s|\d{1,3}[a-z]?(?:\.\d+)*\s*(?:[.):\]–—-]|\s[-–—]))|[a-z][.)])[\s.:–—-]*(?=\S)/i;
const BARE_NUMBER = /^\s*\d{1,3}\s+(?=\S)/;

const BRACKETS = /\([^()]*\)|\[[^\][]*\]/g;

/** Without what is in round or square brackets, the innermost; one that never closes stays. */
export function withoutBrackets(heading: string): string {
  return heading.replace(BRACKETS, ' ').trim();
}

/** The text in brackets behind words that say nothing of their own. */
function unwrapped(heading: string): string {
  const [inner, ...others] = heading.match(BRACKETS) ?? [];
  return inner !== undefined && others.length === 0 && saysNothingOfAColumn(withoutBrackets(heading))
    ? inner.slice(1, -1).trim()
    : heading;
}

/** A slash parts two names of one thing ("Statutory/Corporate"), so it is no such sign. */
const SIGN = /::|[:>\\.]|\s[-–—]\s/;

/** A heading at its first sign. */
function parted(heading: string): { readonly prefix: string; readonly rest: string } | undefined {
  const sign = SIGN.exec(heading);
  if (!sign) return undefined;
  const rest = heading.slice(sign.index + sign[0].length).trimStart();
  return rest === '' ? undefined : { prefix: heading.slice(0, sign.index), rest };
}

/** Without what stands before a sign and says nothing of its own. */
function withoutPrefix(heading: string): string {
  let rest = heading;
  for (let own = parted(rest); own && saysNothingOfAColumn(own.prefix); own = parted(rest)) rest = own.rest;
  return rest;
}

/** What every column of a register is about; "Target", "Panel" or "LGSCO" would make another column of it. */
const NEUTRAL: ReadonlySet<string> = new Set(
  (
    'case cases complaint complaints feedback representation representations record records request requests ' +
    'enquiry enquiries issue incident ticket form field fields custom cf udf attribute question q detail details data ' +
    'info information general main log register entry item section part column col the your about'
  ).split(' '),
);

/** True for words that say only what every column of a register is about. */
export function saysNothingOfAColumn(text: string): boolean {
  const words = foldWords(text);
  return words !== '' && words.split(' ').every((word) => NEUTRAL.has(word) || /^\d+$/.test(word));
}
