/** Charts as the page draws them: texts and numbers instead of references. */
import {
  cellAt,
  displayText,
  formattedText,
  plainValue,
  referredRange,
  seriesName,
  styleOf,
  type Cell,
  type ChartModel,
  type SeriesModel,
  type WorkbookModel,
} from '../../host';
import type { ChartView, SeriesView } from './messages';

const PIXELS = 4 / 3;
const DEFAULT_GAP = 150;
const DEFAULT_FONT_SIZE = 10;

export function chartView(workbook: WorkbookModel, chart: ChartModel): ChartView {
  const [first] = chart.series;
  const valueCell = first && cellsOf(workbook, first.valuesRef).find(Boolean);
  return {
    id: chart.id,
    name: chart.name,
    type: chart.type,
    title: chart.titleVisible ? chart.title : '',
    legend: chart.legendVisible ? chart.legendPosition : '',
    categoryTitle: chart.categoryTitle,
    valueTitle: chart.valueTitle,
    categories: cellsOf(workbook, first?.categoriesRef ?? '').map((cell) => (cell ? displayText(workbook, cell) : '')),
    series: chart.series.map((series) => seriesView(workbook, series)),
    ...(chart.valueMinimum === undefined ? {} : { minimum: chart.valueMinimum }),
    ...(chart.valueMaximum === undefined ? {} : { maximum: chart.valueMaximum }),
    ...(chart.valueStep === undefined ? {} : { step: chart.valueStep }),
    valueFormat: chart.valueFormat ?? (valueCell ? styleOf(workbook, valueCell.style).numberFormat : 'General'),
    reversed: chart.reverseCategories,
    gap: chart.gapWidth ?? DEFAULT_GAP,
    fontSize: chart.fontSize ?? DEFAULT_FONT_SIZE,
    left: chart.left * PIXELS,
    top: chart.top * PIXELS,
    width: chart.width * PIXELS,
    height: chart.height * PIXELS,
  };
}

function seriesView(workbook: WorkbookModel, series: SeriesModel): SeriesView {
  const cells = cellsOf(workbook, series.valuesRef);
  const outline = series.outline ?? series.markerLine;
  const label = (cell: Cell | undefined): string => {
    const value = plainValue(cell);
    if (!cell || typeof value !== 'number') return '';
    return series.labelFormat === undefined
      ? displayText(workbook, cell)
      : formattedText(value, series.labelFormat, workbook.date1904);
  };
  return {
    name: seriesName(workbook, series),
    ...(series.color === undefined ? {} : { color: series.color }),
    ...(outline === undefined ? {} : { outline }),
    ...(series.markerFill === undefined ? {} : { markerFill: series.markerFill }),
    ...(series.pointColors === undefined ? {} : { pointColors: series.pointColors }),
    values: cells.map((cell) => {
      const value = plainValue(cell);
      // Excel draws a text as nothing at all, on the base line.
      return typeof value === 'number' ? value : value === '' ? null : 0;
    }),
    ...(series.showLabels ? { labels: cells.map(label) } : {}),
    ...(series.labelColor === undefined ? {} : { labelColor: series.labelColor }),
  };
}

function cellsOf(workbook: WorkbookModel, reference: string): (Cell | undefined)[] {
  const range = referredRange(workbook, reference);
  if (!range) return [];
  const { sheet, area } = range;
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellAt(sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
