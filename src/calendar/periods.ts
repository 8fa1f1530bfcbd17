// Reporting periods: financial years from 1 April to 31 March, their quarters, and any two dates with a label.
import { dayFromText } from './dateText';
import { dateOf, dayOf, longDate, yearBefore } from './days';
import type { Day, Period } from './types';

export type QuarterNumber = 1 | 2 | 3 | 4;

/** 1 April of `startYear` to 31 March, labelled `2022/23`. */
export function financialYear(startYear: number): Period {
  return { label: yearLabel(startYear), start: dayOf(startYear, 4, 1), end: dayOf(startYear + 1, 3, 31) };
}

/** The financial year in which the day lies. */
export function financialYearOf(day: Day): Period {
  const { year, month } = dateOf(day);
  return financialYear(month >= 4 ? year : year - 1);
}

/** A quarter of the financial year that starts in `startYear`: Q1 is April to June. Labelled `2022/23 Q1`. */
export function quarter(startYear: number, number: QuarterNumber): Period {
  return {
    label: `${yearLabel(startYear)} Q${number}`,
    start: quarterStart(startYear, number),
    end: quarterStart(startYear, number + 1) - 1,
  };
}

/**
 * The same span one year before: a period that ends with a month still does. The label follows: years named in it go
 * back by one, and a label without a year gives way to the two dates.
 */
export function previousPeriod(period: Period): Period {
  const start = yearBefore(period.start);
  const endsWithMonth = dateOf(period.end + 1).day === 1;
  const end = endsWithMonth ? yearBefore(period.end + 1) - 1 : yearBefore(period.end);
  const ownName = spanLabel(start, end);
  const label = period.label === spanLabel(period.start, period.end) ? ownName : labelYearBefore(period.label);
  return { label: label === period.label ? ownName : label, start, end };
}

/** The part of a period up to a day within it: `2022/23 to 3 July 2022`; of two dates the first and that day. */
export function partOf(period: Period, end: Day): Period {
  if (end >= period.end) return period;
  const { label, start } = period;
  const isOfDates = label === datesLabel(start, period.end);
  return { label: isOfDates ? datesLabel(start, end) : `${label} to ${longDate(end)}`, start, end };
}

/**
 * `2022/23`, `2022-23`, `2022/2023`, `2022/23 Q1`, `2022-04-01 to 2022-12-31`, `Label: 2022-04-01 to 2022-12-31`
 * (dates in any form of dayFromText). Undefined for any other text, and where the end is before the start.
 */
export function parsePeriod(text: string): Period | undefined {
  return parseYearOrQuarter(text.trim()) ?? parseSpan(text.trim());
}

const YEAR = /^(\d{4})\s*[/\-–]\s*(\d{4}|\d{2})(?:\s*,?\s*Q([1-4]))?$/i;
const SPAN = /^(?:(.*\S)\s*:\s*)?(\S.*?)(?:\s+to\s+|\s+[-–]\s+|\s*–\s*)(\S.*)$/i;
const YEARS_IN_LABEL = /(?<!\d)((?:19|20)\d{2})(?:([/\-–])(\d{4}|\d{2}))?(?!\d)/g;

function parseYearOrQuarter(text: string): Period | undefined {
  const match = YEAR.exec(text);
  if (!match) return undefined;
  const [, first = '', second = '', number] = match;
  const startYear = Number(first);
  if (!isNextYear(startYear, second)) return undefined;
  return number === undefined ? financialYear(startYear) : quarter(startYear, Number(number) as QuarterNumber);
}

function parseSpan(text: string): Period | undefined {
  const match = SPAN.exec(text);
  if (!match) return undefined;
  const [, label, from = '', to = ''] = match;
  const start = dayFromText(from);
  const end = dayFromText(to);
  if (start === undefined || end === undefined || end < start) return undefined;
  return { label: label ?? spanLabel(start, end), start, end };
}

/** The label that a span has of itself: of the financial year or quarter that it is, else its two dates. */
function spanLabel(start: Day, end: Day): string {
  const year = financialYearOf(start);
  if (year.start === start && year.end === end) return year.label;
  const startYear = dateOf(year.start).year;
  const asQuarter = ([1, 2, 3, 4] as const)
    .map((number) => quarter(startYear, number))
    .find((candidate) => candidate.start === start && candidate.end === end);
  return asQuarter?.label ?? datesLabel(start, end);
}

function datesLabel(start: Day, end: Day): string {
  return `${longDate(start)} to ${longDate(end)}`;
}

function labelYearBefore(label: string): string {
  return label.replace(YEARS_IN_LABEL, (whole, first: string, separator?: string, second?: string) => {
    const year = Number(first);
    if (separator === undefined || second === undefined) return String(year - 1);
    if (!isNextYear(year, second)) return `${year - 1}${whole.slice(first.length)}`;
    return `${year - 1}${separator}${second.length === 4 ? year : twoDigits(year)}`;
  });
}

function isNextYear(startYear: number, digits: string): boolean {
  return digits.length === 4 ? Number(digits) === startYear + 1 : digits === twoDigits(startYear + 1);
}

function quarterStart(startYear: number, number: number): Day {
  return number > 3 ? dayOf(startYear + 1, 3 * (number - 4) + 1, 1) : dayOf(startYear, 3 * number + 1, 1);
}

function yearLabel(startYear: number): string {
  return `${startYear}/${twoDigits(startYear + 1)}`;
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}
