// The holiday table against two independent sources, and the laws that counting working days must obey.
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, isoDate, workingCalendar, type Day } from '../../src/calendar';

const calendar = workingCalendar([]);

/** Weekdays of a year that the calendar holds to be closed. */
function closedWeekdays(year: number): string[] {
  return daysOfYear(year)
    .filter((day) => isWeekday(day) && !calendar.isWorkingDay(day))
    .map(isoDate);
}

function daysOfYear(year: number): Day[] {
  const first = dayOf(year, 1, 1);
  return Array.from({ length: dayOf(year + 1, 1, 1) - first }, (_, index) => first + index);
}

function isWeekday(day: Day): boolean {
  const { weekday } = dateOf(day);
  return weekday !== 0 && weekday !== 6;
}

function yearsFrom(first: number): number[] {
  return Array.from({ length: 2040 - first + 1 }, (_, index) => first + index);
}

describe('bank holidays of England and Wales', () => {
  const england = new Holidays('GB', 'ENG', { types: ['public'] });

  it.each(yearsFrom(2013))('agree with date-holidays in %i', (year) => {
    const published = england
      .getHolidays(year)
      .map((holiday) => holiday.date.slice(0, 10))
      .filter((date) => {
        const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
        return isWeekday(dayOf(y, m, d));
      });
    expect(closedWeekdays(year)).toEqual([...new Set(published)].sort());
  });

  it.each(yearsFrom(2006))('follow the 1971 Act and the proclamations in %i', (year) => {
    expect(closedWeekdays(year)).toEqual(holidaysByRule(year));
  });

  it('takes closed days of the council in addition', () => {
    const extra = dayOf(2026, 7, 1);
    expect(calendar.isWorkingDay(extra)).toBe(true);
    expect(workingCalendar([extra]).isWorkingDay(extra)).toBe(false);
  });

  it('counts an extra closed day once where it is a bank holiday or a Sunday', () => {
    const again = workingCalendar([dayOf(2026, 12, 25), dayOf(2026, 12, 27)]);
    expect(again.workingDaysBetween(dayOf(2026, 12, 1), dayOf(2026, 12, 31))).toBe(
      calendar.workingDaysBetween(dayOf(2026, 12, 1), dayOf(2026, 12, 31)),
    );
  });
});

describe('bank holidays of the United Kingdom', () => {
  const kingdom = workingCalendar([], 'United Kingdom');

  /** Weekdays on which Scotland or Northern Ireland is closed and England and Wales are open. */
  const elsewhere = (year: number): string[] =>
    daysOfYear(year)
      .filter((day) => calendar.isWorkingDay(day) && !kingdom.isWorkingDay(day))
      .map((day) => isoDate(day).slice(5));

  it.each([
    [2018, '01-02 03-19 07-12 08-06 11-30'],
    [2019, '01-02 03-18 07-12 08-05 12-02'],
    [2020, '01-02 03-17 07-13 08-03 11-30'],
    [2021, '01-04 03-17 07-12 08-02 11-30'],
    [2022, '01-04 03-17 07-12 08-01 11-30'],
    [2023, '01-03 03-17 07-12 08-07 11-30'],
    [2024, '01-02 03-18 07-12 08-05 12-02'],
    [2025, '01-02 03-17 07-14 08-04 12-01'],
    [2026, '01-02 03-17 06-15 07-13 08-03 11-30'],
    [2027, '01-04 03-17 07-12 08-02 11-30'],
  ])('in %i add the published ones of Scotland and Northern Ireland', (year, expected) => {
    expect(elsewhere(year).join(' ')).toBe(expected);
  });

  it('know St Andrew’s Day from the Act of 2007 on', () => {
    expect(elsewhere(2006)).not.toContain('11-30');
    expect(elsewhere(2007)).toContain('11-30');
  });

  it.each(yearsFrom(2013))('agree with date-holidays in %i, but for a proclamation that it lacks', (year) => {
    const published = ['SCT', 'NIR']
      .flatMap((country) => new Holidays('GB', country, { types: ['public'] }).getHolidays(year))
      .map((holiday) => holiday.date.slice(0, 10))
      .filter((date) => calendar.isWorkingDay(dayOf(year, Number(date.slice(5, 7)), Number(date.slice(8)))));
    const known = elsewhere(year).map((monthAndDay) => `${year}-${monthAndDay}`);
    expect(known.filter((date) => date !== '2026-06-15')).toEqual([...new Set(published)].sort());
  });

  it('are closed wherever England and Wales are, and none is with no set', () => {
    const none = workingCalendar([], 'none');
    for (const day of daysOfYear(2026)) {
      if (kingdom.isWorkingDay(day)) expect(calendar.isWorkingDay(day)).toBe(true);
      expect(none.isWorkingDay(day)).toBe(isWeekday(day));
    }
  });
});

