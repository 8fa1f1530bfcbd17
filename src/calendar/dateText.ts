// Dates that arrive as text: ISO and UK forms only, so that nothing is guessed.
import { FIRST_DAY, MONTHS, dateOf, dayOf } from './days';
import type { Day } from './types';

/**
 * The day that a text names, or undefined: ISO `2023-04-03`, UK `03/04/2023`, `3.4.23`, `3 Apr 2023`, `03-Apr-23`,
 * `3 April 2023`. Day before month always; a time of day is dropped; dates that do not exist and dates before
 * 1 March 1900 give undefined. Two-digit years 00–49 are 2000–2049.
 */
export function dayFromText(text: string): Day | undefined {
  const date = text.trim().replace(/\s+/g, ' ').replace(TIME_OF_DAY, '');
  const iso = ISO.exec(date);
  if (iso) return existingDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numeric = UK_NUMERIC.exec(date);
  if (numeric) return existingDay(fullYear(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const named = UK_NAMED.exec(date);
  if (named) return existingDay(fullYear(named[3]), monthNumber(named[2]), Number(named[1]));
  return undefined;
}

const TIME_OF_DAY = /(?:T|,? )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?:Z| ?[+-]\d{2}:?\d{2})?$/i;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const UK_NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const UK_NAMED = /^(\d{1,2})[-/. ] ?([a-z]{3,9})\.?[-/., ] ?(\d{4}|\d{2})$/i;

function existingDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  const day = dayOf(year, month, dayOfMonth);
  const date = dateOf(day);
  return date.month === month && date.day === dayOfMonth && day >= FIRST_DAY ? day : undefined;
}

function fullYear(digits = ''): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** By any abbreviation of three letters or more (`Sep`, `Sept`); 0 where there is no such month. */
function monthNumber(name = ''): number {
  const wanted = name.toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(wanted)) + 1;
}
