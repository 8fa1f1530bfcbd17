/** Decisions of the Ombudsman: where they are recorded, and whether they have been made. */
import { longDate } from '../calendar';
import { dayAt, DECISION_CODE } from '../register';
import type { Register } from '../register';
import { caseKey } from './records';
import type { CheckedRows, Rule, RowHit } from './types';

export const OMBUDSMAN_RULES: readonly Rule[] = [
  {
    id: 'decision-on-complaint',
    severity: 'note',
    title: 'LGSCO decision on a complaint row',
    columns: ['recordType', 'lgscoDecision', 'lgscoDecisionDate'],
    concerns: ['decidedComplaint'],
    needs: ['lgscoDecision'],
    find: decisionsOnComplaints,
  },
  {
    id: 'pending-with-date',
    severity: 'warning',
    title: 'Pending, but with a decision date',
    columns: ['lgscoDecision', 'lgscoDecisionDate'],
    concerns: ['ombudsman', 'decidedComplaint'],
    needs: ['lgscoDecision', 'lgscoDecisionDate'],
    find: pendingWithDate,
  },
];

/** It counts as the case's decision (REGISTER.md, "Facts in other places"), unless the case has an LGSCO row. */
function* decisionsOnComplaints({ register, concerned }: CheckedRows): Iterable<RowHit> {
  const isOnOwnRow = casesOf(register, concerned('ombudsman').rows);
  const isDecided = hasDecision(register);
  for (const row of concerned('decidedComplaint').rows) {
    if (!isDecided(row)) continue;
    yield {
      ...{ row, column: 'lgscoDecision' },
      message: isOnOwnRow.has(caseKey(register, row))
        ? 'This complaint row has an LGSCO decision, but the case also has an LGSCO row. The decision counts once.'
        : 'This complaint row has an LGSCO decision. It is counted as the LGSCO’s decision on the case.',
      suggestion: 'Nothing, if that is right. Otherwise clear the cell.',
    };
  }
}

function* pendingWithDate({ register, concerned }: CheckedRows): Iterable<RowHit> {
  for (const concern of ['ombudsman', 'decidedComplaint'] as const) {
    for (const row of concerned(concern).rows) {
      const day = dayAt(register.lgscoDecisionDate, row);
      if (register.lgscoDecision.codes[row] !== DECISION_CODE.Pending || day === 0) continue;
      yield {
        ...{ row, column: 'lgscoDecision' },
        message:
          `The LGSCO decision is Pending, but the row has an LGSCO decision date, ${longDate(day)}. ` +
          'The case isn’t counted as decided.',
        suggestion: 'Enter the decision, or clear its date.',
      };
    }
  }
}

/** Tells of a row whether it has a decision of the LGSCO that is more than Pending. */
export function hasDecision({ lgscoDecision: { codes } }: Register): (row: number) => boolean {
  return (row) => codes[row] !== 0 && codes[row] !== DECISION_CODE.Pending;
}

/** The cases of these rows. */
export function casesOf(register: Register, rows: Int32Array): ReadonlySet<string> {
  return new Set(Array.from(rows, (row) => caseKey(register, row)));
}
