/** When each answer was due and whether it came in time (rules.md §2–§4 and §6, T1–T35). */
import { fixed, isFixed, lastDayInTime, type CalendarOf, type Day, type TimeLimit } from '../calendar';
import { bitsAt, codeAt, dayAt, TYPE_CODE, unreadBit } from '../register';
import type { Register, Settings } from '../register';
import { withHeldDays } from './holds';
import {
  ANSWER_COLUMN,
  enquiryProcedures,
  longestLimit,
  stagesMeasured,
  type MeasuredStage,
  type StagesMeasured,
} from './steps';
import { PLACE, runsFromBit, START, timingDoubts, TYPE_BIT } from './timingDoubts';

/** Element i is row i: a complaint, or an enquiry of which the procedure has a limit; all 0 for other rows. */
export interface Timing {
  /** The day on which its clock starts; a limit may run from another day, such as that of the acknowledgement. */
  readonly start: Int32Array;
  /** The due date with extension and, by setting, held days; 0 = no limit, or not to be told. */
  readonly due: Int32Array;
  /** The day of the answer that the limit is about (at a panel's stage the panel date, by default). */
  readonly answered: Int32Array;
  /**
   * By row the columns, as bits of `unreadBit`, that were not understood or are not there, so that nobody can tell when
   * the answer was due or whether it came in time; 0 where that is known, or where there is no limit.
   */
  readonly unread: Uint32Array;
  /** The same of the acknowledgement: its last day, 0 = no limit. */
  readonly ackDue: Int32Array;
  readonly ackUnread: Uint32Array;
  /** Rows whose due date lies beyond the holiday table. */
  readonly beyondTable: readonly number[];
  /** Complaints whose limit is a date agreed with the complainant, and that have none. */
  readonly notAgreed: readonly number[];
  readonly stages: StagesMeasured;
  /** The stage that a row is measured at; undefined where it is neither a complaint nor an enquiry, or not recorded. */
  readonly measuredAt: (row: number) => MeasuredStage | undefined;
  /** The codes of the procedures that complaints are under; where none is recorded, the first. */
  readonly procedures: readonly number[];
  /** In calendar days. */
  readonly longestLimit: Day;
}

/** What of it tells what a row counts as. */
export type RowTiming = Pick<Timing, 'due' | 'answered' | 'unread' | 'ackDue' | 'ackUnread'>;

/** A register with what judges its rows. */
export interface Judge {
  readonly register: Register;
  readonly settings: Settings;
  readonly calendarOf: CalendarOf;
}

const COMPLAINT = TYPE_CODE.Complaint;

