/** The months or quarters of a period, judged on its own as-at date so that counts of them add up to it. */
import { dateOf, dayOf, financialYearOf, longDate, MONTHS, quarter } from '../calendar';
import type { Day, Period, QuarterNumber } from '../calendar';
import { must } from '../must';
import { reportPeriod, type ReportPeriod } from './periods';

export type PartSize = 'Month' | 'Quarter';

export interface PeriodPart {
  /** As a row of a table names it, beside the same part of other years: `April`, `Q1 (April to June)`. */
  readonly name: string;
  readonly part: ReportPeriod;
}

/** In order; the first and the last end with the period, where that begins or ends within a month or quarter. */
export function partsOfPeriod({ period, asAt }: ReportPeriod, size: PartSize, begins: Day): readonly PeriodPart[] {
  const parts: PeriodPart[] = [];
  for (let start = period.start; start <= period.end;) {
    const whole = size === 'Month' ? monthOf(start) : quarterOf(start);
    const end = Math.min(whole.end, period.end);
    const isWhole = whole.start === start && whole.end === end;
    const label = isWhole ? whole.label : `${longDate(start)} to ${longDate(end)}`;
    const part = reportPeriod({ label, start, end }, asAt, begins);
    parts.push({ name: isWhole && parts.length < PARTS_OF_A_YEAR[size] ? whole.name : label, part });
    start = end + 1;
  }
  return parts;
}

/** In a longer period names would come twice. */
const PARTS_OF_A_YEAR: Record<PartSize, number> = { Month: 12, Quarter: 4 };

type Named = Period & { readonly name: string };

function monthOf(day: Day): Named {
  const { year, month } = dateOf(day);
  const name = nameOfMonth(month);
  return { name, label: `${name} ${year}`, start: dayOf(year, month, 1), end: endOfMonth(year, month) };
}

function quarterOf(day: Day): Named {
  const { start } = financialYearOf(day);
  const { month } = dateOf(day);
  const number = (Math.floor(((month + 8) % 12) / 3) + 1) as QuarterNumber;
  const found = quarter(dateOf(start).year, number);
  const [first, last] = [found.start, found.end].map((end) => nameOfMonth(dateOf(end).month));
  return { ...found, name: `Q${number} (${first} to ${last})` };
}

function nameOfMonth(month: number): string {
  return must(MONTHS[month - 1], 'the name of a month');
}

function endOfMonth(year: number, month: number): Day {
  return (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;
}
