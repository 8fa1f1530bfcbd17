/** The generated sentences: right for none, one and many, for up, down and no change, for missing years. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { buildReport } from '../../src/report';
import type { Settings } from '../../src/register';
import { readAll, type RawRow } from '../builders/workbook';

const received = (n: number, date: string): RawRow[] =>
  Array.from({ length: n }, () => ({ 'Record type': 'Compliment', 'Date received': date, Team: 'MASH' }));

function sentence(
  id: string,
  rows: readonly RawRow[],
  choices: Partial<Settings> = {},
  sheets: Record<string, RawRow[]> = {},
): string | undefined {
  const register = rows.map((row, index) => ({ Ref: `R${index}`, ...row }));
  const read = readAll(
    { Register: register, ...sheets },
    { period: '2022/23', registerBegins: dayOf(2020, 4, 1), ...choices },
  );
  const report = buildReport('appendix', { ...read, today: dayOf(2026, 11, 22) });
  return report.sections
    .flatMap(({ tables }) => tables.flatMap(({ sentences }) => sentences))
    .find((it) => it.id === id)?.text;
}

const volume = (now: number, before: number, choices?: Partial<Settings>): string | undefined =>
  sentence(
    'volume.total',
    [...received(now, '2022-06-01'), ...received(before, '2021-06-01'), ...received(1, '2020-05-01')],
    choices,
  );

describe('a count compared with the year before', () => {
  it.each([
    [12, 8, '12 representations were received in 2022/23, 4 more than 8 in 2021/22, an increase of 50%.'],
    [1, 3, '1 representation was received in 2022/23, 2 fewer than 3 in 2021/22, a decrease of 67%.'],
    [2, 2, '2 representations were received in 2022/23, the same number as in 2021/22.'],
    [3, 0, '3 representations were received in 2022/23, compared with none in 2021/22.'],
    [
      301,
      300,
      '301 representations were received in 2022/23, 1 more than 300 in 2021/22, an increase of less than 1%.',
    ],
  ])('%i after %i', (now, before, text) => {
    expect(volume(now, before)).toBe(text);
  });

  it('shows as many places as the percentages of the report', () => {
    expect(volume(156, 144, { percentPlaces: 1 })).toContain('an increase of 8.3%');
  });

  it('says that a year before the register is not recorded, or takes what was published for it', () => {
    const rows = received(4, '2022-06-01');
    const begins = { registerBegins: dayOf(2022, 4, 1) };
    expect(sentence('volume.total', rows, begins)).toBe(
      '4 representations were received in 2022/23; the number in 2021/22 is not recorded.',
    );
    const published = { 'Previous year': [{ Table: 'Volume', Measure: 'Received', Group: 'Total', Value: 2 }] };
    expect(sentence('volume.total', rows, begins, published)).toBe(
      '4 representations were received in 2022/23, 2 more than 2 in 2021/22, an increase of 100%.',
    );
  });
});

describe('complaints in words', () => {
  const complaint = (more: RawRow): RawRow => ({
    'Record type': 'Complaint',
    Procedure: 'Statutory',
    Team: 'MASH',
    'Date received': '2022-06-01',
    ...more,
  });

  it('says none where nothing was closed or due', () => {
    // Received in the last days of March, due and closed in April.
    const later = { 'Date received': '2023-03-29', 'Date of response': '2023-04-05', Outcome: 'Upheld' };
    const rows = [complaint({ Status: 'Withdrawn' }), complaint(later)];
    expect(sentence('complaints.due', rows)).toBe('No complaints were due a response in 2022/23.');
    expect(sentence('complaints.upheld', rows)).toBe('No complaints were closed in 2022/23.');
  });

  it('agrees in number with what was counted', () => {
    const rows = [complaint({ 'Date of response': '2022-06-10', Outcome: 'Upheld' })];
    expect(sentence('complaints.received', rows)).toBe('1 complaint was received in 2022/23.');
    expect(sentence('complaints.due', rows)).toBe(
      '1 of 1 complaint due a response in 2022/23 (100%) was answered in time.',
    );
  });

  it('says what went beyond stage 1', () => {
    const rows = [complaint({}), complaint({ Stage: 2 }), complaint({ Stage: 2 })];
    expect(sentence('complaints.escalation', rows)).toBe(
      'In 2022/23, 2 complaints were received at stage 2 and no complaints were received at stage 3; in 2021/22, no complaints were received at stage 2 and no complaints were received at stage 3.',
    );
    expect(sentence('complaints.escalation', [complaint({ Stage: 1 })])).toBe(
      'No complaint went beyond stage 1 in 2022/23 or 2021/22.',
    );
  });

  it('does not say what went beyond stage 1 where no column tells the stage', () => {
    const rows = [complaint({ 'Date of response': '2022-06-10', Outcome: 'Upheld', Status: 'Closed' })];
    expect(sentence('complaints.escalation', rows)).toBeUndefined();
    expect(sentence('complaints.not-recorded', rows)).toBe(
      'Not recorded, because no Stage could be read: Stage 2 complaints and Stage 3 complaints.',
    );
  });
});
