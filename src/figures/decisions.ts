/** Decisions of the Ombudsman that are recorded on the complaint instead of on a row of their own. */
import { RECORD_TYPES } from '../register';
import type { Register } from '../register';

const COMPLAINT = RECORD_TYPES.indexOf('Complaint') + 1;
const LGSCO = RECORD_TYPES.indexOf('LGSCO') + 1;

/**
 * The complaint rows whose case the LGSCO has decided by what the row itself says: one row a case, and none of a case
 * that has a decision on an LGSCO row of its own, so that no recorded decision is lost and none counts twice.
 */
export function decisionsOnComplaints(register: Register): readonly number[] {
  const { recordType, lgscoDecision, caseRef, ref, rowCount } = register;
  if (!register.present.has('lgscoDecision')) return [];
  const caseOf = (row: number): string => (caseRef[row] ?? '') || (ref[row] ?? '') || `row ${row}`;
  const rowOf = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    if (recordType.codes[row] !== COMPLAINT || (lgscoDecision.codes[row] ?? 0) === 0) continue;
    // The last row of a case is of its last stage, after which the LGSCO decides.
    rowOf.set(caseOf(row), row);
  }
  for (let row = 0; row < rowCount && rowOf.size > 0; row++) {
    if (recordType.codes[row] === LGSCO && (lgscoDecision.codes[row] ?? 0) > 0) rowOf.delete(caseOf(row));
  }
  return [...rowOf.values()];
}
