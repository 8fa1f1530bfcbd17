/** The chart of a table of the council's own, over its own cells. */
import { must } from '../../must';
import { chartOver, type ChartRequest } from '../charts';
import type { TableDraft } from '../context';
import { MOST_CATEGORIES, withChart } from '../manyGroups';
import type { Cell, Chart } from '../types';
import { listed, lowerFirst } from '../words';
import type { Made } from './made';
import type { ChartChoice } from './definition';

const TYPES: Record<Exclude<ChartChoice, 'None'>, Chart['type']> = {
  Bars: 'clustered bar',
  'Stacked bars': 'stacked bar',
  Columns: 'clustered column',
  Line: 'line',
};

/** The table with its chart; `rows` are its rows without the total. */
export function withOwnChart(made: Made, draft: TableDraft, rows: readonly (readonly Cell[])[]): readonly TableDraft[] {
  const { context, definition, columns, labels } = made;
  const { chart: choice, measures, title } = definition;
  const drawn = drawnColumns(made);
  const [first] = drawn;
  if (choice === 'None' || labels.length > 1 || first === undefined) return [draft];
  const series = drawn.map((index) => placeOf(draft, must(columns[index], 'a column that is drawn').heading));
  const begun = definition.rows.kind === 'time' ? rows.slice(0, begunRows(rows, series)) : rows;
  const request: Omit<ChartRequest, 'columns'> = {
    ...{ type: TYPES[choice], title: `${title}, ${context.current}`, categoryAxis: definition.rows.name },
    ...{ valueAxis: measures[0].name, rows: begun, categories: 0, series },
    says: `The chart shows, by ${lowerFirst(definition.rows.name)}: ${seriesWords(made, drawn)}.`,
  };
  const adds = drawn.every((index) => columns[index]?.measure.adds);
  if (adds && definition.rows.kind !== 'time') return withChart(context, draft, request);
  if (begun.length > MOST_CATEGORIES) return [draft];
  const chart = chartOver({ ...request, columns: draft.columns });
  return [chart ? { ...draft, chart } : draft];
}

/** Columns that stand side by side: the groups of a cross table, the parts of a stack, or the periods of the first measure. */
function drawnColumns({ columns, definition }: Made): readonly number[] {
  const [first] = columns;
  if (!first) return [];
  // Quarters and months stack up to their period; the measures of one period stack where nothing else is given.
  const isStack = definition.chart === 'Stacked bars' && !first.part && !first.period.whole;
  const isDrawn = columns.map(({ measure, period, part }) => {
    if (period.isDifference) return false;
    if (first.part) return part !== undefined;
    const isAlike = measure.unit === first.measure.unit && measure.adds === first.measure.adds;
    return isStack ? isAlike && period.label === first.period.label : measure === first.measure;
  });
  const end = isDrawn.indexOf(false);
  return isDrawn.slice(0, end < 0 ? isDrawn.length : end).map((_, index) => index);
}

/** Where the heading's column stands; of columns with one heading the first. */
function placeOf({ columns }: TableDraft, heading: string): number {
  return columns.findIndex((column) => column.kind === 'figure' && column.heading === heading);
}

/** Months that have not come are not drawn. */
function begunRows(rows: readonly (readonly Cell[])[], series: readonly number[]): number {
  const hasNumber = (row: readonly Cell[]): boolean =>
    series.some((column) => {
      const cell = row[column];
      return typeof cell === 'object' && cell?.value !== undefined;
    });
  return 1 + rows.findLastIndex(hasNumber);
}

/** `Received 2022/23 and Received 2021/22`; of a cross table what its parts are parts of. */
function seriesWords({ columns, definition, context }: Made, drawn: readonly number[]): string {
  if (columns[0]?.part !== undefined) {
    const { name } = must(definition.thenBy, 'what the parts are by');
    return `${definition.measures[0].name} in ${context.current}, by ${lowerFirst(name)}`;
  }
  return listed(drawn.map((index) => must(columns[index], 'a column that is drawn').heading));
}
