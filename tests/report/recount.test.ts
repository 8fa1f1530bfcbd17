/** The tables of teams, stages and limits counted again from raw rows, with all that stands on the other sheets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport, type Report } from '../../src/report';
import { readAll, type RawRow } from '../builders/workbook';
import { serial } from '../figures/oracleRules';
import { casesOf, fold, measures, NOT_RECORDED, type Case, type Sheets, type Span } from './recountRules';
import { saysAnswer, saysOutcome, sourcesIn, type Sources } from './recountSources';
import { enough, runs } from '../support/runs';

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const upTo = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });
const sometimes = (days: fc.Arbitrary<number>): fc.Arbitrary<number> =>
  fc.oneof({ weight: 2, arbitrary: days }, { weight: 1, arbitrary: fc.constant(-1) });

/** Names as typed: the official one, what it was called before, other spellings, one that is not on the list. */
const row: fc.Arbitrary<RawRow> = fc
  .record({
    received: fc.integer({ min: serial('2021-03-01'), max: serial('2023-04-20') }),
    type: pick('Complaint', 'Complaint', 'Complaint', 'Compliment', 'LGSCO'),
    clock: sometimes(upTo(9)),
    acknowledged: sometimes(upTo(8)),
    answered: sometimes(fc.oneof(upTo(40), upTo(120))),
    closed: sometimes(upTo(60)),
    hold: sometimes(upTo(15)),
    held: upTo(12),
    time: pick(0, 0.5),
    cells: fc.record({
      Procedure: pick('', 'Statutory', 'Corporate'),
      Stage: pick<string | number>('', 1, 2, 3),
      Extension: pick('', 'None', 'Complex'),
      'Hold reason': pick('', 'Court', 'Complainant'),
      Status: pick('', '', '', 'Closed', 'Withdrawn', 'Rejected', 'Cancelled'),
      Outcome: pick('', 'Upheld', 'Not upheld', 'No finding'),
      Team: pick('', 'Hub', 'front  door', 'Front Door', 'MASH', 'Other team'),
      'Service area': pick('', '', 'Early Help', 'Safeguarding'),
    }),
  })
  .map(({ received, type, clock, acknowledged, answered, closed, hold, held, time, cells }): RawRow => {
    const after = (from: number, days: number): number | '' => (days < 0 ? '' : from + days);
    const start = after(received, clock) || received;
    const response = after(start, answered);
    const holdFrom = response === '' ? '' : after(start, hold);
    return {
      ...cells,
      'Record type': type,
      'Date received': received + time,
      'Clock start date': after(received, clock),
      'Date acknowledged': after(received, acknowledged),
      'Date of response': response,
      'Panel date': response,
      // A case may be closed without an answer.
      'Date closed': after(response || received, closed),
      'On hold from': holdFrom,
      'On hold to': holdFrom && holdFrom + held,
    };
  });

const TEAMS: Sheets['teams'] = {
  'Front Door': { aliases: ['MASH', 'MASH team'], area: 'Safeguarding' },
  Hub: { aliases: [], area: 'Early Help' },
};
const span = (start: string, end: string, asAt = end): Span => ({
  start: serial(start),
  end: serial(end),
  asAt: serial(asAt),
});
/** A year and the year before, on an early day too; a quarter and the quarter before; a year and an earlier quarter. */
const PERIODS: readonly (readonly [Span, string, Span, string])[] = [
  [span('2022-04-01', '2023-03-31'), '2022/23', span('2021-04-01', '2022-03-31'), '2021/22'],
  [
    ...[span('2022-04-01', '2023-03-31', '2022-12-30'), '2022/23'],
    ...[span('2021-04-01', '2022-03-31', '2021-12-30'), '2021/22'],
  ] as [Span, string, Span, string],
  [span('2022-07-01', '2022-09-30'), '2022/23 Q2', span('2022-04-01', '2022-06-30'), '2022/23 Q1'],
  [span('2022-04-01', '2023-03-31'), '2022/23', span('2021-10-01', '2021-12-31'), '2021/22 Q3'],
];

