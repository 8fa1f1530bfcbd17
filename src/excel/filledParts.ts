/** Where in large areas anything stands at all: one stray cell far away must not cost reading all that lies between. */
import { cellAddress, type Rectangle } from '../a1';
import { must } from '../must';
import { Problem } from '../problem';
import type { HowToSend, Session } from './session';

export interface SheetRectangle extends Rectangle {
  readonly sheet: string;
}

/** A piece of one of several areas. */
export interface Part extends SheetRectangle {
  /** Index of the area. */
  readonly area: number;
}

/** Areas of more cells are looked into before they are read. */
const LARGE = 250_000;
/** Parts that need no more cells to be held are read as they are. */
const SMALL = 100_000;
const BANDS = 16;
/** Parts looked into at the same time; where more are left, the cells are scattered and are read as they lie. */
const MOST_PARTS = 256;
/** Cells of an area that are held in memory, those left of a filled one included: a million rows of 24 columns. */
const MOST_CELLS = 25_000_000;

/**
 * The parts of the areas that hold anything, from left to right; a small area as a whole. A large one is cut into
 * bands, each shrunk by Excel to what it holds, until most of what is left is filled: one request for a full register.
 * Throws a Problem where that is more than can be held.
 */
export async function filledParts(
  session: Session,
  areas: readonly SheetRectangle[],
  how: HowToSend,
): Promise<readonly Part[]> {
  const found: Part[] = [];
  let open: Part[] = [];
  areas.forEach((rectangle, area) => (cellsIn(rectangle) > LARGE ? open : found).push({ ...rectangle, area }));
  while (open.length > 0 && open.length <= MOST_PARTS) {
    const shrunk = await shrunkBands(session, open, how);
    const next: Part[] = [];
    open.forEach((part, index) => {
      const inside = must(shrunk[index], 'the bands of a part');
      if (sum(inside) * 2 > cellsIn(part)) found.push(part);
      else for (const one of inside) (heldIn(areas, one) > SMALL ? next : found).push(one);
    });
    open = next;
  }
  const parts = [...found, ...open].sort((a, b) => a.area - b.area || a.column - b.column || a.row - b.row);
  areas.forEach((area, index) => {
    const held = parts.reduce((cells, part) => cells + (part.area === index ? heldIn(areas, part) : 0), 0);
    if (held > MOST_CELLS) throw tooLarge(area);
  });
  return parts;
}

/** The cells that a part takes in its area's rows: blank ones to its left too. */
function heldIn(areas: readonly SheetRectangle[], { area, rows, column, columns }: Part): number {
  return rows * (column + columns - must(areas[area], 'the area of a part').column);
}

export function cellsIn({ rows, columns }: Rectangle): number {
  return rows * columns;
}

function sum(parts: readonly Rectangle[]): number {
  return parts.reduce((cells, part) => cells + cellsIn(part), 0);
}

/** What is filled of each band of each part. */
async function shrunkBands(
  session: Session,
  parts: readonly Part[],
  how: HowToSend,
): Promise<readonly (readonly Part[])[]> {
  const used = await session.send(
    ({ workbook }) =>
      parts.map((part) =>
        bandsOf(part).map(({ row, column, rows, columns }) =>
          workbook.worksheets
            .getItem(part.sheet)
            .getRangeByIndexes(row, column, rows, columns)
            .getUsedRangeOrNullObject(true)
            .untrack()
            .load('rowIndex,columnIndex,rowCount,columnCount'),
        ),
      ),
    how,
  );
  return parts.map(({ sheet, area }, index) =>
    must(used[index], 'the bands of a part').flatMap((range): readonly Part[] => {
      if (range.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return [{ sheet, area, row, column, rows, columns }];
    }),
  );
}

/** Cut across the longer side. */
function bandsOf({ row, column, rows, columns }: Rectangle): readonly Rectangle[] {
  if (columns > rows)
    return bandsOf({ row: column, column: row, rows: columns, columns: rows }).map((band) => ({
      ...{ row: band.column, column: band.row, rows: band.columns, columns: band.rows },
    }));
  const step = Math.ceil(rows / BANDS);
  return Array.from({ length: Math.ceil(rows / step) }, (_, band) => ({
    ...{ row: row + band * step, rows: Math.min(step, rows - band * step), column, columns },
  }));
}

function tooLarge({ sheet, row, column, rows, columns }: SheetRectangle): Problem {
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return new Problem(
    'sheet-too-large',
    `The sheet '${sheet}' can't be read: too many cells are filled between ${cellAddress(row, column)} and ${last}.`,
    'Delete the rows and columns that are not needed, or split the sheet, then try again. Ctrl+End shows where it ends.',
  );
}
