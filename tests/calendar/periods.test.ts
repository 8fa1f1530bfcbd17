import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  financialYear,
  financialYearOf,
  isoDate,
  parsePeriod,
  previousPeriod,
  quarter,
  type Period,
} from '../../src/calendar';

function shown(period: Period | undefined): string {
  return period ? `${period.label}: ${isoDate(period.start)} ${isoDate(period.end)}` : 'none';
}

describe('financial years and quarters', () => {
  it('run from 1 April to 31 March', () => {
    expect(shown(financialYear(2022))).toBe('2022/23: 2022-04-01 2023-03-31');
    expect(shown(financialYear(1999))).toBe('1999/00: 1999-04-01 2000-03-31');
  });

  it('hold their first and last day', () => {
    expect(financialYearOf(dayOf(2023, 3, 31)).label).toBe('2022/23');
    expect(financialYearOf(dayOf(2023, 4, 1)).label).toBe('2023/24');
  });

  it('are four quarters without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), (year) => {
        const quarters = ([1, 2, 3, 4] as const).map((number) => quarter(year, number));
        const whole = financialYear(year);
        expect(quarters.map((period) => period.start)).toEqual([
          whole.start,
          ...quarters.slice(0, 3).map((period) => period.end + 1),
        ]);
        expect(quarters[3]?.end).toBe(whole.end);
      }),
    );
  });
});

