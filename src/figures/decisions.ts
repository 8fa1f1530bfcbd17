/** Decisions of the Ombudsman that are recorded on the complaint instead of on a row of their own. */
import { codeAt, dayAt, LGSCO_DECISIONS, textAt, TYPE_CODE } from '../register';
import type { Register } from '../register';

const COMPLAINT = TYPE_CODE.Complaint;
const LGSCO = TYPE_CODE.LGSCO;
const PENDING = LGSCO_DECISIONS.findIndex(({ name }) => name === 'Pending') + 1;

/**
 * The complaint rows whose case the LGSCO has decided by what the row itself says: one row a case, and none of a case
 * that has a decision on an LGSCO row of its own, so that no recorded decision is lost and none counts twice.
 */
export function decisionsOnComplaints(register: Register): readonly number[] {
  const { recordType, lgscoDecision, caseRef, ref, rowCount } = register;
  if (!register.present.has('lgscoDecision')) return [];
  const caseOf = (row: number): string => textAt(caseRef, row) || textAt(ref, row) || `row ${row}`;
  const isDecided = (row: number): boolean => {
    const decision = codeAt(lgscoDecision.codes, row);
    return decision !== 0 && decision !== PENDING;
  };
  const hasDate = (row: number): boolean => dayAt(register.lgscoDecisionDate, row) > 0;
  const rowOf = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    if (recordType.codes[row] !== COMPLAINT || !isDecided(row)) continue;
    // The last row of a case is of its last stage, after which the LGSCO decides; one without a date tells less.
    const known = rowOf.get(caseOf(row));
    if (known === undefined || hasDate(row) || !hasDate(known)) rowOf.set(caseOf(row), row);
  }
  for (let row = 0; row < rowCount && rowOf.size > 0; row++) {
    if (recordType.codes[row] === LGSCO && isDecided(row)) rowOf.delete(caseOf(row));
  }
  return [...rowOf.values()];
}
