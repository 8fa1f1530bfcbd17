/** Changing a table on one of the clerk's sheets: cells of it, and how far it reaches; all of it or nothing. */
import { AS_BEFORE, unfinished } from '../problem';
import type { SheetRectangle } from './blocks';
import { bringCells, reversed, type CellEdit } from './editCells';
import { toProblem } from './errors';
import { remember } from './lastWritten';
import { withExcel, type Control } from './session';
import { atLast } from './settling';

/** An Excel Table and how far it reaches, before and after; what it gains was blank. */
export interface GrownTable {
  readonly table: string;
  readonly before: SheetRectangle;
  readonly after: SheetRectangle;
}

export interface TableChange {
  readonly edits: readonly CellEdit[];
  readonly grown?: GrownTable;
  /** What is remembered of it in the workbook; undefined = nothing. */
  readonly remembered?: { readonly before: string | undefined; readonly after: string | undefined };
}

/**
 * Makes the change. What is remembered goes first, since it also knows the older values: whenever this is cut short, no
 * value of ours is taken for a typed one. The table grows last, over cells that are filled. Throws a Problem that
 * says whether the workbook is as before.
 */
export async function changeTable(change: TableChange, control: Control): Promise<void> {
  const { edits, grown, remembered } = change;
  try {
    if (remembered) await keep(remembered.after, control);
    if (edits.length > 0) await bringCells(edits, control, 'strictly');
    if (grown) await reach(grown, 'after', control);
  } catch (error) {
    throw toProblem(error).leaving((await takeBack(change, control)) ? AS_BEFORE : unfinished('rows'));
  }
}

/** Undoes as much of the change as has been made. Whether all of it could be undone. */
export async function takeBack({ edits, grown, remembered }: TableChange, control: Control): Promise<boolean> {
  try {
    if (edits.length > 0) await bringCells(reversed(edits), control, 'where possible');
    if (grown) await reach(grown, 'before', control);
    if (remembered) await keep(remembered.before, control);
    return true;
  } catch {
    return false;
  }
}

function keep(text: string | undefined, control: Control): Promise<void> {
  return atLast(() => withExcel(control, (session) => remember(session, text)));
}

/** Excel fills calculated columns into rows that a table gains; they are cleared with what it loses. */
function reach({ table, before, after }: GrownTable, which: 'before' | 'after', control: Control): Promise<void> {
  return atLast(() =>
    withExcel(control, async (session) => {
      const found = await session.send(
        ({ workbook }) =>
          workbook.tables.getItem(table).getRange().untrack().load('rowIndex,columnIndex,rowCount,columnCount'),
        'to the end',
      );
      const to = which === 'after' ? after : before;
      if (found.rowCount === to.rows && found.columnCount === to.columns) return;
      await session.send(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(to.sheet);
        const range = ({ row, column, rows, columns }: SheetRectangle): Excel.Range =>
          sheet.getRangeByIndexes(row, column, rows, columns).untrack();
        workbook.tables.getItem(table).resize(range(to));
        if (which === 'before')
          for (const area of gained(before, after)) range(area).clear(Excel.ClearApplyTo.contents);
      }, 'to the end');
    }),
  );
}

/** The rows and the columns that `after` has beyond `before`. */
function gained(before: SheetRectangle, after: SheetRectangle): readonly SheetRectangle[] {
  const rows = { ...after, row: before.row + before.rows, rows: after.rows - before.rows };
  const columns = { ...after, column: before.column + before.columns, columns: after.columns - before.columns };
  return [rows, columns].filter((area) => area.rows > 0 && area.columns > 0);
}