const MAY_LACK = ['Date of response', 'Date closed', 'Panel date', 'Outcome', 'Service area', 'Stage', 'Status'].concat(
  ['Procedure', 'Extension', 'Clock start date', 'Date acknowledged', 'On hold from', 'Hold reason'],
);

const scenario = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 60, size: 'max' }),
  lists: fc.boolean(),
  holidays: pick([], ['2022-06-06', '2022-08-01', '2022-08-02', '2022-12-28', '2023-03-20'].map(serial)),
  newLimitsFrom: pick(0, serial('2022-07-01')),
  excludeHeldDays: fc.boolean(),
  responded: fc.boolean(),
  periods: pick(...PERIODS),
  // Most registers have every column.
  lacks: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: pick(...MAY_LACK) }),
  // And of most columns something is filled in.
  blank: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: pick('Team', ...MAY_LACK) }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

const CHANGED_LIMITS = '10 working days, 20 when extended; from 1 July 2022: 15 working days, 25 when extended';

/** `33%`, half up on the exact fraction. */
const percent = (of: number, over: number): string =>
  over === 0 ? 'N/A' : `${Math.floor((200 * of + over) / (2 * over))}%`;

function reportOf(kind: 'appendix' | 'annual-report', made: Scenario, sheets: Sheets): Report | undefined {
  const [now, period, , previousPeriod] = made.periods;
  const limits = [
    ['Statutory stage 1 limit', 15],
    ['Statutory stage 1 limit extended', 25],
  ].map(([Setting = '', Value = '']) => ({ Setting, Value, From: made.newLimitsFrom }));
  const read = readAll(
    {
      Register: sheets.rows.map((cells, index) => ({ Ref: `R${index}`, ...cells })),
      Lists: Object.entries(sheets.teams).map(([Name, { aliases, area }]) => {
        return { List: 'Team', Name, Aliases: aliases.join('; '), Group: area };
      }),
      Holidays: sheets.holidays.map((day) => ({ Date: day })),
      Settings: made.newLimitsFrom > 0 ? limits : [],
    },
    {
      ...{ period, previousPeriod, asAt: now.asAt, registerBegins: serial('2021-04-01') },
      ...{ excludeHeldDays: made.excludeHeldDays, basis: made.responded ? 'Responded to' : 'Received, closed and due' },
    },
  );
  return buildReport(kind, { ...read, today: serial('2026-11-22') });
}

const among = <T>(list: readonly T[], test: (each: T) => boolean): number => list.filter(test).length;

/** The period before, cut like the current one where nothing was received in that after its as-at date. */
function samePart({ periods: [now, , before] }: Scenario, { rows }: Sheets): Span {
  const days = rows.map(({ 'Date received': moment }) => Math.floor(Number(moment)));
  return now.asAt < now.end && !days.some((day) => day > now.asAt && day <= now.end)
    ? { ...before, end: before.asAt }
    : before;
}

type Cell = string | number;
/** Rows by their first cell; none of a table that is left out because nothing in it is known. */
type Table = Readonly<Record<string, readonly Cell[]>> | undefined;

/**
 * Nothing of the table is known where every figure in it, or every one that it rests on, is not recorded; and one without
 * rows would say that there were none, which nobody knows where one of these is not recorded.
 */
const unlessUnknown = (rows: Readonly<Record<string, readonly Cell[]>>, restsOn: readonly boolean[]): Table => {
  const cells = Object.values(rows).flat();
  if (cells.length === 0) return restsOn.every(Boolean) ? rows : undefined;
  const isUnknown = cells.every((cell) => cell === NOT_RECORDED);
  return isUnknown || !restsOn.some(Boolean) ? undefined : rows;
};

