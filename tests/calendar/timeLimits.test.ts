// The worked examples of "in time" that need only the calendar.
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_LIMITS,
  dayFromText,
  dueDate,
  isoDate,
  limitFor,
  workingCalendar,
  type Procedure,
  type Step,
  type TimeLimit,
} from '../../src/calendar';

const calendar = workingCalendar([]);

function day(text: string): number {
  const parsed = dayFromText(text);
  if (parsed === undefined) throw new Error(`no date: ${text}`);
  return parsed;
}

function limit(procedure: Procedure, step: Step): TimeLimit {
  const found = limitFor(DEFAULT_LIMITS, procedure, step, day('1 Apr 2022'));
  if (!found) throw new Error(`no limit: ${procedure} ${step}`);
  return found;
}

function due(
  procedure: Procedure,
  step: Step,
  start: string,
  options: { extended?: boolean; acknowledged?: string } = {},
) {
  const clock = {
    start: day(start),
    acknowledged: options.acknowledged === undefined ? 0 : day(options.acknowledged),
    extended: options.extended ?? false,
  };
  return isoDate(dueDate(calendar, limit(procedure, step), clock));
}

function daysTaken(start: string, sent: string): number {
  return calendar.workingDaysBetween(day(start), day(sent));
}

describe('statutory due dates', () => {
  it('T1: the limit day is in time', () => {
    expect(due('Statutory', 'Stage 1', '3 Apr 2023')).toBe('2023-04-19');
    expect(daysTaken('3 Apr 2023', '19 Apr 2023')).toBe(10);
    expect(daysTaken('3 Apr 2023', '20 Apr 2023')).toBe(11);
  });

  it('T2: an extension moves the due date from the same start', () => {
    expect(due('Statutory', 'Stage 1', '3 Apr 2023', { extended: true })).toBe('2023-05-04');
    expect(calendar.isWorkingDay(day('1 May 2023'))).toBe(false);
    expect(daysTaken('3 Apr 2023', '4 May 2023')).toBeGreaterThan(limit('Statutory', 'Stage 1').days);
  });

  it('T3: a start on a closed day is day 0 too', () => {
    expect(due('Statutory', 'Stage 1', '24 Dec 2022')).toBe('2023-01-11');
    expect(due('Statutory', 'Stage 1', '24 Dec 2022', { extended: true })).toBe('2023-01-25');
  });

  it('T4: Christmas substitutes are closed', () => {
    expect(due('Statutory', 'Stage 1', '16 Dec 2022')).toBe('2023-01-04');
    expect(due('Statutory', 'Stage 1', '16 Dec 2022', { extended: true })).toBe('2023-01-18');
  });

  it('T5: the Jubilee moved the spring holiday', () => {
    expect(due('Statutory', 'Stage 1', '20 May 2022')).toBe('2022-06-07');
    expect(due('Statutory', 'Stage 1', '20 May 2022', { extended: true })).toBe('2022-06-21');
    expect(['30 May 2022', '2 Jun 2022', '3 Jun 2022'].map((date) => calendar.isWorkingDay(day(date)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('T6: the day of the State Funeral is closed', () => {
    expect(due('Statutory', 'Stage 1', '5 Sep 2022')).toBe('2022-09-20');
    expect(due('Statutory', 'Stage 1', '5 Sep 2022', { extended: true })).toBe('2022-10-04');
  });

  it('T7: in 2020 the early May holiday was on VE Day', () => {
    expect(due('Statutory', 'Stage 1', '30 Apr 2020')).toBe('2020-05-15');
    expect(calendar.isWorkingDay(day('4 May 2020'))).toBe(true);
    expect(calendar.isWorkingDay(day('8 May 2020'))).toBe(false);
  });

  it('T8: Easter 2018', () => {
    expect(due('Statutory', 'Stage 1', '29 Mar 2018')).toBe('2018-04-16');
  });

  it('T9: stage 2 has 25 days, extended 65', () => {
    expect(due('Statutory', 'Stage 2', '4 Apr 2022')).toBe('2022-05-12');
    expect(due('Statutory', 'Stage 2', '4 Apr 2022', { extended: true })).toBe('2022-07-11');
    expect(daysTaken('4 Apr 2022', '8 Jul 2022')).toBe(64);
  });

  it('T10: the three steps of stage 3 run one after the other', () => {
    expect(due('Statutory', 'Panel', '1 Dec 2025')).toBe('2026-01-15');
    expect(due('Statutory', 'Findings', '14 Jan 2026')).toBe('2026-01-21');
    expect(due('Statutory', 'Response', '21 Jan 2026')).toBe('2026-02-11');
  });

  it('T11: the complainant has 20 days to ask for a panel', () => {
    expect(due('Statutory', 'Panel request', '22 Aug 2025')).toBe('2025-09-22');
  });
});

describe('corporate due dates', () => {
  it('T12: stage 1 runs from acknowledgement', () => {
    expect(due('Corporate', 'Acknowledgement', '28 Mar 2024')).toBe('2024-04-08');
    expect(due('Corporate', 'Stage 1', '28 Mar 2024', { acknowledged: '8 Apr 2024' })).toBe('2024-04-22');
    expect(due('Corporate', 'Stage 1', '28 Mar 2024', { acknowledged: '8 Apr 2024', extended: true })).toBe(
      '2024-05-07',
    );
  });

  it('T13: so does stage 2', () => {
    expect(due('Corporate', 'Acknowledgement', '1 May 2024')).toBe('2024-05-09');
    expect(due('Corporate', 'Stage 2', '1 May 2024', { acknowledged: '9 May 2024' })).toBe('2024-06-07');
    expect(due('Corporate', 'Stage 2', '1 May 2024', { acknowledged: '9 May 2024', extended: true })).toBe(
      '2024-07-05',
    );
  });

  it('runs from the clock start where there was no acknowledgement', () => {
    expect(due('Corporate', 'Stage 1', '28 Mar 2024')).toBe('2024-04-15');
  });

  it('leaves an acknowledgement out of a statutory limit', () => {
    expect(due('Statutory', 'Stage 1', '3 Apr 2023', { acknowledged: '6 Apr 2023' })).toBe('2023-04-19');
  });
});

describe('limits', () => {
  it('has none for corporate stage 3', () => {
    expect(limitFor(DEFAULT_LIMITS, 'Corporate', 'Stage 3', day('1 Apr 2022'))).toBeUndefined();
  });

  it('sums the three steps of stage 3 to 50 days', () => {
    const steps: Step[] = ['Panel', 'Findings', 'Response'];
    const sum = steps.reduce((total, step) => total + limit('Statutory', step).days, 0);
    expect(limit('Statutory', 'Stage 3').days).toBe(sum);
    expect(sum).toBe(50);
  });

  it('takes the limit that was valid when the clock started', () => {
    const changed = day('1 Apr 2024');
    const before: TimeLimit = { ...limit('Corporate', 'Stage 1'), days: 15, extendedDays: 15 };
    const after: TimeLimit = { ...limit('Corporate', 'Stage 1'), validFrom: changed };
    const limits = [after, before];
    expect(limitFor(limits, 'Corporate', 'Stage 1', changed - 1)).toBe(before);
    expect(limitFor(limits, 'Corporate', 'Stage 1', changed)).toBe(after);
  });

  it('gives no due date beyond the holiday table', () => {
    const clock = { start: day('20 Dec 2040'), acknowledged: 0, extended: false };
    expect(dueDate(calendar, limit('Statutory', 'Stage 1'), clock)).toBe(0);
  });
});
