/** Sheets and cells as the page draws them. */
import { parseAddress, type Rectangle } from '../../a1';
import {
  cellAt,
  columnPoints,
  displayText,
  findSheet,
  inheritedStyle,
  plainValue,
  pointsOfCharacters,
  rowPoints,
  styleOf,
  type Cell,
  type SheetModel,
  type Style,
  type WorkbookModel,
} from '../../host';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { chartView } from './chartView';
import { extentOf } from './extent';
import type { CellsView, CellView, SheetView } from './messages';
import { overlay } from './overlays';

/** Excel's pixels, at 96 to the inch. */
export const PIXELS = 4 / 3;

/** Empty rows and columns after the used ones, and the least that a sheet shows. */
const SPARE = { rows: 40, columns: 6 };
const LEAST = { rows: 100, columns: 26 };

export function sheetView(workbook: WorkbookModel, sheet: SheetModel): Omit<SheetView, 'selections'> {
  const { used, fitted } = extentOf(workbook, sheet);
  const below = Math.max(0, ...sheet.charts.map(({ top, height }) => (top + height) / sheet.defaultRowHeight));
  const rows = Math.max(LEAST.rows, (used ? used.row + used.rows : 0) + SPARE.rows, Math.ceil(below) + SPARE.rows);
  const columns = Math.max(LEAST.columns, (used ? used.column + used.columns : 0) + SPARE.columns);
  return {
    id: sheet.id,
    name: sheet.name,
    rows: Math.min(rows, MAX_ROWS),
    columns: Math.min(columns, MAX_COLUMNS),
    rowHeights: new Map([
      ...[...sheet.rows.keys()].map((row) => [row, rowPoints(sheet, row) * PIXELS] as const),
      ...[...fitted].map(([row, height]) => [row, height * PIXELS] as const),
    ]),
    columnWidths: new Map(
      [...sheet.columns.keys()]
        .filter((column) => column < columns)
        .map((column) => [column, columnPoints(sheet, column) * PIXELS]),
    ),
    rowHeight: sheet.defaultRowHeight * PIXELS,
    columnWidth: pointsOfCharacters(sheet.defaultColumnWidth) * PIXELS,
    frozenRows: sheet.freeze?.rows ?? 0,
    frozenColumns: sheet.freeze?.columns ?? 0,
    gridlines: sheet.showGridlines,
    merges: sheet.merges,
    charts: sheet.charts.map((chart) => chartView(workbook, chart)),
    selection: sheet.selection,
    isProtected: sheet.protected,
  };
}

/** The cells of an area that show something. */
export function cellsView(workbook: WorkbookModel, sheet: SheetModel, area: Rectangle): CellsView {
  const cells: CellView[] = [];
  const styles = new Map<number, Style>();
  const marks = overlay(sheet, area);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellAt(sheet, row, column);
      const style = cell?.style ?? inheritedStyle(sheet, row, column);
      const over = marks(row, column, styleOf(workbook, style));
      if (!cell && style === 0 && !over) continue;
      styles.set(style, styleOf(workbook, style));
      cells.push(cellView(workbook, sheet, { row, column, style }, cell, over));
    }
  }
  return { cells, styles };
}

/** What the cell editor opens with. */
export function contentOf(sheet: SheetModel, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell?.formula !== undefined) return cell.formula;
  const value = plainValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return cell?.quoted === true ? `'${value}` : String(value);
}

function cellView(
  workbook: WorkbookModel,
  sheet: SheetModel,
  place: { readonly row: number; readonly column: number; readonly style: number },
  cell: Cell | undefined,
  over: CellView['over'],
): CellView {
  const style = styleOf(workbook, place.style);
  const value = plainValue(cell);
  const link = linkOf(workbook, sheet, place.row, place.column, cell);
  return {
    ...place,
    text: cell ? displayText(workbook, cell) : '',
    align: alignment(style, value, typeof cell?.value === 'object'),
    isNumber: typeof value === 'number',
    ...(link === undefined ? {} : { link }),
    ...(over ? { over } : {}),
  };
}

function alignment(style: Style, value: unknown, isError: boolean): CellView['align'] {
  switch (style.horizontal) {
    case 'Left':
    case 'Justify':
    case 'Fill':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    default:
      return typeof value === 'number' ? 'right' : typeof value === 'boolean' || isError ? 'center' : 'left';
  }
}

/** Links of a cell, and formulas such as `=HYPERLINK("#'My sheet'!A1","My sheet")`. */
function linkOf(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell | undefined,
): string | undefined {
  const formula = /^=HYPERLINK\("#((?:[^"]|"")+)"/i.exec(cell?.formula ?? '')?.[1];
  const own = sheet.links.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const place = formula?.replaceAll('""', '"') ?? own?.location;
  const target = place === undefined ? undefined : parseAddress(place)?.sheet;
  return target !== undefined && findSheet(workbook, target)?.visibility === 'Visible' ? place : undefined;
}
