/** The sheet `Ombudsman`: columns by their headings, never by their place, and no figure that could be another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findRegister,
  isCompanion,
  OMBUDSMAN_COLUMNS,
  readCompanions,
  type CellValue,
  type Finding,
  type OmbudsmanRow,
} from '../../src/register';
import { gridOf, outlineOf } from '../builders/register';
import { runs } from '../support/runs';

type Cells = readonly (readonly CellValue[])[];

function read(...values: Cells): {
  readonly rows: readonly Omit<OmbudsmanRow, 'cells'>[];
  readonly findings: readonly Finding[];
} {
  const { companions, findings } = readCompanions([gridOf('Ombudsman', values)], 1900);
  // Where a figure stands is said by the findings.
  const rows = companions.ombudsman.map(({ cells: _, ...row }) => row);
  return { rows, findings };
}
const said = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule, cell }) => `${rule} ${cell}`);
/** One authority's figures in one column. */
const column = (heading: string, ...cells: readonly CellValue[]): ReturnType<typeof read> =>
  read(['Authority', 'Period', heading], ...cells.map((cell, index) => [`Authority ${index}`, '2023/24', cell]));

const HEADINGS = OMBUDSMAN_COLUMNS.map(({ heading }) => heading);
const BRADFORD: readonly CellValue[] = [
  ...['Bradford', '2024/25', 148, 10, 5, 50, 66, 6, 11, 0.65, 0.81, 2, 1, 0.99, 0.09, 0.15],
];
const AS_READ = {
  ...{ authority: 'Bradford', period: '2024/25', received: 148, invalid: 10, advice: 5, referredBack: 50 },
  ...{ closedInitially: 66, notUpheld: 6, upheld: 11, upholdRate: 0.65, upholdAverage: 0.81, upheldPerPeople: 2 },
  ...{ complianceRate: 1, complianceAverage: 0.99, remedyRate: 0.09, remedyAverage: 0.15 },
};

describe('the sheet Ombudsman', () => {
  it('is read wherever its columns stand, under any of the headings that are known for them', () => {
    const names = OMBUDSMAN_COLUMNS.map(({ key, heading, synonyms, averageOf }) => {
      // What says only "average" is for a sheet with one such column.
      const own = synonyms.filter((one) => !averageOf || averageOf.words.test(one));
      // A whole number under a heading without "%" could be a count.
      const clear = key === 'complianceRate' || key === 'remedyRate' ? own.filter((one) => /%|rate/.test(one)) : own;
      return fc.constantFrom(heading, ...clear);
    });
    const sheets = fc.record({
      headings: fc.tuple(...names),
      order: fc.shuffledSubarray([...HEADINGS.keys()], { minLength: HEADINGS.length }),
    });
    fc.assert(
      fc.property(sheets, ({ headings, order }) => {
        const at = (cells: readonly CellValue[]): CellValue[] => order.map((index) => cells[index] ?? '');
        const { rows, findings } = read(at(headings), at(BRADFORD));
        expect({ rows, findings }).toEqual({ rows: [{ row: 2, ...AS_READ }], findings: [] });
      }),
      { numRuns: runs(100) },
    );
  });

  it('says which headings it needs where it has others of its own', () => {
    const { rows, findings } = read(['Authority', 'Upheld', 'Not upheld'], ['Anytown', 1, 2]);
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'sheet-not-read', sheet: 'Ombudsman' }]);
  });

  it('fills an authority down, takes its marks off, and names rows without authority or readable period', () => {
    const { rows, findings } = read(
      ['Council', 'Year', 'Upheld'],
      ...[['', '2021/22', 1]],
      ...[
        ['Anytown [note 1]', '2022-23', '4 (r)'],
        ['', 'April 2023 to March 2024', 5],
        ['', 'lately', 6],
        ['', '', 7],
      ],
    );
    expect(rows.map(({ authority, upheld }) => [authority, upheld])).toEqual([
      ['Anytown', 4],
      ['Anytown', 5],
    ]);
    expect(said(findings)).toEqual(['benchmark-without-council A2', 'unknown-period B5', 'unknown-period B6']);
  });

  it('takes what was not published as missing, and says what can’t be read', () => {
    const { rows, findings } = column('Upheld', '[c]', '<5', 'x', 'N/A', '', 'some', -1, 2.5);
    expect(rows.map(({ upheld }) => upheld)).toEqual(rows.map(() => undefined));
    expect(said(findings)).toEqual(['unreadable-figure C7', 'unreadable-figure C8', 'unreadable-figure C9']);
  });

  it('uses none of two rows of one authority and period, however they are written', () => {
    const { rows, findings } = read(
      ['Authority', 'Period', 'Upheld'],
      ['London Borough of Camden', '2023/24', 3],
      ['Camden', '2023-2024', 4],
      ['Camden', '2022/23', 5],
    );
    expect(rows.map(({ row }) => row)).toEqual([4]);
    expect(said(findings)).toEqual(['typed-twice A2', 'typed-twice A3']);
  });
});

