/** From many cells to few addresses. */
import { areaAddress, type CellPosition } from '../a1';

/** Excel takes addresses of at most 8,192 characters; a margin is kept for what it may add. */
const LONGEST_ADDRESS = 8_000;

/** Cells that stand below one another. */
export interface Run extends CellPosition {
  readonly rows: number;
}

/** The cells as runs, column by column from the top; a cell given twice counts once. */
export function runsOf(places: readonly CellPosition[]): readonly Run[] {
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
export function areaAddresses(places: readonly CellPosition[]): readonly string[] {
  const addresses: string[] = [];
  for (const { row, column, rows } of runsOf(places)) {
    const area = areaAddress({ row, column, rows, columns: 1 });
    const last = addresses.at(-1);
    if (last !== undefined && last.length + 1 + area.length <= LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${area}`;
    else addresses.push(area);
  }
  return addresses;
}
