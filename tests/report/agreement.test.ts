/** One measure, period, procedure and stage shows one number everywhere in a report. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { buildReport, KINDS, type ReportKindId } from '../../src/report';
import { readAll, type RawRow } from '../builders/workbook';

const RECEIVED = {
  'Record type': 'Complaint',
  Procedure: 'Statutory',
  Stage: '1',
  Team: 'MASH',
  'Date received': '2022-06-01',
};
const published = (table: string, measure: string, group: string, value: number): RawRow => ({
  Table: table,
  Measure: measure,
  Group: group,
  Value: value,
});

function findings(kind: ReportKindId, previousYear: readonly RawRow[]): readonly string[] {
  const register = [
    { Ref: 'R1', ...RECEIVED },
    { Ref: 'R2', ...RECEIVED, 'Record type': 'Compliment', 'Compliment origin': 'School' },
  ];
  const read = readAll({ Register: register, 'Previous year': previousYear }, { period: '2022/23' });
  const report = buildReport(kind, { ...read, today: dayOf(2026, 11, 22) });
  // What so small a register lacks is no disagreement.
  const found = report.findings.filter(({ rule }) => rule !== 'source-not-read');
  return found.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('one measure, one number', () => {
  it.each(KINDS.map(({ id }) => id))('finds nothing in a computed report: %s', (kind) => {
    expect(findings(kind, [])).toEqual([]);
  });

  it('finds two published figures of one measure', () => {
    const typed = [
      published('volume', 'Received', 'Compliments', 105),
      published('compliment-origins', 'Received', 'Total', 106),
    ];
    expect(findings('annual-report', typed)).toEqual([
      'one-measure-two-numbers: One measure has two numbers in “Representations received” and in “Compliments by origin”: received: Compliment, 2021/22.',
    ]);
    const same = [typed[0] ?? {}, published('compliment-origins', 'Received', 'Total', 105)];
    expect(findings('annual-report', same)).toEqual([]);
  });

  it('takes figures of different measures apart', () => {
    const typed = [
      published('complaints', 'Stage 1 complaints', '', 15),
      published('upheld-by-team', 'Closed', 'MASH', 14),
      published('upheld-by-team', 'Upheld', 'MASH', 8),
    ];
    expect(findings('appendix', typed)).toEqual([]);
  });
});
