/** The own council among others: order, ranks, words for none, one and many, small numbers, what is missing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/register';
import type { RawRow } from '../builders/workbook';
import { BEGINS_2022, reportOf, times, type Made } from './reportOf';
import { runs } from '../support/runs';

const upheld: RawRow = { 'Date of response': '2022-05-10', Outcome: 'Upheld' };
const notUpheld: RawRow = { ...upheld, Outcome: 'Not upheld' };
/** 12 complaints, 6 of them upheld, all in time. */
const OWN = [...times(6, upheld), ...times(6, notUpheld)];

interface Other {
  readonly name: string;
  readonly received?: number | string;
  readonly upheldRate?: number | string;
  readonly inTimeRate?: number | string;
  readonly period?: string;
}

const compared = (
  others: readonly Other[],
  choices: Partial<Settings> = {},
  rows: readonly RawRow[] = OWN,
  Context: readonly RawRow[] = [],
): Made =>
  reportOf(
    'benchmarks',
    rows,
    { ...BEGINS_2022, council: 'Anytown', ...choices },
    {
      Benchmarks: others.map(({ name, received = '', upheldRate = '', inTimeRate = '', period = '2022/23' }) => ({
        Council: name,
        Period: period,
        'Complaints received': received,
        'Upheld %': upheldRate,
        'In time %': inTimeRate,
      })),
      Context,
    },
  );
const names = (made: Made, id = 'benchmarking'): readonly string[] => (made.rows(id) ?? []).map(([name]) => name ?? '');
const chartOf = (made: Made, id: string): { pickedOut?: number; rowCount: number; description: string } | undefined =>
  made.report.sections.flatMap(({ tables }) => tables).find((table) => table.id === id)?.chart;

const THREE: readonly Other[] = [
  { name: 'Charlton', received: 20, upheldRate: 0.4, inTimeRate: 0.7 },
  { name: 'Ashby', received: 30, upheldRate: 0.2, inTimeRate: 0.8 },
  { name: 'Barton', received: 10, upheldRate: 0.6, inTimeRate: 0.9 },
];

describe('a council alone', () => {
  it('is in the table, but a chart of it would compare nothing', () => {
    const made = compared([]);
    expect(names(made)).toEqual(['Anytown']);
    expect(chartOf(made, 'benchmarking')).toBeUndefined();
    expect(chartOf(compared(THREE), 'benchmarking')?.rowCount).toBe(4);
  });
});

