/** What the representations of one case say of each other. */
import type { Day } from '../calendar';
import type { Facts } from './facts';
import { rowsOf } from './measures';

/**
 * The day on which stage 1 of a case was received, by case ref, for the complaints received at a later stage in the
 * current period.
 */
export function firstReceived(facts: Facts): ReadonlyMap<string, Day> {
  const { caseRef, stage, received, rowCount } = facts.register;
  const later = new Set<string>();
  for (const number of ['2', '3'] as const) {
    for (const row of rowsOf(facts, 'current', 'received', { recordType: 'Complaint', stage: number })) {
      later.add(caseRef[row] ?? '');
    }
  }
  const first = new Map<string, Day>();
  for (let row = 0; row < rowCount && later.size > 0; row++) {
    if (stage.codes[row] !== 1) continue;
    const ref = caseRef[row] ?? '';
    if (later.has(ref)) first.set(ref, received[row] ?? 0);
  }
  return first;
}
