// Calendar days as Excel serials, by way of UTC, which has no time zone and no summer time that could move a day.
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

/** Days between Excel's two date systems: serial 0 of 1904 is serial 1462 of 1900. */
export const DAYS_BETWEEN_SYSTEMS = 1462;

/** In milliseconds. */
const DAY_LENGTH = 86_400_000;

/** 1 January 1970, from which UTC counts. */
const UNIX_EPOCH: Day = 25_569;

/**
 * The serial of a date of the proleptic Gregorian calendar (month 1–12), as Excel numbers it from 1 March 1900 on.
 * A day beyond its month runs on into the next one, as in Excel's DATE.
 */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_LENGTH + UNIX_EPOCH;
}

/** The date and weekday of a serial; exact from 1 March 1900 on. */
export function dateOf(day: Day): CivilDate {
  const date = new Date((day - UNIX_EPOCH) * DAY_LENGTH);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
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

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
