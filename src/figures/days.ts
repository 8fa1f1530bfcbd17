/** How long answers took: days from the clock's start, which is day 0, to the answer, in the unit of their procedure's limit. */
import { daysBetween, timeLimit, type CalendarOf } from '../calendar';
import { must } from '../must';
import { bitsAt, dayAt, rowAt, unreadBit, type ColumnKey } from '../register';
import { absentFigure, type Counted } from './counted';
import { inAny } from './rows';
import { clockOf } from './timing';
import type { Figure, Ratio, Rows } from './types';

export type DaysStatistic = 'mean' | 'median' | '90th percentile' | 'longest';

/** What decides where the days begin and end: without one of these cells nobody can tell how many there were. */
const DECIDING: readonly ColumnKey[] = ['procedure', 'stage', 'received', 'clockStart', 'response'];

/**
 * Over the rows that were responded to in the period. Rows of which the days can't be told are left out, and the figure
 * says between which values it lies: each of them took no day at least, and nobody knows how many at most.
 */
export function daysToRespond(responded: Counted, calendarOf: CalendarOf, statistic: DaysStatistic): Figure {
  const unit = statistic === 'mean' || statistic === 'median' ? 'decimal' : 'count';
  const { period, doubtful, absent } = responded;
  if (!period.recorded) return { unit, missing: 'Not recorded', rows: NO_ROWS };
  if (absent.length > 0) return absentFigure(unit, period, absent);
  const { rows, days, untold } = daysTaken(responded, calendarOf);
  const unread = inAny([untold, doubtful]);
  if (rows.length === 0) {
    return unread.length > 0 ? absentFigure(unit, period, UNTOLD) : { unit, missing: 'N/A', rows: NO_ROWS };
  }
  const ratio = statisticOf(statistic, days);
  const longest = (): Rows => rows.filter((_, index) => days[index] === ratio.of);
  const low = (): Ratio => statisticOf(statistic, Int32Array.from([...days, ...unread.map(() => 0)]));
  return {
    ...{ unit, ratio, rows: statistic === 'longest' ? longest() : rows },
    ...(unread.length === 0 ? {} : { unread: { rows: unread, columns: UNTOLD, low: low() } }),
  };
}

const UNTOLD: readonly ColumnKey[] = ['received', 'clockStart', 'response'];
const NO_ROWS: Rows = new Int32Array(0);

/** Element i of `days` is about `rows[i]`. */
interface DaysTaken {
  readonly rows: Rows;
  readonly days: Int32Array;
  /** The rows of which nobody can tell. */
  readonly untold: Rows;
}

/** Of what is under no procedure working days are counted, without the days on which the council is closed. */
const NO_PROCEDURE = { id: '', statutory: false };
const USUAL = timeLimit('Stage 1', 'none');

/** By the rows asked about: a table asks for several statistics of the same. */
const KNOWN = new WeakMap<Rows, DaysTaken>();

function daysTaken({ period, rows }: Counted, calendarOf: CalendarOf): DaysTaken {
  const known = KNOWN.get(rows);
  if (known) return known;
  const { register, timing } = period.judged;
  const deciding = DECIDING.reduce((bits, key) => bits | unreadBit(key), 0);
  const days = new Int32Array(rows.length);
  const [told, untold] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rowAt(rows, i);
    const { measured, limit: inForce } = clockOf(period.judged, row);
    // A panel's own clock may run from one of its later steps. What is no complaint starts when it is received.
    const own = measured?.panelStep === undefined ? dayAt(timing.start, row) : 0;
    const start = own || dayAt(register.clockStart, row) || dayAt(register.received, row);
    const answer = dayAt(register.response, row);
    if ((bitsAt(register.unread, row) & deciding) !== 0 || start === 0 || answer < start) {
      untold[i - size] = row;
    } else {
      told[size] = row;
      const limit = inForce ?? measured?.limits[0] ?? USUAL;
      days[size++] = daysBetween(calendarOf(measured?.procedure ?? NO_PROCEDURE, limit), limit, start, answer);
    }
  }
  const taken = {
    rows: told.slice(0, size),
    days: days.slice(0, size),
    untold: untold.slice(0, rows.length - size),
  };
  KNOWN.set(rows, taken);
  return taken;
}

function statisticOf(statistic: DaysStatistic, days: Int32Array): Ratio {
  const n = days.length;
  if (statistic === 'mean') return { of: days.reduce((sum, one) => sum + one, 0), over: n };
  const sorted = days.toSorted();
  const at = (place: number): number => must(sorted[place], 'a number of days');
  switch (statistic) {
    case 'median':
      return { of: at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2)), over: 2 };
    case '90th percentile':
      // Nearest rank, in whole numbers: 0.9 × n is not exact.
      return { of: at(Math.ceil((9 * n) / 10) - 1), over: 1 };
    case 'longest':
      return { of: at(n - 1), over: 1 };
  }
}
