/** The own council's rows of the sheet `Benchmarks`: computed for every period that the register holds. */
import { financialYear, financialYearOf, dateOf, previousPeriod } from '../calendar';
import type { Day, Period } from '../calendar';
import { countIn, display, factsOf, missing, published, rateIn, reportPeriod, rowsIn, seriesOf } from '../figures';
import type { Facts, Figure, PeriodRows, ReportPeriod } from '../figures';
import type { BenchmarkKey, Companions, Register, Settings } from '../register';

/** The columns that are computed. */
export const COMPUTED_COLUMNS = [
  'received',
  'upheldRate',
  'inTimeRate',
  'upheld',
  'closed',
  'inTime',
  'due',
] as const satisfies readonly BenchmarkKey[];
export type ComputedColumn = (typeof COMPUTED_COLUMNS)[number];

/** A figure as its cell should hold it: the number rounded as shown, with its format; only text where there is none. */
export interface OwnFigure {
  readonly text: string;
  readonly value?: number;
  readonly format: string;
}

export interface OwnRow {
  readonly period: Period;
  readonly figures: Readonly<Record<ComputedColumn, OwnFigure>>;
}

export interface OwnInput {
  readonly register: Register;
  readonly companions: Companions;
  readonly settings: Settings;
  readonly today: Day;
}

/**
 * The rows, oldest first: the report's period and the one before, the years that the register holds whole (of a report
 * on another span that span in earlier years), ten at most, and those of `further` that it holds. A period in which
 * nothing was received has none. A year that is over is judged on its last day, whatever the report's period, so that
 * its figures do not depend on who refreshes them.
 * @throws Problem `bad-period`, `no-rows-in-period`
 */
export function ownBenchmarks(
  { register, companions, settings, today }: OwnInput,
  further: readonly Period[] = [],
): readonly OwnRow[] {
  const facts = factsOf(register, settings, companions.holidays, today);
  const { current, previousWhole: previous, begins } = facts.periods;
  const whole = (period: Period): readonly ReportPeriod[] =>
    period.start >= begins && period.end < today ? [reportPeriod(period, period.end, begins)] : [];
  const before = previous.recorded && !previous.partly ? whole(previous.period) : [];
  const regular = distinct([current, ...before, ...likeSpans(current.period, begins, today).flatMap(whole)]);
  const chosen = withRows(facts, regular).slice(0, MOST_ROWS);
  const others = distinct([...chosen, ...further.flatMap(whole)]).slice(chosen.length);
  return [...chosen, ...withRows(facts, others)]
    .map((period) => ({ period: period.period, figures: figuresOf(facts, period) }))
    .toSorted((a, b) => a.period.start - b.period.start || a.period.end - b.period.end);
}

/** Rows that are added of their own accord, at most. */
const MOST_ROWS = 10;

/**
 * The periods that the register holds: in which something was received, or the report's own. After its last rows were
 * received the register has ended: that they fall due or are closed later makes no year of 0 complaints.
 */
function withRows(facts: Facts, periods: readonly ReportPeriod[]): readonly PeriodRows[] {
  return seriesOf(facts, periods).filter((rows) => rows === facts.current || rowsIn(rows, 'received').length > 0);
}

/** Latest first: the financial years from the register's beginning on, or the span in the years before. */
function likeSpans(current: Period, begins: Day, today: Day): readonly Period[] {
  const year = financialYearOf(current.start);
  const spans: Period[] = [];
  if (year.start === current.start && year.end === current.end) {
    const first = startYearOf(begins);
    for (let start = startYearOf(Math.max(today, current.start)); start >= first; start--) {
      spans.push(financialYear(start));
    }
    return spans;
  }
  for (let span = previousPeriod(current); span.start >= begins; span = previousPeriod(span)) spans.push(span);
  return spans;
}

function startYearOf(day: Day): number {
  return dateOf(financialYearOf(day).start).year;
}

function distinct<P extends ReportPeriod>(periods: readonly P[]): readonly P[] {
  return periods.filter(
    ({ period }, index) =>
      periods.findIndex((other) => other.period.start === period.start && other.period.end === period.end) === index,
  );
}

const COMPLAINTS = { recordType: 'Complaint' } as const;

function figuresOf(facts: Facts, period: PeriodRows): OwnRow['figures'] {
  const shown = (figure: Figure): OwnFigure => display(figure, facts.settings);
  const upheld = rateIn(facts, period, 'upheld', COMPLAINTS);
  const inTime = rateIn(facts, period, 'timeliness', COMPLAINTS);
  // A rate that is not recorded has no parts either.
  const part = (of: number | undefined): OwnFigure =>
    shown(of === undefined ? missing('count', 'Not recorded') : published('count', of));
  return {
    received: shown(countIn(period, 'received', COMPLAINTS)),
    upheldRate: shown(upheld),
    inTimeRate: shown(inTime),
    upheld: part(upheld.numerator),
    closed: part(upheld.denominator),
    inTime: part(inTime.numerator),
    due: part(inTime.denominator),
  };
}
