/** Reading the register and its companion sheets, and knowing later whether the register has changed meanwhile. */
import type { CellValue, Grid } from '../register';
import { readAreas, type SheetArea } from './blocks';
import { dateSystemOf, type DateSample, type DateSystem } from './dateSystem';
import { newHash } from './fingerprint';
import type { Session } from './session';

/** A range of the register as it was read: where the sheet's values lay, and its references. */
export interface RegisterStamp {
  readonly sheet: string;
  /** The sheet's used range, values only. */
  readonly used: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  /** The cells that hold the references, and their fingerprint. */
  readonly refs: SheetArea;
  readonly hash: string;
}

/** Reads areas in the order given; `done` hears of the cells read so far. */
export function readGrids(
  session: Session,
  areas: readonly SheetArea[],
  done?: (cells: number) => void,
): Promise<readonly Grid[]> {
  return readAreas(session, areas, 'values', done);
}

/** Fingerprint of one column of a grid. */
export function columnHash(grid: Grid, column: number): string {
  const hash = newHash();
  for (const row of grid.values) hash.add(String(row[column - grid.column] ?? ''));
  return hash.text();
}

/** Whether any of the ranges differs from its stamp: moved, grown, shrunk, renamed or deleted, other references. */
export async function hasChanged(session: Session, stamps: readonly RegisterStamp[]): Promise<boolean> {
  const seen = await session.send((context) =>
    stamps.map((stamp) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(stamp.sheet);
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      return { stamp, sheet, used: used.load('rowIndex,columnIndex,rowCount,columnCount') };
    }),
  );
  const same = seen.every(
    ({ stamp, sheet, used }) =>
      !sheet.isNullObject &&
      !used.isNullObject &&
      used.rowIndex === stamp.used.row &&
      used.columnIndex === stamp.used.column &&
      used.rowCount === stamp.used.rows &&
      used.columnCount === stamp.used.columns,
  );
  if (!same) return true;
  const refs = await readAreas(
    session,
    stamps.map(({ refs }) => refs),
    'values',
  );
  return stamps.some((stamp, index) => {
    const grid = refs[index];
    return !grid || columnHash(grid, stamp.refs.column) !== stamp.hash;
  });
}

/** The workbook's date system; `dateCell` is a cell of the register that should hold a date. Throws a Problem. */
export async function readDateSystem(
  session: Session,
  millennium: number | undefined,
  dateCell: { readonly sheet: string; readonly row: number; readonly column: number } | undefined,
): Promise<DateSystem> {
  if (!dateCell) return dateSystemOf(millennium, undefined);
  const range = await session.send((context) =>
    context.workbook.worksheets
      .getItem(dateCell.sheet)
      .getCell(dateCell.row, dateCell.column)
      .untrack()
      .load('values,text'),
  );
  const value = (range.values as CellValue[][])[0]?.[0];
  const sample: DateSample | undefined =
    typeof value === 'number' ? { value, text: range.text[0]?.[0] ?? '' } : undefined;
  return dateSystemOf(millennium, sample);
}
