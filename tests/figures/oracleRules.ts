/** The rules behind the oracle, each in its plainest form: clocks, working days, rounding, names. */
import type { Lacking } from './oracleSources';

export interface Row {
  readonly ref: string;
  readonly type: string;
  readonly procedure: '' | 'Statutory' | 'Corporate';
  readonly stage: 0 | 1 | 2 | 3;
  readonly received: number;
  readonly clockStart: number;
  readonly acknowledged: number;
  readonly extension: string;
  readonly holdFrom: number;
  readonly holdTo: number;
  readonly response: number;
  readonly closed: number;
  readonly status: string;
  readonly outcome: string;
  readonly team: string;
  readonly area: string;
  readonly theme: string;
  readonly otherThemes: readonly string[];
  readonly rootCause: string;
  readonly complainant: string;
  readonly group: string;
  readonly ethnicity: string;
  readonly panel: number;
  readonly findings: number;
  readonly cost: number;
  readonly remedy: number;
  readonly decision: string;
  readonly decided: number;
  readonly origin: string;
  readonly complimentTheme: string;
}

export interface Choices {
  readonly basis: 'Received, closed and due' | 'Responded to';
  readonly countRejectedAsReceived: boolean;
  readonly countCancelledAsReceived: boolean;
  readonly upheldIncludesPartially: boolean;
  readonly percentPlaces: 0 | 1 | 2;
  readonly rounding: 'Half up' | 'Truncate';
  readonly zeroDenominator: 'N/A' | '[z]';
  readonly stage2Clock: 'Statement agreed where recorded' | 'Request';
  readonly stage2Limit: 'By extension' | '25' | '65';
  readonly stage3Measure: 'Panel' | 'Findings' | 'Response' | 'All';
  readonly excludeHeldDays: boolean;
  readonly proceduresCovered: readonly ('Statutory' | 'Corporate')[];
  readonly asAt: number;
  readonly registerBegins: number;
  /** The heading of the column that the register lacks, if any. */
  readonly lacks: Lacking;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const EXCLUDED = ['Withdrawn', 'Rejected', 'Cancelled'];
export const INVESTIGATED: Readonly<Record<string, boolean>> = {
  'Upheld: fault and injustice': true,
  'Upheld: fault, no injustice': true,
  'Upheld: not investigated, remedy agreed': true,
  'Not upheld: no fault': false,
  'Not upheld: discontinued': false,
};

export function stageOf({ stage }: Row): number {
  return stage === 0 ? 1 : stage;
}

/** Where the clock of a complaint starts: of corporate ones at the acknowledgement where there is one. */
export function startOf(row: Row, { stage2Clock }: Choices): number {
  const clock = stageOf(row) === 2 && stage2Clock === 'Request' ? row.received : row.clockStart || row.received;
  return row.procedure === 'Corporate' && row.acknowledged > 0 ? row.acknowledged : clock;
}

/** None of a stage without a limit, nor of a complaint of which nobody knows the procedure. */
export function dueOf(row: Row, choices: Choices): { due: number; answered: number } | undefined {
  if (row.procedure === '') return undefined;
  const stage = stageOf(row);
  const statutory = row.procedure === 'Statutory';
  const extended = row.extension !== '' && row.extension !== 'None';
  const start = startOf(row, choices);
  if (stage === 1) return clocked(row, choices, start, extended ? 20 : 10, row.response);
  if (stage === 2 && !statutory) return clocked(row, choices, start, extended ? 40 : 20, row.response);
  if (stage === 2) {
    const days = choices.stage2Limit === 'By extension' ? (extended ? 65 : 25) : Number(choices.stage2Limit);
    return clocked(row, choices, start, days, row.response);
  }
  if (!statutory) return undefined;
  if (choices.stage3Measure === 'Panel') return clocked(row, choices, start, 30, row.panel);
  if (choices.stage3Measure === 'All') return clocked(row, choices, start, 50, row.response);
  if (choices.stage3Measure === 'Findings')
    return row.panel > 0 ? clocked(row, choices, row.panel, 5, row.findings) : undefined;
  return row.findings > 0 ? clocked(row, choices, row.findings, 15, row.response) : undefined;
}

/** So many working days from a start, and the held ones where they are not counted. */
export function clocked(
  row: Row,
  choices: Choices,
  from: number,
  days: number,
  answered: number,
): { due: number; answered: number } {
  const unheld = addWorking(from, days);
  const held = choices.excludeHeldDays && row.holdFrom <= unheld ? heldDays(row, from, answered) : 0;
  return { due: addWorking(unheld, held), answered };
}

/** Working days of the running clock from the first to the last day of the hold, both held; without an end, to the answer. */
export function heldDays({ holdFrom, holdTo }: Row, start: number, answered: number): number {
  let days = 0;
  for (let day = holdFrom; holdFrom > 0 && day <= (holdTo || answered); day += 1) {
    if (day > start && isWorking(day)) days += 1;
  }
  return days;
}

export function heldOn({ holdFrom, holdTo }: Row, day: number): boolean {
  return holdFrom > 0 && holdFrom <= day && (holdTo === 0 || holdTo > day);
}

/** Half away from zero on the exact fraction, or cut off; as text with the places of the setting. */
export function percent(of: number, over: number, { percentPlaces, rounding }: Choices): string {
  const scale = 10n ** BigInt(percentPlaces);
  const top = BigInt(of) * 100n * scale;
  const bottom = BigInt(over);
  const whole = rounding === 'Truncate' ? top / bottom : (2n * top + bottom) / (2n * bottom);
  const digits = whole.toString().padStart(percentPlaces + 1, '0');
  if (percentPlaces === 0) return thousands(digits);
  return `${thousands(digits.slice(0, -percentPlaces))}.${digits.slice(-percentPlaces)}`;
}

export function grouped(n: number): string {
  return `${n < 0 ? '-' : ''}${thousands(String(Math.abs(n)))}`;
}

export function thousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/gu, ',');
}

