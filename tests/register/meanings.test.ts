/** What a council says that its words and whole columns mean, by an option or on the sheet Lists. */
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/problem';
import {
  findRegister,
  parseRegister,
  readMeanings,
  type CellValue,
  type ChoiceColumn,
  type GivenMeanings,
  type NameColumn,
  type OfficialName,
} from '../../src/register';
import { gridOf, outlineOf, type RawRow, type ReadRegister } from '../builders/register';

function read(rows: readonly RawRow[], given: GivenMeanings, lists: readonly OfficialName[] = []): ReadRegister {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = rows.map((row) => headings.map((heading): CellValue => row[heading] ?? ''));
  const meanings = readMeanings(given, lists);
  const { sources, findings } = findRegister([outlineOf({ name: 'Log', cells: [headings, ...values] })], { meanings });
  const parts = sources.map((source) => ({ source, grid: gridOf('Log', values, 1) }));
  const parsed = parseRegister(parts, { dateSystem: 1900, lists, meanings });
  return { register: parsed.register, findings: [...findings, ...parsed.findings] };
}

function texts({ codes, ...column }: ChoiceColumn | NameColumn): readonly string[] {
  const values = 'values' in column ? column.values : column.names;
  return [...codes].map((code) => values[code - 1] ?? '');
}

const ROW: RawRow = {
  ...{ Ref: 'R1', 'Record type': 'Complaint', Procedure: 'Corporate', Stage: 1, 'Date received': 45019, Team: 'A' },
};

function entry(list: string, name: string, ...aliases: readonly string[]): OfficialName {
  return { list, name, aliases, group: '', from: 0, to: 0 };
}

describe('a word whose meaning is given', () => {
  const rows = ['Green', 'AMBER', 'amber.', 'Red', 'Grey'].map((Outcome) => ({ ...ROW, Outcome }));
  const words = [
    ...[['Outcome', 'green', 'Upheld'] as const, ['outcome', 'Amber', 'Partially upheld'] as const],
    ...[['Outcome', 'Red', 'Not upheld'] as const, ['Outcome', 'Grey', 'Not recorded'] as const],
  ];

  it('is read so, though no other value of the column is known', () => {
    const { register, findings } = read(rows, { words });
    expect(texts(register.outcome)).toEqual(['Upheld', 'Partially upheld', 'Partially upheld', 'Not upheld', '']);
    expect([...register.unread]).toEqual([0, 0, 0, 0, 0]);
    expect(findings).toEqual([]);
  });

  it('is read so from Lists, where an option does not say otherwise', () => {
    const lists = [entry('Outcome', 'Upheld', 'Green', 'Red'), entry('Outcome', 'Partially upheld', 'Amber', 'Grey')];
    const { register } = read(rows, { words: [['Outcome', 'Red', 'Not upheld']] }, lists);
    expect(texts(register.outcome)).toEqual([
      ...['Upheld', 'Partially upheld', 'Partially upheld', 'Not upheld', 'Partially upheld'],
    ]);
  });

  it('beats what the program knows, and what it would ask', () => {
    const { register } = read(
      [
        { ...ROW, Status: 'Out of time' },
        { ...ROW, Status: 'Duplicate' },
      ],
      {
        words: [
          ['Status', 'Out of time', 'Closed'],
          ['Status', 'Duplicate', 'Rejected'],
        ],
      },
    );
    expect(texts(register.status)).toEqual(['Closed', 'Rejected']);
  });

  it.each<[GivenMeanings, string]>([
    [{ words: [['Outcome', 'Green', 'Lovely']] }, '“Lovely” is not a value of Outcome.'],
    [{ words: [['Colour', 'Green', 'Upheld']] }, '“Colour” is not a column'],
    [{ words: [['Team', 'Green', 'Red']] }, '“Team” is not a column'],
    [{ whole: [['Procedure', 'Maritime']] }, '“Maritime” is not a value of Procedure.'],
    [{ whole: [['Learning', 'None']] }, '“Learning” is not a column'],
  ])('is refused where it can’t be: %j', (given, message) => {
    expect(() => readMeanings(given, [])).toThrow(Problem);
    expect(() => readMeanings(given, [])).toThrow(message);
  });
});

describe('rows that are to be left out', () => {
  const rows = ['Complaint', 'FOI', 'foi ', 'SAR', 'Complaint'].map((type, index) => ({
    ...ROW,
    ...{ Ref: `R${index + 1}`, 'Record type': type, Outcome: index === 4 ? 'Duplicate of R1' : 'Upheld' },
  }));

  it('are no rows of the register, by an option or by Lists, and are counted in a note', () => {
    const { register, findings } = read(rows, { words: [['Outcome', 'Duplicate of R1', 'Leave these rows out']] }, [
      entry('Record type', 'Leave out', 'FOI', 'SAR'),
    ]);
    expect(register.ref).toEqual(['R1']);
    expect([...register.rowOf]).toEqual([2]);
    expect(findings.map(({ rule, column, message }) => [rule, column, message.slice(0, 10)])).toEqual([
      ['rows-left-out', 'Record type', '3 rows wer'],
      ['rows-left-out', 'Outcome', '1 row was '],
    ]);
  });

  it('take the stages of a case with them that say so, and no others', () => {
    const { Stage: _, ...row } = ROW;
    const cases = [
      { ...row, 'Stage 2 date received': 45060, Status: 'Closed', 'Stage 2 status': 'Test' },
      { ...row, Ref: 'R2', 'Stage 2 date received': 45060, Status: 'Test', 'Stage 2 status': 'Closed' },
    ];
    const { register } = read(cases, { words: [['Status', 'test', 'Leave out']] });
    expect(register.ref).toEqual(['R1', 'R2 (stage 2)']);
    expect(texts(register.stage)).toEqual(['1', '2']);
  });

  it('make a column believed that has nothing else in it', () => {
    const { register } = read(
      ['Alpha', 'Beta', 'Alpha'].map((Status) => ({ ...ROW, Status })),
      { words: [['Status', 'Alpha', 'Leave out']] },
    );
    expect(register.rowCount).toBe(1);
  });

  it('can’t be all rows', () => {
    expect(() => readMeanings({ whole: [['Record type', 'Leave out']] }, [])).toThrow('is not a value of Record type');
  });
});

describe('a whole column', () => {
  it('stands for one that is absent, and nothing is taken for granted', () => {
    const row = { Ref: 'R1', 'Date received': 45019, Channel: 'Email' };
    const whole = [
      ...[['Record type', 'Complaint'] as const, ['procedure', 'corporate'] as const],
      ...[['Stage', 'Stage 2'] as const, ['Team', 'Planning'] as const],
    ];
    const { register, findings } = read([row, { ...row, Ref: 'R2' }], { whole });
    expect([register.recordType, register.procedure, register.stage, register.team].map(texts)).toEqual([
      ...[
        ['Complaint', 'Complaint'],
        ['Corporate', 'Corporate'],
        ['2', '2'],
        ['Planning', 'Planning'],
      ],
    ]);
    expect(register.assumed.size).toBe(0);
    expect(findings).toEqual([]);
  });

  it('fills the blank cells of one that is there, and no cell that was not understood', () => {
    const rows = ['Statutory', '', 'N/A', 'Schools', 'Housing'].map((Procedure) => ({ ...ROW, Procedure }));
    const { register } = read(rows, { whole: [['Procedure', 'Corporate']] });
    expect(texts(register.procedure)).toEqual(["Children's statutory", 'Corporate', 'Corporate', '', 'Housing']);
  });
});
