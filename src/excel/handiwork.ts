/** What somebody did to a written sheet without typing into it, and what of it the sheet that replaces it keeps. */
import { must } from '../must';
import { cellIn, type CellValue, type Grid } from '../register';
import type { SheetPlan } from '../sheets';
import { runsOf } from './addresses';
import type { SheetMark, Visibility } from './marks';
import type { Marked } from './originals';
import { writtenSize } from './planCells';
import { areasOf, partsOf } from './readFacts';
import type { Session } from './session';
import type { SheetState } from './workbookState';

export interface Handiwork {
  /** Its name, where somebody has renamed it. */
  readonly name?: string;
  readonly visibility: Visibility;
  /** '' for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  /** undefined where they are too scattered to be read. */
  readonly hidden: Lines | undefined;
}

/** Rows and columns, counted from 0. */
interface Lines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const NOTHING: Lines = { rows: [], columns: [] };

/** Loads with the next request what `readHandiwork` must know of a sheet. */
export function loadHandiwork(sheet: Excel.Worksheet, { id, used }: SheetState, mark: SheetMark) {
  // Asked about one cell alone, Excel looks for visible ones on the whole sheet.
  const rows = Math.max(2, mark.rows, used ? used.row + used.rows : 0);
  const columns = Math.max(1, mark.columns, used ? used.column + used.columns : 0);
  return {
    ...{ id, rows, columns },
    lines: sheet.getRangeByIndexes(0, 0, rows, columns).untrack().load('rowHidden,columnHidden'),
    look: sheet.load('tabColor,showGridlines'),
  };
}

type Loaded = ReturnType<typeof loadHandiwork>;

/** What was done to each sheet; two requests more where rows or columns of any are hidden. Throws a Problem. */
export async function readHandiwork(
  session: Session,
  sheets: readonly Marked<SheetState>[],
  loaded: readonly Loaded[],
): Promise<readonly Handiwork[]> {
  const hidden = await readHidden(session, loaded.filter(hidesLines));
  return sheets.map(({ sheet, mark }, index) => {
    const one = must(loaded[index], 'what was loaded of a sheet');
    return {
      ...(sheet.name === mark.name ? {} : { name: sheet.name }),
      ...{ visibility: sheet.visibility, tabColor: one.look.tabColor, gridlines: one.look.showGridlines },
      hidden: hidesLines(one) ? hidden.get(one) : NOTHING,
    };
  });
}

/** Excel says null where some are hidden and some are not. */
function hidesLines({ lines: { rowHidden, columnHidden } }: Loaded): boolean {
  return (rowHidden as boolean | null) !== false || (columnHidden as boolean | null) !== false;
}

async function readHidden(
  session: Session,
  sheets: readonly Loaded[],
): Promise<ReadonlyMap<Loaded, Lines | undefined>> {
  if (sheets.length === 0) return new Map();
  const visible = await session.send(({ workbook }) =>
    sheets.map(({ id, rows, columns }) =>
      workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(0, 0, rows, columns)
        .getSpecialCellsOrNullObject('Visible')
        .load('areaCount'),
    ),
  );
  const parts = await session.send(() => visible.map(partsOf));
  return new Map(
    sheets.map((sheet, index) => {
      const shown = areasOf(parts[index]);
      if (!shown) return [sheet, undefined];
      const rows = linesBut(
        sheet.rows,
        shown.map(({ row, rows: count }) => [row, count]),
      );
      const columns = linesBut(
        sheet.columns,
        shown.map(({ column, columns: count }) => [column, count]),
      );
      return [sheet, { rows, columns }];
    }),
  );
}

/** The numbers below `count` that are in none of the runs. */
function linesBut(count: number, runs: readonly (readonly [first: number, length: number])[]): readonly number[] {
  const shown = new Set(runs.flatMap(([first, length]) => numbers(first, length)));
  return numbers(0, count).filter((line) => !shown.has(line));
}

function numbers(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

/** Whether anything was done to the sheet. */
export function isTouched({ name, tabColor, gridlines, hidden }: Handiwork): boolean {
  return name !== undefined || tabColor !== '' || !gridlines || hidesAny(hidden);
}

function hidesAny(hidden: Lines | undefined): boolean {
  return !hidden || hidden.rows.length + hidden.columns.length > 0;
}

/**
 * What the new sheet keeps of it. Rows and columns are hidden again where they mean what they meant: the sheet has the
 * size and the headings it had, a table's hidden rows are of the same groups, other rows say the same but for their
 * figures. `was` and `rows` hold formulas where there are any.
 */
export function inherited(
  handiwork: Handiwork,
  mark: SheetMark,
  was: Grid | undefined,
  plan: SheetPlan,
  rows: () => readonly (readonly CellValue[])[],
): Handiwork {
  const { hidden } = handiwork;
  const keeps = !hidesAny(hidden) || (hidden && was && isSameLayout(hidden, mark, was, plan, rows()));
  return keeps ? handiwork : { ...handiwork, hidden: NOTHING };
}

function isSameLayout(
  hidden: Lines,
  mark: SheetMark,
  was: Grid,
  plan: SheetPlan,
  is: readonly (readonly CellValue[])[],
): boolean {
  const { rows, columns } = writtenSize(plan);
  if (mark.rows !== rows || mark.columns !== columns) return false;
  const before = (row: number, column: number): CellValue =>
    cellIn(was.values[row - was.row] ?? [], column - was.column);
  const after = (row: number, column: number): CellValue => cellIn(is[row] ?? [], column);
  const isSame = (row: number, column: number): boolean => before(row, column) === after(row, column);
  const saysTheSame = (row: number): boolean => {
    const table = plan.tables.find((one) => row > one.row && row < one.row + one.rows);
    if (table) return isSame(row, table.column);
    return numbers(0, columns).every(
      (column) =>
        (row === plan.commentary?.row && column === plan.commentary.column) ||
        wording(before(row, column)) === wording(after(row, column)),
    );
  };
  return (
    plan.tables.every((table) => numbers(table.column, table.columns).every((column) => isSame(table.row, column))) &&
    hidden.rows.every(saysTheSame)
  );
}

function wording(value: CellValue): string {
  return typeof value === 'string' ? value.replace(/[\d.,%£]+/g, '#') : '';
}

/** Does to a new sheet what was done to the one before. It is shown, or not, when it takes its place. */
export function queueHandiwork(sheet: Excel.Worksheet, { tabColor, gridlines, hidden }: Handiwork): void {
  if (tabColor !== '') sheet.tabColor = tabColor;
  if (!gridlines) sheet.showGridlines = false;
  if (!hidden) return;
  for (const { row, rows } of runsOf(hidden.rows.map((line) => ({ row: line, column: 0 })))) {
    sheet.getRangeByIndexes(row, 0, rows, 1).untrack().rowHidden = true;
  }
  for (const column of hidden.columns) sheet.getRangeByIndexes(0, column, 1, 1).untrack().columnHidden = true;
}
