/** Figures that stand beside the register: each is of what it names, or of nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROCEDURES } from '../../src/calendar';
import { publishedTables } from '../../src/register';
import type { RawRow } from '../builders/workbook';
import { BEGINS_2022, published, reportOf, times, type Made } from './reportOf';
import { runs } from '../support/runs';

const withYear = (kind: 'appendix' | 'annual-report', typed: readonly RawRow[], more: readonly RawRow[] = []): Made =>
  reportOf(kind, [{ Team: 'MASH' }, { Team: 'Front Door', Stage: 2 }, ...more], BEGINS_2022, {
    'Previous year': typed,
    Lists: [{ List: 'Team', Name: 'MASH', Aliases: 'Multi-agency safeguarding hub' }],
  });
const cell = (made: Made, table: string, row: string, column: number): string | undefined =>
  made.rows(table)?.find(([name]) => name === row)?.[column];

describe('names on Previous year', () => {
  it.each(['mash', ' MASH ', 'Multi-Agency  Safeguarding Hub', 'multi-agency\u00A0safeguarding hub'])(
    '%j are of the team that the register spells MASH',
    (name) => {
      const typed = published('received-by-team', 'Received', { [name]: 5, 'FRONT door': 3 });
      const made = withYear('appendix', typed);
      expect(made.rows('received-by-team')).toEqual([
        ['Front Door', '1', '3'],
        ['MASH', '1', '5'],
        ['Total', '2', '8'],
      ]);
    },
  );
});

describe('a figure that was typed once', () => {
  const corporate = { Procedure: 'Corporate' };

  it('of a procedure and stage is in every table that shows it, and in no other row', () => {
    const typed = [{ Table: 'stages', Measure: 'Received', Group: '', Value: 23, Procedure: 'Corporate', Stage: 1 }];
    const made = withYear('annual-report', typed, [corporate]);
    expect(cell(made, 'stages-corporate', 'Stage 1', 4)).toBe('23');
    expect(cell(made, 'stages-statutory', 'Stage 1', 4)).toBe('Not recorded');
    expect(cell(made, 'volume', 'Corporate stage 1 complaints', 2)).toBe('23');
    expect(cell(made, 'volume', 'Statutory stage 1 complaints', 2)).toBe('Not recorded');
  });

  it('of all complaints at a stage is not one procedure’s where there are two', () => {
    const typed = published('volume', 'Received', { 'Stage 1 complaints': 40 });
    const made = withYear('annual-report', typed, [corporate]);
    expect(cell(made, 'volume', 'Statutory stage 1 complaints', 2)).toBe('Not recorded');
    expect(cell(made, 'stages-statutory', 'Stage 1', 4)).toBe('Not recorded');
  });

  it('of the only procedure is that of all complaints, whatever its row is called', () => {
    const made = withYear('annual-report', published('stages-statutory', 'Received', { 'Stage 1': 40 }));
    expect(cell(made, 'volume', 'Stage 1 complaints', 2)).toBe('40');
    const other = withYear('annual-report', published('volume', 'Received', { 'Stage 1 complaints': 41 }));
    expect(cell(other, 'stages-statutory', 'Stage 1', 4)).toBe('41');
  });

  it('as received is not what was answered', () => {
    const typed = published('volume', 'Received', { 'Stage 1 complaints': 40 });
    expect(withYear('appendix', typed).rows('complaints')?.[1]?.[2]).toBe('40');
    const responded = reportOf('appendix', [{}], { ...BEGINS_2022, basis: 'Responded to' }, { 'Previous year': typed });
    expect(responded.rows('complaints')?.[1]?.[2]).toBe('Not recorded');
  });

  it('never stands in for a current figure', () => {
    const typed = published('stages-statutory', 'Timeliness', { 'Stage 2': 0.25 });
    const row = withYear('annual-report', typed).rows('stages-statutory')?.[1];
    expect(row?.[5]).toBe('25%');
    expect(row?.[2]).not.toBe('25%');
  });
});

describe('the list of figures that can be typed', () => {
  const register = [
    { Team: 'MASH', 'Primary theme': 'Delay', 'Service area': 'North', Outcome: 'Partially upheld' },
    { Team: 'MASH', Stage: 2, 'Service area': 'North', 'Cost (£)': 5, 'Remedy (£)': 5 },
    { Team: 'MASH', Stage: 3, 'Service area': 'North', 'Cost (£)': 5 },
    ...PROCEDURES.slice(1).map(({ name }) => ({
      ...{ Team: 'MASH', Procedure: name, 'Primary theme': 'Delay', 'Service area': 'North' },
    })),
    ...['Compliment', 'MP enquiry', 'Member enquiry', 'Concern', 'Initial feedback', 'ADR'].map((type) => ({
      ...{ 'Record type': type, 'Compliment origin': 'Court', 'Compliment theme': 'Kindness' },
    })),
    { 'Record type': 'LGSCO', 'LGSCO decision': 'Upheld: fault and injustice', 'LGSCO decision date': '2022-09-01' },
  ].map((row) => ({ ...row, 'Date of response': '2022-05-10', 'Date closed': '2022-05-10' }));
  const NAMES = {
    ...{ Team: 'MASH', Theme: 'Delay', 'Service area': 'North' },
    ...{ 'Compliment origin': 'Court', 'Compliment theme': 'Kindness' },
  };
  const KINDS = ['appendix', 'annual-report', 'service-summary'] as const;
  const textsWith = (typed: readonly RawRow[], withAreas: boolean): string =>
    KINDS.flatMap((kind) =>
      (['Received, closed and due', 'Responded to'] as const).map((basis) => {
        const rows = register.map((row) => (withAreas ? row : { ...row, 'Service area': '' }));
        const { report } = reportOf(kind, rows, { ...BEGINS_2022, basis }, { 'Previous year': typed });
        const tables = report.sections.flatMap((section) => section.tables);
        return JSON.stringify(tables.map(({ rows: cells, sentences }) => [cells, sentences]));
      }),
    ).join('');

  it.each(publishedTables(PROCEDURES).map((table) => [table.id, table] as const))(
    'has none of %s that no table or sentence shows',
    (id, { measures, groups, byArea }) => {
      for (const { name: measure, unit, groups: own } of measures) {
        const all = typeof groups === 'string' ? [NAMES[groups], ''] : groups.map(({ name }) => name);
        for (const group of own ?? all) {
          // Names of these lists are shown for the period alone: of the year before only their total is said.
          const isTotalOnly = /enquiries|compliment-|by-service-area/.test(id);
          if (isTotalOnly && group !== '') continue;
          const value = unit === 'percent' ? 0.43 : 4321;
          const typed = [{ Table: id, Measure: measure, Group: group, Value: value }];
          const shown = unit === 'percent' ? '43%' : unit === 'money' ? '£4,321.00' : '4,321';
          expect(textsWith(typed, byArea !== true), `${measure} ${group}`).toContain(shown);
        }
      }
    },
  );
});

describe('a total that was typed', () => {
  it.each([
    ['less than the rows that are known', { 'Stage 1 complaints': 30, Compliments: 8, Total: 37 }, 'Not recorded'],
    ['more than the rows that are known', { 'Stage 1 complaints': 30, Compliments: 8, Total: 60 }, '60'],
    ['alone', { Total: 60 }, '60'],
    ['not at all', { 'Stage 1 complaints': 30, Compliments: 8 }, 'Not recorded'],
  ] as const)('%s: that of all representations', (_, values, shown) => {
    const made = withYear('appendix', published('volume', 'Received', values));
    expect(made.rows('volume')?.at(-1)?.[2]).toBe(shown);
    const isPartly = made.rows('volume')?.some(([name, , before]) => name !== 'Total' && before === 'Not recorded');
    expect(isPartly).toBe(true);
    if (shown === 'Not recorded') expect(made.said('volume.total')).toContain('not recorded');
  });

  it('is never less than the rows above it, in any table of names', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant('Not recorded'));
    fc.assert(
      fc.property(value, value, value, (mash, door, total) => {
        const values = { MASH: mash, 'Front Door': door, Total: total };
        const typed = ['received-by-team', 'upheld-by-team'].flatMap((table) =>
          published(table, table === 'upheld-by-team' ? 'Closed' : 'Received', values),
        );
        const made = withYear('appendix', typed, [{ 'Date closed': '2022-06-01', 'Date of response': '2022-06-01' }]);
        for (const [table, column] of [
          ['received-by-team', 2],
          ['upheld-by-team', 3],
        ] as const) {
          const rows = made.rows(table) ?? [];
          const parts = rows.slice(0, -1).map((row) => Number(row[column]));
          const known = parts.filter((part) => !Number.isNaN(part)).reduce((sum, part) => sum + part, 0);
          const shown = rows.at(-1)?.[column] ?? '';
          if (!parts.some(Number.isNaN)) expect(shown).toBe(String(known));
          else if (shown !== 'Not recorded') expect(Number(shown)).toBeGreaterThanOrEqual(known);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('time limits that change within the period', () => {
  // Received on Monday 9 May 2022; the fifteenth working day after it is 30 May.
  const answered = (received: string, response: string): RawRow => ({
    ...{ 'Date received': received, 'Date of response': response, Status: 'Closed', Procedure: 'Statutory' },
  });
  const rows = [
    answered('2022-05-09', '2022-05-23'),
    answered('2022-05-09', '2022-05-30'),
    answered('2022-11-07', '2022-11-28'),
    answered('2022-11-07', '2022-11-29'),
  ];
  const settings = [{ Setting: 'Statutory stage 1 limit', Value: 15, From: '2022-10-01' }];

  it('are one row, in which each case is judged by the limit that it had', () => {
    const made = reportOf('annual-report', rows, {}, { Settings: settings });
    const name =
      'Statutory stage 1 within its limit (10 working days, 20 when extended; from 1 October 2022: 15 working days, 20 when extended)';
    expect(made.rows('timescales')?.map((cells) => cells.slice(0, 3))).toEqual([[name, '4', '2']]);
    expect(made.said('timescales.statutory-1-limit')).toContain(': 2 of 4');
  });

  it('leave timeliness to the limit that each case had', () => {
    const made = reportOf('annual-report', rows, {}, { Settings: settings });
    expect(cell(made, 'stages-statutory', 'Stage 1', 2)).toBe('50%');
  });
});

describe('the sheet Context', () => {
  const inTime = { 'Date of response': '2022-05-10', Status: 'Closed', Procedure: 'Statutory' };
  const late = { ...inTime, 'Date of response': '2022-08-10' };
  const target = (Group: string, Value: number | string = 0.85, more: RawRow = {}): RawRow => ({
    ...{ Measure: 'Target timeliness', Period: '2022/23', Group, Value, ...more },
  });
  const withContext = (Context: readonly RawRow[], rows: readonly RawRow[]): Made =>
    reportOf('annual-report', rows, {}, { Context });
  const findings = (made: Made): readonly string[] =>
    made.report.findings.filter(({ sheet }) => sheet === 'Context').map(({ rule, cell: at }) => `${rule} ${at}`);

  it.each([
    ['mash', 'MASH', '50%'],
    ['Statutory', 'Statutory', '75%'],
    ['Non-statutory', 'Corporate', '0%'],
    ['Corporate stage 1', 'Corporate stage 1', '0%'],
    ['', 'All complaints', '60%'],
    ['Front  door, statutory', 'Front Door, Statutory', '100%'],
  ])('has a target of %j for that alone', (group, name, shown) => {
    const rows = [
      ...[inTime, late].map((row) => ({ ...row, Team: 'MASH' })),
      ...times(2, { ...inTime, Team: 'Front Door' }),
      { ...late, Procedure: 'Corporate', Team: 'Front Door' },
    ];
    expect(
      withContext([target(group)], rows)
        .rows('targets')
        ?.map((row) => [row[0], row[3]]),
    ).toEqual([[name, shown]]);
  });

  it.each([
    ['another measure', target('', 50, { Measure: 'Target number of complaints' }), 'unknown-target A2'],
    ['a team that nobody knows', target('Night shift'), 'unknown-group C2'],
    ['two procedures', target('Corporate', 0.9, { Measure: 'Target timeliness, statutory' }), 'unknown-group C2'],
    ['more than can be', target('', 185), 'unreadable-figure D2'],
    ['a period that is none', target('', 0.9, { Period: 'soon' }), 'unknown-period B2'],
  ])('has no target of %s, but a finding', (what, row, finding) => {
    const made = withContext([row], [inTime]);
    expect(findings(made)).toEqual([finding]);
    if (what !== 'a period that is none') expect(made.rows('targets')).toBeUndefined();
  });

  it.each([
    [0.85, 169, 200, '84.5%', 'so it was missed.'],
    [0.85, 17, 20, '85%', 'so it was met.'],
    [85, 3, 4, '75%', 'so it was missed.'],
    ['85%', 9, 10, '90%', 'so it was met.'],
  ])('says of a target of %s whether %i of %i met it', (value, good, all, shown, verdict) => {
    const made = withContext([target('', value)], [...times(good, inTime), ...times(all - good, late)]);
    expect(made.said('targets.All complaints')).toBe(
      `All complaints: the target for 2022/23 is at least ${shown === '84.5%' ? '85.0%' : '85%'} in time; in 2022/23 it was ${shown}, ${verdict}`,
    );
  });

  it('tells a target and a result apart wherever they differ, and judges them by what they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 100 }),
        (all, part, percent) => {
          const good = Math.min(part, all);
          const made = withContext([target('', `${percent}%`)], [...times(good, inTime), ...times(all - good, late)]);
          const [, , wanted, was] = made.rows('targets')?.[0] ?? [];
          const isMet = good * 100 >= percent * all;
          expect(made.said('targets.All complaints')).toContain(isMet ? 'so it was met' : 'so it was missed');
          if (good * 100 !== percent * all) expect(wanted).not.toBe(was);
        },
      ),
      { numRuns: runs(30) },
    );
  });

  it('lets a row of the period beat one without, names being folded', () => {
    const rows = [
      { Measure: 'Referrals', Group: '', Value: 100 },
      { Measure: 'REFERRALS', Period: '2022-23', Group: '', Value: 900 },
      { Measure: 'Contacts', Period: '2022/23', Group: 'mash', Value: 50 },
    ];
    expect(withContext(rows, [inTime]).rows('context')).toEqual([
      ['Referrals', '900', 'Not recorded', '0.1%'],
      ['Contacts, MASH', '50', 'Not recorded', '2.0%'],
    ]);
  });

  it.each([
    ['Child population', '2'],
    ['children aged 0 to 17', '2'],
    ['Looked after children population', undefined],
    ['Population', undefined],
    ['Population of homes for children', undefined],
  ])('has the children of an area under %s, or not', (measure, rate) => {
    const made = reportOf(
      'benchmarks',
      times(6, {}),
      { council: 'Anytown' },
      {
        Benchmarks: [{ Council: 'Elmstead', Period: '2022/23', 'Complaints received': 40 }],
        Context: [
          { Measure: measure, Period: '2022/23', Group: '', Value: 30_000 },
          { Measure: measure, Period: '2022/23', Group: 'Elmstead Council', Value: 50_000 },
        ],
      },
    );
    expect(made.rows('benchmarking-per-10000')?.[0]?.[1]).toBe(rate === undefined ? undefined : `${rate}.0`);
  });
});