export function timingOf(register: Register, settings: Settings, calendarOf: CalendarOf): Timing {
  const { rowCount, procedures, recordType } = register;
  const [start, due, answered, ackDue] = [0, 0, 0, 0].map(() => new Int32Array(rowCount)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [unread, ackUnread] = [new Uint32Array(rowCount), new Uint32Array(rowCount)];
  const [beyondTable, notAgreed]: [number[], number[]] = [[], []];
  const stages = stagesMeasured(procedures, settings);
  const judge: Judge = { register, settings, calendarOf };
  const measuredAt = measuredRows(register, stages);
  const doubtsOf = timingDoubts(register, settings, stages);
  const occurring = new Uint8Array(procedures.length + 1);
  const isAnyAcknowledged = procedures.some(({ limits }) =>
    limits.some((limit) => limit.step === 'Acknowledgement' && isFixed(limit)),
  );
  for (let row = 0; row < rowCount; row++) {
    const measured = measuredAt(row);
    const isComplaint = recordType.codes[row] === COMPLAINT;
    if (!isComplaint && !measured) {
      // A row that may be a complaint may have been due.
      if (bitsAt(register.unread, row) & TYPE_BIT) unread[row] = doubtsOf(row, measured, undefined);
      continue;
    }
    if (isComplaint) occurring[codeAt(register.procedure.codes, row)] = 1;
    const clockStart = baseOf(register, settings, measured, row);
    start[row] = clockStart;
    const inForce = measured && limitOn(measured.limits, clockStart);
    answered[row] = answerOf(register, row, measured, inForce);
    const cells = bitsAt(register.unread, row);
    // Where its procedure or the start of its clock was not understood, it may have had to be acknowledged.
    if (!measured) {
      if (isAnyAcknowledged) ackUnread[row] = cells & PLACE;
    } else if ((cells & START) !== 0) {
      if (measured.acknowledgement.some(isFixed)) ackUnread[row] = cells & START;
    } else {
      // It runs from the start of the complaint's own clock, whatever step of a panel is measured.
      const ackStart = measured.startsWith === undefined ? clockStart : baseOf(register, settings, undefined, row);
      const limit = limitOn(measured.acknowledgement, ackStart);
      if (ackStart > 0 && isFixed(limit)) {
        const from = startOf(register, row, limit, ackStart);
        ackDue[row] = lastDayInTime(calendarOf(measured.procedure, limit), limit, from, false);
        ackUnread[row] = cells & (PLACE | ACKNOWLEDGED | runsFromBit(limit));
      }
    }
    const limit = inForce?.allowed === 'none' ? undefined : inForce;
    const doubts = doubtsOf(row, measured, limit);
    if (doubts > 0) unread[row] = doubts;
    else if (clockStart > 0 && limit && measured) {
      const last = lastDay(judge, row, clockStart, limit, measured);
      if (last === 0) (limit.allowed === 'agreed' ? notAgreed : beyondTable).push(row);
      due[row] = last;
    }
  }
  const inUse = procedures.flatMap((_, index) => (occurring[index + 1] === 1 ? [index + 1] : []));
  return {
    ...{ start, due, answered, unread, ackDue, ackUnread, beyondTable, notAgreed, stages, measuredAt },
    procedures: inUse.length === 0 ? [1] : inUse,
    longestLimit: longestLimit(procedures),
  };
}

function measuredRows(register: Register, stages: StagesMeasured): Timing['measuredAt'] {
  const { recordType, procedure, stage, procedures } = register;
  const enquiries = enquiryProcedures(procedures);
  return (row) => {
    const type = codeAt(recordType.codes, row);
    if (type === COMPLAINT) return stages(codeAt(procedure.codes, row), codeAt(stage.codes, row));
    const ofEnquiry = enquiries.get(type);
    return ofEnquiry === undefined ? undefined : stages(ofEnquiry, codeAt(stage.codes, row) || 1);
  };
}

const ACKNOWLEDGED = unreadBit('acknowledged');

/** The day that counts as the row's clock start: of a panel's later steps that of the step before. */
function baseOf(register: Register, settings: Settings, measured: MeasuredStage | undefined, row: number): Day {
  if (measured?.startsWith === 'panelDate') return dayAt(register.panelDate, row);
  if (measured?.startsWith === 'panelFindings') return dayAt(register.panelFindings, row);
  const requested = dayAt(register.received, row);
  if (register.stage.codes[row] === 2 && settings.stage2Clock === 'Request') return requested;
  return dayAt(register.clockStart, row) || requested;
}

/** Of limits, newest first, the one that was in force on that day. By hand: it is asked of every row. */
function limitOn(limits: readonly TimeLimit[], day: Day): TimeLimit | undefined {
  for (const limit of limits) if (limit.validFrom <= day) return limit;
  return undefined;
}

/** The day of the answer that the limit asks for. */
function answerOf(
  register: Register,
  row: number,
  measured: MeasuredStage | undefined,
  limit: TimeLimit | undefined,
): Day {
  const answer =
    measured?.panelStep === undefined && !limit ? 'response' : ANSWER_COLUMN[limit?.answeredBy ?? 'Date of response'];
  return dayAt(register[answer], row);
}

/**
 * The last day that is in time; 0 where it lies beyond the holiday table, or where no date was agreed. `latest` is the day
 * on which the limit starts to run at the latest.
 */
function lastDay(
  judge: Judge,
  row: number,
  clockStart: Day,
  limit: TimeLimit,
  measured: MeasuredStage,
  latest = Infinity,
): Day {
  const { register, settings, calendarOf } = judge;
  if (limit.allowed === 'agreed') return agreedDay(register, row);
  if (!isFixed(limit)) return 0;
  const calendar = calendarOf(measured.procedure, limit);
  const start = Math.min(latest, startOf(register, row, limit, clockStart));
  const due = lastDayInTime(calendar, limit, start, isExtended(register, row, measured));
  return due > 0 && settings.excludeHeldDays
    ? withHeldDays(register, calendar, row, { start, answered: answerOf(register, row, measured, limit), limit, due })
    : due;
}

/** The day from which the limit runs. */
function startOf(register: Register, row: number, { runsFrom }: TimeLimit, clockStart: Day): Day {
  switch (runsFrom) {
    case 'Received':
      return dayAt(register.received, row);
    case 'Acknowledged':
      return dayAt(register.acknowledged, row) || clockStart;
    case 'Logged':
      return dayAt(register.logged, row) || clockStart;
    case 'Clock start':
    case 'Previous step':
      return clockStart;
  }
}

/** Any Extension but None extends; codes 0 and 1 are blank and None. */
function isExtended(register: Register, row: number, { extended }: MeasuredStage): boolean {
  return extended === 'by extension' ? codeAt(register.extension.codes, row) > 1 : extended === 'always';
}

/** The date agreed with the complainant, or the one that was put in its place before it had passed (T34). */
function agreedDay(register: Register, row: number): Day {
  const agreed = dayAt(register.dueAgreed, row);
  const [amended, on] = [dayAt(register.dueAmended, row), dayAt(register.amendedOn, row)];
  return amended > 0 && on > 0 && on <= agreed ? amended : agreed;
}

/**
 * Was the complaint answered within so many of its limit's days, whatever its own limit and extension? By the clock, the
 * answer and the held days that its due date has.
 */
export function answeredWithin(judge: JudgedRows, row: number, length: number): boolean {
  const { register } = judge;
  const { measured, start, limit } = clockOf(judge, row);
  if (!measured || start === 0 || !isFixed(limit)) return false;
  const answered = answerOf(register, row, measured, limit);
  return answered > 0 && answered <= lastDay(judge, row, start, { ...limit, allowed: fixed(length) }, measured);
}

/**
 * Was the complaint answered in time if a limit that runs from the acknowledgement starts on the day by which that was
 * due, where it came later?
 */
export function answeredFromAcknowledgementDue(judge: JudgedRows, row: number): boolean {
  const { register, timing } = judge;
  const { measured, start, limit } = clockOf(judge, row);
  if (!measured || start === 0 || !limit || limit.allowed === 'none') return false;
  const ackDue = dayAt(timing.ackDue, row);
  const latest = limit.runsFrom === 'Acknowledged' && ackDue > 0 ? ackDue : Infinity;
  const answered = answerOf(register, row, measured, limit);
  return answered > 0 && answered <= lastDay(judge, row, start, limit, measured, latest);
}

/** The limit that was in force when the clock of a complaint started; undefined where its stage had none. */
export function limitOf(judge: Omit<JudgedRows, 'calendarOf'>, row: number): TimeLimit | undefined {
  const { limit } = clockOf(judge, row);
  return limit?.allowed === 'none' ? undefined : limit;
}

type JudgedRows = Judge & { readonly timing: Timing };

interface Clock {
  readonly measured: MeasuredStage | undefined;
  /** 0 = not recorded. */
  readonly start: Day;
  /** The one in force on that day; it may say that there is none. */
  readonly limit: TimeLimit | undefined;
}

/** What a row's answer is measured by. */
export function clockOf({ register, settings, timing }: Omit<JudgedRows, 'calendarOf'>, row: number): Clock {
  const measured = timing.measuredAt(row);
  const start = baseOf(register, settings, measured, row);
  return { measured, start, limit: measured && limitOn(measured.limits, start) };
}
