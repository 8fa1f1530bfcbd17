/** Where every representation of a register stands: its block, its sheet row, and the cells that it was read from. */
import type { ColumnKey } from './columns';
import type { RegisterSource } from './findRegister';
import type { RegisterSheet } from './register';
import { addressOf, cellOf, registerRows, stageOf, type RegisterRows } from './registerRows';
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
      const place = at(row);
      return place ? cellOf(place.block, key, place.index) : '';
    },
    addressAt(row, key) {
      const place = at(row);
      return place ? addressOf(place.block, key, place.index) : '';
    },
  };
}

export interface Places {
  readonly blocks: readonly RegisterRows[];
  readonly rowCount: number;
  /** Index of the first representation of each block. */
  readonly firstOf: readonly number[];
  readonly sheets: readonly RegisterSheet[];
  readonly sheetOf: Uint8Array;
  readonly rowOf: Int32Array;
  readonly stageAt: (row: number) => number;
  /** The block of a representation and its index there. */
  readonly at: (row: number) => { readonly block: RegisterRows; readonly index: number } | undefined;
}

export function placesOf(parts: readonly RegisterPart[]): Places {
  const blocks = parts.map(({ source, grid }) => registerRows(source, grid));
  const rowCount = blocks.reduce((count, block) => count + block.count, 0);
  const sources = [...new Set(parts.map(({ source }) => source))];
  const sheetOf = new Uint8Array(rowCount);
  const rowOf = new Int32Array(rowCount);
  const firstOf: number[] = [];
  let next = 0;
  for (const block of blocks) {
    firstOf.push(next);
    sheetOf.fill(sources.indexOf(block.source), next, next + block.count);
    for (let i = 0; i < block.count; i++) rowOf[next++] = block.grid.row + (block.gridRows[i] ?? 0) + 1;
  }
  const unfolded = blocks.some((block) => block.unfolded);
  const at: Places['at'] = (row) => {
    const index = firstOf.findLastIndex((first) => first <= row);
    const block = blocks[index];
    return block && { block, index: row - (firstOf[index] ?? 0) };
  };
  const stageAt = (row: number): number => {
    const place = unfolded ? at(row) : undefined;
    return place ? stageOf(place.block, place.index) : 0;
  };
  return { blocks, rowCount, firstOf, sheets: sources.map(sheetNamed), sheetOf, rowOf, stageAt, at };
}

function sheetNamed({ sheet, table, columnOf }: RegisterSource): RegisterSheet {
  return { name: sheet, ...(table === undefined ? {} : { table }), columnOf };
}

/** What stands for the Ref of a row on a sheet without such a column; the sheet's name tells rows of several apart. */
export function rowName(sheet: string, row: number, sheets: number): string {
  return sheets > 1 ? `${sheet} row ${row}` : `row ${row}`;
}
