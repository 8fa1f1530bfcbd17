/** The sheet of benchmarks as it stands: what its cells hold, where rows can be added, which column keeps typed values. */
import {
  fingerprint,
  readAreas,
  readCells,
  type CellContent,
  type CellPlace,
  type SheetRectangle,
  type Session,
  type SteadyCell,
  type WorkbookOutline,
} from '../excel';
import { must } from '../must';
import { Problem } from '../problem';
import {
  benchmarkGrid,
  benchmarkSheets,
  benchmarkTable,
  cellText,
  foldKey,
  isBlank,
  type BenchmarkKey,
  type BenchmarkTable,
  type Grid,
  type TableOutline,
} from '../register';

/** Heading of the column that keeps what was typed over computed cells. */
export const KEPT_HEADING = 'Kept as typed';

export interface BenchmarkSheet extends BenchmarkTable {
  readonly area: SheetRectangle;
  /** First and last column of the block of headings. */
  readonly left: number;
  readonly right: number;
  /** The Excel Table that it is; absent for plain cells. */
  readonly excelTable?: TableOutline;
  /** What a cell holds, formulas as such; '' beyond the used range. */
  readonly content: (row: number, column: number) => Grid['values'][number][number];
  /** Tells later whether anything on the sheet was changed. */
  readonly seen: string;
}

/**
 * The sheet; undefined where the workbook has none.
 * @throws Problem `benchmarks-unclear` where several could be meant, `benchmarks-unreadable` without Council and Period
 */
export async function readBenchmarkSheet(
  session: Session,
  outline: Pick<WorkbookOutline, 'sheets' | 'whole'>,
): Promise<BenchmarkSheet | undefined> {
  const names = benchmarkSheets(outline.sheets);
  if (names.length > 1) throw unclear(names);
  const [name] = names;
  const sheet = outline.sheets.find((one) => one.name === name);
  if (name === undefined || !sheet) return undefined;
  const values = benchmarkGrid(outline.whole);
  const table = values && benchmarkTable(values);
  if (!sheet.used || !table) throw unreadable(name);
  const area: SheetRectangle = { sheet: name, ...sheet.used };
  const [formulas = values] = await readAreas(session, [area], 'formulas');
  const content = (row: number, column: number) => formulas.values[row - area.row]?.[column - area.column] ?? '';
  const excelTable = sheet.tables.find(
    (one) => one.row === table.headerRow && [...table.columnOf.values()].every((column) => holds(one, column)),
  );
  return {
    ...{ ...table, area, content },
    ...(excelTable
      ? { excelTable, left: excelTable.column, right: excelTable.column + excelTable.columns - 1 }
      : blockOf(table, content)),
    seen: `${JSON.stringify(area)} ${fingerprint(formulas.values, area.row, area.column, undefined)}`,
  };
}

/** Where the sheet has a column that it is known to have. */
export function columnOn({ columnOf }: BenchmarkTable, key: BenchmarkKey): number {
  return must(columnOf.get(key), `the column ${key} of the sheet of benchmarks`);
}

/** Rows for new entries, in their order, and how far the Excel Table must then reach. */
export interface Room {
  readonly rows: readonly number[];
  /** Last row of the Excel Table. */
  readonly bottom: number;
}

/**
 * Blank rows at the table's end first, then rows below it; never one in which anything stands.
 * @throws Problem `no-room` where an Excel Table cannot grow that far
 */
export function roomFor(count: number, sheet: BenchmarkSheet, others: readonly TableOutline[]): Room {
  const { excelTable, headerRow, area, left, right } = sheet;
  const isFree = (row: number): boolean =>
    !others.some((other) => other !== excelTable && row >= other.row && row < other.row + other.rows) &&
    range(left, right).every((column) => isBlank(sheet.content(row, column)));
  if (!excelTable) {
    const last = Math.max(headerRow, ...sheet.rows.filter(({ period }) => period !== '').map(({ row }) => row));
    const below = range(last + 1, last + count);
    const end = Math.max(area.row + area.rows, ...others.map((other) => other.row + other.rows));
    return { rows: below.every(isFree) ? below : range(end, end + count - 1), bottom: last };
  }
  const bottom = excelTable.row + excelTable.rows - 1 - (excelTable.hasTotals ? 1 : 0);
  let blank = bottom + 1;
  while (blank > headerRow + 1 && isUnused(sheet, blank - 1)) blank--;
  const rows = range(blank, blank + count - 1);
  const further = rows.filter((row) => row > bottom);
  if (further.length > 0 && (excelTable.hasTotals || !further.every(isFree))) throw noRoom(sheet, further.length);
  return { rows, bottom: Math.max(bottom, rows.at(-1) ?? bottom) + (excelTable.hasTotals ? 1 : 0) };
}

