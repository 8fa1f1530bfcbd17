/**
 * Tables by service area: `teams-<area>` (items 3-2 to 3-5), `service-team-volumes-<area>` (4-1, 4-2, 4-8) and
 * `stage2-by-service-area`, `stage3-by-service-area` (4-5 to 4-7).
 */
import { count, countOf, difference, orPublished, rate, relativeChange, rowsOf, type Figure } from '../../figures';
import { chartOver } from '../charts';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote, STAGES_NOTE } from '../definitions';
import { sharesNote } from '../gaps';
import { byName, groupsOf, hasTotal, NOT_RECORDED, type Group } from '../groups';
import type { Cell, Column, Sentence } from '../types';
import { comparedWith, COMPLAINT, countedSubject, listed } from '../words';
import { withoutGroupNote } from './groupTable';
import { nameOf } from './learning';

const COMPLAINTS = { recordType: 'Complaint' } as const;
const STAGE_1 = { ...COMPLAINTS, stage: '1' } as const;

export const teams: TableEntry = {
  id: 'teams',
  build: (context) => areasOf(context).map((area) => teamsTable(context, area)),
};

export const serviceTeamVolumes: TableEntry = {
  id: 'service-team-volumes',
  build: (context) => areasOf(context).map((area) => volumesTable(context, area)),
};

export const stage2ByServiceArea: TableEntry = {
  id: 'stage2-by-service-area',
  build: (context) => [stageTable(context, '2')],
};

export const stage3ByServiceArea: TableEntry = {
  id: 'stage3-by-service-area',
  build: (context) => [stageTable(context, '3')],
};

/** A service area; `name` is undefined where the register names none. */
interface Area {
  readonly name: string | undefined;
  readonly suffix: string;
  readonly has: (row: number) => boolean;
}

function areasOf(context: ReportContext): readonly Area[] {
  const { facts, register } = context;
  const names = new Set(
    (['current', 'previous'] as const).flatMap((which) =>
      Array.from(rowsOf(facts, which, 'received', COMPLAINTS), (row) => nameOf(register.serviceArea, row)),
    ),
  );
  const named = [...names].filter((name) => name !== NOT_RECORDED).sort(byName);
  if (named.length === 0) return [{ name: undefined, suffix: '', has: () => true }];
  return [...named, ...(names.has(NOT_RECORDED) ? [NOT_RECORDED] : [])].map((name) => ({
    name,
    suffix: `-${slug(name)}`,
    has: (row) => nameOf(register.serviceArea, row) === name,
  }));
}

