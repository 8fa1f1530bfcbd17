/** Councils are told by name and kind; a sheet of benchmarks is told by its headings; pasted text is read as it is meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkSheets, benchmarkTable, delimitedRows, isSameCouncil, readCompanions } from '../../src/register';
import { gridOf, outlineOf } from '../builders/register';

describe('two names of councils', () => {
  it.each([
    ['Westmere Council', 'WESTMERE  council'],
    ['Westmere Council', 'Westmere'],
    ['City of Westmere Council', 'Westmere City Council'],
    ['London Borough of Ashbrook', 'Ashbrook'],
    ['Ashbrook & Elm Council', 'Ashbrook and Elm'],
    ["King's Ashbrook", 'Kings Ashbrook Council'],
    ['City of London', 'City of London'],
  ])('%s and %s are one council', (one, other) => {
    expect([isSameCouncil(one, other), isSameCouncil(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Westmere City Council', 'Westmere County Council'],
    ['Westmere', 'North Westmere'],
    ['Bolton Council', 'Boston Council'],
    ['Westmere', 'Westmereshire'],
    ['', ''],
    ['Council', 'Borough Council'],
  ])('%s and %s are two', (one, other) => {
    expect([isSameCouncil(one, other), isSameCouncil(other, one)]).toEqual([false, false]);
  });
});

describe('the sheet of benchmarks', () => {
  const HEADINGS = ['Authority', 'Year', 'Received', '% upheld'];
  const sheet = (name: string, cells = [HEADINGS], ours = false) => outlineOf({ name, cells, ours });

  it.each([
    ['its name', [sheet('Other'), sheet(' BENCHMARKS ', [['x']])], [' BENCHMARKS ']],
    ['its headings where none has the name', [sheet('Register', [['Ref']]), sheet('Neighbours')], ['Neighbours']],
    ['nothing of ours', [sheet('Benchmarking', [HEADINGS], true)], []],
    ['no sheet with Council and Period alone', [sheet('Visits', [['Council', 'Period', 'Hours']])], []],
    ['all that could be meant', [sheet('A'), sheet('B')], ['A', 'B']],
  ])('is known by %s', (_, sheets, names) => {
    expect(benchmarkSheets(sheets)).toEqual(names);
  });

  it('gives its columns where they stand', () => {
    const table = benchmarkTable(
      gridOf(
        'B',
        [
          ['Title', '', ''],
          ['Note', 'Year', 'Authority'],
          ['', '2022/23', 'Elm'],
        ],
        2,
        1,
      ),
    );
    expect([table?.headerRow, table?.columnOf.get('council'), table?.heading('period')]).toEqual([3, 3, 'Year']);
    expect(table?.rows.map(({ row, council, period }) => [row, council, period])).toEqual([[4, 'Elm', '2022/23']]);
  });

  it('reads 1 as one per cent in a column of whole percentages, whatever fractions the own rows hold', () => {
    const rows = [
      ['Council', 'Period', 'Upheld %'],
      ['Elm', '2022/23', 44],
      ['Ash', '2022/23', 1],
      ['Own City', '2022/23', 0.43],
    ];
    const read = (council: string) => readCompanions([gridOf('Benchmarks', rows)], 1900, council).companions.benchmarks;
    expect(read('Own').map(({ upheldRate }) => upheldRate)).toEqual([0.44, 0.01, 0.43]);
    expect(read('').map(({ upheldRate }) => upheldRate)).toEqual([0.44, 0.01, 0.0043]);
  });
});

describe('delimited text', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' ', '7', '=') })
    .map((text) => text.trim());
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  it('gives back whatever was quoted, with any separator and line end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (separator, end, rows) => {
          const text = [['A', 'B', 'C'], ...rows].map((row) => row.map(quoted).join(separator)).join(end);
          const kept = rows.filter((row) => row.some((one) => one !== ''));
          expect(
            delimitedRows(text)
              .slice(1)
              .map(({ cells }) => cells),
          ).toEqual(kept);
        },
      ),
    );
  });

  it('counts the lines of the text, those within quotes too', () => {
    expect(delimitedRows('A,B\r\n\r\n"x\r\ny",1\r\nz,2').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('never hangs or throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string(), (text) => void delimitedRows(text)));
  });
});
