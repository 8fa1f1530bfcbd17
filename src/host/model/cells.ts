/** The cells of a sheet: reading, writing and restyling, one cell or an area, with inherited row and column styles. */
import type { Rectangle } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { restyle } from './styles';
import type { Cell, ErrorValue, Scalar, SheetModel, Style, WorkbookModel } from './types';

interface CellContent {
  readonly value?: Scalar | ErrorValue;
  readonly formula?: string;
  readonly quoted?: boolean;
}

/** The cell at a zero-based place, or undefined where nothing was ever put. */
export function cellAt(sheet: SheetModel, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The style index a cell has, or would have if something were typed there: its own, else its row's, else its column's. */
export function styleIndexAt(sheet: SheetModel, row: number, column: number): number {
  return cellAt(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column);
}

/** Puts content into a cell and keeps its style. Empty content clears it. */
export function setCell(sheet: SheetModel, row: number, column: number, content: CellContent, style?: number): void {
  const index = style ?? styleIndexAt(sheet, row, column);
  const empty = content.value === undefined && content.formula === undefined;
  sheet.changed = true;
  if (empty && index === inheritedStyle(sheet, row, column)) {
    removeCell(sheet, row, column);
  } else {
    rowOf(sheet, row).set(column, { ...content, style: index });
  }
}

export function removeCell(sheet: SheetModel, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  if (!cells?.delete(column)) return;
  sheet.changed = true;
  if (cells.size === 0) sheet.cells.delete(row);
}

/** Every stored cell of an area; the order is the area's where the area is small, else the store's. */
export function eachCell(
  sheet: SheetModel,
  area: Rectangle,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const visitRow = (cells: Map<number, Cell>, row: number): void => {
    if (area.columns <= cells.size) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cells.get(column);
        if (cell) visit(cell, row, column);
      }
      return;
    }
    for (const [column, cell] of [...cells]) {
      if (column >= area.column && column < area.column + area.columns) visit(cell, row, column);
    }
  };
  if (area.rows <= sheet.cells.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = sheet.cells.get(row);
      if (cells) visitRow(cells, row);
    }
    return;
  }
  for (const [row, cells] of [...sheet.cells]) {
    if (row >= area.row && row < area.row + area.rows) visitRow(cells, row);
  }
}

/** Changes the style of a whole area: whole columns and rows keep theirs in `columns` and `rows`, as Excel does. */
export function styleArea(workbook: WorkbookModel, sheet: SheetModel, area: Rectangle, change: Partial<Style>): void {
  const next = restyle(workbook, change);
  sheet.changed = true;
  if (area.rows === MAX_ROWS) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const model = sheet.columns.get(column) ?? { hidden: false, style: 0 };
      sheet.columns.set(column, { ...model, style: next(model.style) });
    }
    for (const [row, model] of sheet.rows) {
      if (model.style === 0) continue;
      if (area.columns === MAX_COLUMNS) sheet.rows.set(row, { ...model, style: next(model.style) });
      else fillRow(sheet, row, area, model.style);
    }
    eachCell(sheet, area, (cell, row, column) => rowOf(sheet, row).set(column, { ...cell, style: next(cell.style) }));
    return;
  }
  if (area.columns === MAX_COLUMNS) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const model = sheet.rows.get(row) ?? { hidden: false, style: 0 };
      sheet.rows.set(row, { ...model, style: next(model.style) });
    }
    eachCell(sheet, area, (cell, row, column) => rowOf(sheet, row).set(column, { ...cell, style: next(cell.style) }));
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = rowOf(sheet, row);
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells.get(column);
      if (cell) cells.set(column, { ...cell, style: next(cell.style) });
      else cells.set(column, { style: next(inheritedStyle(sheet, row, column)) });
    }
  }
}

/**
 * The smallest area that holds every cell with content, or with `valuesOnly` false every cell that is not plain;
 * within `area` if it is given.
 */
export function usedArea(sheet: SheetModel, valuesOnly: boolean, area?: Rectangle): Rectangle | undefined {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  // A walk by forEach makes no entry of each cell: a long register has millions.
  sheet.cells.forEach((cells, row) => {
    if (area && (row < area.row || row >= area.row + area.rows)) return;
    cells.forEach((cell, column) => {
      if (cell.value === undefined && cell.formula === undefined && (valuesOnly || cell.style === 0)) return;
      if (area && (column < area.column || column >= area.column + area.columns)) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
  });
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The stored row, made if need be: bulk writers fetch it once a row. */
export function rowOf(sheet: SheetModel, row: number): Map<number, Cell> {
  let cells = sheet.cells.get(row);
  sheet.formulaFree = undefined;
  if (!cells) sheet.cells.set(row, (cells = new Map<number, Cell>()));
  return cells;
}

export function inheritedStyle(sheet: SheetModel, row: number, column: number): number {
  if (sheet.rows.size === 0 && sheet.columns.size === 0) return 0;
  const ofRow = sheet.rows.get(row)?.style ?? 0;
  return ofRow !== 0 ? ofRow : (sheet.columns.get(column)?.style ?? 0);
}

/** Cells where a styled row crosses a restyled column get a style of their own. */
function fillRow(sheet: SheetModel, row: number, area: Rectangle, style: number): void {
  const cells = rowOf(sheet, row);
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (!cells.has(column)) cells.set(column, { style });
  }
}
