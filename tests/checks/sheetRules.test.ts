/** The rules about headings, sheets and the sheets beside the register: planted and clean. */
import { describe, expect, it } from 'vitest';
import type { SheetFacts } from '../../src/checks';
import type { CellValue } from '../../src/register';
import { check, checkRows, checkSheets, CLEAN, cleanRow, found, ofRule, plainSheet } from '../builders/checks';
import type { RawRow, Sheet } from '../builders/register';

const REGISTER: readonly RawRow[] = [CLEAN];

function checkFacts(facts: Omit<SheetFacts, 'sheet'>): readonly string[] {
  return found(checkRows([{}, {}, {}], { facts: [{ sheet: 'Register', ...facts }] }));
}

/** The clean row with one heading replaced. */
function renamed(heading: string, other: string): RawRow {
  return Object.fromEntries(Object.entries(CLEAN).map(([name, value]) => [name === heading ? other : name, value]));
}

describe('missing-column', () => {
  it('says once what records of a type need', () => {
    const { Outcome: _, Status: __, ...row } = CLEAN;
    const result = check({ Register: [row] });
    expect(found(result)).toEqual(['missing-column']);
    expect(result.findings).toMatchObject([{ severity: 'warning', sheet: 'Register', column: 'Outcome' }]);
  });

  it('says what the report shows without the dates that answer complaints', () => {
    const without = (...headings: readonly string[]): readonly (string | undefined)[] =>
      check({
        Register: [Object.fromEntries(Object.entries(CLEAN).filter(([heading]) => !headings.includes(heading)))],
      })
        .findings.filter(({ rule }) => rule === 'missing-column')
        .map(({ message }) => message);
    expect(without('Date of response')).toEqual([
      'The register has no column Date of response: responded to, days to respond and timeliness are “Not recorded”.',
    ]);
    expect(without('Date of response', 'Date closed', 'Status')).toEqual([
      'The register has no column Date of response: responded to, closed, % upheld and timeliness are “Not recorded”.',
    ]);
  });

  it('does not ask for columns that no record needs', () => {
    const row = { Ref: 'M1', 'Record type': 'MP enquiry', 'Date received': '2022-05-03', Team: 'Aftercare' };
    expect(found(check({ Register: [row] }))).toEqual([]);
  });
});

describe('headings', () => {
  it('known by a synonym are noted with what they are read as', () => {
    const result = check({ Register: [renamed('Date received', 'Complaint received date')] });
    expect(found(result)).toEqual(['heading-by-synonym F1']);
    expect(result.findings).toMatchObject([{ severity: 'note', column: 'Date received' }]);
  });

  it('mapped by hand need no note', () => {
    const row = renamed('Outcome', 'Verdict');
    expect(found(check({ Register: [row] }, { mapping: { Verdict: 'Outcome' } }))).toEqual([]);
  });

  it('without a meaning are noted', () => {
    expect(found(checkRows([{ Weather: 'Rain' }]))).toEqual(['unknown-heading Q1']);
  });

  it('that reading has spoken of are not named again', () => {
    expect(found(checkRows([{ Result: 'Not upheld' }]))).toEqual(['heading-not-used Q1']);
  });

  it.each([
    'Name of complainant',
    'Surname',
    'Child',
    'Complainant e-mail',
    'Telephone',
    'Postcode',
    'Home address',
    'DOB',
    'NHS no.',
    'Mosaic ID',
    'LCS number',
    'Case file',
  ])('like “%s” announce a personal detail, and the texts below are not looked at', (heading) => {
    expect(found(checkRows([{ [heading]: 'jo@example.org' }]))).toEqual(['personal-data-column Q1']);
  });

  it.each(['Team manager', 'School name', 'Web address', 'Notes', 'Number of children'])(
    'like “%s” announce none',
    (heading) => {
      expect(ofRule(checkRows([{ [heading]: '' }]), 'personal-data-column')).toEqual([]);
    },
  );

  it('of several sheets are each named on their own', () => {
    const result = check({
      '2021-22': [{ ...CLEAN, Weather: '' }],
      '2022-23': [{ ...CLEAN, Ref: 'C2', 'Case ref': '' }],
    });
    expect(result.findings.map(({ rule, sheet }) => `${rule} ${sheet}`)).toEqual(['unknown-heading 2021-22']);
  });
});

