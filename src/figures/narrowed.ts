/** Counts narrowed to the rows of which a cell says something: one that is not understood leaves its row in doubt. */
import {
  bitsAt,
  codeAt,
  dayAt,
  isCellUnread,
  OUTCOME_CODE,
  penceAt,
  textAt,
  rowAt,
  unreadBit,
  type ColumnKey,
} from '../register';
import { lacking, type Counted } from './counted';
import { selectHappened } from './selections';
import { inAny } from './rows';
import type { Scope } from './scopes';
import type { RateSource } from './sources';
import type { Rows } from './types';

/** What a row's cell says to a question; undefined where it can't be told, as the cell was not understood. */
export type Answer = (row: number) => boolean | undefined;

/** The rows for which it holds; those of which that can't be told are left out, and may be among them. */
export function narrowed(counted: Counted, holds: Answer, columns: readonly ColumnKey[]): Counted {
  const kept: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < counted.rows.length; i++) {
    const row = rowAt(counted.rows, i);
    const answer = holds(row);
    if (answer) kept.push(row);
    else if (answer === undefined) open.push(row);
  }
  const doubtful = counted.doubtful.filter((row) => holds(row) !== false);
  const bits = open.length === 0 ? 0 : columns.reduce((all, key) => all | unreadBit(key), 0);
  return {
    ...counted,
    rows: kept.length === counted.rows.length ? counted.rows : Int32Array.from(kept),
    doubtful: open.length === 0 ? doubtful : inAny([Int32Array.from(open), doubtful]),
    unread: counted.unread | bits,
  };
}

/**
 * The count resting on a column too: none of it where no row of the record type in the period has a value there. The
 * period is the whole one where months of it are counted.
 */
export function restingOn(
  counted: Counted,
  key: ColumnKey,
  isFilled: (row: number) => boolean,
  { recordType }: Scope,
  period = counted.period,
): Counted {
  const { register } = period.judged;
  const ofType = selectHappened(period, recordType ? { recordType } : {});
  const isRead = ofType.length > 0 ? ofType.some(isFilled) : register.present.has(key);
  return isRead ? counted : lacking(counted, [key]);
}

/** Codes of Extension: blank is nothing recorded, and `None` says that there was none. */
const NO_EXTENSION = 1;

/** Those with an Extension other than None, and what tells them. */
export function extendedAmong(counted: Counted, scope: Scope): Counted {
  const { register } = counted.period.judged;
  const { codes } = register.extension;
  const holds: Answer = (row) =>
    isCellUnread(register, row, 'extension') ? undefined : codeAt(codes, row) > NO_EXTENSION;
  return narrowed(
    restingOn(counted, 'extension', (row) => codes[row] !== 0, scope),
    holds,
    ['extension'],
  );
}

export const EXTENSION_SOURCE: RateSource = {
  columns: ['extension'],
  isRead: ({ judged: { register } }, row) => register.extension.codes[row] !== 0,
  blank: 'extension',
};

/** Those with a remedy of more than £0. */
export function remediesAmong(counted: Counted, scope: Scope): Counted {
  const { register } = counted.period.judged;
  const bit = unreadBit('remedy');
  const holds: Answer = (row) =>
    (bitsAt(register.unread, row) & bit) !== 0 ? undefined : penceAt(register.remedy, row) > 0;
  const isFilled = (row: number): boolean => !Number.isNaN(penceAt(register.remedy, row));
  return narrowed(restingOn(counted, 'remedy', isFilled, scope), holds, ['remedy']);
}

/** Of those upheld the ones that are so wholly, also where the settings count partly upheld ones among them. */
export function whollyAmong(upheld: Counted): Counted {
  const { register } = upheld.period.judged;
  const holds: Answer = (row) =>
    isCellUnread(register, row, 'outcome') ? undefined : register.outcome.codes[row] === OUTCOME_CODE.Upheld;
  return narrowed(upheld, holds, ['outcome']);
}

/** Those on which an action was decided: its text, or a date for it, is filled in. */
export function actionsAmong(counted: Counted, scope: Scope): Counted {
  const { action, actionDue, actionDone } = counted.period.judged.register;
  const isDecided = (row: number): boolean =>
    textAt(action, row) !== '' || dayAt(actionDue, row) > 0 || dayAt(actionDone, row) > 0;
  return narrowed(restingOn(counted, 'action', isDecided, scope), isDecided, ['action']);
}

/** Of the actions decided, those that were done. */
export function actionsDoneAmong(counted: Counted, scope: Scope): Counted {
  const { register } = counted.period.judged;
  const isDone = (row: number): boolean => dayAt(register.actionDone, row) > 0;
  const holds: Answer = (row) => (isCellUnread(register, row, 'actionDone') ? undefined : isDone(row));
  const decided = actionsAmong(counted, scope);
  return narrowed(register.present.has('actionDone') ? decided : lacking(decided, ['actionDone']), holds, [
    'actionDone',
  ]);
}

/** Of what is due, those that were not answered in time; where that can't be told, they are in doubt as they are there. */
export function lateAmong(due: Counted, inTime: Counted): Counted {
  const decided = new Set<number>([...inTime.rows, ...inTime.doubtful]);
  const rows: Rows = due.rows.filter((row) => !decided.has(row));
  return {
    ...due,
    rows,
    doubtful: inAny([inTime.doubtful, due.doubtful]),
    unread: due.unread | inTime.unread,
    absent: [...new Set([...due.absent, ...inTime.absent])],
  };
}

/** Several counts as one, each row once; `counts` are of one period, or of parts of one. */
export function joinedCounts([first, ...others]: readonly [Counted, ...Counted[]]): Counted {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const rows = inAny(all.map((one) => one.rows));
  const known = new Set(rows);
  return {
    period: first.period,
    rows,
    doubtful: inAny(all.map((one) => one.doubtful)).filter((row) => !known.has(row)),
    unread: all.reduce((bits, one) => bits | one.unread, 0),
    absent: [...new Set(all.flatMap((one) => one.absent))],
  };
}
