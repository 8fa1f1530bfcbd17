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
 * A financial year or quarter as councils write it (`2022/23`, `2022-23`, `22/23`, `202223`, `FY2022/23`,
 * `2022 to 2023`, `2022/23 (full year)`, `2022/23 Q1`, `Q1 2022/23`, `year to 31 March 2023`, `y/e March 2023`), and any
 * two dates or months with or without a label (`2022-04-01 to 2022-12-31`, `April 2022 to March 2023`,
 * `Apr-Jun 2022`, `Label: 1 Apr 2022 – 30 Jun 2022`; dates in any form of dayFromText). Undefined for any other text, and
 * where the end is before the start. A year alone (`2023`, `FY23`) could be that of its start or of its end, so it isn't
 * read.
 */
export function parsePeriod(text: string): Period | undefined {
  const plain = text
    .replace(/['’‘](?=\d{2}(?!\d))/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return parseYearOrQuarter(plain) ?? parseYearEnding(plain) ?? parseSpan(plain);
}

/** Whether a typed period is this one: the same days, or the same label where it can't be read as days. */
export function isPeriodOf(typed: string, period: Period): boolean {
  const read = parsePeriod(typed);
  return read
    ? read.start === period.start && read.end === period.end
    : typed.trim().toLowerCase() === period.label.trim().toLowerCase();
}

const PREFIX = /^(?:(?:financial|fiscal|reporting) (?:year|yr)|f\.?\s?\/?y\.?|year|yr)\s*:?\s*(?=\d)/i;
/** Behind a year, what only says that it is one. */
const REMARK =
  /\s*[,(]?\s*(?:(?:financial|fiscal|full|whole|reporting) year|year|outturn|full|annual|12 months|apr(?:il)?\s*(?:[-–—]|to)\s*mar(?:ch)?)\s*\)?$/i;
const QUARTER_FIRST = /^(?:Q|quarter )([1-4])\s*(?:of\s+)?,?\s*(.+)$/i;
const YEAR = /^(\d{4}|\d{2})\s*(?:[/\-–—_]|to)\s*(\d{4}|\d{2})(?:\s*[,(]?\s*(?:Q|quarter )([1-4])\)?)?$/i;
/** `202223`, `20222023`. */
const JOINED_YEAR = /^(\d{4})(\d{4}|\d{2})$/;
const YEAR_ENDING =
  /^(?:the )?(?:(?:(?:financial|fiscal) )?(?:year|(?:12|twelve) months) (?:ending|ended|ends|end|to)|f?y\.?\s?\/?e\.?)\s+(.+)$/i;
/** A hyphen parts two dates where none of their own could stand. */
const SPAN =
  /^(?:(.*\S)\s*:\s*)?(?:from\s+)?(\S.*?)(?:\s+(?:to|until)\s+|\s+[-–—]\s+|\s*[–—]\s*|(?<=\d)-(?=[a-z])|(?<=[/.]\d+)-(?=\d+[/.])|(?<=^[a-z]+)-(?=[a-z]))(\S.*)$/i;
const BETWEEN = /^between\s+(\S.*?)\s+and\s+(\S.*)$/i;
const MONTH = /^[a-z]{3,9}\.?$/i;
const YEARS_IN_LABEL = /(?<!\d)((?:19|20)\d{2})(?:([/\-–])(\d{4}|\d{2}))?(?!\d)/g;

function parseYearOrQuarter(text: string): Period | undefined {
  const inFront = QUARTER_FIRST.exec(text);
  const year = (inFront?.[2] ?? text).replace(PREFIX, '').replace(REMARK, '');
  const match = YEAR.exec(year) ?? JOINED_YEAR.exec(year);
  // `201112` may be December 2011.
  if (!match || (/^\d{6}$/.test(year) && Number(match[2]) <= 12)) return undefined;
  const [, first = '', second = '', behind] = match;
  // `22/2023` is no year, and neither is a quarter of a quarter.
  const number = behind ?? inFront?.[1];
  if ((first.length === 2 && second.length === 4) || (behind !== undefined && inFront)) return undefined;
  const startYear = Number(first) + (first.length === 4 ? 0 : Number(first) < 50 ? 2000 : 1900);
  if (!isNextYear(startYear, second)) return undefined;
  return number === undefined ? financialYear(startYear) : quarter(startYear, Number(number) as QuarterNumber);
}

/** A year ends with a month: `year ending 31 March 2023`, `year to March 2023`. */
function parseYearEnding(text: string): Period | undefined {
  const words = YEAR_ENDING.exec(text)?.[1];
  const end = words === undefined ? undefined : dayIn(words, 'last');
  if (end === undefined || dateOf(end + 1).day !== 1) return undefined;
  const start = yearBefore(end + 1);
  return { label: spanLabel(start, end), start, end };
}

function parseSpan(text: string): Period | undefined {
  const match = SPAN.exec(text.replace(BETWEEN, '$1 to $2'));
  if (!match) return undefined;
  const [, label, from = '', to = ''] = match;
  const end = dayIn(to, 'last');
  if (end === undefined) return undefined;
  const start = MONTH.test(from) ? monthBefore(from, end) : dayIn(from, 'first');
  if (start === undefined || end < start) return undefined;
  return { label: label ?? spanLabel(start, end), start, end };
}

/** The first day of the last month of that name up to a day: `April` to June 2022. */
function monthBefore(month: string, end: Day): Day | undefined {
  const { year } = dateOf(end);
  const start = dayIn(`${month} ${year}`, 'first');
  return start === undefined || start <= end ? start : dayIn(`${month} ${year - 1}`, 'first');
}

/** A date, or the first or last day of a month: `Apr 2022`, `March 23`. */
function dayIn(text: string, which: 'first' | 'last'): Day | undefined {
  const day = dayFromText(text);
  if (day !== undefined) return day;
  const first = dayFromText(`1 ${text.replace(/['’]/g, ' ').trim()}`);
  if (first === undefined || which === 'first') return first;
  const { year, month } = dateOf(first);
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
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
