// The day in London of a moment that is given with its distance from UTC.
import { dateOf, dayOf, weekdayOf } from './days';
import type { Day } from './types';

const DAY = 24 * 60;
const HOUR = 60;

/** The day in London at so many minutes after midnight of `day`, where clocks are `offset` minutes ahead of UTC. */
export function londonDay(day: Day, minutes: number, offset: number): Day {
  const utc = day * DAY + minutes - offset;
  return Math.floor((utc + (isSummerTime(utc) ? HOUR : 0)) / DAY);
}

/** From 01:00 UTC on the last Sunday of March to 01:00 UTC on that of October, as it has been since 1996. */
function isSummerTime(utc: number): boolean {
  const { year } = dateOf(Math.floor(utc / DAY));
  return utc >= lastSunday(year, 3) * DAY + HOUR && utc < lastSunday(year, 10) * DAY + HOUR;
}

/** Of a month with 31 days. */
function lastSunday(year: number, month: 3 | 10): Day {
  const last = dayOf(year, month, 31);
  return last - weekdayOf(last);
}
