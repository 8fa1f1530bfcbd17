// Time limits of both procedures as a list, and the due date that follows from one.
import type { Day, Procedure, Step, TimeLimit, WorkingCalendar } from './types';

/**
 * The limits in force where the Settings sheet gives no others. Statutory: SI 2006/1738 (stage 1 reg 14, stage 2 reg 17,
 * panel reg 19(4), findings and response reg 20). Corporate: LGSCO Complaint Handling Code 6.2–6.4 and its stage 2.
 * `Stage 3` is the sum of panel, findings and response. `Panel request` binds the complainant, not the council.
 * A stage that is not listed (corporate stage 3) has no limit.
 */
export const DEFAULT_LIMITS: readonly TimeLimit[] = [
  statutory('Stage 1', 10, 20),
  statutory('Stage 2', 25, 65),
  statutory('Panel request', 20),
  statutory('Panel', 30),
  statutory('Findings', 5),
  statutory('Response', 15),
  statutory('Stage 3', 50),
  corporate('Acknowledgement', 'clock start', 5),
  corporate('Stage 1', 'acknowledgement', 10, 20),
  corporate('Stage 2', 'acknowledgement', 20, 40),
];

/** The limit that holds for a clock start: the first listed that is valid then. Undefined where there is none. */
export function limitFor(
  limits: readonly TimeLimit[],
  procedure: Procedure,
  step: Step,
  start: Day,
): TimeLimit | undefined {
  return limits.find((limit) => limit.procedure === procedure && limit.step === step && limit.validFrom <= start);
}

export interface Clock {
  /** Day 0, open or closed. */
  readonly start: Day;
  /** 0 = none. */
  readonly acknowledged: Day;
  readonly extended: boolean;
}

/** The last day that is in time; an extension counts from the same start. 0 where it lies beyond the holiday table. */
export function dueDate(calendar: WorkingCalendar, limit: TimeLimit, clock: Clock): Day {
  const start = limit.from === 'acknowledgement' && clock.acknowledged > 0 ? clock.acknowledged : clock.start;
  return calendar.addWorkingDays(start, clock.extended ? limit.extendedDays : limit.days);
}

function statutory(step: Step, days: number, extendedDays = days): TimeLimit {
  return { procedure: 'Statutory', step, days, extendedDays, from: 'clock start', validFrom: 0 };
}

function corporate(step: Step, from: TimeLimit['from'], days: number, extendedDays = days): TimeLimit {
  return { procedure: 'Corporate', step, days, extendedDays, from, validFrom: 0 };
}
