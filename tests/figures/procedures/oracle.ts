/**
 * Complaints and enquiries under any procedures, judged again from the typed rows: when each was due, by which limit, and
 * whether it came in time. Written from PROCEDURES.md and FIGURES.md, sharing no code with `src/`.
 */
import { EXCLUDED, serial, yearBefore } from '../oracleRules';
import { lastDayOf, openDays, type HolidaySet, type IsOpen } from './calendar';
import { limitAt, proceduresOf, type Limit, type OracleProcedure, type TypedLimit } from './sheet';

/** The heading of a cell that says something which can't be understood. */
export type Unread =
  | ('Procedure' | 'Stage' | 'Date received' | 'Clock start date' | 'Date acknowledged' | 'Date logged' | 'Extension')
  | ('Date of response' | 'Date closed' | 'Panel date' | 'Due date agreed' | 'Due date amended' | 'Amended on');

/** A row as it is typed; days as serial numbers, 0 for a blank. */
export interface Case {
  readonly ref: string;
  readonly type: 'Complaint' | 'Member enquiry' | 'MP enquiry';
  readonly procedure: string;
  readonly stage: number;
  readonly received: number;
  readonly clockStart: number;
  readonly acknowledged: number;
  readonly logged: number;
  readonly extension: string;
  readonly response: number;
  readonly closed: number;
  readonly panel: number;
  readonly agreed: number;
  readonly amended: number;
  readonly amendedOn: number;
  readonly status: string;
  readonly unread: Unread | '';
}

export interface ClosedDays {
  readonly day: number;
  /** As typed; '' for all procedures but those of an Act or regulations. */
  readonly procedures: string;
}

export interface Asked {
  readonly sheet: readonly TypedLimit[];
  readonly holidays: readonly ClosedDays[];
  readonly byResponse: boolean;
  readonly asAt: number;
}

export type Half = 'C' | 'P';

/** What is known of a case; absent where it has no limit, or where nobody can tell. */
export interface Judged {
  readonly of: Case;
  readonly procedure: OracleProcedure | undefined;
  /** 0 where nobody can tell. */
  readonly stage: number;
  readonly limit: Limit | undefined;
  readonly due: number;
  readonly answered: number;
  /** Whether it would have been in time, had the limit been so long. */
  readonly within: (n: number) => boolean;
  readonly ackDue: number;
}

export type Truth = ReturnType<typeof truthOf>;

const YEAR = { C: ['2022-04-01', '2023-03-31'], P: ['2021-04-01', '2022-03-31'] } as const;

export function truthOf(cases: readonly Case[], asked: Asked) {
  const procedures = proceduresOf(asked.sheet);
  const judged = cases.map((one) => judge(one, procedures, asked));
  const within = (day: number, half: Half): boolean => {
    const [start, end] = YEAR[half].map(serial) as [number, number];
    return day >= start && day <= end;
  };
  const asAt = { C: asked.asAt, P: yearBefore(asked.asAt) };
  const goesOn = ({ of: { status } }: Judged): boolean => !EXCLUDED.includes(status);
  const due = (half: Half): readonly Judged[] =>
    judged.filter((one) => {
      if (!goesOn(one) || one.due === 0 || !within(one.due, half)) return false;
      return one.answered > 0 || one.due <= asAt[half];
    });
  const timed = (half: Half): readonly Judged[] =>
    asked.byResponse
      ? judged.filter((one) => {
          const response = one.of.unread === 'Date of response' ? 0 : one.of.response;
          return goesOn(one) && one.due > 0 && within(response, half);
        })
      : due(half);
  const acknowledgementDue = (half: Half): readonly Judged[] =>
    judged.filter((one) => {
      if (!goesOn(one) || one.ackDue === 0 || !within(one.ackDue, half)) return false;
      return one.of.acknowledged > 0 || one.ackDue <= asAt[half];
    });
  const received = (half: Half): readonly Judged[] =>
    judged.filter(
      ({ of: { status, unread, received: day } }) =>
        status !== 'Cancelled' && unread !== 'Date received' && within(day, half),
    );
  /** To which something happened in the half, other than that they waited in it. */
  const behind = (half: Half): readonly Judged[] => {
    const isDue = new Set(due(half));
    return judged.filter((one) => {
      if (within(one.of.received, half) || isDue.has(one)) return true;
      return goesOn(one) && [one.of.response, one.of.closed].some((day) => within(day, half));
    });
  };
  return { judged, procedures, behind, received, due, timed, acknowledgementDue };
}

export const isInTime = ({ due, answered }: Judged): boolean => answered > 0 && answered <= due;
export const isAcknowledgedInTime = ({ ackDue, of: { acknowledged } }: Judged): boolean =>
  acknowledged > 0 && acknowledged <= ackDue;