describe('rows', () => {
  const blank = Object.fromEntries(Object.keys(CLEAN).map((heading) => [heading, '']));

  it('after a gap are counted, and the gap is noted at the first of them', () => {
    const result = check({ Register: [CLEAN, blank, blank, { ...CLEAN, Ref: 'C2', 'Case ref': 'C2' }] });
    expect(result.rows).toBe(2);
    expect(found(result)).toEqual(['rows-after-gap A5']);
  });

  it('below the last are no gap', () => {
    expect(found(check({ Register: [CLEAN, blank, blank] }))).toEqual([]);
  });

  it('below a table are not counted, which is a warning', () => {
    const sheet = plainSheet('Register', [CLEAN, cleanRow({}, 1)]);
    const table = { name: 'Log', row: 0, column: 0, columns: 16, headings: sheet.cells[0] ?? [], hasTotals: false };
    expect(found(checkSheets([{ ...sheet, tables: [{ ...table, rows: 2 }] }]))).toEqual(['rows-below-table A3']);
    expect(found(checkSheets([{ ...sheet, tables: [{ ...table, rows: 3 }] }]))).toEqual([]);
  });

  it('hidden or filtered out are counted, and noted once', () => {
    const area = { column: 0, columns: 16 };
    expect(
      checkFacts({
        hiddenRows: [
          { ...area, row: 2, rows: 1 },
          { ...area, row: 3, rows: 9 },
        ],
      }),
    ).toEqual(['hidden-rows A3']);
    expect(checkFacts({ hiddenRows: [{ ...area, row: 4, rows: 9 }] })).toEqual([]);
  });
});

describe('cells', () => {
  it('merged within the register are a warning', () => {
    expect(checkFacts({ merged: [{ row: 1, column: 12, rows: 2, columns: 1 }] })).toEqual(['merged-cells M2']);
    expect(checkFacts({ merged: [{ row: 0, column: 20, rows: 2, columns: 2 }] })).toEqual([]);
  });

  it('with formulas are noted once a column', () => {
    const formulas = [
      { row: 1, column: 9, rows: 3, columns: 2 },
      { row: 0, column: 9, rows: 1, columns: 1 },
    ];
    expect(checkFacts({ formulas })).toEqual(['formula-in-register J2', 'formula-in-register K2']);
    expect(checkFacts({ formulas: [] })).toEqual([]);
  });
});

describe('not-in-lists', () => {
  const lists = ['Family Support Team 1', 'Family Support Team 2', 'Aftercare'].map((Name) => ({
    ...{ List: 'Team', Name, Aliases: Name === 'Aftercare' ? 'Leaving care; After care' : '' },
  }));
  const teams = (...names: readonly string[]): readonly string[] =>
    found(check({ Register: names.map((Team, index) => cleanRow({ Team }, index)), Lists: lists }));

  it('names a team once, at its first row', () => {
    expect(teams('Aftercare', 'MASH', 'MASH')).toEqual(['not-in-lists M3']);
  });

  it('has nothing to say of aliases, nor of names that are nearly another', () => {
    expect(teams('Leaving care')).toEqual([]);
    expect(teams('Faily Support Team 1')).toEqual(['near-name M2']);
    expect(teams('Family Support Teams 1')).toEqual(['not-in-lists M2', 'near-name M2']);
  });

  it('is one note where the list lacks most names', () => {
    expect(teams('MASH', 'LADO', 'Adoption', 'Fostering')).toEqual(['not-in-lists M2']);
  });

  it('does not ask where there is no list', () => {
    expect(found(checkRows([{ Team: 'MASH' }]))).toEqual([]);
  });
});

