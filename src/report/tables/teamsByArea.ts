/** `teams-<area>`: complaints received by the teams of each service area (items 3-2 to 3-5). */
import { areRankable, difference, inAny, outOf, rate, relativeChange, shareOf, wholeNumber } from '../../figures';
import type { Figure } from '../../figures';
import { must } from '../../must';
import { chartOver } from '../charts';
import { countNumber, show, textOf, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote, STAGES_NOTE, teamsUnpublishedNotes } from '../definitions';
import { byName, groupsOf, hasTotal, NOT_RECORDED, type Group } from '../groups';
import { MOST_CATEGORIES } from '../manyGroups';
import type { Cell, Column, Sentence } from '../types';
import { comparedWith, COMPLAINT, countedSubject, listed } from '../words';
import { aboutArea, serviceAreasOf, areaTitle, type ServiceArea } from './areas';
import { withoutGroupNote } from './groupTable';

const COMPLAINTS = { recordType: 'Complaint' } as const;

export const teams: TableEntry = {
  id: 'teams',
  build: (context) => serviceAreasOf(context).map((area) => teamsTable(context, area)),
};

function teamsTable(context: ReportContext, area: ServiceArea): TableDraft {
  const { current, previous, facts, companions } = context;
  const id = `teams${area.suffix}`;
  const ofArea = companions.lists.filter(({ list, group }) => list === 'Team' && byName(group, area.name ?? '') === 0);
  const { groups, totals } = groupsOf(context, {
    table: id,
    by: 'team',
    list: 'Team',
    counts: (['current', 'previous'] as const).map((which) => ({
      which,
      count: 'received',
      scope: COMPLAINTS,
      only: area.has,
      measure: 'Received',
    })),
    sort: 'Descending',
    showZeroGroups: facts.settings.showZeroGroups,
    ...(area.name === undefined ? {} : { zeroGroups: ofArea.map(({ name }) => name) }),
  });
  const inBoth = (figures: readonly Figure[]): readonly [Figure, Figure] => [
    must(figures[0], 'the figure of the current period'),
    must(figures[1], 'the figure of the previous period'),
  ];
  const [now, before] = inBoth(totals);
  const cells = (group: Group): readonly Cell[] => {
    const [mine, then] = inBoth(group.figures);
    return [group.name, show(context, mine), show(context, shareOf(mine, now)), show(context, then)];
  };
  const columns: readonly Column[] = [
    { heading: 'Team', kind: 'text' },
    { heading: `Total ${current}`, kind: 'figure' },
    { heading: 'Share', kind: 'figure', share: true },
    { heading: previous, kind: 'figure' },
  ];
  const rows = groups.map(cells);
  const totalled = hasTotal(context, rows.length);
  const isRankable = areRankable(groups.flatMap(({ figures }) => figures));
  const ranked = isRankable
    ? groups.filter(({ name, figures: [figure] }) => name !== NOT_RECORDED && countNumber(figure) > 0)
    : [];
  const about = areaTitle(area);
  const drawn = leading(ranked);
  // One bar compares nothing.
  const barred = drawn.length > 1 ? rows.slice(0, drawn.length) : [];
  const isAll = drawn.length === ranked.length;
  const chart = chartOver({
    type: 'clustered bar',
    title: `${isAll ? 'Complaints by team' : 'Teams with most complaints'} in ${current}${about}`,
    categoryAxis: 'Team',
    valueAxis: 'Complaints received',
    columns,
    rows: barred,
    categories: 0,
    series: [1],
    says: `The chart shows the complaints received in ${current}${aboutArea(area)} by ${isAll ? 'team' : `the ${drawn.length} teams with most`}: ${listed(barred.map((row) => row.slice(0, 2).map(textOf).join(' ')))}.`,
  });
  return {
    id,
    title: `Complaints received by team${about}`,
    columns,
    rows: totalled ? [...rows, cells({ name: 'Total', figures: totals })] : rows,
    restsOn: totals,
    total: totalled,
    sentences: [
      {
        id: `${id}.total`,
        text: `${countedSubject(context, now, COMPLAINT, `received in ${current}${aboutArea(area)}`)}${comparedWith(context, now, before)}.`,
        figures: totals,
      },
      ...highest(context, id, area, ranked),
      ...topFive(context, id, area, ranked, now),
      ...(ranked.length > 0 && facts.periods.isComparable
        ? (['rise', 'fall'] as const).flatMap((way) => biggestMove(context, id, area, groups, way))
        : []),
    ],
    noteTexts: [
      receivedNote(context),
      STAGES_NOTE,
      ...withoutGroupNote('Team', groups),
      ...(groups.some(({ figures }) => figures[1]?.missing) && !facts.previous.recorded
        ? teamsUnpublishedNotes(
            previous,
            before,
            groups.map(({ figures }) => figures[1]),
          )
        : []),
      ...(totals.some((figure) => figure.published) ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
    ...(chart ? { chart } : {}),
  };
}

/** The team with most complaints, all that tie; nothing where no team has fewer. */
function highest(context: ReportContext, id: string, area: ServiceArea, ranked: readonly Group[]): readonly Sentence[] {
  const most = Math.max(0, ...ranked.map(({ figures: [figure] }) => countNumber(figure)));
  const top = ranked.filter(({ figures: [figure] }) => countNumber(figure) === most);
  const [first] = top;
  if (!first?.figures[0] || top.length === ranked.length) return [];
  const each = top.length > 1 ? ' each' : '';
  return [
    {
      id: `${id}.highest`,
      text: `Most complaints in ${context.current}${aboutArea(area)}: ${listed(top.map(({ name }) => name))}, with ${show(context, first.figures[0]).text}${each}.`,
      figures: top.flatMap(({ figures }) => figures[0] ?? []),
    },
  ];
}

/** The first five teams; a tie at the fifth place is kept, or left out altogether where it is too long to be drawn. */
function leading(ranked: readonly Group[]): readonly Group[] {
  const fifth = countNumber(ranked[4]?.figures[0]);
  const withTie = ranked.filter(({ figures: [figure] }) => countNumber(figure) >= fifth);
  if (withTie.length <= MOST_CATEGORIES) return withTie;
  return ranked.filter(({ figures: [figure] }) => countNumber(figure) > fifth);
}

/** The teams with most, and what they make up together. */
function topFive(
  context: ReportContext,
  id: string,
  area: ServiceArea,
  ranked: readonly Group[],
  whole: Figure,
): readonly Sentence[] {
  const top = leading(ranked);
  if (top.length < 2 || top.length === ranked.length) return [];
  const figures = top.flatMap(({ figures: [figure] }) => figure ?? []);
  const joint = rate(inAny(figures.map(({ rows }) => rows)), whole.rows);
  const named = top.map(({ name, figures: [figure] }) => `${name} (${wholeNumber(countNumber(figure))})`);
  return [
    {
      id: `${id}.top`,
      text: `The ${top.length} teams with most${area.name === undefined ? '' : ` complaints${aboutArea(area)}`}: ${listed(named)}, together ${outOf(joint)} (${show(context, joint).text}).`,
      figures: [...figures, joint],
    },
  ];
}

/** The largest relative rise or fall among the teams that had complaints before; all teams that tie. */
function biggestMove(
  context: ReportContext,
  id: string,
  area: ServiceArea,
  groups: readonly Group[],
  way: 'rise' | 'fall',
): readonly Sentence[] {
  const sign = way === 'rise' ? 1 : -1;
  const moves = groups
    .filter(({ name }) => name !== NOT_RECORDED)
    .flatMap(({ name, figures: [now, before] }) => {
      if (!now || !before) return [];
      const change = relativeChange(now, before);
      return change.ratio ? [{ name, now, before, change, size: (sign * change.ratio.of) / change.ratio.over }] : [];
    });
  const most = Math.max(0, ...moves.map(({ size }) => size));
  const top = moves.filter(({ size }) => size === most).sort((a, b) => byName(a.name, b.name));
  // A team alone is compared with none.
  if (most === 0 || groups.length < 2) return [];
  const named = top.map(({ name, now, before, change }) => {
    const gap = show(context, difference(now, before), true).text;
    return `${name} (${show(context, before).text} to ${show(context, now).text}, ${gap}, ${show(context, change).text})`;
  });
  return [
    {
      id: `${id}.biggest-${way}`,
      text: `${area.name === undefined ? 'The' : `In complaints${aboutArea(area)}, the`} biggest percentage ${way} from ${context.previous}: ${listed(named)}.`,
      figures: top.map(({ change }) => change),
    },
  ];
}
