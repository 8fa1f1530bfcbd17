/** `received-by-team` and `upheld-by-team`: complaints of all stages by team, both periods (items 0-6, 0-7, 2-6, 2-7). */
import { areRankable, countOf, rateCounts, wholeNumber, type Figure } from '../../figures';
import { countNumber, respondedBasis, type ReportContext, type TableDraft, type TableEntry } from '../context';
import {
  publishedNote,
  receivedNote,
  RESPONDED_NOTE,
  STAGES_NOTE,
  teamsUnpublishedNotes,
  upheldNote,
} from '../definitions';
import { groupCells, groupsOf, hasTotal, NOT_RECORDED, type GroupCount, type Groups } from '../groups';
import { withChart } from '../manyGroups';
import type { Column } from '../types';
import { withoutGroupNote } from './groupTable';
import { COMPLAINT, comparedWith, countedSubject, listed, recordedPeriods } from '../words';

const COMPLAINTS = { recordType: 'Complaint' } as const;

export const receivedByTeam: TableEntry = {
  id: 'received-by-team',
  build: buildReceived,
};

export const upheldByTeam: TableEntry = {
  id: 'upheld-by-team',
  build: (context) => [buildUpheld(context)],
};

function buildReceived(context: ReportContext): readonly TableDraft[] {
  const { current, previous } = context;
  const responded = respondedBasis(context);
  const did = responded ? 'responded to' : 'received';
  const id = responded ? 'respondedTo' : 'received';
  const measure = responded ? 'Responded to' : 'Received';
  const groups = teamGroups(context, 'received-by-team', [
    { which: 'current', count: id, scope: COMPLAINTS, measure },
    { which: 'previous', count: id, scope: COMPLAINTS, measure },
  ]);
  const columns: Column[] = [
    { heading: 'Team', kind: 'text' },
    { heading: current, kind: 'figure' },
    { heading: previous, kind: 'figure' },
  ];
  const rows = groupCells(context, groups);
  const [now, before] = groups.totals;
  const draft: TableDraft = {
    id: 'received-by-team',
    title: `Complaints ${did} by team`,
    columns,
    rows,
    restsOn: groups.totals,
    total: hasTotal(context, groups.groups.length),
    sentences:
      now && before
        ? [
            {
              id: 'received-by-team.total',
              text: `${countedSubject(context, now, COMPLAINT, `${did} in ${current}`)}${comparedWith(context, now, before)}.`,
              figures: [now, before],
            },
          ]
        : [],
    noteTexts: [responded ? RESPONDED_NOTE : receivedNote(context), STAGES_NOTE, ...groupNotes(context, groups)],
    whenEmpty: '',
  };
  const most = mostWords(context, groups, did);
  return withChart(context, draft, {
    type: 'clustered bar',
    title: `Complaints ${did} by team, ${current} and ${previous}`,
    categoryAxis: 'Team',
    valueAxis: `Complaints ${did}`,
    rows: rows.slice(0, groups.groups.length),
    categories: 0,
    series: [1, 2],
    says: `The chart compares the number of complaints ${did} by team in ${current} and ${previous}.${most}`,
    alone: {
      title: `Complaints ${did} by team, ${current}`,
      says: `The chart shows the number of complaints ${did} by team in ${current}.${most}`,
    },
  });
}

function buildUpheld(context: ReportContext): TableDraft {
  const { current, previous, facts } = context;
  const [upheld, base] = rateCounts(facts, 'upheld');
  const [partially] = rateCounts(facts, 'partiallyUpheld');
  const responded = respondedBasis(context);
  const anyPartial = (['current', 'previous'] as const).some(
    (which) => countNumber(countOf(facts, which, partially, COMPLAINTS)) > 0,
  );
  const perYear = [
    {
      count: base,
      heading: (year: string) => `Volume ${responded ? 'responded to' : 'closed'} ${year}`,
      measure: responded ? 'Responded to' : 'Closed',
    },
    { count: upheld, heading: (year: string) => `Upheld ${year}`, measure: 'Upheld' },
    ...(anyPartial
      ? [{ count: partially, heading: (year: string) => `Partially upheld ${year}`, measure: 'Partially upheld' }]
      : []),
  ];
  const years = [
    { which: 'current', label: current },
    { which: 'previous', label: previous },
  ] as const;
  const wanted = years.flatMap(({ which, label }) =>
    perYear.map(({ count, heading, measure }) => ({
      which,
      count,
      scope: COMPLAINTS,
      measure,
      heading: heading(label),
    })),
  );
  const groups = teamGroups(context, 'upheld-by-team', wanted);
  return {
    id: 'upheld-by-team',
    title: 'Upheld complaints by team',
    columns: [
      { heading: 'Complaint area', kind: 'text' },
      ...wanted.map(({ heading }) => ({ heading, kind: 'figure' }) as const),
    ],
    rows: groupCells(context, groups),
    restsOn: groups.totals,
    total: hasTotal(context, groups.groups.length),
    sentences: [],
    noteTexts: [
      upheldNote(context),
      STAGES_NOTE,
      ...(responded
        ? []
        : [
            'Complaints closed in a period are not the same as those received in it: the numbers can differ from those by team received.',
          ]),
      ...groupNotes(context, groups),
    ],
    whenEmpty: `No complaints were ${responded ? 'responded to' : 'closed'} in ${recordedPeriods(context)}.`,
  };
}

function teamGroups(context: ReportContext, table: string, counts: readonly GroupCount[]): Groups {
  const { settings } = context.facts;
  return groupsOf(context, {
    table,
    by: 'team',
    list: 'Team',
    counts,
    sort: settings.sortGroups,
    showZeroGroups: settings.showZeroGroups,
  });
}

function groupNotes(context: ReportContext, { groups, totals }: Groups): readonly string[] {
  const column = totals.findIndex((total) => total.published);
  const typed = totals[column];
  const isUnpublished = groups.some(({ figures }) => figures.some(({ missing }) => missing === 'Not recorded'));
  return [
    ...withoutGroupNote('Team', groups),
    ...(typed && isUnpublished
      ? teamsUnpublishedNotes(
          context.previous,
          typed,
          groups.map(({ figures }) => figures[column]),
        )
      : []),
    ...(typed ? [publishedNote(context)] : []),
  ];
}

/** The team or, with ties, the teams with most; nothing where there is none or all are alike. */
function mostWords(context: ReportContext, { groups }: Groups, did: string): string {
  const of = ({ figures }: { readonly figures: readonly Figure[] }): number => countNumber(figures[0]);
  const named = groups.filter((group) => group.name !== NOT_RECORDED && of(group) > 0);
  if (!areRankable(groups.map(({ figures: [figure] }) => figure))) return '';
  const most = Math.max(0, ...named.map(of));
  const top = named.filter((group) => of(group) === most);
  if (top.length > 3 || top.length === named.length) return '';
  const each = top.length > 1 ? ' each' : '';
  return ` Most were ${did} by ${listed(top.map(({ name }) => name))} in ${context.current} (${wholeNumber(most)}${each}).`;
}
