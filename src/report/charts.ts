/** Charts over a table's own cells: numbers only, no total, and a sentence that says the same in words. */
import { must } from '../must';
import type { Cell, Chart, Column } from './types';

export interface ChartRequest {
  readonly type: Chart['type'];
  readonly title: string;
  readonly categoryAxis: string;
  readonly valueAxis: string;
  readonly columns: readonly Column[];
  /** Without the total. */
  readonly rows: readonly (readonly Cell[])[];
  /** Column of the categories, and the columns drawn beside it. */
  readonly categories: number;
  readonly series: readonly number[];
  readonly pickedOut?: number;
  /** What the picture says, in a sentence. */
  readonly says: string;
  /** Title and sentence where the second of two series has missing figures and only the first is drawn. */
  readonly alone?: { readonly title: string; readonly says: string };
}

/**
 * The chart, or undefined where there is nothing to draw. A column with a missing figure is left out and named:
 * Excel would draw its text as zero.
 */
export function chartOver(request: ChartRequest): Chart | undefined {
  const { rows, columns, series } = request;
  const complete = (column: number): boolean => rows.every((row) => hasNumber(row[column]));
  const drawn = leading(series, complete);
  if (rows.length === 0 || drawn.length === 0) return undefined;
  const left = series
    .filter((column) => !drawn.includes(column))
    .map((column) => must(columns[column], 'the column of a series').heading);
  const { title, says } = (left.length > 0 ? request.alone : undefined) ?? request;
  return {
    type: request.type,
    title,
    categoryAxis: request.categoryAxis,
    valueAxis: request.valueAxis,
    categories: request.categories,
    series: drawn,
    rowCount: rows.length,
    ...(request.pickedOut === undefined ? {} : { pickedOut: request.pickedOut }),
    description: left.length > 0 ? `${says} Not drawn, as figures are missing: ${left.join(', ')}.` : says,
  };
}

function hasNumber(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell?.value !== undefined;
}

/** Series must stand side by side: the first run of complete columns. */
function leading(series: readonly number[], complete: (column: number) => boolean): readonly number[] {
  const end = series.findIndex((column) => !complete(column));
  return end === -1 ? series : series.slice(0, end);
}
