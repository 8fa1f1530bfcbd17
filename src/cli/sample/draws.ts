/** What the generators of the sample's rows share: the row, the calendar, and draws of days and teams. */
import { dayOf, workingCalendar } from '../../calendar';
import type { Day, Period } from '../../calendar';
import type { ColumnKey } from '../../register';
import { TEAMS } from './council';
import type { Random } from './random';

/** A register row by column; days are serials. What is absent is an empty cell. */
export type SampleRow = Partial<Record<ColumnKey, string | number>>;

/** The register was last written up on this day, the end of its third year: what was answered later is still open in it. */
export const WRITTEN_UP = dayOf(2024, 3, 31);

export const calendar = workingCalendar([]);

/** A working day of the year. */
export function receivedIn(random: Random, year: Period): Day {
  const day = random.whole(year.start, year.end - 4);
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
}

/** From `least` to `most` working days after `day`. */
export function workingDayAfter(random: Random, day: Day, least: number, most: number): Day {
  return calendar.addWorkingDays(day, random.whole(least, most));
}

/** undefined for what had not happened yet when the register was last written up. */
export function happened(day: Day): Day | undefined {
  return day > WRITTEN_UP ? undefined : day;
}

export function teamName(random: Random): string {
  return random.weighted(TEAMS, (team) => team.weight).name;
}

/**
 * What became of a complaint whose answer is due on `due`: about four in five answers are in time. Both are absent where
 * the register was written up before the answer.
 */
export function answer(
  random: Random,
  start: Day,
  due: Day,
): { readonly answered: Day | undefined; readonly outcome: AnswerOutcome | undefined } {
  const inTime = random.chance(0.8);
  const allowed = calendar.workingDaysBetween(start, due);
  const answered = inTime
    ? workingDayAfter(random, start, Math.ceil(allowed / 2), allowed)
    : workingDayAfter(random, due, 1, 12);
  const outcome = random.pick(ANSWERS);
  return answered > WRITTEN_UP ? { answered: undefined, outcome: undefined } : { answered, outcome };
}

const ANSWERS = ['Upheld', 'Upheld', 'Partially upheld', 'Not upheld', 'Not upheld'] as const;
export type AnswerOutcome = (typeof ANSWERS)[number];
