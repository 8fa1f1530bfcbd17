/** `volume`: every representation received, by type, in both periods (items 0-1, 2-1). */
import { countOf, NONE, orPublished, rowsIn, toNumber } from '../../figures';
import type { Figure, PeriodRows, Scope } from '../../figures';
import { must } from '../../must';
import { chartOver } from '../charts';
import {
  countNumber,
  counts,
  gapBetween,
  show,
  type ReportContext,
  type TableDraft,
  type TableEntry,
} from '../context';
import { publishedNote, receivedNote, STAGES_NOTE } from '../definitions';
import { stagesOf } from '../procedures';
import { totalOf, type PublishedFigures } from '../published';
import { comparedWith, countedSubject, REPRESENTATION } from '../words';
import type { Column } from '../types';

export interface VolumeRow {
  readonly name: string;
  readonly scope: Scope;
}

const OTHER_TYPES: readonly VolumeRow[] = [
  { name: 'Alternative dispute resolution (ADR)', scope: { recordType: 'ADR' } },
  { name: 'Initial feedback', scope: { recordType: 'Initial feedback' } },
  { name: 'Concerns', scope: { recordType: 'Concern' } },
  { name: 'Member enquiries', scope: { recordType: 'Member enquiry' } },
  { name: 'MP enquiries', scope: { recordType: 'MP enquiry' } },
  { name: 'Compliments', scope: { recordType: 'Compliment' } },
  { name: 'LGSCO enquiries', scope: { recordType: 'LGSCO' } },
];
/** What few registers hold: counted where it occurs or was published, and no row of 0 anywhere else. */
const SELDOM_TYPES: readonly VolumeRow[] = [
  { name: 'Service requests', scope: { recordType: 'Service request' } },
  { name: 'Comments', scope: { recordType: 'Comment' } },
  { name: 'Housing Ombudsman enquiries', scope: { recordType: 'Housing Ombudsman' } },
];

export const volume: TableEntry = {
  id: 'volume',
  build: (context) => [build(context)],
};

function build(context: ReportContext): TableDraft {
  const { current, previous, facts } = context;
  const lines = representationTypes([facts.current, facts.previous], [context.published]).map(({ name, scope }) => ({
    name,
    current: countOf(facts, 'current', 'received', scope),
    previous: publishedOr(context, countOf(facts, 'previous', 'received', scope), name),
  }));
  const all = counts(context, 'received');
  const previousTotal = receivedTotal(
    all.previous,
    context.published,
    lines.map((line) => line.previous),
  );
  const total = { name: 'Total', current: all.current, previous: previousTotal };
  // A published total of more than the rows known: those that weren't published say so.
  const withUnknown = facts.settings.showZeroGroups || (previousTotal.published === true && lines.some(isUnknown));
  // A record type that the register cannot have is no row; one that nobody sent is a true 0.
  const possible = lines.filter((line) => !line.current.absent || line.previous.ratio);
  const shown = withUnknown ? possible : possible.filter((line) => any(line.current) || any(line.previous));
  const columns: Column[] = [
    { heading: 'Representation type', kind: 'text' },
    { heading: current, kind: 'figure' },
    { heading: previous, kind: 'figure' },
    { heading: 'Difference', kind: 'figure' },
  ];
  const cells = (line: typeof total): TableDraft['rows'][number] => [
    line.name,
    show(context, line.current),
    show(context, line.previous),
    show(context, gapBetween(context, line.current, line.previous), true),
  ];
  const rows = shown.map(cells);
  const withTotal = facts.settings.totalsRow && rows.length > 0;
  const sentence =
    countedSubject(context, total.current, REPRESENTATION, `received in ${current}`) +
    comparedWith(context, total.current, total.previous);
  const chart = chartOver({
    type: 'clustered column',
    title: `Representations received, ${current} and ${previous}`,
    categoryAxis: 'Representation type',
    valueAxis: 'Number received',
    columns,
    rows,
    categories: 0,
    series: [1, 2],
    says: `The chart compares the number of representations of each type received in ${current} and ${previous}.`,
    alone: {
      title: `Representations received, ${current}`,
      says: `The chart shows the number of representations of each type received in ${current}.`,
    },
  });
  return {
    id: 'volume',
    title: 'Representations received',
    columns,
    rows: withTotal ? [...rows, cells(total)] : rows,
    restsOn: [total.current, total.previous],
    total: withTotal,
    sentences: [{ id: 'volume.total', text: `${sentence}.`, figures: [total.current, total.previous] }],
    noteTexts: [
      receivedNote(context),
      STAGES_NOTE,
      ...(total.previous.published || shown.some((line) => line.previous.published) ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
    ...(chart ? { chart } : {}),
  };
}

/**
 * Types of representations: complaints by stage, and by procedure where there are some of both; then those of which stage
 * or procedure is not recorded, so that the rows add up to the total.
 */
export function representationTypes(
  periods: readonly PeriodRows[],
  published: readonly PublishedFigures[],
): readonly VolumeRow[] {
  const isThere = ({ name, scope }: VolumeRow): boolean =>
    occurs(periods, scope) || published.some((year) => year.value('volume', 'Received', name) !== undefined);
  return [...stageRows(periods), ...OTHER_TYPES, ...SELDOM_TYPES.filter(isThere)];
}

function stageRows(periods: readonly PeriodRows[]): readonly VolumeRow[] {
  const all = must(periods[0], 'a period').judged.register.procedures;
  const procedures = all.filter(({ id }) => occurs(periods, { procedure: id }));
  if (procedures.length < 2) {
    const stages = [...stagesOf(procedures[0] ?? must(all[0], 'a procedure'), periods), NONE] as const;
    return stages
      .filter((stage) => stage !== NONE || occurs(periods, { stage }))
      .map((stage) => ({
        name: stage === NONE ? 'Complaints, stage not recorded' : `Stage ${stage} complaints`,
        scope: { recordType: 'Complaint', stage },
      }));
  }
  return [
    ...procedures.flatMap((one) =>
      ([...stagesOf(one, periods), NONE] as const)
        .filter((stage) => stage !== NONE || occurs(periods, { procedure: one.id, stage }))
        .map((stage) => ({
          name:
            stage === NONE ? `${one.label} complaints, stage not recorded` : `${one.label} stage ${stage} complaints`,
          scope: { recordType: 'Complaint', procedure: one.id, stage } as const,
        })),
    ),
    ...(occurs(periods, { procedure: NONE })
      ? [{ name: 'Complaints, procedure not recorded', scope: { recordType: 'Complaint', procedure: NONE } as const }]
      : []),
  ];
}

/** Of complaints, unless the scope says of what else. */
function occurs(periods: readonly PeriodRows[], scope: Scope): boolean {
  return periods.some((period) => rowsIn(period, 'received', { recordType: 'Complaint', ...scope }).length > 0);
}

/**
 * The total of the year's representations, or that of a year that was published: its types add up to it, or it is more
 * than those that are known.
 */
export function receivedTotal(counted: Figure, published: PublishedFigures, types: readonly Figure[]): Figure {
  const known = types.flatMap(({ ratio }) => (ratio ? [toNumber(ratio)] : []));
  const typed = published.value('volume', 'Received', 'Total');
  return orPublished(counted, totalOf(typed, known, known.length === types.length));
}

function isUnknown({ previous }: { readonly previous: Figure }): boolean {
  return previous.ratio === undefined;
}

function publishedOr(context: ReportContext, figure: Figure, group: string): Figure {
  return orPublished(figure, context.published.value('volume', 'Received', group));
}

function any(figure: Figure): boolean {
  return countNumber(figure) > 0;
}
