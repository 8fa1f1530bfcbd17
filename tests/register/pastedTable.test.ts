/** A pasted table says the same whichever way round it is, and nothing is made of what it doesn't say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimitedRows, pastedTable } from '../../src/register';
import { BENCHMARK_COLUMNS, type BenchmarkKey } from '../../src/register/benchmarks';
import type { PasteHints } from '../../src/register/pastedTable';

const FIGURES = BENCHMARK_COLUMNS.map(({ key }) => key).filter((key) => key !== 'council' && key !== 'period');

/** Cells parted by bars, so that the tables below can be read. */
function read(table: string, hints: PasteHints = {}, known: readonly string[] = []): readonly string[] | undefined {
  const text = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').join('\t'))
    .join('\n');
  return pastedTable(delimitedRows(text), known, hints)?.rows.map(({ council, period, cell }) =>
    [council, period, ...FIGURES.flatMap((key) => (cell(key) === '' ? [] : `${key} ${cell(key)}`))].join(', '),
  );
}

const SAME = [
  'Camden, 2021/22, received 10, upheldRate 40%',
  'Camden, 2022/23, received 12, upheldRate 50%',
  'Hull, 2021/22, received 20, upheldRate 30%',
  'Hull, 2022/23, received 24, upheldRate 25%',
];

describe('one table, laid out in many ways', () => {
  it.each([
    [
      'a row for each council and year',
      `Authority|Year|Complaints received|% upheld
       Camden|2021/22|10|40%
       Camden|2022/23|12|50%
       Hull|2021/22|20|30%
       Hull|2022/23|24|25%`,
    ],
    [
      'a council named once, with blanks below',
      `Council|Financial year|Number of complaints|Upheld (%)
       Camden|2021/22|10|40%
       |2022/23|12|50%
       Hull|2021/22|20|30%
       |2022/23|24|25%`,
    ],
    [
      'years across, in each heading',
      `Local authority|Received 2021/22|Received 2022/23|% upheld 2021/22|% upheld 2022/23
       Camden|10|12|40%|50%
       Hull|20|24|30%|25%`,
    ],
    [
      'years across, above the measures',
      `|2021/22||2022/23|
       Council|Complaints|% upheld|Complaints|% upheld
       Camden|10|40%|12|50%
       Hull|20|30%|24|25%`,
    ],
    [
      'measures above the years',
      `Published figures
       Council|Complaints received||Upheld|
       |2021/22|2022/23|2021/22|2022/23
       Camden|10|12|40%|50%
       Hull|20|24|30%|25%`,
    ],
    [
      'a row for each measure, and years across',
      `Council|Indicator|2021/22|2022/23
       Camden|Complaints received|10|12
       |Upheld %|40%|50%
       Hull|Complaints received|20|24
       |Upheld %|30%|25%`,
    ],
    [
      'a row for each figure',
      `Area name|Period|Metric|Value
       Camden|2021/22|Complaints received|10
       Camden|2021/22|Uphold rate|40%
       Camden|2022/23|Complaints received|12
       Camden|2022/23|Uphold rate|50%
       Hull|2021/22|Complaints received|20
       Hull|2021/22|Uphold rate|30%
       Hull|2022/23|Complaints received|24
       Hull|2022/23|Uphold rate|25%`,
    ],
    [
      'councils across, a row for each year and measure',
      `Year|Measure|Camden|Hull
       2021/22|Complaints received|10|20
       |Upheld %|40%|30%
       2022/23|Complaints received|12|24
       |Upheld %|50%|25%`,
    ],
    [
      'councils above the measures, a row for each year',
      `|Camden||Hull|
       Year|Received|% upheld|Received|% upheld
       2021/22|10|40%|20|30%
       2022/23|12|50%|24|25%`,
    ],
    [
      'councils above the years',
      `|Camden||Hull|
       |2021/22|2022/23|2021/22|2022/23
       Complaints received|10|12|20|24
       Upheld %|40%|50%|30%|25%`,
    ],
    [
      'a year alone above its rows',
      `Council|Complaints received|Upheld %
       2021/22||
       Camden|10|40%
       Hull|20|30%
       2022/23||
       Camden|12|50%
       Hull|24|25%`,
    ],
    [
      'the year left of its councils, named once',
      `Year|Council|Received|Upheld %
       2021/22|Camden|10|40%
       |Hull|20|30%
       2022/23|Camden|12|50%
       |Hull|24|25%`,
    ],
  ])('%s', (_, table) => {
    expect([...(read(table) ?? [])].sort()).toEqual(SAME);
  });

  it('councils that nobody knows stand above figures whose rows say what they are', () => {
    const table = 'Measure|Oakdale|Fennmoor\nComplaints received|5|7';
    expect(read(table, { period: '2021/22' })).toEqual([
      'Oakdale, 2021/22, received 5',
      'Fennmoor, 2021/22, received 7',
    ]);
    // What these are of is said nowhere.
    expect(read('Year|Oakdale|Fennmoor\n2021/22|5|7')).toEqual([', 2021/22']);
  });
});

