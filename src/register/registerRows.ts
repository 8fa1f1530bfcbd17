/** Which rows of a block are representations, at which stage, and where each of their cells stands. */
import { cellAddress } from '../a1';
import { must } from '../must';
import { codeAt, rowAt } from './at';
import { cellIn } from './cells';
import { isDay } from './dayCells';
import type { ColumnKey } from './columns';
import type { RegisterSource } from './findRegister';
import { saysNothing } from './nothingWords';
import { tickedOutcome } from './outcomeTicks';
import { rowKinds, type RowKind } from './rowKinds';
import type { StageColumns } from './stages';
import type { CellValue, Grid } from './types';
import { readChoice } from './valueWording';
import { keepFilled, type FilledCells } from './filledCells';

/** The representations of one block, in sheet order; a case of an unfolded sheet has one a stage. */
export interface RegisterRows {
  readonly source: RegisterSource;
  readonly grid: Grid;
  readonly count: number;
  /** Row of the grid of each representation. */
  readonly gridRows: Int32Array;
  /** Of an unfolded sheet: which of the source's stages, and whether the case went no further. */
  readonly unfolded?: { readonly stage: Uint8Array; readonly isLast: Uint8Array };
  /** Cells of later stages that say something, but no date: their stage is not counted. */
  readonly undated: readonly UndatedStage[];
  /** Rows that are no representations by their form. */
  readonly leftOut: readonly LeftOutRow[];
  /** By column how many rows are left out because that was chosen for what they say there. */
  readonly chosenOut?: ReadonlyMap<ColumnKey, number>;
}

interface LeftOutRow {
  readonly kind: Exclude<RowKind, 'blank' | 'representation'>;
  /** Row of the grid. */
  readonly gridRow: number;
}

interface UndatedStage {
  readonly stage: StageColumns['stage'];
  /** Row of the grid and column of the sheet. */
  readonly gridRow: number;
  readonly column: number;
}

/** Finds the representations of a block; what else is written between and below them is left out. */
export function registerRows(source: RegisterSource, grid: Grid): RegisterRows {
  const kindOf = rowKinds(source, grid);
  const filled = new Int32Array(grid.values.length);
  const leftOut: LeftOutRow[] = [];
  let count = 0;
  grid.values.forEach((row, gridRow) => {
    const kind = kindOf(row);
    if (kind === 'representation') filled[count++] = gridRow;
    else if (kind !== 'blank') leftOut.push({ kind, gridRow });
  });
  const gridRows = filled.subarray(0, count);
  if (source.stages.length === 0) return { source, grid, count, gridRows, undated: [], leftOut };
  return { source, grid, leftOut, ...unfold(source, grid, gridRows) };
}

/** Those of a block of the register. */
export interface PlacedRows extends RegisterRows {
  /** The index of the first of them in the register. */
  readonly first: number;
}

/** Some representations of a block, one below the other, to be read column by column. */
export interface RegisterLines {
  readonly rows: PlacedRows;
  readonly from: number;
  /** The grid's row of each. */
  readonly lines: readonly Grid['values'][number][];
}

/** A block's cells stay in the processor's cache while all columns are read from them. */
const ROWS_AT_ONCE = 512;

/** The representations of a block, some hundreds at a time: their rows are looked up once for all columns. */
export function* linesInTurns(rows: PlacedRows): Generator<RegisterLines, void, undefined> {
  const { grid, gridRows, count } = rows;
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const lines: Grid['values'][number][] = [];
    for (let i = from; i < Math.min(from + ROWS_AT_ONCE, count); i++) lines.push(lineAt(grid, rowAt(gridRows, i)));
    yield { rows, from, lines };
  }
}

/** Room for the cells of one turn: to be filled for every column anew. */
export function roomForCells(): FilledCells {
  return { count: 0, cells: new Array<CellValue>(ROWS_AT_ONCE).fill(''), rows: new Int32Array(ROWS_AT_ONCE) };
}

/** Fills `found` with what the representations have in the column. Most cells of a register are blank. */
export function gatherCells(turn: RegisterLines, key: ColumnKey, found: FilledCells): void {
  const { rows, from, lines } = turn;
  const column = rows.source.columnOf.get(key);
  if (!rows.unfolded && !isTicks(rows, column)) {
    gatherColumn(turn, column, found);
    return;
  }
  found.count = 0;
  for (let i = 0; i < lines.length; i++) keepFilled(found, cellOf(rows, key, from + i), rows.first + from + i);
}

