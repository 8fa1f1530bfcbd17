/** When representations were received, before anything else of them is judged: what a list of periods counts. */
import { bitsAt } from '../register';
import type { Register, Settings } from '../register';
import { FLAG, rowFlags } from './flags';
import type { RowTiming } from './timing';

/** The Date received of every row that counts as received; of the same rows as the measure `received` of any period. */
export function receivedDays(register: Register, settings: Settings): Int32Array {
  const { certain: flags } = rowFlags(register, settings, noTiming(register.rowCount));
  return register.received.filter((day, row) => day > 0 && (bitsAt(flags, row) & FLAG.received) > 0);
}

/** Whether an answer was due or in time makes no difference to what was received. */
function noTiming(rowCount: number): RowTiming {
  const none = new Int32Array(rowCount);
  const known = new Uint32Array(rowCount);
  return { due: none, answered: none, ackDue: none, unread: known, ackUnread: known };
}
