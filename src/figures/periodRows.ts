/** The rows that count as something in a period, or may. */
import type { Day, Period } from '../calendar';
import { bitsAt, dayAt, isCellUnread, rowAt } from '../register';
import type { ColumnKey, Register, Settings } from '../register';
import { FLAG, type RowFlags } from './flags';
import type { ReportPeriod } from './periods';
import { heldOn } from './holds';
import type { Timing } from './timing';
import type { Rows } from './types';

/** A register judged by the settings, before any period is asked about. */
export interface JudgedRegister {
  readonly register: Register;
  readonly settings: Settings;
  readonly timing: Timing;
  /** What every row can count as. */
  readonly flags: RowFlags;
}

/** Of every year of a register only its own rows are looked through. */
export interface PeriodRows extends ReportPeriod {
  /** Register rows, ascending. */
  readonly rows: Rows;
  /** What each of them counts as. */
  readonly flags: Uint32Array;
  /** The record type, procedure and stage of each (`placeOf`). */
  readonly places: Uint32Array;
  /** The rows that may count as more, were all their cells understood. */
  readonly doubts: PeriodDoubts;
  readonly judged: JudgedRegister;
  /** The columns that counts lack, as they have been asked for so far. */
  readonly absences: Map<string, readonly ColumnKey[]>;
  /** What has been selected so far: tables, sentences and charts ask for the same rows many times. */
  readonly scopes: Map<string, ScopeRows>;
  /** Where rows are gathered before it is known how many there are; all periods of a register share it. */
  readonly room: Int32Array;
}

/** The rows of a scope; element i of `flags` is about `rows[i]`. */
export interface ScopeRows {
  readonly rows: Rows;
  readonly flags: Uint32Array;
  /** By the flags that were asked for. */
  readonly selections: Map<number, Rows>;
  happened?: Rows;
}

/** Element i is about `rows[i]`. */
interface PeriodDoubts {
  readonly rows: Rows;
  /** What each counts as in the period for certain, and what it could count as. */
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
  /** Bits of a scope for which the row could have any value. */
  readonly anyScope: Uint32Array;
  /** The columns that were not understood, as bits of `unreadBit`. */
  readonly unread: Uint32Array;
}

/** What a row can count as in a period only when one of its dates says so. */
const WHEN_RECEIVED = FLAG.received | FLAG.cancelled | FLAG.withdrawn | FLAG.rejected;
const WHEN_DECIDED = FLAG.decided | FLAG.investigated | FLAG.ombudsmanUpheld;
const BY_DATE = WHEN_RECEIVED | WHEN_DECIDED | FLAG.responded | FLAG.closed | FLAG.due | FLAG.ackDue | FLAG.open;

/** Finds the rows of periods in one pass over the register, or over the rows among which they are known to be. */
export type FindPeriodRows = (periods: readonly ReportPeriod[], among?: Rows) => readonly PeriodRows[];

/** All that has its date in the period, unlike a case that is still open in it. */
export const HAPPENED =
  FLAG.received |
  FLAG.cancelled |
  FLAG.withdrawn |
  FLAG.rejected |
  FLAG.responded |
  FLAG.closed |
  FLAG.due |
  FLAG.decided;

/** For all periods of a register. A row's cells are looked up once, however many periods are asked about. */
export function periodRowsFinder(judged: JudgedRegister): FindPeriodRows {
  const { register, settings, timing } = judged;
  const { received, response, closed, acknowledged, lgscoDecisionDate } = register;
  const { due, answered, ackDue } = timing;
  const { certain: flags, places } = judged.flags;
  const room = new Int32Array(register.rowCount);
  return (periods, among) => {
    const size = among?.length ?? register.rowCount;
    const founds = periods.map((each) => {
      const { start, end } = each.period;
      return {
        each,
        start,
        end,
        count: 0,
        rows: new Int32Array(size),
        flags: new Uint32Array(size),
        places: new Uint32Array(size),
      };
    });
    for (let i = 0; i < size; i++) {
      const row = among ? rowAt(among, i) : i;
      const can = bitsAt(flags, row);
      if (can === 0) continue;
      const cameIn = dayAt(received, row);
      const answer = dayAt(response, row);
      const finished = dayAt(closed, row);
      const last = can & FLAG.due ? dayAt(due, row) : 0;
      const isAnswered = last > 0 && dayAt(answered, row) > 0;
      const lastAck = can & FLAG.ackDue ? dayAt(ackDue, row) : 0;
      const decision = can & FLAG.decided ? dayAt(lgscoDecisionDate, row) : 0;
      const ended = answer || finished;
      const latest = Math.max(cameIn, answer, finished, last, lastAck, decision);
      // By index: an iterator takes twice as long here, where most of a report's time goes.
      for (let at = 0; at < founds.length; at++) {
        const found = founds[at];
        if (!found) continue;
        const { start, end } = found;
        const { asAt } = found.each;
        // All was over before the period: of a series of years most are passed over here.
        if (latest < start && ended > 0 && ended <= asAt) continue;
        let flag = 0;
        if (cameIn >= start && cameIn <= end) flag |= can & WHEN_RECEIVED;
        if (answer >= start && answer <= end) flag |= can & FLAG.responded;
        if (finished >= start && finished <= end) flag |= can & FLAG.closed;
        if (isOpen(cameIn, ended, asAt)) flag |= can & FLAG.open;
        // T14–T17: due in the period of the due date; unanswered only once the due date has passed the as-at date.
        if (last >= start && last <= end) {
          const isOverdue = last <= asAt && !(settings.excludeHeldDays && heldOn(register, row, asAt));
          if (isAnswered || isOverdue) flag |= FLAG.due;
        }
        if (lastAck >= start && lastAck <= end && (lastAck <= asAt || dayAt(acknowledged, row) > 0))
          flag |= FLAG.ackDue;
        if (decision >= start && decision <= end) flag |= can & WHEN_DECIDED;
        if (flag === 0) continue;
        found.rows[found.count] = row;
        found.places[found.count] = bitsAt(places, row);
        found.flags[found.count++] = flag | (can & ~BY_DATE);
      }
    }
    return founds.map(({ each, count, ...found }) => {
      const rows = found.rows.slice(0, count);
      const its = { flags: found.flags.slice(0, count), places: found.places.slice(0, count) };
      const doubts = doubtsIn(judged, each, rows, its.flags);
      return { ...each, rows, ...its, doubts, judged, absences: new Map(), scopes: new Map(), room };
    });
  };
}

