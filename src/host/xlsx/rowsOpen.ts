/**
 * Reads sheetData by scanning its text, without a tree: a register of 100,000 rows is a hundred megabytes of it.
 * Rows that are formatted but empty are read up to a limit; beyond it they stay as their XML in the part.
 */
import { MAX_ROWS } from '../../limits';
import type { Cell, RowModel } from '../model/types';
import type { CellContext } from './cellsOpen';
import { endOf, endOfTag, openCells, outside, SLASH } from './cellsOpen';
import type { SharedFormula } from './sharedFormula';

export interface OpenedRows {
  readonly cells: Map<number, Map<number, Cell>>;
  readonly rows: Map<number, RowModel>;
  /** Empty formatted rows that were left in the part: zero-based row → where its XML stands. */
  readonly left: readonly LeftRow[];
}

export interface LeftRow {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Empty formatted rows beyond this number stay in the part. */
const MAX_EMPTY_ROWS = 10_000;

/** Reads the rows between two places of a worksheet part. `fromLeft` reads rows that were left before. */
export function openRows(xml: string, from: number, to: number, context: CellContext, fromLeft = false): OpenedRows {
  const cells = new Map<number, Map<number, Cell>>();
  const rows = new Map<number, RowModel>();
  const left: LeftRow[] = [];
  const shared = new Map<string, SharedFormula>();
  const nextContent = contentFinder(xml, to);
  let empty = 0;
  let row = -1;
  let at = xml.indexOf('<row', from);
  while (at >= 0 && at < to) {
    const close = endOfTag(xml, at);
    const bare = xml.charCodeAt(close - 1) === SLASH;
    const attributes = xml.slice(at + 4, bare ? close - 1 : close);
    row = rowNumber(attributes, at) ?? row + 1;
    if (row >= MAX_ROWS) throw outside(at);
    const end = bare ? close + 1 : endOf(xml, '</row>', close);
    const inner = end - '</row>'.length;
    const isEmpty = bare || nextContent(close) >= end;
    if (isEmpty && ++empty > MAX_EMPTY_ROWS && !fromLeft) left.push({ row, from: at, to: end });
    else {
      const model = rowModel(attributes);
      if (model) rows.set(row, model);
      if (!bare) {
        const found = openCells({ xml, row, context, shared }, close + 1, inner);
        const before = cells.get(row);
        if (before) for (const [column, cell] of found) before.set(column, cell);
        else if (found.size > 0) cells.set(row, found);
      }
    }
    at = xml.indexOf('<row', end);
  }
  return { cells, rows, left };
}

/** The next place at or after `at` where a cell has a value, a formula or a string; found once each. */
function contentFinder(xml: string, to: number): (at: number) => number {
  const next = ['<v', '<f', '<is'].map((tag) => ({ tag, at: -1 }));
  return (at) => {
    let nearest = to;
    for (const one of next) {
      if (one.at < at) {
        const found = xml.indexOf(one.tag, at);
        one.at = found < 0 ? Infinity : found;
      }
      if (one.at < nearest) nearest = one.at;
    }
    return nearest;
  };
}

/** undefined where the row has none. Throws a SyntaxError for one that no sheet has. */
function rowNumber(attributes: string, at: number): number | undefined {
  const text = /^\s+r="(\d+)"/.exec(attributes)?.[1] ?? /\sr\s*=\s*["']([^"']*)/.exec(attributes)?.[1];
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw outside(at);
  return Number(text) - 1;
}

function rowModel(attributes: string): RowModel | undefined {
  const found = new Map<string, string>();
  for (const match of attributes.matchAll(/([\w:]+)\s*=\s*["']([^"']*)/g)) found.set(match[1] ?? '', match[2] ?? '');
  if (!ROW_FORMATS.some((name) => found.has(name))) return undefined;
  const on = (name: string): boolean => found.get(name) === '1' || found.get(name) === 'true';
  const height = Number(found.get('ht') ?? NaN);
  const level = Number(found.get('outlineLevel') ?? 0);
  const model: RowModel = { hidden: on('hidden'), style: on('customFormat') ? Number(found.get('s') ?? 0) : 0 };
  if (Number.isFinite(height)) {
    model.height = height;
    if (!on('customHeight')) model.automaticHeight = height;
  }
  if (level > 0 || on('collapsed')) model.outline = { level, collapsed: on('collapsed') };
  for (const name of MODELLED) found.delete(name);
  if (found.size > 0) model.rowXml = [...found].map(([name, value]) => ` ${name}="${value}"`).join('');
  return model;
}

const MODELLED = ['r', 'spans', 'ht', 'customHeight', 'hidden', 's', 'customFormat', 'outlineLevel', 'collapsed'];
/** Beside these a row has only what Excel works out anew (`spans`, `x14ac:dyDescent`). */
const ROW_FORMATS = ['ht', 'hidden', 's', 'outlineLevel', 'collapsed', 'thickTop', 'thickBot', 'ph'];
