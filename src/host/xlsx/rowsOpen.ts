/**
 * Reads sheetData by scanning its text, without a tree: a register of 100,000 rows is a hundred megabytes of it.
 * Rows that are formatted but empty are read up to a limit; beyond it they stay as their XML in the part.
 */
import { MAX_ROWS } from '../../limits';
import type { Cell, RowModel } from '../model/types';
import type { CellContext, RowsReading } from './cellsOpen';
import { endOf, openCells, outside, SLASH, tagFinders } from './cellsOpen';
import { attr } from './text';
import { attributesIn, tagEnd } from './xml';

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
  const next = tagFinders(xml);
  const reading: RowsReading = { xml, context, shared: new Map(), next };
  let empty = 0;
  let row = -1;
  let at = xml.indexOf('<row', from);
  while (at >= 0 && at < to) {
    const close = tagEnd(xml, at);
    const bare = xml.charCodeAt(close - 1) === SLASH;
    row = rowNumber(xml, at + 4, close) ?? row + 1;
    if (row >= MAX_ROWS) throw outside(at);
    const end = bare ? close + 1 : endOf(xml, '</row>', close, to);
    const inner = end - '</row>'.length;
    const isEmpty = bare || Math.min(next['<v'](close), next['<f'](close), next['<is'](close)) >= end;
    if (isEmpty && ++empty > MAX_ROWS) throw new SyntaxError(`more rows than a sheet has at character ${at}`);
    if (empty > MAX_EMPTY_ROWS && isEmpty && !fromLeft) left.push({ row, from: at, to: end });
    else {
      const model = rowModel(attributesIn(xml, at + 4, close));
      if (model) rows.set(row, model);
      if (!bare) {
        const found = openCells(reading, row, close + 1, inner);
        if (!fromLeft) context.room.take(found.size);
        const before = cells.get(row);
        if (before) for (const [column, cell] of found) before.set(column, cell);
        else if (found.size > 0) cells.set(row, found);
      }
    }
    at = xml.indexOf('<row', end);
  }
  return { cells, rows, left };
}

/** undefined where the row has none. Throws a SyntaxError for one that no sheet has. */
function rowNumber(xml: string, from: number, to: number): number | undefined {
  NUMBER_FIRST.lastIndex = from;
  const text = NUMBER_FIRST.exec(xml)?.[1] ?? attributesIn(xml, from, to).get('r');
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw outside(from);
  return Number(text) - 1;
}

/** Where nearly every row has it. */
const NUMBER_FIRST = /\s+r="(\d+)"/y;

function rowModel(found: ReadonlyMap<string, string>): RowModel | undefined {
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
  const others = [...found].filter(([name]) => !MODELLED.has(name));
  if (others.length > 0) model.rowXml = others.map(([name, value]) => attr(name, value)).join('');
  return model;
}

const MODELLED: ReadonlySet<string> = new Set(
  'r spans ht customHeight hidden s customFormat outlineLevel collapsed'.split(' '),
);
/** Beside these a row has only what Excel works out anew (`spans`, `x14ac:dyDescent`). */
const ROW_FORMATS = ['ht', 'hidden', 's', 'outlineLevel', 'collapsed', 'thickTop', 'thickBot', 'ph'];
