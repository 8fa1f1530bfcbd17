/** Text is text: the one place that makes a string safe to write, whatever it looks like. */
import { LONGEST_TEXT } from '../limits';
import type { PlanValue } from '../sheets';

/**
 * What a cell will hold of a text, and so what reading it gives: line ends as Excel keeps them, nothing that an .xlsx
 * cannot hold (control characters, halves of a surrogate pair), at most 32,767 characters.
 */
export function keptText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(UNSTORABLE, '');
  if (clean.length <= LONGEST_TEXT) return clean;
  const cut = clean.slice(0, LONGEST_TEXT);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * The value to write so that Excel keeps `text` as text. Always with the leading apostrophe: what Excel takes for a
 * number, a date, a boolean or a formula depends on its language, so no list of dangerous beginnings is complete.
 */
export function textValue(text: string): string {
  const kept = keptText(text);
  return kept === '' ? '' : `'${kept}`;
}

/** The value to write for a planned cell. */
export function cellValue(value: PlanValue): string | number | null {
  return typeof value === 'string' ? textValue(value) : value;
}

/** A text inside a formula of ours: quoted, and joined from pieces because a literal holds 255 characters at most. */
export function formulaText(text: string): string {
  const pieces = keptText(text).match(/[\s\S]{1,127}/gu) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

const UNSTORABLE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]',
    '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])',
    '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  ].join('|'),
  'g',
);
