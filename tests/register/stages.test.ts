import { describe, expect, it } from 'vitest';
import type { CellValue, Register } from '../../src/register';
import { readRegister, sheetOf, type RawRow, type ReadRegister } from '../builders/register';

/** Without what is said of every sheet that lacks Procedure or Stage. */
function unfolded(rows: readonly RawRow[]): ReadRegister {
  const { register, findings } = readRegister([sheetOf('Cases', rows)]);
  return { register, findings: findings.filter(({ rule }) => rule !== 'taken-for-granted') };
}

function outcomes({ outcome }: Register): readonly string[] {
  return [...outcome.codes].map((code) => outcome.values[code - 1] ?? '');
}

const CASE: Readonly<Record<string, CellValue>> = {
  Ref: 'C1',
  'Date of response': 44690,
  Outcome: 'Not upheld',
  'Stage 2 date received': 44700,
  'Stage 2 response date': 44720,
  'S2 outcome': 'Upheld',
  'Date of stage 3 request': '',
  'Primary theme': 'Delay',
};

describe('a register with one row a case', () => {
  it('gives one row for each stage that the case reached', () => {
    const { register } = unfolded([CASE, { Ref: 'C2' }]);
    expect(register.ref).toEqual(['C1', 'C1 (stage 2)', 'C2']);
    expect(register.caseRef).toEqual(['C1', 'C1', 'C2']);
    expect([...register.stage.codes]).toEqual([1, 2, 1]);
    expect([...register.received]).toEqual([44684, 44700, 44684]);
    expect([...register.response]).toEqual([44690, 44720, 0]);
    expect(outcomes(register)).toEqual(['Not upheld', 'Upheld', '']);
    expect([...register.rowOf]).toEqual([2, 2, 3]);
  });

  it('gives every stage what is true of the whole case', () => {
    const { register } = unfolded([CASE]);
    expect([...register.team.codes]).toEqual([1, 1]);
    expect([...register.primaryTheme.codes]).toEqual([1, 1]);
  });

  it('takes status and closing date of the case for the last stage that it reached', () => {
    const { register } = unfolded([{ ...CASE, Status: 'Withdrawn', 'Date closed': 44800 }]);
    expect([...register.status.codes].map((code) => register.status.values[code - 1])).toEqual([
      'Responded',
      'Withdrawn',
    ]);
    expect([...register.closed]).toEqual([44690, 44800]);
  });

  it('takes an outcome for the last stage where no stage has one of its own', () => {
    const { 'S2 outcome': _, ...row } = CASE;
    expect(outcomes(unfolded([row]).register)).toEqual(['', 'Not upheld']);
  });

  it('takes panel dates for stage 3', () => {
    const { register } = unfolded([{ ...CASE, 'Date of stage 3 request': 44750, 'Panel date': 44780 }]);
    expect([...register.panelDate]).toEqual([0, 0, 44780]);
  });

  it('counts a stage that has only a response, and reports that it has no Date received', () => {
    const { register, findings } = unfolded([{ ...CASE, 'Stage 2 date received': '' }]);
    expect(register.rowCount).toBe(2);
    expect(findings.filter(({ rule }) => rule === 'missing-value')).toMatchObject([
      { cell: 'G2', ref: 'C1 (stage 2)' },
    ]);
  });

  it('points a finding to the stage’s own column', () => {
    const { findings } = unfolded([{ ...CASE, 'Stage 2 response date': 'soon' }]);
    expect(findings.filter(({ rule }) => rule === 'unreadable-date')).toMatchObject([
      { cell: 'H2', ref: 'C1 (stage 2)' },
    ]);
  });

  it('says that stages were counted as rows', () => {
    expect(unfolded([CASE]).findings).toMatchObject([{ rule: 'row-a-case', severity: 'note' }]);
  });

  it('takes "Stage 2 start date" for the date received where there is no other', () => {
    const { register } = unfolded([{ Ref: 'C1', 'Stage 2 start date': 44700 }]);
    expect([...register.received]).toEqual([44684, 44700]);
  });

  it('reads headings that name stage 1 only as a register with one row a stage', () => {
    const { register, findings } = unfolded([{ 'Stage 1 response date': 44690 }]);
    expect([...register.response]).toEqual([44690]);
    expect(findings).toEqual([]);
  });
});
