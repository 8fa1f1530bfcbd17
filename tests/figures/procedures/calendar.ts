/** Days counted one after the other, apart from the product: its calendar is a list of closed days and a loop. */
import { dateAt, isWorking, serial } from '../oracleRules';

/** Bank holidays of Scotland and Northern Ireland that England and Wales have not, as published. */
const REST_OF_KINGDOM = new Set(
  `2021-01-04 2021-03-17 2021-07-12 2021-08-02 2021-11-30
   2022-01-04 2022-03-17 2022-07-12 2022-08-01 2022-11-30
   2023-01-03 2023-03-17 2023-07-12 2023-08-07 2023-11-30
   2024-01-02 2024-03-18 2024-07-12 2024-08-05 2024-12-02`
    .split(/\s+/u)
    .map(serial),
);

export type HolidaySet = 'England and Wales' | 'United Kingdom' | 'none';
export type IsOpen = (day: number) => boolean;

/** Days on which a clock of working days runs. */
export function openDays(holidays: HolidaySet, closed: ReadonlySet<number>): IsOpen {
  const isWeekday: IsOpen = (day) => ![0, 6].includes(dateAt(day).getUTCDay());
  return (day) => {
    if (closed.has(day)) return false;
    if (holidays === 'none') return isWeekday(day);
    return isWorking(day) && !(holidays === 'United Kingdom' && REST_OF_KINGDOM.has(day));
  };
}

export interface Length {
  readonly n: number;
  readonly unit: 'working days' | 'calendar days' | 'months';
  /** The number of the day on which it starts. */
  readonly firstDay: 0 | 1;
  readonly movesOn: boolean;
}

/** The last day that is in time. */
export function lastDayOf(start: number, { n, unit, firstDay, movesOn }: Length, isOpen: IsOpen): number {
  if (unit === 'working days') {
    let day = firstDay === 1 ? start - 1 : start;
    for (let counted = 0; counted < n;) {
      day += 1;
      if (isOpen(day)) counted += 1;
    }
    return day;
  }
  let last = unit === 'months' ? monthsOn(start, n) : firstDay === 1 ? start + n - 1 : start + n;
  while (movesOn && !isOpen(last)) last += 1;
  return last;
}

/** The day before the same day n months on; where that month has no such day, its last. */
function monthsOn(start: number, n: number): number {
  const date = dateAt(start);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + n, date.getUTCDate()];
  const same = new Date(Date.UTC(year, month, day));
  const exists = same.getUTCDate() === day;
  return (exists ? same.getTime() : Date.UTC(year, month + 1, 1)) / 86_400_000 + 25_569 - 1;
}