describe('a period as text', () => {
  it.each([
    ['2022/23', '2022/23: 2022-04-01 2023-03-31'],
    ['2022-23', '2022/23: 2022-04-01 2023-03-31'],
    [' 2022/2023 ', '2022/23: 2022-04-01 2023-03-31'],
    ['2022/23 Q1', '2022/23 Q1: 2022-04-01 2022-06-30'],
    ['2022-23 q4', '2022/23 Q4: 2023-01-01 2023-03-31'],
    ['2022-04-01 to 2022-12-31', '1 April 2022 to 31 December 2022: 2022-04-01 2022-12-31'],
    ['1/4/22 - 31/12/22', '1 April 2022 to 31 December 2022: 2022-04-01 2022-12-31'],
    ['First nine months: 1 Apr 2022 to 31 Dec 2022', 'First nine months: 2022-04-01 2022-12-31'],
    ['April to December 2022: 01/04/2022 to 31/12/2022', 'April to December 2022: 2022-04-01 2022-12-31'],
    ['2022-04-01 to 2023-03-31', '2022/23: 2022-04-01 2023-03-31'],
    ['2023-01-01 to 2023-03-31', '2022/23 Q4: 2023-01-01 2023-03-31'],
    ['FY22/23', '2022/23: 2022-04-01 2023-03-31'],
    ['F/Y 2022-23', '2022/23: 2022-04-01 2023-03-31'],
    ['Financial year: 2022/23', '2022/23: 2022-04-01 2023-03-31'],
    ['98/99', '1998/99: 1998-04-01 1999-03-31'],
    ['2022 to 2023', '2022/23: 2022-04-01 2023-03-31'],
    ['Q2 2022/23', '2022/23 Q2: 2022-07-01 2022-09-30'],
    ['Quarter 2 of 2022-23', '2022/23 Q2: 2022-07-01 2022-09-30'],
    ['Year ending 31 March 2023', '2022/23: 2022-04-01 2023-03-31'],
    ['year to Dec 2022', '1 January 2022 to 31 December 2022: 2022-01-01 2022-12-31'],
    ['April 2022 to March 2023', '2022/23: 2022-04-01 2023-03-31'],
    ['Apr-22 – Mar-23', '2022/23: 2022-04-01 2023-03-31'],
    ["Apr '22 to Mar '23", '2022/23: 2022-04-01 2023-03-31'],
    ['202223', '2022/23: 2022-04-01 2023-03-31'],
    ['20092010', '2009/10: 2009-04-01 2010-03-31'],
    ['2022_23', '2022/23: 2022-04-01 2023-03-31'],
    ['2022/23 (full year)', '2022/23: 2022-04-01 2023-03-31'],
    ['2022-23 (Apr-Mar)', '2022/23: 2022-04-01 2023-03-31'],
    ['2022-23 financial year', '2022/23: 2022-04-01 2023-03-31'],
    ['2022/23 (Q3)', '2022/23 Q3: 2022-10-01 2022-12-31'],
    ['y/e 31.3.2023', '2022/23: 2022-04-01 2023-03-31'],
    ['YE March 2023', '2022/23: 2022-04-01 2023-03-31'],
    ['12 months to March 2023', '2022/23: 2022-04-01 2023-03-31'],
    ['01/04/2022-31/03/2023', '2022/23: 2022-04-01 2023-03-31'],
    ['from 1st April 2022 to 31st March 2023', '2022/23: 2022-04-01 2023-03-31'],
    ['between April 2022 and March 2023', '2022/23: 2022-04-01 2023-03-31'],
    ['Apr-Jun 2022', '2022/23 Q1: 2022-04-01 2022-06-30'],
    ['October to March 2023', '1 October 2022 to 31 March 2023: 2022-10-01 2023-03-31'],
    ["Oct '22-Dec '22", '2022/23 Q3: 2022-10-01 2022-12-31'],
  ])('reads %j', (text, expected) => {
    expect(shown(parsePeriod(text))).toBe(expected);
  });

  it.each([
    '',
    '2022',
    '2022/24',
    '2022/2022',
    '2022/23 Q5',
    'last year',
    '2022-12-31 to 2022-04-01',
    '2022-04-01 to soon',
    // The year of its start or of its end?
    'FY23',
    '22/2023',
    'Q1 2022/23 Q2',
    'year to 14 March 2023',
    'April to March',
    // December 2011, or the year 2011/12?
    '201112',
    '202224',
    'Maybe-June 2022',
    '2022/23 (half year)',
  ])('does not guess at %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('the previous period', () => {
  it.each([
    ['2022/23', '2021/22: 2021-04-01 2022-03-31'],
    ['2000/01', '1999/00: 1999-04-01 2000-03-31'],
    ['2022/23 Q1', '2021/22 Q1: 2021-04-01 2021-06-30'],
    ['2022-04-01 to 2022-12-31', '1 April 2021 to 31 December 2021: 2021-04-01 2021-12-31'],
    ['April to December 2022: 2022-04-01 to 2022-12-31', 'April to December 2021: 2021-04-01 2021-12-31'],
    ['Q1 to Q3 2022/23: 2022-04-01 to 2022-12-31', 'Q1 to Q3 2021/22: 2021-04-01 2021-12-31'],
    ['Nine months: 2022-04-01 to 2022-12-31', '1 April 2021 to 31 December 2021: 2021-04-01 2021-12-31'],
  ])('of %j is the same span one year before', (text, expected) => {
    const period = parsePeriod(text);
    expect(shown(period && previousPeriod(period))).toBe(expected);
  });

  it('ends with February where the period does', () => {
    const toEndOfFebruary = parsePeriod('2025-01-01 to 2025-02-28');
    expect(shown(toEndOfFebruary && previousPeriod(toEndOfFebruary))).toBe(
      '1 January 2024 to 29 February 2024: 2024-01-01 2024-02-29',
    );
    const toLeapDay = parsePeriod('2024-02-29 to 2024-02-29');
    expect(shown(toLeapDay && previousPeriod(toLeapDay))).toBe(
      '28 February 2023 to 28 February 2023: 2023-02-28 2023-02-28',
    );
  });

  it('has another label and lies before the period', () => {
    const someDay = fc.integer({ min: dayOf(2006, 1, 1), max: dayOf(2040, 1, 1) });
    fc.assert(
      fc.property(
        someDay,
        fc.nat(364),
        fc.constantFrom('Year to date', '2022/23', 'To 2023', ''),
        (start, span, label) => {
          const period = { label, start, end: start + span };
          const previous = previousPeriod(period);
          expect(previous.label).not.toBe(label);
          expect(previous.end).toBeLessThan(period.end);
          expect(previous.start).toBeLessThanOrEqual(previous.end);
        },
      ),
    );
  });
});
