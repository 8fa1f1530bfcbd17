/**
 * What every row of a register can count as, as flags: found once for all periods. Measures are combinations of flags,
 * so that a figure is a selection of rows and its count can never differ from them. A row of which a cell was not
 * understood is read in every way that the cell could be meant: what all readings have in common is certain.
 */
import { must } from '../must';
import {
  bitsAt,
  codeAt,
  dayAt,
  isCellUnread,
  LGSCO_DECISIONS,
  STATUSES,
  unreadBit,
  STATUS_CODE,
  TYPE_CODE,
} from '../register';
import type { ColumnKey, Register, Settings } from '../register';
import { decisionsOnComplaints } from './decisions';
import { ANY_PROCEDURE, ANY_STAGE, ANY_TYPE, placeOf } from './scopes';
import type { RowTiming } from './timing';
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
  ackDue: 1 << 18,
  ackOnTime: 1 << 19,
} as const;

/** What rows can count as in any period; in which of them they do their dates decide. */
export interface RowFlags {
  /** By row, for certain: 0 for a row that counts as nothing, of no record type or of a procedure not covered. */
  readonly certain: Uint32Array;
  /** By row its record type, procedure and stage (`placeOf`). */
  readonly places: Uint32Array;
  readonly doubts: Doubts;
}

/** The rows of which a cell that decides was not understood. Element i is about `rows[i]`. */
export interface Doubts {
  readonly rows: Rows;
  /** All that the row could count as, were its cells read. */
  readonly possible: Uint32Array;
  /** The bits of a scope for which the row could have any value. */
  readonly anyScope: Uint32Array;
  /** The columns that were not understood, as bits of `unreadBit`. */
  readonly unread: Uint32Array;
}

/** The flags of every row, and those that it could have besides where a cell was not understood. */
export function rowFlags(register: Register, settings: Settings, timing: RowTiming): RowFlags {
  const { recordType, procedure, stage, status, outcome, lgscoDecision, acknowledged, unread, rowCount } = register;
  const countsAs = countingRules(register, settings);
  const certain = new Uint32Array(rowCount);
  const places = new Uint32Array(rowCount);
  const doubtful: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const type = codeAt(recordType.codes, row);
    const itsProcedure = codeAt(procedure.codes, row);
    places[row] = placeOf(type, itsProcedure, codeAt(stage.codes, row));
    if (
      (bitsAt(unread, row) & DECIDING) !== 0 ||
      bitsAt(timing.unread, row) !== 0 ||
      bitsAt(timing.ackUnread, row) !== 0
    ) {
      doubtful.push(row);
      continue;
    }
    const itsStatus = codeAt(status.codes, row);
    const itsOutcome = codeAt(outcome.codes, row);
    let flags = countsAs(type, itsProcedure, itsStatus, itsOutcome, codeAt(lgscoDecision.codes, row));
    if (goesOn(type, flags)) flags |= timingFlags(timing, acknowledged, row);
    certain[row] = flags;
  }
  const doubts = doubtsOf(register, timing, doubtful, countsAs, certain);
  for (const row of decisionsOnComplaints(register)) {
    const decision = decisionFlags(codeAt(lgscoDecision.codes, row));
    const at = doubts.rows.indexOf(row);
    const possible = at < 0 ? 0 : bitsAt(doubts.possible, at);
    // What else of the row was not read doesn't matter to the decision, unless it counts as nothing in any reading.
    if (bitsAt(certain, row) === 0 && possible === 0) continue;
    certain[row] = bitsAt(certain, row) | decision;
    if (at >= 0) doubts.possible[at] = possible | decision;
  }
  return { certain, places, doubts };
}

/** The columns whose cells decide what a row counts as; what else decides when it is due the timing knows. */
const DECIDING = (
  [
    ...(['recordType', 'procedure', 'stage', 'received', 'response', 'closed', 'status', 'outcome'] as const),
    ...(['lgscoDecision', 'lgscoDecisionDate'] as const),
  ] satisfies readonly ColumnKey[]
).reduce((bits, key) => bits | unreadBit(key), 0);

const COMPLAINT = TYPE_CODE.Complaint;
const LGSCO = TYPE_CODE.LGSCO;
const WITHDRAWN = STATUS_CODE.Withdrawn;
const REJECTED = STATUS_CODE.Rejected;
const CANCELLED = STATUS_CODE.Cancelled;
const OUTCOME_FLAGS = [FLAG.noOutcome, FLAG.upheld, FLAG.partiallyUpheld, FLAG.notUpheld, FLAG.noFinding];
/** Of a row that goes on; another carries none of the flags of answers. */
const ANSWER_FLAGS = FLAG.due | FLAG.hasLimit | FLAG.onTime;
const ACKNOWLEDGED_FLAGS = FLAG.ackDue | FLAG.ackOnTime;

type CountsAs = (type: number, procedure: number, status: number, outcome: number, decision: number) => number;

/** What a row with these codes can count as, but for when it was due. */
function countingRules({ procedures }: Register, settings: Settings): CountsAs {
  const chosen = settings.proceduresCovered;
  // Rows without a procedure (code 0) are always covered.
  const covered = [true, ...procedures.map(({ id }) => chosen.length === 0 || chosen.includes(id))];
  const outcomeFlags = settings.upheldIncludesPartially ? OUTCOME_FLAGS.with(2, FLAG.upheld) : OUTCOME_FLAGS;
  const byStatus = [0, ...STATUSES.map((_, index) => statusFlags(index + 1, settings))];
  return (type, procedure, status, outcome, decision) => {
    if (type === 0 || (type === COMPLAINT && !covered[procedure])) return 0;
    const flags = must(byStatus[status], 'the status');
    if (type === LGSCO) return flags | decisionFlags(decision);
    return type === COMPLAINT && status < WITHDRAWN ? flags | must(outcomeFlags[outcome], 'the outcome') : flags;
  };
}

