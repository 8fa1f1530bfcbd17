/** `outcomes`: outcomes by theme, and overall (items 3-10, 4-3). */
import { countOf, type CountId } from '../../figures';
import { chartOver } from '../charts';
import { respondedBasis, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { STAGES_NOTE, upheldNote } from '../definitions';
import { groupCells, groupsOf, hasTotal } from '../groups';
import type { Column, Sentence } from '../types';
import { withoutGroupNote } from './groupTable';

interface OutcomeColumn {
  readonly heading: string;
  readonly closed: CountId;
  readonly responded: CountId;
  /** Left out where nothing has it. */
  readonly optional?: true;
}

const OUTCOMES: readonly OutcomeColumn[] = [
  { heading: 'Upheld', closed: 'closedUpheld', responded: 'respondedUpheld' },
  {
    heading: 'Partially upheld',
    closed: 'closedPartiallyUpheld',
    responded: 'respondedPartiallyUpheld',
    optional: true,
  },
  { heading: 'Not upheld', closed: 'closedNotUpheld', responded: 'respondedNotUpheld' },
  { heading: 'No finding', closed: 'closedNoFinding', responded: 'respondedNoFinding', optional: true },
  { heading: 'No outcome recorded', closed: 'closedNoOutcome', responded: 'respondedNoOutcome', optional: true },
];

const COMPLAINTS = { recordType: 'Complaint' } as const;

export const outcomes: TableEntry = {
  id: 'outcomes',
  build: (context) => [build(context)],
};

function build(context: ReportContext): TableDraft {
  const { current, facts } = context;
  const responded = respondedBasis(context);
  const did = responded ? 'responded to' : 'closed';
  const wanted = OUTCOMES.map((outcome) => ({ ...outcome, count: outcome[responded ? 'responded' : 'closed'] })).filter(
    ({ optional, count }) => !optional || (countOf(facts, 'current', count, COMPLAINTS).ratio?.of ?? 0) > 0,
  );
  const columns: readonly Column[] = [
    { heading: 'Theme', kind: 'text' },
    ...wanted.map(({ heading }) => ({ heading, kind: 'figure' }) as const),
    { heading: 'Total', kind: 'figure' },
  ];
  const base: CountId = responded ? 'respondedTo' : 'closed';
  const groups = groupsOf(context, {
    table: 'outcomes',
    column: context.register.primaryTheme,
    list: 'Theme',
    counts: [...wanted.map(({ count }) => count), base].map((count) => ({
      which: 'current',
      count,
      scope: COMPLAINTS,
      measure: count,
    })),
    sort: facts.settings.sortGroups,
    showZeroGroups: facts.settings.showZeroGroups,
  });
  const rows = groupCells(context, groups);
  const chart = chartOver({
    type: 'stacked bar',
    title: `Outcomes by theme, complaints ${did} in ${current}`,
    categoryAxis: 'Theme',
    valueAxis: `Complaints ${did}`,
    columns,
    rows: rows.slice(0, groups.groups.length),
    categories: 0,
    series: wanted.map((_, index) => index + 1),
    says: `The chart shows the outcomes of the complaints ${did} in ${current} by theme.`,
  });
  return {
    id: 'outcomes',
    title: 'Outcomes by theme',
    columns,
    rows,
    total: hasTotal(context, groups.groups.length),
    sentences: [stage1Sentence(context)],
    noteTexts: [upheldNote(context), STAGES_NOTE, ...withoutGroupNote('Theme', groups.groups)],
    whenEmpty: `No complaints were ${did} in ${current}.`,
    ...(chart ? { chart } : {}),
  };
}

/** Of the stage 1 complaints received, whenever answered: a base of its own, and said so. */
function stage1Sentence(context: ReportContext): Sentence {
  const { facts, current } = context;
  const scope = { ...COMPLAINTS, stage: '1' } as const;
  const figure = (id: CountId): ReturnType<typeof countOf> => countOf(facts, 'current', id, scope);
  const [received, upheld, partially] = [
    figure('received'),
    figure('receivedUpheld'),
    figure('receivedPartiallyUpheld'),
  ];
  const partly = (partially.ratio?.of ?? 0) > 0 ? ` and ${show(context, partially).text} partially upheld` : '';
  return {
    id: 'outcomes.stage-1-received',
    text: `Of the ${show(context, received).text} stage 1 complaints received in ${current}, ${show(context, upheld).text} ${upheld.ratio?.of === 1 ? 'was' : 'were'} upheld${partly}, whenever answered.`,
    figures: [received, upheld, partially],
  };
}