describe('the period of a table that has no column of it', () => {
  const TABLE = 'Council|Complaints received\nCamden|10\nHull|20';
  it.each<[string, string, PasteHints, readonly string[]]>([
    ['what is said', TABLE, { period: '2022/23' }, ['2022/23', '2022/23']],
    [
      'the title',
      `Complaints, year ending March 2023\n${TABLE}`,
      {},
      ['year ending March 2023', 'year ending March 2023'],
    ],
    ['nothing where titles name two', `2021/22\nRevised for 2022/23\n${TABLE}`, {}, ['', '']],
    ['the one year of its headings', TABLE.replace('received', 'received (2022-23)'), {}, ['2022-23', '2022-23']],
    ['nothing', TABLE, {}, ['', '']],
  ])('is %s', (_, table, hints, periods) => {
    expect(read(table, hints)?.map((row) => row.split(', ')[1])).toEqual(periods);
  });

  it('that is said gives way to one that a row names, and not to one that nobody can read', () => {
    const table = 'Council|Year|Received\nCamden|2021/22|10\nHull|2022|20\nLeeds|2019|5\nBarnet||6';
    expect(read(table, { period: '2022/23' })).toEqual([
      'Camden, 2021/22, received 10',
      'Hull, 2022/23, received 20',
      'Leeds, 2019, received 5',
      'Barnet, 2022/23, received 6',
    ]);
  });
});