/** Every table by its id. */
function recount(made: Scenario, sheets: Sheets): Record<string, Table> {
  const cases = casesOf(sheets);
  const has = (heading: string): boolean => heading !== made.lacks;
  const both = [made.periods[0], samePart(made, sheets)].map((each) => ({
    ...measures(cases, each, made.responded),
    known: sourcesIn(cases, each, has),
  }));
  const [now] = both;
  if (!now) throw new Error('two periods');
  const isComplaint = ({ type }: Case): boolean => type === 'Complaint';
  const judgedIn = (known: Sources): boolean => (made.responded ? known.responded : known.closed);
  const number = (isKnown: boolean, n: number): Cell => (isKnown ? n : NOT_RECORDED);
  const rate = (isKnown: boolean, part: readonly Case[], whole: readonly Case[], says: typeof saysOutcome): Cell =>
    !isKnown || (whole.length > 0 && !whole.some(says)) ? NOT_RECORDED : percent(part.length, whole.length);
  const tables: Record<string, Table> = {};
  const byTeam = (
    id: string,
    lists: readonly (readonly Case[])[],
    restsOn: readonly boolean[],
    cells: (team?: string) => Cell[],
  ): void => {
    const teams = [...new Set(lists.flat().map(({ team }) => team))];
    const total = teams.length > 0 ? { Total: cells() } : {};
    const rows = { ...Object.fromEntries(teams.map((team) => [team, cells(team)] as const)), ...total };
    tables[id] = unlessUnknown(rows, restsOn);
  };
  const ofTeam =
    (team?: string) =>
    (each: Case): boolean =>
      team === undefined || each.team === team;
  const listed = both.map(({ received, answered }) => (made.responded ? answered : received.filter(isComplaint)));
  const listedIn = both.map(({ known }) => known.team && (!made.responded || known.responded));
  byTeam('received-by-team', listed, listedIn, (team) =>
    listed.map((list, index) => number(listedIn[index] === true, among(list, ofTeam(team)))),
  );
  const closedIn = both.map(({ known }) => known.team && judgedIn(known));
  const upheldIn = both.map(({ known }, index) => closedIn[index] === true && known.outcome);
  byTeam(
    'upheld-by-team',
    both.map(({ judged }) => judged),
    [...closedIn, ...upheldIn],
    (team) =>
      both.flatMap(({ judged, upheld }, index) => [
        number(closedIn[index] === true, among(judged, ofTeam(team))),
        number(upheldIn[index] === true, among(upheld, ofTeam(team))),
      ]),
  );
  const complaints = both.map(({ received }) => received.filter(isComplaint));
  const teamsIn = both.map(({ known }) => known.team);
  const areas = [...new Set(complaints.flat().map(({ area }) => area))];
  for (const area of areas.some((name) => name !== NOT_RECORDED) ? areas : ['']) {
    const lists = complaints.map((list) => (area === '' ? list : list.filter((it) => it.area === area)));
    const [mine = [], then = []] = lists;
    byTeam(area === '' ? 'teams' : `teams-${area.toLowerCase().replace(' ', '-')}`, lists, teamsIn, (team) => {
      const own = among(mine, ofTeam(team));
      const share = teamsIn[0] ? percent(own, mine.length) : NOT_RECORDED;
      return [number(teamsIn[0] === true, own), share, number(teamsIn[1] === true, among(then, ofTeam(team)))];
    });
  }
  const timescales: Record<string, readonly Cell[]> = {};
  const occurs = (procedure: string): boolean =>
    both.some(({ received, closed, due }) =>
      [...received, ...closed, ...due].some((it) => isComplaint(it) && it.procedure === procedure),
    );
  for (const procedure of ['Statutory', 'Corporate']) {
    const stages: Record<string, readonly Cell[]> = {};
    for (const stage of [1, 2, 3]) {
      const at = (it: Case): boolean => isComplaint(it) && it.procedure === procedure && it.stage === stage;
      stages[`Stage ${stage}`] = both.flatMap(({ received, timed, inTime, judged, upheld, known }) => {
        const isKnown = known.stage(stage) && known.procedure(procedure);
        const isTimed = isKnown && known.answer(procedure, stage) && (!made.responded || known.responded);
        return [
          number(isKnown, among(received, at)),
          rate(isTimed, inTime.filter(at), timed.filter(at), saysAnswer(has)),
          rate(isKnown && judgedIn(known) && known.outcome, upheld.filter(at), judged.filter(at), saysOutcome),
        ];
      });
      const due = now.due.filter(at);
      const isDueKnown = now.known.stage(stage) && now.known.procedure(procedure) && now.known.answer(procedure, stage);
      // "Within n" is of every case due, whatever limit was in force for it; where it changed each is judged by its own.
      const limits = new Map(due.map(({ clock }) => [clock?.limits.join('/'), clock?.limits]));
      const asked: readonly (readonly [string, (clock: NonNullable<Case['clock']>) => number])[] =
        limits.size > 1
          ? [[`within its limit (${CHANGED_LIMITS})`, ({ due: last }) => last]]
          : [...new Set([...limits.values()].flatMap((each) => each ?? []))].map((days) => [
              `within ${days} working days`,
              ({ last }) => last(days),
            ]);
      for (const [words, lastOf] of asked) {
        const good = due.filter(({ clock }) => !!clock && clock.answered > 0 && clock.answered <= lastOf(clock));
        const numbers = [due.length, good.length, due.length - good.length];
        const name = `${procedure} stage ${stage}${procedure === 'Statutory' && stage === 3 ? ' panel' : ''}`;
        timescales[`${name} ${words}`] = [
          ...numbers.map((n) => number(isDueKnown, n)),
          rate(isDueKnown, good, due, saysAnswer(has)),
        ];
      }
    }
    const isShown = occurs(procedure) || (procedure === 'Statutory' && !occurs('Corporate'));
    tables[`stages-${procedure.toLowerCase()}`] = isShown ? stages : undefined;
  }
  return { ...tables, timescales: unlessUnknown(timescales, [now.known.answers && now.known.procedure()]) };
}

