/** Changes of whole ranges: merging, copying. */
import { parseAddress, type Rectangle } from '../../a1';
import { onSheet, overlaps } from '../model/rectangles';
import { Refusal } from '../refusal';
import { cellAt, setCell } from '../model/cells';
import { checkUnprotected } from '../model/protection';
import type { SheetModel } from '../model/types';
import { findSheet } from '../model/workbook';
import type { HostSession } from '../session';
import { oneOf } from './arguments';
import { changeCells } from './changes';
import type { RangeTarget } from './targets';
import { isOf } from './targets';

/** Merges an area, or with `across` each of its rows; only the first cell keeps its content. */
export function mergeArea(sheet: SheetModel, area: Rectangle, across: boolean): void {
  checkUnprotected(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw new Refusal('InvalidOperation');
  unmergeArea(sheet, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 }))
    : [area];
  for (const part of parts) {
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        if ((row !== part.row || column !== part.column) && cellAt(sheet, row, column)) setCell(sheet, row, column, {});
      }
    }
    sheet.merges.push(part);
  }
  sheet.changed = true;
}

export function unmergeArea(sheet: SheetModel, area: Rectangle): void {
  checkUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.changed = true;
}

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** Copies a range; formulas as they stand, without moving their references: refused where that would matter. */
export function copyInto(session: HostSession, target: RangeTarget, source: unknown, kind: unknown): void {
  const what = kind === null || kind === undefined ? 'All' : oneOf(COPY_TYPES, kind);
  const from = sourceOf(session, target.sheet, source);
  const area: Rectangle = {
    ...target.area,
    rows: Math.max(target.area.rows, from.area.rows),
    columns: Math.max(target.area.columns, from.area.columns),
  };
  if (!onSheet(area)) throw new Refusal('InvalidArgument');
  const copied = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_2, c) =>
      cellAt(from.sheet, from.area.row + (r % from.area.rows), from.area.column + (c % from.area.columns)),
    ),
  );
  if (what !== 'Values' && what !== 'Formats' && copied.flat().some((cell) => cell?.formula !== undefined)) {
    throw new Refusal('NotImplemented', 'The stand-in does not copy formulas.');
  }
  changeCells(session, target.sheet, area, () => {
    for (const [r, line] of copied.entries()) {
      for (const [c, cell] of line.entries()) {
        const row = area.row + r;
        const column = area.column + c;
        const { formula: _formula, style = 0, ...content } = cell ?? {};
        const old = cellAt(target.sheet, row, column);
        const { style: _style, ...oldContent } = old ?? { style: 0 };
        if (what === 'Formats') setCell(target.sheet, row, column, oldContent, style);
        else if (what === 'All') setCell(target.sheet, row, column, content, style);
        else setCell(target.sheet, row, column, content);
      }
    }
  });
}

function sourceOf(session: HostSession, sheet: SheetModel, source: unknown): RangeTarget {
  if (isOf('Range', source)) return source.target;
  const parsed = typeof source === 'string' ? parseAddress(source) : undefined;
  const owner = parsed?.sheet === undefined ? sheet : findSheet(session.workbook, parsed.sheet);
  if (!parsed || !owner) throw new Refusal('InvalidArgument');
  return { sheet: owner, area: parsed.area };
}
