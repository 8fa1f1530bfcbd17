/** What the Ombudsman published: the own authority beside others, the average, and what the register counts itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/register';
import type { RawRow } from '../builders/workbook';
import { runs } from '../support/runs';
import { reportOf, times, type Made } from './reportOf';

const decision = (what: string, day = '2022-12-05'): RawRow => ({
  ...{ 'Record type': 'LGSCO', Stage: '', Procedure: '', 'Date received': '2022-06-01' },
  ...{ 'LGSCO decision': what, 'LGSCO decision date': day },
});
/** 3 upheld and 2 not of 2022/23, 1 upheld of 2021/22. */
const CASES: readonly RawRow[] = [
  ...times(3, decision('Upheld: fault and injustice')),
  ...times(2, decision('Not upheld: no fault')),
  decision('Upheld: fault, no injustice', '2021-12-06'),
  decision('Referred back for local resolution'),
];

interface Typed {
  readonly Authority: string;
  readonly Period?: string;
  readonly [heading: string]: string | number | undefined;
}

function made(rows: readonly Typed[], choices: Partial<Settings> = {}, register: readonly RawRow[] = CASES): Made {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const Ombudsman = rows.map((row) =>
    Object.fromEntries(
      ['Period', ...headings].map((heading) => [heading, row[heading] ?? (heading === 'Period' ? '2022/23' : '')]),
    ),
  );
  const begins = { council: 'Anytown', registerBegins: 44287 };
  const complaints = [{}, { 'Date received': '2021-05-04' }];
  return reportOf('annual-report', [...complaints, ...register], { ...begins, ...choices }, { Ombudsman });
}
const chartOf = (report: Made, id: string) =>
  report.report.sections.flatMap(({ tables }) => tables).find((table) => table.id === id)?.chart;
const differing = ({ report }: Made): readonly string[] =>
  report.findings.filter(({ rule }) => rule === 'ombudsman-differs').map(({ severity, cell }) => `${severity} ${cell}`);

const OWN: Typed = {
  ...{ Authority: 'Anytown Council', Received: 7, 'Referred back for local resolution': 1, 'Not upheld': 2, Upheld: 3 },
  ...{ 'Uphold rate %': '60%', 'Average uphold rate % of similar authorities': '71%' },
};
const OTHERS: readonly Typed[] = [
  { Authority: 'Denby', Received: 30, 'Not upheld': 1, Upheld: 9, 'Uphold rate %': '90%' },
  { Authority: 'Ashby', Received: 20, 'Not upheld': 5, Upheld: 5, 'Uphold rate %': '50%' },
];

describe('without the sheet', () => {
  it('there are no tables of published figures, and nothing is said of them', () => {
    const { report, rows } = reportOf('annual-report', [{}, ...CASES], { council: 'Anytown' });
    for (const id of ['lgsco-decisions', 'lgsco-uphold', 'lgsco-compliance']) expect(rows(id)).toBeUndefined();
    expect(report.notes.some(({ text }) => text.includes('sheet Ombudsman'))).toBe(false);
  });
});

