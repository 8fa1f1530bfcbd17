/** Sums of money, with what is not recorded and what could not be read. */
import { bitsAt, isCellUnread, penceAt, STAGE_CODE, unreadBit } from '../register';
import { absentFigure, among, type Counted } from './counted';
import { inAny, rowsWhere } from './rows';
import type { Figure, Rows } from './types';

/** A sum of money in pence over `rows`; rows without an amount (NaN) add nothing and are left out. */
export function sum(amounts: Float64Array, rows: Rows): Figure {
  let pence = 0;
  const counted = rowsWhere(rows, (row) => {
    const amount = penceAt(amounts, row);
    if (Number.isNaN(amount)) return false;
    pence += amount;
    return true;
  });
  return { unit: 'money', ratio: { of: pence, over: 1 }, rows: counted };
}

function isAny({ rows, doubtful }: Counted): boolean {
  return rows.length + doubtful.length > 0;
}

/**
 * What the cases cost. An investigation or a panel is paid for, while stage 1 is not unless a cost says so: of later stages
 * none of which has a cost nothing is known, which is no cost of £0.
 */
export function costIn(counted: Counted, whole: Counted): Figure {
  const { register } = counted.period.judged;
  const isPaid = (row: number): boolean => !Number.isNaN(penceAt(register.cost, row));
  const isAsked = (row: number): boolean =>
    register.stage.codes[row] !== STAGE_CODE[1] || isPaid(row) || isCellUnread(register, row, 'cost');
  const asked = among(counted, isAsked);
  const cost = sumIn(asked, 'cost', whole);
  const isNone = isAny(asked) && cost.ratio && !asked.rows.some(isPaid) && !asked.doubtful.some(isPaid);
  return isNone ? absentFigure('money', counted.period, ['cost']) : cost;
}

/**
 * The sum of a column over what is counted. `Not recorded` before the register, and where none of `whole`, all rows of the
 * record type in the period, has an amount. Amounts that could not be read are left out, and may be of any size.
 */
export function sumIn(counted: Counted, key: 'cost' | 'remedy', whole: Counted): Figure {
  const { period, rows, doubtful, absent } = counted;
  const { register } = period.judged;
  if (!period.recorded) return { unit: 'money', missing: 'Not recorded', rows: new Int32Array(0) };
  if (absent.length > 0) return absentFigure('money', period, absent);
  const amounts = register[key];
  const hasAmount = (row: number): boolean => !Number.isNaN(penceAt(amounts, row));
  if (!register.present.has(key) || (isAny(whole) && !whole.rows.some(hasAmount) && !whole.doubtful.some(hasAmount))) {
    return absentFigure('money', period, [key]);
  }
  const total = sum(amounts, rows);
  const bit = unreadBit(key);
  const unread = inAny([rowsWhere(rows, (row) => (bitsAt(register.unread, row) & bit) !== 0), doubtful]);
  if (unread.length === 0 || !total.ratio) return total;
  return { ...total, unread: { rows: unread, columns: [key], low: total.ratio } };
}
