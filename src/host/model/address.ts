/** Cell addresses: A1 text to zero-based areas and back. */
import type { Area } from './types';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

interface ParsedAddress {
  /** Absent where the address names no sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

/** `A`, `Z`, `AA` … of a zero-based column. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of `A` … `XFD`, or undefined. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : undefined;
}

/** An area of one address such as `B2`, `$A$1:C9`, `A:C`, `2:4`, with or without a sheet; undefined if it is none. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return undefined;
  const area = parseArea((match[3] ?? '').replace(/\$/g, ''));
  if (!area) return undefined;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
  return sheet === undefined ? { area } : { sheet, area };
}

/** `A1` or `A1:B2`; whole columns as `A:C`, whole rows as `2:4`. */
export function areaAddress(area: Area): string {
  const first = columnLetter(area.column);
  const last = columnLetter(area.column + area.columns - 1);
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) return `${first}:${last}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  const from = `${first}${area.row + 1}`;
  const to = `${last}${area.row + area.rows}`;
  return from === to ? from : `${from}:${to}`;
}

/** The same with `$`, as defined names and chart references have it. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part ? `$${part}` : '')).join(''),
  );
}

/** A sheet name as formulas have it: quoted unless it is a plain word that no cell address could be mistaken for. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(R|C|RC|R\d*C?\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== undefined;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: Area, b: Area): Area {
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
export function onSheet(area: Area): boolean {
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
export function without(area: Area, hole: Area): Area[] {
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

function parseArea(text: string): Area | undefined {
  const parts = text.split(':');
  const from = parts[0] === undefined ? undefined : parseCorner(parts[0]);
  const to = parts.length === 1 ? from : parts[1] === undefined ? undefined : parseCorner(parts[1]);
  if (!from || !to || parts.length > 2) return undefined;
  if (from.row === undefined && from.column === undefined) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  if (parts.length === 1 && (from.row === undefined || from.column === undefined)) return undefined;
  const [top, bottom] = ordered(from.row ?? 0, to.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(from.column ?? 0, to.column ?? MAX_COLUMNS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match) return undefined;
  const corner: { row?: number; column?: number } = {};
  if (match[1] !== undefined) {
    const column = columnNumber(match[1]);
    if (column === undefined) return undefined;
    corner.column = column;
  }
  if (match[2] !== undefined) {
    const row = Number(match[2]) - 1;
    if (row < 0 || row >= MAX_ROWS) return undefined;
    corner.row = row;
  }
  return corner;
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