describe('percentages', () => {
  it.each([
    ['of a column of percents', ['71', 80, '66%'], [0.71, 0.8, 0.66]],
    ['of a column of fractions', [0.71, 0.8, 1], [0.71, 0.8, 1]],
  ])('%s are read as such', (_, cells, rates) => {
    expect(column('Uphold rate', ...cells).rows.map(({ upholdRate }) => upholdRate)).toEqual(rates);
  });

  it.each(['Satisfactory remedies', 'Compliance'])('under “%s” are not read where they could be counts', (heading) => {
    for (const cells of [
      [3, 4],
      [1, 0],
      [12, 3.5],
    ]) {
      const { rows, findings } = column(heading, ...cells);
      expect(rows.every((row) => row.remedyRate === undefined && row.complianceRate === undefined)).toBe(true);
      expect(said(findings)).toEqual(['unclear-heading C1']);
    }
    expect(said(column(heading, 0.25, 1).findings)).toEqual([]);
    expect(said(column(heading, '25%', '100%').findings)).toEqual([]);
  });

  it.each([
    ['Uphold rate (average of similar authorities)', 'upholdRate'],
    ['Average upheld', 'upheld'],
    ['Upheld (per 100k residents)', 'upheld'],
    ['Upheld (%)', 'upheld'],
    ['Compliance (similar authorities)', 'complianceRate'],
    ['Average upheld per 100,000 residents', 'upheldPerPeople'],
  ] as const)('under “%s” are not taken for %s', (heading, key) => {
    const { rows } = read(['Authority', 'Period', 'Received', heading], ['A', '2023/24', 9, 5], ['B', '2023/24', 9, 6]);
    expect(rows.map(({ received, [key]: taken }) => [received, taken])).toEqual([
      [9, undefined],
      [9, undefined],
    ]);
  });

  it('of an average that does not say of what are read beside one rate only', () => {
    const one = read(
      ['Authority', 'Period', 'Uphold rate', 'Average of similar authorities'],
      ['A', '2023/24', 0.5, 0.6],
    );
    expect(one.rows).toMatchObject([{ upholdRate: 0.5, upholdAverage: 0.6 }]);
    const two = read(
      ['Authority', 'Period', 'Uphold rate', 'Compliance rate', 'Average of similar authorities'],
      ['A', '2023/24', 0.5, 0.9, 0.6],
    );
    expect(two.rows).toEqual([{ row: 2, authority: 'A', period: '2023/24', upholdRate: 0.5, complianceRate: 0.9 }]);
    expect(said(two.findings)).toEqual(['unclear-heading E1']);
  });

  it('under one heading twice are not read', () => {
    const { rows, findings } = read(
      ['Authority', 'Period', 'Compliance rate', 'Average compliance', 'Average compliance'],
      ['A', '2023/24', 0.9, 0.6, 0.7],
    );
    expect(rows).toEqual([{ row: 2, authority: 'A', period: '2023/24', complianceRate: 0.9 }]);
    expect(said(findings)).toEqual(['unclear-heading D1']);
  });
});

