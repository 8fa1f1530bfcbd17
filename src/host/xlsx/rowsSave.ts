/** Writes sheetData from the model's cells and rows. */
import { columnLetter } from '../../a1';
import { LONGEST_TEXT } from '../../limits';
import { Problem } from '../../problem';
import type { Cell, RowModel, SheetModel } from '../model/types';
import type { ByteWriter } from './byteWriter';
import type { LeftRow, OpenedRows } from './rowsOpen';
import type { StringWriter } from './strings';
import type { StyleWriter } from './stylesSave';
import { textXml, withLineEnds } from './text';

/** Empty formatted rows that were left in the opened part, and how to read one of them. */
export interface RowsLeft {
  readonly xml: string;
  readonly rows: readonly LeftRow[];
  readonly read: (row: LeftRow) => OpenedRows;
}

type Sheet = Pick<SheetModel, 'name' | 'cells' | 'rows'>;

/** Writes the rows, without the element around them. */
export function writeRows(
  out: ByteWriter,
  sheet: Sheet,
  styles: StyleWriter,
  strings: StringWriter,
  left?: RowsLeft,
): void {
  const leftRows = new Map(left?.rows.map((one) => [one.row, one]));
  const numbers = rowNumbers(sheet, leftRows);
  const writeCell = cellWriter(sheet, styles, strings);
  let kept: LeftRow | undefined;
  const keep = (next: LeftRow | undefined): void => {
    if (kept && next?.from === kept.to) kept = { ...next, from: kept.from };
    else {
      if (kept && left) out.write(left.xml.slice(kept.from, kept.to));
      kept = next;
    }
  };
  for (const row of numbers) {
    const waiting = leftRows.get(row);
    const cells = sheet.cells.get(row);
    const model = sheet.rows.get(row);
    if (waiting && !cells && !model) {
      keep(waiting);
      continue;
    }
    keep(undefined);
    const before = left && waiting ? left.read(waiting) : undefined;
    const all = merged(before?.cells.get(row), cells);
    const start = `<row r="${row + 1}"${rowAttributes(model ?? before?.rows.get(row), styles)}`;
    if (all.size === 0) out.write(`${start}/>`);
    else {
      out.write(`${start}>`);
      for (const [column, cell] of all) out.write(writeCell(row, column, cell));
      out.write('</row>');
    }
  }
  keep(undefined);
}

function rowNumbers(sheet: Sheet, left: ReadonlyMap<number, LeftRow>): Float64Array {
  const all = new Set(sheet.cells.keys());
  for (const row of sheet.rows.keys()) all.add(row);
  for (const row of left.keys()) all.add(row);
  return Float64Array.from(all).sort();
}

/** A row's cells from left to right. */
function merged(before: Cells | undefined, cells: Cells | undefined): Cells {
  const all = before ? new Map([...before, ...(cells ?? [])]) : (cells ?? new Map<number, Cell>());
  let last = -1;
  for (const column of all.keys()) {
    if (column < last) return new Map([...all].sort(([a], [b]) => a - b));
    last = column;
  }
  return all;
}

type Cells = ReadonlyMap<number, Cell>;

function rowAttributes(row: RowModel | undefined, styles: StyleWriter): string {
  if (!row) return '';
  const { height, outline } = row;
  let text = '';
  if (row.style !== 0) text += ` s="${styles.plainFormat(row.style)}" customFormat="1"`;
  if (height !== undefined) text += ` ht="${height}"${height === row.automaticHeight ? '' : ' customHeight="1"'}`;
  if (row.hidden) text += ' hidden="1"';
  if (outline && outline.level > 0) text += ` outlineLevel="${outline.level}"`;
  if (outline?.collapsed) text += ' collapsed="1"';
  return text + (row.rowXml ?? '');
}

function cellWriter(
  sheet: Sheet,
  styles: StyleWriter,
  strings: StringWriter,
): (row: number, column: number, cell: Cell) => string {
  const letters: string[] = [];
  const plain: string[] = [];
  const ofValue: string[] = [];
  const styleAttribute = (cell: Cell): string => {
    if (cell.value === undefined) return (plain[cell.style] ??= styleText(styles.plainFormat(cell.style)));
    if (cell.quoted === true) return styleText(styles.cellFormat(cell.style, true));
    return (ofValue[cell.style] ??= styleText(styles.cellFormat(cell.style, false)));
  };
  return (row, column, cell) => {
    const { value, formula } = cell;
    const place = (letters[column] ??= columnLetter(column));
    const start = `<c r="${place}${row + 1}"${styleAttribute(cell)}${cell.cellXml ?? ''}`;
    if (formula !== undefined) return formulaCell(start, cell, row, column);
    if (value === undefined) return `${start}/>`;
    if (typeof value === 'number')
      return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : `${start} t="e"><v>#NUM!</v></c>`;
    if (typeof value === 'string') {
      if (value.length > LONGEST_TEXT) throw tooLong(sheet.name, `${columnLetter(column)}${row + 1}`);
      return `${start} t="s"><v>${strings.index(value, cell.richXml)}</v></c>`;
    }
    if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    return `${start} t="e"><v>${textXml(value.error)}</v></c>`;
  };
}

function styleText(format: number): string {
  return format === 0 ? '' : ` s="${format}"`;
}

function formulaCell(start: string, cell: Cell, row: number, column: number): string {
  const { value } = cell;
  const attributes = cell.formulaXml ?? '';
  const isDataTable = /\bt="dataTable"/.test(attributes);
  const text = isDataTable ? '' : textXml(withLineEnds(cell.formula ?? '').replace(/^=/, ''));
  const own = reanchored(attributes, row, column);
  const type =
    value === undefined || typeof value === 'number'
      ? ''
      : typeof value === 'string'
        ? ' t="str"'
        : typeof value === 'boolean'
          ? ' t="b"'
          : ' t="e"';
  const cached =
    value === undefined
      ? ''
      : `<v>${typeof value === 'object' ? value.error : typeof value === 'boolean' ? Number(value) : textXml(String(value))}</v>`;
  return `${start}${type}><f${own}${text === '' ? '/>' : `>${text}</f>`}${cached}</c>`;
}

/** An array formula's area starts at its cell, wherever that has moved. */
function reanchored(attributes: string, row: number, column: number): string {
  return attributes.replace(
    / ref="([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?"/,
    (whole, c1: string, r1: string, c2?: string, r2?: string) => {
      if (c2 === undefined || r2 === undefined) return ` ref="${columnLetter(column)}${row + 1}"`;
      if (c1 === columnLetter(column) && Number(r1) === row + 1) return whole;
      const width = number(c2) - number(c1);
      return ` ref="${columnLetter(column)}${row + 1}:${columnLetter(column + width)}${row + 1 + Number(r2) - Number(r1)}"`;
    },
  );
}

function number(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function tooLong(sheet: string, cell: string): Problem {
  return new Problem(
    'text-too-long',
    `The text in ${sheet}!${cell} is longer than the ${LONGEST_TEXT.toLocaleString('en-GB')} characters that a cell can hold.`,
    'Shorten the text.',
  );
}
