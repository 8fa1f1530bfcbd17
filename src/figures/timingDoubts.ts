/** What is not known of a row's timing: cells that were not understood, and columns of answers that are not there. */
import { isFixed, type TimeLimit } from '../calendar';
import { bitsAt, dayAt, STAGES, TYPE_CODE, unreadBit } from '../register';
import type { ColumnKey, Register, Settings } from '../register';
import { ANSWER_COLUMN, answersTo, type MeasuredStage, type StagesMeasured } from './steps';

const bitsOf = (keys: readonly ColumnKey[]): number => keys.reduce((bits, key) => bits | unreadBit(key), 0);

/** What the due date of every stage rests on. */
export const PLACE = bitsOf(['recordType', 'procedure', 'stage']);
export const TYPE_BIT = unreadBit('recordType');
/** The day on which a clock starts tells which limit it has, too. */
export const START = bitsOf(['received', 'clockStart']);
const HOLDS = bitsOf(['holdFrom', 'holdTo']);
const AGREED = bitsOf(['dueAgreed', 'dueAmended', 'amendedOn']);

/** As bits of `unreadBit`. */
interface Needs {
  /** Cells that must be understood. */
  readonly unread: number;
  /** The same where the case has no day on which it was closed. */
  readonly unclosed: number;
  /** Columns that the register lacks. */
  readonly absent: number;
}

const NOTHING: Needs = { unread: 0, unclosed: 0, absent: 0 };

/** The day from which a limit runs, where that is a column of its own. */
export function runsFromBit({ runsFrom }: TimeLimit): number {
  return runsFrom === 'Acknowledged' ? unreadBit('acknowledged') : runsFrom === 'Logged' ? unreadBit('logged') : 0;
}

/** What the due date of a limit, and the answer that it is about, rest on beside the place of the row. */
function needsOf(
  { extended, startsWith }: MeasuredStage,
  limit: TimeLimit,
  { excludeHeldDays }: Settings,
  isAbsent: (key: ColumnKey) => boolean,
): Needs {
  const before = startsWith ? [startsWith] : [];
  const answers = answersTo(limit);
  const isExtendable = isFixed(limit) && limit.allowed.extended !== limit.allowed.length && extended === 'by extension';
  return {
    unread:
      PLACE |
      START |
      bitsOf([...before, ANSWER_COLUMN[limit.answeredBy]]) |
      (limit.allowed === 'agreed' ? AGREED : runsFromBit(limit)) |
      (isExtendable ? unreadBit('extension') : 0) |
      (excludeHeldDays ? HOLDS : 0),
    unclosed: bitsOf(answers),
    absent: bitsOf([...before.filter(isAbsent), ...(answers.every(isAbsent) ? answers : [])]),
  };
}

function joined(all: readonly Needs[]): Needs {
  return all.reduce(
    (one, next) => ({
      unread: one.unread | next.unread,
      unclosed: one.unclosed | next.unclosed,
      absent: one.absent | next.absent,
    }),
    NOTHING,
  );
}

/**
 * By row the columns of which nobody knows what they say, so that nobody can tell when the answer was due or whether it
 * came in time: an answer that is late can't be told from one that is not recorded.
 */
export function timingDoubts(
  register: Register,
  settings: Settings,
  stages: StagesMeasured,
): (row: number, measured: MeasuredStage | undefined, limit: TimeLimit | undefined) => number {
  const { unread, recordType, procedures, closed } = register;
  const isAbsent = (key: ColumnKey): boolean => !register.present.has(key);
  const everywhere = procedures.flatMap((_, index) => STAGES.flatMap((_stage, at) => stages(index + 1, at + 1) ?? []));
  const needs = new Map(
    everywhere.map((measured) => {
      const limits = measured.limits.filter(({ allowed }) => allowed !== 'none');
      const each = new Map(limits.map((limit) => [limit, needsOf(measured, limit, settings, isAbsent)]));
      return [measured, { each, any: joined([...each.values()]) }] as const;
    }),
  );
  // Of a row whose procedure or stage was not understood nobody knows on what its due date rests.
  const any = joined([...needs.values()].map((one) => one.any));
  const anyUnread = any.unread | any.unclosed | PLACE | START;
  const responseAbsent = isAbsent('response') ? unreadBit('response') : 0;
  return (row, measured, limit) => {
    const cells = bitsAt(unread, row);
    if (cells & TYPE_BIT) return cells & anyUnread;
    if (recordType.codes[row] === TYPE_CODE.Complaint && (cells & PLACE) !== 0)
      return (cells & anyUnread) | responseAbsent;
    const known = measured && needs.get(measured);
    if (!known) return 0;
    const starts = START | (measured.startsWith ? unreadBit(measured.startsWith) : 0);
    const its = (cells & starts) !== 0 ? known.any : ((limit && known.each.get(limit)) ?? NOTHING);
    const wanted = closed[row] === 0 ? its.unread | its.unclosed : its.unread;
    const isAmendedWhen =
      limit?.allowed === 'agreed' && dayAt(register.dueAmended, row) > 0 && dayAt(register.amendedOn, row) === 0;
    return (cells & wanted) | its.absent | (isAmendedWhen ? unreadBit('amendedOn') : 0);
  };
}
