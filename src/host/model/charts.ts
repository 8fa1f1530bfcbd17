/** Charts: what Excel makes of a source range, and how series refer to cells. */
import type { Rectangle } from '../../a1';
import { cellAt } from './cells';
import { displayText, plainValue } from './display';
import type { SheetRange } from './ranges';
import { referenceTo, referredRange } from './ranges';
import { areaPoints } from './sizes';
import { styleOf } from './styles';
import type { ChartModel, SeriesModel, SheetModel, WorkbookModel } from './types';

/** Excel's size of a new chart, in points. */
const WIDTH = 360;
const HEIGHT = 216;

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

export function addChart(
  workbook: WorkbookModel,
  sheet: SheetModel,
  type: string,
  source: SheetRange,
  by: SeriesBy,
): ChartModel {
  const taken = new Set(sheet.charts.map((chart) => chart.name));
  let n = 1;
  while (taken.has(`Chart ${n}`)) n++;
  const beside = areaPoints(sheet, source.sheet === sheet ? source.area : { row: 0, column: 0, rows: 1, columns: 1 });
  const chart: ChartModel = {
    id: `{${globalThis.crypto.randomUUID().toUpperCase()}}`,
    name: `Chart ${n}`,
    type,
    title: '',
    titleVisible: true,
    legendVisible: true,
    legendPosition: 'Bottom',
    categoryTitle: '',
    valueTitle: '',
    reverseCategories: false,
    series: [],
    left: beside.left + beside.width + 12,
    top: beside.top,
    width: WIDTH,
    height: HEIGHT,
  };
  sheet.charts.push(chart);
  setChartSource(workbook, chart, source, by);
  chart.title = chart.series.length === 1 ? (chart.series[0]?.name ?? '') : 'Chart Title';
  chart.legendVisible = chart.series.length > 1;
  return chart;
}

/**
 * Reads series off a range: a first row or column of texts gives the names, the other the categories. With `Auto` the
 * longer side holds the points, as Excel has it (two-column ranges included: office-js issue 1830).
 */
export function setChartSource(
  workbook: WorkbookModel,
  chart: ChartModel,
  { sheet, area }: SheetRange,
  by: SeriesBy,
): void {
  const columns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const header = isLabels(workbook, sheet, { ...area, rows: 1 }) && area.rows > 1;
  const side = isLabels(workbook, sheet, { ...area, columns: 1 }) && area.columns > 1;
  const top = header ? 1 : 0;
  const left = side ? 1 : 0;
  const body = { row: area.row + top, column: area.column + left, rows: area.rows - top, columns: area.columns - left };
  const names = columns ? header : side;
  const categories = columns ? side : header;
  const count = columns ? body.columns : body.rows;
  chart.series = Array.from({ length: count }, (_, i): SeriesModel => {
    const line = columns ? { ...body, column: body.column + i, columns: 1 } : { ...body, row: body.row + i, rows: 1 };
    const nameCell = columns ? { ...line, row: area.row, rows: 1 } : { ...line, column: area.column, columns: 1 };
    const labels = columns ? { ...body, column: area.column, columns: 1 } : { ...body, row: area.row, rows: 1 };
    const cell = cellAt(sheet, nameCell.row, nameCell.column);
    return {
      name: names && cell ? displayText(workbook, cell) : `Series${i + 1}`,
      ...(names ? { nameRef: referenceTo({ sheet, area: nameCell }) } : {}),
      valuesRef: referenceTo({ sheet, area: line }),
      ...(categories ? { categoriesRef: referenceTo({ sheet, area: labels }) } : {}),
      showLabels: false,
    };
  });
}

/** A series' name: of the cell it refers to, if it does. */
export function seriesName(workbook: WorkbookModel, series: SeriesModel): string {
  const source = series.nameRef === undefined ? undefined : referredRange(workbook, series.nameRef);
  const cell = source && cellAt(source.sheet, source.area.row, source.area.column);
  return cell ? displayText(workbook, cell) : series.name;
}

/** Whether series are drawn as lines. */
export function isLineChart({ type }: ChartModel): boolean {
  return type.startsWith('Line');
}

/** A chart that was opened and is changed is written anew. */
export function touchChart(sheet: SheetModel, chart: ChartModel): void {
  delete chart.part;
  sheet.changed = true;
}

/** Texts, dates and blanks are labels; the corner may hold anything but a number. */
function isLabels(workbook: WorkbookModel, sheet: SheetModel, line: Rectangle): boolean {
  let labels = 0;
  for (let r = 0; r < line.rows; r++) {
    for (let c = 0; c < line.columns; c++) {
      const cell = cellAt(sheet, line.row + r, line.column + c);
      const value = plainValue(cell);
      if (typeof value === 'number' && !isDate(workbook, cell?.style ?? 0)) return false;
      if (value !== '') labels++;
    }
  }
  return labels > 0;
}

function isDate(workbook: WorkbookModel, style: number): boolean {
  const format = styleOf(workbook, style).numberFormat.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '');
  return /[ymd]/i.test(format) && !/general/i.test(format);
}
