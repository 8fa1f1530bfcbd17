/**
 * What a service reads of itself: `service-team-volumes-<area>` (items 4-1, 4-2, 4-8), `stage2-by-service-area` and
 * `stage3-by-service-area` (4-5 to 4-7).
 */
import {
  among,
  countedIn,
  countFigure,
  countOf,
  orPublished,
  outOf,
  rowsOf,
  shareOf,
  wholeNumber,
} from '../../figures';
import type { Figure } from '../../figures';
import { must } from '../../must';
import { choiceAt, isCellUnread } from '../../register';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote } from '../definitions';
import { byName, groupsOf, hasTotal, NOT_RECORDED } from '../groups';
import type { Cell, Sentence } from '../types';
import { comparedWith, COMPLAINT, countedSubject, listed } from '../words';
import { aboutArea, serviceAreasOf, areaTitle, type ServiceArea } from './areas';
import { withoutGroupNote } from './groupTable';
import { nameOf } from './learning';
import { tally } from '../../tally';

const COMPLAINTS = { recordType: 'Complaint' } as const;
const STAGE_1 = { ...COMPLAINTS, stage: '1' } as const;

export const serviceTeamVolumes: TableEntry = {
  id: 'service-team-volumes',
  build: (context) =>
    serviceAreasOf(context)
      .filter((area) => area.name !== NOT_RECORDED || hasVolume(context, area))
      .map((area) => volumesTable(context, area)),
};

export const stage2ByServiceArea: TableEntry = {
  id: 'stage2-by-service-area',
  build: (context) => [stageTable(context, '2')],
};

export const stage3ByServiceArea: TableEntry = {
  id: 'stage3-by-service-area',
  build: (context) => [stageTable(context, '3')],
};

/** A service without complaints says so; complaints without a service are shown only where there are any. */
function hasVolume({ facts }: ReportContext, { has }: ServiceArea): boolean {
  const scopes = [STAGE_1, { recordType: 'LGSCO' } as const];
  return scopes.some((scope) => rowsOf(facts, 'current', 'received', scope).some(has));
}

function volumesTable(context: ReportContext, area: ServiceArea): TableDraft {
  const { current, facts } = context;
  const id = `service-team-volumes${area.suffix}`;
  const { groups, totals } = groupsOf(context, {
    table: id,
    by: 'team',
    list: 'Team',
    counts: [{ which: 'current', count: 'received', scope: STAGE_1, only: area.has, measure: 'Received' }],
    sort: 'Descending',
    showZeroGroups: false,
  });
  const total = must(totals[0], 'the total of volumes');
  const ofAll = shareOf(total, countOf(facts, 'current', 'received', STAGE_1));
  const ombudsman = countFigure(among(countedIn(facts.current, 'received', { recordType: 'LGSCO' }), area.has));
  const about = aboutArea(area);
  const rows = groups.map(({ name, figures }): readonly Cell[] => [
    name,
    ...figures.map((figure) => show(context, figure)),
  ]);
  const totalled = hasTotal(context, rows.length);
  return {
    id,
    title: `Stage 1 complaints by team${areaTitle(area)}`,
    columns: [
      { heading: 'Team', kind: 'text' },
      { heading: 'Volume', kind: 'figure' },
    ],
    rows: totalled ? [...rows, ['Total', show(context, total)]] : rows,
    restsOn: totals,
    total: totalled,
    sentences: [
      ...(area.name === undefined || rows.length === 0 || !ofAll.ratio
        ? []
        : [
            {
              id: `${id}.share`,
              text: `${area.name === NOT_RECORDED ? 'Service area not recorded' : area.name}: ${outOf(ofAll)} stage 1 ${ofAll.denominator === 1 ? COMPLAINT.one : COMPLAINT.many} received in ${current} (${show(context, ofAll).text}).`,
              figures: [ofAll],
            },
          ]),
      {
        id: `${id}.ombudsman`,
        text: `${countedSubject(context, ombudsman, { one: 'Ombudsman case', many: 'Ombudsman cases' }, `received in ${current}${about}`)}.`,
        figures: [ombudsman],
      },
    ],
    noteTexts: [receivedNote(context), ...withoutGroupNote('Team', groups)],
    whenEmpty: `No stage 1 complaints${about} were received in ${current}.`,
  };
}

function stageTable(context: ReportContext, stage: '2' | '3'): TableDraft {
  const { current, facts, register } = context;
  const id = `stage${stage}-by-service-area`;
  const scope = { ...COMPLAINTS, stage } as const;
  const { groups, totals } = groupsOf(context, {
    table: id,
    by: 'serviceArea',
    list: 'Service area',
    counts: [{ which: 'current', count: 'received', scope, measure: 'Received' }],
    sort: 'Descending',
    showZeroGroups: false,
  });
  const total = must(totals[0], 'the total of a stage');
  const withOutcome = stage === '3' && register.present.has('outcome');
  const cells = (name: string, figure: Figure): readonly Cell[] => [
    name,
    show(context, figure),
    ...(withOutcome ? [outcomesInWords(context, figure)] : []),
  ];
  const rows = groups.map(({ name, figures: [figure] }) => cells(name, must(figure, 'the figure of a service area')));
  const totalled = hasTotal(context, rows.length);
  const before = orPublished(countOf(facts, 'previous', 'received', scope), context.published.total(id, 'Received'));
  return {
    id,
    title: `Stage ${stage} complaints by service area`,
    columns: [
      { heading: 'Service area', kind: 'text' },
      { heading: current, kind: 'figure' },
      ...(withOutcome ? [{ heading: 'Outcome', kind: 'text' } as const] : []),
    ],
    rows: totalled ? [...rows, cells('Grand total', total)] : rows,
    restsOn: totals,
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
    whenEmpty: '',
  };
}

/** `Upheld 1, Not upheld 2`; a text, so no total can be taken of it. What was withdrawn or rejected has no outcome. */
function outcomesInWords({ register: { status, outcome, unread } }: ReportContext, figure: Figure): string {
  const counts = new Map<string, number>();
  for (const row of figure.rows) {
    const left = LEFT.find((name) => name === choiceAt(status, row));
    const none = isCellUnread({ unread }, row, 'outcome') ? 'Outcome that could not be read' : 'No outcome recorded';
    const words = left ?? choiceAt(outcome, row) ?? none;
    tally(counts, words);
  }
  return [...counts].map(([words, n]) => `${words} ${wholeNumber(n)}`).join(', ') || 'None';
}

const LEFT = ['Withdrawn', 'Rejected', 'Cancelled'] as const;

function rootCauses(context: ReportContext, id: string, stage: string, total: Figure): readonly Sentence[] {
  const counts = new Map<string, number>();
  for (const row of total.rows) {
    const cause = nameOf(context.register.rootCause, row);
    if (cause !== NOT_RECORDED) tally(counts, cause);
  }
  const named = [...counts]
    .sort(([a, x], [b, y]) => y - x || byName(a, b))
    .map(([cause, n]) => `${cause} (${wholeNumber(n)})`);
  if (named.length === 0) return [];
  const order = new Set(counts.values()).size > 1 ? ', most frequent first' : '';
  return [
    {
      id: `${id}.root-causes`,
      text: `Root causes recorded at stage ${stage} in ${context.current}${order}: ${listed(named)}.`,
      figures: [total],
    },
  ];
}