export function signed(text: string, sign: number): string {
  return sign > 0 ? `+${text}` : text;
}

export function pounds(pence: number): string {
  return `£${thousands(String(Math.floor(pence / 100)))}.${String(pence % 100).padStart(2, '0')}`;
}

export function refsOf(rows: readonly Row[]): string[] {
  return rows.map(({ ref }) => ref);
}

export function foldedName(name: string): string {
  return name
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The spelling met most often in the register stands for all that differ from it in case and spaces only. */
export function folded(rows: readonly Row[], fields: (row: Row) => readonly string[]): (name: string) => string {
  const spellings = new Map<string, Map<string, number>>();
  for (const row of rows)
    for (const text of fields(row)) {
      const spelling = text.replace(/[\s\u00a0]+/gu, ' ').trim();
      const counts = spellings.get(foldedName(text)) ?? new Map<string, number>();
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
      spellings.set(foldedName(text), counts);
    }
  return (name) => {
    if (foldedName(name) === '') return 'Not recorded';
    const counts = [...(spellings.get(foldedName(name)) ?? [])];
    return counts.reduce((best, next) => (next[1] > best[1] ? next : best), counts[0] ?? ['', 0])[0];
  };
}

export function foldedBy(rows: readonly Row[], field: (row: Row) => string): (row: Row) => string {
  return foldedFrom(
    folded(rows, (row) => [field(row)]),
    field,
  );
}

export function foldedFrom(fold: (name: string) => string, field: (row: Row) => string): (row: Row) => string {
  return (row) => fold(field(row));
}

export function slug(area: string): string {
  return area
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

const CLOSED_DAYS = new Set(
  `2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28
   2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28
   2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27
   2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26
   2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26`
    .split(/\s+/u)
    .map(serial),
);

/** The serial number that Excel gives a day. */
export function serial(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

export function dateAt(day: number): Date {
  return new Date((day - 25_569) * 86_400_000);
}

export function isWorking(day: number): boolean {
  const weekday = dateAt(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !CLOSED_DAYS.has(day);
}

export function addWorking(start: number, days: number): number {
  let day = start;
  for (let left = days; left > 0;) {
    day += 1;
    if (isWorking(day)) left -= 1;
  }
  return day;
}

export function yearBefore(day: number): number {
  const date = dateAt(day);
  const leap = date.getUTCMonth() === 1 && date.getUTCDate() === 29;
  return Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), leap ? 28 : date.getUTCDate()) / 86_400_000 + 25_569;
}

export function financialYearStart(day: number): number {
  const date = dateAt(day);
  const year = date.getUTCFullYear() - (date.getUTCMonth() < 3 ? 1 : 0);
  return Date.UTC(year, 3, 1) / 86_400_000 + 25_569;
}

/** Rows received after today in a period that is not over: nothing is compared. */
export function datedAhead(rows: readonly Row[], { end }: Span, today: number): boolean {
  return rows.some(({ received }) => received > today && received <= end);
}

/** The last day of the period that the rows tell of: the as-at date, or today where rows were received after it. */
export function knownTo(rows: readonly Row[], { asAt }: Choices, { start, end }: Span, today: number): number {
  const judged = asAt || Math.min(end, today);
  const hasLater = rows.some(({ received }) => received > judged && received <= end);
  if (datedAhead(rows, { start, end }, today)) return end;
  const last = Math.min(end, today, hasLater ? today : judged);
  return last < start ? end : last;
}
