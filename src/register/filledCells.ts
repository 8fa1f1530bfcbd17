/** The cells of one column and one turn of rows that hold something: most cells of a register are blank. */
import { must } from '../must';
import type { CellValue } from './types';

/** The cells of a column that hold something, each with the index of its representation: the first `count` of both. */
export interface FilledCells {
  count: number;
  readonly cells: CellValue[];
  readonly rows: Int32Array;
}

/** One of the first `count`. */
export function filledAt(cells: readonly CellValue[], index: number): CellValue {
  return must(cells[index], 'a filled cell');
}

/** Keeps a cell that is not blank. */
export function keepFilled(found: FilledCells, cell: CellValue | undefined, row: number): void {
  if (cell === '' || cell === null || cell === undefined) return;
  found.cells[found.count] = cell;
  found.rows[found.count++] = row;
}
