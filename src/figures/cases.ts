/** What the representations of one case say of each other. */
import type { Day } from '../calendar';
import { dayAt, STAGES, textAt, TYPE_CODE } from '../register';
import type { Facts } from './facts';
import { rowsOf } from './measures';

const COMPLAINT = TYPE_CODE.Complaint;

/**
 * The first day on which stage 1 of a case was received, by case ref, for the complaints received at a later stage in the
 * current period.
 */
export function firstReceived(facts: Facts): ReadonlyMap<string, Day> {
  const { caseRef, recordType, stage, received, rowCount } = facts.register;
  const later = new Set<string>();
  for (const number of STAGES.slice(1)) {
    for (const row of rowsOf(facts, 'current', 'received', { recordType: 'Complaint', stage: number })) {
      later.add(textAt(caseRef, row));
    }
  }
  const first = new Map<string, Day>();
  for (let row = 0; row < rowCount && later.size > 0; row++) {
    if (recordType.codes[row] !== COMPLAINT || stage.codes[row] !== 1) continue;
    const ref = textAt(caseRef, row);
    const day = dayAt(received, row);
    if (day > 0 && later.has(ref)) first.set(ref, Math.min(day, first.get(ref) ?? day));
  }
  return first;
}
