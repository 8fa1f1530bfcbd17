/** Changing a table on one of the clerk's sheets: cells of it, and how far it reaches; all of it or nothing. */
import { must } from '../must';
import { AS_BEFORE, Problem, unfinished } from '../problem';
import type { CellValue } from '../register';
import type { SheetRectangle } from './blocks';
import { onSheets } from './cellContents';
import { bringBack, bringCells, type CellEdit, type Ledger, type SteadyCell } from './editCells';
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
  /** Of the sheets, by their names. */
  readonly ids: ReadonlyMap<string, string>;
  readonly edits: readonly CellEdit[];
  /** What makes the edits right: the names in their rows, and that nothing else stands in a row to be added. */
  readonly steady: readonly SteadyCell[];
  readonly grown?: GrownTable;
  /** What is remembered of it in the workbook; undefined = nothing. */
  readonly remembered?: { readonly before: string | undefined; readonly after: string | undefined };
}

/** As much of a change as has been made. */
interface Made {
  readonly ledger: Ledger;
  /** The table has been told to grow, whether or not the answer arrived. */
  isGrown: boolean;
}

/** Undoes as much of a change as has been made. Whether all of it could be undone. */
export type TakeBack = () => Promise<boolean>;

/**
 * Makes the change, and gives the way back. What is remembered goes first, since it also knows the older values: whenever
 * this is cut short, no value of ours is taken for a typed one. The table grows last, over cells that are filled. Throws a
 * Problem that says whether the workbook is as before.
 */
export async function changeTable(given: TableChange, control: Control): Promise<TakeBack> {
  const change = onItsSheets(given);
  const { edits, steady, grown, remembered } = change;
  const made: Made = { ledger: new Map(), isGrown: false };
  const takeBack: TakeBack = () => undo(change, made, control);
  try {
    if (remembered) await keep(remembered.after, control);
    if (edits.length > 0) await bringCells(edits, control, steady, made.ledger);
    if (grown) await grow(grown, made, control);
  } catch (error) {
    throw toProblem(error).leaving((await takeBack()) ? AS_BEFORE : unfinished('rows'));
  }
  return takeBack;
}

function onItsSheets({ ids, ...change }: TableChange): Omit<TableChange, 'ids'> {
  const { edits, steady, grown } = change;
  const onItsSheet = (area: SheetRectangle): SheetRectangle => must(onSheets([area], ids)[0], 'the area of a table');
  return {
    ...change,
    edits: onSheets(edits, ids),
    steady: onSheets(steady, ids),
    ...(grown
      ? { grown: { table: grown.table, before: onItsSheet(grown.before), after: onItsSheet(grown.after) } }
      : {}),
  };
}

async function undo(
  { steady, grown, remembered }: Omit<TableChange, 'ids'>,
  made: Made,
  control: Control,
): Promise<boolean> {
  try {
    // A heading of the table could not be emptied while it is one.
    const isSmall = !grown || !made.isGrown || (await shrink(grown, control));
    await bringBack(made.ledger, control, steady);
    if (remembered) await keep(remembered.before, control);
    return isSmall;
  } catch {
    return false;
  }
}

function keep(text: string | undefined, control: Control): Promise<void> {
  return atLast(() => withExcel(control, (session) => remember(session, text)));
}

/** Throws a Problem, `sheet-changed` where somebody has moved the table or added to it: that stays as it is. */
function grow({ table, before, after }: GrownTable, made: Made, control: Control): Promise<void> {
  return atLast(() =>
    withExcel(control, async (session) => {
      const found = await session.send((context) => loadTable(context, table), 'to the end');
      if (made.isGrown && reaches(found, after)) return;
      if (!reaches(found, before)) throw tableChanged(table);
      made.isGrown = true;
      const last = await session.send((context) => {
        const now = loadTable(context, table);
        context.workbook.tables.getItem(table).resize(rangeOf(context, after));
        return now;
      }, 'to the end');
      if (reaches(last, before)) return;
      made.isGrown = false;
      await session.send((context) => {
        const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = last;
        context.workbook.tables.getItem(table).resize(rangeOf(context, { ...before, row, column, rows, columns }));
      }, 'to the end');
      throw tableChanged(table);
    }),
  );
}

/** Whether the table is as it was: where somebody has moved it or added to it since, it stays as it is. */
function shrink({ table, before, after }: GrownTable, control: Control): Promise<boolean> {
  return atLast(() =>
    withExcel(control, async (session) => {
      const found = await session.send((context) => loadTable(context, table), 'to the end');
      if (!reaches(found, after)) return reaches(found, before);
      const filled = { ...before, row: before.row + before.rows - 1, rows: after.rows - before.rows + 1 };
      const { formulas } = await session.send((context) => {
        context.workbook.tables.getItem(table).resize(rangeOf(context, before));
        return rangeOf(context, filled).load('formulas');
      }, 'to the end');
      const calculated = calculatedCells(formulas as CellValue[][], filled);
      if (calculated.length > 0) {
        await session.send((context) => {
          for (const cell of calculated) rangeOf(context, cell).clear(Excel.ClearApplyTo.contents);
        }, 'to the end');
      }
      return true;
    }),
  );
}

function loadTable({ workbook }: Excel.RequestContext, table: string): Excel.Range {
  return workbook.tables.getItem(table).getRange().untrack().load('rowIndex,columnIndex,rowCount,columnCount');
}

function reaches({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, area: SheetRectangle): boolean {
  return rowIndex === area.row && columnIndex === area.column && rowCount === area.rows && columnCount === area.columns;
}

function tableChanged(table: string): Problem {
  return new Problem(
    'sheet-changed',
    `Rows were added to the table '${table}', or it was moved, at the same moment.`,
    'Look at the table, then try again.',
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
