// The one place where a clock's moment becomes a calendar day; everything else takes the day as an argument.
import { dayOf } from './days';
import type { Day } from './types';

/** The day on which `now` falls where the user is. */
export function dayOfClock(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The same moment as Excel writes it: the day's serial with the time of day as a fraction. */
export function momentOfClock(now: Date): number {
  return dayOfClock(now) + (now.getHours() * 60 + now.getMinutes()) / 1440 + now.getSeconds() / 86_400;
}
