/**
 * A register read again from its raw rows by the rules alone, sharing no code with `src/`: names under their aliases,
 * service areas of teams, holidays, limits with their dates, holds and their reasons, and the measures of a period.
 */
import type { RawRow } from '../builders/workbook';
import { isWorking } from '../figures/oracleRules';

export interface Sheets {
  readonly rows: readonly RawRow[];
  /** The heading that the register lacks, if any. */
  readonly lacks?: string;
  /** Of the sheet `Lists`: aliases and service area by team. */
  readonly teams: Readonly<Record<string, { readonly aliases: readonly string[]; readonly area: string }>>;
  readonly holidays: readonly number[];
  /** `Statutory stage 1 limit` and its extended one from that day on; 0 = as they are. */
  readonly newLimitsFrom: number;
  readonly excludeHeldDays: boolean;
  readonly responded: boolean;
}

export interface Case {
  readonly type: string;
  readonly procedure: string;
  readonly stage: number;
  readonly team: string;
  readonly area: string;
  readonly received: number;
  readonly response: number;
  readonly closed: number;
  readonly left: boolean;
  readonly cancelled: boolean;
  /** As typed. */
  readonly status: string;
  readonly outcome: string;
  /** The day of the answer that a limit would be about. */
  readonly answer: number;
  /** Due date and that answer; none for a stage without a limit, or without a column for the answer. */
  readonly clock?: {
    readonly due: number;
    readonly answered: number;
    /** The first limit and the extended one that were in force for it, in working days. */
    readonly limits: readonly [first: number, extended: number];
    /** The last day within so many working days. */
    readonly last: (days: number) => number;
  };
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly asAt: number;
}

export const NOT_RECORDED = 'Not recorded';
/** Blind to case and spaces, by which one group has one row. */
export const fold = (name: string): string => name.replace(/\s+/gu, ' ').trim().toLowerCase();

export function casesOf(sheets: Sheets): readonly Case[] {
  const names = new Map(
    Object.entries(sheets.teams).flatMap(([name, { aliases }]) => [name, ...aliases].map((form) => [fold(form), name])),
  );
  return sheets.rows.map((row): Case => {
    const day = (heading: string): number => Math.floor(Number(row[heading] ?? 0));
    const text = (heading: string): string => String(row[heading] ?? '');
    const isLacking = (heading: string): boolean => heading === sheets.lacks;
    const type = text('Record type');
    const procedure = isLacking('Procedure') ? 'Statutory' : text('Procedure');
    const stage = Number(text('Stage') || 1);
    const team = names.get(fold(text('Team'))) ?? (fold(text('Team')) || NOT_RECORDED);
    const response = day('Date of response');
    const answeredBy = procedure === 'Statutory' && stage === 3 ? 'Panel date' : 'Date of response';
    const isTimed = type === 'Complaint' && procedure !== '' && !isLacking(answeredBy);
    const clock = isTimed ? clockOf(sheets, procedure, stage, day, text) : undefined;
    return {
      ...{ type, procedure, stage, team, response, outcome: text('Outcome'), received: day('Date received') },
      area: text('Service area') || sheets.teams[team]?.area || NOT_RECORDED,
      closed: day('Date closed') || response,
      left: ['Withdrawn', 'Rejected', 'Cancelled'].includes(text('Status')),
      cancelled: text('Status') === 'Cancelled',
      ...{ status: text('Status'), answer: day(answeredBy) },
      ...(clock ? { clock } : {}),
    };
  });
}

function clockOf(
  sheets: Sheets,
  procedure: string,
  stage: number,
  day: (heading: string) => number,
  text: (heading: string) => string,
): Case['clock'] {
  const corporate = procedure === 'Corporate';
  if (corporate && stage === 3) return undefined;
  const from = day('Clock start date') || day('Date received');
  const start = (corporate && day('Date acknowledged')) || from;
  const answered = stage === 3 ? day('Panel date') : day('Date of response');
  const changed = !corporate && stage === 1 && sheets.newLimitsFrom > 0 && from >= sheets.newLimitsFrom;
  const statutory = [changed ? [15, 25] : [10, 20], [25, 65], [30, 30]] as const;
  const [first, extended] = (corporate
    ? ([
        [10, 20],
        [20, 40],
      ] as const)
    : statutory)[stage - 1] ?? [0, 0];
  const holdFrom = day('On hold from');
  // No closure of the council's stops a clock that the law sets.
  const holidays = corporate ? sheets.holidays : [];
  const last = (limit: number): number => {
    const due = addWorking(start, limit, holidays);
    if (!sheets.excludeHeldDays || holdFrom === 0 || holdFrom > due || text('Hold reason') === 'Complainant')
      return due;
    let held = 0;
    for (let each = Math.max(holdFrom, start + 1); each <= (day('On hold to') || answered); each += 1) {
      if (isWorking(each) && !holidays.includes(each)) held += 1;
    }
    return addWorking(due, held, holidays);
  };
  const isExtended = !['', 'None'].includes(text('Extension'));
  return { answered, limits: [first, extended], last, due: last(isExtended ? extended : first) };
}

function addWorking(from: number, days: number, holidays: readonly number[]): number {
  let day = from;
  for (let left = days; left > 0;) {
    day += 1;
    if (isWorking(day) && !holidays.includes(day)) left -= 1;
  }
  return day;
}

/** The measures of a period over some of the cases. */
export function measures(cases: readonly Case[], { start, end, asAt }: Span, responded: boolean) {
  const within = (day: number): boolean => day >= start && day <= end;
  const complaints = cases.filter(({ type }) => type === 'Complaint');
  const counted = complaints.filter(({ left }) => !left);
  const answered = counted.filter(({ response }) => within(response));
  const closed = counted.filter((it) => within(it.closed));
  // Held cases have been answered in these registers.
  const due = counted.filter(({ clock }) => clock && within(clock.due) && (clock.answered > 0 || clock.due <= asAt));
  const judged = responded ? answered : closed;
  const timed = responded ? answered.filter(({ clock }) => clock) : due;
  const isInTime = ({ clock }: Case): boolean => !!clock && clock.answered > 0 && clock.answered <= clock.due;
  return {
    received: cases.filter((it) => within(it.received) && !it.cancelled),
    answered,
    judged,
    due,
    upheld: judged.filter(({ outcome }) => outcome === 'Upheld'),
    timed,
    inTime: timed.filter(isInTime),
    closed,
  };
}