describe('the councils', () => {
  it('are the own one first, then the others by name', () => {
    expect(names(compared(THREE))).toEqual(['Anytown', 'Ashby', 'Barton', 'Charlton']);
  });

  it('are by rank, each table by its own measure, where the setting says so', () => {
    const made = compared(THREE, { benchmarkOrder: 'By rank' });
    expect(names(made)).toEqual(['Anytown', 'Barton', 'Ashby', 'Charlton']);
    expect(names(made, 'benchmarking-upheld')).toEqual(['Anytown (own council)', 'Barton', 'Charlton', 'Ashby']);
  });

  it('leave out the own one as typed, however it is written, and other periods', () => {
    const made = compared([
      ...THREE,
      { name: 'ANYTOWN Borough Council', upheldRate: 0.99 },
      { name: 'Denby', upheldRate: 0.1, period: '2021/22' },
    ]);
    expect(names(made)).toEqual(['Anytown', 'Ashby', 'Barton', 'Charlton']);
  });

  it('count once where they are typed twice, and a note says which row counts', () => {
    const made = compared([...THREE, { name: 'Ashby Council', upheldRate: 0.9 }]);
    expect(made.rows('benchmarking-upheld')).toHaveLength(4);
    expect(made.notes('benchmarking').join()).toContain(
      'More than one row of the sheet Benchmarks is of this period for Ashby',
    );
  });

  it.each([
    'England',
    'England average',
    'Mean of 12',
    'Total*',
    'The North East',
    'Inner London',
    'Unitary authorities',
  ])('have no row %s among them: a note says that it is left out', (name) => {
    const made = compared([...THREE, { name, received: 900, upheldRate: 0.5, inTimeRate: 0.9 }]);
    for (const id of ['benchmarking', 'benchmarking-upheld']) expect(made.rows(id)).toHaveLength(4);
    const [, , , , ranked] = made.rows('benchmarking-position')?.[0] ?? [];
    expect(ranked).toBe('4');
    expect(made.notes('benchmarking').join()).toContain('not a council, so left out: ');
  });

  it('are the own one, however it is typed, once', () => {
    const forms = [
      'Anytown (our council)',
      'Anytown*',
      'Anytown¹',
      'Anytown [note 3]',
      'ANYTOWN BC',
      'Anytown (84,000)',
    ];
    const made = compared([...THREE, ...forms.map((name) => ({ name, received: 99, upheldRate: 0.9 }))]);
    expect(names(made)).toEqual(['Anytown', 'Ashby', 'Barton', 'Charlton']);
  });

  it('without a value are last, shown as missing and never ranked or drawn as zero', () => {
    const made = compared([...THREE, { name: 'Aaby', received: 5, upheldRate: '[c]', inTimeRate: 0.1 }]);
    expect(made.rows('benchmarking-upheld')?.at(-1)?.slice(0, 3)).toEqual(['Aaby', 'Not recorded', 'N/A']);
    expect(chartOf(made, 'benchmarking-upheld')).toMatchObject({ rowCount: 4, pickedOut: 0 });
    expect(chartOf(made, 'benchmarking-upheld')?.description).toMatch(/Not drawn, as a figure is missing: Aaby\.$/u);
  });

  it('that are not drawn are named, each with its own reason', () => {
    const many = Array.from({ length: 15 }, (_, n) => ({ name: `Town ${n + 1}`, upheldRate: 0.3, inTimeRate: 0.5 }));
    const made = compared([...many, { name: 'Aaby', upheldRate: 0.2 }]);
    expect(chartOf(made, 'benchmarking')?.description).toMatch(
      /Not drawn, as a figure is missing: Aaby\. Not drawn, as the chart is full: Town 15\.$/u,
    );
    expect(chartOf(made, 'benchmarking-upheld')?.description).toMatch(
      /Not drawn, as the chart is full: Town 14 and Town 15\.$/u,
    );
  });
});

describe('the position', () => {
  it('is ranked among all with a value, beside median and quartiles of the others', () => {
    const row = compared(THREE)
      .rows('benchmarking-position')
      ?.find(([measure]) => measure === '% upheld');
    expect(row).toEqual(['% upheld', '6 of 12', '50%', '2', '4', '30%', '40%', '50%', '+10 pp']);
  });

  it('is said in words, with ties', () => {
    expect(compared(THREE).said('benchmarking-position.upheld')).toBe(
      'Anytown: 50% of complaints upheld in 2022/23 (6 of 12), the 2nd highest of 4 councils; the median of the 3 other councils with a figure is 40%, 10 percentage points lower.',
    );
    const tied = compared([...THREE, { name: 'Denby', upheldRate: 0.5 }]);
    expect(tied.said('benchmarking-position.upheld')).toContain('(6 of 12), joint 2nd highest of 5 councils;');
  });

  it('is no rank where all have the same figure', () => {
    const made = compared(THREE.map(({ name }) => ({ name, received: 12, upheldRate: 0.5 })));
    expect(made.rows('benchmarking-position')?.[0]?.slice(2, 5)).toEqual(['12', 'N/A', '4']);
    expect(made.rows('benchmarking-upheld')?.map((row) => row[2])).toEqual(['N/A', 'N/A', 'N/A', 'N/A']);
    expect(made.said('benchmarking-position.upheld')).toContain(
      '(6 of 12), the same as all 3 other councils with a figure.',
    );
  });

  it('is right beside one other council', () => {
    const beside = (upheldRate: number): string | undefined =>
      compared([{ name: 'Ashby', upheldRate }]).said('benchmarking-position.upheld');
    expect(beside(0.2)).toContain(', higher than Ashby (20%), the only other council with a figure.');
    expect(beside(0.9)).toContain(', lower than Ashby (90%), the only other council with a figure.');
    expect(beside(0.5)).toContain(', the same as Ashby (50%), the only other council with a figure.');
  });

  it('is right where no other has a figure, and where the own one is missing', () => {
    const none = compared([{ name: 'Ashby', received: 3 }]);
    expect(none.said('benchmarking-position.upheld')).toContain('(6 of 12); no other council with a figure.');
    // Withdrawn, so that nothing was closed.
    const missing = compared(THREE, {}, [{ ...OWN[0], Status: 'Withdrawn' }]);
    expect(missing.said('benchmarking-position.upheld')).toBe(
      'Anytown has no figure of “% upheld” for 2022/23; the median of the 3 other councils with a figure is 40%.',
    );
    expect(compared(THREE, {}, [{}]).said('benchmarking-position.upheld')).toBeUndefined();
  });

  it('has no table without other councils', () => {
    expect(compared([]).rows('benchmarking-position')).toBeUndefined();
    expect(compared([]).said('benchmarking.none')).toContain("No other council's figures for 2022/23");
  });
});

