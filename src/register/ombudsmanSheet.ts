/**
 * The sheet `Ombudsman`. Councils have registers of that name, too: the cases that went to the Ombudsman. Such a sheet
 * has days in a column of dates received, and is read as the register that it is.
 */
import { companionOf, sheetNamed } from './companionSheets';
import { columnsIn, companionHeader } from './companionTable';
import { isDay } from './dayCells';
import { cellsBelow, HEADER_ROWS, headersOf } from './header';
import { NO_MEANINGS } from './meanings';
import { OMBUDSMAN_COLUMNS } from './ombudsmanColumns';
import type { Grid, SheetOutline } from './types';

/** The sheet of that name among those that were read; undefined where it is a register, or nothing of the kind. */
export function ombudsmanGrid(grids: readonly Grid[]): Grid | undefined {
  const grid = sheetNamed(grids, 'Ombudsman');
  const isMeant = grid?.values.slice(0, HEADER_ROWS).some((row) => columnsIn(row, OMBUDSMAN_COLUMNS).size >= MEANT);
  return grid && isMeant && !hasCases(outlineOf(grid)) ? grid : undefined;
}

/** Whether a sheet has the name of one beside the register, and holds what that one does, so that it is no register. */
export function isCompanion(outline: SheetOutline): boolean {
  const name = companionOf(outline.name, outline.head);
  if (name !== 'Ombudsman') return name !== undefined;
  return companionHeader({ values: outline.head }, OMBUDSMAN_COLUMNS) !== undefined && !hasCases(outline);
}

/** With so many of its headings a sheet is meant to be it: if one that is needed is missing, that is said. */
const MEANT = 3;

function hasCases(outline: SheetOutline): boolean {
  return headersOf(outline, { mappingOn: () => new Map(), meanings: NO_MEANINGS }).some((header) => {
    const received = header.columnOf.get('received');
    return received !== undefined && cellsBelow(header, received).some(isDay);
  });
}

/** Rows by which a sheet can be judged. */
const TELLING_ROWS = 200;

function outlineOf({ sheet, row, column, values }: Grid): SheetOutline {
  const head = values.slice(0, TELLING_ROWS);
  const columns = Math.max(0, ...head.map(({ length }) => length));
  const used = { row, column, rows: values.length, columns };
  return { name: sheet, visible: true, ours: false, tables: [], head, used };
}
