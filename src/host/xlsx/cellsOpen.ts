/** Reads the cells of one row of a sheet, by scanning its text. */
import { MAX_COLUMNS } from '../../limits';
import { serialOf } from '../model/dates';
import type { Cell } from '../model/types';
import type { Room } from './room';
import type { SharedFormula } from './sharedFormula';
import { formulaAt, sharedFormula } from './sharedFormula';
import type { SharedString } from './strings';
import { stringOf } from './strings';
import { attr, decodeControls, formulaText } from './text';
import { attributesIn, decodeEntities, isNameCharacter, tagEnd } from './xml';

export interface CellContext {
  readonly strings: readonly SharedString[];
  /** By cellXfs index: quote prefix. */
  readonly quoted: readonly boolean[];
  readonly date1904: boolean;
  readonly room: Room;
}

/** What the rows of a part share while they are read: the part's text, its shared formulas, what is left of room. */
export interface RowsReading {
  readonly xml: string;
  readonly context: CellContext;
  readonly shared: Map<string, SharedFormula>;
  readonly next: TagFinders;
}

/** The place of the next tag of each name at or after a place; Infinity where there is none. */
export type TagFinders = Readonly<Record<'<c' | '<f' | '<is' | '<v', (at: number) => number>>;

export function tagFinders(xml: string): TagFinders {
  return { '<c': finder(xml, '<c'), '<f': finder(xml, '<f'), '<is': finder(xml, '<is'), '<v': finder(xml, '<v') };
}

/** Asked for ever later places, it looks at each character once, however many rows or cells have no such tag. */
function finder(xml: string, tag: string): (at: number) => number {
  let found = -1;
  return (at) => {
    if (found < at) {
      const next = xml.indexOf(tag, at);
      found = next < 0 ? Infinity : next;
    }
    return found;
  };
}

const QUOTE = 34;
const APOSTROPHE = 39;
export const SLASH = 47;
const EQUALS = 61;
const BRACKET = 62;

/** The cells of a row between two places of the text, by column. */
export function openCells(reading: RowsReading, row: number, from: number, to: number): Map<number, Cell> {
  const { xml, next } = reading;
  const cells = new Map<number, Cell>();
  let column = -1;
  let at = next['<c'](from);
  while (at < to) {
    // Attributes: r, s and t are what nearly every cell has; the rest is read only where it is there.
    let style = 0;
    let type = '';
    let extra = '';
    let i = at + 2;
    column++;
    for (;;) {
      const c = xml.charCodeAt(i);
      if (c === BRACKET || c === SLASH) break;
      if (c <= 32) {
        i++;
        continue;
      }
      let nameEnd = i;
      while (isNameCharacter(xml.charCodeAt(nameEnd))) nameEnd++;
      const equals = afterSpaces(xml, nameEnd);
      const value = afterSpaces(xml, equals + 1) + 1;
      const quote = xml.charCodeAt(value - 1);
      const isSound = nameEnd > i && xml.charCodeAt(equals) === EQUALS && (quote === QUOTE || quote === APOSTROPHE);
      const valueEnd = isSound ? xml.indexOf(quote === QUOTE ? '"' : "'", value) : -1;
      if (valueEnd < 0 || valueEnd >= to) throw new SyntaxError(`a cell that can't be read at character ${at}`);
      const isLetter = nameEnd - i === 1;
      if (isLetter && c === 114) column = columnOf(xml, value);
      else if (isLetter && c === 115) style = digits(xml, value, valueEnd);
      else if (isLetter && c === 116) type = xml.slice(value, valueEnd);
      else extra += ` ${xml.slice(i, nameEnd)}=${xml.slice(value - 1, valueEnd + 1)}`;
      i = valueEnd + 1;
    }
    if (column >= MAX_COLUMNS) throw outside(at);
    if (xml.charCodeAt(i) === SLASH) {
      cells.set(column, extra === '' ? { style } : { style, cellXml: extra });
      at = next['<c'](i);
      continue;
    }
    const end = endOf(xml, '</c>', i, to);
    cells.set(column, readCell(reading, row, column, i + 1, end - 4, style, type, extra));
    at = next['<c'](end);
  }
  return cells;
}

function readCell(
  reading: RowsReading,
  row: number,
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
  if (xml.startsWith('<f', at)) at = readFormula(reading, row, column, at, to, cell);
  if (extra !== '') cell.cellXml = extra;
  if (type === 'inlineStr') {
    const inline = element(reading, '<is', at, to);
    if (inline !== undefined) putString(cell, stringOf(inline), context);
    return cell;
  }
  const raw = xml.startsWith('<v>', at)
    ? xml.slice(at + 3, Math.max(at + 3, xml.indexOf('<', at + 3)))
    : element(reading, '<v', at, to);
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

/** As much memory as a cell takes. */
const CHARACTERS_OF_A_CELL = 100;

/** Reads `<f>` into the cell and gives the place after it. */
function readFormula(
  { xml, context, shared }: RowsReading,
  row: number,
  column: number,
  from: number,
  to: number,
  cell: Cell,
): number {
  const close = tagEnd(xml, from);
  const bare = xml.charCodeAt(close - 1) === SLASH;
  const end = bare ? close + 1 : endOf(xml, '</f>', close, to);
  const attributes = attributesIn(xml, from + 2, bare ? close - 1 : close);
  const text = bare ? '' : formulaText(decodeEntities(xml.slice(close + 1, end - 4)));
  const type = attributes.get('t') ?? 'normal';
  const isPlain = type !== 'array' && type !== 'dataTable';
  const kept = [...attributes].filter(([name, value]) => !(isPlain && isOfPlainFormula(name, value)));
  if (kept.length > 0) cell.formulaXml = kept.map(([name, value]) => attr(name, value)).join('');
  if (type === 'shared') {
    const group = attributes.get('si') ?? '';
    const known = shared.get(group);
    if (text !== '') {
      shared.set(group, sharedFormula(text, row, column));
      cell.formula = `=${text}`;
    } else if (known) {
      cell.formula = `=${formulaAt(known, row, column)}`;
      context.room.take(cell.formula.length / CHARACTERS_OF_A_CELL);
    }
    return end;
  }
  if (type === 'dataTable') cell.formula = `=TABLE(${attributes.get('r1') ?? ''},${attributes.get('r2') ?? ''})`;
  else if (text !== '') cell.formula = `=${text}`;
  return end;
}

/** What a plain formula says of itself by default, or as one of a shared group. */
function isOfPlainFormula(name: string, value: string): boolean {
  return ['t', 'si', 'ref'].includes(name) || (!name.includes(':') && (value === '0' || value === 'false'));
}

/** The text inside the next element of that name, or undefined. */
function element({ xml, next }: RowsReading, tag: '<is' | '<v', from: number, to: number): string | undefined {
  const start = next[tag](from);
  if (start >= to) return undefined;
  const close = tagEnd(xml, start);
  if (xml.charCodeAt(close - 1) === SLASH) return '';
  const closing = `</${tag.slice(1)}>`;
  return xml.slice(close + 1, endOf(xml, closing, close, to) - closing.length);
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

/** The place after a closing tag, which is before `to` in a part that is sound. */
export function endOf(xml: string, tag: string, from: number, to: number): number {
  const at = xml.indexOf(tag, from);
  if (at < 0 || at + tag.length > to) throw new SyntaxError(`${tag} is missing after character ${from}`);
  return at + tag.length;
}
