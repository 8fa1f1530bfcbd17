/** The sheet `Ombudsman` among those that were read. */
import { sheetNamed } from './companionSheets';
import { columnsIn } from './companionTable';
import { HEADER_ROWS } from './header';
import { OMBUDSMAN_COLUMNS } from './ombudsmanColumns';
import { hasCases } from './ombudsmanSheet';
import type { Grid, SheetOutline } from './types';

/** The sheet of that name among those that were read; undefined where it is a register, or nothing of the kind. */
export function ombudsmanGrid(grids: readonly Grid[]): Grid | undefined {
  const grid = sheetNamed(grids, 'Ombudsman');
  const isMeant = grid?.values.slice(0, HEADER_ROWS).some((row) => columnsIn(row, OMBUDSMAN_COLUMNS).size >= MEANT);
  return grid && isMeant && !hasCases(outlineOf(grid)) ? grid : undefined;
}

/** With so many of its headings a sheet is meant to be it: if one that is needed is missing, that is said. */
const MEANT = 3;

/** Rows by which a sheet can be judged. */
const TELLING_ROWS = 200;

function outlineOf({ sheet, row, column, values }: Grid): SheetOutline {
  const head = values.slice(0, TELLING_ROWS);
  const columns = Math.max(0, ...head.map(({ length }) => length));
  const used = { row, column, rows: values.length, columns };
  return { name: sheet, visible: true, ours: false, tables: [], head, used };
}
