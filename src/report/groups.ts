/** Tables of groups: one row a group, one column a count, "Not recorded" last, a total that adds up. */
import {
  among,
  countedIn,
  countFigure,
  groupRows,
  lacking,
  measureOf,
  missing,
  orPublished,
  published,
  rowsOfType,
} from '../figures';
import type { CountId, Counted, Figure, Scope, Which } from '../figures';
import { nameCodeAt, nameOfCode } from '../register';
import type { NameKey, OfficialName } from '../register';
import { show, type ReportContext } from './context';
import type { Cell } from './types';

export const NOT_RECORDED = 'Not recorded';

/** One column of counts by group. `measure` is its name on the `Previous year` sheet. */
export interface GroupCount {
  readonly which: Which;
  readonly count: CountId;
  readonly scope?: Scope;
  /** Narrows the count to rows that a scope cannot name. */
  readonly only?: (row: number) => boolean;
  readonly measure: string;
}

export interface GroupRequest {
  /** Table id: where published figures of the previous period are looked up. */
  readonly table: string;
  /** The column that names the groups. */
  readonly by: NameKey;
  /** List of the `Lists` sheet with the official names and their order. */
  readonly list: string;
  readonly counts: readonly GroupCount[];
  readonly sort: 'Alphabetical' | 'Descending' | 'List order';
  readonly showZeroGroups: boolean;
  /** The names to show as zero groups; default: all of the list and of the column. */
  readonly zeroGroups?: readonly string[];
}

export interface Group {
  readonly name: string;
  /** One figure per requested count. */
  readonly figures: readonly Figure[];
}

export interface Groups {
  readonly groups: readonly Group[];
  readonly totals: readonly Figure[];
}

/** The groups with a figure in any of the counts, sorted, and the total of every count. */
export function groupsOf(context: ReportContext, request: GroupRequest): Groups {
  const columns = request.counts.map((wanted) => columnOf(context, request, wanted));
  const names = new Set<string>(columns.flatMap((column) => [...column.byName.keys()]));
  const list = context.companions.lists.filter(({ list }) => list === request.list);
  const zeroGroups = request.zeroGroups ?? [
    ...list.map((official) => official.name),
    ...context.register[request.by].names,
  ];
  if (request.showZeroGroups) for (const name of zeroGroups) names.add(name);
  const groups = [...names].map((name) => ({
    name,
    figures: columns.map((column) => column.byName.get(name) ?? column.absent),
  }));
  const totals = columns.map(({ totalOf }, index) => {
    const wanted = request.counts[index];
    const total = totalOf([...names]);
    if (!wanted || wanted.only) return total;
    return { ...total, measure: measureOf(context.facts[wanted.which], wanted.count, wanted.scope) };
  });
  return { groups: sorted(groups, request.sort, list), totals };
}

/** Rows of a table: the groups, and the total where the setting asks for one and there is something to add. */
export function groupCells(context: ReportContext, { groups, totals }: Groups, totalName = 'Total'): readonly Cell[][] {
  const rows = groups.map(({ name, figures }) => [name, ...figures.map((figure) => show(context, figure))]);
  const withTotal = hasTotal(context, groups.length);
  return withTotal ? [...rows, [totalName, ...totals.map((figure) => show(context, figure))]] : rows;
}

/** Does a table of so many groups end with a total? */
export function hasTotal(context: ReportContext, groupCount: number): boolean {
  return context.facts.settings.totalsRow && groupCount > 0;
}

/** English order without case, numbers as numbers: Team 2 before Team 10. */
export function byName(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : Number(a > b));
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

interface CountColumn {
  readonly byName: ReadonlyMap<string, Figure>;
  /** What a group without an entry shows. */
  readonly absent: Figure;
  /** Of the groups with these names, which are all that the table shows. */
  readonly totalOf: (names: readonly string[]) => Figure;
}

function columnOf(context: ReportContext, request: GroupRequest, wanted: GroupCount): CountColumn {
  if (!context.facts[wanted.which].recorded) return publishedColumn(context, request.table, wanted.measure);
  const all = groupedBy(
    context,
    countedIn(context.facts[wanted.which], wanted.count, wanted.scope),
    request.by,
    wanted.scope,
  );
  const counted = wanted.only ? among(all, wanted.only) : all;
  const figures = figuresByName(context, counted, request.by);
  return {
    byName: figures,
    absent: countFigure(among(counted, () => false)),
    totalOf: () => countFigure(counted),
  };
}

/**
 * What is counted, as a table by that column counts it: none of it where the column was not read, or where no row of the
 * record type in the period names a group.
 */
export function groupedBy(
  { register }: ReportContext,
  counted: Counted,
  by: NameKey,
  { recordType }: Scope = {},
): Counted {
  const isNamed = (row: number): boolean => nameCodeAt(register[by].codes, row) > 0;
  const ofType = rowsOfType(counted.period, recordType ? { recordType } : {});
  // Service areas may be known from the sheet Lists alone.
  const isRead =
    ofType.length > 0 ? ofType.some(isNamed) : register.present.has(by) || register[by].codes.some(Boolean);
  return isRead ? counted : lacking(counted, [by]);
}

/** The figure of every group that has a row, for certain or perhaps; that of no group under "Not recorded". */
export function figuresByName(context: ReportContext, counted: Counted, by: NameKey): ReadonlyMap<string, Figure> {
  const column = context.register[by];
  const rows = groupRows(counted.rows, column);
  const doubtful = groupRows(counted.doubtful, column);
  const codes = new Set([...rows.keys(), ...doubtful.keys()]);
  return new Map(
    [...codes].map((code) => [
      nameOfCode(column.names, code) ?? NOT_RECORDED,
      countFigure({ ...counted, rows: rows.get(code) ?? NO_ROWS, doubtful: doubtful.get(code) ?? NO_ROWS }),
    ]),
  );
}

const NO_ROWS = new Int32Array(0);

function publishedColumn(context: ReportContext, table: string, measure: string): CountColumn {
  const typed = context.published.groups(table, measure);
  const notRecorded = missing('count', 'Not recorded');
  return {
    byName: new Map([...typed].map(([name, value]) => [name, published('count', value)])),
    absent: notRecorded,
    totalOf: (names) => orPublished(notRecorded, context.published.total(table, measure, names)),
  };
}

function sorted(groups: readonly Group[], sort: GroupRequest['sort'], list: readonly OfficialName[]): readonly Group[] {
  const place = new Map(list.map(({ name }, index) => [name, index]));
  const first = ({ figures: [figure] }: Group): number => figure?.ratio?.of ?? -Infinity;
  const order: Record<GroupRequest['sort'], (a: Group, b: Group) => number> = {
    Alphabetical: () => 0,
    Descending: (a, b) => first(b) - first(a),
    'List order': (a, b) => (place.get(a.name) ?? Infinity) - (place.get(b.name) ?? Infinity) || 0,
  };
  const lastOf = ({ name }: Group): number => Number(name === NOT_RECORDED);
  return [...groups].sort((a, b) => lastOf(a) - lastOf(b) || order[sort](a, b) || byName(a.name, b.name));
}
