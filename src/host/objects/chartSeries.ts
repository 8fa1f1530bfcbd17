/** A chart's series: values, categories, name, colours of the whole and of single points, data labels. */
import { Refusal } from '../refusal';
import { isLineChart, seriesName, touchChart } from '../model/charts';
import { checkUnprotected } from '../model/protection';
import { referenceTo, referredRange } from '../model/ranges';
import type { SeriesModel, WorkbookModel } from '../model/types';
import { valuesOf } from '../model/values';
import type { ScalarMember } from '../richapi/description';
import type { HostSession } from '../session';
import { bool, colour, integer, numberFrom, oneOf, text } from './arguments';
import { changeChart } from './chart';
import type { Descriptions, SeriesTarget } from './targets';
import { objectOf, targetOf } from './targets';

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

export const CHART_SERIES: Descriptions<
  | 'ChartSeriesCollection'
  | 'ChartSeries'
  | 'ChartSeriesFormat'
  | 'ChartPointsCollection'
  | 'ChartPoint'
  | 'ChartPointFormat'
  | 'ChartFill'
  | 'ChartLineFormat'
> = {
  ChartSeriesCollection: {
    scalars: { Count: { get: ({ chart }) => chart.series.length } },
    items: (target) => target.chart.series.map((series) => objectOf('ChartSeries', { ...target, series })),
    methods: {
      Add: {
        since: '1.7',
        call: (target, [name, index]) => {
          const series: SeriesModel = {
            name: name === null || name === undefined ? `Series${target.chart.series.length + 1}` : text(name),
            valuesRef: '',
            showLabels: false,
          };
          const at = index === null || index === undefined ? target.chart.series.length : integer(index, 0);
          changeChart(target, { series: target.chart.series.toSpliced(at, 0, series) });
          return objectOf('ChartSeries', { ...target, series });
        },
      },
      GetCount: { since: '1.4', call: ({ chart }) => chart.series.length },
      GetItemAt: {
        call: (target, [index]) => {
          const series = target.chart.series[integer(index, 0)];
          if (!series) throw new Refusal('InvalidArgument');
          return objectOf('ChartSeries', { ...target, series });
        },
      },
    },
  },
  ChartSeries: {
    alive: ({ sheet, chart, series }, { workbook }) =>
      workbook.sheets.includes(sheet) && sheet.charts.includes(chart) && chart.series.includes(series),
    scalars: {
      Name: {
        get: ({ series }, { workbook }) => seriesName(workbook, series),
        set: (target, value) => {
          const name = text(value);
          changeSeries(target, name.startsWith('=') ? { nameRef: name.slice(1) } : { name });
          if (!name.startsWith('=')) delete target.series.nameRef;
        },
      },
      HasDataLabels: {
        since: '1.7',
        get: ({ series }) => series.showLabels,
        set: (target, value) => changeSeries(target, { showLabels: bool(value) }),
      },
      GapWidth: {
        since: '1.7',
        get: ({ chart }) => chart.gapWidth ?? 150,
        set: (target, value) => changeChart(target, { gapWidth: numberFrom(value, 0, 500) }),
      },
      ChartType: { since: '1.7', get: ({ chart }) => chart.type },
      MarkerBackgroundColor: seriesColour('markerFill'),
      MarkerForegroundColor: seriesColour('markerLine'),
    },
    navigation: {
      Format: { to: (target) => objectOf('ChartSeriesFormat', target) },
      DataLabels: { since: '1.8', to: (target) => objectOf('ChartDataLabels', target) },
      Points: { to: (target) => objectOf('ChartPointsCollection', target) },
    },
    methods: {
      Delete: {
        since: '1.7',
        call: (target) =>
          changeChart(target, { series: target.chart.series.filter((other) => other !== target.series) }),
      },
      SetValues: {
        since: '1.7',
        call: (target, [source]) => changeSeries(target, { valuesRef: referenceTo(targetOf('Range', source)) }),
      },
      SetXAxisValues: {
        since: '1.7',
        call: (target, [source]) => changeSeries(target, { categoriesRef: referenceTo(targetOf('Range', source)) }),
      },
      GetDimensionValues: {
        since: '1.12',
        call: ({ series }, [dimension], { workbook }) => {
          const wanted = oneOf(DIMENSIONS, dimension);
          const reference = wanted === 'Values' || wanted === 'YValues' ? series.valuesRef : series.categoriesRef;
          const range = reference === undefined ? undefined : referredRange(workbook, reference);
          if (!range) throw new Refusal('EmptyChartSeries');
          return valuesOf(range.sheet, range.area).flat();
        },
      },
    },
  },
  ChartSeriesFormat: {
    navigation: {
      Fill: { to: (target) => objectOf('ChartFill', target) },
      Line: { to: (target) => objectOf('ChartLineFormat', target) },
    },
  },
  ChartPointsCollection: {
    scalars: { Count: { get: (target, { workbook }) => pointCount(workbook, target) } },
    items: (target, { workbook }) =>
      Array.from({ length: pointCount(workbook, target) }, (_, point) => objectOf('ChartPoint', { ...target, point })),
    methods: {
      GetCount: { since: '1.4', call: (target, _, { workbook }) => pointCount(workbook, target) },
      GetItemAt: {
        call: (target, [index], { workbook }) => {
          const point = integer(index, 0);
          if (point >= pointCount(workbook, target)) throw new Refusal('InvalidArgument');
          return objectOf('ChartPoint', { ...target, point });
        },
      },
    },
  },
  ChartPoint: { navigation: { Format: { to: (target) => objectOf('ChartPointFormat', target) } } },
  ChartPointFormat: { navigation: { Fill: { to: (target) => objectOf('ChartFill', target) } } },
  ChartFill: {
    methods: {
      SetSolidColor: {
        call: (target, [color]) => {
          const { series, point } = target;
          const given = colour(color);
          changeSeries(
            target,
            point === undefined ? { color: given } : { pointColors: { ...series.pointColors, [point]: given } },
          );
        },
      },
      Clear: {
        call: (target) => {
          if (target.point !== undefined) {
            throw new Refusal('NotImplemented', 'The stand-in clears the fill of whole series only.');
          }
          changeSeries(target, {});
          delete target.series.color;
        },
      },
    },
  },
  // The line of a line chart has the series' own colour; that of bars is drawn around them.
  ChartLineFormat: {
    scalars: {
      Color: {
        get: ({ chart, series }) => (isLineChart(chart) ? series.color : series.outline) ?? '#000000',
        set: (target, value) =>
          changeSeries(target, isLineChart(target.chart) ? { color: colour(value) } : { outline: colour(value) }),
      },
    },
  },
};

function pointCount(workbook: WorkbookModel, { series }: SeriesTarget): number {
  const { area } = referredRange(workbook, series.valuesRef) ?? {};
  return area ? area.rows * area.columns : 0;
}

function seriesColour(key: 'markerFill' | 'markerLine'): ScalarMember<SeriesTarget, HostSession> {
  return {
    since: '1.7',
    get: ({ series }) => series[key] ?? '',
    set: (target, value) => {
      const fields: Partial<SeriesModel> = { [key]: colour(value) };
      changeSeries(target, fields);
    },
  };
}

function changeSeries({ sheet, chart, series }: SeriesTarget, fields: Partial<SeriesModel>): void {
  checkUnprotected(sheet);
  Object.assign(series, fields);
  touchChart(sheet, chart);
}
