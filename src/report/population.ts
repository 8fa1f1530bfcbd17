/** How many people or homes a council has, by the sheet `Context`. */
import { financialYearOf, isPeriodOf, type Period } from '../calendar';
import { contextMeasure, type ContextMeasure, type ContextRow } from '../register';

/**
 * The row of the period, else of the financial year in which it lies, else the one that is typed without a period; of the
 * council whose name is wanted.
 */
export function populationIn(
  rows: readonly ContextRow[],
  wanted: ContextMeasure,
  period: Period,
  isWanted: (group: string) => boolean,
): ContextRow | undefined {
  const found = rows.filter(({ measure, group }) => contextMeasure(measure) === wanted && isWanted(group));
  const of = (one: Period): ContextRow | undefined => found.find((row) => isPeriodOf(row.period, one));
  const year = financialYearOf(period.start);
  return of(period) ?? (period.end <= year.end ? of(year) : undefined) ?? found.find((row) => row.period === '');
}
