/** The figure of any group of a table, in any of its columns. */
import { addedUp, missing, type Figure, type Scope } from '../../figures';
import type { RecordType } from '../../register';
import type { ReportContext } from '../context';
import { groupedCount, isInScope, scopeOf, withConditions } from './conditions';
import { counter, type Place } from './counter';
import { groupingsOf, type TableDefinition } from './definition';
import type { Cell, Measure } from './measureMakers';
import type { Part } from './parts';
import { gapOf, isByTime, previousOf, type PeriodColumn } from './periods';

export interface TableFigures {
  /** What all of the table's rows are of. */
  readonly scope: Scope;
  /** Of the groups that are in all of `parts`; `groups` are the figures that a total stands below. */
  readonly of: (parts: readonly Part[], measure: Measure, column: PeriodColumn, groups?: readonly Figure[]) => Figure;
}

export function tableFigures(context: ReportContext, definition: TableDefinition): TableFigures {
  const { register } = context;
  const { where, measures } = definition;
  const groupings = groupingsOf(definition);
  const scope = scopeOf(where, register, typeOf(definition));
  const chosen = withConditions(where, register);
  const count = counter((counted, within, whole) =>
    groupings.reduce(
      (left, grouping) => groupedCount(left, grouping, register, within, whole),
      chosen(counted, within, whole),
    ),
  );
  const isWhole = where.every((condition) => isInScope(condition, register));
  const of: TableFigures['of'] = (parts, measure, column, groups) => {
    const none = (): Figure => missing(measure.unit, 'N/A');
    if (column.isAhead) return none();
    if (column.isDifference) return differenceOf(parts, measure, column);
    const all: Place = { period: column.period, whole: column.whole ?? column.period, scope, by: [] };
    const [first, ...others] = parts.reduce<readonly Place[]>((places, part) => places.flatMap(part.at), [all]);
    if (!first) return none();
    const [main] = measures;
    const cell: Cell = {
      ...{ context, period: first.period, scope: first.scope },
      counted: (id) => count.of([first, ...others], id),
      isPlain: isWhole && others.length === 0 && first.by.length === 0,
      first: () => of(parts, main, column),
      firstOfAll: () => of([], main, column),
      ...(groups ? { parts: groups } : {}),
    };
    return measure.figure(cell);
  };
  const differenceOf = (parts: readonly Part[], measure: Measure, column: PeriodColumn): Figure => {
    const { facts } = context;
    const previous = previousOf(facts, isByTime(definition));
    const own = (whole: typeof previous): typeof previous =>
      parts.reduce((period, part) => part.period?.(period) ?? period, whole);
    const [now, before] = [facts.current, previous].map((period) =>
      of(parts, measure, { ...column, isDifference: false, period }),
    );
    if (!now || !before) throw new RangeError('a difference is of two periods');
    return gapOf(context, [now, own(facts.current)], [before, own(previous)]);
  };
  return { scope, of };
}

/** Counts of years are added up; of a rate over several there is none. */
export function totalOfYears(measure: Measure, years: readonly Figure[]): Figure {
  return measure.adds && measure.unit === 'count' ? addedUp(years) : missing(measure.unit, 'N/A');
}

/** The record type that is counted where no condition and no grouping speaks of one; undefined for rows of any. */
function typeOf(definition: TableDefinition): RecordType | undefined {
  const [{ counts }] = definition.measures;
  const groupings = [...groupingsOf(definition), ...definition.where.map(({ grouping }) => grouping)];
  if (counts === 'any' || groupings.some((one) => one.kind === 'scope' && one.key === 'recordType')) return undefined;
  return counts ?? groupings.find((one) => one.counts !== undefined)?.counts ?? 'Complaint';
}

/** Whether anything is counted, or could be were all cells read. */
export function hasAny({ ratio, rows, denominator = 0, unread }: Figure): boolean {
  return unread !== undefined || rows.length > 0 || denominator > 0 || (ratio !== undefined && ratio.of !== 0);
}
