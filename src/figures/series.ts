/** A series of periods: the years up to the current one, or the quarters of a year. */
import { dateOf, previousPeriod, quarter, yearBefore } from '../calendar';
import type { Day, Period, QuarterNumber } from '../calendar';
import type { Facts } from './facts';
import { noPeriodRows, type PeriodRows } from './periodRows';
import { reportPeriod, type ReportPeriod } from './periods';

/** So many periods a series has at most. */
const MOST_PERIODS = 10;

/**
 * The current period and the same span of the years before it, oldest first. The period that the report compares with
 * keeps its own as-at date.
 */
export function yearsUpTo({ periods }: Facts): readonly ReportPeriod[] {
  const { current, previousWhole, begins } = periods;
  const years: ReportPeriod[] = [current];
  for (let last = current; years.length < MOST_PERIODS; years.unshift(last)) {
    const period = previousPeriod(last.period);
    last = isSameSpan(period, previousWhole.period)
      ? previousWhole
      : reportPeriod(period, yearBefore(last.asAt), begins);
  }
  return years;
}

/** The four quarters of a financial year, judged on the year's as-at date so that they add up to it; else undefined. */
export function quartersOf({ period, asAt }: ReportPeriod, begins: Day): readonly ReportPeriod[] | undefined {
  const { year } = dateOf(period.start);
  const quarters = ([1, 2, 3, 4] as const).map((number: QuarterNumber) => quarter(year, number));
  if (quarters[0]?.start !== period.start || quarters[3]?.end !== period.end) return undefined;
  return quarters.map((each) => reportPeriod(each, asAt, begins));
}

/**
 * The rows of every period with their flags. A period lists only the rows that count as something in it, so that ten
 * years take hardly more room, and are selected from hardly more slowly, than one.
 */
export function seriesOf(facts: Facts, periods: readonly ReportPeriod[]): readonly PeriodRows[] {
  const { current, previous } = facts;
  const known = new Map<ReportPeriod, PeriodRows>([
    [facts.periods.current, current],
    [facts.periods.previous, previous],
  ]);
  // Figures of a period before the register are missing, whatever dates lie in it: nothing is looked through for them.
  const wanted = periods.filter((period) => period.recorded && !known.has(period));
  const wholeOf = (period: ReportPeriod): PeriodRows | undefined =>
    [current, previous].find((whole) => isPartOf(period, whole));
  for (const whole of [current, previous, undefined]) {
    const parts = wanted.filter((period) => wholeOf(period) === whole);
    if (parts.length === 0) continue;
    facts.findRows(parts, whole?.rows).forEach((found, index) => {
      const period = parts[index];
      if (period) known.set(period, found);
    });
  }
  return periods.map((period) => known.get(period) ?? noPeriodRows(period, facts));
}

/** A part judged on the same day: what counts as something in it does so in the whole. */
function isPartOf(part: ReportPeriod, whole: ReportPeriod): boolean {
  return part.asAt === whole.asAt && part.period.start >= whole.period.start && part.period.end <= whole.period.end;
}

function isSameSpan(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}
