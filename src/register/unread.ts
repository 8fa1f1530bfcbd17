/**
 * Cells that say something which was not understood. They are neither blank nor a value: a figure that rests on one
 * leaves its row out and says so (FIGURES.md, "Right or silent"), so the register remembers which they are.
 */
import { bitsAt } from './at';
import { COLUMNS, type ColumnKey } from './columns';
import type { ColumnKind } from './columnKinds';

/** Columns of names and texts take any wording; all others can hold a cell that is not understood. */
const ANY_WORDING: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['text', 'name', 'names']);

/** The columns whose cells can be unread, in the order of their bits. */
export const READ_COLUMNS: readonly ColumnKey[] = COLUMNS.filter(({ kind }) => !ANY_WORDING.has(kind)).map(
  ({ key }) => key,
);

const BITS: ReadonlyMap<ColumnKey, number> = new Map(READ_COLUMNS.map((key, index) => [key, 2 ** index]));

/** The bit of a column in `Register.unread`; 0 for a column of names or texts. */
export function unreadBit(key: ColumnKey): number {
  return BITS.get(key) ?? 0;
}

/** True where the row's cell of that column was not understood; a blank cell was. */
export function isCellUnread({ unread }: { readonly unread: Uint32Array }, row: number, key: ColumnKey): boolean {
  return (bitsAt(unread, row) & unreadBit(key)) !== 0;
}

/** The columns whose bits are set. */
export function unreadColumns(bits: number): readonly ColumnKey[] {
  return READ_COLUMNS.filter((_, index) => (bits >>> index) & 1);
}

/** The rules of reading after which nothing is recorded of a cell that says something. */
export const UNREAD_RULES: ReadonlySet<string> = new Set([
  'error-cell',
  'unknown-value',
  'unreadable-date',
  'date-order-unclear',
  'unreadable-amount',
]);
