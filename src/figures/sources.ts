/**
 * No number without its source (FIGURES.md, "Right or silent"): the columns without which a measure means nothing. They
 * belong to what a row counts as, so that a further measure has its sources by the flags that it is made of.
 */
import { bitsAt, codeAt, dayAt, PROCEDURES, rowAt, STAGES, unreadBit, STATUS_CODE, TYPE_CODE } from '../register';
import type { ColumnKey, Register } from '../register';
import { FLAG } from './flags';
import { HAPPENED, type PeriodRows } from './periodRows';
import { NONE, typeOf, type Scope } from './scopes';
import { answerColumns } from './timing';
import type { Rows } from './types';

interface Source {
  /** What rests on it. */
  readonly flags: number;
  /** Any one of them is enough. */
  readonly columns: (period: PeriodRows, scope: Scope) => readonly ColumnKey[];
  /** Whether the row tells it; absent where it is enough that the register has the column. */
  readonly isRead?: (period: PeriodRows, row: number, scope: Scope) => boolean;
  /** Of a review panel only panels tell it. */
  readonly ofPanels?: true;
}

const OUTCOMES = FLAG.upheld | FLAG.partiallyUpheld | FLAG.notUpheld | FLAG.noFinding | FLAG.noOutcome;
const DECISIONS = FLAG.decided | FLAG.investigated | FLAG.ombudsmanUpheld;

const SOURCES: readonly Source[] = [
  {
    flags: FLAG.responded,
    columns: () => ['response'],
    isRead: ({ judged: { register } }, row) => dayAt(register.response, row) > 0,
  },
  {
    flags: FLAG.closed,
    columns: () => ['closed', 'response'],
    isRead: ({ judged: { register } }, row) => dayAt(register.closed, row) > 0,
  },
  { flags: FLAG.open, columns: () => ['response', 'closed'] },
  {
    flags: FLAG.cancelled | FLAG.withdrawn | FLAG.rejected,
    columns: () => ['status'],
    isRead: ({ judged: { register } }, row) =>
      register.statusFromDates[row] === 0 && codeAt(register.status.codes, row) > 0,
  },
  {
    flags: FLAG.due | FLAG.onTime,
    columns: answerColumnsIn,
    isRead: isAnswerReadIn,
    ofPanels: true,
  },
  {
    // What was withdrawn, rejected or cancelled is left out: a column that is there must tell of some row that it was not.
    flags: FLAG.received | FLAG.responded | FLAG.closed | FLAG.due | FLAG.open,
    columns: ({ judged: { register } }) => (register.present.has('status') ? ['status'] : []),
    isRead: ({ judged: { register } }, row) => codeAt(register.status.codes, row) > 0,
  },
  { flags: OUTCOMES, columns: () => ['outcome'], isRead: isOutcomeRead },
  {
    flags: DECISIONS,
    columns: () => ['lgscoDecision'],
    isRead: ({ judged: { register } }, row) => codeAt(register.lgscoDecision.codes, row) > 0,
  },
  {
    flags: DECISIONS,
    columns: () => ['lgscoDecisionDate'],
    isRead: ({ judged: { register } }, row) => dayAt(register.lgscoDecisionDate, row) > 0,
  },
];

/** Whether the row says what came of the complaint. */
function isOutcomeRead({ judged: { register } }: PeriodRows, row: number): boolean {
  return codeAt(register.outcome.codes, row) > 0;
}

/** Whether the row says when the answer came that its limit is about. */
function isAnswerRead({ judged: { timing } }: PeriodRows, row: number): boolean {
  return dayAt(timing.answered, row) > 0;
}

/** Whether the row says when an answer came of the kind that the scope asks about. */
function isAnswerReadIn(period: PeriodRows, row: number, scope: Scope): boolean {
  const isPanel = scope.stage === '3' && scope.procedure === 'Statutory';
  if (!isPanel && dayAt(period.judged.register.response, row) > 0) return true;
  return mayBePanel(scope) && isAnswerRead(period, row);
}

/** What a rate's numerator is told by. */
export interface RateSource {
  readonly columns: readonly ColumnKey[];
  readonly isRead: (period: PeriodRows, row: number) => boolean;
  /** Where a blank cell means that it is not recorded, and not, as a date of response, that it has not happened. */
  readonly blank?: ColumnKey;
}

/** What tells the numerators of rates. */
export const OUTCOME_SOURCE: RateSource = { columns: ['outcome'], isRead: isOutcomeRead, blank: 'outcome' };
export function answerSource(period: PeriodRows, scope: Scope): RateSource {
  return {
    columns: answerColumnsIn(period, scope),
    isRead: (its, row) => isAnswerRead(its, row) || isStillOpen(its.judged.register, row),
  };
}

/** Nothing says that it has ended, so that no answer is what there is to record: past its due date it is late (T14). */
function isStillOpen({ closed, status, outcome, present }: Register, row: number): boolean {
  return closed[row] === 0 && status.codes[row] === OPEN && present.has('outcome') && outcome.codes[row] === 0;
}

const OPEN = STATUS_CODE.Open;