describe('name-outside-dates', () => {
  const lists = [
    { List: 'Team', Name: 'Aftercare', Aliases: 'Leaving Care', From: '2022-06-01', To: '' },
    { List: 'Team', Name: 'MASH', Aliases: '', From: '', To: '2022-04-30' },
    { List: 'Team', Name: 'Adoption', Aliases: '', From: '2022-05-03', To: '2022-05-03' },
  ];
  const teams = (...names: readonly string[]): readonly string[] =>
    found(check({ Register: names.map((Team, index) => cleanRow({ Team }, index)), Lists: lists }));

  it('finds a team before its From or after its To, by the Date received', () => {
    expect(teams('Aftercare', 'MASH')).toEqual(['name-outside-dates M2', 'name-outside-dates M3']);
  });

  it('has nothing to say within them, on their first and last day, nor of what the team was called before', () => {
    expect(teams('Adoption', 'Leaving Care')).toEqual([]);
  });

  it('takes several rows of Lists for one name as its several times', () => {
    const twice = [...lists, { List: 'Team', Name: 'MASH', Aliases: '', From: '2022-05-01', To: '' }];
    expect(found(check({ Register: [cleanRow({ Team: 'mash' }, 0)], Lists: twice }))).toEqual(['near-name M2']);
  });
});

