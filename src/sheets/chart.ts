// Charts: which cells they draw, and how large they are.
import type { Chart } from '../report';
import type { ContentTable } from './content';
import { HEADER_COLOR, HOLLOW_COLOR, SERIES_COLORS, TEXT_COLOR } from './style';
import type { PlanChart, PlanRange, PlanSeries } from './types';

const TYPES = {
  'clustered column': 'ColumnClustered',
  'clustered bar': 'BarClustered',
  'stacked bar': 'BarStacked',
  line: 'Line',
} as const satisfies Record<Chart['type'], PlanChart['type']>;

/** The chart over the table whose headings stand in `tableRow`; `fitToPage` gives it its size and place. */
export function layChart(chart: Chart, table: ContentTable, tableRow: number): PlanChart {
  const block = (column: number): PlanRange => ({ row: tableRow + 1, column, rows: chart.rowCount, columns: 1 });
  const format = drawnFormat(chart, table);
  const stacked = chart.type === 'stacked bar';
  const bars = chart.type === 'clustered bar' || stacked;
  return {
    name: `Chart_${table.name}`,
    type: TYPES[chart.type],
    title: chart.title,
    categoryAxis: chart.categoryAxis,
    valueAxis: chart.valueAxis,
    categories: block(chart.categories),
    series: chart.series.map((column, index) => ({
      name: table.columns[column]?.heading ?? '',
      values: block(column),
      ...seriesColors(SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0], chart.pickedOut),
      // Every other line has hollow markers, so that lines are told without their colours.
      ...(chart.type === 'line' && index % 2 === 1 ? { markerFill: HOLLOW_COLOR } : {}),
      // Labels of stacked bars stand on them, all others beside them on the page.
      ...(stacked ? { labelColor: index % 2 === 0 ? HEADER_COLOR : TEXT_COLOR } : {}),
    })),
    labelFormat: stacked ? withoutZero(format) : format,
    valueFormat: format,
    legend: chart.series.length > 1,
    gapWidth: bars ? BAR_GAP : COLUMN_GAP,
    reverseCategories: bars,
    top: 0,
    left: 0,
    width: 0,
    height: 0,
  };
}

/** With one bar picked out that bar is filled and the others are hollow, so that it is told without colours. */
function seriesColors(color: string, point: number | undefined): Pick<PlanSeries, 'color' | 'outline' | 'pickedOut'> {
  return point === undefined ? { color } : { color: HOLLOW_COLOR, outline: color, pickedOut: { point, color } };
}

/** The format that the drawn cells have in the table. */
function drawnFormat(chart: Chart, table: ContentTable): string {
  const drawn = table.rows.slice(0, chart.rowCount).flatMap((row) => chart.series.map((column) => row[column]));
  return drawn.find((cell) => cell?.value !== undefined)?.format ?? '0';
}

/** A stacked bar of no length has no room for its 0. */
function withoutZero(format: string): string {
  return format.includes(';') ? format : `${format};-${format};`;
}

/** Heights of a chart in points: as it looks best, and the least at which its labels do not cover one another. */
export interface ChartSize {
  readonly comfortable: number;
  readonly least: number;
}

/**
 * Bars grow downwards with their number, so that every category and every bar keeps its label. Columns are as wide as
 * the page; many labels stand upright below them and need height.
 */
export function chartSizes(chart: PlanChart): ChartSize {
  if (isBars(chart)) return { comfortable: barsHeight(chart, 13), least: barsHeight(chart, 10) };
  const height = chart.categories.rows > 6 ? 400 : 320;
  return { comfortable: height, least: height };
}

/** Space between the categories in per cent of a bar, as Excel counts it. */
const BAR_GAP = 50;
const COLUMN_GAP = 100;
/** Title, axes and legend. */
const AROUND_BARS = 110;
const LEAST_CATEGORY = 18;

/** With bars of the given breadth in points: labels of 10 points take 10 to 13. */
function barsHeight(chart: PlanChart, bar: number): number {
  const bars = chart.type === 'BarStacked' ? 1 : chart.series.length;
  return AROUND_BARS + chart.categories.rows * Math.max(LEAST_CATEGORY, bar * (bars + BAR_GAP / 100));
}

function isBars(chart: PlanChart): boolean {
  return chart.type === 'BarClustered' || chart.type === 'BarStacked';
}
