// Charts: which cells they draw, how large they are, and where below the table they stand.
import type { Chart } from '../report';
import { inPoints, sumOf } from './columns';
import type { ContentTable } from './content';
import { PAGE, SERIES_COLORS, TITLE_SIZE } from './style';
import { textWidth } from './textMetrics';
import type { PlanChart, PlanRange, SheetPlan } from './types';

const TYPES = {
  'clustered column': 'ColumnClustered',
  'clustered bar': 'BarClustered',
  'stacked bar': 'BarStacked',
  line: 'Line',
} as const satisfies Record<Chart['type'], PlanChart['type']>;

/** A row that Excel sizes itself is this high while it holds one line of 12 points. */
export const AUTOMATIC_ROW = 15.75;
/** Free space between table and chart. */
const GAP = 14;
/** Below this scale a page of 12-point text is no longer legible. */
const LEAST_SCALE = 0.6;
/** Excel's and LibreOffice's page breaks differ by a row or so: a chart starts this far below the computed one. */
const BREAK_MARGIN = 30;

/** The chart over the table whose headings stand in `tableRow`; `placeChart` gives it its place. */
export function layChart(chart: Chart, table: ContentTable, tableRow: number): PlanChart {
  const block = (column: number): PlanRange => ({ row: tableRow + 1, column, rows: chart.rowCount, columns: 1 });
  const bars = chart.type === 'clustered bar' || chart.type === 'stacked bar';
  const legend = chart.series.length > 1;
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
      color: SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0],
    })),
    labelFormat: labelFormat(chart, table),
    legend,
    reverseCategories: bars,
    top: 0,
    left: 0,
    ...(bars ? barSize(chart) : columnSize(chart)),
  };
}

/**
 * Puts the sheet's chart below its table: on the same printed page where both fit on one at a legible scale, else at
 * the next page break that leaves it whole. Excel ignores manual breaks while it fits a sheet to a page's width.
 */
export function placeChart(sheet: SheetPlan): SheetPlan {
  const [chart] = sheet.charts;
  const [table] = sheet.tables;
  if (!chart || !table) return sheet;
  const heights = heightsByRow(sheet);
  const tableEnd = sumOf(heights);
  const widest = Math.max(PAGE.printableWidth, sumOf(sheet.columnWidths.map(inPoints)), titleWidth(sheet));
  const scale = PAGE.printableWidth / widest;
  const onOnePage = tableEnd + GAP + chart.height <= PAGE.printableHeight / Math.min(scale, LEAST_SCALE);
  const top = onOnePage ? tableEnd + GAP : chartTop(heights, table.row, PAGE.printableHeight / scale, chart.height);
  return {
    ...sheet,
    charts: [{ ...chart, top }],
    print: { ...sheet.print, pagesTall: onOnePage ? 1 : 0 },
  };
}

/** Below the last row if the chart fits on its page, else at the start of the next page. */
function chartTop(heights: readonly number[], headerRow: number, pageHeight: number, chartHeight: number): number {
  const header = heights[headerRow] ?? 0;
  let left = pageHeight;
  for (const height of heights) {
    // The heading row is printed again on every further page.
    if (height > left) left = pageHeight - header;
    left -= height;
  }
  const end = sumOf(heights);
  return chartHeight + GAP + BREAK_MARGIN <= left ? end + GAP : end + left + BREAK_MARGIN;
}

function heightsByRow(sheet: SheetPlan): readonly number[] {
  const heights = new Array<number>(sheet.rows).fill(AUTOMATIC_ROW);
  for (const run of sheet.rowHeights) heights.fill(run.height, run.row, run.row + run.rows);
  return heights;
}

function titleWidth(sheet: SheetPlan): number {
  const title = sheet.blocks[0]?.values[0]?.[0];
  return typeof title === 'string' ? textWidth(title, { bold: true, size: TITLE_SIZE }) : 0;
}

/** The format that the drawn cells have in the table. */
function labelFormat(chart: Chart, table: ContentTable): string {
  const drawn = table.rows.slice(0, chart.rowCount).flatMap((row) => chart.series.map((column) => row[column]));
  return drawn.find((cell) => cell?.value !== undefined)?.format ?? '0';
}

/** Bars grow downwards with their number, so that every category keeps its label. */
function barSize(chart: Chart): { width: number; height: number } {
  const barsPerCategory = chart.type === 'stacked bar' ? 1 : chart.series.length;
  return { width: PAGE.printableWidth, height: 130 + chart.rowCount * Math.max(24, 14 * barsPerCategory + 8) };
}

/** Columns grow sideways up to the page's width; many or long labels stand upright and need height. */
function columnSize(chart: Chart): { width: number; height: number } {
  const wanted = 160 + chart.rowCount * Math.max(70, 34 * chart.series.length);
  return {
    width: Math.min(PAGE.printableWidth, Math.max(480, wanted)),
    height: chart.rowCount > 6 ? 400 : 320,
  };
}
