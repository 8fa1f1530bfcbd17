/** Cell addresses in bulk: from A1 to positions, and from many cells to few addresses. */
import { cellAddress, columnLetter } from '../register';

/** Zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel takes addresses of at most 8,192 characters; a margin is kept for what it may add. */
const LONGEST_ADDRESS = 8_000;

/** The position of an A1 address of one cell, with or without `$`; undefined for anything else. */
export function placeOf(address: string): Place | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address.trim()) ?? [];
  if (letters === undefined) return undefined;
  const digits = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return { row: Number(row) - 1, column: digits.reduce((sum, letter) => sum * 26 + letter, 0) - 1 };
}

/** Cells that stand below one another. */
export interface Run extends Place {
  readonly rows: number;
}

/** The cells as runs, column by column from the top; a cell given twice counts once. */
export function runsOf(places: readonly Place[]): readonly Run[] {
  const sorted = places.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rows: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.row + last.rows) last.rows = Math.max(last.rows, row - last.row + 1);
    else runs.push({ row, column, rows: 1 });
  }
  return runs;
}

/** The cells as addresses of several areas (`B2:B9,D4`), as few as Excel's limit allows. */
export function areaAddresses(places: readonly Place[]): readonly string[] {
  const addresses: string[] = [];
  for (const { row, column, rows } of runsOf(places)) {
    const area = cellAddress(row, column) + (rows > 1 ? `:${columnLetter(column)}${row + rows}` : '');
    const last = addresses.at(-1);
    if (last !== undefined && last.length + 1 + area.length <= LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${area}`;
    else addresses.push(area);
  }
  return addresses;
}
