/** Reads the cells of one row of a sheet, by scanning its text. */
import { MAX_COLUMNS } from '../../limits';
import { serialOf } from '../model/dates';
import type { Cell } from '../model/types';
import type { SharedFormula } from './sharedFormula';
import { formulaAt, sharedFormula } from './sharedFormula';
import type { SharedString } from './strings';
import { stringOf } from './strings';
import { decodeControls, formulaText } from './text';
import { decodeEntities } from './xml';

export interface CellContext {
  readonly strings: readonly SharedString[];
  /** By cellXfs index: quote prefix. */
  readonly quoted: readonly boolean[];
  readonly date1904: boolean;
}

/** A row being read: the part's text, the row's number, and the shared formulas met so far. */
export interface RowReading {
  readonly xml: string;
  readonly row: number;
  readonly context: CellContext;
  readonly shared: Map<string, SharedFormula>;
}

const QUOTE = 34;
const APOSTROPHE = 39;
export const SLASH = 47;
const BRACKET = 62;

/** The cells between two places of the text, by column. */
export function openCells(reading: RowReading, from: number, to: number): Map<number, Cell> {
  const { xml } = reading;
  const cells = new Map<number, Cell>();
  let column = -1;
  let at = xml.indexOf('<c', from);
  while (at >= 0 && at < to) {
    // Attributes: r, s and t are what nearly every cell has; the rest is read only where it is there.
    let style = 0;
    let type = '';
    let extra = '';
    let i = at + 2;
    column++;
    while (i < to) {
      const c = xml.charCodeAt(i);
      if (c === BRACKET || c === SLASH) break;
      if (c <= 32) {
        i++;
        continue;
      }
      const equals = xml.indexOf('=', i);
      const value = afterSpaces(xml, equals + 1) + 1;
      const quote = xml.charCodeAt(value - 1);
      if (equals < 0 || (quote !== QUOTE && quote !== APOSTROPHE)) break;
      const valueEnd = xml.indexOf(quote === QUOTE ? '"' : "'", value);
      const isLetter = equals - i === 1 || xml.charCodeAt(i + 1) <= 32;
      if (isLetter && c === 114) column = columnOf(xml, value);
      else if (isLetter && c === 115) style = digits(xml, value, valueEnd);
      else if (isLetter && c === 116) type = xml.slice(value, valueEnd);
      else extra += ` ${xml.slice(i, equals).trimEnd()}="${xml.slice(value, valueEnd)}"`;
      i = valueEnd + 1;
    }
    if (column >= MAX_COLUMNS) throw outside(at);
    if (xml.charCodeAt(i) === SLASH) {
      cells.set(column, extra === '' ? { style } : { style, cellXml: extra });
      at = xml.indexOf('<c', i);
      continue;
    }
    const end = endOf(xml, '</c>', i);
    cells.set(column, readCell(reading, column, i + 1, end - 4, style, type, extra));
    at = xml.indexOf('<c', end);
  }
  return cells;
}

function readCell(
  reading: RowReading,
  column: number,
  from: number,
  to: number,
  style: number,
  type: string,
  extra: string,
): Cell {
  const { xml, context } = reading;
  const cell: Cell = { style };
  let at = afterSpaces(xml, from);
  if (xml.startsWith('<f', at)) at = readFormula(reading, column, at, to, cell);
  if (extra !== '') cell.cellXml = extra;
  if (type === 'inlineStr') {
    const inline = element(xml, 'is', at, to);
    if (inline !== undefined) putString(cell, stringOf(inline), context);
    return cell;
  }
  const raw = xml.startsWith('<v>', at)
    ? xml.slice(at + 3, Math.max(at + 3, xml.indexOf('<', at + 3)))
    : element(xml, 'v', at, to);
  if (raw === undefined || (raw === '' && type !== 'str')) return cell;
  if (type === 's') putString(cell, sharedStringAt(context, raw), context);
  else if (type === 'str') putString(cell, { text: decodeControls(decodeEntities(raw)) }, context);
  else if (type === 'b') cell.value = raw.trim() === '1' || raw.trim() === 'true';
  else if (type === 'e') cell.value = { error: decodeEntities(raw).trim() };
  else {
    const number = Number(raw);
    if (!Number.isNaN(number)) cell.value = number;
    else {
      const serial = type === 'd' ? serialOfIso(raw, context.date1904) : undefined;
      cell.value = serial ?? decodeEntities(raw);
    }
  }
  return cell;
}

