/** The sheet of benchmarks as it stands: what its cells hold, where rows can be added, which column keeps typed values. */
import { fingerprint, type CellPlace, type Session, type SteadyCell, type WorkbookOutline } from '../excel';
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
} from '../register';
import { range, readSheetTable, steadyIn, type SheetTable } from './sheetTable';

/** Heading of the column that keeps what was typed over computed cells. */
export const KEPT_HEADING = 'Kept as typed';

export interface BenchmarkSheet extends BenchmarkTable, SheetTable {
  readonly columnOf: BenchmarkTable['columnOf'];
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
  const place = { ...table, lastRow: Math.max(table.headerRow, ...rowsWithPeriod(table)) };
  const found = await readSheetTable(session, place, sheet, values, sheet.used);
  const { area, formulas } = found;
  return {
    ...found,
    seen: `${JSON.stringify(area)} ${fingerprint(formulas.values, area.row, area.column, undefined)}`,
  };
}

function rowsWithPeriod({ rows }: BenchmarkTable): readonly number[] {
  return rows.filter(({ period }) => period !== '').map(({ row }) => row);
}

/** Where the sheet has a column that it is known to have. */
export function columnOn({ columnOf }: BenchmarkTable, key: BenchmarkKey): number {
  return must(columnOf.get(key), `the column ${key} of the sheet of benchmarks`);
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
  const columns = isNew ? range(sheet.left, sheet.right) : [columnOn(sheet, 'council'), columnOn(sheet, 'period')];
  return steadyIn(sheet, row, columns, edits);
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
