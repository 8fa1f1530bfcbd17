/** The measures of the oracle, each a filter over the rows, and the cells made of them. */
import {
  EXCLUDED,
  dueOf,
  financialYearStart,
  folded,
  foldedBy,
  grouped,
  heldOn,
  percent,
  refsOf,
  signed,
  stageOf,
  yearBefore,
  type Choices,
  type Row,
  type Span,
} from './oracleRules';
import { isUnjudged, saysAnswer, saysOutcome, sourcesOf, type Half } from './oracleSources';

/** A cell as it must be. `text`: any of these. `refs`: the rows counted, in any order. */
export interface Expected {
  readonly text: readonly string[];
  readonly value?: number;
  readonly refs?: readonly string[];
  /** Its heading, where columns without a figure are left out. */
  readonly column?: string;
}

/** Rows by their first cell, in the order met. */
export type ExpectedTable = Readonly<Record<string, readonly Expected[]>>;

export type Test = (row: Row) => boolean;
export type { Half };
export type Measures = ReturnType<typeof measuresOf>;

/** `period` is the label of the current period, as headings show it. */
export function measuresOf(
  rows: readonly Row[],
  choices: Choices,
  current: Span,
  previous: Span,
  today: number,
  period: string,
  isCompared = true,
) {
  const spans = { C: current, P: previous };
  const asAt = choices.asAt || Math.min(current.end, today);
  const asAts = { C: asAt, P: yearBefore(asAt) };
  const begins = choices.registerBegins || financialYearStart(Math.min(...rows.map(({ received }) => received)));
  const unknown = (half: Half): boolean => spans[half].end < begins;
  const byResponse = choices.basis === 'Responded to';

  const covered: Test = (row) =>
    row.type !== 'Complaint' ||
    row.procedure === '' ||
    choices.proceduresCovered.length === 0 ||
    choices.proceduresCovered.includes(row.procedure);
  const mine = rows.filter(covered);
  const within = (day: number, half: Half): boolean =>
    !unknown(half) && day > 0 && day >= spans[half].start && day <= spans[half].end;
  const counts: Test = ({ status }) => !EXCLUDED.includes(status);
  const received = (half: Half, test: Test): Row[] =>
    mine.filter(
      (row) =>
        test(row) &&
        within(row.received, half) &&
        (row.status !== 'Cancelled' || choices.countCancelledAsReceived) &&
        (row.status !== 'Rejected' || choices.countRejectedAsReceived),
    );
  const responded = (half: Half, test: Test): Row[] =>
    mine.filter((row) => test(row) && counts(row) && within(row.response, half));
  const closed = (half: Half, test: Test): Row[] =>
    byResponse
      ? responded(half, test)
      : mine.filter((row) => test(row) && counts(row) && within(row.closed || row.response, half));
  const timing = (row: Row): { due: number; answered: number } | undefined =>
    isUnjudged(row, choices) ? undefined : dueOf(row, choices);
  const due = (half: Half, test: Test): Row[] =>
    mine.filter((row) => {
      if (!test(row) || row.type !== 'Complaint' || !counts(row)) return false;
      const clock = timing(row);
      if (!clock || !within(clock.due, half)) return false;
      if (choices.excludeHeldDays && heldOn(row, asAts[half]) && clock.answered === 0) return false;
      return clock.answered > 0 || clock.due <= asAts[half];
    });
  const timed = (half: Half, test: Test): Row[] =>
    byResponse ? responded(half, (row) => test(row) && timing(row) !== undefined) : due(half, test);
  const inTime = (list: readonly Row[]): Row[] =>
    list.filter((row) => {
      const clock = timing(row);
      return clock !== undefined && clock.answered > 0 && clock.answered <= clock.due;
    });
  const upheldIn = (list: readonly Row[]): Row[] =>
    list.filter(
      ({ outcome }) => outcome === 'Upheld' || (choices.upheldIncludesPartially && outcome === 'Partially upheld'),
    );

  /** Rows of a record type to which something happened in the half; one that only waits in it tells nothing. */
  const behind = (half: Half, type: string): Row[] => {
    const isDue = new Set(due(half, () => true));
    return mine.filter((row) => {
      if (unknown(half) || row.type !== type) return false;
      if (within(row.received, half) || isDue.has(row)) return true;
      if (type === 'LGSCO' && within(row.decided, half) && row.decision !== 'Pending') return true;
      return counts(row) && (within(row.response, half) || within(row.closed || row.response, half));
    });
  };
  const known = sourcesOf(behind, choices);

  const zero = choices.zeroDenominator;
  const silent: Expected = { text: ['Not recorded'] };
  const count = (half: Half, list: readonly Row[], isKnown = true): Expected =>
    unknown(half) || !isKnown ? silent : { text: [grouped(list.length)], value: list.length, refs: refsOf(list) };
  /** `says`: what of the rows of the whole must say something. */
  const rate = (half: Half, part: readonly Row[], whole: readonly Row[], isKnown = true, says?: Test): Expected =>
    unknown(half) || !isKnown || (says && whole.length > 0 && !whole.some(says))
      ? silent
      : whole.length === 0
        ? { text: [zero] }
        : {
            text: [`${percent(part.length, whole.length, choices)}%`],
            value: part.length / whole.length,
            refs: refsOf(part),
          };
  const difference = (now: readonly Row[], then: readonly Row[], isKnown = true): Expected =>
    unknown('C') || unknown('P') || !isKnown || !isCompared
      ? { text: [zero] }
      : {
          text: [signed(grouped(now.length - then.length), now.length - then.length)],
          value: now.length - then.length,
        };
  const upheldRate = (half: Half, test: Test): Expected => {
    const whole = closed(half, test);
    return rate(half, upheldIn(whole), whole, known.closed(half) && known.outcome(half), saysOutcome);
  };
  const unjudged = (half: Half, test: Test): Row[] => {
    const { start, end } = spans[half];
    // Of a case whose answer has no column nobody knows whether it was due.
    const isDoubtful = ({ received: day, response }: Row): boolean =>
      byResponse ? within(response, half) : day <= end && day >= yearBefore(start);
    return mine.filter(
      (row) => test(row) && counts(row) && isUnjudged(row, choices) && hasLimit(row) && isDoubtful(row),
    );
  };
  /** Of all complaints, or of those at one stage of a procedure. */
  const timeliness = (half: Half, test: Test, scope?: { procedure: string; stage: number }): Expected => {
    const whole = timed(half, test);
    const isKnown =
      known.answer(half, scope) && known.procedure(half, scope?.procedure) && (!byResponse || known.responded(half));
    return rate(
      half,
      inTime(whole),
      whole,
      isKnown && (whole.length > 0 || unjudged(half, test).length === 0),
      saysAnswer(choices),
    );
  };
  const points = (now: readonly [Row[], Row[]], then: readonly [Row[], Row[]], isKnown = true): Expected => {
    const [a, b, c, d] = [now[0].length, now[1].length, then[0].length, then[1].length];
    if (unknown('C') || unknown('P') || !isKnown || !isCompared || b === 0 || d === 0) return { text: [zero] };
    const top = a * d - c * b;
    const shown = percent(Math.abs(top), b * d, choices);
    return {
      text: [signed(`${top < 0 && Number(shown) !== 0 ? '-' : ''}${shown} pp`, Number(shown) === 0 ? 0 : top)],
      value: top / (b * d),
    };
  };

  const complaint: Test = ({ type }) => type === 'Complaint';
  const ofType =
    (type: string): Test =>
    (row) =>
      row.type === type;
  const at =
    (stage: number, procedure?: string): Test =>
    (row) =>
      complaint(row) && stageOf(row) === stage && (procedure === undefined || row.procedure === procedure);
  const names = (field: (row: Row) => string): ((row: Row) => string) => foldedBy(rows, field);
  const teamOf = names(({ team }) => team);
  const areaOf = names(({ area }) => area);
  const themeOf = folded(rows, ({ theme, otherThemes }) => [theme, ...otherThemes]);

  const groupsOf = (lists: readonly (readonly Row[])[], name: (row: Row) => string): string[] => [
    ...new Set(lists.flat().map(name)),
  ];
  const named =
    (name: (row: Row) => string, group: string): Test =>
    (row) =>
      name(row) === group;
  const halves: readonly Half[] = ['C', 'P'];
  const reached = halves.filter((half) => !unknown(half));

  // One list of groups in both years, and their totals.
  const stageCount = (half: Half, test: Test): Row[] => (byResponse ? responded(half, test) : received(half, test));
  return {
    unknown,
    isCompared,
    byResponse,
    mine,
    within,
    counts,
    received,
    closed,
    due,
    timed,
    inTime,
    upheldIn,
    zero,
    silent,
    known,
    upheldRate,
    timeliness,
    unjudged,
    count,
    rate,
    difference,
    points,
    complaint,
    ofType,
    at,
    names,
    teamOf,
    areaOf,
    themeOf,
    groupsOf,
    named,
    halves,
    reached,
    stageCount,
    choices,
    period,
  };
}

/** Corporate complaints have none at stage 3. */
const hasLimit = (row: Row): boolean =>
  row.procedure === 'Statutory' || (row.procedure === 'Corporate' && stageOf(row) < 3);
