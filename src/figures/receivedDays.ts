/** When representations were received, before anything else of them is judged: what a list of periods counts. */
import type { Register, Settings } from '../register';
import { FLAG, rowFlags } from './flags';
import type { Timing } from './timing';

/** The Date received of every row that counts as received; of the same rows as the measure `received` of any period. */
export function receivedDays(register: Register, settings: Settings): Int32Array {
  const none = new Uint32Array(register.rowCount);
  const { certain: flags } = rowFlags(register, settings, { ...NO_TIMING, unread: none });
  return register.received.filter((day, row) => day > 0 && ((flags[row] ?? 0) & FLAG.received) > 0);
}

/** Whether an answer was due or in time makes no difference to what was received. */
const NO_TIMING: Omit<Timing, 'unread'> = {
  start: new Int32Array(0),
  due: new Int32Array(0),
  answered: new Int32Array(0),
  beyondTable: [],
};
