/** Day or month first is decided for the column (REGISTER.md, "Dates"). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, isoDate, longDate, type Day } from '../../src/calendar';
import { isCellUnread, type CellValue, type ColumnKey } from '../../src/register';
import { readRegister, sheetOf, type RawRow, type ReadRegister } from '../builders/register';

type Dates = readonly CellValue[];

function read(received: Dates, others: Readonly<Record<string, Dates>> = {}): ReadRegister {
  const rows = received.map((date, index): RawRow => ({
    'Date received': date,
    ...Object.fromEntries(Object.entries(others).map(([heading, dates]) => [heading, dates[index] ?? ''])),
  }));
  return readRegister([sheetOf('Register', rows)]);
}

function days({ register }: ReadRegister, key: 'received' | 'response' | 'acknowledged' = 'received'): string[] {
  return [...register[key]].map((day) => (day === 0 ? '' : isoDate(day)));
}

function found({ findings }: ReadRegister): string[] {
  return findings
    .filter(({ rule }) => /date|month/.test(rule))
    .map(({ rule, severity, cell, column = '' }) => [severity, rule, cell || column].join(' '));
}

describe('day or month first', () => {
  it('is the day where nothing tells', () => {
    const result = read(['03/04/2023', '5/6/23', '07-08-2023']);
    expect(days(result)).toEqual(['2023-04-03', '2023-06-05', '2023-08-07']);
    expect(found(result)).toEqual([]);
  });

  it('is the month for the whole column where one date can only be month-first and none day-first, with a warning', () => {
    const result = read(['03/04/2023', '04/13/2023', '5 June 2023', '2023-07-08', 'n/a']);
    expect(days(result)).toEqual(['2023-03-04', '2023-04-13', '2023-06-05', '2023-07-08', '']);
    expect(found(result)).toEqual(['warning month-first Date received']);
    expect(result.findings.find(({ rule }) => rule === 'month-first')?.message).toContain('C3 can’t be read otherwise');
  });

  it('is unclear where a column has both kinds: an error on each cell that could be either, and on no other', () => {
    const result = read(['03/04/2023', '04/13/2023', '13/04/2023', '4/4/2023', '9/10/2023']);
    expect(days(result)).toEqual(['', '2023-04-13', '2023-04-13', '2023-04-04', '']);
    expect(found(result)).toEqual(['error date-order-unclear C2', 'error date-order-unclear C6']);
    const unread = [0, 1, 2, 3, 4].map((row) => isCellUnread(result.register, row, 'received'));
    expect(unread).toEqual([true, false, false, false, true]);
  });

  it('puts real dates in doubt that stand beside texts with the month first', () => {
    const result = read([dayOf(2023, 4, 5), '04/13/2023', dayOf(2023, 4, 4), '06/30/2023', dayOf(2023, 11, 2)]);
    expect(days(result)).toEqual(['', '2023-04-13', '2023-04-04', '2023-06-30', '']);
    expect(found(result)).toEqual([
      'warning month-first Date received',
      ...['error date-order-unclear C2', 'error date-order-unclear C6'],
    ]);
    expect(result.findings.find(({ cell }) => cell === 'C2')?.message).toMatch(/day and month swapped.*US file/);
  });

  it('believes real dates beside texts with the day first', () => {
    const result = read([dayOf(2023, 4, 5), '13/04/2023', '06/07/2023']);
    expect(days(result)).toEqual(['2023-04-05', '2023-04-13', '2023-07-06']);
    expect(found(result)).toEqual([]);
  });

  it('goes by the other dates of the sheet where a column does not tell', () => {
    const result = read(['03/04/2023', '05/06/2023'], { 'Date of response': ['03/14/2023', '05/07/2023'] });
    expect(days(result)).toEqual(['2023-03-04', '2023-05-06']);
    expect(days(result, 'response')).toEqual(['2023-03-14', '2023-05-07']);
    const clash = read(['03/04/2023', '5 June 2023'], {
      ...{ 'Date of response': ['03/14/2023', '05/07/2023'], 'Date acknowledged': ['14/03/2023', '07/05/2023'] },
    });
    expect(days(clash)).toEqual(['', '2023-06-05']);
    expect(days(clash, 'acknowledged')).toEqual(['2023-03-14', '2023-05-07']);
  });

  it('puts a column of real dates in doubt that an import of the same sheet can have swapped, and no other', () => {
    const others = {
      'Date of response': ['04/13/2023', dayOf(2023, 4, 5), '05/17/2023'],
      'Date acknowledged': [dayOf(2023, 4, 1), dayOf(2023, 4, 5), dayOf(2023, 5, 1)],
    };
    const result = read([dayOf(2023, 3, 20), dayOf(2023, 4, 3), dayOf(2023, 5, 1)], others);
    expect(days(result)).toEqual(['2023-03-20', '2023-04-03', '2023-05-01']);
    expect(days(result, 'acknowledged')).toEqual(['', '', '']);
  });

  it('takes one date in more than fifty for a slip of the pen', () => {
    const many = Array.from({ length: 60 }, (_, index) => `${13 + (index % 10)}/04/2023`);
    const result = read([...many, '03/04/2023', '04/13/2023']);
    expect(days(result).slice(-2)).toEqual(['2023-04-03', '']);
    expect(found(result)).toEqual(['error unreadable-date C63']);
    const real = read([...many.map((_, index) => dayOf(2023, 4, 13 + (index % 10))), dayOf(2023, 4, 3), '04/13/2023']);
    expect(days(real).slice(-2)).toEqual(['2023-04-03', '']);
  });

  it('stops, and says why, where not one date received is clear', () => {
    const others = { 'Date of response': ['03/14/2023', '14/03/2023'] };
    expect(() => read(['03/04/2023', '05/06/2023'], others)).toThrow(
      /C2 down, is clear: each could have the day or the month first/,
    );
  });

  it('is decided for each sheet', () => {
    const sheets = [
      sheetOf('Register 2022', [{ 'Date received': '03/04/2022' }, { 'Date received': '04/13/2022' }]),
      sheetOf('Register 2023', [{ 'Date received': '03/04/2023' }, { 'Date received': '13/04/2023' }]),
    ];
    expect(days(readRegister(sheets))).toEqual(['2022-03-04', '2022-04-13', '2023-04-03', '2023-04-13']);
  });

  it('does not turn a column of US dates away', () => {
    const dates = Array.from({ length: 12 }, (_, index) => `04/${13 + index}/2023 2:05 PM`);
    expect(
      days(
        read(
          dates.map(() => 45019),
          { 'Closed on': dates, Closed: dates },
        ),
      ).length,
    ).toBe(12);
    const result = read(dates, { Closed: dates });
    expect(result.register.present.has('closed')).toBe(true);
    expect(days(result)[11]).toBe('2023-04-24');
  });
});

describe('days of cells', () => {
  it.each<[CellValue, string]>([
    ['45019', '2023-04-03'],
    ['45019.75', '2023-04-03'],
    [20230403, '2023-04-03'],
    ['20230403', '2023-04-03'],
    [45019.99, '2023-04-03'],
    ['Tuesday, 4th April 2023', '2023-04-04'],
    ['2023-03-31T23:30:00Z', '2023-04-01'],
    [20231303, ''],
    ['99999', ''],
    [7, ''],
    ['soon', ''],
  ])('reads %j as %j', (cell, day) => {
    expect(days(read([45019, cell]))[1]).toBe(day);
  });

  it('counts serials as text from the workbook’s own first day', () => {
    const sheet = sheetOf('Register', [{ 'Date received': '43557' }, { 'Date received': 43557 }]);
    expect(days(readRegister([sheet], { dateSystem: 1904 }))).toEqual(['2023-04-03', '2023-04-03']);
  });
});

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const two = (value: number): string => String(value).padStart(2, '0');

/** A whole column in one of these forms is read alike. */
const FORMS: Readonly<Record<string, (day: Day) => CellValue>> = {
  serial: (day) => day,
  'serial with a time': (day) => day + 0.6,
  'serial as text': String,
  iso: isoDate,
  'iso with Z': (day) => `${isoDate(day)}T09:30:00Z`,
  'eight digits': (day) => Number(isoDate(day).replaceAll('-', '')),
  'day first': (day) => `${two(dateOf(day).day)}/${two(dateOf(day).month)}/${dateOf(day).year}`,
  'month first': (day) => `${dateOf(day).month}/${dateOf(day).day}/${dateOf(day).year} 12:00:00 AM`,
  'in words': longDate,
  'month in words first': (day) => longDate(day).replace(/^(\d+) (\w{3})\w* /, '$2 $1, '),
  weekday: (day) => `${WEEKDAYS[dateOf(day).weekday] ?? ''}, ${longDate(day).replace(/^\d+/, '$&th')}`,
  dashes: (day) => longDate(day).replace(/ (\w{3})\w* \d\d/, '-$1-'),
};

it('gives the same days whatever form a whole column has', () => {
  const between = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2049, 12, 31) });
  // One of the dates tells the order, as in any register of a month or more.
  const written = fc.array(between, { minLength: 1, maxLength: 10 }).map((some) => [dayOf(2023, 4, 23), ...some]);
  const form = fc.constantFrom(...Object.keys(FORMS));
  fc.assert(
    fc.property(written, written, form, form, (received, response, one, other) => {
      const keys: readonly ColumnKey[] = ['received', 'response'];
      const inForm = (serials: readonly Day[], name: string): Dates => serials.map((day) => FORMS[name]?.(day) ?? '');
      const length = Math.min(received.length, response.length);
      const result = read(inForm(received.slice(0, length), one), {
        'Date of response': inForm(response.slice(0, length), other),
      });
      // Real dates beside a column with the month first may be swapped, and are then not read.
      const expected = [received, response].map((serials) => serials.slice(0, length));
      expect(
        keys.map((key) => [...(key === 'received' ? result.register.received : result.register.response)]),
      ).toEqual(expected);
    }),
  );
});
