/** Tables of one list: a group a row, its number in the period, by wish its share, "Not recorded" last, a total. */
import { shareOf, type CountId, type Figure, type Scope } from '../../figures';
import { must } from '../../must';
import type { NameKey } from '../../register';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote } from '../definitions';
import { NOT_RECORDED, groupsOf, hasTotal, type Group } from '../groups';
import type { Cell, Column, Sentence } from '../types';
import { withArticle } from '../words';

export interface GroupTableSpec {
  readonly id: string;
  readonly title: string;
  /** Heading of the first column. */
  readonly group: string;
  /** Heading of the number. */
  readonly number: string;
  /** The column that names the groups. */
  readonly by: NameKey;
  readonly list: string;
  readonly count: CountId;
  readonly scope: Scope;
  /** Adds a column with each group's share of the total. */
  readonly share: boolean;
  readonly sentences: (context: ReportContext, total: Figure, groups: readonly Group[]) => readonly Sentence[];
  readonly notes: (context: ReportContext) => readonly string[];
  readonly whenEmpty: (context: ReportContext) => string;
}

/** The entry of such a table: the current period alone, groups without a case left out, descending. */
export function groupTable(spec: GroupTableSpec): TableEntry {
  return { id: spec.id, build: (context) => [build(context, spec)] };
}

function build(context: ReportContext, spec: GroupTableSpec): TableDraft {
  const { groups, totals } = groupsOf(context, {
    table: spec.id,
    by: spec.by,
    list: spec.list,
    counts: [{ which: 'current', count: spec.count, scope: spec.scope, measure: spec.number }],
    sort: 'Descending',
    showZeroGroups: false,
  });
  const total = must(totals[0], `the total of ${spec.id}`);
  const cells = (name: string, figure: Figure): readonly Cell[] => [
    name,
    show(context, figure),
    ...(spec.share ? [show(context, shareOf(figure, total))] : []),
  ];
  const rows = groups.map(({ name, figures: [figure] }) => cells(name, must(figure, 'the figure of a group')));
  const columns: readonly Column[] = [
    { heading: spec.group, kind: 'text' },
    { heading: spec.number, kind: 'figure' },
    ...(spec.share ? [{ heading: 'Share', kind: 'figure', share: true } as const] : []),
  ];
  const totalled = hasTotal(context, groups.length);
  const sentences = spec.sentences(context, total, groups);
  const anyPublished = sentences.some(({ figures }) => figures.some((figure) => figure.published));
  return {
    id: spec.id,
    title: spec.title,
    columns,
    rows: totalled ? [...rows, cells('Total', total)] : rows,
    restsOn: totals,
    total: totalled,
    sentences,
    noteTexts: [
      ...spec.notes(context),
      ...withoutGroupNote(spec.list, groups),
      ...(anyPublished ? [publishedNote(context)] : []),
    ],
    whenEmpty: spec.whenEmpty(context),
  };
}

/** Said where rows have no group, so that every breakdown adds to its measure. */
export function withoutGroupNote(group: string, groups: readonly Group[]): readonly string[] {
  const any = groups.some(({ name }) => name === NOT_RECORDED);
  return any
    ? [`"Not recorded" counts cases without ${withArticle(group)} in the register, so that the table adds up.`]
    : [];
}
