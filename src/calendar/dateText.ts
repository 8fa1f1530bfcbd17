/**
 * Dates that arrive as text, in the forms that English councils and their systems write. Where day and month are both
 * numbers, the text alone can't tell which comes first: both readings are given, and the column decides.
 */
import { FIRST_DAY, MONTHS, dateOf, dayOf, weekdayOf } from './days';
import { londonDay } from './london';
import type { Day } from './types';

export type DateOrder = 'day first' | 'month first';

/** The day that a text names, by the order in which it is read; undefined where it names none in that order. */
export type DateReadings = Readonly<Record<DateOrder, Day | undefined>>;

/**
 * Reads ISO `2023-04-03` and `20230403`, `03/04/2023`, `3.4.23`, and months in words: `3 Apr 2023`, `03/Apr/23`,
 * `Monday, 3rd of April 2023`, `April 3, 2023`. A time of day is dropped; with an offset or `Z` it decides the day in
 * London. A weekday decides between the readings of a date in numbers. Dates that do not exist and those before
 * 1 March 1900 are none. Two-digit years 00–49 are 2000–2049.
 */
export function dateReadings(text: string): DateReadings {
  const plain = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[–—]/g, '-')
    .trim();
  const { date, moment } = withoutTime(plain);
  const weekday = WEEKDAY.exec(date);
  const words = weekday ? date.replace(weekday[0], ' ').trim() : date;
  const readings = readingsOf(words.replace(ORDINAL, '$1').replace(/ ?([-/.]) ?/g, '$1'));
  const chosen = weekday ? byWeekday(readings, weekday) : readings;
  if (!moment) return chosen;
  const inLondon = (day: Day | undefined): Day | undefined =>
    day === undefined ? undefined : londonDay(day, moment.minutes, moment.offset);
  return { 'day first': inLondon(chosen['day first']), 'month first': inLondon(chosen['month first']) };
}

/** The day that a text names, day before month. */
export function dayFromText(text: string): Day | undefined {
  return dateReadings(text)['day first'];
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** At either end of the text, in brackets or with a comma. */
const WEEKDAY = /(?<![a-z])\(?(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|nes|rs|r|rsday|ur|urday)?\b\.?\)?,?/i;
const ORDINAL = /(?:\bthe )?(?<!\d)(\d{1,2})(?:st|nd|rd|th)\b(?: of\b)?/gi;

const ISO = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_MONTH = /^(\d{1,2})[-/.,\s]*([a-z]{3,9})[-/.,\s]*['’]?(\d{4}|\d{2})$/i;
const MONTH_DAY = /^([a-z]{3,9})[-/.,\s]*(\d{1,2})[-/.,\s]+['’]?(\d{4}|\d{2})$/i;
const YEAR_MONTH = /^(\d{4})[-/.,\s]*([a-z]{3,9})[-/.,\s]*(\d{1,2})$/i;

function readingsOf(date: string): DateReadings {
  const iso = ISO.exec(date);
  if (iso) return sure(existingDay(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const numeric = NUMERIC.exec(date);
  if (numeric) {
    const [, first, , second] = numeric.map(Number);
    const year = fullYear(numeric[4]);
    return { 'day first': existingDay(year, second, first), 'month first': existingDay(year, first, second) };
  }
  const compact = COMPACT.exec(date);
  if (compact) return sure(existingDay(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  const dayMonth = DAY_MONTH.exec(date);
  if (dayMonth) return sure(existingDay(fullYear(dayMonth[3]), monthNumber(dayMonth[2]), Number(dayMonth[1])));
  const monthDay = MONTH_DAY.exec(date);
  if (monthDay) return sure(existingDay(fullYear(monthDay[3]), monthNumber(monthDay[1]), Number(monthDay[2])));
  const yearMonth = YEAR_MONTH.exec(date);
  if (yearMonth) return sure(existingDay(Number(yearMonth[1]), monthNumber(yearMonth[2]), Number(yearMonth[3])));
  return sure(undefined);
}

/** The same in whatever order it is read. */
function sure(day: Day | undefined): DateReadings {
  return { 'day first': day, 'month first': day };
}

/** The reading that falls on the weekday, where only one does. A weekday that fits none is taken for the slip. */
function byWeekday(readings: DateReadings, [, name = '']: RegExpExecArray): DateReadings {
  const weekday = WEEKDAYS.indexOf(name.toLowerCase());
  const fitting = Object.values(readings).filter((day) => day !== undefined && weekdayOf(day) === weekday);
  return fitting.length === 1 ? sure(fitting[0]) : readings;
}

const HOURS = String.raw`(\d{1,2})`;
const MERIDIEM = String.raw` ?([ap])\.?m\.?`;
const ZONE = String.raw`(z|bst|(?:utc|gmt)? ?[+-] ?\d{1,2}(?::?\d{2})?|utc|gmt)(?: ?\([^()]*\))?`;
/** Wherever it is: behind the date, before it, or within ("Mon Apr 3 10:15:00 BST 2023"). */
const TIME = new RegExp(
  String.raw`(?:^|,? |(?<=\d)t)(?:at )?(?:${HOURS}[:.](\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:${MERIDIEM}|(?: ?h(?:ou)?rs)?)|` +
    String.raw`${HOURS}${MERIDIEM})(?: ?${ZONE})?(?=$| |,)`,
  'i',
);
const COMPACT_TIME = new RegExp(String.raw`(?<=^\d{8})[t ]?(\d{2})(\d{2})(?:\d{2}(?:[.,]\d+)?)?(?: ?${ZONE})?$`, 'i');

interface Timed {
  /** What is left of the text. */
  readonly date: string;
  /** Absent where the time has no offset: it is London's. */
  readonly moment?: { readonly minutes: number; readonly offset: number };
}

function withoutTime(text: string): Timed {
  const compact = COMPACT_TIME.exec(text);
  if (compact) {
    const [, hour, minute, zone] = compact;
    return timed(text, compact, { minutes: Number(hour) * 60 + Number(minute), zone });
  }
  const time = TIME.exec(text);
  if (!time) return { date: text };
  const [, hour, minute = '0', half, hourAlone, halfAlone, zone] = time;
  const hours = hourOfDay(Number(hour ?? hourAlone), half ?? halfAlone);
  return timed(text, time, { minutes: hours * 60 + Number(minute), zone });
}

function timed(
  text: string,
  { 0: found, index }: RegExpExecArray,
  { minutes, zone }: { readonly minutes: number; readonly zone: string | undefined },
): Timed {
  const date = `${text.slice(0, index)} ${text.slice(index + found.length)}`.trim().replace(/,$/, '');
  return zone === undefined ? { date } : { date, moment: { minutes, offset: minutesAhead(zone) } };
}

function hourOfDay(hour: number, half: string | undefined): number {
  return half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** `Z`, `GMT`, `UTC+01:00`, `+0100`, `BST`: in minutes ahead of UTC. */
function minutesAhead(zone: string): number {
  if (/^bst$/i.test(zone)) return 60;
  const [, sign, hours, minutes = '0'] = /([+-]) ?(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function existingDay(year: number, month = 0, dayOfMonth = 0): Day | undefined {
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
