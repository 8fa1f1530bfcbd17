/** Two facts in one cell: what a cell says of another column counts where that column says nothing itself. */
import { describe, expect, it } from 'vitest';
import type { CellValue, ChoiceColumn } from '../../src/register';
import { readRegister, sheetOf, type RawRow, type ReadRegister } from '../builders/register';

function read(rows: readonly RawRow[]): ReadRegister {
  return readRegister([sheetOf('Log', rows)]);
}

function texts({ codes, values }: ChoiceColumn): readonly string[] {
  return [...codes].map((code) => values[code - 1] ?? '');
}

function ofRule({ findings }: ReadRegister, rule: string): ReadRegister['findings'] {
  return findings.filter((finding) => finding.rule === rule);
}

const under =
  (heading: string) =>
  (cell: CellValue): RawRow => ({ [heading]: cell });

describe('a cell that says two things', () => {
  it('tells the outcome in a column Status', () => {
    const result = read(
      ['Closed - Upheld', 'Open', 'Not upheld (closed)', 'Closed: partly upheld', ''].map(under('Status')),
    );
    const { status, outcome, present, unread } = result.register;
    expect(texts(status)).toEqual(['Closed', 'Open', 'Closed', 'Closed', 'Open']);
    expect(texts(outcome)).toEqual(['Upheld', '', 'Not upheld', 'Partially upheld', '']);
    expect(present.has('outcome')).toBe(true);
    expect([...unread]).toEqual([0, 0, 0, 0, 0]);
    expect(ofRule(result, 'taken-from-other-column')).toMatchObject([
      { severity: 'note', column: 'Outcome', message: expect.stringContaining('from Status in 3 rows') as string },
    ]);
  });

  it('tells stage, status and outcome in a column Outcome', () => {
    const cells = [
      'Stage 1 Closed - response partially upheld',
      'Stage 2 closed - response upheld',
      'Stage 2 response overdue',
      'Withdrawn by complainant',
    ];
    const { stage, status, outcome, assumed } = read(cells.map(under('Outcome'))).register;
    expect(texts(stage)).toEqual(['1', '2', '2', '1']);
    expect(texts(status)).toEqual(['Closed', 'Closed', 'Open', 'Withdrawn']);
    expect(texts(outcome)).toEqual(['Partially upheld', 'Upheld', '', '']);
    expect(assumed.has('stage')).toBe(false);
  });

  it('tells procedure and stage in a column Record type, and the procedure in a column Stage', () => {
    const types = read(
      ['Complaint - Stage 1', 'Corporate Stage 2', 'Statutory complaint', 'Compliment'].map(under('Record type')),
    );
    expect(texts(types.register.recordType)).toEqual(['Complaint', 'Complaint', 'Complaint', 'Compliment']);
    expect(texts(types.register.stage)).toEqual(['1', '2', '1', '']);
    expect(texts(types.register.procedure)).toEqual(['', 'Corporate', "Children's statutory", '']);
    const stages = read(['Corporate Stage 2', 'Stage 1 (statutory)'].map(under('Stage'))).register;
    expect([texts(stages.stage), texts(stages.procedure)]).toEqual([
      ['2', '1'],
      ['Corporate', "Children's statutory"],
    ]);
  });

  it('gives way to what the other column says, and a contradiction is a warning with its place', () => {
    const result = read([
      { Status: 'Closed - Upheld', Outcome: 'Not upheld' },
      { Status: 'Closed - Upheld', Outcome: 'Upheld' },
      { Status: 'Closed - Upheld', Outcome: '' },
      { Status: 'Closed - Upheld', Outcome: 'Mauve' },
    ]);
    expect(texts(result.register.outcome)).toEqual(['Not upheld', 'Upheld', 'Upheld', '']);
    expect(ofRule(result, 'columns-disagree')).toMatchObject([
      { severity: 'warning', column: 'Status', cell: 'E2', message: expect.stringContaining('1 row') as string },
    ]);
    expect(ofRule(result, 'unknown-value')).toHaveLength(1);
  });

  it('never beats the stage that a sheet with one row a case gives', () => {
    const result = read([
      {
        'Stage 1 decision': 'Stage 2 closed - upheld',
        'Stage 2 date received': 45060,
        'Stage 2 decision': 'Stage 2 closed - not upheld',
      },
    ]);
    expect(texts(result.register.stage)).toEqual(['1', '2']);
    expect(texts(result.register.outcome)).toEqual(['Upheld', 'Not upheld']);
    expect(ofRule(result, 'columns-disagree')).toHaveLength(1);
  });

  it('is asked where it says two things of one column', () => {
    const result = read(['Closed - upheld - not upheld', 'Closed / withdrawn', 'Open - closed'].map(under('Status')));
    expect(texts(result.register.outcome)).toEqual(['', '', '']);
    expect(ofRule(result, 'unknown-value')).toHaveLength(3);
  });
});