/** Where the rows of a scope have their answer: a review panel's elsewhere than all others. */
function answerColumnsIn({ judged: { settings } }: PeriodRows, scope: Scope): readonly ColumnKey[] {
  const isPanel = mayBePanel(scope) && scope.stage !== undefined && scope.procedure !== undefined;
  return [
    ...(isPanel ? [] : answerColumns(false, settings)),
    ...(mayBePanel(scope) ? answerColumns(true, settings) : []),
  ];
}

function mayBePanel({ procedure = 'Statutory', stage = '3' }: Scope): boolean {
  return stage === '3' && procedure === 'Statutory';
}

/**
 * The columns of which nothing was read, so that a count with these flags is none: not there at all, or without a readable
 * value in any row of the record type and period; empty where the count has its sources.
 */
export function absentColumns(period: PeriodRows, mask: number, scope: Scope): readonly ColumnKey[] {
  const { judged } = period;
  return [
    ...absentScope(period, scope),
    ...(isProcedureRead(period, mask, scope) ? [] : ['procedure' as const]),
    ...SOURCES.filter(({ flags }) => (flags & mask) !== 0).flatMap((source) => {
      const keys = source.columns(period, scope);
      const present = keys.filter((key) => judged.register.present.has(key));
      if (present.length === 0) return keys;
      return isReadIn(period, mask, scope, source) ? [] : present;
    }),
  ];
}

/** Limits, and all that is asked of one procedure, need a complaint of which the procedure is known. */
function isProcedureRead(period: PeriodRows, mask: number, { procedure = NONE }: Scope): boolean {
  if (procedure === NONE && (mask & LIMITED) === 0) return true;
  const isRead = ({ judged: { register } }: PeriodRows, row: number): boolean =>
    codeAt(register.procedure.codes, row) > 0;
  return isReadIn(period, 0, { recordType: 'Complaint' }, { flags: 0, columns: () => ['procedure'], isRead });
}

const LIMITED = FLAG.due | FLAG.hasLimit | FLAG.onTime;

/** Of what a scope asks for: a record type, procedure or stage that is only taken for granted has no others beside it. */
function absentScope(
  { judged: { register, settings }, rows, doubts }: PeriodRows,
  { recordType, procedure, stage }: Scope,
): readonly ColumnKey[] {
  const { assumed } = register;
  // What every complaint is taken to be, and would be in a register without one.
  const { codes, values } = register.procedure;
  const [wouldBe = PROCEDURES[0]] = settings.proceduresCovered;
  const taken = codes.find((code) => code > 0);
  const assumedProcedure = taken === undefined ? wouldBe : values[taken - 1];
  const typeBit = unreadBit('recordType');
  const noType = rows.length === 0 && doubts.unread.some((bits) => (bits & typeBit) !== 0);
  return [
    ...(noType || (recordType && recordType !== 'Complaint' && assumed.has('recordType'))
      ? ['recordType' as const]
      : []),
    ...(procedure && assumed.has('procedure') && procedure !== assumedProcedure ? ['procedure' as const] : []),
    ...(stage && assumed.has('stage') && stage !== STAGES[0] ? ['stage' as const] : []),
  ];
}

/** True where any row of the record type in the period tells it, and where there is none to tell it. */
function isReadIn(period: PeriodRows, mask: number, scope: Scope, { isRead, ofPanels }: Source): boolean {
  if (!isRead) return true;
  const { rows, flags, doubts, judged } = period;
  const { recordType, procedure, stage } = scope;
  const type = recordType ? TYPE_CODE[recordType] : 0;
  const isPanel = ofPanels && stage === '3' && procedure === 'Statutory';
  /** What those of the record type say to whom something happened in the period: undefined where there is none. */
  const areRead = (those: Rows, whatTheyAre: Uint32Array, happened = HAPPENED): boolean | undefined => {
    let answer: false | undefined;
    for (let i = 0; i < those.length; i++) {
      const row = rowAt(those, i);
      const flag = bitsAt(whatTheyAre, i);
      const isOne = (mask & DECISIONS) !== 0 ? isLgsco(flag) : type === 0 || typeOf(flag) === type;
      if ((flag & happened) === 0 || !isOne || (isPanel && !isPanelRow(judged.register, row))) continue;
      if (isRead(period, row, scope)) return true;
      answer = false;
    }
    return answer;
  };
  // Where no row is of the type in the period for certain, one that may be tells, or fails to tell, like one that is; but
  // that its answer may have been due in it says nothing of its other columns.
  return areRead(rows, flags) ?? areRead(doubts.rows, doubts.possible, HAPPENED & ~FLAG.due) ?? true;
}

const LGSCO = TYPE_CODE.LGSCO;

/** A decision stands on the case's own row, or on the complaint. */
function isLgsco(flag: number): boolean {
  return typeOf(flag) === LGSCO || (flag & FLAG.decided) !== 0;
}

function isPanelRow({ stage, procedure }: Register, row: number): boolean {
  return stage.codes[row] === 3 && procedure.codes[row] === 1;
}