/** What a row of that status counts as when it is received, and whether it can be answered, closed and open. */
function statusFlags(status: number, settings: Settings): number {
  switch (status) {
    case CANCELLED:
      return FLAG.cancelled | (settings.countCancelledAsReceived ? FLAG.received : 0);
    case REJECTED:
      return FLAG.rejected | (settings.countRejectedAsReceived ? FLAG.received : 0);
    case WITHDRAWN:
      return FLAG.withdrawn | FLAG.received;
    default:
      return FLAG.received | FLAG.responded | FLAG.closed | FLAG.open;
  }
}

/** A decision that is pending is none, whatever date it has; one that is blank is decided if it has a date. */
const DECISION_FLAGS = [
  FLAG.decided,
  ...LGSCO_DECISIONS.map(({ name, investigated, upheld }) =>
    name === 'Pending'
      ? 0
      : FLAG.decided | (investigated ? FLAG.investigated : 0) | (upheld ? FLAG.ombudsmanUpheld : 0),
  ),
];

function decisionFlags(decision: number): number {
  return must(DECISION_FLAGS[decision], 'the decision');
}

/** What is answered, and was not withdrawn, rejected or cancelled: its answer is due. */
function goesOn(type: number, flags: number): boolean {
  return ANSWERED_TYPES.has(type) && (flags & FLAG.responded) !== 0;
}

/** Complaints, and enquiries where their procedure has a limit. */
const ANSWERED_TYPES: ReadonlySet<number> = new Set([
  ...[TYPE_CODE.Complaint, TYPE_CODE['Member enquiry'], TYPE_CODE['MP enquiry']],
]);

/** Of a row that goes on. */
function timingFlags(timing: RowTiming, acknowledged: Int32Array, row: number): number {
  return (
    flagsBy(dayAt(timing.due, row), dayAt(timing.answered, row), FLAG.due | FLAG.hasLimit, FLAG.onTime) |
    flagsBy(dayAt(timing.ackDue, row), dayAt(acknowledged, row), FLAG.ackDue, FLAG.ackOnTime)
  );
}

function flagsBy(last: number, day: number, due: number, onTime: number): number {
  return last === 0 ? 0 : due | (day > 0 && day <= last ? onTime : 0);
}

/** Every reading of the cells that were not understood. What is certain is put among the flags of the other rows. */
function doubtsOf(
  register: Register,
  timing: RowTiming,
  rows: readonly number[],
  countsAs: CountsAs,
  certain: Uint32Array,
): Doubts {
  const possible = new Uint32Array(rows.length);
  const anyScope = new Uint32Array(rows.length);
  const unread = Uint32Array.from(
    rows,
    (row) => (bitsAt(register.unread, row) & DECIDING) | bitsAt(timing.unread, row) | bitsAt(timing.ackUnread, row),
  );
  rows.forEach((row, index) => {
    const isUnread = (key: ColumnKey): boolean => isCellUnread(register, row, key);
    const notKnown =
      (bitsAt(timing.unread, row) === 0 ? 0 : ANSWER_FLAGS) |
      (bitsAt(timing.ackUnread, row) === 0 ? 0 : ACKNOWLEDGED_FLAGS);
    let [all, any] = [-1, 0];
    for (const [type, procedure, status, outcome, decision] of readingsOf(register, row, isUnread)) {
      const flags = countsAs(type, procedure, status, outcome, decision);
      const isOne = goesOn(type, flags);
      const known = isOne ? timingFlags(timing, register.acknowledged, row) & ~notKnown : 0;
      all &= flags | known;
      any |= flags | known | (isOne ? notKnown : 0);
    }
    // Without the date that ended it nobody can tell whether it is still open.
    const hasEnded = dayAt(register.closed, row) > 0;
    if (!hasEnded && (isUnread('response') || isUnread('closed'))) all &= ~FLAG.open;
    // Where it is not known to be a complaint, it has no default of a complaint's procedure and stage either.
    const isOpen = (key: 'procedure' | 'stage'): boolean =>
      isUnread(key) || (isUnread('recordType') && register[key].codes[row] === 0);
    anyScope[index] =
      (isUnread('recordType') ? ANY_TYPE : 0) |
      (isOpen('procedure') ? ANY_PROCEDURE : 0) |
      (isOpen('stage') ? ANY_STAGE : 0);
    certain[row] = isUnread('recordType') ? 0 : all;
    possible[index] = any;
  });
  return { rows: Int32Array.from(rows), possible, anyScope, unread };
}

type Reading = readonly [type: number, procedure: number, status: number, outcome: number, decision: number];

/** All that the row's cells could say. Outcome and procedure matter to complaints, a decision to cases of the LGSCO. */
function* readingsOf(register: Register, row: number, isUnread: (key: ColumnKey) => boolean): Iterable<Reading> {
  const codes = (key: 'recordType' | 'procedure' | 'status' | 'outcome' | 'lgscoDecision'): readonly number[] => {
    const { codes: own, values } = register[key];
    return isUnread(key) ? values.map((_, index) => index + 1) : [codeAt(own, row)];
  };
  for (const type of codes('recordType')) {
    const isComplaint = type === COMPLAINT;
    for (const status of codes('status')) {
      for (const procedure of isComplaint ? codes('procedure') : [0]) {
        for (const outcome of isComplaint ? codes('outcome') : [0]) {
          for (const decision of type === LGSCO ? codes('lgscoDecision') : [0]) {
            yield [type, procedure, status, outcome, decision];
          }
        }
      }
    }
  }
}
