/** Days on hold, which by setting are no part of a time limit (rules.md §3). */
import { daysBetween, isFixed, type Day, type TimeLimit, type WorkingCalendar } from '../calendar';
import { dayAt, textAt } from '../register';
import type { Register } from '../register';

/** True where the complaint was on hold on that day; a hold for the complainant is none. */
export function heldOn(register: Register, row: number, day: Day): boolean {
  const from = dayAt(register.holdFrom, row);
  const to = dayAt(register.holdTo, row);
  return from > 0 && from <= day && (to === 0 || to > day) && countsAsHold(register, row);
}

/**
 * The due date moved by the days on hold, in the limit's own unit, from the first held day to the last, both held. Only
 * days on which the clock runs are held: of one that runs from the acknowledgement those after it.
 */
export function withHeldDays(
  register: Register,
  calendar: WorkingCalendar,
  row: number,
  {
    start,
    answered,
    limit,
    due,
  }: { readonly start: Day; readonly answered: Day; readonly limit: TimeLimit; readonly due: Day },
): Day {
  const from = dayAt(register.holdFrom, row);
  const to = dayAt(register.holdTo, row) || answered;
  if (!isFixed(limit) || from === 0 || from > due || to < from || !countsAsHold(register, row)) return due;
  const held = daysBetween(calendar, limit, Math.max(from - 1, start), to);
  return limit.unit === 'working days' || limit.unit === 'school days'
    ? calendar.addWorkingDays(due, held)
    : due + held;
}

function countsAsHold(register: Register, row: number): boolean {
  return textAt(register.holdReason, row).trim().toLowerCase() !== 'complainant';
}