/** The same of a column of the sheet. */
export function gatherColumn(
  { rows, from, lines }: RegisterLines,
  column: number | undefined,
  found: FilledCells,
): void {
  found.count = 0;
  const at = columnIn(rows.grid, column);
  if (at === undefined) return;
  for (let i = 0; i < lines.length; i++) keepFilled(found, lines[i]?.[at], rows.first + from + i);
}

/** What one representation has in the column. */
export function cellOf(rows: RegisterRows, key: ColumnKey, index: number): CellValue {
  const { grid, gridRows } = rows;
  const line = lineAt(grid, rowAt(gridRows, index));
  const column = sheetColumn(rows, key, index);
  return isTicks(rows, column) ? ticked(rows, line) : cellIn(line, columnIn(grid, column));
}

function isTicks({ source: { ticks } }: RegisterRows, column: number | undefined): boolean {
  return ticks.length > 0 && ticks[0]?.column === column;
}

function ticked({ source: { ticks }, grid }: RegisterRows, line: Grid['values'][number]): string {
  return tickedOutcome(ticks, (column) => cellIn(line, columnIn(grid, column)));
}

/** The A1 address of that cell; of an unfolded sheet that of the stage's own column. */
export function addressOf(rows: RegisterRows, key: ColumnKey, index: number): string {
  const column = sheetColumn(rows, key, index) ?? rows.source.columnOf.get(key);
  return column === undefined ? '' : cellAddress(rows.grid.row + rowAt(rows.gridRows, index), column);
}

/** The stage that the sheet's form gives to a representation; 0 where the sheet has one row a stage. */
export function stageByForm({ source, unfolded }: RegisterRows, index: number): 0 | StageColumns['stage'] {
  return unfolded ? stageAt(source, codeAt(unfolded.stage, index)).stage : 0;
}

function sheetColumn({ source, unfolded }: RegisterRows, key: ColumnKey, index: number): number | undefined {
  if (!unfolded) return source.columnOf.get(key);
  const { columnOf, whenLast } = stageAt(source, codeAt(unfolded.stage, index));
  return columnOf.get(key) ?? (unfolded.isLast[index] === 1 ? whenLast.get(key) : undefined);
}

function stageAt({ stages }: Pick<RegisterSource, 'stages'>, index: number): StageColumns {
  return must(stages[index], 'a stage of the sheet');
}

function lineAt({ values }: Pick<Grid, 'values'>, row: number): Grid['values'][number] {
  return must(values[row], 'a row of the grid');
}

/** Where a column of the sheet is in the grid's rows. */
function columnIn(grid: Pick<Grid, 'column'>, column: number | undefined): number | undefined {
  return column === undefined ? undefined : column - grid.column;
}

/**
 * One representation for each stage that has a date received or a response which can be read; a case with neither is
 * its first stage. A Yes or No, a count or a wish is no stage.
 */
function unfold(
  { stages }: RegisterSource,
  { values, column }: Grid,
  rows: Int32Array,
): Pick<RegisterRows, 'count' | 'gridRows' | 'unfolded' | 'undated'> {
  const most = rows.length * stages.length;
  const gridRows = new Int32Array(most);
  const stage = new Uint8Array(most);
  const isLast = new Uint8Array(most);
  const undated: UndatedStage[] = [];
  const dates = stages.map(({ stage: number, columnOf }) => ({
    number,
    columns: [columnOf.get('received'), columnOf.get('response')].filter((at) => at !== undefined),
  }));
  let count = 0;
  for (const row of rows) {
    const before = count;
    const line = lineAt({ values }, row);
    const cellAt = (at: number): CellValue => cellIn(line, at - column);
    dates.forEach(({ number, columns }, index) => {
      if (columns.some((at) => isDay(cellAt(at)))) {
        gridRows[count] = row;
        stage[count++] = index;
        return;
      }
      const said = number === 1 ? undefined : columns.find((at) => shouldBeDate(cellAt(at)));
      if (said !== undefined) undated.push({ stage: number, gridRow: row, column: said });
    });
    if (count === before) gridRows[count++] = row;
    isLast[count - 1] = 1;
  }
  return {
    ...{ count, gridRows: gridRows.slice(0, count), undated },
    unfolded: { stage: stage.slice(0, count), isLast: isLast.slice(0, count) },
  };
}

function shouldBeDate(cell: CellValue): boolean {
  return typeof cell === 'string' && !saysNothing(cell) && readChoice('yesNo', cell) === undefined;
}
