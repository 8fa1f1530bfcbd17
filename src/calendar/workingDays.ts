// Working days, looked up in tables made once per calendar.
import { must } from '../must';
import { BANK_HOLIDAYS, restOfKingdom } from './bankHolidays';
import { dayOf, weekdayOf } from './days';
import type { Day, HolidaySet, WorkingCalendar } from './types';

/**
 * The working days of 2006–2040: not Saturdays, Sundays, the holidays of the set, nor the extra closed days given (those
 * outside the years covered change nothing). Days outside those years are not known: no working day, and never counted.
 */
export function workingCalendar(
  extraClosedDays: readonly Day[],
  holidays: HolidaySet = 'England and Wales',
): WorkingCalendar {
  const years = Object.keys(BANK_HOLIDAYS).map(Number);
  const first = dayOf(Math.min(...years), 1, 1);
  const last = dayOf(Math.max(...years), 12, 31);
  const closed = new Set([...daysOf(holidays, years), ...extraClosedDays]);

  const isOpen = new Uint8Array(last - first + 1);
  /** Working days from the first day up to and including each day. */
  const openSoFar = new Int32Array(last - first + 1);
  const openDays: Day[] = [];
  for (let day = first; day <= last; day += 1) {
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6 && !closed.has(day)) {
      isOpen[day - first] = 1;
      openDays.push(day);
    }
    openSoFar[day - first] = openDays.length;
  }
  const openUpTo = (day: Day): number =>
    day < first ? 0 : must(openSoFar[Math.min(day, last) - first], 'the working days up to a day');

  return {
    first,
    last,
    isWorkingDay: (day) => isOpen[day - first] === 1,
    addWorkingDays: (start, n) => {
      if (start < first || start > last) return 0;
      return n === 0 ? start : (openDays[openUpTo(start) + n - 1] ?? 0);
    },
    workingDaysBetween: (start, end) => (end > start ? openUpTo(end) - openUpTo(start) : 0),
  };
}

function daysOf(holidays: HolidaySet, years: readonly number[]): readonly Day[] {
  switch (holidays) {
    case 'none':
      return [];
    case 'England and Wales':
      return bankHolidays();
    case 'United Kingdom':
      return [...bankHolidays(), ...years.flatMap(restOfKingdom)];
  }
}

function bankHolidays(): Day[] {
  return Object.entries(BANK_HOLIDAYS).flatMap(([year, days]) =>
    days.split(' ').map((monthAndDay) => {
      const [month = 0, day = 0] = monthAndDay.split('-').map(Number);
      return dayOf(Number(year), month, day);
    }),
  );
}