describe('an uphold rate', () => {
  const rated = (upheld: CellValue, notUpheld: CellValue, rate: CellValue): ReturnType<typeof read> =>
    read(['Authority', 'Period', 'Upheld', 'Not upheld', 'Uphold rate'], ['A', '2023/24', upheld, notUpheld, rate]);

  it.each([
    [11, 6, '65%'],
    [33, 7, '83%'],
    [33, 7, '82.5%'],
    [16, 4, 0.8],
    [0, 0, '0%'],
    ['', 6, '65%'],
  ])('of %s upheld and %s not may be %s', (upheld, notUpheld, rate) => {
    const { rows, findings } = rated(upheld, notUpheld, rate);
    expect(findings).toEqual([]);
    expect(rows[0]?.upholdRate).toBeDefined();
  });

  it.each([
    [11, 6, '66%'],
    [31, 104, '22%'],
    [0, 0, '50%'],
  ])('of %s upheld and %s not is not %s: it is said and not used', (upheld, notUpheld, rate) => {
    const { rows, findings } = rated(upheld, notUpheld, rate);
    expect(rows[0]).toMatchObject({ upheld, notUpheld, isRateInDoubt: true });
    expect(rows[0]?.upholdRate).toBeUndefined();
    expect(said(findings)).toEqual(['published-rate-differs E2']);
  });

  it('is sound at any places if it is rounded, and no other is', () => {
    const counts = fc.record({
      upheld: fc.nat(200),
      notUpheld: fc.nat(200),
      places: fc.nat(2),
      off: fc.integer({ min: 2, max: 9 }),
    });
    fc.assert(
      fc.property(counts, ({ upheld, notUpheld, places, off }) => {
        fc.pre(upheld + notUpheld > 0);
        const exact = (upheld * 100) / (upheld + notUpheld);
        expect(rated(upheld, notUpheld, `${exact.toFixed(places)}%`).findings).toEqual([]);
        const wrong = Number(exact.toFixed(0)) + off;
        fc.pre(wrong <= 100);
        expect(said(rated(upheld, notUpheld, `${wrong}%`).findings)).toEqual(['published-rate-differs E2']);
      }),
      { numRuns: runs(300) },
    );
  });

  it('leaves out satisfactory remedies that are no whole number of those upheld', () => {
    const { rows, findings } = read(
      ['Authority', 'Period', 'Upheld', 'Satisfactory remedy %'],
      ['A', '2023/24', 16, '6%'],
      ['B', '2023/24', 4, '30%'],
    );
    expect(rows.map(({ remedyRate }) => remedyRate)).toEqual([0.06, undefined]);
    expect(said(findings)).toEqual(['published-rate-differs D3']);
  });
});

describe('a register of cases that is called Ombudsman', () => {
  const cases = outlineOf({
    name: 'Ombudsman',
    cells: [
      ['Ref', 'Council', 'Year', 'Date received', 'Stage', 'LGSCO decision'],
      ['L1', 'Anytown', '2023/24', 45100, '1', 'Upheld'],
    ],
  });
  const figures = outlineOf({
    name: 'Ombudsman',
    cells: [
      ['Authority', 'Year', 'Received', 'Upheld', 'Not upheld'],
      ['Anytown', '2023/24', 80, 11, 6],
    ],
  });

  it('is still a register, and no sheet of published figures', () => {
    expect([isCompanion(cases), isCompanion(figures)]).toEqual([false, true]);
    expect(findRegister([cases], {}).sources.map(({ sheet }) => sheet)).toEqual(['Ombudsman']);
    const { companions, findings } = readCompanions([gridOf('Ombudsman', cases.head)], 1900);
    expect({ ombudsman: companions.ombudsman, findings }).toEqual({ ombudsman: [], findings: [] });
  });
});
