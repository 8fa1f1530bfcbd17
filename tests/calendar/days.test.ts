import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayFromText, dayOf, isoDate, longDate, weekdayOf, yearBefore } from '../../src/calendar';

const someDay = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2049, 12, 31) });

describe('days', () => {
  it('are numbered as Excel numbers them', () => {
    expect(dayOf(2023, 4, 3)).toBe(45019);
    expect(dayOf(2000, 1, 1)).toBe(36526);
    expect(dayOf(1900, 3, 1)).toBe(61);
  });

  it('have the date and weekday that UTC gives them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 120000 }), (day) => {
        const utc = new Date((day - 25569) * 86400000);
        expect(dateOf(day)).toEqual({
          year: utc.getUTCFullYear(),
          month: utc.getUTCMonth() + 1,
          day: utc.getUTCDate(),
          weekday: utc.getUTCDay(),
        });
      }),
    );
  });

  it('follow one another by the lengths of the months, 29 February in leap years, and by the week', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    // 1 March 1900, a Thursday.
    let first = 61;
    for (let month = 2; month < 12 * 200; month++) {
      const year = 1900 + Math.floor(month / 12);
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const length = (lengths[month % 12] ?? 0) + (month % 12 === 1 && isLeap ? 1 : 0);
      const weekday = (4 + first - 61) % 7;
      expect(dayOf(year, (month % 12) + 1, 1)).toBe(first);
      expect(dateOf(first)).toEqual({ year, month: (month % 12) + 1, day: 1, weekday });
      expect(weekdayOf(first)).toBe(weekday);
      first += length;
      expect(dateOf(first - 1).day).toBe(length);
    }
  });

  it('come back from their date', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('are written in ISO and in words', () => {
    expect(isoDate(dayOf(2023, 4, 3))).toBe('2023-04-03');
    expect(longDate(dayOf(2023, 4, 3))).toBe('3 April 2023');
  });

  it('go back a year, from a leap day to 28 February', () => {
    expect(isoDate(yearBefore(dayOf(2024, 2, 29)))).toBe('2023-02-28');
    expect(isoDate(yearBefore(dayOf(2024, 3, 1)))).toBe('2023-03-01');
    expect(isoDate(yearBefore(dayOf(2025, 2, 28)))).toBe('2024-02-28');
  });
});

describe('dates as text', () => {
  it.each([
    '2023-04-03',
    '2023/04/03',
    '03/04/2023',
    '3/4/23',
    '3.4.2023',
    '03-04-2023',
    '3 Apr 2023',
    '3 April 2023',
    '03-Apr-23',
    ' 3 Apr. 2023 ',
    '3\u00a0April\u00a02023',
    '2023-04-03T10:15:00Z',
    '2023-04-03T10:15:00.000+01:00',
    '03/04/2023 10:15',
    '3 Apr 2023, 10:15:30 pm',
  ])('reads %j as 3 April 2023', (text) => {
    expect(dayFromText(text)).toBe(dayOf(2023, 4, 3));
  });

  it('reads every day in every form', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        const forms = [
          isoDate(day),
          longDate(day),
          `${dayOfMonth}/${month}/${year}`,
          `${dayOfMonth}.${month}.${year % 100 < 10 ? '0' : ''}${year % 100}`,
        ];
        expect(forms.map(dayFromText)).toEqual(forms.map(() => day));
      }),
    );
  });

  it.each([
    '',
    'tbc',
    '30/02/2023',
    '29 Feb 2023',
    '2023-13-01',
    '04/13/2023',
    '0/1/2023',
    '3/4',
    '3 Ap 2023',
    'April 2023',
    '3/4.2023',
    '45019',
    '03/04/2023 or later',
    '1/1/1900',
    '3/4/0203',
    '0023-04-03',
  ])('does not guess at %j', (text) => {
    expect(dayFromText(text)).toBeUndefined();
  });

  it('reads 29 February in leap years only', () => {
    expect(dayFromText('29/02/2024')).toBe(dayOf(2024, 2, 29));
    expect(dayFromText('29/02/2100')).toBeUndefined();
  });
});
