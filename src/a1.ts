/** Cells and rectangles of a sheet, zero-based, and their addresses in A1 style. */
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { must } from './must';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface Rectangle extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

interface ParsedAddress {
  /** Absent where the address names no sheet. */
  readonly sheet?: string;
  readonly area: Rectangle;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

/** Zero-based column of `A` … `XFD`, or undefined. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : undefined;
}

/** `B7` for row 6, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** The position of the address of one cell, with or without `$`; undefined for anything else. */
export function parseCell(address: string): CellPosition | undefined {
  const { row, column } = parseCorner(address.trim().replace(/\$/g, '')) ?? {};
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** An area of one address such as `B2`, `$A$1:C9`, `A:C`, `2:4`, with or without a sheet; undefined if it is none. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return undefined;
  const area = parseArea(must(match[3], 'the cells of an address').replace(/\$/g, ''));
  if (!area) return undefined;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
  return sheet === undefined ? { area } : { sheet, area };
}

/** `A1` or `A1:B2`; whole columns as `A:C`, whole rows as `2:4`. */
export function areaAddress(area: Rectangle): string {
  const first = columnLetter(area.column);
  const last = columnLetter(area.column + area.columns - 1);
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) return `${first}:${last}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  const from = cellAddress(area.row, area.column);
  const to = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return from === to ? from : `${from}:${to}`;
}

/** The same with `$`, as defined names and chart references have it. */
export function absoluteAddress(area: Rectangle): string {
  return areaAddress(area).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part ? `$${part}` : '')).join(''),
  );
}

/** A sheet name as formulas have it: quoted unless it is a plain word that no cell address could be mistaken for. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(?:R\d*)?(?:C\d*)?$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function parseArea(text: string): Rectangle | undefined {
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
