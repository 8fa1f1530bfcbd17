/** Reading the register, and knowing later whether it has changed meanwhile. */
import type { Rectangle } from '../a1';
import { must } from '../must';
import { cellIn, type CellValue, type Grid } from '../register';
import { readAreas, type SheetRectangle } from './blocks';
import { dateSystemOf, type DateSystem } from './dateSystem';
import { toProblem } from './errors';
import { newHash } from './fingerprint';
import type { Session } from './session';

/** A range of the register as it was read: where the sheet's values lay, and its references. */
export interface RegisterStamp {
  readonly sheet: string;
  /** The sheet's used range, values only. */
  readonly used: Rectangle;
  /** The cells that hold the references, and their fingerprint. */
  readonly refs: SheetRectangle;
  readonly hash: string;
}

interface ReadRegister {
  /** One an area, in their order. */
  readonly grids: readonly Grid[];
  readonly dates: DateSystem;
}

/** What speaks for the date system: DATE(2000,1,1) as Excel computes it, and a cell that should hold a date. */
export interface DateEvidence {
  readonly millennium: number | undefined;
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number } | undefined;
}

/** Reads the register's areas whole; `done` hears of the cells read so far and of all there are. Throws a Problem. */
export async function readRegister(
  session: Session,
  areas: readonly SheetRectangle[],
  { millennium, cell }: DateEvidence,
  done?: (cells: number, of: number) => void,
): Promise<ReadRegister> {
  const date: { cell?: Excel.Range } = {};
  const along = ({ workbook }: Excel.RequestContext): void => {
    if (!cell) return;
    date.cell = workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column).untrack().load('values,text');
  };
  const grids = await readAreas(session, areas, 'values', { along, ...(done ? { done } : {}) });
  return { grids, dates: dateSystemOf(millennium, date.cell && sampleIn(date.cell)) };
}

/** A cell that should hold a date; undefined where it holds no number. */
function sampleIn({ values, text }: Excel.Range): Parameters<typeof dateSystemOf>[1] {
  const value = (values as CellValue[][])[0]?.[0];
  return typeof value === 'number' ? { value, text: must(text[0]?.[0], 'the text of a date') } : undefined;
}

/** Fingerprint of one column of a grid, by which `hasChanged` knows it again. */
export function columnHash(grid: Grid, column: number): string {
  const hash = newHash();
  for (const row of grid.values) hash.add(String(cellIn(row, column - grid.column)));
  return hash.text();
}

/**
 * Whether the register differs from its stamps: moved, grown, shrunk, renamed or deleted, other references. `along`
 * queues further things to load in the same request.
 */
export async function hasChanged(
  session: Session,
  stamps: readonly RegisterStamp[],
  along: (context: Excel.RequestContext) => void,
): Promise<boolean> {
  const found: { used: readonly Excel.Range[] } = { used: [] };
  const queue = (context: Excel.RequestContext): void => {
    along(context);
    found.used = stamps.map(({ sheet }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getUsedRangeOrNullObject(true)
        .untrack()
        .load('rowIndex,columnIndex,rowCount,columnCount'),
    );
  };
  const areas = stamps.map(({ refs }) => refs);
  try {
    const refs = await readAreas(session, areas, 'values', { along: queue });
    return stamps.some(({ used, hash, refs: { column } }, index) => {
      const now = found.used[index];
      const grid = refs[index];
      const moved =
        !now ||
        now.isNullObject ||
        now.rowIndex !== used.row ||
        now.columnIndex !== used.column ||
        now.rowCount !== used.rows ||
        now.columnCount !== used.columns;
      return moved || !grid || columnHash(grid, column) !== hash;
    });
  } catch (error) {
    if (toProblem(error).code === 'object-gone') return true;
    throw error;
  }
}
