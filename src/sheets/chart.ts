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
const BREAK_MARGIN = 20;

/** The chart over the table whose headings stand in `tableRow`; `placeChart` gives it its size and place. */
export function layChart(chart: Chart, table: ContentTable, tableRow: number): PlanChart {
  const block = (column: number): PlanRange => ({ row: tableRow + 1, column, rows: chart.rowCount, columns: 1 });
  const bars = chart.type === 'clustered bar' || chart.type === 'stacked bar';
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
    legend: chart.series.length > 1,
    reverseCategories: bars,
    top: 0,
    left: 0,
    width: 0,
    height: 0,
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
  const below = sumOf(heights) + GAP;
  const widest = Math.max(PAGE.printableWidth, sumOf(sheet.columnWidths.map(inPoints)), titleWidth(sheet));
  const scale = PAGE.printableWidth / widest;
  const sized = { ...chart, ...chartSize(chart) };
  if (below + sized.height <= PAGE.printableHeight / Math.min(scale, LEAST_SCALE)) {
    return { ...sheet, charts: [{ ...sized, top: below }], print: { ...sheet.print, pagesTall: 1 } };
  }
  const header = heights[table.row] ?? 0;
  const fitted = fittedToPage(sized, scale, header);
  const pageHeight = PAGE.printableHeight / Math.min(scale, PAGE.printableWidth / fitted.width);
  const top = chartTop(heights, header, pageHeight, fitted.height);
  return { ...sheet, charts: [{ ...fitted, top }], print: { ...sheet.print, pagesTall: 0 } };
}

/**
 * The chart no higher than a page: its bars closer together, and if that is not enough the chart wider than the page,
 * so that fitting the sheet to the page's width shrinks it. A chart that would no longer be legible runs over pages.
 */
function fittedToPage(chart: PlanChart, scale: number, header: number): PlanChart {
  const kept = header + GAP + BREAK_MARGIN;
  const room = PAGE.printableHeight / scale - kept;
  if (chart.height <= room) return chart;
  const height = Math.max(room, leastHeight(chart));
  const needed = PAGE.printableHeight / (height + kept);
  return needed < LEAST_SCALE
    ? chart
    : { ...chart, height, width: Math.max(chart.width, PAGE.printableWidth / needed) };
}

/** Below the last row if the chart fits on its page, else at the start of the next page. */
function chartTop(heights: readonly number[], header: number, pageHeight: number, chartHeight: number): number {
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

/**
 * Bars grow downwards with their number, so that every category keeps its label. Columns grow sideways up to the page's
 * width; many labels stand upright and need height.
 */
function chartSize(chart: PlanChart): { readonly width: number; readonly height: number } {
  const categories = chart.categories.rows;
  if (isBars(chart)) {
    return { width: PAGE.printableWidth, height: 110 + categories * Math.max(24, 13 * barsPerCategory(chart) + 8) };
  }
  const wanted = 160 + categories * Math.max(70, 34 * chart.series.length);
  return { width: Math.min(PAGE.printableWidth, Math.max(480, wanted)), height: categories > 6 ? 400 : 320 };
}

/** With bars just far enough apart for labels of 10 points. */
function leastHeight(chart: PlanChart): number {
  return isBars(chart) ? 100 + chart.categories.rows * Math.max(15, 10 * barsPerCategory(chart) + 3) : chart.height;
}

function isBars(chart: PlanChart): boolean {
  return chart.type === 'BarClustered' || chart.type === 'BarStacked';
}

function barsPerCategory(chart: PlanChart): number {
  return chart.type === 'BarStacked' ? 1 : chart.series.length;
}
