/** The worked examples T25–T35 on rows of a register: when each answer was due, whether it came in time, what is found. */
import { describe, expect, it } from 'vitest';
import { calendarsWith, dayOf, isoDate } from '../../src/calendar';
import { limitOf, timingOf } from '../../src/figures';
import { check, cleanRow } from '../builders/checks';
import type { RawRow } from '../builders/register';
import { readAll } from '../builders/workbook';

interface Judged {
  /** Last day in time; '' where there is none. */
  readonly due: string;
  readonly ackDue: string;
  readonly inTime: boolean;
}

interface Workbook {
  readonly Procedures?: readonly RawRow[];
  readonly Holidays?: readonly RawRow[];
}

/** Optional columns, so that each row of a test has them. */
const BLANK: RawRow = {
  ...{ 'Date acknowledged': '', 'Date of response': '', 'Date closed': '', Outcome: '', Status: '' },
  ...{ 'Due date agreed': '', 'Due date amended': '', 'Amended on': '' },
};

function judge(rows: readonly RawRow[], workbook: Workbook = {}): readonly Judged[] {
  const register = rows.map((row, index) => cleanRow({ ...BLANK, ...row }, index));
  const read = readAll({ Register: register, ...workbook });
  const timing = timingOf(read.register, read.settings, calendarsWith(read.companions.holidays));
  const shown = (day = 0): string => (day === 0 ? '' : isoDate(day));
  return rows.map((_, row) => {
    const [due = 0, answered = 0] = [timing.due[row], timing.answered[row]];
    return { due: shown(due), ackDue: shown(timing.ackDue[row]), inTime: due > 0 && answered > 0 && answered <= due };
  });
}

const one = (row: RawRow, workbook?: Workbook): Judged | undefined => judge([row], workbook)[0];
const rulesOf = (row: RawRow): readonly string[] =>
  check({ Register: [cleanRow({ ...BLANK, ...row }, 0)] }, { today: dayOf(2027, 6, 1) }).findings.map(
    ({ rule }) => rule,
  );

describe.each(['Adult social care', 'Public health'])('%s', (Procedure) => {
  it.each([
    ['T25', '2026-04-02', '2026-04-09', '2026-04-10'],
    ['T26', '2025-12-20', '2025-12-24', '2025-12-29'],
  ])('%s: acknowledged within three working days of receipt on %s', (_, received, last, after) => {
    const row = { Procedure, 'Date received': received, 'Date acknowledged': last };
    expect(one(row)).toEqual({ due: '', ackDue: last, inTime: false });
    expect(rulesOf(row)).not.toContain('acknowledged-late');
    expect(rulesOf({ ...row, 'Date acknowledged': after })).toContain('acknowledged-late');
  });

  const agreed = { Procedure, 'Date received': '2026-05-01', 'Due date agreed': '2026-06-30' };

  it('T34: by the date agreed, as amended before it had passed', () => {
    const answered = { ...agreed, 'Due date amended': '2026-07-10', 'Date of response': '2026-07-09' };
    const before = { ...answered, 'Amended on': '2026-06-29' };
    const late = { ...answered, 'Amended on': '2026-07-01' };
    expect(judge([before, { ...answered, 'Amended on': '2026-06-30' }, late])).toMatchObject([
      { due: '2026-07-10', inTime: true },
      { due: '2026-07-10', inTime: true },
      { due: '2026-06-30', inTime: false },
    ]);
    expect([rulesOf(before), rulesOf(late)].map((rules) => rules.includes('amended-late'))).toEqual([false, true]);
  });

  it('is in no timeliness without a date agreed, nor where nobody can tell when it was amended', () => {
    const answer = { 'Date of response': '2026-05-04' };
    expect(judge([{ ...agreed, ...answer, 'Due date agreed': '' }])).toMatchObject([{ due: '', inTime: false }]);
    expect(judge([{ ...agreed, ...answer, 'Due date amended': '2026-07-10' }])).toMatchObject([
      { due: '', inTime: false },
    ]);
  });
});

describe.each(['Corporate', 'Housing'])('the Code: %s', (Procedure) => {
  it('T27, T28: ten working days from acknowledgement', () => {
    const row = { Procedure, 'Date received': '2026-04-02' };
    expect(
      judge([
        { ...row, 'Date acknowledged': '2026-04-02', 'Date of response': '2026-04-20' },
        { ...row, 'Date acknowledged': '2026-04-02', 'Date of response': '2026-04-21' },
        { ...row, 'Date acknowledged': '2026-04-13', 'Date of response': '2026-04-27' },
        { ...row, 'Date acknowledged': '2026-04-13', Extension: 'Complex' },
      ]),
    ).toEqual([
      { due: '2026-04-20', ackDue: '2026-04-13', inTime: true },
      { due: '2026-04-20', ackDue: '2026-04-13', inTime: false },
      { due: '2026-04-27', ackDue: '2026-04-13', inTime: true },
      { due: '2026-05-12', ackDue: '2026-04-13', inTime: false },
    ]);
  });

  it('T29: a late acknowledgement is a measure of its own, and hides no delay from a limit that runs from receipt', () => {
    const row = { Procedure, 'Date received': '2026-05-01', 'Date acknowledged': '2026-05-20' };
    const answered = { ...row, 'Date of response': '2026-06-01' };
    expect(one(answered)).toEqual({ due: '2026-06-04', ackDue: '2026-05-11', inTime: true });
    expect(rulesOf(answered)).toContain('acknowledged-late');
    const fromReceipt = [{ Procedure, Step: 'Stage 1', Limit: 15, 'Runs from': 'Received' }];
    expect(one(answered, { Procedures: fromReceipt })).toMatchObject({ due: '2026-05-26', inTime: false });
    expect(one({ ...row, 'Date acknowledged': '' })).toMatchObject({ due: '2026-05-18' });
  });

  it('T30: over Christmas, and with the council’s own closed days', () => {
    const row = { Procedure, 'Date received': '2026-12-18' };
    const holidays = ['2026-12-29', '2026-12-30', '2026-12-31'].map((Date) => ({ Date, Name: 'Closure' }));
    expect(
      judge([
        { ...row, 'Date acknowledged': '2026-12-29' },
        { ...row, 'Date acknowledged': '2026-12-29', Extension: 'Other' },
      ]),
    ).toMatchObject([
      { due: '2027-01-13', ackDue: '2026-12-29' },
      { due: '2027-01-27', ackDue: '2026-12-29' },
    ]);
    expect(one({ ...row, 'Date acknowledged': '2027-01-04' }, { Holidays: holidays })).toMatchObject({
      ...{ due: '2027-01-18', ackDue: '2027-01-04' },
    });
  });

  it('T31: stage 2 from the acknowledgement of the request', () => {
    const row = { Procedure, Stage: '2', 'Date received': '2026-06-01', 'Date acknowledged': '2026-06-08' };
    expect(judge([row, { ...row, Extension: 'Complex' }])).toMatchObject([
      { due: '2026-07-06', ackDue: '2026-06-08' },
      { due: '2026-08-03' },
    ]);
  });
});

