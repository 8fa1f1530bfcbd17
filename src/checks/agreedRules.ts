/** Answers by a date agreed with the complainant (SI 2009/309 reg 14, SI 2012/3094 reg 29). */
import { fixed, lastDayInTime, longDate, timeLimit, workingCalendar } from '../calendar';
import { limitOf } from '../figures';
import { dayAt } from '../register';
import type { Checked, Rule, RowHit } from './types';

export const AGREED_RULES: readonly Rule[] = [
  {
    id: 'amended-late',
    severity: 'warning',
    title: 'Agreed date changed after it had passed',
    columns: ['dueAgreed', 'dueAmended', 'amendedOn'],
    concerns: ['answered'],
    needs: ['dueAmended'],
    find: lateAmendments,
  },
  {
    id: 'beyond-six-months',
    severity: 'note',
    title: 'Longer than six months',
    columns: ['received', 'response'],
    concerns: ['answered'],
    find: beyondSixMonths,
  },
];

/** T34: a date that had passed when it was changed still counts. */
function* lateAmendments(checked: Checked): Iterable<RowHit> {
  const { dueAgreed, dueAmended, amendedOn } = checked.register;
  for (const row of rowsByAgreement(checked)) {
    const [agreed, on] = [dayAt(dueAgreed, row), dayAt(amendedOn, row)];
    if (dayAt(dueAmended, row) === 0 || agreed === 0 || on <= agreed) continue;
    yield {
      ...{ row, column: 'amendedOn' },
      message:
        `The agreed date, ${longDate(agreed)}, was changed on ${longDate(on)}, when it had passed, so it still counts. ` +
        'Figures affected: timeliness.',
      suggestion: 'Check the three dates.',
    };
  }
}

/** The six months are no due date: longer can be agreed, and else the complainant is told why (T34, PROCEDURES.md). */
function* beyondSixMonths(checked: Checked): Iterable<RowHit> {
  const { register, timing, today } = checked;
  const calendar = workingCalendar([]);
  for (const row of rowsByAgreement(checked)) {
    const received = dayAt(register.received, row);
    const answered = dayAt(timing.answered, row);
    const last = received === 0 ? 0 : lastDayInTime(calendar, SIX_MONTHS, received, false);
    if (last === 0 || (answered > 0 ? answered : today) <= last) continue;
    const what = answered > 0 ? `was answered on ${longDate(answered)}` : 'is not answered';
    yield {
      ...{ row, column: answered > 0 ? 'response' : 'received' },
      message: `The complaint ${what}: its six months ended on ${longDate(last)}.`,
      suggestion: 'Check that a longer time was agreed before then, or that the complainant was told in writing why.',
    };
  }
}

const SIX_MONTHS = { ...timeLimit('Stage 1', 'none', { unit: 'months' }), allowed: fixed(6) };

/** The rows whose limit is a date agreed. */
function* rowsByAgreement(checked: Checked): Iterable<number> {
  for (const row of checked.concerned('answered').rows) if (limitOf(checked, row)?.allowed === 'agreed') yield row;
}
