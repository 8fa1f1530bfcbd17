import { describe, expect, it } from 'vitest';
import { dayOf, PROCEDURES } from '../../src/calendar';
import { readCompanions, type CellValue, type Companions, type Finding } from '../../src/register';
import { gridOf } from '../builders/register';

function read(
  sheet: string,
  ...values: readonly (readonly CellValue[])[]
): { readonly companions: Companions; readonly findings: readonly Finding[] } {
  return readCompanions([gridOf(sheet, values)], 1900);
}

describe('companion sheets', () => {
  it('are all optional', () => {
    expect(readCompanions([], 1900)).toEqual({
      companions: {
        lists: [],
        settings: {},
        holidays: [],
        benchmarks: [],
        ombudsman: [],
        context: [],
        previousYear: [],
        tables: [],
        reports: [],
      },
      findings: [],
    });
  });

  it('are found by name whatever its case, with the headings anywhere in the first 20 rows', () => {
    const above = Array.from({ length: 19 }, () => ['']);
    const { companions } = read('HOLIDAYS', ...above, [' date '], ['', ''], ['08/05/2023']);
    expect(companions.holidays).toEqual([{ day: dayOf(2023, 5, 8), procedures: [] }]);
  });

  it('without their headings are not read, and say which are needed', () => {
    expect(read('Lists', ['Teams'], ['MASH'])).toMatchObject({
      companions: { lists: [] },
      findings: [
        { rule: 'sheet-not-read', sheet: 'Lists', message: expect.stringContaining('“List” and “Name”') as string },
      ],
    });
  });
});

describe('Holidays', () => {
  const days = (...rows: readonly (readonly CellValue[])[]): ReturnType<typeof read> =>
    read('Holidays', ['Date', 'Name', 'Procedures'], ...rows);
  const day = dayOf(2026, 12, 29);

  it.each<[string, readonly string[]]>([
    ['', []],
    ['Corporate', ['corporate']],
    ['corporate; Housing', ['corporate', 'housing']],
    ['Statutory, Adults', ['statutory', 'adult-social-care']],
    ['Member enquiries', ['member-enquiry']],
    ['mp-enquiry;', ['mp-enquiry']],
    ['All', PROCEDURES.map(({ id }) => id)],
  ])('with the Procedures “%s” count for %j', (named, procedures) => {
    const { companions, findings } = days([day, 'Closure', named]);
    expect([companions.holidays, findings]).toEqual([[{ day, procedures }], []]);
  });

  it.each(['Schools', 'Corporate; Schools', 'Corporate and housing', 'Not statutory', 'all but statutory'])(
    'with “%s”, which isn’t known, move no limit, and say so at the cell',
    (named) => {
      const { companions, findings } = days([day, 'Closure', named], [day + 1, 'Closure', '']);
      expect(companions.holidays).toEqual([{ day: day + 1, procedures: [] }]);
      expect(findings).toMatchObject([
        {
          ...{ rule: 'unknown-procedure', severity: 'warning', sheet: 'Holidays', cell: 'C2', column: 'Procedures' },
          suggestion: expect.stringContaining('Corporate; Housing') as string,
        },
      ]);
    },
  );

  it('know the procedures of the sheet Procedures, and theirs of a word that it moves', () => {
    const { companions, findings } = readCompanions(
      [
        gridOf('Procedures', [
          ['Procedure', 'Aliases', 'Step', 'Limit'],
          ['Schools', 'Academies', 'Stage 1', 15],
          ['Adult social care', 'Statutory', '', ''],
        ]),
        gridOf('Holidays', [
          ['Closed on', 'Applies to'],
          [day, 'academies'],
          [day + 1, 'Statutory'],
        ]),
      ],
      1900,
    );
    expect(findings).toEqual([]);
    expect(companions.holidays).toEqual([
      { day, procedures: ['schools'] },
      { day: day + 1, procedures: ['adult-social-care'] },
    ]);
  });

  it('without a date that can be read are left out, with their cell', () => {
    const { companions, findings } = days(['Christmas', '', 'Corporate'], ['', '', 'Corporate']);
    expect([companions.holidays, findings.map(({ rule, cell }) => `${rule} ${cell}`)]).toEqual([
      [],
      ['unreadable-date A2'],
    ]);
  });
});

describe('Lists', () => {
  it('gives official names in their order with aliases, group and validity', () => {
    const { companions, findings } = read(
      'Lists',
      ['List', 'Name', 'Aliases', 'Group', 'From', 'To'],
      ['Team', ' Family  Support', 'FST;  Family Team ;', 'Early Help', 45019, '31/03/2024'],
      ['themes', 'Delay', '', '', '', ''],
    );
    expect(companions.lists).toEqual([
      {
        list: 'Team',
        name: 'Family Support',
        aliases: ['FST', 'Family Team'],
        group: 'Early Help',
        from: 45019,
        to: dayOf(2024, 3, 31),
      },
      { list: 'Theme', name: 'Delay', aliases: [], group: '', from: 0, to: 0 },
    ]);
    expect(findings).toEqual([]);
  });

  it('reports an unknown list, a blank name and a bad date with their cells', () => {
    const { findings } = read(
      'Lists',
      ['List', 'Name', 'From'],
      ['Colour', 'Red', ''],
      ['Team', '', 'x'],
      ['Team', 'A', 'soon'],
    );
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['unknown-list', 'A2'],
      ['list-name-missing', 'B3'],
      ['unreadable-date', 'C4'],
    ]);
  });
});

