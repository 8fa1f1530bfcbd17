/** A register that lacks a column, or leaves it blank: what rests on it is not recorded, and nothing else changes. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/register';
import type { RawRow } from '../builders/workbook';
import { BEGINS_2022, reportOf, type Made } from './reportOf';

const warnings = ({ report }: Made): readonly string[] =>
  report.findings
    .filter(({ rule }) => rule === 'source-not-read')
    .map(({ severity, column }) => `${severity}: ${column ?? ''}`);

describe('a register that only says when cases were closed', () => {
  const closed = (Outcome: string): RawRow => ({
    'Date case closed': '2022-05-20',
    Finding: Outcome,
    Status: 'Closed',
  });
  const rows = [closed('Upheld'), closed('Not upheld')];

  it('has no timeliness, in no table and no sentence, and says why', () => {
    const made = reportOf('appendix', rows, BEGINS_2022);
    expect(made.rows('complaints')?.[0]?.at(-1)).toBe('Not recorded');
    expect(made.rows('benchmarking')?.[0]?.at(-1)).toBe('Not recorded');
    expect([made.said('complaints.due'), made.said('complaints.timeliness')]).toEqual([undefined, undefined]);
    expect(made.said('complaints.not-recorded')).toContain('Date of response');
    expect(warnings(made)).toContainEqual(expect.stringContaining('warning: Date of response'));
  });

  it('does not say that none were due', () => {
    expect(reportOf('annual-report', rows).rows('timescales')).toBeUndefined();
  });

  it('still has the rate of what was upheld, of those closed', () => {
    const made = reportOf('annual-report', rows);
    expect(made.rows('stages-statutory')?.[0]?.slice(0, 4)).toEqual(['Stage 1', '2', 'Not recorded', '50%']);
    expect(made.said('timescales.statutory-1-10')).toBeUndefined();
  });

  it('has no rows of teams of which none was closed', () => {
    const open = { Team: 'Duty' };
    const made = reportOf('appendix', [...rows, open], BEGINS_2022);
    expect(made.rows('upheld-by-team')?.map(([team]) => team)).toEqual(['MASH', 'Total']);
  });
});

describe('answers of which no date is recorded', () => {
  it('are neither within nor outside a limit, where the cases have ended', () => {
    const ended = { 'Date closed': '2022-06-30', 'Date of reply': '', Outcome: 'Upheld' };
    const { rows } = reportOf('annual-report', [ended, ended]);
    expect(rows('stages-statutory')?.[0]?.[2]).toBe('Not recorded');
    expect(rows('timescales')?.flatMap((cells) => cells.slice(1)) ?? []).not.toContain('0%');
  });

  it('leave a case late that is still open, beside one that was answered', () => {
    const answered = { 'Date of response': '2022-05-10', Stage: 2 };
    const of = (open: RawRow): readonly (string | undefined)[] | undefined =>
      reportOf('annual-report', [open, answered])
        .rows('stages-statutory')
        ?.slice(0, 2)
        .map((cells) => cells[2]);
    expect(of({ Outcome: '' })).toEqual(['0%', '100%']);
    // Without outcomes nobody can tell that it is open.
    expect(of({})).toEqual(['Not recorded', '100%']);
  });
});

describe('stages', () => {
  it('have an outcome of their own stage, or none', () => {
    const at = (Stage: number, Outcome: string): RawRow => ({ Stage, Outcome, 'Date of response': '2022-05-10' });
    const { rows } = reportOf('annual-report', [at(1, 'Upheld'), at(2, ''), at(2, '')]);
    expect(rows('stages-statutory')?.map((cells) => cells[3])).toEqual(['100%', 'Not recorded', 'N/A', 'N/A']);
  });
});

describe('themes', () => {
  it('that are only mentioned are counted by their names, without a column for the primary one', () => {
    const made = reportOf('annual-report', [{ 'Other themes': 'Delay; Staff' }, {}], BEGINS_2022);
    expect(made.rows('theme-mentions-statutory')?.map((cells) => cells.slice(0, 2))).toEqual([
      ['Delay', '1'],
      ['Staff', '1'],
      ['Not recorded', '1'],
      ['Total', '3'],
    ]);
    expect(made.rows('themes')).toBeUndefined();
  });
});

describe('decisions of the Ombudsman', () => {
  const decided = {
    'Record type': 'LGSCO',
    'LGSCO decision': 'Upheld: fault and injustice',
    'LGSCO decision date': '2022-09-01',
  };

  it('need both what was decided and when', () => {
    for (const lacking of ['LGSCO decision', 'LGSCO decision date'] as const) {
      const { [lacking]: _, ...row } = decided;
      const made = reportOf('annual-report', [row, {}], BEGINS_2022);
      expect([made.rows('ombudsman-investigations'), made.rows('ombudsman')], lacking).toEqual([undefined, undefined]);
      expect(warnings(made), lacking).toContainEqual(expect.stringContaining(lacking));
    }
  });

  it('are no decision while pending, whatever date they have', () => {
    const pending = { ...decided, 'LGSCO decision': 'Pending' };
    const made = reportOf('annual-report', [decided, pending, {}], BEGINS_2022);
    expect(made.rows('ombudsman')).toHaveLength(1);
    expect(made.rows('ombudsman-investigations')?.map((cells) => cells[1])).toEqual(['1', '1', '100%']);
  });
});

describe('a Procedure column that is blank in every complaint', () => {
  it('leaves nothing to say by procedure or limit, and the rest as it is', () => {
    const rows = [1, 2].map((Stage): RawRow => ({
      Procedure: '',
      Stage,
      'Date of response': '2022-05-10',
      Outcome: 'Upheld',
    }));
    const made = reportOf('annual-report', rows, BEGINS_2022);
    expect(
      made
        .rows('stages-statutory')
        ?.map((cells) => cells.slice(1, 4))
        .slice(0, 3),
    ).toEqual([1, 2, 3].map(() => ['Not recorded', 'Not recorded', 'Not recorded']));
    expect(made.rows('timescales')).toBeUndefined();
    expect(made.rows('volume')?.at(-1)?.[1]).toBe('2');
    expect(made.report.findings.map(({ column }) => column)).toContain('Procedure');
    // A single one that is known shows that the others are none of it.
    const known = reportOf('annual-report', [...rows, { Procedure: 'Statutory' }], BEGINS_2022);
    expect(
      known
        .rows('stages-statutory')
        ?.map((cells) => cells[1])
        .slice(0, 3),
    ).toEqual(['1', '0', '0']);
  });
});

describe('a register without Procedure and without a complaint', () => {
  it('is taken to be of the procedure that is covered, and says nothing of another', () => {
    const Register = [{ Ref: 'L1', 'Record type': 'LGSCO', Status: 'Closed', 'Date received': '2022-05-03' }];
    const received = (settings: Partial<Settings>, id: string): string | undefined =>
      reportOf('annual-report', [], { ...BEGINS_2022, ...settings }, { Register }).rows(id)?.[0]?.[1];
    expect(received({}, 'stages-statutory')).toBe('0');
    expect(received({ proceduresCovered: ['corporate'] }, 'stages-statutory')).not.toBe('0');
  });
});
