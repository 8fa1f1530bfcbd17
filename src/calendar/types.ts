/** A calendar day as Excel's serial number in the 1900 date system (45019 = 3 April 2023). 0 means "no day". */
export type Day = number;

/** A span of days, both ends included, with the label that titles show (`2022/23`, `2022/23 Q1`). */
export interface Period {
  readonly label: string;
  readonly start: Day;
  readonly end: Day;
}

export type Procedure = 'Statutory' | 'Corporate';

/**
 * What a time limit is for. Stage 3 of the statutory procedure has three steps, measured separately: Panel, Findings,
 * Response; `Stage 3` is their sum. Acknowledgement and Panel request are checked, never part of timeliness.
 */
export type Step =
  'Acknowledgement' | 'Stage 1' | 'Stage 2' | 'Panel request' | 'Panel' | 'Findings' | 'Response' | 'Stage 3';

/** A limit in working days. `extendedDays` is counted from the same start and is `days` where no extension exists. */
export interface TimeLimit {
  readonly procedure: Procedure;
  readonly step: Step;
  readonly days: number;
  readonly extendedDays: number;
  /** Corporate limits run from acknowledgement where there is one, else from the clock start. */
  readonly from: 'clock start' | 'acknowledgement';
  /** First day on which the limit applies; 0 = always. */
  readonly validFrom: Day;
}

/** Working days of England and Wales. All look-ups are constant time. */
export interface WorkingCalendar {
  /** First and last day covered by the holiday table. */
  readonly first: Day;
  readonly last: Day;
  isWorkingDay(day: Day): boolean;
  /** The n-th working day after `start` (day 0, open or closed; n = 0 is `start`). 0 where either lies beyond the table. */
  addWorkingDays(start: Day, n: number): Day;
  /** Working days after `start` up to and including `end`; 0 where `end` is not after `start`. */
  workingDaysBetween(start: Day, end: Day): number;
}
