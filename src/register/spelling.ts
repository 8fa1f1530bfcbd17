/** How far two spellings are apart, and how far they may be while one is still a slip of the other. */
import { distance } from 'fastest-levenshtein';
import { foldKey } from './cells';

/** Letters to put in, leave out or change; two neighbours that changed places are one slip. */
export function slipsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && hasSwap(a, b) ? 1 : edits;
}

/** Letters that may be wrong in a text of that length. */
export function slipsIn(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}

/** The one of some names that a text was meant to be; undefined where none, or more than one, is as near. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const key = foldKey(text);
  const [near, ...others] = names.filter((name) => {
    const other = foldKey(name);
    return slipsBetween(key, other) <= slipsIn(Math.min(key.length, other.length));
  });
  return others.length === 0 ? near : undefined;
}

/** At two edits and equal length the texts differ in two places: side by side, and crosswise the same. */
function hasSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