/** `Children's Social Care` → `childrens-social-care`. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function teamsTable(context: ReportContext, area: Area): TableDraft {
  const { current, previous, facts, companions } = context;
  const id = `teams${area.suffix}`;
  const ofArea = companions.lists.filter(({ list, group }) => list === 'Team' && byName(group, area.name ?? '') === 0);
  const { groups, totals } = groupsOf(context, {
    table: id,
    column: context.register.team,
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
  const [now, before] = totals;
  if (!now || !before) throw new Error('a teams table has two totals');
  const total = {
    name: 'Total',
    figures: [now, orPublished(before, context.published.value(id, 'Received', 'Total'))],
  };
  const share = ({ figures: [figure] }: Group): Figure => rate(figure?.rows ?? new Int32Array(0), now.rows);
  const cells = (group: Group): readonly Cell[] => {
    const [mine, then] = group.figures;
    return [group.name, show(context, mine ?? now), show(context, share(group)), show(context, then ?? before)];
  };
  const columns: readonly Column[] = [
    { heading: 'Team', kind: 'text' },
    { heading: `Total ${current}`, kind: 'figure' },
    { heading: 'Share', kind: 'figure' },
    { heading: previous, kind: 'figure' },
  ];
  const rows = groups.map(cells);
  const totalled = hasTotal(context, rows.length);
  const ranked = groups.filter(({ name, figures: [figure] }) => name !== NOT_RECORDED && number(figure) > 0);
  const about = area.name === undefined ? '' : `: ${area.name}`;
  const chart = chartOver({
    type: 'clustered bar',
    title: `Teams with most complaints in ${current}${about}`,
    categoryAxis: 'Team',
    valueAxis: 'Complaints received',
    columns,
    rows: rows.slice(0, Math.min(5, ranked.length)),
    categories: 0,
    series: [1],
    says: `The chart shows the ${Math.min(5, ranked.length)} teams with most complaints received in ${current}${about}.`,
  });
  return {
    id,
    title: `Complaints received by team${about}`,
    columns,
    rows: totalled ? [...rows, cells(total)] : rows,
    total: totalled,
    sentences: [
      {
        id: `${id}.total`,
        text: `${countedSubject(context, now, COMPLAINT, `received in ${current}`)}${comparedWith(context, now, total.figures[1] ?? before)}.`,
        figures: total.figures,
      },
      ...highest(context, id, ranked),
      ...biggestMove(context, id, ranked.length > 0 ? groups : [], 'rise'),
      ...biggestMove(context, id, ranked.length > 0 ? groups : [], 'fall'),
    ],
    noteTexts: [
      receivedNote(context),
      STAGES_NOTE,
      ...withoutGroupNote('Team', groups),
      ...sharesNote(context, `complaints by team${about}`, groups.map(share)),
      ...(groups.some(({ figures }) => figures[1]?.missing) && facts.previous.recorded === false
        ? [`Teams without a published figure for ${previous} show "Not recorded".`]
        : []),
      ...(total.figures.some((figure) => figure.published) ? [publishedNote(context)] : []),
    ],
    whenEmpty: `No complaints were received in ${current} or ${previous}${about}.`,
    ...(chart ? { chart } : {}),
  };
}

function number(figure: Figure | undefined): number {
  return figure?.ratio?.of ?? 0;
}

function highest(context: ReportContext, id: string, ranked: readonly Group[]): readonly Sentence[] {
  const most = Math.max(0, ...ranked.map(({ figures: [figure] }) => number(figure)));
  const top = ranked.filter(({ figures: [figure] }) => number(figure) === most);
  const [first] = top;
  if (!first?.figures[0]) return [];
  const each = top.length > 1 ? ' each' : '';
  return [
    {
      id: `${id}.highest`,
      text: `Most complaints in ${context.current}: ${listed(top.map(({ name }) => name))}, with ${show(context, first.figures[0]).text}${each}.`,
      figures: top.flatMap(({ figures }) => figures[0] ?? []),
    },
  ];
}

/** The largest relative rise or fall among teams that had complaints in both registers; all teams that tie. */
function biggestMove(
  context: ReportContext,
  id: string,
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
  if (most === 0) return [];
  const named = top.map(({ name, now, before, change }) => {
    const gap = show(context, difference(now, before), true).text;
    return `${name} (${show(context, before).text} to ${show(context, now).text}, ${gap}, ${show(context, change).text})`;
  });
  return [
    {
      id: `${id}.biggest-${way}`,
      text: `The biggest ${way} from ${context.previous}: ${listed(named)}.`,
      figures: top.map(({ change }) => change),
    },
  ];
}

function volumesTable(context: ReportContext, area: Area): TableDraft {
  const { current, facts } = context;
  const id = `service-team-volumes${area.suffix}`;
  const { groups, totals } = groupsOf(context, {
    table: id,
    column: context.register.team,
    list: 'Team',
    counts: [{ which: 'current', count: 'received', scope: STAGE_1, only: area.has, measure: 'Received' }],
    sort: 'Descending',
    showZeroGroups: false,
  });
  const [total] = totals;
  if (!total) throw new Error('a volumes table has a total');
  const ofAll = rate(total.rows, rowsOf(facts, 'current', 'received', STAGE_1));
  const ombudsman = count(rowsOf(facts, 'current', 'received', { recordType: 'LGSCO' }).filter(area.has));
  const about = area.name === undefined ? 'the service' : area.name;
  const rows = groups.map(({ name, figures }): readonly Cell[] => [
    name,
    ...figures.map((figure) => show(context, figure)),
  ]);
  const totalled = hasTotal(context, rows.length);
  return {
    id,
    title: `Stage 1 complaints by team: ${about}`,
    columns: [
      { heading: 'Team', kind: 'text' },
      { heading: 'Volume', kind: 'figure' },
    ],
    rows: totalled ? [...rows, ['Total', show(context, total)]] : rows,
    total: totalled,
    sentences: [
      {
        id: `${id}.share`,
        text: `${about}: ${ofAll.numerator ?? 0} of ${ofAll.denominator ?? 0} stage 1 complaints received in ${current} (${show(context, ofAll).text}).`,
        figures: [ofAll],
      },
      {
        id: `${id}.ombudsman`,
        text: `${countedSubject(context, ombudsman, { one: 'Ombudsman case', many: 'Ombudsman cases' }, `received in ${current} about ${about}`)}.`,
        figures: [ombudsman],
      },
    ],
    noteTexts: [receivedNote(context), ...withoutGroupNote('Team', groups)],
    whenEmpty: `No stage 1 complaints about ${about} were received in ${current}.`,
  };
}