describe('published figures', () => {
  const benchmarks = (...rows: readonly RawRow[]): readonly string[] =>
    found(
      check({
        Register: REGISTER,
        Benchmarks: rows.map((row) => ({ Council: 'Aldermoor', Period: '2022/23', ...row })),
      }),
    );

  it.each<[string, RawRow, readonly string[]]>([
    ['no count of Closed gives it', { 'Upheld %': 0.56, Closed: 17 }, ['rate-not-attainable C2']],
    ['Upheld and Closed say otherwise', { 'Upheld %': 0.5, Upheld: 9, Closed: 17 }, ['rate-not-attainable C2']],
    ['no count of Due gives it', { 'In time %': 0.48, Due: 17 }, ['rate-not-attainable C2']],
    ['Upheld is it of no number', { 'Upheld %': 0.56, Upheld: 7 }, ['rate-not-attainable C2']],
    ['Upheld is none', { 'Upheld %': 0.56, Upheld: 0 }, ['rate-not-attainable C2']],
    ['Upheld is it of 15', { 'Upheld %': 0.47, Upheld: 7, 'Complaints received': 14 }, []],
    ['Complaints received cannot give it', { 'Upheld %': 0.56, 'Complaints received': 17 }, ['rate-not-attainable C2']],
    ['it is rounded', { 'Upheld %': 0.53, Upheld: 9, Closed: 17 }, []],
    ['it is cut off', { 'Upheld %': 0.52, Upheld: 9, Closed: 17 }, []],
    ['it was computed in its cell', { 'Upheld %': 9 / 17, Upheld: 9, Closed: 17 }, []],
    ['it has a decimal place', { 'Upheld %': 0.529, Closed: 17 }, []],
    ['nothing is known of its base', { 'Upheld %': 0.56 }, []],
  ])('of a percentage: %s', (_, row, finds) => {
    expect(benchmarks(row)).toEqual(finds);
  });

  it('only notes a percentage that Complaints received cannot give: it has another base', () => {
    const rows = [{ Council: 'A', Period: '2022/23', 'Complaints received': 17, 'Upheld %': 0.56 }];
    expect(check({ Register: REGISTER, Benchmarks: rows }).findings).toMatchObject([{ severity: 'note' }]);
  });

  it('of a percentage on a sheet known by its headings only, by the name of that sheet', () => {
    const rows = [{ Council: 'A', Period: '2022/23', 'Complaints received': 17, 'Upheld %': 0.56, Closed: 17 }];
    const { findings } = check({ Register: REGISTER, 'Benchmarks of others': rows });
    expect(findings.map(({ rule, sheet }) => [rule, sheet])).toEqual([
      ['rate-not-attainable', 'Benchmarks of others'],
      ['benchmarks-elsewhere', 'Benchmarks of others'],
    ]);
  });

  it('of a part above its whole', () => {
    expect(benchmarks({ Upheld: 18, Closed: 17 })).toEqual(['part-above-whole C2']);
    expect(benchmarks({ Upheld: 17, Closed: 17 })).toEqual([]);
  });

  it('of a total of Benchmarks', () => {
    const rows = [{ Closed: 17 }, { Council: 'Eastholme', Closed: 5 }];
    expect(benchmarks(...rows, { Council: 'Total', Closed: 23 })).toEqual(['total-differs C4']);
    expect(benchmarks(...rows, { Council: 'Total', Closed: 22 })).toEqual([]);
  });

  const previousYear = (values: readonly CellValue[], measure = 'Received'): readonly string[] => {
    const groups = ['Aftercare', 'MASH', 'Total'];
    const rows = values.map((Value, index) => ({
      ...{ Table: 'received-by-team', Measure: measure, Group: groups[index] ?? '', Value },
    }));
    const lists = groups.slice(0, 2).map((Name) => ({ List: 'Team', Name }));
    return found(check({ Register: [cleanRow({ Team: 'MASH' }, 0)], Lists: lists, 'Previous year': rows }));
  };

  it('of a total of Previous year', () => {
    expect(previousYear([4, 5, 10])).toEqual(['total-differs D4']);
    expect(previousYear([4, 5, 9])).toEqual([]);
  });

  it('of a total of Previous year, of its own parts alone', () => {
    const typed = (table: string, values: Readonly<Record<string, number>>): readonly string[] =>
      found(
        check({
          Register: REGISTER,
          'Previous year': Object.entries(values).map(([Group, Value]) => ({
            ...{ Table: table, Measure: 'Received', Group, Value },
          })),
        }),
      );
    expect(typed('stages-statutory', { 'Stage 1': 9, Ombudsman: 2, Total: 9 })).toEqual([]);
    expect(typed('stages-statutory', { 'Stage 1': 9, Ombudsman: 2, Total: 11 })).toEqual(['total-differs D4']);
    const parts = { 'Stage 1 complaints': 9, 'Statutory stage 1 complaints': 5, 'Corporate stage 1 complaints': 4 };
    expect(typed('volume', { ...parts, Total: 9 })).toEqual([]);
  });

  it('not of a total of which a part is not known, nor of percentages', () => {
    expect(previousYear([4, 'Not recorded', 10])).toEqual([]);
    const rates = [0.4, 0.5, 0.45].map((Value, index) => ({
      ...{ Table: 'stages-corporate', Measure: '% upheld', Group: `Stage ${index + 1}`, Value },
    }));
    expect(found(check({ Register: REGISTER, 'Previous year': rates }))).toEqual([]);
  });
});

