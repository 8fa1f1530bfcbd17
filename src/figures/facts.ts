/**
 * One pass over the register for each period: what every row counts as, as flags. Measures are combinations of
 * flags, so that a figure is a selection of rows and its count can never differ from them.
 */
import { workingCalendar } from '../calendar';
import type { Day, WorkingCalendar } from '../calendar';
import { LGSCO_DECISIONS, PROCEDURES, RECORD_TYPES, STAGES } from '../register';
import type { RecordType, Register, Settings } from '../register';
import { reportPeriods, type ReportPeriod, type ReportPeriods } from './periods';
import { complaintTiming, heldOn, type Timing } from './timing';
import type { Rows } from './types';

/** What a row counts as in a period (FIGURES.md, Measures). */
export const FLAG = {
  received: 1 << 0,
  cancelled: 1 << 1,
  withdrawn: 1 << 2,
  rejected: 1 << 3,
  responded: 1 << 4,
  closed: 1 << 5,
  due: 1 << 6,
  hasLimit: 1 << 7,
  onTime: 1 << 8,
  open: 1 << 9,
  upheld: 1 << 10,
  partiallyUpheld: 1 << 11,
  notUpheld: 1 << 12,
  noFinding: 1 << 13,
  decided: 1 << 14,
  investigated: 1 << 15,
  ombudsmanUpheld: 1 << 16,
  noOutcome: 1 << 17,
} as const;

/** The rows that count as something in a period: of every year of a register only its own are looked through. */
export interface PeriodRows extends ReportPeriod {
  /** Register rows, ascending. */
  readonly rows: Rows;
  /** What each of them counts as. */
  readonly flags: Uint32Array;
  /** What has been selected so far: tables, sentences and charts ask for the same rows many times. */
  readonly selections: Map<string, Rows>;
}

export interface Facts {
  readonly register: Register;
  readonly settings: Settings;
  readonly periods: ReportPeriods;
  readonly current: PeriodRows;
  readonly previous: PeriodRows;
  readonly timing: Timing;
  readonly calendar: WorkingCalendar;
}

/** Narrows a selection; what is absent is not asked. */
export interface Scope {
  readonly recordType?: RecordType;
  readonly procedure?: (typeof PROCEDURES)[number];
  readonly stage?: (typeof STAGES)[number];
}

/**
 * Everything that tables are computed from. `holidays` are closed days beside the bank holidays.
 * @throws Problem `bad-period`, `no-rows-in-period`
 */
export function factsOf(register: Register, settings: Settings, holidays: readonly Day[], today: Day): Facts {
  const periods = reportPeriods(register, settings, today);
  const calendar = workingCalendar(holidays);
  const timing = complaintTiming(register, settings, calendar);
  const rowsOf = (period: ReportPeriod): PeriodRows => periodRows(register, settings, timing, period);
  return {
    register,
    settings,
    periods,
    timing,
    calendar,
    current: rowsOf(periods.current),
    previous: rowsOf(periods.previous),
  };
}

/**
 * The rows that carry all flags of `mask` in the period, within the scope, ascending. Asked again, it answers with the
 * same rows: they are not to be changed.
 */
export function select({ rows, flags, selections }: PeriodRows, mask: number, scope: Scope = {}): Rows {
  const asked =
    mask | (scope.recordType ? TYPE_BITS : 0) | (scope.procedure ? PROCEDURE_BITS : 0) | (scope.stage ? STAGE_BITS : 0);
  const wanted =
    mask |
    scopeBits(
      scope.recordType ? RECORD_TYPES.indexOf(scope.recordType) + 1 : 0,
      scope.procedure ? PROCEDURES.indexOf(scope.procedure) + 1 : 0,
      scope.stage ? STAGES.indexOf(scope.stage) + 1 : 0,
    );
  const key = `${asked}/${wanted}`;
  const known = selections.get(key);
  if (known) return known;
  let size = 0;
  // By index: an iterator takes twice as long here, where most of a report's time goes.
  const { length } = flags;
  for (let i = 0; i < length; i++) if (((flags[i] ?? 0) & asked) === wanted) size++;
  const selected = new Int32Array(size);
  for (let i = 0, next = 0; next < size; i++) {
    if (((flags[i] ?? 0) & asked) === wanted) selected[next++] = rows[i] ?? 0;
  }
  selections.set(key, selected);
  return selected;
}

/** Above its flags a row carries the codes of what a scope can ask for, so that a selection is one comparison. */
function scopeBits(type: number, procedure: number, stage: number): number {
  return (type << 20) | (procedure << 24) | (stage << 26);
}
const TYPE_BITS = scopeBits(0b1111, 0, 0);
const PROCEDURE_BITS = scopeBits(0, 0b11, 0);
const STAGE_BITS = scopeBits(0, 0, 0b11);

