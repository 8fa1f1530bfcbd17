/** When each complaint's answer was due and whether it came in time (rules.md §2–§4 and §6, T1–T18). */
import { dueDate, limitFor } from '../calendar';
import type { Day, Procedure, Step, TimeLimit, WorkingCalendar } from '../calendar';
import { bitsAt, codeAt, dayAt, PROCEDURES, textAt, unreadBit, PROCEDURE_CODE, TYPE_CODE } from '../register';
import type { ColumnKey, Register, Settings } from '../register';

/** Element i is complaint row i; all 0 for rows that are no complaint. */
export interface Timing {
  /** The day from which the limit runs. */
  readonly start: Int32Array;
  /** The due date with extension and, by setting, held days; 0 = no limit, or not to be told. */
  readonly due: Int32Array;
  /** The day of the answer that the limit is about (at stage 3 the panel date, by default). */
  readonly answered: Int32Array;
  /**
   * By row the columns, as bits of `unreadBit`, that were not understood or are not there, so that nobody can tell when
   * the answer was due or whether it came in time; 0 where that is known, or where there is no limit.
   */
  readonly unread: Uint32Array;
  /** Rows whose due date lies beyond the holiday table. */
  readonly beyondTable: readonly number[];
}

const COMPLAINT = TYPE_CODE.Complaint;
/** By code of the Procedure column; one that is not recorded has no limit. */
const PROCEDURE_OF: readonly (Procedure | undefined)[] = [undefined, ...PROCEDURES];

export function complaintTiming(register: Register, settings: Settings, calendar: WorkingCalendar): Timing {
  const { rowCount } = register;
  const start = new Int32Array(rowCount);
  const due = new Int32Array(rowCount);
  const answered = new Int32Array(rowCount);
  const unread = new Uint32Array(rowCount);
  const judged: Judged = { register, settings, calendar };
  const beyondTable: number[] = [];
  const doubtsOf = timingDoubts(register, settings);
  for (let row = 0; row < rowCount; row++) {
    const doubts = doubtsOf(row);
    if (register.recordType.codes[row] !== COMPLAINT) {
      unread[row] = doubts;
      continue;
    }
    const clock = clockOf(register, settings, row);
    start[row] = clock.start;
    answered[row] = clock.answered;
    if (doubts > 0) {
      unread[row] = doubts;
      continue;
    }
    if (clock.start === 0 || !clock.limit) continue;
    const last = lastDay(judged, row, clock, clock.limit, clock.extended);
    if (last === 0) beyondTable.push(row);
    due[row] = last;
  }
  return { start, due, answered, unread, beyondTable };
}

/** What the due date of every stage rests on. */
const DUE_FROM = ['recordType', 'procedure', 'stage', 'received', 'clockStart', 'acknowledged', 'extension'] as const;
const HOLDS = ['holdFrom', 'holdTo'] as const;

/** The columns that hold a row's answer; those of the review panel depend on the step that is measured. */
export function answerColumns(isPanel: boolean, { stage3Measure }: Settings): readonly ColumnKey[] {
  return isPanel ? PANEL_ANSWERS[stage3Measure] : ['response'];
}

const PANEL_ANSWERS: Record<Settings['stage3Measure'], readonly ColumnKey[]> = {
  Panel: ['panelDate'],
  Findings: ['panelDate', 'panelFindings'],
  Response: ['panelFindings', 'response'],
  All: ['response'],
};

/**
 * By row what is not known of its timing: cells that were not understood, and the column of its answer where the register
 * has none, for then nobody can tell an answer that is late from one that is not recorded.
 */
function timingDoubts(register: Register, settings: Settings): (row: number) => number {
  const bitsOf = (keys: readonly ColumnKey[]): number => keys.reduce((bits, key) => bits | unreadBit(key), 0);
  const dueBits = bitsOf(settings.excludeHeldDays ? [...DUE_FROM, ...HOLDS] : DUE_FROM);
  const ofAnswer = (isPanel: boolean): { readonly unread: number; readonly absent: number } => {
    const keys = answerColumns(isPanel, settings);
    return { unread: dueBits | bitsOf(keys), absent: bitsOf(keys.filter((key) => !register.present.has(key))) };
  };
  const [ofPanel, ofOthers] = [ofAnswer(true), ofAnswer(false)];
  const { unread, recordType, procedure, stage } = register;
  const statutory = PROCEDURE_CODE.Statutory;
  return (row) => {
    const isPanel = stage.codes[row] === PANEL_STAGE && procedure.codes[row] === statutory;
    const answer = isPanel ? ofPanel : ofOthers;
    const found = bitsAt(unread, row) & answer.unread;
    if (recordType.codes[row] !== COMPLAINT) return found & unreadBit('recordType') ? found : 0;
    const doubts = found | answer.absent;
    return doubts > 0 && mayHaveLimit(register, settings, row) ? doubts : 0;
  };
}

const PANEL_STAGE = 3;

/** False where the row's procedure and stage are known to have no limit, whatever its other cells say. */
function mayHaveLimit(register: Register, settings: Settings, row: number): boolean {
  const isOpen = bitsAt(register.unread, row) & (unreadBit('procedure') | unreadBit('stage'));
  return isOpen !== 0 || clockOf(register, settings, row).limit !== undefined;
}

interface Judged {
  readonly register: Register;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
}