/** Blank but for formulas, which calculate the same in every row. */
function isUnused({ left, right, columnOf, content }: BenchmarkSheet, row: number): boolean {
  const ours = new Set(columnOf.values());
  return range(left, right).every((column) => {
    const cell = content(row, column);
    return isBlank(cell) || (!ours.has(column) && typeof cell === 'string' && cell.startsWith('='));
  });
}

/** The column of typed values, and whether it has to be made; within the Excel Table where it can reach that far. */
export function keptColumn(
  sheet: BenchmarkSheet,
  lastRow: number,
): { readonly column: number; readonly isNew: boolean; readonly joins: boolean } {
  const { headerRow, area, right, content } = sheet;
  const found = range(area.column, area.column + area.columns - 1).find(
    (column) => foldKey(cellText(content(headerRow, column))) === foldKey(KEPT_HEADING),
  );
  if (found !== undefined) return { column: found, isNew: false, joins: false };
  const isFree = range(headerRow, lastRow).every((row) => isBlank(content(row, right + 1)));
  if (isFree) return { column: right + 1, isNew: true, joins: sheet.excelTable !== undefined };
  return { column: area.column + area.columns, isNew: true, joins: false };
}

/** Reads cells of the sheet. @throws Problem `sheet-changed` where somebody has typed into them since it was read */
export async function readSeenCells(
  session: Session,
  sheet: BenchmarkSheet,
  places: readonly CellPlace[],
): Promise<readonly CellContent[]> {
  const contents = await readCells(session, places);
  const isAsSeen = places.every(({ row, column }, at) => contents[at]?.formula === sheet.content(row, column));
  if (!isAsSeen) throw sheetChanged(sheet.sheet);
  return contents;
}

function sheetChanged(sheet: string): Problem {
  return new Problem(
    'sheet-changed',
    `The sheet '${sheet}' was changed by somebody else before anything was written on it.`,
    'Look at the sheet, then try again.',
  );
}

/**
 * What must still stand in a row so that the edits are right: its council and period, and in a row to be added nothing
 * but the formulas of calculated columns.
 */
export function steadyCells(
  sheet: BenchmarkSheet,
  row: number,
  isNew: boolean,
  edits: readonly CellPlace[],
): readonly SteadyCell[] {
  const written = edits.filter((edit) => edit.row === row);
  const columns = isNew ? range(sheet.left, sheet.right) : [columnOn(sheet, 'council'), columnOn(sheet, 'period')];
  return columns.flatMap((column): readonly SteadyCell[] => {
    const value = sheet.content(row, column);
    const isFormula = typeof value === 'string' && value.startsWith('=');
    const isLeftAlone = !written.some((edit) => edit.column === column);
    return written.length > 0 && isLeftAlone && !isFormula ? [{ sheet: sheet.sheet, row, column, value }] : [];
  });
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function holds({ column, columns }: TableOutline, at: number): boolean {
  return at >= column && at < column + columns;
}

/** The headings that stand side by side around Council. */
function blockOf(
  { headerRow, columnOf }: BenchmarkTable,
  content: BenchmarkSheet['content'],
): { readonly left: number; readonly right: number } {
  const columns = [...columnOf.values()];
  let [left, right] = [Math.min(...columns), Math.max(...columns)];
  while (left > 0 && !isBlank(content(headerRow, left - 1))) left--;
  while (!isBlank(content(headerRow, right + 1))) right++;
  return { left, right };
}

function unclear(names: readonly string[]): Problem {
  const list = names.map((name) => `'${name}'`).join(', ');
  return new Problem(
    'benchmarks-unclear',
    `No sheet is called Benchmarks, and several have its headings: ${list}.`,
    "Call the one with the councils' figures Benchmarks.",
  );
}

function unreadable(sheet: string): Problem {
  return new Problem(
    'benchmarks-unreadable',
    `None of the first 20 rows of the sheet '${sheet}' has the headings Council and Period.`,
    'Write them above the columns, or give the sheet another name: then a new one is made.',
  );
}

function noRoom({ sheet, excelTable }: BenchmarkSheet, count: number): Problem {
  const rows = count === 1 ? 'a row' : `${count} rows`;
  return new Problem(
    'no-room',
    `${count === 1 ? 'A row has' : `${count} rows have`} to be added to the table on the sheet '${sheet}', but ${
      excelTable?.hasTotals ? 'it ends with a total' : 'something stands below it'
    }.`,
    `Insert ${rows} at the end of the table, then try again.`,
  );
}
