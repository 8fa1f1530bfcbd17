import { describe, expect, it } from 'vitest';
import type { RawRow } from '../../builders/workbook';
import { reportOf, times, type Made } from '../reportOf';

const ROWS: readonly RawRow[] = [
  ...times(11, { Team: 'Aftercare', Ward: 'North', 'Date of response': '2022-05-10', Outcome: 'Upheld' }),
  ...times(2, { Team: 'Aftercare', Ward: 'South', 'Date of response': '2022-06-20', Outcome: 'Not upheld' }),
  ...times(3, { Team: 'MASH', Ward: '', 'Date of response': '2022-05-10', Outcome: 'Upheld' }),
  ...times(5, { Team: 'MASH', Ward: 'North', 'Date received': '2021-05-04', 'Date of response': '2021-05-10' }),
];

function made(rows: readonly RawRow[], ...tables: readonly RawRow[]): Made {
  return reportOf('appendix', rows, { council: 'Anytown' }, { Tables: tables });
}

function findings({ report }: Made): readonly (readonly (string | undefined)[])[] {
  return report.findings
    .filter(({ sheet }) => sheet === 'Tables')
    .map(({ rule, cell, suggestion }) => [rule, cell, suggestion]);
}

const plain = (cells: readonly (readonly string[])[] | undefined): readonly (readonly string[])[] =>
  (cells ?? []).map((row) => row.map((cell) => cell.replace(/( \[note \d+\])+$/, '')));

describe('a row of the sheet Tables that can’t be used', () => {
  it.each<[string, RawRow, readonly string[]]>([
    ['an unknown measure', { Columns: 'Recieved' }, ['unknown-measure', 'C2', 'Did you mean “Received”?']],
    ['an unknown grouping', { Rows: 'Teem' }, ['unknown-grouping', 'B2', 'Did you mean “Team”?']],
    ['an unknown period', { Periods: 'Curent' }, ['unknown-period', 'E2', 'Did you mean “Current”?']],
    ['a value that nobody has', { Where: 'Team = Aftercar' }, ['unknown-condition', 'F2', 'Did you mean “Aftercare”?']],
    [
      'a condition without a value',
      { Where: 'Stage 1' },
      ['unknown-condition', 'F2', 'Write it like “Stage = 1; Procedure = Corporate, Statutory”.'],
    ],
    [
      'mentions of what is no theme',
      { Columns: 'Mentions' },
      ['table-not-possible', 'C2', 'Enter “Themes mentioned” under Rows.'],
    ],
    [
      'a share of a percentage',
      { Columns: '% upheld; Share' },
      ['table-not-possible', 'C2', 'Put “Received” or another count first.'],
    ],
    [
      'what is open in a month',
      { Rows: 'Month', Columns: 'Open' },
      ['table-not-possible', 'C2', 'Take “Open” out of Columns.'],
    ],
    ['no title', { Table: '' }, ['table-without-title', 'A2', 'Enter a title.']],
  ])('says so: %s', (_, row, finding) => {
    const found = made(ROWS, {
      Table: 'T',
      Rows: 'Team',
      Columns: 'Received',
      Top: '',
      Periods: '',
      Where: '',
      ...row,
    });
    expect(findings(found)).toEqual([finding]);
    expect(found.rows('t')).toBeUndefined();
  });

  it.each(['Complainant name', 'Home address', 'Date of birth', 'E-mail'])(
    'groups by no column like “%s”',
    (heading) => {
      const rows = ROWS.map((row) => ({ ...row, [heading]: 'x' }));
      const found = made(rows, { Table: 'T', Rows: heading, Columns: 'Received' });
      expect(findings(found).map(([rule]) => rule)).toEqual(['personal-grouping']);
      expect(JSON.stringify(found.report.sections)).not.toContain(heading);
    },
  );

  it.each([
    ['names of people', ['Mrs Jane Example', 'John Smith', 'Sarah Jones']],
    ['an address', ['jane@example.org', 'A', 'B']],
    ['long texts', ['a '.repeat(60), 'B', 'C']],
  ])('prints no %s, whatever the heading is', (_, names) => {
    const rows = ROWS.map((row, index) => ({ ...row, Handler: names[index % 3] ?? '' }));
    const found = made(rows, { Table: 'T', Rows: 'Handler', Columns: 'Received' });
    expect(findings(found).map(([rule]) => rule)).toEqual(['personal-grouping']);
    expect(JSON.stringify(found.report)).not.toContain(names[0]);
  });

  it('takes no second table of a title, and keeps ids of ours apart', () => {
    const row = { Rows: 'Team', Columns: 'Received' };
    const found = made(ROWS, { Table: 'Volume', ...row }, { Table: 'volume ', ...row });
    expect(findings(found).map(([rule]) => rule)).toEqual(['table-title-repeated']);
    expect(found.rows('own-volume')).toBeDefined();
    expect(found.rows('volume')).not.toEqual(found.rows('own-volume'));
  });
});

