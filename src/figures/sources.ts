/**
 * No number without its source (FIGURES.md, "Right or silent"): the columns without which a measure means nothing. They
 * belong to what a row counts as, so that a further measure has its sources by the flags that it is made of.
 */
import { must } from '../must';
import { bitsAt, codeAt, dayAt, procedureCode, rowAt, STAGES, unreadBit, STATUS_CODE, TYPE_CODE } from '../register';
import type { ColumnKey, Register } from '../register';
import { FLAG } from './flags';
import { HAPPENED, type PeriodRows } from './periodRows';
import { NONE, typeOf, wantedPlace, type Scope } from './scopes';
import { answerColumns, answersOf, type MeasuredStage } from './steps';
import type { Rows } from './types';

interface Source {
  /** What rests on it. */
  readonly flags: number;
  /** Any one of them is enough. */
  readonly columns: (period: PeriodRows, scope: Scope) => readonly ColumnKey[];
  /** Whether a row tells it; absent where it is enough that the register has the column. */
  readonly reader?: (period: PeriodRows, scope: Scope) => (row: number) => boolean;
  /** Where the stage has its answer elsewhere than others, such as in Panel date, only its own rows tell it. */
  readonly ofStage?: true;
}

const OUTCOMES = FLAG.upheld | FLAG.partiallyUpheld | FLAG.notUpheld | FLAG.noFinding | FLAG.noOutcome;
const DECISIONS = FLAG.decided | FLAG.investigated | FLAG.ombudsmanUpheld;

