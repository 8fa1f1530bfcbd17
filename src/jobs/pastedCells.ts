/** The figures of pasted rows: what each cell is worth, and whether the sheet holds it already. */
import { must } from '../must';
import {
  BENCHMARK_COLUMNS,
  cellText,
  isMissingFigure,
  plainNumber,
  rateScales,
  readCount,
  readRate,
  type BenchmarkKey,
  type BenchmarkTableRow,
  type PastedRow,
  type RateKey,
  type RateScale,
} from '../register';
import { isSameValue, RATE_COLUMNS, shownCell } from './benchmarkCells';
import { columnOn, type BenchmarkSheet } from './benchmarkSheet';
import type { PasteReading } from './pasteTypes';

export type FigureKey = Exclude<BenchmarkKey, 'council' | 'period'>;

export const FIGURE_KEYS: readonly FigureKey[] = BENCHMARK_COLUMNS.flatMap(({ key }) =>
  key === 'council' || key === 'period' ? [] : [key],
);

/** A figure or text to be written; a fraction where it is a percentage. */
export interface PastedCell {
  readonly value: string | number;
  readonly text: string;
}

/** The sheet that is pasted into, and whose rows on it are computed. */
export interface Target {
  readonly sheet: BenchmarkSheet;
  readonly own: string;
}

/** The sheet's heading for a column; that of a new sheet where there is none. '' where the sheet lacks the column. */
export function headingOn(sheet: BenchmarkSheet | undefined, key: BenchmarkKey): string {
  if (sheet) return sheet.columnOf.has(key) ? sheet.heading(key) : '';
  return must(BENCHMARK_COLUMNS.find((column) => column.key === key)?.heading, `the heading of ${key}`);
}

export type PastedScales = Readonly<Record<RateKey, RateScale>>;

/** What the text's columns of percentages are in; where nothing in a column tells, what is said of it does. */
export function pastedScales(
  rows: readonly PastedRow[],
  own: string,
  percent: NonNullable<PasteReading['percent']>,
): PastedScales {
  const plain = rows.map(({ council, cell }) => ({ council, cell: (key: BenchmarkKey) => plainNumber(cell(key)) }));
  const scales = rateScales(plain, own, 'unclear');
  const said = { fractions: 'fractions', percent: 'percents' } as const;
  const scaleOf = (key: RateKey): RateScale => {
    const given = percent[key];
    return scales[key] === 'unclear' && given ? said[given] : scales[key];
  };
  return { upheldRate: scaleOf('upheldRate'), inTimeRate: scaleOf('inTimeRate') };
}

/** Undefined for what is no figure of its column. */
export function pastedCell(key: FigureKey, typed: string, scales: PastedScales): PastedCell | undefined {
  if (key === 'source' || isMissingFigure(typed)) return { value: typed, text: typed };
  const plain = plainNumber(typed);
  const value = isRate(key) ? readRate(plain, scales[key]) : readCount(plain);
  return value === undefined ? undefined : { value, text: shownCell(value, key) };
}

export function expectedIn(key: FigureKey): string {
  return isRate(key) ? 'a percentage from 0% to 100%' : 'a whole number, 0 or more';
}

/** Whether the sheet has that figure, or lacks it likewise. */
export function holds({ sheet, own }: Target, row: BenchmarkTableRow, key: FigureKey, { value }: PastedCell): boolean {
  const present = row.cell(key);
  if (key === 'source') return cellText(present) === value;
  if (typeof value === 'string') return cellText(present) !== '' && isMissingFigure(present);
  const scale = isRate(key) ? rateScales(sheet.rows, own, 'fractions')[key] : undefined;
  const read = scale ? readRate(present, scale) : readCount(present);
  return read !== undefined && isSameValue(read, value);
}

export function isFormula(sheet: BenchmarkSheet, row: BenchmarkTableRow, key: FigureKey): boolean {
  const content = sheet.content(row.row, columnOn(sheet, key));
  return typeof content === 'string' && content.startsWith('=') && content !== row.cell(key);
}

/** Whether the sheet's column is typed as 56, not as 56%. */
export function isInPercents(sheet: BenchmarkSheet, key: BenchmarkKey, own: string): boolean {
  return isRate(key) && rateScales(sheet.rows, own, 'fractions')[key] === 'percents';
}

export function isRate(key: BenchmarkKey): key is RateKey {
  return RATE_COLUMNS.has(key);
}