function stageTable(context: ReportContext, stage: '2' | '3'): TableDraft {
  const { current, facts, register } = context;
  const id = `stage${stage}-by-service-area`;
  const scope = { ...COMPLAINTS, stage } as const;
  const { groups, totals } = groupsOf(context, {
    table: id,
    column: register.serviceArea,
    list: 'Service area',
    counts: [{ which: 'current', count: 'received', scope, measure: 'Received' }],
    sort: 'Descending',
    showZeroGroups: false,
  });
  const [total] = totals;
  if (!total) throw new Error('a stage table has a total');
  const withOutcome = stage === '3';
  const cells = (name: string, figure: Figure): readonly Cell[] => [
    name,
    show(context, figure),
    ...(withOutcome ? [outcomesInWords(context, figure)] : []),
  ];
  const rows = groups.map(({ name, figures: [figure] }) => cells(name, figure ?? total));
  const totalled = hasTotal(context, rows.length);
  const before = orPublished(
    countOf(facts, 'previous', 'received', scope),
    context.published.value(id, 'Received') ?? context.published.value(id, 'Received', 'Total'),
  );
  return {
    id,
    title: `Stage ${stage} complaints by service area`,
    columns: [
      { heading: 'Service area', kind: 'text' },
      { heading: current, kind: 'figure' },
      ...(withOutcome ? [{ heading: 'Outcome', kind: 'text' } as const] : []),
    ],
    rows: totalled ? [...rows, cells('Grand total', total)] : rows,
    total: totalled,
    sentences: [
      {
        id: `${id}.total`,
        text: `${countedSubject(context, total, COMPLAINT, `received at stage ${stage} in ${current}`)}${comparedWith(context, total, before)}.`,
        figures: [total, before],
      },
      ...rootCauses(context, id, stage, total),
    ],
    noteTexts: [
      receivedNote(context),
      ...withoutGroupNote('Service area', groups),
      ...(before.published ? [publishedNote(context)] : []),
    ],
    whenEmpty: `No complaints were received at stage ${stage} in ${current}.`,
  };
}

/** `Upheld 1, Not upheld 2`; a text, so no total can be taken of it. */
function outcomesInWords({ register }: ReportContext, figure: Figure): string {
  const tally = new Map<string, number>();
  for (const row of figure.rows) {
    const outcome = register.outcome.values[(register.outcome.codes[row] ?? 0) - 1] ?? 'No outcome recorded';
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
  }
  return [...tally].map(([outcome, n]) => `${outcome} ${n}`).join(', ') || 'None';
}

function rootCauses(context: ReportContext, id: string, stage: string, total: Figure): readonly Sentence[] {
  const tally = new Map<string, number>();
  for (const row of total.rows) {
    const cause = nameOf(context.register.rootCause, row);
    if (cause !== NOT_RECORDED) tally.set(cause, (tally.get(cause) ?? 0) + 1);
  }
  const named = [...tally].sort(([a, x], [b, y]) => y - x || byName(a, b)).map(([cause, n]) => `${cause} (${n})`);
  if (named.length === 0) return [];
  return [
    {
      id: `${id}.root-causes`,
      text: `Root causes at stage ${stage} in ${context.current}, most frequent first: ${listed(named)}.`,
      figures: [total],
    },
  ];
}
