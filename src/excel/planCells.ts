/** A sheet plan as the cells that Excel will hold: how large it is, what its fingerprint is. */
import { DAYS_BETWEEN_SYSTEMS } from '../calendar';
import { must } from '../must';
import type { CellValue } from '../register';
import type { PlanFormat, PlanLink, PlanValue, SheetPlan } from '../sheets';
import type { DateSystem } from './dateSystem';
import { fingerprint } from './fingerprint';
import { formulaText, keptText } from './text';

/** Final sheet names by plan id. */
export type SheetNames = ReadonlyMap<string, string>;

/** The formula of a link: to A1 of another sheet of the report, or to a cell of one of the analyst's. */
export function linkFormula({ text, to }: PlanLink, names: SheetNames): string {
  const [sheet, cell] =
    'plan' in to ? [must(names.get(to.plan), 'the sheet that a link leads to'), 'A1'] : [to.sheet, to.cell];
  const shown = 'plan' in to && to.named ? sheet : text;
  return `=HYPERLINK(${formulaText(`#'${sheet.replaceAll("'", "''")}'!${cell}`)},${formulaText(shown)})`;
}

/** Rows and columns from A1 to the last cell that is written or meant for the commentary. */
export function writtenSize(plan: SheetPlan): { readonly rows: number; readonly columns: number } {
  const places = [...plan.links, ...(plan.commentary ? [plan.commentary] : [])];
  return {
    rows: Math.max(
      plan.rows,
      ...plan.blocks.map(({ row, values }) => row + values.length),
      ...places.map(({ row }) => row + 1),
    ),
    columns: Math.max(
      plan.columns,
      ...plan.blocks.flatMap(({ column, values: [first] }) => (first ? [column + first.length] : [])),
      ...places.map(({ column }) => column + 1),
    ),
  };
}

/** The fingerprint that the finished sheet will have. */
export function planFingerprint(plan: SheetPlan, names: SheetNames, dates: DateSystem): string {
  return fingerprint(planRows(plan, names, dates), 0, 0, plan.commentary);
}

/** The cells of the finished sheet from A1 on, as Excel's `formulas` gives them. */
export function planRows(plan: SheetPlan, names: SheetNames, dates: DateSystem): readonly (readonly CellValue[])[] {
  const rows = new Map<number, CellValue[]>();
  const put = (row: number, column: number, value: CellValue): void => {
    const cells = rows.get(row) ?? [];
    while (cells.length < column) cells.push('');
    cells[column] = value;
    rows.set(row, cells);
  };
  for (const { row, column, values } of plan.blocks) {
    values.forEach((cells, down) => {
      cells.forEach((value, across) => {
        const shifted = inDateSystem(plan.formats, row + down, column + across, value, dates);
        if (shifted !== null)
          put(row + down, column + across, typeof shifted === 'string' ? keptText(shifted) : shifted);
      });
    });
  }
  for (const link of plan.links) put(link.row, link.column, linkFormula(link, names));
  const last = Math.max(-1, ...rows.keys());
  return Array.from({ length: last + 1 }, (_, row) => rows.get(row) ?? []);
}

/** Plans hold dates as serials of the 1900 system: in a workbook of 1904 they are 1,462 smaller. */
export function inDateSystem(
  formats: readonly PlanFormat[],
  row: number,
  column: number,
  value: PlanValue,
  dates: DateSystem,
): PlanValue {
  if (dates === 1900 || typeof value !== 'number') return value;
  const shown = formats.findLast(
    (candidate) =>
      candidate.numberFormat !== undefined &&
      row >= candidate.row &&
      row < candidate.row + candidate.rows &&
      column >= candidate.column &&
      column < candidate.column + candidate.columns,
  )?.numberFormat;
  return shown !== undefined && isDateFormat(shown) ? value - DAYS_BETWEEN_SYSTEMS : value;
}

/** Whether a number format shows days: a y, m or d outside quotation marks, brackets and escapes. */
function isDateFormat(format: string): boolean {
  return /[ymd]/i.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, ''));
}