describe('small numbers', () => {
  it('below 10 are noted with what one complaint moves', () => {
    const seven = compared(THREE, {}, [...times(3, upheld), ...times(4, notUpheld)]);
    expect(seven.notes('benchmarking-upheld')).toContain(
      'Small numbers: “% upheld” of Anytown is of 7 complaints; one complaint moves this rate by 14 points.',
    );
    expect(compared(THREE).notes('benchmarking-upheld').join()).not.toContain('Small numbers');
  });

  it('are noted of others too, where counts are typed or the base is not known', () => {
    const made = compared([{ name: 'Ashby', received: 4, upheldRate: 0.5 }]);
    expect(made.notes('benchmarking').join()).toContain(
      'Ashby received 4 complaints, and the bases of its percentages are not known',
    );
  });
});

describe('complaints for every 10,000 children', () => {
  it('are given where Context has the population, of others by their names', () => {
    const Context = [
      { Measure: 'Child population', Period: '2022/23', Group: '', Value: 40_000 },
      { Measure: 'Children aged 0 to 17', Period: '2022/23', Group: 'Ashby Council', Value: 50_000 },
      { Measure: 'Contacts', Period: '2022/23', Group: 'Barton', Value: 10 },
    ];
    const rows = compared(THREE, {}, OWN, Context).rows('benchmarking-per-10000');
    expect(rows?.map((row) => row.slice(0, 3))).toEqual([
      ['Anytown (own council)', '3.0', '2'],
      ['Ashby', '6.0', '1'],
      ['Barton', 'Not recorded', 'N/A'],
      ['Charlton', 'Not recorded', 'N/A'],
    ]);
  });

  it('have no table without a population', () => {
    expect(compared(THREE).rows('benchmarking-per-10000')).toBeUndefined();
  });
});

describe('any benchmarks', () => {
  it('rank every council by its exact value, and none where all have the same', () => {
    const other = fc.record({
      k: fc.integer({ min: 0, max: 6 }),
      n: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(other, { maxLength: 9 }), (others) => {
        const sheet = others.map(({ k, n }, index) => ({
          Council: `Other ${index + 1}`,
          Period: '2022/23',
          Upheld: Math.min(k, n),
          Closed: n,
        }));
        const made = reportOf('benchmarks', OWN, { ...BEGINS_2022, council: 'Anytown' }, { Benchmarks: sheet });
        const value = new Map(sheet.map(({ Council, Upheld, Closed }) => [Council, (Upheld * 60) / Closed]));
        value.set('Anytown (own council)', 30);
        for (const [name = '', , rank] of made.rows('benchmarking-upheld') ?? []) {
          const higher = [...value.values()].filter((one) => one > (value.get(name) ?? NaN));
          const areAlike = new Set(value.values()).size === 1;
          expect(rank, name).toBe(areAlike ? 'N/A' : String(1 + higher.length));
        }
      }),
      { numRuns: runs(25) },
    );
  });
});
