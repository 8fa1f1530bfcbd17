/** `year-on-year-teams`: complaints by team over the years, with the teams that came and went. */
import { longDate } from '../../calendar';
import { countedIn, countFigure, missing, orPublished, published, type Figure } from '../../figures';
import { must } from '../../must';
import type { OfficialName } from '../../register';
import { respondedBasis, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { receivedNote, RESPONDED_NOTE, STAGES_NOTE } from '../definitions';
import { byName, figuresByName, groupedBy, hasTotal, NOT_RECORDED } from '../groups';
import { totalOf } from '../published';
import type { NoteMark } from '../types';
import { headingMarks, spanOfYears, type Year } from '../years';
import { biggestMoves, type Series } from '../yearWords';
import { serviceAreasOf } from './areas';
import { yearColumns, countCells } from './yearOnYear';
import { tally } from '../../tally';

const COMPLAINTS = { recordType: 'Complaint' } as const;

export const yearOnYearTeams: TableEntry = {
  id: 'year-on-year-teams',
  build: (context) => (context.years().length > 1 ? [build(context)] : []),
};

function build(context: ReportContext): TableDraft {
  const id = 'year-on-year-teams';
  const years = context.years();
  const lists = context.companions.lists.filter(({ list }) => list === 'Team');
  const columns = years.map((year) => teamsIn(context, year));
  const names = [...new Set(columns.flatMap(({ teams }) => [...teams.keys()]))].sort(
    (a, b) => Number(a === NOT_RECORDED) - Number(b === NOT_RECORDED) || byName(a, b),
  );
  const series = names.map((name): Series => {
    const entries = lists.filter((team) => byName(team.name, name) === 0);
    const figures = years.map((year, index) => {
      const { teams, none } = must(columns[index], 'the teams of a year');
      return teams.get(name) ?? noneOf(none, year, entries);
    });
    return { name, figures };
  });
  const total: Series = { name: 'Total', figures: columns.map((column) => column.totalOf(names)) };
  const totalled = hasTotal(context, series.length);
  const responded = respondedBasis(context);
  return {
    id,
    title: `Complaints ${responded ? 'responded to' : 'received'} by team, year on year`,
    columns: yearColumns('Team', years, ['Difference', 'Change']),
    rows: (totalled ? [...series, total] : series).map((line) => countCells(context, years, line)),
    restsOn: total.figures,
    total: totalled,
    sentences: biggestMoves(
      context,
      id,
      years,
      series.filter(({ name }) => name !== NOT_RECORDED),
    ),
    noteTexts: [
      responded ? RESPONDED_NOTE : receivedNote(context),
      STAGES_NOTE,
      ...(lists.some(({ aliases }) => aliases.length > 0)
        ? [
            'Teams are counted under their official names; what they were called before (sheet Lists, Aliases) counts with them.',
          ]
        : []),
    ],
    marks: [...headingMarks(years, 1), ...series.flatMap(({ name }, row) => changedTeam(name, row, lists, years))],
    whenEmpty: 'No complaints were received in these periods.',
  };
}

interface TeamsOfYear {
  readonly teams: ReadonlyMap<string, Figure>;
  /** Of a team that had none. */
  readonly none: Figure;
  /** Below the rows of these teams. */
  readonly totalOf: (names: readonly string[]) => Figure;
}

function teamsIn(context: ReportContext, year: Year): TeamsOfYear {
  if (!year.rows.recorded) return publishedTeams(context, year);
  const all = countedIn(year.rows, respondedBasis(context) ? 'respondedTo' : 'received', COMPLAINTS);
  const counted = groupedBy(context, all, 'team', COMPLAINTS);
  const none = new Int32Array(0);
  return {
    teams: figuresByName(context, counted, 'team'),
    none: countFigure({ ...counted, rows: none, doubtful: none }),
    totalOf: () => countFigure(counted),
  };
}

/** As typed for `received-by-team`; teams that are not, as typed for the teams of their service areas (`teams-<area>`). */
function publishedTeams(context: ReportContext, { published: typed }: Year): TeamsOfYear {
  const responded = respondedBasis(context);
  const measure = responded ? 'Responded to' : 'Received';
  const teams = new Map<string, number>();
  for (const { suffix } of responded ? [] : serviceAreasOf(context)) {
    for (const [name, value] of typed.groups(`teams${suffix}`, measure)) tally(teams, name, value);
  }
  for (const [name, value] of typed.groups('received-by-team', measure)) teams.set(name, value);
  return {
    teams: new Map([...teams].map(([name, value]) => [name, published('count', value)])),
    none: missing('count', 'Not recorded'),
    // Teams that were not published are not known: those that were add up to no total.
    totalOf(names) {
      const total = typed.value('received-by-team', measure, 'Total');
      const isAll = names.every((name) => teams.has(name));
      return orPublished(missing('count', 'Not recorded'), totalOf(total, [...teams.values()], isAll));
    },
  };
}

/** What nobody counts: 0 of a team that was there; of one that was not there is nothing to count. */
function noneOf(none: Figure, { rows: { period } }: Year, entries: readonly OfficialName[]): Figure {
  if (!none.ratio) return none;
  const existed =
    entries.length === 0 || entries.some(({ from, to }) => from <= period.end && (to === 0 || to >= period.start));
  return existed ? none : missing('count', 'N/A');
}

/** A team that came or went within the years is not comparable over all of them. */
function changedTeam(
  name: string,
  row: number,
  lists: readonly OfficialName[],
  years: readonly Year[],
): readonly NoteMark[] {
  const { start: first, end: last } = spanOfYears(years);
  return lists
    .filter((team) => byName(team.name, name) === 0)
    .flatMap(({ from, to }) => {
      const came = from > first && from <= last ? [`from ${longDate(from)}`] : [];
      const went = to > 0 && to >= first && to < last ? [`until ${longDate(to)}`] : [];
      const when = [...came, ...went].join(' ');
      return when === ''
        ? []
        : [{ row, text: `${name} is on the sheet Lists ${when}: its figures are not comparable over all periods.` }];
    });
}
