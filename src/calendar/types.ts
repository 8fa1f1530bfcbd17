/** A calendar day as Excel's serial number in the 1900 date system (45019 = 3 April 2023). 0 means "no day". */
export type Day = number;

/** A span of days, both ends included, with the label that titles show (`2022/23`, `2022/23 Q1`). */
export interface Period {
  readonly label: string;
  readonly start: Day;
  readonly end: Day;
}

/** Whose bank holidays are closed days. */
export type HolidaySet = 'England and Wales' | 'United Kingdom' | 'none';

/** A day on which the council is closed beside the bank holidays. */
export interface ClosedDay {
  readonly day: Day;
  /** Ids of the procedures whose limits it moves; empty = all but the statutory ones, whose clocks no closure stops. */
  readonly procedures: readonly string[];
}

/** Working days of a set of holidays. All look-ups are constant time. */
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
