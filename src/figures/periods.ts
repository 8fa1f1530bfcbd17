/** Which period a report covers, what it is compared with, and up to which day it knows. */
import { financialYear, financialYearOf, longDate, parsePeriod, partOf, previousPeriod, yearBefore } from '../calendar';
import type { Day, Period } from '../calendar';
import { Problem } from '../problem';
import { dayAt } from '../register';
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
  /** What the current period is compared with: where that ends early, the same part of the period before. */
  readonly previous: ReportPeriod;
  /** The whole period before: the same as `previous` unless that is a part of it. */
  readonly previousWhole: ReportPeriod;
  /** First day of the register: what ended before it is not recorded. */
  readonly begins: Day;
  /** The last day of the current period that the register knows. */
  readonly knownTo: Day;
  /**
   * The register knows only a part of the current period. One that was judged as at an earlier day than it knows is
   * whole all the same: what was received later is counted in it.
   */
  readonly endsEarly: boolean;
  /** The period is not over, and rows are dated after today: nobody can tell which part of it the register knows. */
  readonly datedAhead: boolean;
  /** False where the register begins within either period, or has rows dated ahead: then nothing is compared. */
  readonly isComparable: boolean;
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
  const before = settings.previousPeriod
    ? typedPeriod('Previous period', settings.previousPeriod)
    : previousPeriod(period);
  refuseOverlap(period, before);
  const asAt = settings.asAt || Math.min(period.end, today);
  const begins = settings.registerBegins || registerBegins(register);
  const current = reportPeriod(period, asAt, begins);
  if (!hasDateIn(register, period)) throw noRows(register, period);
  if (!current.recorded) {
    throw settings.registerBegins ? beginsLater(register, period, begins) : noRows(register, period);
  }
  const lastReceived = lastReceivedUpTo(register, period.end);
  const datedAhead = lastReceived > today;
  const knownTo = datedAhead ? period.end : lastKnownDay(period, lastReceived, asAt, today);
  const previousAsAt = sameDayBefore(period, before, asAt);
  const part = knownTo < period.end ? partOf(before, sameDayBefore(period, before, knownTo)) : before;
  const previousWhole = reportPeriod(before, previousAsAt, begins);
  const previous = part === before ? previousWhole : reportPeriod(part, previousAsAt, begins);
  return {
    current,
    previous,
    previousWhole,
    begins,
    knownTo,
    endsEarly: knownTo < period.end,
    datedAhead,
    isComparable: !current.partly && !previous.partly && !datedAhead,
    title: partOf(period, knownTo).label,
  };
}

/**
 * The as-at date, but today where rows were received after it: they are counted. A period that would end before it
 * begins is taken to be whole.
 */
function lastKnownDay({ start, end }: Period, lastReceived: Day, asAt: Day, today: Day): Day {
  const last = Math.min(end, today, lastReceived > asAt ? today : asAt);
  return last < start ? end : last;
}

function lastReceivedUpTo({ received }: Register, end: Day): Day {
  let last = 0;
  for (let row = 0; row < received.length; row++) {
    const day = dayAt(received, row);
    if (day > last && day <= end) last = day;
  }
  return last;
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
 * The same day as many years before as the periods lie apart. In a previous period that is no such span (the quarter
 * before) a day of the current one is as many days from its start, and one after its end as many days from the other's.
 */
function sameDayBefore(current: Period, previous: Period, day: Day): Day {
  let [span, same] = [current, day];
  while (span.start > previous.start) {
    [span, same] = [previousPeriod(span), yearBefore(same)];
    if (span.start === previous.start && span.end === previous.end) return same;
  }
  return day < current.end
    ? Math.min(previous.end, previous.start + (day - current.start))
    : previous.end + (day - current.end);
}

/** A period is compared with one before it, under another name. */
function refuseOverlap(period: Period, before: Period): void {
  if (before.end >= period.start) {
    throw new Problem(
      'bad-period',
      `The previous period, ${before.label}, doesn't end before the period of the report, ${period.label}, begins, so the two can't be compared.`,
      `Change the setting Previous period to one that ends before ${longDate(period.start)}, or clear it: the report then compares with the same span a year before.`,
    );
  }
  if (before.label.toLowerCase() === period.label.toLowerCase()) {
    throw new Problem(
      'bad-period',
      `The period and the previous period are both called “${period.label}”, so readers couldn't tell their figures apart.`,
      'Give one of them another name in the settings Period and Previous period.',
    );
  }
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
  const usual = usualPeriod(register, today);
  if (!usual) throw noRows(register, financialYearOf(today));
  return usual;
}

/** The last financial year that has ended and has a Date received, else the last that has one; undefined without. */
export function usualPeriod(register: Register, today: Day): Period | undefined {
  const years = yearsWithRows(register).map(financialYear);
  return years.findLast(({ end }) => end < today) ?? years.at(-1);
}

/** Starting years of the financial years with a Date received, ascending. */
function yearsWithRows(register: Register): number[] {
  const years: Period[] = [];
  // Most rows are of the same year as the row before.
  let [start, end] = [0, 0];
  const moveTo = (day: Day): void => {
    const year = years.find((known) => day >= known.start && day <= known.end) ?? financialYearOf(day);
    [start, end] = [year.start, year.end];
    if (!years.includes(year)) years.push(year);
  };
  for (let row = 0; row < register.rowCount; row++) {
    const day = dayAt(register.received, row);
    if (day !== 0 && (day < start || day > end)) moveTo(day);
  }
  return years.map(({ label }) => Number(label.slice(0, 4))).sort((a, b) => a - b);
}

/** Whether anything of the register has its date in the period. */
export function hasDateIn(register: Register, { start, end }: Period): boolean {
  const columns = [register.received, register.response, register.closed, register.lgscoDecisionDate];
  return columns.some((days) => days.some((day) => day >= start && day <= end));
}

function beginsLater(register: Register, period: Period, begins: Day): Problem {
  const first = register.received.reduce((earliest, day) => (day > 0 && day < earliest ? day : earliest), begins);
  const earliest = first < begins ? ` The earliest Date received is ${longDate(first)}.` : '';
  return new Problem(
    'no-rows-in-period',
    `The setting Register begins says ${longDate(begins)}, which is after ${period.label} ends, so no row of ${period.label} would be counted.`,
    `Correct or clear the setting Register begins, or choose a later period.${earliest}`,
  );
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
