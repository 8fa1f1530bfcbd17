import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { Problem } from '../../src/problem';
import type { CellValue, ChoiceColumn, Finding, NameColumn, OfficialName, Register } from '../../src/register';
import { readRegister, registerOf, sheetOf, type RawRow, type ReadOptions } from '../builders/register';

const APRIL_3 = dayOf(2023, 4, 3);

/** The findings about cells: the rows of these tests have no Procedure and no Stage, which is said of every one. */
function findingsOf(rows: readonly RawRow[], options: ReadOptions = {}): readonly Finding[] {
  const { findings } = readRegister([sheetOf('Register', rows)], options);
  return findings.filter(({ rule }) => rule !== 'taken-for-granted');
}

function problemOf(rows: readonly RawRow[]): Problem {
  try {
    registerOf(rows);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('no Problem was thrown');
}

/** The values of a list column, row by row; '' where nothing is recorded. */
function texts({ codes, ...column }: ChoiceColumn | NameColumn): readonly string[] {
  const values = 'values' in column ? column.values : column.names;
  return [...codes].map((code) => values[code - 1] ?? '');
}

type ChoiceKey =
  | 'recordType'
  | 'procedure'
  | 'stage'
  | 'status'
  | 'outcome'
  | 'extension'
  | 'channel'
  | 'lgscoDecision'
  | 'lgscoDeadlineMet'
  | 'publish';

/** What each cell of one column is read as. */
function read(key: ChoiceKey, heading: string, cells: readonly CellValue[]): readonly string[] {
  return texts(registerOf(cells.map((cell) => ({ [heading]: cell })))[key]);
}

describe('rows', () => {
  it('keeps each row with its sheet and its row as Excel numbers it, and skips blank rows', () => {
    const rows = [
      ['Ref', 'Type', 'Received', 'Team'],
      ['A', 'Complaint', 45019, 'T'],
      ['', ' ', '', '\u00a0'],
      ['B', 'ADR', 45019, 'T'],
    ];
    const { register } = readRegister([{ name: 'Log', cells: rows, row: 4 }]);
    expect([...register.rowOf]).toEqual([6, 8]);
    expect(register.sheets).toMatchObject([{ name: 'Log' }]);
  });

  it('reads sheets of several years one below the other, in each its own column order', () => {
    const first = sheetOf('2021-22', [{ Ref: 'A', Outcome: 'Upheld' }]);
    const second = sheetOf('2022-23', [{ Stage: 2, Ref: 'B' }, { Ref: 'C' }]);
    const { register } = readRegister([first, second]);
    expect(register.ref).toEqual(['A', 'B', 'C']);
    expect([...register.sheetOf]).toEqual([0, 1, 1]);
    expect([...register.rowOf]).toEqual([2, 2, 3]);
    expect(texts(register.outcome)).toEqual(['Upheld', '', '']);
    expect(texts(register.stage)).toEqual(['1', '2', '1']);
  });

  it('leaves out a total typed below the rows, and says so', () => {
    const total = { Ref: 'Total', 'Record type': '', 'Date received': '', Team: 12 };
    expect(registerOf([{}, total]).rowCount).toBe(1);
    expect(findingsOf([{}, total])).toMatchObject([{ rule: 'total-row-left-out', cell: 'A3' }]);
  });

  it('reads thousands of blank rows as none', () => {
    const blank = { Ref: '', 'Record type': '', 'Date received': '', Team: '' };
    expect(registerOf([{}, ...Array<RawRow>(5000).fill(blank), {}]).rowCount).toBe(2);
    expect(problemOf(Array<RawRow>(5000).fill(blank)).code).toBe('no-rows');
  });

  it('counts a row without a Ref, and reports it', () => {
    expect(registerOf([{ Ref: '' }]).rowCount).toBe(1);
    expect(findingsOf([{ Ref: '' }])).toMatchObject([{ rule: 'missing-value', cell: 'A2', column: 'Ref' }]);
  });

  it('reports a row that cannot be counted for want of a record type', () => {
    expect(findingsOf([{ 'Record type': 'Complaynt' }, { 'Record type': '' }])).toMatchObject([
      { rule: 'unknown-value', severity: 'error', cell: 'B2', ref: 'R1', column: 'Record type' },
      { rule: 'missing-value', severity: 'error', cell: 'B3', ref: 'R2', column: 'Record type' },
    ]);
  });

  it('tells which columns the sheet has', () => {
    expect([...registerOf([{ Outcome: 'Upheld' }]).present].sort()).toEqual([
      'outcome',
      'received',
      'recordType',
      'ref',
      'team',
    ]);
  });
});

describe('dates', () => {
  const received = (cells: readonly CellValue[], options: ReadOptions = {}): readonly number[] => [
    ...registerOf(
      cells.map((cell) => ({ 'Date received': cell })),
      options,
    ).received,
  ];

  it.each<[string, CellValue]>([
    ['a serial', 45019],
    ['a serial with a time of day', 45019.999],
    ['ISO text', '2023-04-03'],
    ['UK text', '03/04/2023'],
    ['UK text with a month name', '3 Apr 2023'],
    ['text with a time of day', '03/04/2023 14:30'],
    ['text with spaces around it', ' 3 April 2023 '],
  ])('reads %s', (_, cell) => {
    expect(received([cell])).toEqual([APRIL_3]);
  });

  it('adds 1,462 days to serials of the 1904 date system, and nothing to text', () => {
    expect(received([45019 - 1462, '03/04/2023'], { dateSystem: 1904 })).toEqual([APRIL_3, APRIL_3]);
  });

  it.each<[string, CellValue]>([
    ['other text', 'last Tuesday'],
    ['a day that does not exist', '31/02/2023'],
    ['a month before the day', '2023-13-01'],
    ['a year too early', 3000],
    ['a year too late', 450190],
    ['a negative number', -5],
    ['a truth value', true],
  ])('reports %s with its cell, and records nothing', (_, cell) => {
    const rows = [{ 'Date of response': 45030 }, { 'Date of response': cell }];
    expect([...registerOf(rows).response]).toEqual([45030, 0]);
    expect(findingsOf(rows)).toMatchObject([
      {
        rule: 'unreadable-date',
        severity: 'error',
        sheet: 'Register',
        cell: 'E3',
        column: 'Date of response',
        ref: 'R2',
      },
    ]);
  });

  it('stops where not one Date received can be read', () => {
    const stop = problemOf([{ 'Date received': 'soon' }, { 'Date received': 'later' }]);
    expect(stop).toMatchObject({ code: 'no-dates', message: expect.stringContaining('from cell C2 down') as string });
  });

  it('keeps a row whose Date received is missing or unreadable, once reported', () => {
    const rows = [{}, { 'Date received': '' }, { 'Date received': 'soon' }];
    expect(registerOf(rows).rowCount).toBe(3);
    expect(findingsOf(rows).map(({ rule, cell }) => [rule, cell])).toEqual([
      ['unreadable-date', 'C4'],
      ['missing-value', 'C3'],
    ]);
  });
});

describe('closed lists', () => {
  it.each<[string, string, 'recordType', readonly CellValue[]]>([
    [
      'Member enquiry',
      'Record type',
      'recordType',
      ['Member/Cllr enquiry', 'COUNCILLOR  ENQUIRY', 'member enquiries', 'Cllr'],
    ],
    ['MP enquiry', 'Record type', 'recordType', ['MP Enquiry', 'mp enquiries', 'MP’s enquiry']],
    ['LGSCO', 'Record type', 'recordType', ['LGO', 'Ombudsman', 'lgsco', 'LGSCO enquiry']],
    ['Initial feedback', 'Record type', 'recordType', ['Initial\u00a0feedback', 'INITIAL FEEDBACK.']],
  ])('reads %s from what councils write', (value, heading, key, cells) => {
    expect(read(key, heading, cells)).toEqual(cells.map(() => value));
  });

  it('reads stages as numbers and words', () => {
    expect(read('stage', 'Stage', [1, '2', 'Stage 3', 'S1', 'stage two', 'Stage 2 - investigation', 'II'])).toEqual([
      '1',
      '2',
      '3',
      '1',
      '2',
      '2',
      '2',
    ]);
  });

  it('reads outcomes', () => {
    const cells = [
      'Upheld',
      'Fully upheld',
      'Partly upheld',
      'PART-UPHELD',
      'Not Upheld',
      'Unsubstantiated',
      'Inconclusive',
    ];
    expect(read('outcome', 'Finding', cells)).toEqual([
      ...['Upheld', 'Upheld', 'Partially upheld', 'Partially upheld', 'Not upheld', 'Not upheld', 'No finding'],
    ]);
    expect(read('outcome', 'Upheld?', ['Yes', 'N', 'Partially', true])).toEqual([
      'Upheld',
      'Not upheld',
      'Partially upheld',
      'Upheld',
    ]);
  });

  it('reads Yes and No', () => {
    expect(read('publish', 'Publish?', ['Yes', 'y', true, 1, 'No', 'N', false])).toEqual([
      'Yes',
      'Yes',
      'Yes',
      'Yes',
      'No',
      'No',
      'No',
    ]);
    expect(read('lgscoDeadlineMet', 'LGSCO deadline met', ['yes', 'N/A', 'Not applicable', 'no'])).toEqual([
      'Yes',
      'N/A',
      'N/A',
      'No',
    ]);
  });

  it('reads channels, extensions and statuses', () => {
    expect(read('channel', 'Method', ['Telephone', 'e-mail', 'Post', 'Online'])).toEqual([
      'Phone',
      'Email',
      'Letter',
      'Website',
    ]);
    expect(read('extension', 'Extension', ['No', 'complex case', 'Advocate', 'Yes'])).toEqual([
      'None',
      'Complex',
      'Advocate',
      'Other',
    ]);
    expect(
      read('status', 'Status', ['In progress', 'Completed', 'closed - withdrawn', 'Response sent', 'Duplicate']),
    ).toEqual([...['Open', 'Closed', 'Withdrawn', 'Responded', 'Cancelled']]);
  });

  it.each([
    ['Closed after initial enquiries - Outside of jurisdiction', 'Closed after initial enquiries: out of jurisdiction'],
    ['Outside Jurisdiction', 'Closed after initial enquiries: out of jurisdiction'],
    ['Closed after initial enquiries – out of jurisdiction', 'Closed after initial enquiries: out of jurisdiction'],
    ['LGSCO Closed after initial enquiries - no further action.', 'Closed after initial enquiries: no further action'],
    ['LGSCO - Closed after initial enquiries. No further action', 'Closed after initial enquiries: no further action'],
    ['Closed after initial enquiries.', 'Closed after initial enquiries: no further action'],
    ['Closed as premature complaint', 'Referred back for local resolution'],
    ['Upheld: fault and injustice (formerly maladministration and injustice)', 'Upheld: fault and injustice'],
    ['upheld - fault, no injustice', 'Upheld: fault, no injustice'],
    ['Upheld', 'Upheld: fault and injustice'],
    ['Not upheld', 'Not upheld: no fault'],
    ['Upheld: not investigated, remedy agreed / no further action', 'Upheld: not investigated, remedy agreed'],
    ['N/a', ''],
  ])('reads the Ombudsman’s “%s”', (cell, decision) => {
    expect(read('lgscoDecision', 'LGO Findings', [cell])).toEqual([decision]);
  });

  it('reports a value that is not on the list, names the list, and records nothing', () => {
    const rows = [{ Outcome: 'Perhaps' }];
    expect(texts(registerOf(rows).outcome)).toEqual(['']);
    expect(findingsOf(rows)).toMatchObject([
      {
        rule: 'unknown-value',
        severity: 'error',
        cell: 'E2',
        value: 'Perhaps',
        suggestion: 'Use one of: Upheld; Partially upheld; Not upheld; No finding.',
      },
    ]);
  });

  it('says which figures an unreadable value falsifies, and only warns where there are none', () => {
    const [outcome, channel] = findingsOf([{ Outcome: 'Perhaps', Channel: 'Pigeon' }]);
    expect(outcome?.message).toContain('Figures affected: upheld, % upheld and the other outcomes.');
    expect(channel).toMatchObject({ severity: 'warning', message: expect.not.stringContaining('Figures') as string });
  });

  it('does not repeat what may be a personal detail', () => {
    const cells = ['Mrs J. Example', 'Jane Example', 'jane@example.org', '07700 900123', 'SW1A 1AA'];
    const within = ['upheld for Jane Example', 'J.Example says no'];
    for (const finding of findingsOf([...cells, ...within].map((cell) => ({ Outcome: cell })))) {
      expect(JSON.stringify(finding)).not.toMatch(/example|07700|SW1A/i);
    }
  });

  it('repeats what was not understood only where it is short and of common words: another may be a name', () => {
    const shown = (cells: readonly string[]): readonly unknown[] =>
      findingsOf(cells.flatMap((cell) => [{ Outcome: cell }, { Outcome: 'Upheld' }])).map(({ value }) => value);
    const unread = (cells: readonly string[]): string =>
      JSON.stringify(findingsOf(cells.map((Outcome) => ({ Outcome }))));
    const common = ['Redress', 'Goodwill', 'Apology given', 'Put right at review', 'Remedied'];
    expect(shown(common)).toEqual(common);
    const others = [
      'Zwyxel',
      'zwyxel',
      'jo zwyxel',
      'Upheld - zwyxel',
      'Grace',
      'grace young',
      'ZWYXEL',
      'Şirin',
      'Oakfield',
    ];
    const long = ['Apology given and the case was then closed with no action'];
    expect(shown([...others, ...long]).filter((value) => value !== undefined)).toEqual([]);
    // Where no cell of the column is known, its words are listed at the heading. Redress is known: it is asked.
    const unknown = common.filter((word) => word !== 'Redress');
    expect(unread([...unknown, ...others])).toContain('Goodwill (1)');
    expect(unread([...unknown, ...others])).not.toMatch(/zwyxel|grace|Şirin|Oakfield/i);
  });

  it('repeats nothing of a date or an amount: the cell is where to look', () => {
    for (const cell of ['Example rang 3 April', '31 Feb 2023', 'soon']) {
      const shown = findingsOf([{ 'Date of response': cell, 'Cost (£)': cell }]);
      expect(shown.map(({ rule }) => rule)).toEqual(['unreadable-date', 'unreadable-amount']);
      expect(shown.filter(({ value }) => value !== undefined)).toEqual([]);
    }
  });

  it('takes procedure and stage from a record type that names them, unless their own cells do', () => {
    const register = registerOf([
      { 'Record type': 'Corporate complaint' },
      { 'Record type': 'Stage 2 complaint', Procedure: 'Corporate' },
      { 'Record type': 'Statutory complaint', Stage: 3 },
    ]);
    expect(texts(register.recordType)).toEqual(['Complaint', 'Complaint', 'Complaint']);
    expect(texts(register.procedure)).toEqual(['Corporate', 'Corporate', "Children's statutory"]);
    expect(texts(register.stage)).toEqual(['1', '2', '3']);
  });
});

describe('names', () => {
  const lists: readonly OfficialName[] = [
    { list: 'Team', name: 'Family Support', aliases: ['FST', 'Family Suport'], group: 'Early Help', from: 0, to: 0 },
    { list: 'Theme', name: 'Delay', aliases: ['Delays'], group: '', from: 0, to: 0 },
  ];
  const teams = (cells: readonly CellValue[], options: ReadOptions = {}): readonly string[] =>
    texts(
      registerOf(
        cells.map((cell) => ({ Team: cell })),
        options,
      ).team,
    );

  it('uses the register’s most frequent spelling, of equals the first met', () => {
    expect(teams(['adoption', 'Adoption', ' Adoption\u00a0', 'ADOPTION'])).toEqual(Array(4).fill('Adoption'));
    expect(teams(['MASH', 'Mash'])).toEqual(['MASH', 'MASH']);
    expect(teams(['Team\u00a0 1', 'team 1'])).toEqual(['Team 1', 'Team 1']);
  });

  it('uses the official name for a name or alias, whatever its case', () => {
    expect(teams(['fst', 'FAMILY  SUPPORT', 'Family Suport', 'Other'], { lists })).toEqual([
      ...['Family Support', 'Family Support', 'Family Support', 'Other'],
    ]);
  });

  it('shares one dictionary between columns of one list', () => {
    const register = registerOf([{ 'Primary theme': 'delays', 'Other themes': 'Staff; delay ;; staff' }], { lists });
    const { codes, sets, names } = register.otherThemes;
    expect(names).toBe(register.primaryTheme.names);
    expect(texts(register.primaryTheme)).toEqual(['Delay']);
    expect(sets[(codes[0] ?? 0) - 1]?.map((code) => names[code - 1])).toEqual(['Staff', 'Delay']);
  });

  it('takes the service area from the team’s group where none is typed', () => {
    const rows = [
      { Team: 'FST' },
      { Team: 'fst', 'Service area': 'Adoption' },
      { Team: 'Other' },
      { Team: 'FST', 'Service area': 'early  help' },
    ];
    expect(texts(registerOf(rows, { lists }).serviceArea)).toEqual(['Early Help', 'Adoption', '', 'Early Help']);
    expect(texts(registerOf([{ Team: 'FST' }], { lists }).serviceArea)).toEqual(['Early Help']);
  });
});

describe('money and text', () => {
  it('keeps pounds as pence', () => {
    const cells = [1234.5, '£1,234.50', '1234.5', '£ 0.10', 0, '', 'N/A', 'Not Applicable', '0.29 GBP'];
    expect([...registerOf(cells.map((cell) => ({ Cost: cell }))).cost]).toEqual([
      ...[123450, 123450, 123450, 10, 0, NaN, NaN, NaN, 29],
    ]);
  });

  it.each<[CellValue]>([[-1], ['(50)'], ['£-3'], ['to be agreed'], ['1.234,50'], [1e15]])(
    'reports %j as no amount',
    (cell) => {
      const rows = [{ 'Remedy (£)': cell }];
      expect([...registerOf(rows).remedy]).toEqual([NaN]);
      expect(findingsOf(rows)).toMatchObject([{ rule: 'unreadable-amount', cell: 'E2' }]);
    },
  );

  it.each(['=1+1', '+44', '-5', '@x', '5-11', '0012', "'quoted"])('keeps the text %j as it is', (text) => {
    const register = registerOf([{ Ref: text, Team: text, 'Issue summary': text, Learning: text }]);
    expect([register.ref[0], register.team.names[0], register.issue[0], register.learning[0]]).toEqual([
      text,
      text,
      text,
      text,
    ]);
  });

  it('keeps numbers and truth values in text columns as text', () => {
    expect(registerOf([{ Ref: 12, Issue: true }])).toMatchObject({ ref: ['12'], issue: ['TRUE'] });
  });

  it('cuts a text of 40,000 characters and says so', () => {
    const rows = [{ 'Issue summary': 'x'.repeat(40_000) }];
    expect(registerOf(rows).issue[0]).toHaveLength(32_767);
    expect(findingsOf(rows)).toMatchObject([{ rule: 'text-cut', cell: 'E2', column: 'Issue summary' }]);
  });

  it('reports error cells in every kind of column and records nothing', () => {
    const row = {
      Team: '#SPILL!',
      'Date of response': '#REF!',
      Outcome: '#VALUE!',
      Cost: '#DIV/0!',
      Learning: '#NAME?',
      'Other themes': '#NUM!',
    };
    const [register, findings] = [registerOf([row]), findingsOf([row])];
    expect(findings.map(({ rule, value }) => [rule, value])).toEqual(
      expect.arrayContaining(Object.values(row).map((value) => ['error-cell', value])) as unknown,
    );
    expect(findings).toHaveLength(6);
    expect([
      register.team.codes[0],
      register.response[0],
      register.outcome.codes[0],
      register.cost[0],
      register.learning[0],
    ]).toEqual([0, 0, 0, NaN, '']);
  });
});

describe('defaults', () => {
  const one = (row: RawRow): Register => registerOf([row]);

  it('fills in Case ref, procedure, stage, clock start and closing date', () => {
    const register = one({ 'Date received': 45019, 'Date of response': 45030, Stage: '' });
    expect(register.caseRef).toEqual(['R1']);
    expect([texts(register.procedure), texts(register.stage)]).toEqual([["Children's statutory"], ['1']]);
    expect([register.clockStart[0], register.closed[0]]).toEqual([45019, 45030]);
  });

  it('gives a stage and a procedure to complaints only', () => {
    const register = one({ 'Record type': 'Compliment' });
    expect([register.stage.codes[0], register.procedure.codes[0]]).toEqual([0, 0]);
  });

  it('gives no default where a cell says something unreadable', () => {
    const register = one({ Stage: 'Ombudsman', Procedure: 'Schools' });
    expect([register.stage.codes[0], register.procedure.codes[0]]).toEqual([0, 0]);
  });

  it.each([
    [{}, 'Open'],
    [{ 'Date of response': 45030 }, 'Responded'],
    [{ 'Date of response': 45030, 'Date closed': 45031 }, 'Closed'],
    [{ 'Date of response': 45030, Status: 'Open' }, 'Open'],
    [{ 'Date of response': 45030, Status: 'who knows' }, ''],
    [{ Status: 'Withdrawn' }, 'Withdrawn'],
  ])('takes the status of %j to be %s', (row, status) => {
    expect(texts(one(row).status)).toEqual([status]);
  });
});

describe('findings', () => {
  it('keeps the first thousand of a kind and then says how many more there are', () => {
    const findings = findingsOf([
      ...Array.from({ length: 2500 }, () => ({ Outcome: 'Perhaps', Cost: 'much' })),
      ...Array.from({ length: 2500 }, () => ({ Outcome: 'Upheld', Cost: 12 })),
    ]);
    expect(findings).toHaveLength(2002);
    expect(findings.slice(-2)).toMatchObject([
      { column: 'Outcome', cell: '', message: '1,500 more of the same kind in Outcome are not listed.' },
      { column: 'Cost (£)', cell: '', message: '1,500 more of the same kind in Cost (£) are not listed.' },
    ]);
  });
});