/**
 * Was the complaint answered on or before that working day, whatever its own limit and extension? By the clock, the
 * answer and the held days that its due date has.
 */
export function answeredWithin(judged: Judged, row: number, days: number): boolean {
  const clock = clockOf(judged.register, judged.settings, row);
  if (clock.start === 0 || !clock.limit) return false;
  const limit = { ...clock.limit, days, extendedDays: days };
  return clock.answered > 0 && clock.answered <= lastDay(judged, row, clock, limit, false);
}

/** The limit that was in force when the complaint's clock started; undefined where its stage had none. */
export function limitOf({ register, settings }: Omit<Judged, 'calendar'>, row: number): TimeLimit | undefined {
  return clockOf(register, settings, row).limit;
}

/** The last day that is in time; 0 where it lies beyond the holiday table. */
function lastDay(
  { register, settings, calendar }: Judged,
  row: number,
  clock: Clock,
  limit: TimeLimit,
  extended: boolean,
): Day {
  const acknowledged = dayAt(register.acknowledged, row);
  const day = dueDate(calendar, limit, { start: clock.start, acknowledged, extended });
  return day > 0 && settings.excludeHeldDays ? withHeldDays(register, calendar, row, clock, day) : day;
}

/** True where the complaint was on hold on that day; a hold for the complainant is none (rules.md §3). */
export function heldOn(register: Register, row: number, day: Day): boolean {
  const from = dayAt(register.holdFrom, row);
  const to = dayAt(register.holdTo, row);
  return from > 0 && from <= day && (to === 0 || to > day) && countsAsHold(register, row);
}

interface Clock {
  readonly start: Day;
  readonly answered: Day;
  readonly limit: TimeLimit | undefined;
  readonly extended: boolean;
}

function clockOf(register: Register, settings: Settings, row: number): Clock {
  const procedure = PROCEDURE_OF[codeAt(register.procedure.codes, row)];
  const stage = codeAt(register.stage.codes, row);
  const response = dayAt(register.response, row);
  const requested = dayAt(register.received, row);
  const clockStart = dayAt(register.clockStart, row);
  const fromClock = clockStart === 0 ? requested : clockStart;
  const limits = settings.timeLimits;
  if (stage === 3 && procedure === 'Statutory') return panelClock(register, settings, row, fromClock);
  const start = stage === 2 && settings.stage2Clock === 'Request' ? requested : fromClock;
  const step: Step = stage === 3 ? 'Stage 3' : stage === 2 ? 'Stage 2' : 'Stage 1';
  const fixed = stage === 2 && procedure === 'Statutory' && settings.stage2Limit !== 'By extension';
  return {
    start,
    answered: response,
    limit: stage === 0 || !procedure ? undefined : limitFor(limits, procedure, step, start),
    // Any Extension but None extends; codes 0 and 1 are blank and None.
    extended: fixed ? settings.stage2Limit === '65' : codeAt(register.extension.codes, row) > 1,
  };
}

/** Stage 3 has three steps (reg 19(4) and 20): the panel, its findings, the authority's response. */
function panelClock(register: Register, settings: Settings, row: number, requested: Day): Clock {
  const panel = dayAt(register.panelDate, row);
  const findings = dayAt(register.panelFindings, row);
  const response = dayAt(register.response, row);
  const from = (start: Day, answered: Day): Clock => {
    return { start, answered, limit: stage3Limit(settings, start), extended: false };
  };
  switch (settings.stage3Measure) {
    case 'Panel':
      return from(requested, panel);
    case 'Findings':
      return from(panel, findings);
    case 'Response':
      return from(findings, response);
    case 'All':
      return from(requested, response);
  }
}

/** The limit of the step by which statutory stage 3 is judged (setting `Stage 3 measure`) for a start on that day. */
export function stage3Limit({ timeLimits, stage3Measure }: Settings, start: Day): TimeLimit | undefined {
  return stage3Measure === 'All'
    ? wholeStage3(timeLimits, start)
    : limitFor(timeLimits, 'Statutory', stage3Measure, start);
}

/** The three steps added up: 30 + 5 + 15 = 50. */
function wholeStage3(limits: readonly TimeLimit[], start: Day): TimeLimit | undefined {
  const [panel, findings, response] = (['Panel', 'Findings', 'Response'] as const).map((name) =>
    limitFor(limits, 'Statutory', name, start),
  );
  if (!panel || !findings || !response) return undefined;
  const days = panel.days + findings.days + response.days;
  return { ...panel, step: 'Stage 3', days, extendedDays: days };
}

/**
 * The due date moved by the working days on hold, from the first held day to the last, both held. Only days on which
 * the clock runs are held: of a corporate complaint those after its acknowledgement.
 */
function withHeldDays(register: Register, calendar: WorkingCalendar, row: number, clock: Clock, due: Day): Day {
  const acknowledged = clock.limit?.from === 'acknowledgement' ? dayAt(register.acknowledged, row) : 0;
  const start = acknowledged || clock.start;
  const from = dayAt(register.holdFrom, row);
  const to = dayAt(register.holdTo, row) || clock.answered;
  if (from === 0 || from > due || to < from || !countsAsHold(register, row)) return due;
  const held = calendar.workingDaysBetween(Math.max(from - 1, start), to);
  return calendar.addWorkingDays(due, held);
}

function countsAsHold(register: Register, row: number): boolean {
  return textAt(register.holdReason, row).trim().toLowerCase() !== 'complainant';
}
