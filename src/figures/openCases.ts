/** How urgent an open case is: the working days to its due date from the as-at date. */
import type { Day } from '../calendar';
import { bitsAt, codeAt, dayAt, rowAt, unreadColumns, type ColumnKey } from '../register';
import { lacking, type Counted } from './counted';
import type { Facts } from './facts';
import { heldOn } from './holds';
import { narrowed } from './narrowed';
import { limitOf } from './timing';

export const BANDS = ['Overdue', 'Due within 5 days', 'Due later', 'No due date'] as const;
export type Band = (typeof BANDS)[number];

const SOON = 5;

/**
 * Working days from the as-at date to the due date, which is in time itself; negative once it has passed, by one at
 * least. `none` without a limit or an agreed date, and while a hold that counts has no end; undefined where nobody can
 * tell the due date.
 */
export function workingDaysLeft(facts: Facts, row: number, asAt: Day): number | 'none' | undefined {
  const { timing, register, calendarOf, settings } = facts;
  if (bitsAt(timing.unread, row) !== 0) return undefined;
  const limit = limitOf(facts, row);
  const procedure = register.procedures[codeAt(register.procedure.codes, row) - 1];
  if (!limit || !procedure || (settings.excludeHeldDays && heldOn(register, row, asAt))) return 'none';
  const due = dayAt(timing.due, row);
  if (due === 0 && limit.allowed === 'agreed') return 'none';
  const calendar = calendarOf(procedure, limit);
  if (due === 0 || asAt > calendar.last) return undefined;
  if (due >= asAt) return calendar.workingDaysBetween(asAt, due);
  return -Math.max(1, calendar.workingDaysBetween(due, asAt));
}

function bandOf(left: number | 'none'): Band {
  if (left === 'none') return 'No due date';
  if (left < 0) return 'Overdue';
  return left <= SOON ? 'Due within 5 days' : 'Due later';
}

/** The open cases of a band; those of which the due date can't be told may be in any. */
export function openInBand(facts: Facts, open: Counted, band: Band): Counted {
  const { asAt } = open.period;
  const left = (row: number): number | 'none' | undefined => workingDaysLeft(facts, row, asAt);
  const untold = untoldColumns(facts, open, (row) => left(row) === undefined);
  if (untold.isAll) return lacking(open, untold.columns);
  return narrowed(
    open,
    (row) => {
      const days = left(row);
      return days === undefined ? undefined : bandOf(days) === band;
    },
    untold.columns,
  );
}

/** For want of which columns due dates can't be told, and whether that is so of all cases. */
function untoldColumns(
  { timing }: Facts,
  { rows }: Counted,
  isUntold: (row: number) => boolean,
): { readonly columns: readonly ColumnKey[]; readonly isAll: boolean } {
  let [bits, count] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rowAt(rows, i);
    if (!isUntold(row)) continue;
    count += 1;
    bits |= bitsAt(timing.unread, row);
  }
  return { columns: unreadColumns(bits), isAll: count > 0 && count === rows.length };
}
