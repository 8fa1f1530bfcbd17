/** Queues a native chart. */
import { must } from '../must';
import type { PlanChart } from '../sheets';

const TYPES = {
  ColumnClustered: 'ColumnClustered',
  BarClustered: 'BarClustered',
  BarStacked: 'BarStacked',
  Line: 'LineMarkers',
} as const satisfies Readonly<Record<PlanChart['type'], `${Excel.ChartType}`>>;

/**
 * The series stand side by side, their names in the row above. Where the categories stand next to them, Excel takes
 * them from the same range; where a column lies between, they are given to each series.
 */
export function queueChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const { row, column, rows } = plan.categories;
  const first = must(plan.series[0], 'the series of a chart').values.column;
  const isBeside = first === column + 1;
  const left = isBeside ? column : first;
  const range = sheet.getRangeByIndexes(row - 1, left, rows + 1, first + plan.series.length - left).untrack();
  const chart = sheet.charts.add(TYPES[plan.type], range, 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.left = plan.left;
  chart.top = plan.top;
  chart.width = plan.width;
  chart.height = plan.height;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.categoryAxis.title.text = plan.categoryAxis;
  chart.axes.valueAxis.title.text = plan.valueAxis;
  chart.axes.valueAxis.numberFormat = plan.valueFormat ?? plan.labelFormat;
  const { minimum, maximum, step } = plan.scale;
  if (minimum !== undefined) chart.axes.valueAxis.minimum = minimum;
  if (maximum !== undefined) chart.axes.valueAxis.maximum = maximum;
  if (step !== undefined) chart.axes.valueAxis.majorUnit = step;
  if (plan.reverseCategories) chart.axes.categoryAxis.reversePlotOrder = true;
  plan.series.forEach(({ color, labelColor, markerFill, outline, pickedOut }, index) => {
    const series = chart.series.getItemAt(index);
    if (!isBeside) series.setXAxisValues(sheet.getRangeByIndexes(row, column, rows, 1).untrack());
    if (plan.type === 'Line') {
      series.format.line.color = color;
      series.markerBackgroundColor = markerFill ?? color;
      series.markerForegroundColor = color;
    } else {
      series.format.fill.setSolidColor(color);
    }
    if (outline !== undefined) series.format.line.color = outline;
    if (pickedOut) series.points.getItemAt(pickedOut.point).format.fill.setSolidColor(pickedOut.color);
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = plan.labelFormat;
    if (labelColor !== undefined) series.dataLabels.format.font.color = labelColor;
    if (plan.gapWidth !== undefined) series.gapWidth = plan.gapWidth;
  });
}