describe('own closed days', () => {
  it('stop no clock of an Act or regulations, unless it is named', () => {
    const row = { Procedure: 'Statutory', 'Date received': '2026-12-18' };
    const closed = { Date: '2026-12-29', Name: 'Closure' };
    expect(one(row)).toMatchObject({ due: '2027-01-06' });
    expect(one(row, { Holidays: [closed] })).toMatchObject({ due: '2027-01-06' });
    expect(one(row, { Holidays: [{ ...closed, Procedures: 'Statutory' }] })).toMatchObject({ due: '2027-01-07' });
    expect(one(row, { Holidays: [{ ...closed, Procedures: 'Corporate' }] })).toMatchObject({ due: '2027-01-06' });
  });
});

describe('limits of the sheet Procedures', () => {
  const enquiry = { 'Record type': 'Member enquiry', Procedure: '', Stage: '', 'Date received': '2026-05-22' };

  it('T32: a member enquiry has one once the council sets it, and none before', () => {
    const sheet = (cells: RawRow): Workbook => ({
      Procedures: [{ Procedure: 'Member enquiry', Step: 'Stage 1', ...cells }],
    });
    const answered = { ...enquiry, 'Date of response': '2026-06-08' };
    expect(one(answered)).toEqual({ due: '', ackDue: '', inTime: false });
    expect(one(answered, sheet({ Limit: 10 }))).toEqual({ due: '2026-06-08', ackDue: '', inTime: true });
    expect(one(answered, sheet({ Limit: 28, Unit: 'calendar days' }))).toMatchObject({
      due: '2026-06-19',
      inTime: true,
    });
    expect(one({ ...answered, 'Record type': 'MP enquiry' }, sheet({ Limit: 10 }))).toMatchObject({ due: '' });
  });

  it('T33: bank holidays of the whole kingdom where they are said', () => {
    const row = { Procedure: 'FOI', 'Date received': '2026-03-09' };
    const sheet = (Holidays: string): Workbook => ({
      Procedures: [{ Procedure: 'FOI', Step: 'Stage 1', Limit: 20, Holidays }],
    });
    expect(one(row, sheet('United Kingdom'))).toMatchObject({ due: '2026-04-09' });
    expect(one(row, sheet(''))).toMatchObject({ due: '2026-04-08' });
  });

  it('T35: calendar days, with receipt as day 0 or 1, and a last day that is closed', () => {
    const row = { Procedure: 'Data protection', 'Date received': '2026-06-26' };
    const due = (cells: RawRow): string | undefined =>
      one(row, {
        Procedures: [
          { Procedure: 'Data protection', Step: 'Acknowledgement', Limit: 30, Unit: 'calendar days', ...cells },
        ],
      })?.ackDue;
    expect(due({})).toBe('2026-07-26');
    expect(due({ 'Closed limit day': 'Next working day' })).toBe('2026-07-27');
    expect(due({ 'First day': 1 })).toBe('2026-07-25');
  });

  it('are judged by the row that held when the clock started', () => {
    const sheet: Workbook = {
      Procedures: [
        { Procedure: 'Corporate', Step: 'Stage 1', Limit: 15, From: '' },
        { Procedure: '', Step: 'Stage 1', Limit: 10, From: '2026-10-01' },
      ],
    };
    const row = (received: string): RawRow => ({
      ...{ Procedure: 'Corporate', 'Date received': received, 'Date acknowledged': received },
    });
    expect(judge([row('2026-09-30'), row('2026-10-01')], sheet).map(({ due }) => due)).toEqual([
      '2026-10-21',
      '2026-10-15',
    ]);
  });

  it('that are empty leave no timeliness', () => {
    const row = { Procedure: 'Corporate', 'Date received': '2026-05-01', 'Date of response': '2026-05-04' };
    const sheet = { Procedures: [{ Procedure: 'Corporate', Step: 'Stage 1', Limit: '' }] };
    expect(one(row, sheet)).toMatchObject({ due: '', inTime: false });
    const { register, settings } = readAll({ Register: [cleanRow({ ...BLANK, ...row }, 0)], ...sheet });
    const timing = timingOf(register, settings, calendarsWith([]));
    expect(limitOf({ register, settings, timing }, 0)).toBeUndefined();
    expect(timing.unread[0]).toBe(0);
  });
});