const COMPLAINT = RECORD_TYPES.indexOf('Complaint') + 1;
const LGSCO = RECORD_TYPES.indexOf('LGSCO') + 1;
/** Status codes: 1 Open, 2 Responded, 3 Closed, 4 Withdrawn, 5 Rejected, 6 Cancelled. */
const WITHDRAWN = 4;
const REJECTED = 5;
const CANCELLED = 6;
const OUTCOME_FLAGS = [FLAG.noOutcome, FLAG.upheld, FLAG.partiallyUpheld, FLAG.notUpheld, FLAG.noFinding];

/** A period's rows, found in one pass over the register, or over the rows among which they are known to be. */
export function periodRows(
  register: Register,
  settings: Settings,
  timing: Timing,
  period: ReportPeriod,
  among?: Rows,
): PeriodRows {
  const flagsOf = flagsIn(register, settings, timing, period);
  const size = among?.length ?? register.rowCount;
  const rows = new Int32Array(size);
  const flags = new Uint32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const row = among?.[i] ?? i;
    const flag = flagsOf(row);
    if (flag === 0) continue;
    rows[count] = row;
    flags[count++] = flag;
  }
  return { ...period, rows: rows.slice(0, count), flags: flags.slice(0, count), selections: new Map() };
}

/** What a row counts as in a period, as a function of its number; 0 for one that counts as nothing there. */
function flagsIn(
  register: Register,
  settings: Settings,
  timing: Timing,
  period: ReportPeriod,
): (row: number) => number {
  const { start, end } = period.period;
  const within = (day: Day): boolean => day >= start && day <= end;
  const covered = coveredProcedures(settings);
  const outcomeFlags = settings.upheldIncludesPartially ? OUTCOME_FLAGS.with(2, FLAG.upheld) : OUTCOME_FLAGS;
  return (row) => {
    const type = register.recordType.codes[row] ?? 0;
    if (type === 0 || (type === COMPLAINT && !covered[register.procedure.codes[row] ?? 0])) return 0;
    const status = register.status.codes[row] ?? 0;
    const countsOn = status < WITHDRAWN;
    const isComplaint = type === COMPLAINT && countsOn;
    let flag = within(register.received[row] ?? 0) ? receivedFlags(status, settings) : 0;
    if (countsOn) {
      if (within(register.response[row] ?? 0)) flag |= FLAG.responded;
      if (within(register.closed[row] ?? 0)) flag |= FLAG.closed;
      if (isOpen(register, row, period.asAt)) flag |= FLAG.open;
    }
    if (isComplaint && isDue(register, settings, timing, period, row)) flag |= FLAG.due;
    if (type === LGSCO && within(register.lgscoDecisionDate[row] ?? 0)) flag |= decisionFlags(register, row);
    if (flag === 0) return 0;
    if (isComplaint) flag |= (outcomeFlags[register.outcome.codes[row] ?? 0] ?? 0) | limitFlags(timing, row);
    return flag | scopeBits(type, register.procedure.codes[row] ?? 0, register.stage.codes[row] ?? 0);
  };
}

/** By code of the Procedure column; rows without a procedure (code 0) are always covered. */
function coveredProcedures(settings: Settings): readonly boolean[] {
  const chosen = settings.proceduresCovered;
  return [true, ...PROCEDURES.map((procedure) => chosen.length === 0 || chosen.includes(procedure))];
}

function receivedFlags(status: number, settings: Settings): number {
  switch (status) {
    case CANCELLED:
      return FLAG.cancelled | (settings.countCancelledAsReceived ? FLAG.received : 0);
    case REJECTED:
      return FLAG.rejected | (settings.countRejectedAsReceived ? FLAG.received : 0);
    case WITHDRAWN:
      return FLAG.withdrawn | FLAG.received;
    default:
      return FLAG.received;
  }
}

/** T14–T17: due in the period of the due date; unanswered only once the due date has passed the as-at date. */
function isDue(
  register: Register,
  settings: Settings,
  timing: Timing,
  { period, asAt }: ReportPeriod,
  row: number,
): boolean {
  const due = timing.due[row] ?? 0;
  if (due === 0 || due < period.start || due > period.end) return false;
  const answered = timing.answered[row] ?? 0;
  return answered > 0 || (due <= asAt && !(settings.excludeHeldDays && heldOn(register, row, asAt)));
}

function limitFlags(timing: Timing, row: number): number {
  const due = timing.due[row] ?? 0;
  if (due === 0) return 0;
  const answered = timing.answered[row] ?? 0;
  return FLAG.hasLimit | (answered > 0 && answered <= due ? FLAG.onTime : 0);
}

function isOpen(register: Register, row: number, asAt: Day): boolean {
  const received = register.received[row] ?? 0;
  const answered = (register.response[row] ?? 0) || (register.closed[row] ?? 0);
  return received > 0 && received <= asAt && (answered === 0 || answered > asAt);
}

function decisionFlags(register: Register, row: number): number {
  const decision = LGSCO_DECISIONS[(register.lgscoDecision.codes[row] ?? 0) - 1];
  return (
    FLAG.decided | (decision?.investigated ? FLAG.investigated : 0) | (decision?.upheld ? FLAG.ombudsmanUpheld : 0)
  );
}
