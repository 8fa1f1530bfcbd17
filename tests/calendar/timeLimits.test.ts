/** The worked examples of "in time" that need only the calendar: T1–T13, and the days of T25–T33 and T35. */
import { describe, expect, it } from 'vitest';
import {
  calendarsWith,
  dayFromText,
  daysBetween,
  fixed,
  isFixed,
  isoDate,
  lastDayInTime,
  limitFor,
  PROCEDURES,
  timeLimit,
  workingCalendar,
  type BuiltInId,
  type ClosedDay,
  type FixedTime,
  type Procedure,
  type Step,
  type TimeLimit,
} from '../../src/calendar';

type FixedLimit = TimeLimit & { readonly allowed: FixedTime };

const calendar = workingCalendar([]);
const usualCalendars = calendarsWith([]);

function day(text: string): number {
  const parsed = dayFromText(text);
  if (parsed === undefined) throw new Error(`no date: ${text}`);
  return parsed;
}

function procedure(id: BuiltInId): Procedure {
  const found = PROCEDURES.find((one) => one.id === id);
  if (!found) throw new Error(`no procedure: ${id}`);
  return found;
}

function limit(id: BuiltInId, step: Step): FixedLimit {
  const found = limitFor(procedure(id), step, day('1 Apr 2022'));
  if (!isFixed(found)) throw new Error(`no limit of days: ${id} ${step}`);
  return found;
}

interface Options {
  readonly extended?: boolean;
  readonly closed?: readonly ClosedDay[];
}

/** The last day that is in time, of a limit of a built-in procedure that runs from that day. */
function due(id: BuiltInId, step: Step, from: string, { extended = false, closed }: Options = {}): string {
  const own = limit(id, step);
  const calendarOf = closed ? calendarsWith(closed) : usualCalendars;
  return isoDate(lastDayInTime(calendarOf(procedure(id), own), own, day(from), extended));
}

/** The same of a limit of a council's own. */
function lastDay(length: number, otherwise: Partial<TimeLimit>, from: string): string {
  const own = { ...timeLimit('Stage 1', 'none', otherwise), allowed: fixed(length) };
  return isoDate(lastDayInTime(usualCalendars({ id: 'own', statutory: false }, own), own, day(from), false));
}

function daysTaken(start: string, sent: string): number {
  return calendar.workingDaysBetween(day(start), day(sent));
}

const extended = { extended: true };