/** Throws a SyntaxError where there is no such string: the part with the strings is cut short. */
function sharedStringAt({ strings }: CellContext, index: string): SharedString {
  const string = strings[Number(index)];
  if (!string) throw new SyntaxError(`no shared string ${index}`);
  return string;
}

function putString(cell: Cell, string: SharedString, context: CellContext): void {
  cell.value = string.text;
  if (string.rich !== undefined) cell.richXml = string.rich;
  if (context.quoted[cell.style] === true && cell.formula === undefined) cell.quoted = true;
}

/** Reads `<f>` into the cell and gives the place after it. */
function readFormula(reading: RowReading, column: number, from: number, to: number, cell: Cell): number {
  const { xml, row, shared } = reading;
  const close = endOfTag(xml, from);
  const bare = xml.charCodeAt(close - 1) === SLASH;
  const end = bare ? close + 1 : endOf(xml, '</f>', close);
  const attributes = xml.slice(from + 2, bare ? close - 1 : close).trim();
  const text = bare ? '' : formulaText(decodeEntities(xml.slice(close + 1, Math.min(end - 4, to))));
  const type = /\bt\s*=\s*["'](\w+)/.exec(attributes)?.[1] ?? 'normal';
  const others =
    type === 'array' || type === 'dataTable' ? attributes : attributes.replace(OF_PLAIN_FORMULAS, '').trim();
  if (others !== '') cell.formulaXml = ` ${others}`;
  if (type === 'shared') {
    const group = /\bsi\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? '';
    const known = shared.get(group);
    if (text !== '') {
      shared.set(group, sharedFormula(text, row, column));
      cell.formula = `=${text}`;
    } else if (known) cell.formula = `=${formulaAt(known, row, column)}`;
    return end;
  }
  if (type === 'dataTable') {
    const input = (name: string): string => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1] ?? '';
    cell.formula = `=TABLE(${input('r1')},${input('r2')})`;
  } else if (text !== '') cell.formula = `=${text}`;
  return end;
}

/** What a plain formula says of itself by default, or as one of a shared group. */
const OF_PLAIN_FORMULAS =
  /(?<![\w:])(?:(?:t|si|ref)\s*=\s*(?:"[^"]*"|'[^']*')|\w+\s*=\s*(?:"(?:0|false)"|'(?:0|false)'))/g;

/** The text inside the next element of that name, or undefined. */
function element(xml: string, name: string, from: number, to: number): string | undefined {
  const start = xml.indexOf(`<${name}`, from);
  if (start < 0 || start >= to) return undefined;
  const close = endOfTag(xml, start);
  if (xml.charCodeAt(close - 1) === SLASH) return '';
  const end = xml.indexOf(`</${name}>`, close);
  return end < 0 ? undefined : xml.slice(close + 1, end);
}

/** Serial number of an ISO date (`2023-04-03T12:00:00`), or of a time alone. */
function serialOfIso(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text);
  if (!match || match[0] === '') return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const serial = serialOf(Number(year), Number(month), Number(day), date1904);
  return serial === undefined ? undefined : serial + time;
}

/** The column of an address such as `AB12`. Throws a SyntaxError for one that is on no sheet. */
function columnOf(xml: string, from: number): number {
  let column = 0;
  let i = from;
  for (; column <= MAX_COLUMNS; i++) {
    const c = xml.charCodeAt(i) & ~32;
    if (c < 65 || c > 90) break;
    column = column * 26 + c - 64;
  }
  const row = xml.charCodeAt(i);
  if (column === 0 || column > MAX_COLUMNS || row < 49 || row > 57) throw outside(from);
  return column - 1;
}

function afterSpaces(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= 32) at++;
  return at;
}

export function outside(at: number): SyntaxError {
  return new SyntaxError(`an address that is on no sheet at character ${at}`);
}

function digits(xml: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + xml.charCodeAt(i) - 48;
  return value;
}

/** The closing bracket of a tag; quoted brackets are only ever in attributes that a row or cell does not have. */
export function endOfTag(xml: string, from: number): number {
  const end = xml.indexOf('>', from);
  if (end < 0) throw new SyntaxError(`a tag without an end at character ${from}`);
  return end;
}

export function endOf(xml: string, tag: string, from: number): number {
  const at = xml.indexOf(tag, from);
  if (at < 0) throw new SyntaxError(`${tag} is missing after character ${from}`);
  return at + tag.length;
}
