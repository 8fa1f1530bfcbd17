/**
 * Text that a terminal shows and doesn't obey. Cells, names of sheets and names of files can hold escape sequences that
 * colour, hide or replace what was said before, and marks that turn text round.
 */

/** One line of text: a space for each line break and tab, `\\u001b` for anything else that steers a terminal. */
export function printable(text: string): string {
  return text.replace(STEERING, (character) => (/[\s\u0085]/.test(character) ? ' ' : escaped(character)));
}

/** A JSON file's text that can be shown in a terminal: JSON itself escapes only the characters below the space. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(STEERING, (character) => (character === '\n' ? character : escaped(character)))}\n`;
}

/** Control characters (C0, delete and C1), marks and overrides of direction, and Unicode's own line breaks. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
