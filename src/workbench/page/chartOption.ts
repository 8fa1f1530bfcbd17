/** An Excel chart in ECharts' terms: columns, bars and lines, clustered or stacked, as near to Excel's look as they come. */
import type { EChartsCoreOption } from 'echarts/core';
import { formattedText } from '../../host';
import type { ChartView, SeriesView } from '../book/messages';

/** Office's own colours, for series that name none. */
const PALETTE = ['#2F5D8C', '#C55A11', '#7F7F7F', '#BF9000', '#4A86C5', '#548235'];
const INK = '#262626';
const LINES = '#D9D9D9';

export function chartOption(chart: ChartView): EChartsCoreOption {
  const isBar = chart.type.startsWith('Bar');
  const share = chart.type.includes('100');
  const font = { fontSize: (chart.fontSize * 4) / 3, color: INK, fontFamily: 'Arial, sans-serif' };
  const text = { ...font, width: 180, overflow: 'break' };
  const legendAtSide = chart.legend === 'Right' || chart.legend === 'Left';
  const category = {
    type: 'category',
    data: chart.categories,
    inverse: chart.reversed,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#8C8C8C' } },
    axisLabel: {
      ...text,
      interval: 0,
      ...(isBar ? {} : { width: Math.max(40, (chart.width - 90) / Math.max(1, chart.categories.length)) }),
    },
    ...axisName(chart.categoryTitle, isBar, font),
  };
  const value = {
    type: 'value',
    axisLabel: {
      ...font,
      formatter: (number: number) => formattedText(number, share ? '0%' : chart.valueFormat, false),
    },
    splitLine: { lineStyle: { color: LINES } },
    ...(chart.minimum === undefined ? {} : { min: chart.minimum }),
    ...(chart.maximum === undefined ? (share ? { max: 1 } : {}) : { max: chart.maximum }),
    ...(chart.step === undefined ? {} : { interval: chart.step }),
    ...axisName(chart.valueTitle, !isBar, font),
  };
  return {
    animation: false,
    color: PALETTE,
    title: chart.title
      ? {
          text: chart.title,
          left: 'center',
          top: 8,
          textStyle: { ...font, fontSize: font.fontSize * 1.2, width: chart.width - 24, overflow: 'break' },
        }
      : undefined,
    legend:
      chart.legend === ''
        ? { show: false }
        : { show: true, textStyle: font, icon: 'rect', itemWidth: 12, itemHeight: 12, ...legendPlace(chart.legend) },
    grid: {
      left: chart.valueTitle && !isBar ? 34 : chart.categoryTitle && isBar ? 34 : 14,
      right: legendAtSide ? 140 : 24,
      top: chart.title ? 52 : 20,
      bottom: (chart.legend === 'Bottom' ? 34 : 8) + ((isBar ? chart.valueTitle : chart.categoryTitle) ? 26 : 6),
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: isBar ? value : category,
    yAxis: isBar ? category : value,
    series: chart.series.map((series, index) => seriesOption(chart, series, index)),
  };
}

function seriesOption(chart: ChartView, series: SeriesView, index: number): object {
  const isLine = chart.type.startsWith('Line');
  const share = chart.type.includes('100');
  const stacked = chart.type.includes('Stacked');
  const values = share ? series.values.map((value, at) => shareOf(chart, value, at)) : series.values;
  const labels = series.labels ?? [];
  return {
    type: isLine ? 'line' : 'bar',
    name: series.name,
    data: values.map((value, at) => pointOption(series, value, at)),
    ...(stacked ? { stack: 'all' } : {}),
    ...(isLine
      ? { symbol: 'circle', symbolSize: 8 }
      : {
          barCategoryGap: `${Math.round((chart.gap / (chart.gap + 100 * (stacked ? 1 : chart.series.length))) * 100)}%`,
          barGap: '0%',
        }),
    ...(isLine && series.color !== undefined ? { lineStyle: { width: 3, color: series.color } } : {}),
    itemStyle: lookOf(series, isLine ? (series.markerFill ?? series.color) : series.color),
    label: {
      show: series.labels !== undefined,
      position: stacked ? 'inside' : isLine || !chart.type.startsWith('Bar') ? 'top' : 'right',
      fontSize: (chart.fontSize * 4) / 3,
      fontFamily: 'Arial, sans-serif',
      color: series.labelColor ?? INK,
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => labels[dataIndex] ?? '',
    },
    z: 2 + index,
  };
}

function pointOption(series: SeriesView, value: number | null, at: number): object | string {
  if (value === null) return '-';
  const color = series.pointColors?.[at];
  return color === undefined ? { value } : { value, itemStyle: lookOf(series, color) };
}

function lookOf({ outline }: SeriesView, color: string | undefined): object {
  return {
    ...(color === undefined ? {} : { color: color || 'transparent' }),
    ...(outline === undefined ? {} : { borderColor: outline, borderWidth: 1.5 }),
  };
}

function shareOf(chart: ChartView, value: number | null, at: number): number | null {
  const whole = chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
  return value === null || whole === 0 ? null : value / whole;
}

function axisName(name: string, vertical: boolean, font: object): object {
  if (name === '') return {};
  return {
    name,
    nameLocation: 'middle',
    nameTextStyle: font,
    ...(vertical ? { nameRotate: 90 } : {}),
    nameMoveOverlap: true,
  };
}

function legendPlace(position: string): object {
  switch (position) {
    case 'Top':
      return { top: 30, left: 'center' };
    case 'Left':
      return { left: 8, top: 'middle', orient: 'vertical' };
    case 'Right':
      return { right: 8, top: 'middle', orient: 'vertical' };
    default:
      return { bottom: 6, left: 'center' };
  }
}
