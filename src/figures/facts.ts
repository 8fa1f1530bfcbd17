/** What every table of a report is computed from: the register judged by the settings, for two periods. */
import { calendarsWith, type CalendarOf, type ClosedDay, type Day } from '../calendar';
import { must } from '../must';
import type { Register, Settings } from '../register';
import { rowFlags } from './flags';
import {
  noPeriodRows,
  periodRowsFinder,
  type FindPeriodRows,
  type JudgedRegister,
  type PeriodRows,
} from './periodRows';
import { reportPeriods, type ReportPeriods } from './periods';
import { timingOf } from './timing';

export interface Facts extends JudgedRegister {
  readonly periods: ReportPeriods;
  readonly current: PeriodRows;
  readonly previous: PeriodRows;
  readonly findRows: FindPeriodRows;
  readonly calendarOf: CalendarOf;
}

/**
 * Everything that tables are computed from. `holidays` are closed days beside the bank holidays.
 * @throws Problem `bad-period`, `no-rows-in-period`
 */
export function factsOf(register: Register, settings: Settings, holidays: readonly ClosedDay[], today: Day): Facts {
  const periods = reportPeriods(register, settings, today);
  const calendarOf = calendarsWith(holidays);
  const timing = timingOf(register, settings, calendarOf);
  const flags = rowFlags(register, settings, timing);
  const judged = { register, settings, timing, flags };
  const findRows = periodRowsFinder(judged);
  // Figures of a period that is not recorded are missing: rows dated before the register begins are part of no table.
  const [current, previous = noPeriodRows(periods.previous, judged)] = findRows(
    [periods.current, periods.previous].filter(({ recorded }) => recorded),
  );
  return {
    ...judged,
    periods,
    calendarOf,
    findRows,
    current: must(current, 'the period of the report, which the register records'),
    previous,
  };
}
