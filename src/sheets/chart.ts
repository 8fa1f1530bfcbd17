// Charts: which cells they draw, and how large they are.
import { must } from '../must';
import type { Chart } from '../report';
import type { ContentTable } from './content';
import { HEADER_COLOR, HOLLOW_COLOR, SERIES_COLORS, TEXT_COLOR } from './style';
import type { PlanChart, PlanRange, PlanScale, PlanSeries } from './types';

const TYPES = {
  'clustered column': 'ColumnClustered',
  'clustered bar': 'BarClustered',
  'stacked bar': 'BarStacked',
  line: 'Line',
} as const satisfies Record<Chart['type'], PlanChart['type']>;

/** The chart over the table whose headings stand in `tableRow`; `fitToPage` gives it its size and place. */
export function layChart(chart: Chart, table: ContentTable, tableRow: number): PlanChart {
  const block = (column: number): PlanRange => ({ row: tableRow + 1, column, rows: chart.rowCount, columns: 1 });
  const drawn = table.rows.slice(0, chart.rowCount).map((row) => chart.series.map((column) => row[column]));
  const format = drawn.flat().find((cell) => cell?.value !== undefined)?.format ?? '0';
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
      name: must(table.columns[column], 'a column that the chart draws').heading,
      values: block(column),
      ...seriesColors(SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0], chart.pickedOut),
      // Every other line has hollow markers, so that lines are told without their colours.
      ...(chart.type === 'line' && index % 2 === 1 ? { markerFill: HOLLOW_COLOR } : {}),
      // Labels of stacked bars stand on them, all others beside them on the page.
      ...(stacked ? { labelColor: index % 2 === 0 ? HEADER_COLOR : TEXT_COLOR } : {}),
    })),
    labelFormat: stacked ? withoutZero(format) : format,
    valueFormat: format,
    scale: scaleOf(
      drawn.map((row) => row.flatMap((cell) => cell?.value ?? [])),
      format,
      stacked,
    ),
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

/**
 * Left to itself Excel begins an axis above 0 where values lie close together, which makes more of their difference than
 * there is; it ends one of percentages at 120%; and it labels half steps, which a format without decimals shows as
 * `0, 1, 1, 2`.
 */
function scaleOf(rows: readonly (readonly number[])[], format: string, stacked: boolean): PlanScale {
  const values = stacked ? rows.map((row) => row.reduce((sum, value) => sum + value, 0)) : rows.flat();
  const most = Math.max(0, ...values);
  const isShare = format.includes('%');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const smallest = 10 ** -(decimals + (isShare ? 2 : 0));
  return {
    ...(values.every((value) => value >= 0) ? { minimum: 0 } : {}),
    ...(isShare && most > 0.9 && most <= 1 ? { maximum: 1 } : {}),
    ...(most <= FEW_STEPS * smallest ? { step: smallest } : {}),
  };
}

/** Up to so many steps Excel may label halves of them. */
const FEW_STEPS = 5;

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