const SOURCES: readonly Source[] = [
  {
    flags: FLAG.responded,
    columns: () => ['response'],
    reader:
      ({ judged: { register } }) =>
      (row) =>
        dayAt(register.response, row) > 0,
  },
  {
    flags: FLAG.closed,
    columns: () => ['closed', 'response'],
    reader:
      ({ judged: { register } }) =>
      (row) =>
        dayAt(register.closed, row) > 0,
  },
  { flags: FLAG.open, columns: () => ['response', 'closed'] },
  {
    flags: FLAG.cancelled | FLAG.withdrawn | FLAG.rejected,
    columns: () => ['status'],
    reader:
      ({ judged: { register } }) =>
      (row) =>
        register.statusFromDates[row] === 0 && codeAt(register.status.codes, row) > 0,
  },
  {
    flags: FLAG.due | FLAG.onTime,
    columns: answerColumnsIn,
    reader: answerReader,
    ofStage: true,
  },
  {
    flags: FLAG.ackDue | FLAG.ackOnTime,
    columns: () => ['acknowledged'],
    reader:
      ({ judged: { register } }) =>
      (row) =>
        dayAt(register.acknowledged, row) > 0,
  },
  {
    flags: FLAG.due | FLAG.onTime,
    columns: (period, scope) => (isAgreedOnly(period, scope) ? ['dueAgreed'] : []),
    reader:
      ({ judged: { register } }) =>
      (row) =>
        dayAt(register.dueAgreed, row) > 0,
  },
  {
    // What was withdrawn, rejected or cancelled is left out: a column that is there must tell of some row that it was not.
    flags: FLAG.received | FLAG.responded | FLAG.closed | FLAG.due | FLAG.open,
    columns: ({ judged: { register } }) => (register.present.has('status') ? ['status'] : []),
    reader:
      ({ judged: { register } }) =>
      (row) =>
        codeAt(register.status.codes, row) > 0,
  },
  { flags: OUTCOMES, columns: () => ['outcome'], reader: (period) => (row) => isOutcomeRead(period, row) },
  {
    flags: DECISIONS,
    columns: () => ['lgscoDecision'],
    reader:
      ({ judged: { register } }) =>
      (row) =>
        codeAt(register.lgscoDecision.codes, row) > 0,
  },
  {
    flags: DECISIONS,
    columns: () => ['lgscoDecisionDate'],
    reader:
      ({ judged: { register } }) =>
      (row) =>
        dayAt(register.lgscoDecisionDate, row) > 0,
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

/** Whether a row says when an answer came of the kind that the scope asks about. */
function answerReader(period: PeriodRows, scope: Scope): (row: number) => boolean {
  const { response } = period.judged.register;
  const answers = new Set(stagesIn(period, scope).flatMap(answersOf));
  const [ofResponse, ofOthers] = [answers.delete('response') || answers.size === 0, answers.size > 0];
  return (row) => (ofResponse && dayAt(response, row) > 0) || (ofOthers && isAnswerRead(period, row));
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
export const ACKNOWLEDGED_SOURCE: RateSource = {
  columns: ['acknowledged'],
  isRead: ({ judged: { register } }, row) => dayAt(register.acknowledged, row) > 0,
};
export function answerSource(period: PeriodRows, scope: Scope): RateSource {
  return {
    columns: answerColumnsIn(period, scope),
    isRead: (its, row) => isAnswerRead(its, row) || isStillOpen(its.judged.register, row),
  };
}

/** Nothing says that it has ended, so that no answer is what there is to record: past its due date it is late (T14). */
function isStillOpen({ closed, status, outcome, present, unread }: Register, row: number): boolean {
  // A cell that was not understood may say that it has.
  if ((bitsAt(unread, row) & ENDS) !== 0) return false;
  return closed[row] === 0 && status.codes[row] === OPEN && present.has('outcome') && outcome.codes[row] === 0;
}

const ENDS = unreadBit('closed') | unreadBit('status') | unreadBit('outcome');

const OPEN = STATUS_CODE.Open;

/** Where the rows of a scope have their answer: a review panel's elsewhere than all others. */
function answerColumnsIn(period: PeriodRows, scope: Scope): readonly ColumnKey[] {
  const columns = new Set(stagesIn(period, scope).flatMap(answerColumns));
  return columns.size === 0 ? ['response'] : [...columns];
}

/** Is the scope a stage that is answered otherwise than all others: before a panel, or not by a Date of response? */
function isApart(period: PeriodRows, scope: Scope): boolean {
  const stages = stagesIn(period, scope);
  return (
    stages.length > 0 && stages.every((one) => one.panelStep !== undefined || !answersOf(one).includes('response'))
  );
}

/** Is every limit in the scope a date agreed with the complainant? */
function isAgreedOnly(period: PeriodRows, scope: Scope): boolean {
  const occurring = period.judged.timing.procedures;
  const limits = stagesIn(period, scope)
    .filter(({ code }) => occurring.includes(code))
    .flatMap((stage) => stage.limits);
  return limits.length > 0 && limits.every(({ allowed }) => allowed === 'agreed');
}

/** The measured stages that a scope can be about. */
function stagesIn({ judged }: PeriodRows, { procedure, stage }: Scope): readonly MeasuredStage[] {
  const { register, timing } = judged;
  const codes =
    procedure === undefined
      ? register.procedures.map((_, index) => index + 1)
      : [procedureCode(register.procedures, procedure)];
  const numbers =
    stage === undefined ? STAGES.map((_, index) => index + 1) : [STAGES.findIndex((one) => one === stage) + 1];
  return codes.flatMap((code) => numbers.flatMap((number) => timing.stages(code, number) ?? []));
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
function isProcedureRead(period: PeriodRows, mask: number, { recordType, procedure = NONE }: Scope): boolean {
  // The procedure of an enquiry is its record type's.
  if (recordType !== undefined && recordType !== 'Complaint') return true;
  if (procedure === NONE && (mask & LIMITED) === 0) return true;
  const { codes } = period.judged.register.procedure;
  const reader = () => (row: number) => codeAt(codes, row) > 0;
  return isReadIn(period, 0, { recordType: 'Complaint' }, { flags: 0, columns: () => ['procedure'], reader });
}

const LIMITED = FLAG.due | FLAG.hasLimit | FLAG.onTime | FLAG.ackDue | FLAG.ackOnTime;

/** Of what a scope asks for: a record type, procedure or stage that is only taken for granted has no others beside it. */
function absentScope(
  { judged: { register, settings }, rows, doubts }: PeriodRows,
  { recordType, procedure, stage }: Scope,
): readonly ColumnKey[] {
  const { assumed } = register;
  // What every complaint is taken to be, and would be in a register without one.
  const [wouldBe = must(register.procedures[0], 'a procedure').id] = settings.proceduresCovered;
  const taken = register.procedure.codes.find((code) => code > 0);
  const assumedProcedure = taken === undefined ? wouldBe : register.procedures[taken - 1]?.id;
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
function isReadIn(period: PeriodRows, mask: number, scope: Scope, { reader, ofStage }: Source): boolean {
  if (!reader) return true;
  const isRead = reader(period, scope);
  const { rows, flags, doubts, judged } = period;
  const type = scope.recordType ? TYPE_CODE[scope.recordType] : 0;
  const { places } = judged.flags;
  const own = ofStage && isApart(period, scope) ? wantedPlace(scope, judged.register.procedures) : undefined;
  /** What those of the record type say to whom something happened in the period: undefined where there is none. */
  const areRead = (those: Rows, whatTheyAre: Uint32Array, happened = HAPPENED): boolean | undefined => {
    let answer: false | undefined;
    for (let i = 0; i < those.length; i++) {
      const row = rowAt(those, i);
      const flag = bitsAt(whatTheyAre, i);
      const place = bitsAt(places, row);
      const isOne = (mask & DECISIONS) !== 0 ? isLgsco(place, flag) : type === 0 || typeOf(place) === type;
      if ((flag & happened) === 0 || !isOne || (own && (place & own.asked) !== own.place)) continue;
      if (isRead(row)) return true;
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
function isLgsco(place: number, flag: number): boolean {
  return typeOf(place) === LGSCO || (flag & FLAG.decided) !== 0;
}
