/** The rows that count as something in a period, and selections of them. */
import type { Day } from '../calendar';
import type { Register, Settings } from '../register';
import { FLAG, wantedFlags, type Scope } from './flags';
import type { ReportPeriod } from './periods';
import { heldOn, type Timing } from './timing';
import type { Rows } from './types';

/** A register judged by the settings, before any period is asked about. */
export interface JudgedRegister {
  readonly register: Register;
  readonly settings: Settings;
  readonly timing: Timing;
  /** What every row can count as. */
  readonly flags: Uint32Array;
}

/** Of every year of a register only its own rows are looked through. */
export interface PeriodRows extends ReportPeriod {
  /** Register rows, ascending. */
  readonly rows: Rows;
  /** What each of them counts as. */
  readonly flags: Uint32Array;
  /** What has been selected so far: tables, sentences and charts ask for the same rows many times. */
  readonly selections: Map<string, Rows>;
  /** Where rows are gathered before it is known how many there are; all periods of a register share it. */
  readonly room: Int32Array;
}

/** What a row can count as in a period only when one of its dates says so. */
const WHEN_RECEIVED = FLAG.received | FLAG.cancelled | FLAG.withdrawn | FLAG.rejected;
const WHEN_DECIDED = FLAG.decided | FLAG.investigated | FLAG.ombudsmanUpheld;
const BY_DATE = WHEN_RECEIVED | WHEN_DECIDED | FLAG.responded | FLAG.closed | FLAG.due | FLAG.open;

/** Finds a period's rows in one pass over the register, or over the rows among which they are known to be. */
export type FindPeriodRows = (period: ReportPeriod, among?: Rows) => PeriodRows;

/** For all periods of a register. */
export function periodRowsFinder({ register, settings, timing, flags }: JudgedRegister): FindPeriodRows {
  const { received, response, closed, lgscoDecisionDate } = register;
  const { due, answered } = timing;
  const room = new Int32Array(register.rowCount);
  const foundFlags = new Uint32Array(register.rowCount);
  return (each, among) => {
    const { asAt } = each;
    const { start, end } = each.period;
    const within = (day: Day): boolean => day >= start && day <= end;
    const size = among?.length ?? register.rowCount;
    let count = 0;
    for (let i = 0; i < size; i++) {
      const row = among ? (among[i] ?? 0) : i;
      const can = flags[row] ?? 0;
      if (can === 0) continue;
      const cameIn = received[row] ?? 0;
      const answer = response[row] ?? 0;
      const finished = closed[row] ?? 0;
      let flag = 0;
      if (within(cameIn)) flag |= can & WHEN_RECEIVED;
      if (within(answer)) flag |= can & FLAG.responded;
      if (within(finished)) flag |= can & FLAG.closed;
      if (isOpen(cameIn, answer || finished, asAt)) flag |= can & FLAG.open;
      // T14–T17: due in the period of the due date; unanswered only once the due date has passed the as-at date.
      if (can & FLAG.due && within(due[row] ?? 0)) {
        const isHeld = settings.excludeHeldDays && heldOn(register, row, asAt);
        if ((answered[row] ?? 0) > 0 || ((due[row] ?? 0) <= asAt && !isHeld)) flag |= FLAG.due;
      }
      if (can & FLAG.decided && within(lgscoDecisionDate[row] ?? 0)) flag |= can & WHEN_DECIDED;
      if (flag === 0) continue;
      room[count] = row;
      foundFlags[count++] = flag | (can & ~BY_DATE);
    }
    return { ...each, rows: room.slice(0, count), flags: foundFlags.slice(0, count), selections: new Map(), room };
  };
}

/** Nothing is known of a period before the register. */
export function noPeriodRows(period: ReportPeriod): PeriodRows {
  const none = new Int32Array(0);
  return { ...period, rows: none, flags: new Uint32Array(0), selections: new Map(), room: none };
}

/**
 * The rows that carry all flags of `mask` in the period, within the scope, ascending. Asked again, it answers with the
 * same rows: they are not to be changed.
 */
export function select({ rows, flags, selections, room }: PeriodRows, mask: number, scope: Scope = {}): Rows {
  const wanted = wantedFlags(mask, scope);
  const key = `${wanted.asked}/${wanted.flags}`;
  const known = selections.get(key);
  if (known) return known;
  let size = 0;
  // By index: an iterator takes twice as long here, where most of a report's time goes.
  for (let i = 0; i < flags.length; i++) {
    if (((flags[i] ?? 0) & wanted.asked) === wanted.flags) room[size++] = rows[i] ?? 0;
  }
  const selected = room.slice(0, size);
  selections.set(key, selected);
  return selected;
}

function isOpen(received: Day, answered: Day, asAt: Day): boolean {
  return received > 0 && received <= asAt && (answered === 0 || answered > asAt);
}