describe('the decisions', () => {
  it('are the own authority’s as published, those of the register, then the others’', () => {
    const report = made([...OTHERS, OWN]);
    expect(report.headings('lgsco-decisions')).toEqual([
      ...['Authority', 'Period', 'Received', 'Invalid or incomplete', 'Advice given'],
      ...['Referred back for local resolution', 'Closed after initial enquiries', 'Not upheld', 'Upheld'],
    ]);
    expect(report.rows('lgsco-decisions')).toEqual([
      ['Anytown', '2022/23', '7', 'Not recorded', 'Not recorded', '1', 'Not recorded', '2', '3'],
      ['Anytown, counted from the register', '2022/23', '7', '0', '0', '1', '0', '2', '3'],
      ['Ashby', '2022/23', '20', ...times3('Not recorded'), 'Not recorded', '5', '5'],
      ['Denby', '2022/23', '30', ...times3('Not recorded'), 'Not recorded', '1', '9'],
    ]);
    expect(report.said('lgsco-decisions.decided')).toBe(
      'Decisions of the Ombudsman about Anytown in 2022/23, as published: 3 upheld, 2 not upheld and 1 referred back for local resolution.',
    );
  });

  it('that the register counts otherwise are said, and found at their cells', () => {
    const report = made([{ ...OWN, Received: 12, Upheld: 4, 'Uphold rate %': '' }]);
    expect(report.said('lgsco-decisions.otherwise.2022/23')).toBe(
      'The register has other numbers for 2022/23: 3 upheld (published: 4).',
    );
    expect(differing(report)).toEqual(['note C2', 'warning F2']);
    expect(differing(made([OWN]))).toEqual([]);
  });

  it('of a row that could not be read are no difference as long as it may explain it', () => {
    const unread = [...CASES, decision('Gone with the wind')];
    expect(differing(made([{ ...OWN, Received: 8, Upheld: 4, 'Uphold rate %': '' }], {}, unread))).toEqual([]);
    expect(differing(made([{ ...OWN, Received: 8, Upheld: 5, 'Uphold rate %': '' }], {}, unread))).toEqual([
      'warning F2',
    ]);
  });

  it('of several years are said in their order, with a chart of those published', () => {
    const report = made([OWN, { ...OWN, Period: '2021/22', Upheld: 1, 'Not upheld': 1, 'Uphold rate %': '50%' }]);
    expect(report.rows('lgsco-decisions')?.map((row) => row.slice(0, 2))).toEqual([
      ['Anytown', '2021/22'],
      ['Anytown', '2022/23'],
      ['Anytown, counted from the register', '2021/22'],
      ['Anytown, counted from the register', '2022/23'],
    ]);
    expect(report.said('lgsco-decisions.upheld')).toBe('Upheld: 1 in 2021/22 and 3 in 2022/23.');
    expect(chartOf(report, 'lgsco-decisions')).toMatchObject({ rowCount: 2, categories: 1 });
    expect(chartOf(made([OWN]), 'lgsco-decisions')).toBeUndefined();
  });

  it('of a register without decisions are as published alone', () => {
    const report = made([OWN], {}, []);
    expect(report.rows('lgsco-decisions')?.map(([name]) => name)).toEqual(['Anytown']);
    expect(differing(report)).toEqual([]);
  });
});

describe('the uphold rates', () => {
  it('stand by authority and year, the own and the average first', () => {
    const report = made([...OTHERS, OWN, { Authority: 'Ashby', Period: '2021/22', 'Uphold rate %': '40%' }]);
    expect(report.headings('lgsco-uphold')).toEqual(['Authority', 'Uphold rate 2021/22', 'Uphold rate 2022/23']);
    expect(report.rows('lgsco-uphold')).toEqual([
      ['Anytown', 'Not recorded', '60%'],
      ['Anytown, counted from the register', '100%', '60%'],
      ['Average of similar authorities', 'Not recorded', '71%'],
      ['Ashby', '40%', '50%'],
      ['Denby', 'Not recorded', '90%'],
    ]);
    expect(report.said('lgsco-uphold.uphold')).toBe(
      'Anytown: 60% of investigations upheld in 2022/23 (3 of 5), compared with 71% on average at similar authorities (-11 pp). That is the 2nd highest of 3 councils with a figure.',
    );
    expect(chartOf(report, 'lgsco-uphold')).toMatchObject({ rowCount: 5, series: [2], pickedOut: 0 });
  });

  it('are worked out where only the counts were published, and left out where these contradict the rate', () => {
    const counts = { ...OWN, 'Uphold rate %': '' };
    expect(made([counts]).rows('lgsco-uphold')?.[0]).toEqual(['Anytown', '60%']);
    const contradicting = made([...OTHERS, { ...OWN, 'Uphold rate %': '75%' }]);
    expect(contradicting.rows('lgsco-uphold')?.map(([name]) => name)).toEqual([
      'Anytown, counted from the register',
      ...['Average of similar authorities', 'Ashby', 'Denby'],
    ]);
    expect(contradicting.said('lgsco-uphold.uphold')).toBeUndefined();
    expect(chartOf(contradicting, 'lgsco-uphold')).toBeUndefined();
  });

  it('have no average but that of the own row: others may be similar to others', () => {
    const report = made([
      { Authority: 'Anytown', 'Uphold rate %': '60%' },
      { Authority: 'Ashby', 'Uphold rate %': '50%', 'Average uphold rate % of similar authorities': '71%' },
    ]);
    expect(report.rows('lgsco-uphold')?.map(([name]) => name)).not.toContain('Average of similar authorities');
  });

  it('leave out totals, averages and England, and say so', () => {
    const report = made([OWN, { Authority: 'England', 'Uphold rate %': '80%' }]);
    expect(report.rows('lgsco-uphold')?.map(([name]) => name)).not.toContain('England');
    expect(report.notes('lgsco-uphold').join(' ')).toContain('not an authority, so left out: England.');
  });

  it('of later periods than the report’s are not shown; of more than four periods the last four are', () => {
    const years = ['2018/19', '2019/20', '2020/21', '2021/22', '2022/23', '2023/24'];
    const report = made(years.map((Period) => ({ ...OWN, Period })));
    expect(report.headings('lgsco-uphold')?.slice(1)).toEqual(years.slice(1, 5).map((year) => `Uphold rate ${year}`));
    expect(report.notes('lgsco-uphold').join(' ')).toContain('earlier periods, which are not shown: 1.');
  });

  it('of others alone say that the own are missing', () => {
    const report = made(OTHERS);
    expect(report.said('lgsco-uphold.no-own')).toBe('The sheet Ombudsman has no figures of Anytown for 2022/23.');
    expect(chartOf(report, 'lgsco-uphold')).toBeUndefined();
  });
});