/** Nothing is known of a period before the register. */
export function noPeriodRows(period: ReportPeriod, judged: JudgedRegister): PeriodRows {
  const rows = new Int32Array(0);
  const none = new Uint32Array(0);
  const doubts = { rows, certain: none, possible: none, anyScope: none, unread: none };
  return {
    ...period,
    rows,
    flags: none,
    places: none,
    doubts,
    judged,
    absences: new Map(),
    scopes: new Map(),
    room: rows,
  };
}

/** What the rows with cells that were not understood could count as in the period: a date that is unread may lie in it. */
function doubtsIn(
  judged: JudgedRegister,
  { period, asAt }: ReportPeriod,
  rows: Rows,
  flags: Uint32Array,
): PeriodDoubts {
  const { register, timing, flags: judgedFlags } = judged;
  const { doubts } = judgedFlags;
  const found: { row: number; certain: number; possible: number; anyScope: number; unread: number }[] = [];
  let next = 0;
  doubts.rows.forEach((row, index) => {
    const unread = bitsAt(doubts.unread, index);
    const may = bitsAt(doubts.possible, index);
    const isUnread = (key: ColumnKey): boolean => isCellUnread(register, row, key);
    const isAfterReceipt = isUnread('received') || dayAt(register.received, row) <= period.end;
    /** True where the date lies in the period, or could: nothing happens before a complaint is received. */
    const mayLieIn = (key: 'received' | 'response' | 'closed' | 'lgscoDecisionDate'): boolean =>
      isUnread(key) ? isAfterReceipt : isIn(period, dayAt(register[key], row));
    const endsWithAnswer = dayAt(register.closed, row) === 0 && !isUnread('closed') && isUnread('response');
    let flag = 0;
    if (mayLieIn('received')) flag |= may & WHEN_RECEIVED;
    if (mayLieIn('response')) flag |= may & FLAG.responded;
    if (mayLieIn('closed') || (endsWithAnswer && isAfterReceipt)) flag |= may & FLAG.closed;
    if (mayBeOpen(register, row, asAt, isUnread)) flag |= may & FLAG.open;
    if (may & FLAG.due && mayBeDueIn(period, judged, row, timing.due, timing.unread)) flag |= FLAG.due;
    if (may & FLAG.ackDue && mayBeDueIn(period, judged, row, timing.ackDue, timing.ackUnread)) flag |= FLAG.ackDue;
    if (mayLieIn('lgscoDecisionDate')) flag |= may & WHEN_DECIDED;
    if (flag === 0) return;
    while (next < rows.length && rowAt(rows, next) < row) next++;
    const certain = rows[next] === row ? bitsAt(flags, next) : 0;
    found.push({ row, certain, possible: flag | (may & ~BY_DATE), anyScope: bitsAt(doubts.anyScope, index), unread });
  });
  return {
    rows: Int32Array.from(found, ({ row }) => row),
    certain: Uint32Array.from(found, ({ certain }) => certain),
    possible: Uint32Array.from(found, ({ possible }) => possible),
    anyScope: Uint32Array.from(found, ({ anyScope }) => anyScope),
    unread: Uint32Array.from(found, ({ unread }) => unread),
  };
}

function isIn({ start, end }: Period, day: Day): boolean {
  return day >= start && day <= end;
}

function mayBeOpen(register: Register, row: number, asAt: Day, isUnread: (key: ColumnKey) => boolean): boolean {
  const received = dayAt(register.received, row);
  if (!isUnread('received') && (received === 0 || received > asAt)) return false;
  const ended = dayAt(register.response, row) || dayAt(register.closed, row);
  return ended === 0 || ended > asAt;
}

/** What nobody can date is due within its longest limit of its receipt. */
function mayBeDueIn(
  period: Period,
  { register, timing: { longestLimit } }: Pick<JudgedRegister, 'register' | 'timing'>,
  row: number,
  due: Int32Array,
  unread: Uint32Array,
): boolean {
  if (bitsAt(unread, row) === 0) return isIn(period, dayAt(due, row));
  const received = dayAt(register.received, row);
  return isCellUnread(register, row, 'received') || (received <= period.end && received >= period.start - longestLimit);
}

function isOpen(received: Day, answered: Day, asAt: Day): boolean {
  return received > 0 && received <= asAt && (answered === 0 || answered > asAt);
}
