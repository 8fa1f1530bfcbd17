/**
 * Column widths: files hold characters of the default font, Office.js speaks points. With Calibri 11 (as with Aptos
 * Narrow 11) a digit is 7 pixels wide, a column has 5 pixels of margin, and a pixel is 0.75 points.
 */
import type { Rectangle } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import type { SheetModel } from './types';

const DIGIT = 7;
const MARGIN = 5;
const PIXEL = 0.75;

export function pointsOfCharacters(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + MARGIN) : characters * DIGIT + MARGIN;
  return Math.round(pixels) * PIXEL;
}

export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / PIXEL);
  const characters = pixels < DIGIT + MARGIN ? pixels / (DIGIT + MARGIN) : (pixels - MARGIN) / DIGIT;
  return Math.round(characters * 100) / 100;
}

/** Width of one column in points; 0 if it is hidden. */
export function columnPoints(sheet: SheetModel, column: number): number {
  const model = sheet.columns.get(column);
  return model?.hidden ? 0 : pointsOfCharacters(model?.width ?? sheet.defaultColumnWidth);
}

/** Height of one row in points; 0 if it is hidden. */
export function rowPoints(sheet: SheetModel, row: number): number {
  const model = sheet.rows.get(row);
  return model?.hidden ? 0 : (model?.height ?? sheet.defaultRowHeight);
}

/** Left edge, top edge, width and height of an area in points. */
export function areaPoints(
  sheet: SheetModel,
  area: Rectangle,
): { left: number; top: number; width: number; height: number } {
  const left = spanPoints(area.column, sheet.columns, pointsOfCharacters(sheet.defaultColumnWidth), (column) =>
    columnPoints(sheet, column),
  );
  const right = spanPoints(
    area.column + area.columns,
    sheet.columns,
    pointsOfCharacters(sheet.defaultColumnWidth),
    (column) => columnPoints(sheet, column),
  );
  const top = spanPoints(area.row, sheet.rows, sheet.defaultRowHeight, (row) => rowPoints(sheet, row));
  const bottom = spanPoints(area.row + area.rows, sheet.rows, sheet.defaultRowHeight, (row) => rowPoints(sheet, row));
  return { left, top, width: right - left, height: bottom - top };
}

/** Sets the width of whole columns, in points. Setting it for the whole sheet changes the standard width. */
export function setColumnPoints(sheet: SheetModel, area: Rectangle, points: number): void {
  const width = charactersOfPoints(points);
  sheet.changed = true;
  if (area.columns === MAX_COLUMNS) {
    sheet.defaultColumnWidth = width;
    for (const [column, { width: _width, ...rest }] of sheet.columns) sheet.columns.set(column, rest);
    return;
  }
  for (let column = area.column; column < area.column + area.columns; column++) {
    const model = sheet.columns.get(column) ?? { hidden: false, style: 0 };
    sheet.columns.set(column, { ...model, width, hidden: points === 0 });
  }
}

/** Sum of the first `count` sizes, of which only those in `own` differ from the standard. */
function spanPoints(
  count: number,
  own: ReadonlyMap<number, unknown>,
  standard: number,
  sizeOf: (index: number) => number,
): number {
  let sum = count * standard;
  for (const index of own.keys()) if (index < count) sum += sizeOf(index) - standard;
  return sum;
}

/** Sets the height of whole rows, in points. Setting it for the whole sheet changes the standard height. */
export function setRowPoints(sheet: SheetModel, area: Rectangle, points: number): void {
  sheet.changed = true;
  if (area.rows === MAX_ROWS) {
    sheet.defaultRowHeight = points;
    for (const [row, { height: _height, ...rest }] of sheet.rows) sheet.rows.set(row, rest);
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    const model = sheet.rows.get(row) ?? { hidden: false, style: 0 };
    sheet.rows.set(row, { ...model, height: points, hidden: points === 0 });
  }
}
