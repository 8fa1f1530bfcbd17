import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dateReadings, dayFromText, dayOf, isoDate, longDate, weekdayOf, yearBefore } from '../../src/calendar';

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

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

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
    'Monday, 3rd April 2023',
    'Mon 3 Apr 2023',
    'Monday the 3rd of April, 2023',
    '03/04/2023 (Mon)',
    'Apr 03, 2023',
    'April 3rd 2023',
    '03/Apr/23',
    '03/Apr/23 9:14 AM',
    '3APR2023',
    "3 Apr '23",
    '2023-Apr-03',
    '20230403',
    '20230403T101500Z',
    '09:30 03/04/2023',
    '03/04/2023 at 9.30am',
    '03 / 04 / 2023',
    '03\u201304\u20132023',
    'Mon Apr  3 10:15:00 BST 2023',
    'Mon Apr 03 2023 10:00:00 GMT+0100 (British Summer Time)',
    '2023-04-03 09:30:00.0000000 +01:00',
    '2023-04-02T23:00:00Z',
    'Sun, 02 Apr 2023 23:30:00 +0000',
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
          isoDate(day).replaceAll('-', ''),
          `${WEEKDAYS[weekdayOf(day)] ?? ''}, ${longDate(day)}`,
          longDate(day).replace(/^(\d+) (\w+) /, '$2 $1, '),
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

  it.each([
    ['03/04/2023', '2023-04-03', '2023-03-04'],
    ['04/13/2023', undefined, '2023-04-13'],
    ['13-04-23 17:05', '2023-04-13', undefined],
    ['4/4/2023', '2023-04-04', '2023-04-04'],
    ['Monday 04/03/2023', '2023-04-03', '2023-04-03'],
    ['Friday 04/03/2023', '2023-03-04', '2023-04-03'],
    ['3 Apr 2023', '2023-04-03', '2023-04-03'],
  ])('reads %j as %s with the day first, and %s with the month first', (text, dayFirst, monthFirst) => {
    const readings = Object.values(dateReadings(text)).map((day) => day && isoDate(day));
    expect(readings).toEqual([dayFirst, monthFirst]);
  });

  it('takes the day in London of a time with an offset', () => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
    const moments = fc.date({ min: new Date('1996-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.constantFrom(-300, 0, 60, 330), (moment, ahead) => {
        const there = new Date(moment.getTime() + ahead * 60_000).toISOString().replace('Z', '');
        const hours = String(Math.floor(Math.abs(ahead) / 60)).padStart(2, '0');
        const zone = ahead === 0 ? 'Z' : `${ahead < 0 ? '-' : '+'}${hours}:${ahead % 60 === 0 ? '00' : '30'}`;
        const day = dayFromText(`${there}${zone}`);
        expect(day && isoDate(day)).toBe(london.format(moment));
      }),
    );
  });

  it('reads 29 February in leap years only', () => {
    expect(dayFromText('29/02/2024')).toBe(dayOf(2024, 2, 29));
    expect(dayFromText('29/02/2100')).toBeUndefined();
  });
});
