// Calendar days as Excel serials, by civil-date arithmetic alone: no Date, so no time zone can move a day.
import { must } from '../must';
import type { Day } from './types';

export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: number;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Serial 61: before it Excel's 1900 system has a 29 February 1900 that never was, and serials are one off. */
export const FIRST_DAY: Day = 61;

/**
 * The serial of a date of the proleptic Gregorian calendar (month 1–12), as Excel numbers it from 1 March 1900 on.
 * A day beyond its month runs on into the next one, as in Excel's DATE.
 */
export function dayOf(year: number, month: number, day: number): Day {
  return daysFromCivil(year, month, day) - SERIAL_ZERO;
}

/** The date and weekday of a serial; exact from 1 March 1900 on. */
export function dateOf(day: Day): CivilDate {
  const fromEraStart = day + SERIAL_ZERO;
  const era = Math.floor(fromEraStart / DAYS_PER_ERA);
  const dayOfEra = fromEraStart - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    weekday: weekdayOf(day),
  };
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return (((day - 1) % 7) + 7) % 7;
}

/** `2023-04-03`. */
export function isoDate(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** `3 April 2023`. */
export function longDate(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${dayOfMonth} ${must(MONTHS[month - 1], 'the month')} ${year}`;
}

/** The same day one year before; 29 February becomes 28 February. */
export function yearBefore(day: Day): Day {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return month === 2 && dayOfMonth === 29 ? dayOf(year - 1, 2, 28) : dayOf(year - 1, month, dayOfMonth);
}

/** 400 years, after which the Gregorian calendar repeats. */
const DAYS_PER_ERA = 146097;

/** 30 December 1899, counted from 1 March of the year 0. */
const SERIAL_ZERO = daysFromCivil(1899, 12, 30);

// Years run from March, so that the leap day is the last day of a year (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
