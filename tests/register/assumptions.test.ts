/** What a register lacks is taken for granted and said; what it has and does not say is not recorded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseRegister,
  findRegister,
  READ_COLUMNS,
  unreadBit,
  type CellValue,
  type ChoiceColumn,
  type NameColumn,
  type OfficialName,
  repeatable,
} from '../../src/register';
import { gridOf, outlineOf, readRegister, sheetOf, type RawRow, type ReadRegister } from '../builders/register';

/** Rows as they are, without what the builder adds. */
function read(rows: readonly RawRow[], lists: readonly OfficialName[] = []): ReadRegister {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [headings, ...rows.map((row) => headings.map((heading): CellValue => row[heading] ?? ''))];
  return readRegister([{ name: 'Log', cells }], { lists });
}

function texts({ codes, ...column }: ChoiceColumn | NameColumn): readonly string[] {
  const values = 'values' in column ? column.values : column.names;
  return [...codes].map((code) => values[code - 1] ?? '');
}

const said = ({ findings }: ReadRegister): readonly string[] =>
  findings.map(({ rule, severity, column = '' }) => `${severity} ${rule} ${column}`);

const WHOLE: RawRow = {
  ...{ Ref: 'R1', 'Record type': 'Complaint', Procedure: 'Corporate', Stage: 2, 'Date received': 45019 },
  ...{ 'Date of response': 45030, Team: 'Planning' },
};

function without(...headings: readonly string[]): RawRow {
  return Object.fromEntries(Object.entries(WHOLE).filter(([heading]) => !headings.includes(heading)));
}

describe('a register without', () => {
  it('anything missing says nothing', () => {
    expect(said(read([WHOLE]))).toEqual([]);
  });

  it('Record type is of complaints', () => {
    const result = read([without('Record type'), without('Record type')]);
    expect(texts(result.register.recordType)).toEqual(['Complaint', 'Complaint']);
    expect(result.register.assumed).toEqual(new Set(['recordType']));
    expect(said(result)).toEqual(['note taken-for-granted Record type']);
  });

  it('Procedure is of the children’s, or of the one that the caller names, with a warning', () => {
    const sheet = sheetOf('Log', [{ Stage: 1 }]);
    const [source] = findRegister([outlineOf(sheet)], {}).sources;
    if (!source) throw new Error('no register was found');
    const parse = (procedure?: 'corporate'): ReadRegister =>
      parseRegister([{ source, grid: gridOf('Log', sheet.cells.slice(1), 1) }], {
        ...{ dateSystem: 1900, lists: [], procedure },
      });
    expect(texts(parse().register.procedure)).toEqual(["Children's statutory"]);
    expect(texts(parse('corporate').register.procedure)).toEqual(['Corporate']);
    expect(said(parse('corporate'))).toEqual(['warning taken-for-granted Procedure']);
    expect(parse('corporate').findings[0]?.message).toContain('judged under the procedure Corporate');
  });

  it('Stage is of the first, with a warning; without Team says so', () => {
    const result = read([without('Stage', 'Team')]);
    expect(texts(result.register.stage)).toEqual(['1']);
    expect(said(result)).toEqual(['warning taken-for-granted Stage', 'note no-team Team']);
  });

  it('Ref is named by its rows, a case of several stages too', () => {
    const result = read([without('Ref'), without('Ref')]);
    expect(result.register.ref).toEqual(['row 2', 'row 3']);
    expect(result.register.caseRef).toEqual(['row 2', 'row 3']);
    expect(said(result)).toEqual(['note no-ref Ref']);
    const cases = read([{ ...without('Ref', 'Stage'), 'Stage 2 date received': 45060 }]);
    expect(cases.register.ref).toEqual(['row 2', 'row 2 (stage 2)']);
  });

  it('Ref on one of its sheets is named by sheet and row there', () => {
    const [first, second] = [sheetOf('2021-22', [{}]), sheetOf('2022-23', [{ Stage: 1 }])];
    const bare = { ...second, cells: second.cells.map((row) => row.slice(1)) };
    expect(readRegister([first, bare]).register.ref).toEqual(['R1', '2022-23 row 2']);
  });
});

describe('a blank cell', () => {
  it('of Procedure is not recorded, of Stage the first stage', () => {
    const result = read([WHOLE, { ...WHOLE, Ref: 'R2', Procedure: '', Stage: '' }]);
    expect(texts(result.register.procedure)).toEqual(['Corporate', '']);
    expect(texts(result.register.stage)).toEqual(['2', '1']);
    expect(said(result)).toEqual([]);
  });

  it('of Record type, said in words or not, cannot be counted', () => {
    const result = read([WHOLE, { ...WHOLE, Ref: 'R2', 'Record type': 'N/A' }]);
    expect(said(result)).toEqual(['error missing-value Record type']);
  });
});

