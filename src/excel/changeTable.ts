/** Changing a table on one of the clerk's sheets: cells of it, and how far it reaches; all of it or nothing. */
import { AS_BEFORE, unfinished } from '../problem';
import type { CellValue } from '../register';
import type { SheetRectangle } from './blocks';
import { bringBack, bringCells, type CellEdit, type SteadyCell } from './editCells';
import { toProblem } from './errors';
import { remember } from './lastWritten';
import { withExcel, type Control } from './session';
import { atLast } from './settling';

/** An Excel Table and how far it reaches, before and after; the rows that it gains were blank. */
export interface GrownTable {
  readonly table: string;
  readonly before: SheetRectangle;
  readonly after: SheetRectangle;
}

export interface TableChange {
  readonly edits: readonly CellEdit[];
  /** What makes the edits right: the names in their rows, and that nothing else stands in a row to be added. */
  readonly steady: readonly SteadyCell[];
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
  const { edits, steady, grown, remembered } = change;
  try {
    if (remembered) await keep(remembered.after, control);
    if (edits.length > 0) await bringCells(edits, control, steady);
    if (grown) await reach(grown, 'after', control);
  } catch (error) {
    throw toProblem(error).leaving((await takeBack(change, control)) ? AS_BEFORE : unfinished('rows'));
  }
}

/** Undoes as much of the change as has been made. Whether all of it could be undone. */
export async function takeBack({ edits, grown, remembered }: TableChange, control: Control): Promise<boolean> {
  try {
    // A heading of the table could not be emptied while it is one.
    if (grown) await reach(grown, 'before', control);
    if (edits.length > 0) await bringBack(edits, control);
    if (remembered) await keep(remembered.before, control);
    return true;
  } catch {
    return false;
  }
}

function keep(text: string | undefined, control: Control): Promise<void> {
  return atLast(() => withExcel(control, (session) => remember(session, text)));
}

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
      const filled = { ...before, row: before.row + before.rows - 1, rows: after.rows - before.rows + 1 };
      const { formulas } = await session.send((context) => {
        context.workbook.tables.getItem(table).resize(rangeOf(context, to));
        return rangeOf(context, filled).load('formulas');
      }, 'to the end');
      const calculated = which === 'before' ? calculatedCells(formulas as CellValue[][], filled) : [];
      if (calculated.length === 0) return;
      await session.send((context) => {
        for (const cell of calculated) rangeOf(context, cell).clear(Excel.ClearApplyTo.contents);
      }, 'to the end');
    }),
  );
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetRectangle,
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).untrack();
}

/** Excel fills calculated columns into the rows that a table gains. `formulas` begin with the row above those. */
function calculatedCells(
  [last = [], ...gained]: readonly (readonly CellValue[])[],
  area: SheetRectangle,
): readonly SheetRectangle[] {
  const isFormula = (value: CellValue | undefined): boolean => typeof value === 'string' && value.startsWith('=');
  return gained.flatMap((cells, down) =>
    cells.flatMap((value, across) =>
      isFormula(value) && isFormula(last[across])
        ? [{ ...area, row: area.row + 1 + down, column: area.column + across, rows: 1, columns: 1 }]
        : [],
    ),
  );
}