describe('working days', () => {
  const someDay = fc.integer({ min: dayOf(2006, 1, 1), max: dayOf(2039, 12, 31) });
  const someCount = fc.integer({ min: 1, max: 150 });

  it('ends on a working day after the start', () => {
    fc.assert(
      fc.property(someDay, someCount, (start, n) => {
        const end = calendar.addWorkingDays(start, n);
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it('counts back what was added', () => {
    fc.assert(
      fc.property(someDay, someCount, (start, n) => {
        expect(calendar.workingDaysBetween(start, calendar.addWorkingDays(start, n))).toBe(n);
      }),
    );
  });

  it('never ends earlier for a later start or a longer limit', () => {
    fc.assert(
      fc.property(someDay, someCount, fc.nat(30), fc.nat(30), (start, n, later, longer) => {
        expect(calendar.addWorkingDays(start + later, n + longer)).toBeGreaterThanOrEqual(
          calendar.addWorkingDays(start, n),
        );
      }),
    );
  });

  it('counts each working day once', () => {
    fc.assert(
      fc.property(someDay, fc.nat(400), (start, span) => {
        const open = Array.from({ length: span }, (_, index) => start + 1 + index).filter((day) =>
          calendar.isWorkingDay(day),
        );
        expect(calendar.workingDaysBetween(start, start + span)).toBe(open.length);
      }),
    );
  });

  it('adds nothing for 0 days and counts none backwards', () => {
    const sunday = dayOf(2022, 12, 25);
    expect(calendar.addWorkingDays(sunday, 0)).toBe(sunday);
    expect(calendar.workingDaysBetween(sunday, sunday)).toBe(0);
    expect(calendar.workingDaysBetween(sunday, sunday - 10)).toBe(0);
  });

  it('knows no working day outside 2006 to 2040', () => {
    expect([calendar.first, calendar.last]).toEqual([dayOf(2006, 1, 1), dayOf(2040, 12, 31)]);
    expect(calendar.isWorkingDay(dayOf(2041, 1, 2))).toBe(false);
    expect(calendar.addWorkingDays(dayOf(2005, 12, 30), 5)).toBe(0);
    expect(calendar.addWorkingDays(dayOf(2041, 1, 2), 0)).toBe(0);
  });
});

/** Weekday closures of a year by the 1971 Act, Sch 1, the common-law holidays and the proclamations since 2006. */
function holidaysByRule(year: number): string[] {
  const easter = easterSunday(year);
  const moved: Record<string, string> = {
    '2012-05-28': '2012-06-04',
    '2020-05-04': '2020-05-08',
    '2022-05-30': '2022-06-02',
  };
  const added = ['2011-04-29', '2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'];
  const yearly = [
    newYear(year),
    easter - 2,
    easter + 1,
    firstMonday(dayOf(year, 5, 1)),
    lastMonday(dayOf(year, 5, 31)),
    lastMonday(dayOf(year, 8, 31)),
    ...christmas(year),
  ].map((day) => moved[isoDate(day)] ?? isoDate(day));
  return [...yearly, ...added.filter((date) => date.startsWith(String(year)))].sort();
}

function newYear(year: number): Day {
  const first = dayOf(year, 1, 1);
  const { weekday } = dateOf(first);
  return weekday === 6 ? first + 2 : weekday === 0 ? first + 1 : first;
}

function christmas(year: number): Day[] {
  const day = dayOf(year, 12, 25);
  const { weekday } = dateOf(day);
  if (weekday === 6) return [day + 2, day + 3];
  if (weekday === 0) return [day + 1, day + 2];
  if (weekday === 5) return [day, day + 3];
  return [day, day + 1];
}

function firstMonday(from: Day): Day {
  return from + ((8 - dateOf(from).weekday) % 7);
}

function lastMonday(to: Day): Day {
  return to - ((dateOf(to).weekday + 6) % 7);
}

/** The anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
