/** Where every representation of a register stands: its block, its sheet row, and the cells that it was read from. */
import { must } from '../must';
import { rowAt } from './at';
import type { ColumnKey } from './columns';
import type { RegisterSource } from './findRegister';
import { withoutLeftOut } from './leftOutRows';
import type { RegisterSheet } from './register';
import { addressOf, cellOf, registerRows, stageByForm, type PlacedRows } from './registerRows';
import type { CellValue, Grid } from './types';

export interface RegisterPart {
  readonly source: RegisterSource;
  /** The source's rows, or some of them: a source may come in several parts, one below the other. */
  readonly grid: Grid;
}

/** The cells behind a register that was parsed from the same parts. `row` is the index of the representation. */
export interface RegisterCells {
  /** What stands in the cell; '' where the sheet lacks the column. */
  valueAt(row: number, key: ColumnKey): CellValue;
  /** Its A1 address; '' where the sheet lacks the column. */
  addressAt(row: number, key: ColumnKey): string;
}

export function registerCells(parts: readonly RegisterPart[]): RegisterCells {
  const { at } = placesOf(parts);
  return {
    valueAt(row, key) {
      const { block, index } = at(row);
      return cellOf(block, key, index);
    },
    addressAt(row, key) {
      const { block, index } = at(row);
      return addressOf(block, key, index);
    },
  };
}

/** The rows of a part. */
export type Block = PlacedRows;

export interface Places {
  readonly blocks: readonly Block[];
  readonly rowCount: number;
  readonly sheets: readonly RegisterSheet[];
  readonly sheetOf: Uint8Array;
  readonly rowOf: Int32Array;
  readonly stageAt: (row: number) => number;
  /** The block of a representation and its index there. */
  readonly at: (row: number) => { readonly block: Block; readonly index: number };
}

export function placesOf(parts: readonly RegisterPart[]): Places {
  const blocks: Block[] = [];
  let rowCount = 0;
  for (const { source, grid } of parts) {
    const rows = withoutLeftOut(registerRows(source, grid));
    blocks.push({ ...rows, first: rowCount });
    rowCount += rows.count;
  }
  const sources = [...new Set(parts.map(({ source }) => source))];
  const sheetOf = new Uint8Array(rowCount);
  const rowOf = new Int32Array(rowCount);
  for (const { source, grid, gridRows, first, count } of blocks) {
    sheetOf.fill(sources.indexOf(source), first, first + count);
    for (let i = 0; i < count; i++) rowOf[first + i] = grid.row + rowAt(gridRows, i) + 1;
  }
  const unfolded = blocks.some((block) => block.unfolded);
  const at: Places['at'] = (row) => {
    const block = must(
      blocks.findLast(({ first }) => first <= row),
      'the part of a row',
    );
    return { block, index: row - block.first };
  };
  const stageAt = (row: number): number => {
    if (!unfolded) return 0;
    const { block, index } = at(row);
    return stageByForm(block, index);
  };
  return { blocks, rowCount, sheets: sources.map(sheetNamed), sheetOf, rowOf, stageAt, at };
}

function sheetNamed({ sheet, table, columnOf }: RegisterSource): RegisterSheet {
  return { name: sheet, ...(table === undefined ? {} : { table }), columnOf };
}

/** What stands for the Ref of a row on a sheet without such a column; the sheet's name tells rows of several apart. */
export function rowName(sheet: string, row: number, sheets: number): string {
  return sheets > 1 ? `${sheet} row ${row}` : `row ${row}`;
}