describe('teams on companion sheets', () => {
  const register = ['Aftercare', 'MASH'].map((Team, index) => cleanRow({ Team }, index));
  const lists = [
    { List: 'Team', Name: 'Aftercare', Aliases: 'Leaving care', Group: 'Corporate parenting' },
    { List: 'Team', Name: 'MASH' },
  ];
  const published = (table: string, ...groups: readonly string[]): readonly string[] =>
    found(
      check({
        ...{ Register: register, Lists: lists },
        'Previous year': groups.map((Group) => ({ Table: table, Measure: 'Received', Group, Value: 4 })),
      }),
    );
  const targets = (...groups: readonly string[]): readonly string[] =>
    found(
      check({
        ...{ Register: register, Lists: lists },
        Context: groups.map((Group) => ({ Measure: 'Target timeliness', Period: '2022/23', Group, Value: 0.85 })),
      }),
    );

  it('are named once where neither the register nor Lists has them', () => {
    expect(published('compliments', 'Aftercare', 'Youth Hub')).toEqual(['unknown-team C3']);
    expect(published('teams-corporate-parenting', 'Adoption')).toEqual(['unknown-team C2']);
    expect(targets('MASH', 'Adoption')).toEqual(['unknown-team C3']);
  });

  it('are known by other spellings, aliases and the areas that they belong to', () => {
    for (const aftercare of ['aftercare', 'Leaving Care']) {
      expect(published('received-by-team', aftercare, ' M.A.S.H. ', 'Not recorded')).toEqual([]);
    }
    expect(targets('', 'Corporate parenting', 'Statutory', 'Non-statutory', 'Stage 2')).toEqual([]);
  });

  it('are not looked for in tables by anything else', () => {
    expect(published('outcomes', 'Upheld')).toEqual(['unknown-table A2']);
    expect(published('compliment-origins', 'White British')).not.toContain('unknown-team C2');
  });
});

describe('what reading finds', () => {
  const sheet = (name: string, ...cells: Sheet['cells']): Sheet => ({ name, cells });
  const register = plainSheet('Register', REGISTER);

  it.each<[string, readonly Sheet[]]>([
    ['total-row-left-out A3', [sheet('Register', ...register.cells, ['Total'])]],
    ['several-registers', [register, plainSheet('Other', REGISTER)]],
    [
      'repeated-heading B1',
      [sheet('Register', ['Ref', 'Ref', 'Record type', 'Date received', 'Team'], ['a', '', 'Concern', 44684, 'T'])],
    ],
    ['text-cut O2', [plainSheet('Register', [{ ...CLEAN, 'Issue summary': 'x'.repeat(33_000) }])]],
    ['sheet-not-read', [register, sheet('Lists', ['Teams'], ['MASH'])]],
    ['unknown-list A2', [register, sheet('Lists', ['List', 'Name'], ['Rooms', 'One'])]],
    ['list-name-missing B2', [register, sheet('Lists', ['List', 'Name'], ['Team', ''])]],
    ['unknown-setting A2', [register, sheet('Settings', ['Setting', 'Value'], ['Colour', 'Blue'])]],
    ['setting-value B2', [register, sheet('Settings', ['Setting', 'Value'], ['Percent places', 'Blue'])]],
    ['setting-repeated A3', [register, sheet('Settings', ['Setting', 'Value'], ['Council', 'A'], ['Council', 'B'])]],
    ['benchmark-without-council A2', [register, sheet('Benchmarks', ['Council', 'Period'], ['', '2022/23'])]],
    [
      'benchmarks-elsewhere',
      [
        register,
        sheet(
          'Benchmarks of others',
          ['Council', 'Period', 'Complaints received', 'Upheld %', 'In time %'],
          ['A', '2022/23', 17, 0.53, 0.82],
        ),
      ],
    ],
    [
      'unreadable-figure C2',
      [register, sheet('Benchmarks', ['Council', 'Period', 'Closed'], ['A', '2022/23', 'many'])],
    ],
  ])('is listed with the others: %s', (finding, sheets) => {
    expect(found(checkSheets(sheets))).toEqual([finding]);
  });

  it('of headings in two rows and of one row a case', () => {
    const cells = [
      ['Ref', 'Record type', 'Team', 'Stage 1', '', 'Stage 2', ''],
      ['', '', '', 'Date received', 'Date of response', 'Date received', 'Date of response'],
      ['C1', 'Complaint', 'MASH', '2022-05-03', '2022-05-16', '2022-06-06', '2022-06-20'],
    ];
    const rules = checkSheets([sheet('Register', ...cells)]).rules.map(({ rule }) => rule);
    expect(rules).toEqual(['missing-column', 'taken-for-granted', 'two-row-header', 'row-a-case']);
  });
});
