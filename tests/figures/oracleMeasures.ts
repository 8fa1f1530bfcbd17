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
  procedureOf,
  refsOf,
  signed,
  stageOf,
  yearBefore,
  type Choices,
  type Row,
  type Span,
} from './oracleRules';

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
export type Half = 'C' | 'P';
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
    choices.proceduresCovered.length === 0 ||
    choices.proceduresCovered.includes(procedureOf(row));
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
  const timing = (row: Row): { due: number; answered: number } | undefined => dueOf(row, choices);
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

  const zero = choices.zeroDenominator;
  const nothing: Expected = { text: [zero, 'N/A', 'Not recorded'] };
  const count = (half: Half, list: readonly Row[]): Expected =>
    unknown(half) ? nothing : { text: [grouped(list.length)], value: list.length, refs: refsOf(list) };
  const rate = (half: Half, part: readonly Row[], whole: readonly Row[]): Expected =>
    unknown(half)
      ? nothing
      : whole.length === 0
        ? { text: [zero] }
        : {
            text: [`${percent(part.length, whole.length, choices)}%`],
            value: part.length / whole.length,
            refs: refsOf(part),
          };
  const difference = (now: readonly Row[], then: readonly Row[]): Expected =>
    unknown('C') || unknown('P') || !isCompared
      ? nothing
      : {
          text: [signed(grouped(now.length - then.length), now.length - then.length)],
          value: now.length - then.length,
        };
  const points = (now: readonly [Row[], Row[]], then: readonly [Row[], Row[]]): Expected => {
    const [a, b, c, d] = [now[0].length, now[1].length, then[0].length, then[1].length];
    if (unknown('C') || unknown('P') || !isCompared) return nothing;
    if (b === 0 || d === 0) return { text: [zero, 'N/A'] };
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
      complaint(row) && stageOf(row) === stage && (procedure === undefined || procedureOf(row) === procedure);
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
  const known = halves.filter((half) => !unknown(half));

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
    nothing,
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
    known,
    stageCount,
    choices,
    period,
  };
}