describe('compliance', () => {
  it('stands beside satisfactory remedies, with the averages, and nothing of the register', () => {
    const report = made([
      {
        ...{ Authority: 'Anytown', 'Compliance %': '100%', 'Average compliance % of similar authorities': '99%' },
        ...{ 'Satisfactory remedy %': '9%', 'Average satisfactory remedy % of similar authorities': '9%' },
      },
    ]);
    expect(report.headings('lgsco-compliance')).toEqual([
      'Authority',
      'Compliance 2022/23',
      'Satisfactory remedies 2022/23',
    ]);
    expect(report.rows('lgsco-compliance')).toEqual([
      ['Anytown', '100%', '9%'],
      ['Average of similar authorities', '99%', '9%'],
    ]);
    expect(report.said('lgsco-compliance.compliance')).toBe(
      'Anytown: 100% of recommendations complied with in 2022/23, compared with 99% on average at similar authorities (+1 pp).',
    );
    expect(report.said('lgsco-compliance.remedy')).toContain(', the same as the average of similar authorities.');
    for (const id of ['lgsco-decisions', 'lgsco-uphold']) expect(report.rows(id)).toBeUndefined();
  });
});

it('shows each published figure as it was typed, whatever the sheet has', () => {
  const count = fc.option(fc.nat(200), { nil: '' as const });
  const typed = fc.record({ upheld: count, notUpheld: count, received: count });
  const sheets = fc.uniqueArray(fc.record({ name: fc.constantFrom('Anytown', 'Ashby', 'Barton', 'Denby'), typed }), {
    selector: ({ name }) => name,
    minLength: 1,
  });
  fc.assert(
    fc.property(sheets, (authorities) => {
      const report = made(
        authorities.map(({ name, typed: { received, notUpheld, upheld } }) => ({
          ...{ Authority: name, Received: received, 'Not upheld': notUpheld, Upheld: upheld },
        })),
        {},
        [],
      );
      const headings = report.headings('lgsco-decisions') ?? [];
      const cell = (row: readonly string[], heading: string): string | undefined => row[headings.indexOf(heading)];
      const rows = report.rows('lgsco-decisions') ?? [];
      for (const { name, typed: figures } of authorities) {
        const row = rows.find(([first]) => first === name);
        for (const [heading, value] of [
          ['Received', figures.received],
          ['Not upheld', figures.notUpheld],
          ['Upheld', figures.upheld],
        ] as const) {
          if (value !== '') expect(row && cell(row, heading)).toBe(String(value));
          else if (row && headings.includes(heading)) expect(cell(row, heading)).toBe('Not recorded');
        }
        const rate = report.rows('lgsco-uphold')?.find(([first]) => first === name)?.[1];
        const { upheld, notUpheld } = figures;
        const base = upheld === '' || notUpheld === '' ? 0 : upheld + notUpheld;
        if (upheld === '' || base === 0) expect(rate ?? 'none').toMatch(/N\/A|none|Not/);
        else expect(rate).toBe(`${Math.floor((upheld * 200 + base) / (2 * base))}%`);
      }
    }),
    { numRuns: runs(40) },
  );
});

function times3(text: string): readonly string[] {
  return [text, text, text];
}
