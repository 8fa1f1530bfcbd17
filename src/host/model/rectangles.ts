/** What rectangles of a sheet have to do with one another. */
import type { Rectangle } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return intersection(a, b) !== undefined;
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether an area lies on a sheet of Excel's size. */
export function onSheet(area: Rectangle): boolean {
  return (
    [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** What is left of `area` once `hole` is cut out: up to four areas. */
export function without(area: Rectangle, hole: Rectangle): Rectangle[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { row: area.row, column: area.column, rows: cut.row - area.row, columns: area.columns },
    { row: below, column: area.column, rows: area.row + area.rows - below, columns: area.columns },
    { row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    { row: cut.row, column: right, rows: cut.rows, columns: area.column + area.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