describe('the children’s procedure', () => {
  it('T1: the limit day is in time', () => {
    expect(due('statutory', 'Stage 1', '3 Apr 2023')).toBe('2023-04-19');
    expect(daysTaken('3 Apr 2023', '19 Apr 2023')).toBe(10);
    expect(daysTaken('3 Apr 2023', '20 Apr 2023')).toBe(11);
  });

  it('T2: an extension moves the due date from the same start', () => {
    expect(due('statutory', 'Stage 1', '3 Apr 2023', extended)).toBe('2023-05-04');
    expect(calendar.isWorkingDay(day('1 May 2023'))).toBe(false);
    expect(daysTaken('3 Apr 2023', '4 May 2023')).toBeGreaterThan(limit('statutory', 'Stage 1').allowed.length);
  });

  it('T3: a start on a closed day is day 0 too', () => {
    expect(due('statutory', 'Stage 1', '24 Dec 2022')).toBe('2023-01-11');
    expect(due('statutory', 'Stage 1', '24 Dec 2022', extended)).toBe('2023-01-25');
  });

  it('T4: Christmas substitutes are closed', () => {
    expect(due('statutory', 'Stage 1', '16 Dec 2022')).toBe('2023-01-04');
    expect(due('statutory', 'Stage 1', '16 Dec 2022', extended)).toBe('2023-01-18');
  });

  it('T5: the Jubilee moved the spring holiday', () => {
    expect(due('statutory', 'Stage 1', '20 May 2022')).toBe('2022-06-07');
    expect(due('statutory', 'Stage 1', '20 May 2022', extended)).toBe('2022-06-21');
    expect(['30 May 2022', '2 Jun 2022', '3 Jun 2022'].map((date) => calendar.isWorkingDay(day(date)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('T6: the day of the State Funeral is closed', () => {
    expect(due('statutory', 'Stage 1', '5 Sep 2022')).toBe('2022-09-20');
    expect(due('statutory', 'Stage 1', '5 Sep 2022', extended)).toBe('2022-10-04');
  });

  it('T7: in 2020 the early May holiday was on VE Day', () => {
    expect(due('statutory', 'Stage 1', '30 Apr 2020')).toBe('2020-05-15');
    expect(calendar.isWorkingDay(day('4 May 2020'))).toBe(true);
    expect(calendar.isWorkingDay(day('8 May 2020'))).toBe(false);
  });

  it('T8: Easter 2018', () => {
    expect(due('statutory', 'Stage 1', '29 Mar 2018')).toBe('2018-04-16');
  });

  it('T9: stage 2 has 25 days, extended 65', () => {
    expect(due('statutory', 'Stage 2', '4 Apr 2022')).toBe('2022-05-12');
    expect(due('statutory', 'Stage 2', '4 Apr 2022', extended)).toBe('2022-07-11');
    expect(daysTaken('4 Apr 2022', '8 Jul 2022')).toBe(64);
  });

  it('T10: the three steps of stage 3 run one after the other', () => {
    expect(due('statutory', 'Panel', '1 Dec 2025')).toBe('2026-01-15');
    expect(due('statutory', 'Findings', '14 Jan 2026')).toBe('2026-01-21');
    expect(due('statutory', 'Response', '21 Jan 2026')).toBe('2026-02-11');
    expect(limit('statutory', 'Findings').runsFrom).toBe('Previous step');
    expect(limit('statutory', 'Response').runsFrom).toBe('Previous step');
  });

  it('T11: the complainant has 20 days to ask for a panel', () => {
    expect(due('statutory', 'Panel request', '22 Aug 2025')).toBe('2025-09-22');
  });

  it('runs from the clock start, so that an acknowledgement changes nothing', () => {
    for (const step of ['Stage 1', 'Stage 2', 'Panel'] as const) {
      expect([step, limit('statutory', step).runsFrom]).toEqual([step, 'Clock start']);
    }
  });
});

describe('adult social care and public health', () => {
  it.each(['adult-social-care', 'public-health'] as const)('%s: T25, T26: three working days to acknowledge', (id) => {
    expect(due(id, 'Acknowledgement', '2 Apr 2026')).toBe('2026-04-09');
    expect(due(id, 'Acknowledgement', '20 Dec 2025')).toBe('2025-12-24');
    expect(limit(id, 'Acknowledgement').answeredBy).toBe('Date acknowledged');
  });

  it.each(['adult-social-care', 'public-health'] as const)('%s: an answer by the date agreed, not by days', (id) => {
    expect(limitFor(procedure(id), 'Stage 1', day('2 Apr 2026'))?.allowed).toBe('agreed');
  });
});

describe.each(['corporate', 'housing'] as const)('the Code (%s)', (id) => {
  it('T12: stage 1 runs from acknowledgement', () => {
    expect(due(id, 'Acknowledgement', '28 Mar 2024')).toBe('2024-04-08');
    expect(limit(id, 'Stage 1').runsFrom).toBe('Acknowledged');
    expect(due(id, 'Stage 1', '8 Apr 2024')).toBe('2024-04-22');
    expect(due(id, 'Stage 1', '8 Apr 2024', extended)).toBe('2024-05-07');
  });

  it('T13: so does stage 2', () => {
    expect(due(id, 'Acknowledgement', '1 May 2024')).toBe('2024-05-09');
    expect(limit(id, 'Stage 2').runsFrom).toBe('Acknowledged');
    expect(due(id, 'Stage 2', '9 May 2024')).toBe('2024-06-07');
    expect(due(id, 'Stage 2', '9 May 2024', extended)).toBe('2024-07-05');
  });

  it('T27, T28: ten working days from acknowledgement, over Easter', () => {
    expect(due(id, 'Stage 1', '2 Apr 2026')).toBe('2026-04-20');
    expect(due(id, 'Acknowledgement', '2 Apr 2026')).toBe('2026-04-13');
    expect(due(id, 'Stage 1', '13 Apr 2026')).toBe('2026-04-27');
    expect(due(id, 'Stage 1', '13 Apr 2026', extended)).toBe('2026-05-12');
  });

  it('T29: a late acknowledgement hides delay that 15 working days of receipt show', () => {
    expect(due(id, 'Acknowledgement', '1 May 2026')).toBe('2026-05-11');
    expect(due(id, 'Stage 1', '20 May 2026')).toBe('2026-06-04');
    expect(lastDay(15, { runsFrom: 'Received' }, '1 May 2026')).toBe('2026-05-26');
  });

  it('T30: Christmas; own closed days move the limits of the Code', () => {
    const closed = ['29 Dec 2026', '30 Dec 2026', '31 Dec 2026'].map((date) => ({ day: day(date), procedures: [] }));
    expect(due(id, 'Acknowledgement', '18 Dec 2026')).toBe('2026-12-29');
    expect(due(id, 'Stage 1', '29 Dec 2026')).toBe('2027-01-13');
    expect(due(id, 'Stage 1', '29 Dec 2026', extended)).toBe('2027-01-27');
    expect(due(id, 'Acknowledgement', '18 Dec 2026', { closed })).toBe('2027-01-04');
    expect(due(id, 'Stage 1', '4 Jan 2027', { closed })).toBe('2027-01-18');
  });

  it('T31: stage 2 from the acknowledgement of the request', () => {
    expect(due(id, 'Stage 2', '8 Jun 2026')).toBe('2026-07-06');
    expect(due(id, 'Stage 2', '8 Jun 2026', extended)).toBe('2026-08-03');
  });
});

describe('limits of a council’s own', () => {
  it('T32: a member enquiry of ten working days, or of 28 calendar days', () => {
    expect(lastDay(10, {}, '22 May 2026')).toBe('2026-06-08');
    expect(lastDay(28, { unit: 'calendar days' }, '22 May 2026')).toBe('2026-06-19');
    expect(procedure('member-enquiry').limits).toEqual([]);
    expect(procedure('mp-enquiry').limits).toEqual([]);
  });

  it('T33: freedom of information counts no bank holiday of the whole kingdom', () => {
    expect(lastDay(20, { holidays: 'United Kingdom' }, '9 Mar 2026')).toBe('2026-04-09');
    expect(lastDay(20, { holidays: 'England and Wales' }, '9 Mar 2026')).toBe('2026-04-08');
  });

  it('T35: data protection: 30 days from receipt, as day 0 or as day 1', () => {
    const calendarDays = { unit: 'calendar days' } as const;
    expect(lastDay(30, calendarDays, '26 Jun 2026')).toBe('2026-07-26');
    expect(lastDay(30, { ...calendarDays, closedLimitDay: 'Next working day' }, '26 Jun 2026')).toBe('2026-07-27');
    expect(lastDay(30, { ...calendarDays, firstDay: 1 }, '26 Jun 2026')).toBe('2026-07-25');
  });

  it('of working days count the day of receipt where it is day 1, and else the first working day after it', () => {
    // Monday; then a Saturday, which is never counted.
    expect([0, 1].map((firstDay) => lastDay(5, { firstDay: firstDay as 0 | 1 }, '8 Jun 2026'))).toEqual([
      '2026-06-15',
      '2026-06-12',
    ]);
    expect([0, 1].map((firstDay) => lastDay(5, { firstDay: firstDay as 0 | 1 }, '6 Jun 2026'))).toEqual([
      '2026-06-12',
      '2026-06-12',
    ]);
  });

  it('of months end on the day before the same day, the day of receipt being inside', () => {
    expect(lastDay(6, { unit: 'months' }, '1 Oct 2025')).toBe('2026-03-31');
    expect(lastDay(6, { unit: 'months' }, '15 Jan 2026')).toBe('2026-07-14');
    expect(lastDay(1, { unit: 'months' }, '1 Feb 2028')).toBe('2028-02-29');
    expect(lastDay(12, { unit: 'months' }, '1 Mar 2027')).toBe('2028-02-29');
    expect(lastDay(3, { unit: 'months' }, '10 Nov 2025')).toBe('2026-02-09');
  });

  it('of months end with the month where it has no such day', () => {
    expect(lastDay(6, { unit: 'months' }, '31 Aug 2025')).toBe('2026-02-28');
    expect(lastDay(6, { unit: 'months' }, '30 Aug 2025')).toBe('2026-02-28');
    expect(lastDay(6, { unit: 'months' }, '29 Aug 2025')).toBe('2026-02-28');
    expect(lastDay(6, { unit: 'months' }, '28 Aug 2025')).toBe('2026-02-27');
    expect(lastDay(6, { unit: 'months' }, '31 Aug 2027')).toBe('2028-02-29');
    expect(lastDay(1, { unit: 'months' }, '31 Mar 2026')).toBe('2026-04-30');
  });

  it('move a last day that is closed only where that is said, and over every closed day', () => {
    // Ten months from 5 February 2026 end on Friday 4 December; eleven months from 26 January on Christmas Day.
    const months = { unit: 'months', closedLimitDay: 'Next working day' } as const;
    expect(lastDay(10, months, '5 Feb 2026')).toBe('2026-12-04');
    expect(lastDay(11, { unit: 'months' }, '26 Jan 2026')).toBe('2026-12-25');
    expect(lastDay(11, months, '26 Jan 2026')).toBe('2026-12-29');
    expect(lastDay(11, { ...months, holidays: 'none' }, '26 Jan 2026')).toBe('2026-12-25');
  });

  it('of months end no later than the same day does, and later from a later day', () => {
    for (let from = day('1 Jan 2026'); from < day('1 Jan 2029'); from += 1) {
      const ends = [from, from + 1].map((start) => day(lastDay(6, { unit: 'months' }, isoDate(start))));
      const [end = 0, next = 0] = ends;
      expect([isoDate(from), end <= next && end - from >= 180 && end - from <= 183]).toEqual([isoDate(from), true]);
    }
  });

  it('are counted in their own unit', () => {
    const [from, to] = [day('22 May 2026'), day('8 Jun 2026')];
    expect(daysBetween(calendar, { unit: 'working days' }, from, to)).toBe(10);
    expect(daysBetween(calendar, { unit: 'calendar days' }, from, to)).toBe(17);
    expect(daysBetween(calendar, { unit: 'months' }, from, to)).toBe(17);
    expect(daysBetween(calendar, { unit: 'calendar days' }, to, from)).toBe(0);
  });
});

describe('own closed days', () => {
  const [start, last] = ['18 Dec 2026', '29 Dec 2026'];
  const lastOf = (id: BuiltInId, closed: readonly ClosedDay[]): string => {
    const five = { ...timeLimit('Stage 1', 'none'), allowed: fixed(5) };
    return isoDate(lastDayInTime(calendarsWith(closed)(procedure(id), five), five, day(start), false));
  };

  it('that name no procedure move every limit but those of an Act or regulations', () => {
    const closed = [{ day: day(last), procedures: [] }];
    expect(PROCEDURES.map(({ id }) => [id, lastOf(id, closed)])).toEqual([
      ...['statutory', 'adult-social-care', 'public-health'].map((id) => [id, '2026-12-29']),
      ...['corporate', 'housing', 'member-enquiry', 'mp-enquiry'].map((id) => [id, '2026-12-30']),
    ]);
  });

  it('that name procedures move theirs only, a statutory one’s too', () => {
    const closed = [{ day: day(last), procedures: ['statutory', 'housing'] }];
    expect(PROCEDURES.filter(({ id }) => lastOf(id, closed) !== '2026-12-29').map(({ id }) => id)).toEqual([
      'statutory',
      'housing',
    ]);
  });
});

describe('limits', () => {
  it('has none for a third stage of a corporate complaint', () => {
    expect(limitFor(procedure('corporate'), 'Stage 3', day('1 Apr 2022'))).toBeUndefined();
  });

  it('sums the three steps of stage 3 to 50 days', () => {
    const steps: Step[] = ['Panel', 'Findings', 'Response'];
    expect(steps.reduce((total, step) => total + limit('statutory', step).allowed.length, 0)).toBe(50);
  });

  it('takes the limit that was valid when the clock started', () => {
    const changed = day('1 Apr 2024');
    const before: TimeLimit = { ...limit('corporate', 'Stage 1'), allowed: fixed(15) };
    const after: TimeLimit = { ...limit('corporate', 'Stage 1'), validFrom: changed };
    const limits = [after, before];
    expect(limitFor({ limits }, 'Stage 1', changed - 1)).toBe(before);
    expect(limitFor({ limits }, 'Stage 1', changed)).toBe(after);
  });

  it.each(['working days', 'calendar days', 'months', 'school days'] as const)(
    'gives no due date beyond the holiday table, in %s',
    (unit) => {
      const own = { ...timeLimit('Stage 1', 'none', { unit }), allowed: fixed(20) };
      expect(lastDayInTime(calendar, own, day('20 Dec 2040'), false)).toBe(0);
      expect(lastDayInTime(calendar, own, day('20 Nov 2003'), false)).toBe(0);
    },
  );
});
