/** The periods that columns and rows of a table are of, with what they are called and what sets one apart. */
import {
  difference,
  missing,
  partsOfPeriod,
  seriesOf,
  type Facts,
  type Figure,
  type PeriodPart,
  type PeriodRows,
} from '../../figures';
import { must } from '../../must';
import { gapBetween, type ReportContext } from '../context';
import { groupingsOf, type PeriodChoice, type TableDefinition } from './definition';
import { isByYear } from './groupings';

/** What a column is of; a difference is of the current and the previous period. */
export interface PeriodColumn {
  /** Behind a measure's name; '' where the table has one period, which its title names. */
  readonly label: string;
  readonly isDifference: boolean;
  readonly period: PeriodRows;
  /** The period of which it is a part. */
  readonly whole?: PeriodRows;
  /** Why its figures are not to be compared with the others. */
  readonly apart?: string;
  /** Nothing of it has come yet. */
  readonly isAhead?: true;
}

export function isByTime(definition: TableDefinition): boolean {
  return groupingsOf(definition).some(({ kind }) => kind === 'time');
}

/** The periods of the columns, in the order of the definition. */
export function periodColumns(context: ReportContext, definition: TableDefinition): readonly PeriodColumn[] {
  const { periods } = definition;
  if (groupingsOf(definition).some(isByYear)) {
    return [{ label: '', isDifference: false, period: context.facts.current }];
  }
  const columns = periods.flatMap((choice) => columnsOf(context, choice, isByTime(definition)));
  const isOnly = columns.length === 1 && periods[0].kind === 'Current';
  return isOnly ? columns.map((column) => ({ ...column, label: '' })) : columns;
}

function columnsOf(context: ReportContext, choice: PeriodChoice, byTime: boolean): readonly PeriodColumn[] {
  const { facts } = context;
  const before = previousOf(facts, byTime);
  switch (choice.kind) {
    case 'Current':
      return [plain(facts.current)];
    case 'Previous':
      return [plain(before)];
    case 'Difference':
      return [{ label: 'difference', isDifference: true, period: facts.current }];
    case 'Years':
      return yearsOfTable(context, choice.count);
    case 'Months':
    case 'Quarters':
      return partsOf(facts, facts.current, choice.kind === 'Months' ? 'Month' : 'Quarter').map(({ rows, isAhead }) => ({
        ...plain(rows),
        whole: facts.current,
        ...(isAhead ? { isAhead } : {}),
      }));
  }
}

function plain(period: PeriodRows): PeriodColumn {
  return { label: period.period.label, isDifference: false, period };
}

/** The months of a year are put beside those of the whole year before, as the quarters are. */
export function previousOf(facts: Facts, byTime: boolean): PeriodRows {
  if (!byTime) return facts.previous;
  return must(seriesOf(facts, [facts.periods.previousWhole])[0], 'the rows of the previous period');
}

/** The last years that the register or the sheet of the year before knows, the oldest first. */
export function yearsOfTable(context: ReportContext, count: number): readonly PeriodColumn[] {
  return context
    .years()
    .slice(-count)
    .map(({ rows, apart }) => ({ ...plain(rows), ...(apart === undefined ? {} : { apart }) }));
}

export interface TimePart extends PeriodPart {
  readonly rows: PeriodRows;
  /** Nothing of it has come yet. */
  readonly isAhead?: true;
}

const KNOWN = new WeakMap<Facts, Map<string, readonly TimePart[]>>();

/** The months or quarters of a period, found once for all tables. */
export function partsOf(facts: Facts, whole: PeriodRows, size: 'Month' | 'Quarter'): readonly TimePart[] {
  const known = KNOWN.get(facts) ?? new Map<string, readonly TimePart[]>();
  KNOWN.set(facts, known);
  const key = `${size} ${whole.period.start} ${whole.period.end} ${whole.asAt}`;
  const made = known.get(key) ?? newParts(facts, whole, size);
  known.set(key, made);
  return made;
}

function newParts(facts: Facts, whole: PeriodRows, size: 'Month' | 'Quarter'): readonly TimePart[] {
  const parts = partsOfPeriod(whole, size, facts.periods.begins);
  const rows = seriesOf(
    facts,
    parts.map(({ part }) => part),
  );
  // With an earlier day chosen as the as-at date, what came in after it is in the register and in the counts.
  const begun = 1 + rows.findLastIndex((it) => it.period.start <= whole.asAt || it.rows.length > 0);
  return parts.map((part, index) => ({
    ...part,
    rows: must(rows[index], 'the rows of a part'),
    ...(index < begun ? {} : { isAhead: true }),
  }));
}

/** current − previous; N/A where either is missing, or of a part of its period while the other is not. */
export function gapOf(
  context: ReportContext,
  [current, now]: readonly [Figure, PeriodRows],
  [previous, before]: readonly [Figure, PeriodRows],
): Figure {
  const { facts } = context;
  const { knownTo, datedAhead } = facts.periods;
  if (now === facts.current && before === facts.previous) return gapBetween(context, current, previous);
  const isWhole = now.period.end <= knownTo && !datedAhead && !now.partly && !before.partly;
  return difference(current, isWhole ? previous : missing(previous.unit, 'N/A'));
}
