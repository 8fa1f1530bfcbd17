/** How long answers took: working days from the clock's start, which is day 0, to the answer. */
import type { WorkingCalendar } from '../calendar';
import { must } from '../must';
import { dayAt, isCellUnread, rowAt, STAGE_CODE, type ColumnKey } from '../register';
import { absentFigure, type Counted } from './counted';
import { inAny } from './rows';
import type { Figure, Ratio, Rows } from './types';

export type DaysStatistic = 'mean' | 'median' | '90th percentile' | 'longest';

/** What decides where the days begin and end: without one of these cells nobody can tell how many there were. */
const DECIDING: readonly ColumnKey[] = ['procedure', 'stage', 'received', 'clockStart', 'response'];

/**
 * Over the rows that were responded to in the period. Rows of which the days can't be told are left out, and the figure
 * says between which values it lies: each of them took no day at least, and nobody knows how many at most.
 */
export function daysToRespond(responded: Counted, calendar: WorkingCalendar, statistic: DaysStatistic): Figure {
  const unit = statistic === 'mean' || statistic === 'median' ? 'decimal' : 'count';
  const { period, rows, doubtful, absent } = responded;
  if (!period.recorded) return { unit, missing: 'Not recorded', rows: NO_ROWS };
  if (absent.length > 0) return absentFigure(unit, period, absent);
  const days: number[] = [];
  const taken = new Map<number, number>();
  const untold: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rowAt(rows, i);
    const its = daysOf(responded, calendar, row);
    if (its === undefined) untold.push(row);
    else {
      days.push(its);
      taken.set(row, its);
    }
  }
  const unread = inAny([Int32Array.from(untold), doubtful]);
  if (days.length === 0) {
    return unread.length > 0 ? absentFigure(unit, period, UNTOLD) : { unit, missing: 'N/A', rows: NO_ROWS };
  }
  const ratio = statisticOf(statistic, days);
  const isShown = (row: number): boolean => statistic !== 'longest' || taken.get(row) === ratio.of;
  const low = (): Ratio => statisticOf(statistic, [...days, ...Array.from(unread, () => 0)]);
  return {
    unit,
    ratio,
    rows: Int32Array.from([...taken.keys()].filter(isShown)),
    ...(unread.length === 0 ? {} : { unread: { rows: unread, columns: UNTOLD, low: low() } }),
  };
}

const UNTOLD: readonly ColumnKey[] = ['received', 'clockStart', 'response'];
const NO_ROWS: Rows = new Int32Array(0);

/** undefined where a cell that decides was not understood, and for an answer dated before its start. */
function daysOf({ period }: Counted, calendar: WorkingCalendar, row: number): number | undefined {
  const { register, timing } = period.judged;
  if (DECIDING.some((key) => isCellUnread(register, row, key))) return undefined;
  // A panel's own clock may run from one of its later steps. What is no complaint starts when it is received.
  const own = register.stage.codes[row] === STAGE_CODE[3] ? 0 : dayAt(timing.start, row);
  const start = own || dayAt(register.clockStart, row) || dayAt(register.received, row);
  const answer = dayAt(register.response, row);
  return start === 0 || answer < start ? undefined : calendar.workingDaysBetween(start, answer);
}

function statisticOf(statistic: DaysStatistic, days: readonly number[]): Ratio {
  const sorted = [...days].sort((a, b) => a - b);
  const at = (place: number): number => must(sorted[place], 'a number of days');
  const n = sorted.length;
  switch (statistic) {
    case 'mean':
      return { of: sorted.reduce((sum, one) => sum + one, 0), over: n };
    case 'median':
      return { of: at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2)), over: 2 };
    case '90th percentile':
      // Nearest rank, in whole numbers: 0.9 × n is not exact.
      return { of: at(Math.ceil((9 * n) / 10) - 1), over: 1 };
    case 'longest':
      return { of: at(n - 1), over: 1 };
  }
}