describe('headings', () => {
  it('can be mapped, or left out, whatever they say', () => {
    const table = 'Neighbour|Year|New cases|Received\nCamden|2022/23|10|99';
    expect(read(table)).toEqual(['Camden, 2022/23, received 99']);
    expect(read(table, { mapping: { 'new CASES': 'Complaints received' } })).toEqual(['Camden, 2022/23, received 10']);
    expect(read(table, { mapping: { Received: '' } })).toEqual(['Camden, 2022/23']);
  });

  it('of years alone are mapped once for all of them', () => {
    const table = 'Council|2021/22|2022/23\nCamden|10|12';
    expect(read(table)).toEqual(['Camden, ']);
    expect(read(table, { mapping: { '2022/23': 'Complaints received' } })).toEqual([
      'Camden, 2021/22, received 10',
      'Camden, 2022/23, received 12',
    ]);
  });

  it.each([
    ['Stage 1 complaints received', 'Council|Year|Stage 1 complaints received\nCamden|2022/23|10'],
    ['a group that narrows them', '||Stage 2|\nCouncil|Year|Received|Upheld\nCamden|2022/23|10|3'],
  ])('of a part of the complaints are not taken for all of them: %s', (_, table) => {
    expect(read(table)).toEqual(['Camden, 2022/23']);
  });

  it.each([
    ['numbers in front', 'Council|Year|1) Number of complaints received|2) Percentage upheld\nCamden|2022/23|10|44'],
    ['a row of units below', 'Council|Year|Complaints|Upheld\n||No.|%\nCamden|2022/23|10|44'],
    ['groups of number and rate', '||Received|Upheld\nCouncil|Year|Number|%\nCamden|2022/23|10|44'],
    ['a title above', 'Table 4 (revised)\nCouncil|Year|Complaints received*|Upheld (%)\nCamden|2022/23|10|44'],
  ])('are known with %s', (_, table) => {
    expect(read(table)).toEqual(['Camden, 2022/23, received 10, upheldRate 44']);
  });

  it('of counts are of shares where the figures are', () => {
    expect(read('Council|Year|Upheld|Within timescale\nCamden|2022/23|44%|0.8')).toEqual([
      'Camden, 2022/23, upheldRate 44%, inTimeRate 0.8',
    ]);
    expect(read('Council|Year|Upheld\nCamden|2022/23|44')).toEqual(['Camden, 2022/23, upheld 44']);
  });

  it('of a figure above labels say what the whole table is of', () => {
    const rows = ['Camden, 2021/22, received 10', 'Hull, 2021/22, received 12', 'Camden, 2022/23, received 11'];
    expect(read('Complaints received|Camden|Hull\n2021/22|10|12\n2022/23|11|')).toEqual(rows);
    expect(read('Complaints received|2021/22|2022/23\nCamden|10|11\nHull|12|')?.toSorted()).toEqual(rows.toSorted());
  });

  it('that stand again on each page are no rows', () => {
    expect(read('Council|Year|Received\nCamden|2021/22|10\nCouncil|Year|Received\nHull|2021/22|12')).toEqual([
      'Camden, 2021/22, received 10',
      'Hull, 2021/22, received 12',
    ]);
  });

  it('that say nothing stand above councils where the cells are such', () => {
    expect(read('Us and others|Received 2022/23\nFennmoor|10\nCamden|12\nOakdale|7')).toEqual([
      'Fennmoor, 2022/23, received 10',
      'Camden, 2022/23, received 12',
      'Oakdale, 2022/23, received 7',
    ]);
    expect(read('Party|Received 2022/23\nNobody|10')).toEqual([', 2022/23, received 10']);
  });

  it.each([{ Nowhere: 'Council' }, { Council: 'Mood' }])('that are mapped wrongly are said: %j', (mapping) => {
    expect(() => read('Council|Year|Received\nCamden|2022/23|10', { mapping })).toThrow(
      expect.objectContaining({ code: 'bad-mapping' }) as Error,
    );
  });

  it('are not found in figures alone', () => {
    expect(read('Camden|10\nHull|12')).toBeUndefined();
  });
});

describe('places in the text', () => {
  const placesOf = (text: string) => pastedTable(delimitedRows(text), [], {})?.rows.map(({ place }) => place);
  it('are lines, with what tells several figures of a line apart', () => {
    expect(placesOf('Council,Year,Received\nCamden,2022/23,1\nHull,2022/23,2')).toEqual(['line 2', 'line 3']);
    expect(placesOf('Council,Received 2021/22,Received 2022/23\nCamden,1,2')).toEqual([
      'line 2, 2021/22',
      'line 2, 2022/23',
    ]);
    expect(placesOf('Year,Measure,Camden,Hull\n2022/23,Received,1,2')).toEqual(['line 2, Camden', 'line 2, Hull']);
  });
});

it('the order of columns and rows, and the form of a year, change no figure', () => {
  const year = fc.constantFrom('2021/22', '2021-22', 'FY21/22', '2021 to 2022', 'April 2021 to March 2022', '202122');
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(order, year, fc.nat(900), (columns, period, received) => {
      const table = [
        ['Council', 'Year', 'Received', 'Upheld %'],
        ['Camden', period, String(received), '40%'],
        ['Hull', period, '7', '50%'],
      ];
      const text = table.map((row) => columns.map((column) => row[column]).join('\t')).join('\n');
      const rows = pastedTable(delimitedRows(text), [], {})?.rows ?? [];
      const figures = (key: BenchmarkKey) => rows.map(({ cell }) => cell(key));
      expect(rows.map(({ council }) => council)).toEqual(['Camden', 'Hull']);
      expect(rows.map((row) => row.period)).toEqual([period, period]);
      expect([figures('received'), figures('upheldRate')]).toEqual([
        [String(received), '7'],
        ['40%', '50%'],
      ]);
    }),
  );
});
