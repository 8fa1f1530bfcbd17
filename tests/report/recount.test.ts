/** The tables of teams, stages and limits counted again from raw rows, with all that stands on the other sheets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport, type Report } from '../../src/report';
import { readAll, type RawRow } from '../builders/workbook';
import { serial } from '../figures/oracleRules';
import { casesOf, fold, measures, NOT_RECORDED, type Case, type Sheets, type Span } from './recountRules';

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

const scenario = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 60, size: 'max' }),
  lists: fc.boolean(),
  holidays: pick([], ['2022-06-06', '2022-08-01', '2022-08-02', '2022-12-28', '2023-03-20'].map(serial)),
  newLimitsFrom: pick(0, serial('2022-07-01')),
  excludeHeldDays: fc.boolean(),
  responded: fc.boolean(),
  periods: pick(...PERIODS),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

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
  const isLater = ({ 'Date received': day }: Sheets['rows'][number]): boolean =>
    Number(day) > now.asAt && Number(day) <= now.end;
  return now.asAt < now.end && !rows.some(isLater) ? { ...before, end: before.asAt } : before;
}

/** Every table by its id, each row by its first cell. */
function recount(made: Scenario, sheets: Sheets): Record<string, Record<string, readonly (string | number)[]>> {
  const cases = casesOf(sheets);
  const [now, before] = [made.periods[0], samePart(made, sheets)].map((each) => measures(cases, each, made.responded));
  if (!now || !before) throw new Error('two periods');
  const both = [now, before];
  const isComplaint = ({ type }: Case): boolean => type === 'Complaint';
  const tables: Record<string, Record<string, readonly (string | number)[]>> = {};
  const byTeam = (
    id: string,
    lists: readonly (readonly Case[])[],
    cells: (team?: string) => (string | number)[],
  ): void => {
    const teams = [...new Set(lists.flat().map(({ team }) => team))];
    if (teams.length > 0)
      tables[id] = { ...Object.fromEntries(teams.map((team) => [team, cells(team)] as const)), Total: cells() };
  };
  const ofTeam =
    (team?: string) =>
    (each: Case): boolean =>
      team === undefined || each.team === team;
  const listed = both.map(({ received, answered }) => (made.responded ? answered : received.filter(isComplaint)));
  byTeam('received-by-team', listed, (team) => listed.map((list) => among(list, ofTeam(team))));
  byTeam('upheld-by-team', [now.judged, before.judged], (team) =>
    both.flatMap(({ judged, upheld }) => [among(judged, ofTeam(team)), among(upheld, ofTeam(team))]),
  );
  for (const area of ['Early Help', 'Safeguarding', NOT_RECORDED]) {
    const lists = both.map(({ received }) => received.filter((it) => isComplaint(it) && it.area === area));
    const [mine = [], then = []] = lists;
    byTeam(`teams-${area.toLowerCase().replace(' ', '-')}`, lists, (team) => {
      const own = among(mine, ofTeam(team));
      return [own, percent(own, mine.length), among(then, ofTeam(team))];
    });
  }
  const timescales: Record<string, readonly (string | number)[]> = {};
  for (const procedure of ['Statutory', 'Corporate']) {
    const stages: Record<string, readonly (string | number)[]> = {};
    for (const stage of [1, 2, 3]) {
      const at = (it: Case): boolean => isComplaint(it) && it.procedure === procedure && it.stage === stage;
      stages[`Stage ${stage}`] = both.flatMap(({ received, timed, inTime, judged, upheld }) => [
        among(received, at),
        percent(among(inTime, at), among(timed, at)),
        percent(among(upheld, at), among(judged, at)),
      ]);
      const due = now.due.filter(at);
      // "Within n" is of every case due, whatever limit was in force for it.
      for (const days of new Set(due.flatMap(({ clock }) => clock?.limits ?? []))) {
        const within = among(due, ({ clock }) => !!clock && clock.answered > 0 && clock.answered <= clock.last(days));
        const name = `${procedure} stage ${stage}${procedure === 'Statutory' && stage === 3 ? ' panel' : ''}`;
        timescales[`${name} within ${days} working days`] = [
          ...[due.length, within, due.length - within],
          percent(within, due.length),
        ];
      }
    }
    tables[`stages-${procedure.toLowerCase()}`] = stages;
  }
  return { ...tables, timescales };
}

describe('the tables of a report against a second count of the raw rows', () => {
  it.each(['appendix', 'annual-report'] as const)('%s', (kind) => {
    let compared = 0;
    fc.assert(
      fc.property(scenario, (made) => {
        const anchor = { 'Record type': 'Concern', 'Date received': made.periods[0].start };
        const sheets = { ...made, rows: [...made.rows, anchor], teams: made.lists ? TEAMS : {} };
        const expected = recount(made, sheets);
        for (const table of reportOf(kind, made, sheets)?.sections.flatMap(({ tables }) => tables) ?? []) {
          const truth = expected[table.id];
          if (!truth) continue;
          const shown = table.rows.map((cells) =>
            cells.map((cell) => (typeof cell === 'string' ? cell : (cell?.text ?? ''))),
          );
          const actual = Object.fromEntries(
            shown.flatMap(([name = '', ...cells]) => (name === 'Ombudsman' ? [] : [[fold(name), cells]])),
          );
          const wanted = Object.entries(truth).map(([name, cells]) => [fold(name), cells.map(String)]);
          expect(actual, table.id).toEqual(Object.fromEntries(wanted));
          compared += shown.length;
        }
      }),
      { numRuns: 120 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});
