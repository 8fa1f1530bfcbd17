/** The columns of a table: its measures over its periods, or the groups of its second grouping. */
import type { ReportContext } from '../context';
import type { TableDefinition } from './definition';
import { hasAny, type TableFigures } from './figures';
import type { Measure } from './measureMakers';
import { ALL, partsOfGrouping, type Part } from './parts';
import { periodColumns, type PeriodColumn } from './periods';

export interface FigureColumn {
  readonly heading: string;
  readonly measure: Measure;
  readonly period: PeriodColumn;
  /** Of a cross table the group; absent where the column is of all groups. */
  readonly part?: Part;
  /** Why its figures are not to be compared with those of the others. */
  readonly apart?: string;
}

/** Beyond this, a table is too wide to be read: the groups are rows within rows. */
const MOST_CROSS_COLUMNS = 12;

export interface TableColumns {
  readonly columns: readonly FigureColumn[];
  /** The second grouping is part of the rows. */
  readonly isNested: boolean;
}

export function columnsOf(context: ReportContext, definition: TableDefinition, figures: TableFigures): TableColumns {
  const periods = periodColumns(context, definition);
  const cross = crossColumns(context, definition, figures, periods);
  if (cross) return { columns: cross, isNested: false };
  const { measures, thenBy } = definition;
  const columns = measures.flatMap((measure) =>
    periods.map((period): FigureColumn => ({
      ...{ heading: headingOf(measure, period, measures.length), measure, period },
      ...(period.apart === undefined ? {} : { apart: period.apart }),
    })),
  );
  return { columns, isNested: thenBy !== undefined };
}

/** Where all cells are one measure of one period, a column a group and one of all; undefined where they are not. */
function crossColumns(
  context: ReportContext,
  definition: TableDefinition,
  figures: TableFigures,
  periods: readonly PeriodColumn[],
): readonly FigureColumn[] | undefined {
  const { thenBy, measures } = definition;
  const [measure, ...others] = measures;
  const [period, ...more] = periods;
  if (!thenBy || others.length > 0 || !period || more.length > 0) return undefined;
  const parts = partsOfGrouping(context, definition, thenBy).filter(
    (part) => part.isAlways === true || hasAny(figures.of([ALL, part], measure, period)),
  );
  if (parts.length > MOST_CROSS_COLUMNS) return undefined;
  const behind = period.label === '' ? '' : ` ${period.label}`;
  return [
    ...parts.map((part): FigureColumn => ({
      ...{ heading: `${part.name}${behind}`, measure, period, part },
      ...(part.apart === undefined ? {} : { apart: part.apart }),
    })),
    { heading: `${measure.name} (all)${behind}`, measure, period },
  ];
}

function headingOf({ name }: Measure, { label, isDifference }: PeriodColumn, measures: number): string {
  if (isDifference) return measures === 1 ? 'Difference' : `${name}: difference`;
  return label === '' ? name : `${name} ${label}`;
}