describe('a table of the council’s own', () => {
  it('says how many, which group has most and which moved most, and judges its target by unrounded values', () => {
    const rows = [...times(11, ROWS[0] ?? {}), ...times(2, ROWS[11] ?? {}), ...ROWS.slice(13)];
    const found = made(rows, {
      ...{ Table: 'T', Rows: 'Team', Columns: 'Received; % in time', Periods: 'Current; Previous' },
      Target: '% in time ≥ 85%',
    });
    expect(found.headings('t')?.[4]).toBe('% in time: target at least 85%');
    expect(plain(found.rows('t')).map((row) => row.slice(0, 5))).toEqual([
      ['Aftercare', '13', '0', '85%', 'Missed by 0.4 percentage points'],
      ['MASH', '3', '5', '100%', 'Met'],
      ['Total', '16', '5', '88%', 'Met'],
    ]);
    expect(found.said('t.total')).toBe(
      '16 complaints were received in 2022/23, 11 more than 5 in 2021/22, an increase of 220%.',
    );
    expect(found.said('t.most')).toBe('Received, most in 2022/23: Aftercare, with 13.');
    expect(found.said('t.biggest-rise')).toBe(
      'Received, the biggest rise from 2021/22 to 2022/23: Aftercare (0 to 13, +13).',
    );
    expect(found.said('t.biggest-fall')).toBe('Received, the biggest fall from 2021/22 to 2022/23: MASH (5 to 3, -2).');
  });

  it.each([
    ['Quarters', 'Received'],
    ['Years 2', 'Received'],
    ['Previous; Current', 'Received'],
    ['Quarters', 'Upheld; Received'],
  ])(
    'ranks and keeps the top by the whole of the report’s period, whatever its first column: %s, %s',
    (Periods, Columns) => {
      const rows = [
        ...times(2, { Team: 'Early' }),
        ...times(3, { Team: 'Late', 'Date received': '2022-11-03' }),
        ...times(2, { Team: 'Spring' }),
        ...times(6, { Team: 'Early', 'Date received': '2021-05-04' }),
      ];
      const order = { Order: Columns === 'Received' ? 'Most first' : 'By Received', Top: 1 };
      const table = made(rows, { Table: 'T', Rows: 'Team', Columns, Periods, ...order }).rows('t');
      expect(table?.map(([team]) => team)).toEqual(['Late', 'Other (2 groups)', 'Total']);
    },
  );

  it('ranks nothing where all tie', () => {
    const rows = [...times(2, { Team: 'A' }), ...times(2, { Team: 'B' })];
    expect(made(rows, { Table: 'T', Rows: 'Team', Columns: 'Received' }).said('t.most')).toBeUndefined();
  });

  it('leaves out rows whose group could not be read from each group, says between what it lies, and still adds up', () => {
    const rows = [...times(2, { Stage: 1 }), { Stage: 2 }, { Stage: 'first or second' }].map((row) => ({
      ...row,
      'Date of response': '2022-05-10',
    }));
    const found = made(rows, { Table: 'T', Rows: 'Stage', Columns: 'Received' });
    expect(plain(found.rows('t'))).toEqual([
      ['Stage 1', '2'],
      ['Stage 2', '1'],
      ['Stage 3', '0'],
      ['Not recorded', '1'],
      ['Total', '4'],
    ]);
    expect(found.notes('t').join(' ')).toContain('or with one that could not be read, so that the table adds up.');
    expect(found.report.notes.map(({ text }) => text)).toContain(
      'Rows with a cell that could not be read are left out. Received, without 1 row whose Stage could not be read: with it, between 2 and 3.',
    );
  });

  it('leaves out of a condition, and of the figure, a row of which the condition could not be read', () => {
    const rows = [...times(2, { Channel: 'Email' }), { Channel: 'carrier pigeon' }, { Channel: '' }];
    const found = made(rows, { Table: 'T', Rows: 'Team', Columns: 'Received', Where: 'Channel = Email, Phone' });
    expect(plain(found.rows('t'))).toEqual([
      ['MASH', '2'],
      ['Total', '2'],
    ]);
    expect(found.said('t.total')).toContain('without 1 row whose Channel could not be read: with it, between 2 and 3.');
    expect(found.notes('t')).toContain('Only rows of the register are counted where Channel is Email or Phone.');
  });

  it('is left out with a finding where nothing tells its groups, and shows no number without its source', () => {
    const rows = times(3, { Team: 'MASH' });
    const found = made(
      rows,
      { Table: 'T', Rows: 'Channel', Columns: 'Received' },
      { Table: 'U', Rows: 'Team', Columns: 'Received; Extended; Cost; Median days; Per 1,000 homes' },
    );
    expect(found.rows('t')).toBeUndefined();
    expect(
      found.report.findings.some(({ rule, message }) => rule === 'source-not-read' && message.includes('“T”')),
    ).toBe(true);
    expect(plain(found.rows('u'))[0]).toEqual(['MASH', '3', ...times(4, {}).map(() => 'Not recorded')]);
  });

  it('counts days in the unit of the limit that was in force, of enquiries too', () => {
    // Friday to Friday: 5 working days, 7 calendar days.
    const days = { 'Date received': '2022-05-06', 'Date of response': '2022-05-13' };
    const later = { 'Date received': '2022-10-07', 'Date of response': '2022-10-14' };
    const enquiry = { 'Record type': 'MP enquiry', Procedure: '', Stage: '' };
    const limit = { Step: 'Stage 1', Limit: 20 };
    const found = reportOf(
      'appendix',
      [
        { ...days, Procedure: 'Corporate', Team: 'Before the change' },
        { ...later, Procedure: 'Corporate', Team: 'After the change' },
        { ...days, ...enquiry, Team: 'Enquiries' },
      ],
      { council: 'Anytown' },
      {
        Procedures: [
          { Procedure: 'Corporate', ...limit, Unit: 'working days' },
          { Procedure: 'Corporate', ...limit, Unit: 'calendar days', From: '2022-09-01' },
          { Procedure: 'MP enquiry', ...limit, Unit: 'calendar days' },
        ],
        Tables: [
          { Table: 'T', Rows: 'Team', Columns: 'Mean days', Total: 'No' },
          { Table: 'U', Rows: 'Team', Columns: 'Mean days', Where: 'Record type = MP enquiry', Total: 'No' },
        ],
      },
    );
    expect(plain(found.rows('t'))).toEqual([
      ['After the change', '7.0'],
      ['Before the change', '5.0'],
    ]);
    expect(plain(found.rows('u'))).toEqual([['Enquiries', '7.0']]);
  });

  it('counts a complaint in every theme that it mentions, and says that the rows add to more', () => {
    const rows = [{ 'Primary theme': 'Delay', 'Other themes': 'Staff' }, { 'Primary theme': 'Delay' }];
    const found = made(rows, { Table: 'T', Rows: 'Themes mentioned', Columns: 'Mentions; Received' });
    expect(plain(found.rows('t'))).toEqual([
      ['Delay', '2', '2'],
      ['Staff', '1', '1'],
      ['Total', '3', '2'],
    ]);
    expect(found.notes('t')).toContain(
      'Each theme is counted once a case, so the rows can add to more than the cases.',
    );
  });

  it('has a chart over its own cells', () => {
    const table = (chart: string, more: RawRow = {}): unknown =>
      made(ROWS, { Table: 'T', Rows: 'Team', Columns: 'Received', Periods: 'Current; Previous', Chart: chart, ...more })
        .report.sections.flatMap(({ tables }) => tables)
        .find(({ id }) => id === 't')?.chart;
    expect(table('Bars')).toMatchObject({ type: 'clustered bar', series: [1, 2], rowCount: 2 });
    expect(table('Stacked bars', { 'Then by': 'Ward', Periods: '' })).toMatchObject({
      type: 'stacked bar',
      series: [1, 2, 3],
    });
    expect(table('Stacked bars', { Periods: 'Quarters' })).toMatchObject({ series: [1, 2, 3, 4] });
    expect(table('Line', { Rows: 'Month' })).toMatchObject({ type: 'line', series: [1, 2], rowCount: 12 });
    expect(table('None')).toBeUndefined();
  });
});
