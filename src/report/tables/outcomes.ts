/** `outcomes`: outcomes by theme, and overall (items 3-10, 4-3). */
import { countedIn, countFigure, countOf, OUTCOME_SOURCE, rateFigure, wholeNumber, type CountId } from '../../figures';
import { counted } from '../../nouns';
import { countNumber, respondedBasis, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { receivedUpheldNote, STAGES_NOTE, upheldNote } from '../definitions';
import { groupCells, groupsOf, hasTotal } from '../groups';
import { withChart } from '../manyGroups';
import type { Cell, Column, Sentence } from '../types';
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
  build,
};

function build(context: ReportContext): readonly TableDraft[] {
  const { current, facts } = context;
  const responded = respondedBasis(context);
  const did = responded ? 'responded to' : 'closed';
  const wanted = OUTCOMES.map((outcome) => ({ ...outcome, count: outcome[responded ? 'responded' : 'closed'] })).filter(
    ({ optional, count }) => !optional || countNumber(countOf(facts, 'current', count, COMPLAINTS)) > 0,
  );
  const columns: readonly Column[] = [
    { heading: 'Theme', kind: 'text' },
    ...wanted.map(({ heading }) => ({ heading, kind: 'figure' }) as const),
    { heading: 'Total', kind: 'figure' },
  ];
  const base: CountId = responded ? 'respondedTo' : 'closed';
  const groups = groupsOf(context, {
    table: 'outcomes',
    by: 'primaryTheme',
    list: 'Theme',
    counts: [...wanted.map(({ count }) => count), base].map((count) => ({
      which: 'current',
      count,
      scope: COMPLAINTS,
      measure: count,
    })),
    sort: facts.settings.sortGroups,
    showZeroGroups: false,
  });
  const scoped = wanted.map(({ count }) => countOf(facts, 'current', count, COMPLAINTS));
  // Where no theme is recorded the outcomes of all are still known.
  const isByTheme = groups.totals.some(({ ratio }) => ratio);
  const all: readonly Cell[] = [
    'All complaints',
    ...[...scoped, countOf(facts, 'current', base, COMPLAINTS)].map((figure) => show(context, figure)),
  ];
  const rows = isByTheme ? groupCells(context, groups) : [all];
  const draft: TableDraft = {
    id: 'outcomes',
    title: isByTheme ? 'Outcomes by theme' : 'Outcomes',
    columns,
    rows,
    restsOn: scoped,
    total: isByTheme && hasTotal(context, groups.groups.length),
    sentences: [stage1Sentence(context)],
    noteTexts: [
      upheldNote(context),
      receivedUpheldNote(context),
      STAGES_NOTE,
      ...withoutGroupNote('Theme', groups.groups),
    ],
    whenEmpty: `No complaints were ${did} in ${current}.`,
  };
  if (!isByTheme) return [{ ...draft, columns: [{ heading: 'Complaints', kind: 'text' }, ...columns.slice(1)] }];
  return withChart(context, draft, {
    type: 'stacked bar',
    title: `Outcomes by theme, complaints ${did} in ${current}`,
    categoryAxis: 'Theme',
    valueAxis: `Complaints ${did}`,
    rows: rows.slice(0, groups.groups.length),
    categories: 0,
    series: wanted.map((_, index) => index + 1),
    says: `The chart shows the outcomes of the complaints ${did} in ${current} by theme.`,
  });
}

/** Of the stage 1 complaints received, whenever answered: a base of its own, and said so. */
function stage1Sentence(context: ReportContext): Sentence {
  const { facts, current } = context;
  const scope = { ...COMPLAINTS, stage: '1' } as const;
  const all = countedIn(facts.current, 'received', scope);
  const received = countFigure(all);
  const of = (id: CountId): ReturnType<typeof rateFigure> =>
    rateFigure(countedIn(facts.current, id, scope), all, OUTCOME_SOURCE);
  const [upheld, partially] = [of('receivedUpheld'), of('receivedPartiallyUpheld')];
  const words = (figure: typeof upheld): string => `${wholeNumber(figure.rows.length)} (${show(context, figure).text})`;
  const partly = partially.rows.length > 0 ? ` and ${words(partially)} partially upheld` : '';
  if (received.ratio?.of === 0) {
    const text = `No stage 1 complaints were received in ${current}.`;
    return { id: 'outcomes.stage-1-received', text, figures: [received] };
  }
  // The rate's own base: complaints whose outcome could not be read are in neither of its numbers.
  const base = upheld.denominator;
  if (base === undefined) {
    const text = `How many stage 1 complaints received in ${current} were upheld is not recorded.`;
    return { id: 'outcomes.stage-1-received', text, figures: [upheld] };
  }
  const subject = counted(base, 'stage 1 complaint');
  return {
    id: 'outcomes.stage-1-received',
    text: `Of the ${subject} received in ${current}, ${words(upheld)} ${upheld.numerator === 1 ? 'was' : 'were'} upheld${partly}, whenever answered.`,
    figures: partly === '' ? [upheld] : [upheld, partially],
  };
}