/** Of what is past its due date without an answer, whether that is known: nothing says that it ended in any other way. */
export function saysAnswer({ answered, of: { closed, response, status, unread } }: Judged): boolean {
  const hasEnded = closed > 0 || response > 0 || unread === 'Date closed' || !['', 'Open'].includes(status);
  return answered > 0 || !hasEnded;
}

function judge(one: Case, procedures: readonly OracleProcedure[], { holidays }: Asked): Judged {
  const isUnread = (...headings: readonly Unread[]): boolean => headings.some((heading) => heading === one.unread);
  const stage = isUnread('Stage') ? 0 : one.stage || 1;
  const word = one.type === 'Complaint' ? one.procedure.trim().toLowerCase() : one.type.toLowerCase();
  const procedure = isUnread('Procedure')
    ? undefined
    : procedures.find(({ words }) => words.some((each) => each.toLowerCase() === word));
  const nothing: Judged = {
    ...{ of: one, procedure, stage, limit: undefined, due: 0, answered: 0, ackDue: 0, within: () => false },
  };
  // By the day its clock starts its limits are found.
  if (!procedure || stage === 0 || isUnread('Date received', 'Clock start date')) return nothing;
  const start = one.clockStart || one.received;
  const opens = (limit: { readonly holidays: HolidaySet }): IsOpen =>
    openDays(limit.holidays, closedFor(procedure, holidays, procedures));
  const last = (limit: Limit, n: number, from: number): number => lastDayOf(from, { ...limit, n }, opens(limit));

  const acknowledgement = limitAt(procedure, 'Acknowledgement', start);
  const ackUnread =
    isUnread('Date acknowledged') || (acknowledgement?.runsFrom === 'Logged' && isUnread('Date logged'));
  const ackDue =
    acknowledgement && typeof acknowledgement.n === 'number' && !ackUnread
      ? last(acknowledgement, acknowledgement.n, startOf(one, acknowledgement))
      : 0;

  const limit = limitAt(procedure, procedure.panel && stage === 3 ? 'Panel' : `Stage ${stage}`, start);
  if (!limit || isUnread(...restsOn(one, limit))) return { ...nothing, ackDue };
  const answered = limit.answeredBy === 'closed' ? one.closed || one.response : one[limit.answeredBy];
  const from = startOf(one, limit);
  const isExtended = one.extension !== '' && one.extension !== 'None';
  const due =
    limit.n === 'agreed' ? agreedDay(one) : last(limit, isExtended ? limit.extended : (limit.n as number), from);
  return {
    ...{ of: one, procedure, stage, limit, due, answered, ackDue },
    within: (n) => answered > 0 && answered <= last(limit, n, from),
  };
}

function startOf({ received, clockStart, acknowledged, logged }: Case, { runsFrom }: Limit): number {
  const start = clockStart || received;
  return { Received: received, 'Clock start': start, Acknowledged: acknowledged || start, Logged: logged || start }[
    runsFrom
  ];
}

/** The date agreed, or the one put in its place before it had passed; 0 where nobody can tell. */
function agreedDay({ agreed, amended, amendedOn }: Case): number {
  if (amended > 0 && amendedOn === 0) return 0;
  return agreed > 0 && amended > 0 && amendedOn <= agreed ? amended : agreed;
}

/** The cells without which nobody can tell when the answer was due, or when it came. */
function restsOn({ closed }: Case, limit: Limit): readonly Unread[] {
  const answers: Record<Limit['answeredBy'], readonly Unread[]> = {
    response: ['Date of response'],
    // Without a day of its own it was closed when it was answered.
    closed: ['Date closed', ...(closed === 0 ? (['Date of response'] as const) : [])],
    panel: ['Panel date'],
  };
  return [
    ...answers[limit.answeredBy],
    ...(limit.runsFrom === 'Acknowledged' && limit.n !== 'agreed' ? (['Date acknowledged'] as const) : []),
    ...(limit.runsFrom === 'Logged' && limit.n !== 'agreed' ? (['Date logged'] as const) : []),
    ...(limit.n === 'agreed' ? (['Due date agreed', 'Due date amended', 'Amended on'] as const) : []),
    ...(typeof limit.n === 'number' && limit.extended !== limit.n ? (['Extension'] as const) : []),
  ];
}

/** Own closed days of a procedure: those that name it, and those that name none unless an Act or regulations set it. */
function closedFor(
  procedure: OracleProcedure,
  holidays: readonly ClosedDays[],
  procedures: readonly OracleProcedure[],
): ReadonlySet<number> {
  const isNamed = (text: string): boolean =>
    text.split(/[;,]/).some((word) => {
      const name = word.trim().toLowerCase();
      return (
        name === 'all' || procedures.find(({ words }) => words.some((one) => one.toLowerCase() === name)) === procedure
      );
    });
  return new Set(
    holidays
      .filter(({ procedures: text }) => (text === '' ? !procedure.statutory : isNamed(text)))
      .map(({ day }) => day),
  );
}
