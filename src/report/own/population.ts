/** What rates for every so many people or homes are of, with its source. */
import type { Period } from '../../calendar';
import { wholeNumber } from '../../figures';
import { isSameCouncil, type ContextMeasure, type ContextRow } from '../../register';
import type { ReportContext } from '../context';
import { populationIn } from '../population';

/** The council's own, of the period. */
export function populationOf(
  { companions, council }: ReportContext,
  measure: ContextMeasure,
  period: Period,
): ContextRow | undefined {
  return populationIn(companions.context, measure, period, (group) => group === '' || isSameCouncil(group, council));
}

/** The number and where it comes from, or that nobody entered it. */
export function populationNote(context: ReportContext, measure: ContextMeasure): string {
  const { current } = context;
  const row = populationOf(context, measure, context.facts.current.period);
  if (!row) return `Rates need the ${measure.toLowerCase()}, which the sheet Context does not have for ${current}.`;
  return `Rates are worked out from the ${measure.toLowerCase()} of ${wholeNumber(row.value)} on the sheet Context${row.period === '' ? '' : ` (${row.period})`}.`;
}
