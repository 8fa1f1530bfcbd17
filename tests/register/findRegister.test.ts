import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/problem';
import { findRegister, type CellValue, type FindOptions, type FoundRegister } from '../../src/register';
import { outlineOf, sheetOf, type Sheet } from '../builders/register';

const HEADINGS = ['Ref', 'Record type', 'Date received', 'Team'];
const ROW = ['R1', 'Complaint', 45019, 'Team 1'];

function found(sheets: readonly Sheet[], options: FindOptions = {}): FoundRegister {
  return findRegister(sheets.map(outlineOf), options);
}

function problem(sheets: readonly Sheet[], options: FindOptions = {}): Problem {
  try {
    found(sheets, options);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no Problem was thrown');
}

function sheet(name: string, ...cells: (readonly CellValue[])[]): Sheet {
  return { name, cells };
}

function tableOn(name: string, table: string, cells: readonly (readonly CellValue[])[], hasTotals = false): Sheet {
  const columns = cells[0]?.length ?? 0;
  return {
    name,
    cells,
    tables: [{ name: table, row: 0, column: 0, rows: cells.length, columns, headings: cells[0] ?? [], hasTotals }],
  };
}

describe('finding the register', () => {
  it('takes the header row that fits best within the first 20 rows', () => {
    const above = Array.from({ length: 18 }, (_, index) => [`Note ${index}`]);
    const [source] = found([sheet('Log', ...above, HEADINGS, ROW)]).sources;
    expect(source).toMatchObject({ sheet: 'Log', headerRow: 18, firstRow: 19, lastRow: 19 });
  });

  it('counts rows and columns from where the used range begins', () => {
    const [source] = found([{ ...sheet('Log', ['', ...HEADINGS], ['', ...ROW]), row: 4, column: 2 }]).sources;
    expect(source).toMatchObject({ headerRow: 4, firstRow: 5, lastRow: 5, column: 3, columns: 4 });
    expect(source?.columnOf.get('received')).toBe(5);
  });

  it('prefers an Excel Table, and leaves its totals row out', () => {
    const table = tableOn('Log', 'Complaints', [HEADINGS, ROW, ROW, ['Total', '', '', 2]], true);
    const { sources, findings } = found([sheet('Register', [...HEADINGS, 'Outcome'], [...ROW, 'Upheld']), table]);
    expect(sources).toMatchObject([{ sheet: 'Log', table: 'Complaints', firstRow: 1, lastRow: 2 }]);
    expect(findings).toMatchObject([{ rule: 'several-registers', severity: 'warning', sheet: 'Log' }]);
  });

  it('says which of two registers it took and how to choose', () => {
    const two = [sheet('Old log', HEADINGS, ROW), sheet('New log', [...HEADINGS, 'Outcome'], [...ROW, 'Upheld'])];
    const { sources, findings } = found(two);
    expect(sources.map(({ sheet: name }) => name)).toEqual(['New log']);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('“New log” was read; not read: “Old log”');
    expect(findings[0]?.suggestion).toContain('Register sheets');
    expect(found(two, { sheets: ['old LOG'] })).toMatchObject({ sources: [{ sheet: 'Old log' }], findings: [] });
  });

  it('names the missing column of a full register rather than take a small list that has them all', () => {
    const staff = sheet('Stalls', ['No', 'Level', 'Date', 'Area'], [1, 2, 45019, 'North']);
    const full = ['Ref', 'Record type', 'Team', 'Stage', 'Outcome', 'Status', 'Learning', 'Channel', 'Date closed'];
    expect(problem([staff, sheet('Log', full, full)])).toMatchObject({ code: 'missing-column' });
  });

  it('names the column that one of several years lacks, rather than leave the year out', () => {
    const renamed = ['Ref', 'Record type', 'Came in', 'Team'];
    const years = [sheet('2021-22', HEADINGS, ROW), sheet('2022-23', renamed, ROW), sheet('2023-24', HEADINGS, ROW)];
    expect(problem(years)).toMatchObject({
      code: 'missing-column',
      message: expect.stringContaining('“2022-23”') as string,
    });
    const { sources } = found(years, { mapping: { 'Came in': 'Date received' } });
    expect(sources.map(({ sheet: name }) => name)).toEqual(['2021-22', '2022-23', '2023-24']);
  });

  it('takes the register rather than a table of a few of its columns', () => {
    const extract = tableOn('Open', 'OpenCases', [
      ['Ref', 'Date received', 'Stage'],
      ['R1', 45019, 1],
    ]);
    const full = sheet('Log', [...HEADINGS, 'Stage', 'Outcome', 'Status'], [...ROW, 1, 'Upheld', 'Closed']);
    expect(found([extract, full]).sources).toMatchObject([{ sheet: 'Log' }]);
  });

  it('takes a register with rows before an empty one', () => {
    const empty = sheet('Register', [...HEADINGS, 'Outcome', 'Stage', 'Status']);
    expect(found([empty, sheet('Log', HEADINGS, ROW)]).sources).toMatchObject([{ sheet: 'Log' }]);
  });

  it('reads sheets whose names differ only by a year as one register', () => {
    const years = ['Complaints 2021-22', 'Complaints 2022-23', 'complaints 2023-24'];
    const { sources, findings } = found(years.map((name) => sheet(name, HEADINGS, ROW)));
    expect(sources.map(({ sheet: name }) => name)).toEqual(years);
    expect(findings).toEqual([]);
  });

  it('keeps a copy of a year apart from the years', () => {
    const names = ['2021-22', '2022-23', '2022-23 (2)'];
    const { sources, findings } = found(names.map((name) => sheet(name, HEADINGS, ROW)));
    expect(sources.map(({ sheet: name }) => name)).toEqual(['2021-22', '2022-23']);
    expect(findings.map(({ rule }) => rule)).toEqual(['several-registers']);
  });

  it('reads sheets named by hand, each in its own column order, as one register', () => {
    const turned = sheet('B', HEADINGS.toReversed(), ROW.toReversed());
    const { sources } = found([sheet('A', HEADINGS, ROW), turned, sheet('C', HEADINGS, ROW)], { sheets: ['B', 'A'] });
    expect(sources.map(({ sheet: name, columnOf }) => [name, columnOf.get('ref')])).toEqual([
      ['B', 3],
      ['A', 0],
    ]);
  });

  it('never takes a written sheet, a companion sheet or a hidden sheet that is not named', () => {
    const sheets = [
      { ...sheet('Data', HEADINGS, ROW), ours: true },
      sheet('previous year', HEADINGS, ROW),
      { ...sheet('Archive', HEADINGS, ROW), hidden: true },
    ];
    expect(problem(sheets).code).toBe('no-register');
    expect(found(sheets, { sheets: ['Archive'] }).sources).toMatchObject([{ sheet: 'Archive' }]);
    expect(problem(sheets, { sheets: ['Data'] }).code).toBe('own-sheet');
  });

  it('joins two header rows whose cells are merged, down for a column or across for a stage', () => {
    const upper = ['Ref', 'Record type', 'Team', 'Stage 1', '', 'Stage 2', ''];
    const lower = ['', '', '', 'Date received', 'Outcome', 'Date received', 'Outcome'];
    const { sources, findings } = found([
      sheet('Log', ['Complaints log'], upper, lower, ['C1', 'Complaint', 'A', 45019]),
    ]);
    expect(sources).toMatchObject([{ headerRow: 1, firstRow: 3 }]);
    expect(sources[0]?.stages.map(({ stage, columnOf }) => [stage, columnOf.get('outcome')])).toEqual([
      [1, 4],
      [2, 6],
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['two-row-header', 'row-a-case']);
  });

  it('reads one header row below a row of merged group headings as one', () => {
    const [source] = found([sheet('Log', ['About the case', '', 'Dates', ''], HEADINGS, ROW)]).sources;
    expect(source).toMatchObject({ headerRow: 1, firstRow: 2 });
  });
});

describe('problems that stop the job', () => {
  it('says that a workbook is empty', () => {
    expect(problem([sheet('Sheet1')]).message).toMatch(/workbook is empty/);
    expect(problem([]).code).toBe('no-register');
  });

  it('says that no sheet is a register', () => {
    const { code, message } = problem([sheet('Budget', ['Team', 'Total'], ['A', 12])]);
    expect(code).toBe('no-register');
    expect(message).toContain('“Budget”');
  });

  it('says that a register has no rows', () => {
    expect(problem([sheet('Register', HEADINGS)])).toMatchObject({ code: 'no-rows' });
  });

  it('names Date received and its synonyms when it is missing', () => {
    const headings = ['Ref', 'Record type', 'Team', 'Outcome', 'Stage'];
    const stop = problem([sheet('Register', ['Log of complaints'], headings, ROW)]);
    expect(stop.code).toBe('missing-column');
    expect(stop.message).toMatch(/“Register”.*row 2.*column “Date received”/);
    expect(stop.remedy).toMatch(/Your register.*Date received: Received/);
  });

  it('names Record type where nothing tells that the rows are complaints', () => {
    const stop = problem([sheet('Register', ['Ref', 'Date received', 'Team', 'Channel'], ['R1', 45019, 'A', 'Email'])]);
    expect(stop).toMatchObject({ code: 'missing-column', message: expect.stringContaining('“Record type”') as string });
  });

  it.each(['Stage', 'Outcome', 'Date of response', 'Date closed'])(
    'takes a sheet with Date received and %s for a register of complaints',
    (heading) => {
      const { sources } = found([sheet('Log', ['Team', 'Date received', heading], ['A', 45019, ''])]);
      expect(sources).toMatchObject([{ sheet: 'Log' }]);
    },
  );

  it('takes neither a short list nor, beside a register, a pivot table', () => {
    const list = sheet('Decisions', ['Date', 'Decision'], [45019, 'Upheld']);
    expect(problem([list]).code).toBe('no-register');
    const pivot = sheet('Pivot', ['Team', 'Date received', 'Number of rows'], ['A', 45019, 3]);
    expect(found([pivot, list, sheet('Log', HEADINGS, ROW)])).toMatchObject({
      sources: [{ sheet: 'Log' }],
      findings: [],
    });
  });

  it('names the sheets when the one asked for is not there', () => {
    expect(problem([sheet('A', HEADINGS, ROW)], { sheets: ['B'] })).toMatchObject({
      code: 'sheet-not-found',
      remedy: 'The sheets of this workbook are: A.',
    });
  });
});

describe('the setting Register sheets', () => {
  const sheets = [
    sheet('Register 2022', HEADINGS, ROW),
    sheet('Register 2023', HEADINGS, ROW),
    { ...sheet('Volume', HEADINGS, ROW), ours: true },
    sheet('Empty'),
  ];
  const stop = (name: string): Problem => problem(sheets, { sheets: [name], bySetting: true });

  it('is named where its sheet is not there, with the sheets that are', () => {
    const { code, message, remedy } = stop('Log');
    expect(code).toBe('register-sheets');
    expect(message).toMatch(/^The setting Register sheets names “Log”, but this workbook has no sheet called that/u);
    expect(remedy).toContain('The sheets of this workbook are: Register 2022, Register 2023, Empty.');
    expect(remedy).not.toContain('Did you mean');
  });

  it.each([
    ['Regsiter 2022', 'Register 2022'],
    ['register 2032', 'Register 2022'],
    ['2023', 'Register 2023'],
    ['Register 2023 (final)', 'Register 2023'],
  ])('suggests the sheet that “%s” may mean', (typed, meant) => {
    expect(stop(typed).remedy).toMatch(new RegExp(`^Did you mean “${meant}”\\? Correct the setting`, 'u'));
  });

  it.each([
    ['Volume', 'which is a sheet of a report'],
    ['Empty', 'which has no headings'],
  ])('is named where the sheet %s is no register', (name, why) => {
    expect(stop(name)).toMatchObject({
      code: 'register-sheets',
      message: expect.stringContaining(`The setting Register sheets names “${name}”, ${why}`) as string,
      remedy: expect.stringContaining('or clear it: the register is then found by its headings.') as string,
    });
  });
});

describe('a mapping given by hand', () => {
  const odd = sheet('Log', ['Nr', 'Kind', 'Came in', 'Group', 'Received'], ['1', 'Complaint', 45019, 'A', 45020]);
  const mapping = { Nr: 'Ref', 'came  IN': 'Date received', Kind: 'Type', Group: 'Team' };

  it('wins over every match by wording', () => {
    const [source] = found([odd], { mapping }).sources;
    expect(['ref', 'recordType', 'received', 'team'].map((key) => source?.columnOf.get(key as 'ref'))).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('names the columns when it maps to none of them', () => {
    const stop = problem([odd], { mapping: { ...mapping, Group: 'Colour' } });
    expect(stop).toMatchObject({ code: 'bad-mapping', message: expect.stringContaining('“Colour”') as string });
    expect(stop.remedy).toContain('Primary theme');
  });

  it('names the headings of the sheet when it maps one that is not there', () => {
    const stop = problem([odd], { mapping: { ...mapping, Colour: 'Outcome' } });
    expect(stop).toMatchObject({ code: 'bad-mapping', message: expect.stringContaining('“Colour”') as string });
    expect(stop.remedy).toContain('Nr, Kind, Came in, Group, Received');
  });

  it('refuses two headings for one column', () => {
    expect(problem([odd], { mapping: { Nr: 'Ref', Kind: 'Reference' } }).code).toBe('bad-mapping');
  });
});

describe('headings', () => {
  const columnsOf = (...headings: string[]): Record<string, string> => {
    const [source] = found([
      sheet(
        'Register',
        headings,
        headings.map(() => 'x'),
      ),
    ]).sources;
    return Object.fromEntries([...(source?.columnOf ?? [])].map(([key, column]) => [key, headings[column] ?? '']));
  };

  it.each([
    [' REF. ', 'record  Type', 'Date_received', 'team'],
    ['Reference number', 'Representation type', 'Complaint received date', 'Service'],
    ['Complaint\nRef', 'Type of feedback:', 'Date received (dd/mm/yyyy)', 'Team *'],
    ['Case number', 'Type', 'Received', 'Area'],
  ])('understands %j, %j, %j and %j', (ref, recordType, received, team) => {
    expect(columnsOf(ref, recordType, received, team)).toEqual({ ref, recordType, received, team });
  });

  it('reads money columns with the pound sign, GBP or neither', () => {
    for (const [cost, remedy] of [
      ['Cost (£)', 'Remedy GBP'],
      ['cost', 'Financial remedy (£)'],
    ] as const) {
      expect(columnsOf(...HEADINGS, cost, remedy)).toMatchObject({ cost, remedy });
    }
  });

  it('lets an exact heading beat a synonym, and gives the synonym to the next column that it fits', () => {
    expect(columnsOf('Case number', 'Service', ...HEADINGS)).toMatchObject({
      ref: 'Ref',
      caseRef: 'Case number',
      team: 'Team',
      serviceArea: 'Service',
    });
  });

  it('does not take a column of complainants, which may hold names, for their type', () => {
    expect(columnsOf(...HEADINGS, 'Complainant', 'Complainant name')).not.toHaveProperty('complainantType');
  });

  it('takes the first of two equal headings and says so with the cell', () => {
    const { sources, findings } = found([sheet('Register', [...HEADINGS, 'team '], [...ROW, 'Team 2'])]);
    expect(sources[0]?.columnOf.get('team')).toBe(3);
    expect(findings).toMatchObject([{ rule: 'repeated-heading', severity: 'warning', cell: 'E1', column: 'Team' }]);
  });

  it('notes a heading that is not read because another fits better', () => {
    const { findings } = found([sheet('Register', [...HEADINGS, 'Date opened'], [...ROW, 45019])]);
    expect(findings).toMatchObject([
      { rule: 'heading-not-used', severity: 'note', cell: 'E1', column: 'Date received' },
    ]);
  });

  it('names the heading that is read instead, also where it is of a later stage', () => {
    const headings = [...HEADINGS, 'Stage 2 date received', 'Stage 2 outcome', 'Stage 2 result'];
    const { findings } = found([sheet('Register', headings, [...ROW, 45019, 'Upheld', 'Upheld'])]);
    const notUsed = findings.find(({ rule }) => rule === 'heading-not-used');
    expect(notUsed?.cell).toBe('G1');
    expect(notUsed?.message).toContain('“Stage 2 outcome” is read instead');
  });

  it('ignores headings that it does not know', () => {
    expect(found([sheetOf('Register', [{ Investigator: 'x', '': 'y' }])]).findings).toEqual([]);
  });
});
