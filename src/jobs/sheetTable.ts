/** A table of rows on one of the analyst's sheets: what its cells hold, and where rows can be added without harm. */
import {
  readAreas,
  readCells,
  type CellContent,
  type CellPlace,
  type GrownTable,
  type SheetRectangle,
  type Session,
  type SteadyCell,
} from '../excel';
import { Problem } from '../problem';
import { isBlank, type CellValue, type Grid, type SheetOutline, type TableOutline } from '../register';

/** Where a table is on its sheet, as far as its values tell. */
export interface TablePlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** Sheet columns of the headings that are known. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The last row that says something; the header's where none does. */
  readonly lastRow: number;
}

export interface SheetTable extends TablePlace {
  readonly area: SheetRectangle;
  /** First and last column of the block of headings. */
  readonly left: number;
  readonly right: number;
  /** The Excel Table that it is; absent for plain cells. */
  readonly excelTable?: TableOutline;
  /** Everything on the sheet, formulas as such. */
  readonly formulas: Grid;
  /** What a cell holds, formulas as such; '' beyond the used range. */
  readonly content: (row: number, column: number) => CellValue;
}

/** Reads what the cells of the table's sheet hold. */
export async function readSheetTable<Place extends TablePlace>(
  session: Session,
  place: Place,
  { tables }: Pick<SheetOutline, 'tables'>,
  values: Grid,
  used: NonNullable<SheetOutline['used']>,
): Promise<Place & SheetTable> {
  const area: SheetRectangle = { sheet: place.sheet, ...used };
  const [formulas = values] = await readAreas(session, [area], 'formulas');
  const content = (row: number, column: number): CellValue =>
    formulas.values[row - area.row]?.[column - area.column] ?? '';
  const excelTable = tables.find(
    (one) => one.row === place.headerRow && [...place.columnOf.values()].every((column) => holds(one, column)),
  );
  return {
    ...{ ...place, area, formulas, content },
    ...(excelTable
      ? { excelTable, left: excelTable.column, right: excelTable.column + excelTable.columns - 1 }
      : blockOf(place, content)),
  };
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
export function roomFor(count: number, sheet: SheetTable, others: readonly TableOutline[]): Room {
  const { excelTable, headerRow, lastRow, area, left, right } = sheet;
  const isFree = (row: number): boolean =>
    !others.some((other) => other !== excelTable && row >= other.row && row < other.row + other.rows) &&
    range(left, right).every((column) => isBlank(sheet.content(row, column)));
  if (!excelTable) {
    const below = range(lastRow + 1, lastRow + count);
    const end = Math.max(area.row + area.rows, ...others.map((other) => other.row + other.rows));
    return { rows: below.every(isFree) ? below : range(end, end + count - 1), bottom: lastRow };
  }
  const bottom = excelTable.row + excelTable.rows - 1 - (excelTable.hasTotals ? 1 : 0);
  let blank = bottom + 1;
  while (blank > headerRow + 1 && isUnused(sheet, blank - 1)) blank--;
  const rows = range(blank, blank + count - 1);
  const further = rows.filter((row) => row > bottom);
  if (further.length > 0 && (excelTable.hasTotals || !further.every(isFree))) throw noRoom(sheet, further.length);
  return { rows, bottom: Math.max(bottom, rows.at(-1) ?? bottom) + (excelTable.hasTotals ? 1 : 0) };
}

/** How far the Excel Table must reach; undefined where it reaches that far. */
export function grownTable({ sheet, excelTable }: SheetTable, bottom: number, wider: boolean): GrownTable | undefined {
  if (!excelTable) return undefined;
  const { name, row, column, rows, columns } = excelTable;
  const before = { sheet, row, column, rows, columns };
  const after = { ...before, rows: Math.max(rows, bottom - row + 1), columns: columns + (wider ? 1 : 0) };
  return after.rows === rows && !wider ? undefined : { table: name, before, after };
}

/** Reads cells of the sheet. @throws Problem `sheet-changed` where somebody has typed into them since it was read */
export async function readSeenCells(
  session: Session,
  sheet: SheetTable,
  places: readonly CellPlace[],
): Promise<readonly CellContent[]> {
  const contents = await readCells(session, places);
  const isAsSeen = places.every(({ row, column }, at) => contents[at]?.formula === sheet.content(row, column));
  if (!isAsSeen) throw sheetChanged(sheet.sheet);
  return contents;
}

/** What must still stand in these columns of a row so that the edits in it are right; formulas may calculate anew. */
export function steadyIn(
  { sheet, content }: SheetTable,
  row: number,
  columns: readonly number[],
  edits: readonly CellPlace[],
): readonly SteadyCell[] {
  const written = edits.filter((edit) => edit.row === row);
  return columns.flatMap((column): readonly SteadyCell[] => {
    const value = content(row, column);
    const isFormula = typeof value === 'string' && value.startsWith('=');
    const isLeftAlone = !written.some((edit) => edit.column === column);
    return written.length > 0 && isLeftAlone && !isFormula ? [{ sheet, row, column, value }] : [];
  });
}

export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Blank but for formulas, which calculate the same in every row. */
function isUnused({ left, right, columnOf, content }: SheetTable, row: number): boolean {
  const ours = new Set(columnOf.values());
  return range(left, right).every((column) => {
    const cell = content(row, column);
    return isBlank(cell) || (!ours.has(column) && typeof cell === 'string' && cell.startsWith('='));
  });
}

function holds({ column, columns }: TableOutline, at: number): boolean {
  return at >= column && at < column + columns;
}

/** The headings that stand side by side around those that are known. */
function blockOf(
  { headerRow, columnOf }: TablePlace,
  content: SheetTable['content'],
): { readonly left: number; readonly right: number } {
  const columns = [...columnOf.values()];
  let [left, right] = [Math.min(...columns), Math.max(...columns)];
  while (left > 0 && !isBlank(content(headerRow, left - 1))) left--;
  while (!isBlank(content(headerRow, right + 1))) right++;
  return { left, right };
}

function sheetChanged(sheet: string): Problem {
  return new Problem(
    'sheet-changed',
    `The sheet '${sheet}' was changed by somebody else before anything was written on it.`,
    'Look at the sheet, then try again.',
  );
}

function noRoom({ sheet, excelTable }: SheetTable, count: number): Problem {
  const rows = count === 1 ? 'a row' : `${count} rows`;
  return new Problem(
    'no-room',
    `${count === 1 ? 'A row has' : `${count} rows have`} to be added to the table on the sheet '${sheet}', but ${
      excelTable?.hasTotals ? 'it ends with a total' : 'something stands below it'
    }.`,
    `Insert ${rows} at the end of the table, then try again.`,
  );
}
