/** Which rows of a block are representations, at which stage, and where each of their cells stands. */
import { cellAddress } from '../a1';
import { must } from '../must';
import { codeAt, rowAt } from './at';
import { cellIn, cellText, isBlank } from './cells';
import { readDay } from './columnReaders';
import type { ColumnKey } from './columns';
import type { RegisterSource } from './findRegister';
import { saysNothing } from './nothingWords';
import { tickedOutcome } from './outcomeTicks';
import type { StageColumns } from './stages';
import type { CellValue, Grid } from './types';
import { readChoice } from './valueWording';

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
  /** Grid row of a total typed below the rows, which is left out; -1 = none. */
  readonly totalRow: number;
  /** By column how many rows are left out for what they say there. */
  readonly leftOut?: ReadonlyMap<ColumnKey, number>;
}

interface UndatedStage {
  readonly stage: StageColumns['stage'];
  /** Row of the grid and column of the sheet. */
  readonly gridRow: number;
  readonly column: number;
}

/** Finds the rows with something in a known column; blank rows and a total at the end are left out. */
export function registerRows(source: RegisterSource, grid: Grid): RegisterRows {
  const columns = [...new Set([source, ...source.stages].flatMap(({ columnOf }) => [...columnOf.values()]))].map(
    (column) => column - grid.column,
  );
  const filled = new Int32Array(grid.values.length);
  let count = 0;
  grid.values.forEach((row, index) => {
    for (const column of columns) {
      if (isBlank(row[column])) continue;
      filled[count++] = index;
      return;
    }
  });
  const last = filled[count - 1] ?? -1;
  const totalRow = isTotal(source, grid, last) ? last : -1;
  const gridRows = filled.subarray(0, totalRow < 0 ? count : count - 1);
  if (source.stages.length === 0) return { source, grid, count: gridRows.length, gridRows, undated: [], totalRow };
  return { source, grid, totalRow, ...unfold(source, grid, gridRows) };
}

/** Some representations of a block, one below the other, to be read column by column. */
export interface RegisterLines {
  readonly rows: RegisterRows;
  readonly from: number;
  /** The grid's row of each. */
  readonly lines: readonly Grid['values'][number][];
}

/** `count` representations from `from` on: their rows are looked up once for all columns. */
export function linesOf(rows: RegisterRows, from: number, count: number): RegisterLines {
  const { grid, gridRows } = rows;
  const lines: Grid['values'][number][] = [];
  for (let i = from; i < from + count; i++) lines.push(lineAt(grid, rowAt(gridRows, i)));
  return { rows, from, lines };
}

/** Fills `cells` with what the representations have in the column; blank where they have none. */
export function gatherCells({ rows, from, lines }: RegisterLines, key: ColumnKey, cells: CellValue[]): void {
  if (rows.unfolded) {
    for (let i = 0; i < lines.length; i++) cells[i] = cellOf(rows, key, from + i);
    return;
  }
  const column = columnIn(rows.grid, rows.source.columnOf.get(key));
  if (column === undefined) cells.fill('', 0, lines.length);
  else if (isTicks(rows, rows.source.columnOf.get(key))) lines.forEach((line, i) => (cells[i] = ticked(rows, line)));
  else for (let i = 0; i < lines.length; i++) cells[i] = lines[i]?.[column] ?? '';
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
      if (columns.some((at) => isDate(cellAt(at)))) {
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

/** In either date system: where a stage was reached does not hang on which one it is. */
function isDate(cell: CellValue): boolean {
  return (readDay(cell, 1900) ?? readDay(cell, 1904)) !== undefined;
}

function shouldBeDate(cell: CellValue): boolean {
  return typeof cell === 'string' && !saysNothing(cell) && readChoice('yesNo', cell) === undefined;
}

/** "Total" below the last row, with neither a record type nor a date. */
function isTotal({ columnOf }: RegisterSource, { values, column }: Grid, row: number): boolean {
  const cells = values[row];
  if (!cells) return false;
  const cell = (key: ColumnKey): CellValue => cellIn(cells, columnIn({ column }, columnOf.get(key)));
  const saysTotal = cells.some((value) => /^(?:grand |sub-?)?totals?:?$/i.test(cellText(value)));
  return saysTotal && isBlank(cell('recordType')) && isBlank(cell('received'));
}