describe('a cell that is not understood', () => {
  it('is not taken from elsewhere', () => {
    const { register } = read([
      { ...WHOLE, Status: 'Closed', 'Date closed': 45031 },
      { ...WHOLE, Ref: 'R2', Status: 'Limbo', 'Date closed': 'whenever' },
    ]);
    expect(texts(register.status)).toEqual(['Closed', '']);
    expect([...register.closed]).toEqual([45031, 0]);
    expect([...register.statusFromDates]).toEqual([0, 0]);
    expect(register.unread[1]).toBe(unreadBit('status') + unreadBit('closed'));
  });

  it('is counted by its word, the most frequent first; what may be a name is not repeated, unless it is common', () => {
    const cells = [
      'Apology',
      'Upheld',
      'Redress',
      'Redress',
      'Mrs J. Example',
      'Dr A. Sample',
      'grace',
      'zwyxel',
      'zwyxel',
    ];
    const sheet = sheetOf(
      'Log',
      cells.map((Outcome) => ({ Outcome })),
    );
    const { sources } = findRegister([outlineOf(sheet)], {});
    const { unreadWords } = parseRegister(
      sources.map((source) => ({ source, grid: gridOf('Log', sheet.cells.slice(1), 1) })),
      { dateSystem: 1900, lists: [] },
    );
    expect(unreadWords.map(({ word, rows }) => [word, rows])).toEqual([
      ['Redress', 2],
      ['zwyxel', 2],
      ['Apology', 1],
      ['Mrs J. Example', 1],
      ['Dr A. Sample', 1],
      ['grace', 1],
    ]);
    expect(repeatable(unreadWords).map(({ word }) => word)).toEqual(['Redress', 'zwyxel', 'Apology', '', '', '']);
  });
});

describe('words for nothing', () => {
  const words = fc
    .constantFrom(
      ...['N/A', 'n/a', 'NA', 'None', 'null', '-', '–', '—', '.', '?', '???', 'Unknown', 'not known', 'Not recorded'],
      ...['NOT STATED', 'Not disclosed', 'Prefer not to say', 'Refused', 'Information not yet obtained', 'TBC', '#N/A'],
      ...['Unknown / not stated', 'Not known or not recorded', 'None / unknown', 'Don’t know'],
    )
    .chain((word) => fc.constantFrom(word, ` ${word} `, word.toUpperCase()));

  it('are the same as a blank in dates, amounts, names and lists, and nothing is said of them', () => {
    const COLUMNS = [
      'Date of response',
      'Panel date',
      'Cost (£)',
      'Ethnicity',
      'Outcome',
      'Procedure',
      'Primary theme',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...COLUMNS), words, (heading, word) => {
        const result = read([WHOLE, { ...WHOLE, Ref: 'R2', [heading]: word }]);
        const blank = read([WHOLE, { ...WHOLE, Ref: 'R2', [heading]: '' }]);
        expect(said(result)).toEqual([]);
        for (const key of [
          'response',
          'panelDate',
          'cost',
          'ethnicity',
          'outcome',
          'procedure',
          'primaryTheme',
        ] as const) {
          expect(result.register[key]).toEqual(blank.register[key]);
        }
        expect([...result.register.unread]).toEqual([0, 0]);
      }),
    );
  });

  it('are names where Lists has them, as a name or an alias', () => {
    const entry = { list: 'Ethnicity', group: '', from: 0, to: 0 };
    const lists = [{ ...entry, name: 'Prefer not to say', aliases: ['Refused'] }];
    const { register } = read(
      ['Refused', 'prefer not  to say', 'Unknown'].map((Ethnicity) => ({ ...WHOLE, Ethnicity })),
      lists,
    );
    expect(texts(register.ethnicity)).toEqual(['Prefer not to say', 'Prefer not to say', '']);
  });

  it('are values where a closed list has them', () => {
    const row = { ...WHOLE, Extension: 'None', 'LGSCO deadline met': 'N/A', Status: 'Refused' };
    const { register } = read([row]);
    expect([register.extension, register.lgscoDeadlineMet, register.status].flatMap(texts)).toEqual([
      ...['None', 'N/A', 'Rejected'],
    ]);
  });

  it('leave what a tick says to be asked', () => {
    const { register } = read([
      { ...WHOLE, Outcome: 'Upheld' },
      { ...WHOLE, Outcome: '✓' },
    ]);
    expect(register.unread[1]).toBe(unreadBit('outcome'));
    expect(READ_COLUMNS).toContain('outcome');
  });
});
