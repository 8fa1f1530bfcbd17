/** Which period a report covers, what it is compared with, and up to which day it knows. */
import { financialYear, financialYearOf, longDate, parsePeriod, previousPeriod, yearBefore } from '../calendar';
import type { Day, Period } from '../calendar';
import { Problem } from '../problem';
import type { Register, Settings } from '../register';

export interface ReportPeriod {
  readonly period: Period;
  /** What is due and open is judged on this day. */
  readonly asAt: Day;
  /** False where the period ends before the register begins: its figures are missing, never 0. */
  readonly recorded: boolean;
  /** The register begins within the period: its figures are of a part of it. */
  readonly partly: boolean;
}

export interface ReportPeriods {
  readonly current: ReportPeriod;
  readonly previous: ReportPeriod;
  /** First day of the register: what ended before it is not recorded. */
  readonly begins: Day;
  /**
   * The register knows the current period up to its as-at date only. One that was judged as at an earlier day than it
   * knows is whole all the same: what was received later is counted in it.
   */
  readonly endsEarly: boolean;
  /** `2022/23`, or `2026/27 to 22 November 2026` where it ends early. */
  readonly title: string;
}

/**
 * Settings `Period`, `Previous period`, `As at` and `Register begins`, or their defaults: the last financial year
 * that has ended and has rows, the same span a year before, the earlier of the period's end and today, and the
 * start of the financial year of the earliest Date received.
 * @throws Problem `bad-period`, `no-rows-in-period`
 */
export function reportPeriods(register: Register, settings: Settings, today: Day): ReportPeriods {
  const period = settings.period ? typedPeriod('Period', settings.period) : lastYearWithRows(register, today);
  const previous = settings.previousPeriod
    ? typedPeriod('Previous period', settings.previousPeriod)
    : previousPeriod(period);
  const asAt = settings.asAt || Math.min(period.end, today);
  const begins = settings.registerBegins || registerBegins(register);
  const current = reportPeriod(period, asAt, begins);
  if (!current.recorded || !hasDateIn(register, period)) throw noRows(register, period);
  const endsEarly = asAt < period.end && !register.received.some((day) => day > asAt && day <= period.end);
  return {
    current,
    previous: reportPeriod(previous, asAtOfPrevious(period, previous, asAt), begins),
    begins,
    endsEarly,
    title: endsEarly ? `${period.label} to ${longDate(asAt)}` : period.label,
  };
}

/** A span of days as the register that begins on that day knows it. */
export function reportPeriod(period: Period, asAt: Day, begins: Day): ReportPeriod {
  return {
    period,
    asAt,
    recorded: period.end >= begins,
    partly: period.start < begins && period.end >= begins,
  };
}

/** Start of the financial year of the earliest Date received; 0 without any. */
export function registerBegins(register: Register): Day {
  let earliest = 0;
  for (const day of register.received) if (day > 0 && (earliest === 0 || day < earliest)) earliest = day;
  return earliest === 0 ? 0 : financialYearOf(earliest).start;
}

/**
 * The same day as many years before as the periods lie apart. A previous period that is no such span (the quarter before)
 * is judged as many days before its own end, so that what was overdue by then is due in it as it is in the current one.
 */
function asAtOfPrevious(current: Period, previous: Period, asAt: Day): Day {
  let [span, day] = [current, asAt];
  while (span.start > previous.start) {
    [span, day] = [previousPeriod(span), yearBefore(day)];
    if (span.start === previous.start && span.end === previous.end) return day;
  }
  return previous.end - (current.end - asAt);
}

function typedPeriod(setting: string, text: string): Period {
  const period = parsePeriod(text);
  if (period) return period;
  throw new Problem(
    'bad-period',
    `${setting} "${text}" is not a period.`,
    'Write a financial year (2022/23), a quarter (2022/23 Q1) or two dates (2022-04-01 to 2022-12-31).',
  );
}

function lastYearWithRows(register: Register, today: Day): Period {
  const years = yearsWithRows(register);
  const ended = years.filter((start) => financialYear(start).end < today);
  const start = ended.at(-1) ?? years.at(-1);
  if (start === undefined) throw noRows(register, financialYearOf(today));
  return financialYear(start);
}

/** Starting years of the financial years with a Date received, ascending. */
function yearsWithRows(register: Register): number[] {
  const years: Period[] = [];
  const isKnown = (day: Day): boolean => years.some(({ start, end }) => day >= start && day <= end);
  for (const day of register.received) if (day > 0 && !isKnown(day)) years.push(financialYearOf(day));
  return years.map(({ label }) => Number(label.slice(0, 4))).sort((a, b) => a - b);
}

function hasDateIn(register: Register, { start, end }: Period): boolean {
  const columns = [register.received, register.response, register.closed, register.lgscoDecisionDate];
  return columns.some((days) => days.some((day) => day >= start && day <= end));
}

function noRows(register: Register, period: Period): Problem {
  const years = yearsWithRows(register).map((start) => financialYear(start).label);
  return new Problem(
    'no-rows-in-period',
    `The register has no rows in ${period.label}.`,
    years.length === 0
      ? 'Check the column Date received.'
      : `Choose another period; the register has rows in ${years.join(', ')}.`,
  );
}
