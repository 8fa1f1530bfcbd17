// The due date that follows from a time limit.
import { dateOf, dayOf } from './days';
import type { FixedTime, Procedure, TimeLimit } from './procedures';
import type { ClosedDay, Day, HolidaySet, WorkingCalendar } from './types';
import { workingCalendar } from './workingDays';

/** The working days that a limit counts: those of its holidays, without the closed days of its procedure. */
export type CalendarOf = (
  procedure: Pick<Procedure, 'id' | 'statutory'>,
  limit: Pick<TimeLimit, 'holidays'>,
) => WorkingCalendar;

/** Each calendar is made when first asked for; procedures with the same closed days share it. */
export function calendarsWith(closedDays: readonly ClosedDay[]): CalendarOf {
  const made = new Map<string, WorkingCalendar>();
  // Asked for every row, so by the procedure itself, not by a key that has to be put together.
  const known = new Map<Pick<Procedure, 'id' | 'statutory'>, Map<HolidaySet, WorkingCalendar>>();
  return (procedure, { holidays }) => {
    const found = known.get(procedure)?.get(holidays);
    if (found) return found;
    const own = ownDays(closedDays, procedure);
    const key = `${holidays}/${own.join(',')}`;
    const calendar = made.get(key) ?? workingCalendar(own, holidays);
    made.set(key, calendar);
    known.set(procedure, new Map(known.get(procedure)).set(holidays, calendar));
    return calendar;
  };
}

function ownDays(
  closedDays: readonly ClosedDay[],
  { id, statutory }: Pick<Procedure, 'id' | 'statutory'>,
): readonly Day[] {
  return closedDays
    .filter(({ procedures }) => (procedures.length === 0 ? !statutory : procedures.includes(id)))
    .map(({ day }) => day);
}

/**
 * The last day that is in time, of a clock that starts on that day; an extension counts from the same start. 0 where it
 * lies beyond the holiday table.
 */
export function lastDayInTime(
  calendar: WorkingCalendar,
  limit: TimeLimit & { readonly allowed: FixedTime },
  start: Day,
  extended: boolean,
): Day {
  const n = extended ? limit.allowed.extended : limit.allowed.length;
  switch (limit.unit) {
    case 'working days':
    case 'school days':
      return calendar.addWorkingDays(start - limit.firstDay, n);
    case 'calendar days':
      return settled(calendar, limit, start + n - limit.firstDay);
    case 'months':
      return settled(calendar, limit, lastDayOfMonths(start, n));
  }
}

/** Days after `start` up to and including `end`, in the unit of a limit: months are counted in calendar days. */
export function daysBetween(
  calendar: WorkingCalendar,
  { unit }: Pick<TimeLimit, 'unit'>,
  start: Day,
  end: Day,
): number {
  const isCalendar = unit === 'calendar days' || unit === 'months';
  return isCalendar ? Math.max(0, end - start) : calendar.workingDaysBetween(start, end);
}

/**
 * n months of which the start is the first day: from 1 October six months end on 31 March. From the 31st the month that
 * has no such day ends them.
 */
function lastDayOfMonths(start: Day, n: number): Day {
  const { year, month, day } = dateOf(start);
  const first = dayOf(year, month + n, 1);
  const monthEnd = dayOf(year, month + n + 1, 1) - 1;
  return Math.min(first + day - 2, monthEnd);
}

function settled(calendar: WorkingCalendar, { closedLimitDay }: TimeLimit, day: Day): Day {
  if (day < calendar.first || day > calendar.last) return 0;
  return closedLimitDay === 'As it is' || calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
}
