/** `stages`, `timescales`: stages of both procedures, older cases, answers in time, escalation. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import type { RawRow } from '../builders/workbook';
import { BEGINS_2021, BEGINS_2022, published, reportOf, times } from './reportOf';

const statutory = (stage: number, more = {}): Record<string, string | number> => ({
  Procedure: 'Statutory',
  Stage: stage,
  ...more,
});
const IN_TIME = { 'Date of response': '2022-05-10' };
const LATE = { 'Date of response': '2022-08-10' };

describe('stages', () => {
  const made = reportOf('annual-report', [
    ...times(3, statutory(1, { ...IN_TIME, Outcome: 'Upheld' })),
    statutory(1, { ...LATE, Outcome: 'Not upheld' }),
    // A panel would be recorded, but there was none.
    statutory(2, { ...IN_TIME, Outcome: 'Not upheld', 'Panel date': '' }),
    statutory(1, { 'Date received': '2021-05-04', 'Date of response': '2021-05-06', Outcome: 'Upheld' }),
    { 'Record type': 'LGSCO', 'Date received': '2022-09-01' },
  ]);

  it('has a row a stage and the Ombudsman last, each year with its rates', () => {
    expect(made.headings('stages-statutory')).toEqual([
      'Stage',
      'Received 2022/23',
      'Timeliness 2022/23',
      '% upheld 2022/23',
      'Received 2021/22',
      'Timeliness 2021/22',
      '% upheld 2021/22',
    ]);
    expect(made.rows('stages-statutory')).toEqual([
      ['Stage 1', '4', '75%', '75%', '1', '100%', '100%'],
      ['Stage 2', '1', '100%', '0%', '0', 'N/A', 'N/A'],
      ['Stage 3', '0', 'N/A', 'N/A', '0', 'N/A', 'N/A'],
      ['Ombudsman', '1', 'N/A', 'N/A', '0', 'N/A', 'N/A'],
    ]);
    expect(made.rows('stages-corporate')).toBeUndefined();
  });

  it('says of how many the outcome is not recorded, as they are in the base of % upheld', () => {
    const upheldNote = (rows: readonly RawRow[]): string | undefined =>
      reportOf('annual-report', rows, BEGINS_2021)
        .notes('stages-statutory')
        .find((note) => note.startsWith('Upheld'));
    const then = { 'Date received': '2021-05-04', 'Date of response': '2021-05-06' };
    const all = [
      statutory(1, { ...IN_TIME, Outcome: 'Upheld', Status: 'Closed' }),
      ...[statutory(1, then), statutory(1, { ...then, Outcome: 'Upheld' })],
    ];
    expect(upheldNote(all.slice(0, 1))).not.toContain('Without an outcome');
    expect(upheldNote([...all, ...times(2, statutory(1, IN_TIME))])).toMatch(
      / Without an outcome recorded, though in the base: 2 of 3 in 2022\/23 and 1 of 2 in 2021\/22\.$/,
    );
  });

  it('has no rate, and no note on one, of a year or a stage without a single outcome', () => {
    const then = { 'Date received': '2021-05-04', 'Date of response': '2021-05-06' };
    const { rows, notes, said } = reportOf(
      'annual-report',
      [statutory(1, { ...IN_TIME, Outcome: 'Upheld', Status: 'Closed' }), statutory(2, IN_TIME), statutory(1, then)],
      BEGINS_2021,
    );
    const upheld = rows('stages-statutory')?.map((cells) => [cells[3], cells[6]]);
    expect(upheld?.slice(0, 2)).toEqual([
      ['100%', 'Not recorded'],
      ['Not recorded', 'Not recorded'],
    ]);
    expect(notes('stages-statutory').join(' ')).not.toContain('in 2021/22.');
    expect(said('stages-statutory.not-recorded')).toContain('Outcome could be read');
  });

  it('says numbers, answers in time and escalation', () => {
    expect(made.said('stages-statutory.total')).toBe(
      '5 statutory complaints were received at all stages in 2022/23, 4 more than 1 in 2021/22, an increase of 400%.',
    );
    expect(made.said('stages-statutory.stage-3')).toBe(
      'No statutory complaints were received at stage 3 in 2022/23, as in 2021/22.',
    );
    expect(made.said('stages-statutory.timeliness-1')).toBe(
      '3 of 4 statutory complaints due at stage 1 in 2022/23 (75%) were answered in time, compared with 100% in 2021/22 (-25 pp).',
    );
    const alike = reportOf(
      'annual-report',
      [IN_TIME, { 'Date received': '2021-05-04', 'Date of response': '2021-05-06' }],
      BEGINS_2021,
    );
    expect(alike.said('stages-statutory.timeliness-1')).toBe(
      '1 of 1 statutory complaint due at stage 1 in 2022/23 (100%) was answered in time, as in 2021/22.',
    );
    expect(made.said('stages-statutory.timeliness-3')).toBeUndefined();
    expect(made.said('stages-statutory.escalation-2')).toBe(
      'Escalation from stage 1 to stage 2 in 2022/23: 25% (1 at stage 2, 4 at stage 1); in 2021/22 it was 0% (0 at stage 2, 1 at stage 1).',
    );
  });

  it.each([
    ['the quarter before, at its end', '2021/22 Q4', '2022-02-01', 0, '0%'],
    ['two years before, at its end', '2020/21 Q1', '2020-05-04', 0, '0%'],
    ['two years before, on the same day', '2020/21 Q1', '2020-05-04', dayOf(2022, 5, 10), 'N/A'],
  ] as const)('judges what was overdue in %s', (_, previousPeriod, received, asAt, timeliness) => {
    const choices = { period: '2022/23 Q1', previousPeriod, asAt, registerBegins: dayOf(2020, 4, 1) };
    // Without a limit: it tells that the register has answers and outcomes.
    const answered = { Procedure: 'Corporate', Stage: 3, 'Date of response': '2022-05-10', Outcome: 'Upheld' };
    const rows = [statutory(1), answered].flatMap((row): RawRow[] => [row, { ...row, 'Date received': received }]);
    const compared = reportOf('annual-report', rows, choices);
    expect(compared.rows('stages-statutory')?.[0]?.[5]).toBe(timeliness);
  });

  it('has a table for each procedure that occurs, the Ombudsman only in the first', () => {
    const both = reportOf('annual-report', [statutory(1), { Procedure: 'Corporate', Stage: 2 }]);
    expect(both.rows('stages-statutory')?.map(([stage]) => stage)).toEqual([
      'Stage 1',
      'Stage 2',
      'Stage 3',
      'Ombudsman',
    ]);
    expect(both.rows('stages-corporate')?.map(([stage]) => stage)).toEqual(['Stage 1', 'Stage 2', 'Stage 3']);
    expect(both.said('stages-corporate.escalation-2')).toBeUndefined();
  });

  it('tells later stages of complaints that were first received before the period', () => {
    const older = reportOf('annual-report', [
      statutory(1, { 'Date received': '2021-12-01', 'Case ref': 'A' }),
      statutory(1, { 'Case ref': 'B' }),
      statutory(2, { 'Case ref': 'A' }),
      statutory(2, { 'Case ref': 'B' }),
      statutory(2, { 'Case ref': 'no stage 1 in the register' }),
      // Reopened; first received after it had gone on; not a complaint.
      statutory(1, { 'Date received': '2022-04-20', 'Case ref': 'A' }),
      ...[statutory(2, { 'Case ref': 'C' }), statutory(1, { 'Date received': '2023-06-01', 'Case ref': 'C' })],
      ...[statutory(2, { 'Case ref': 'D' }), { 'Record type': 'Concern', Stage: 1, 'Case ref': 'D' }],
    ]);
    expect(older.said('stages-statutory.stage-2-earlier')).toBe(
      'Of those received at stage 2, 1 had been received at stage 1 in 2022/23 and 1 before.',
    );
    expect(made.said('stages-statutory.stage-2-earlier')).toBeUndefined();
  });

  it('takes published figures for a year before the register, escalation from two of them', () => {
    const sheets = {
      'Previous year': [
        ...published('stages-statutory', 'Received', { 'Stage 1': 66, 'Stage 2': 7, Total: 73 }),
        ...published('stages-statutory', 'Timeliness', { 'Stage 1': 0.195 }),
      ],
    };
    const answered = statutory(1, { ...IN_TIME, Outcome: 'Not upheld' });
    const { rows, said, notes } = reportOf('annual-report', [answered], BEGINS_2022, sheets);
    expect(rows('stages-statutory')?.[0]).toEqual(['Stage 1', '1', '100%', '0%', '66', '20%', 'Not recorded']);
    expect(said('stages-statutory.total')).toContain('72 fewer than 73 in 2021/22');
    expect(said('stages-statutory.escalation-2')).toContain('in 2021/22 it was 11% (7 at stage 2, 66 at stage 1)');
    expect(notes('stages-statutory').join()).toContain('as published then');
  });
});

describe('timescales', () => {
  it('names each limit by its working days and measures it on one base (T19)', () => {
    const made = reportOf('annual-report', [
      ...times(2, statutory(1, IN_TIME)),
      statutory(1, { 'Date of response': '2022-05-25', Extension: 'Complex' }),
      statutory(1, LATE),
      { Procedure: 'Corporate', Stage: 1, ...IN_TIME },
    ]);
    expect(made.rows('timescales')).toEqual([
      ['Statutory stage 1 within 10 working days', '4', '2', '2', '50%'],
      ['Statutory stage 1 within 20 working days', '4', '3', '1', '75%'],
      ['Corporate stage 1 within 10 working days', '1', '1', '0', '100%'],
      ['Corporate stage 1 within 20 working days', '1', '1', '0', '100%'],
    ]);
    expect(made.said('timescales.statutory-1-20')).toBe(
      'Statutory stage 1 within 20 working days: 3 of 4 complaints due in 2022/23 (75%) were answered within that limit, 1 (25%) was not.',
    );
  });

  it.each([
    ['Panel', 'Statutory stage 3 panel within 30 working days', '1', '100%'],
    ['Findings', 'Statutory stage 3 findings within 5 working days', '0', '0%'],
    ['Response', 'Statutory stage 3 response within 15 working days', '1', '100%'],
    ['All', 'Statutory stage 3 within 50 working days', '1', '100%'],
  ] as const)('measures stage 3 by the step of the setting: %s', (stage3Measure, name, within, rate) => {
    const dates = { 'Panel date': '2022-06-01', 'Panel findings date': '2022-07-01', 'Date of response': '2022-07-10' };
    const made = reportOf('annual-report', [statutory(3, dates)], { stage3Measure });
    expect(made.rows('timescales')).toEqual([[name, '1', within, within === '1' ? '0' : '1', rate]]);
    expect(made.rows('stages-statutory')?.[2]?.[2]).toBe(rate);
  });

  it('leaves held days out where timeliness does', () => {
    const held = { 'Date of response': '2022-05-25', 'On hold from': '2022-05-09', 'On hold to': '2022-05-16' };
    const within = (excludeHeldDays: boolean): string | undefined =>
      reportOf('annual-report', [statutory(1, held)], { excludeHeldDays }).rows('timescales')?.[0]?.[2];
    expect([within(false), within(true)]).toEqual(['0', '1']);
  });

  it('has corporate stage 3 where the council set a limit for it', () => {
    const sheets = { Settings: [{ Setting: 'Corporate stage 3 limit', Value: 15 }] };
    const made = reportOf('annual-report', [{ Procedure: 'Corporate', Stage: 3, ...IN_TIME }], {}, sheets);
    expect(made.rows('timescales')).toEqual([['Corporate stage 3 within 15 working days', '1', '1', '0', '100%']]);
  });

  it('says that nothing was due', () => {
    const unlimited = { Procedure: 'Corporate', Stage: 3, ...IN_TIME };
    const made = reportOf('annual-report', [statutory(1, { Status: 'Withdrawn' }), unlimited]);
    expect(made.rows('timescales')).toEqual([]);
  });
});

describe('targets', () => {
  const target = (period: string): Record<string, string | number> => ({
    Measure: 'Target timeliness',
    Group: 'Statutory stage 1',
    Period: period,
    Value: 0.65,
  });

  it('stand beside what was achieved, with the difference in points', () => {
    const made = reportOf(
      'annual-report',
      [statutory(1, IN_TIME), statutory(1, LATE), { Procedure: 'Corporate', Stage: 1, ...LATE }],
      {},
      { Context: [target('2023/24'), target('2020/21')] },
    );
    expect(made.rows('targets')).toEqual([['Statutory stage 1', '2023/24', '65%', '50%', '-15 pp']]);
    expect(made.said('targets.Statutory stage 1')).toBe(
      'Statutory stage 1: the target for 2023/24 is at least 65% in time; in 2022/23 it was 50%.',
    );
  });

  it('make no table where the sheet Context has none', () => {
    expect(reportOf('annual-report', [statutory(1)]).rows('targets')).toBeUndefined();
  });
});
