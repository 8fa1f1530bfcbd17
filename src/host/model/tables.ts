/** Tables: Excel's rules for where they may lie, what they and their columns are called. */
import type { Rectangle } from '../../a1';
import { Refusal } from '../refusal';
import { cellAt, rowOf, setCell, styleIndexAt } from './cells';
import { displayText } from './display';
import { dropTableIn, renameTableIn } from './formulas';
import { checkName } from './names';
import { overlaps } from './rectangles';
import { eachFormula } from './references';
import type { SheetModel, TableModel, WorkbookModel } from './types';

/**
 * Makes a table of an area. Headings are the first row's texts: empty ones become `Column1`, repeated ones get a
 * number, numbers become text, and the cells are changed to match, as Excel does. Without headers a row is put above.
 */
export function addTable(workbook: WorkbookModel, sheet: SheetModel, area: Rectangle, hasHeaders: boolean): TableModel {
  const whole = hasHeaders ? area : { ...area, rows: area.rows + 1 };
  checkPlace(sheet, whole);
  if (!hasHeaders) moveDown(sheet, area);
  // A header row alone gets an empty row below it: no table is without one.
  const rows = Math.max(whole.rows, 2);
  const table: TableModel = {
    id: nextTableId(workbook),
    name: nextTableName(workbook),
    area: { ...whole, rows },
    headings: [],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showFirstColumn: false,
    style: 'TableStyleMedium2',
  };
  sheet.tables.push(table);
  settleHeadings(workbook, sheet, table, hasHeaders);
  return table;
}

/** Reads the header cells back into the table after a change, and repairs what Excel would repair. */
export function settleHeadings(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, fromCells = true): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  const headings: string[] = [];
  for (let i = 0; i < table.area.columns; i++) {
    const column = table.area.column + i;
    const cell = fromCells ? cellAt(sheet, table.area.row, column) : undefined;
    const shown = cell ? displayText(workbook, cell) : '';
    const heading = uniqueHeading(shown, taken, i);
    taken.add(heading.toLowerCase());
    headings.push(heading);
    if (cell?.value !== heading) {
      setCell(sheet, table.area.row, column, { value: heading }, styleIndexAt(sheet, table.area.row, column));
    }
  }
  table.headings = headings;
  touchTable(sheet, table);
}

export function renameTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, name: unknown): void {
  checkName(workbook, name, { table });
  const old = table.name;
  table.name = name;
  touchTable(sheet, table);
  eachFormula(workbook, (formula) => renameTableIn(formula, old, name));
}

export function resizeTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, area: Rectangle): void {
  if (area.row !== table.area.row || area.rows < 2) throw new Refusal('InvalidArgument');
  if (!overlaps(area, table.area)) throw new Refusal('InvalidArgument');
  checkPlace(sheet, area, table);
  table.area = area;
  settleHeadings(workbook, sheet, table);
}

/** Takes the table away; its cells stay. */
export function convertTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.changed = true;
  eachFormula(workbook, (formula) => dropTableIn(formula, table.name));
}

export function touchTable(sheet: SheetModel, table: TableModel): void {
  sheet.changed = true;
  delete table.part;
}

/** The cells below the header row and above the totals row. */
export function bodyArea(table: TableModel): Rectangle {
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + above, rows: Math.max(table.area.rows - above - below, 1) };
}

export function findTable(
  workbook: WorkbookModel,
  key: string | number,
): { sheet: SheetModel; table: TableModel } | undefined {
  const wanted = String(key).toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => `{${candidate.id}}` === key || String(candidate.id) === String(key));
    if (table) return { sheet, table };
  }
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

function checkPlace(sheet: SheetModel, area: Rectangle, self?: TableModel): void {
  if (sheet.tables.some((other) => other !== self && overlaps(other.area, area))) {
    throw new Refusal('InvalidArgument', "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new Refusal('InvalidOperation', "A table can't overlap merged cells.");
  }
}

function uniqueHeading(shown: string, taken: ReadonlySet<string>, index: number): string {
  const start = shown === '' ? `Column${index + 1}` : shown.slice(0, 255);
  let heading = start;
  const stem = shown === '' ? 'Column' : start;
  for (let n = shown === '' ? index + 2 : 2; taken.has(heading.toLowerCase()); n++) heading = `${stem}${n}`;
  return heading;
}

function nextTableId(workbook: WorkbookModel): number {
  return Math.max(0, ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id))) + 1;
}

function nextTableName(workbook: WorkbookModel): string {
  const taken = new Set(workbook.names.map((name) => name.name.toLowerCase()));
  for (const sheet of workbook.sheets) for (const table of sheet.tables) taken.add(table.name.toLowerCase());
  let n = 1;
  while (taken.has(`table${n}`)) n++;
  return `Table${n}`;
}

/** Excel shifts the cells under a table without headers down by one row. */
function moveDown(sheet: SheetModel, area: Rectangle): void {
  for (let row = area.row + area.rows - 1; row >= area.row; row--) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell) rowOf(sheet, row + 1).set(column, cell);
      else sheet.cells.get(row + 1)?.delete(column);
      sheet.cells.get(row)?.delete(column);
    }
  }
}