describe('Benchmarks', () => {
  const rates = (...cells: readonly CellValue[]): readonly (number | undefined)[] =>
    read(
      'Benchmarks',
      ['Council', 'Period', 'Upheld %'],
      ...cells.map((cell) => ['A', '2022/23', cell]),
    ).companions.benchmarks.map(({ upheldRate }) => upheldRate);

  it('reads published figures, with the row as Excel numbers it', () => {
    const { companions, findings } = read(
      'Benchmarks',
      [
        'Council',
        'Period',
        'Complaints received',
        '% of complaints upheld',
        '% responded to within timeframe',
        'Closed',
        'Source',
      ],
      ['Anytown', '2022/23', '1,240', 0.56, '93%', 15, 'Annual report'],
    );
    expect(companions.benchmarks).toEqual([
      {
        row: 2,
        council: 'Anytown',
        period: '2022/23',
        received: 1240,
        upheldRate: 0.56,
        inTimeRate: 0.93,
        closed: 15,
        source: 'Annual report',
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('reads 56% as the same rate in a column of percents and in one of fractions', () => {
    expect(rates('56%', 56, '56')).toEqual([0.56, 0.56, 0.56]);
    expect(rates('56%', 0.56, '0.56')).toEqual([0.56, 0.56, 0.56]);
  });

  it('reads a small number among percents as one, and says so', () => {
    const { companions, findings } = read(
      'Benchmarks',
      ['Council', 'Period', 'Upheld %'],
      ...[48, 0.5, '0.4%'].map((cell, row): CellValue[] => [`Town ${row}`, '2022/23', cell]),
    );
    expect(companions.benchmarks.map(({ upheldRate }) => upheldRate)).toEqual([0.48, 0.005, 0.004]);
    expect(findings).toMatchObject([
      { rule: 'percent-scale', cell: 'C3', suggestion: expect.stringContaining('50%') as string },
    ]);
  });

  it('leaves out small numbers that one large number among them puts in doubt', () => {
    const { companions, findings } = read(
      'Benchmarks',
      ['Council', 'Period', 'Upheld %'],
      ...[0.48, 0.5, 52].map((cell, row): CellValue[] => [`Town ${row}`, '2022/23', cell]),
    );
    expect(companions.benchmarks.map(({ upheldRate }) => upheldRate)).toEqual([undefined, undefined, 0.52]);
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['percent-scale', 'C2'],
      ['percent-scale', 'C3'],
    ]);
  });

  it('takes the number 1 for 100%, but for 1% among whole percents', () => {
    expect(rates(1, 0.5)).toEqual([1, 0.5]);
    expect(rates(1)).toEqual([1]);
    expect(rates(1, 47, 56)).toEqual([0.01, 0.47, 0.56]);
    expect(rates('1%', '100%')).toEqual([0.01, 1]);
  });

  it.each(['[c]', 'c', 'x', '[x]', '-', '', 'N/A', 'Not recorded'])('takes %j for missing, not for zero', (cell) => {
    const { companions, findings } = read(
      'Benchmarks',
      ['Council', 'Period', 'Upheld %', 'Due'],
      ['A', '2022/23', cell, cell],
    );
    expect(companions.benchmarks).toEqual([{ row: 2, council: 'A', period: '2022/23', source: '' }]);
    expect(findings).toEqual([]);
  });

  it.each<[CellValue]>([['about half'], [-0.1], [156], [true]])(
    'reports %j, which is no rate, and takes it for missing',
    (cell) => {
      const { companions, findings } = read('Benchmarks', ['Council', 'Period', 'In time %'], ['A', '2022/23', cell]);
      expect(companions.benchmarks[0]).not.toHaveProperty('inTimeRate');
      expect(findings).toMatchObject([
        { rule: 'unreadable-figure', sheet: 'Benchmarks', cell: 'C2', column: 'In time %' },
      ]);
    },
  );

  it('reports a count that is not whole', () => {
    expect(read('Benchmarks', ['Council', 'Period', 'Complaints received'], ['A', '', 12.5]).findings).toMatchObject([
      { cell: 'C2' },
    ]);
  });
});

describe('Context and Previous year', () => {
  it('reads denominators, leaving out rows without a value', () => {
    const { companions } = read(
      'Context',
      ['Measure', 'Period', 'Group', 'Value'],
      ['Contacts', '2022/23', '', '13,490'],
      ['Referrals', '2022/23', '', '[c]'],
    );
    expect(companions.context).toEqual([
      { row: 2, measure: 'Contacts', period: '2022/23', group: '', groupCell: 'C2', value: 13490 },
    ]);
  });

  it('reads counts as numbers and rates as fractions; "Not recorded" has no value', () => {
    const { companions, findings } = read(
      'Previous year',
      ['Table', 'Measure', 'Group', 'Value', 'Stage'],
      ['volume', 'received', 'Complaint', 14, 1],
      ['complaints', '% upheld', '', '57%', ''],
      ['complaints', 'timeliness', '', 93, ''],
      ['teams', 'received', 'MASH', 'Not recorded', ''],
    );
    expect(companions.previousYear).toEqual([
      { row: 2, table: 'volume', measure: 'Received', group: 'Stage 1 complaints', period: '', value: 14 },
      { row: 3, table: 'complaints', measure: '% upheld', group: '', period: '', value: 0.57 },
      { row: 4, table: 'complaints', measure: '% timeliness', group: '', period: '', value: 0.93 },
      { row: 5, table: 'teams', measure: 'Received', group: 'MASH', period: '' },
    ]);
    expect(findings).toEqual([]);
  });
});
