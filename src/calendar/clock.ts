// The one place where a clock's moment becomes a calendar day; everything else takes the day as an argument.
import { dayOf } from './days';
import type { Day } from './types';

/** The day on which `now` falls where the user is. */
export function dayOfClock(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