const MARKERS = / \[note \d+\]/gu;
const TABLES = {
  appendix: /^(received|upheld)-by-team$/u,
  'annual-report': /^(teams|stages|timescales)/u,
};

describe('the tables of a report against a second count of the raw rows', () => {
  it.each(['appendix', 'annual-report'] as const)('%s', (kind) => {
    let compared = 0;
    const unknown = new Set<string>();
    fc.assert(
      fc.property(scenario, (made) => {
        const anchor = { 'Record type': 'Concern', 'Date received': made.periods[0].start };
        const rows = [...made.rows, anchor].map((row) =>
          Object.fromEntries(
            Object.entries(row)
              .filter(([heading]) => heading !== made.lacks)
              .map(([heading, cell]) => [heading, heading === made.blank ? '' : cell]),
          ),
        );
        const sheets = { ...made, rows, teams: made.lists ? TEAMS : {} };
        const expected = Object.entries(recount(made, sheets)).filter(([id]) => TABLES[kind].test(id));
        const tables = reportOf(kind, made, sheets)?.sections.flatMap(({ tables: them }) => them) ?? [];
        const shownIds = tables.map(({ id }) => id).filter((id) => TABLES[kind].test(id));
        expect(shownIds.toSorted()).toEqual(expected.flatMap(([id, truth]) => (truth ? [id] : [])).toSorted());
        for (const [id, truth] of expected) {
          const table = tables.find((it) => it.id === id);
          if (!truth || !table) continue;
          const shown = table.rows.map((cells) =>
            cells.map((cell) => (typeof cell === 'string' ? cell : (cell?.text ?? ''))),
          );
          const actual = Object.fromEntries(
            shown.flatMap(([name = '', ...cells]) =>
              name === 'Ombudsman' ? [] : [[fold(name.replace(MARKERS, '')), cells]],
            ),
          );
          const wanted = Object.entries(truth).map(([name, cells]) => [fold(name), cells.map(String)]);
          expect(actual, id).toEqual(Object.fromEntries(wanted));
          compared += shown.length;
          if (wanted.some(([, cells]) => cells?.includes(NOT_RECORDED))) unknown.add(id);
        }
      }),
      { numRuns: runs(120), endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(enough(500));
    // Both ways are met: figures that are known, and figures that nobody can know.
    expect(unknown.size).toBeGreaterThan(enough(1));
  });
});
