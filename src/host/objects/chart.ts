/** Excel.Chart and its collection: source, place, title and legend. Axes and series have files of their own. */
import { parseAddress } from '../../a1';
import { Refusal } from '../refusal';
import type { SeriesBy } from '../model/charts';
import { addChart, setChartSource, touchChart } from '../model/charts';
import { checkUnprotected } from '../model/protection';
import { areaPoints } from '../model/sizes';
import type { ChartModel, SheetModel } from '../model/types';
import type { HostObject, ScalarMember } from '../richapi/description';
import type { HostSession } from '../session';
import { bool, colour, integer, number, numberFrom, oneOf, text } from './arguments';
import { changeLabels, labelled } from './chartLabels';
import type { ChartTarget, Descriptions, LabelsTarget, RangeTarget } from './targets';
import { isOf, objectOf, targetOf } from './targets';

/** The chart types that can be saved too; Excel has more. */
const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
] as const;
const SERIES_BY: readonly SeriesBy[] = ['Auto', 'Columns', 'Rows'];
const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export const CHART: Descriptions<
  'ChartCollection' | 'Chart' | 'ChartTitle' | 'ChartLegend' | 'ChartAreaFormat' | 'ChartFont'
> = {
  ChartCollection: {
    scalars: { Count: { get: ({ charts }) => charts.length } },
    items: (sheet) => sheet.charts.map((chart) => objectOf('Chart', { sheet, chart })),
    item: chartOrNull,
    methods: {
      Add: {
        call: (sheet, [type, source, seriesBy], { workbook }) => {
          checkUnprotected(sheet);
          const by = seriesBy === null || seriesBy === undefined ? 'Auto' : oneOf(SERIES_BY, seriesBy);
          const chart = addChart(workbook, sheet, oneOf(CHART_TYPES, type), targetOf('Range', source), by);
          touchChart(sheet, chart);
          return objectOf('Chart', { sheet, chart });
        },
      },
      GetCount: { since: '1.4', call: ({ charts }) => charts.length },
      GetItem: { call: (sheet, [key]) => found(chartOrNull(sheet, key)) },
      GetItemOrNullObject: { since: '1.4', call: (sheet, [key]) => chartOrNull(sheet, key) },
      GetItemAt: {
        call: (sheet, [index]) => {
          const chart = sheet.charts[integer(index, 0)];
          return found(chart ? objectOf('Chart', { sheet, chart }) : null);
        },
      },
    },
  },
  Chart: {
    id: ({ chart }) => chart.id,
    alive: ({ sheet, chart }, { workbook }) => workbook.sheets.includes(sheet) && sheet.charts.includes(chart),
    scalars: {
      Id: { since: '1.7', get: ({ chart }) => chart.id },
      Name: field('name', text),
      Left: field('left', (value) => numberFrom(value, 0)),
      Top: field('top', (value) => numberFrom(value, 0)),
      Width: field('width', (value) => numberFrom(value, 1)),
      Height: field('height', (value) => numberFrom(value, 1)),
      ChartType: { since: '1.7', ...field('type', (value) => oneOf(CHART_TYPES, value)) },
    },
    navigation: {
      Title: { to: (target) => objectOf('ChartTitle', target) },
      Legend: { to: (target) => objectOf('ChartLegend', target) },
      Axes: { to: (target) => objectOf('ChartAxes', target) },
      DataLabels: { to: (target) => objectOf('ChartDataLabels', target) },
      Series: { to: (target) => objectOf('ChartSeriesCollection', target) },
      Format: { to: (target) => objectOf('ChartAreaFormat', target) },
      Worksheet: { since: '1.2', to: ({ sheet }) => objectOf('Worksheet', sheet) },
    },
    methods: {
      Activate: { since: '1.9', call: () => null },
      Delete: {
        call: ({ sheet, chart }) => {
          checkUnprotected(sheet);
          sheet.charts = sheet.charts.filter((other) => other !== chart);
          sheet.changed = true;
        },
      },
      SetData: {
        call: ({ sheet, chart }, [source, seriesBy], { workbook }) => {
          checkUnprotected(sheet);
          const by = seriesBy === null || seriesBy === undefined ? 'Auto' : oneOf(SERIES_BY, seriesBy);
          setChartSource(workbook, chart, targetOf('Range', source), by);
          touchChart(sheet, chart);
        },
      },
      SetPosition: { call: (target, [start, end]) => place(target, start, end) },
    },
  },
  ChartTitle: {
    scalars: {
      Text: {
        get: ({ chart }) => chart.title,
        set: (target, value) => changeChart(target, { title: text(value), titleVisible: true }),
      },
      Visible: field('titleVisible', bool),
    },
  },
  ChartLegend: {
    scalars: {
      Visible: field('legendVisible', bool),
      Position: field('legendPosition', (value) => oneOf(LEGEND_POSITIONS, value)),
    },
  },
  ChartAreaFormat: { navigation: { Font: { to: (target) => objectOf('ChartFont', target) } } },
  ChartFont: {
    scalars: {
      Name: {
        get: ({ chart }) => chart.fontName ?? null,
        set: (target, value) => changeChart(ofWholeChart(target), { fontName: text(value) }),
      },
      Size: {
        get: ({ chart }) => chart.fontSize ?? null,
        set: (target, value) => changeChart(ofWholeChart(target), { fontSize: number(value) }),
      },
      Color: {
        get: ({ labels }) => (labels ? (labelled(labels)[0]?.labelColor ?? '#000000') : '#000000'),
        set: ({ labels }, value) => {
          if (!labels) throw new Refusal('NotImplemented', 'The stand-in colours the font of data labels only.');
          changeLabels(labels, { labelColor: colour(value) });
        },
      },
    },
  },
};

function ofWholeChart(target: ChartTarget & { readonly labels?: LabelsTarget }): ChartTarget {
  if (target.labels) throw new Refusal('NotImplemented', 'The stand-in sets name and size for the whole chart only.');
  return target;
}

/** Changes a chart, if its sheet lets it, and marks it to be written anew. */
export function changeChart({ sheet, chart }: ChartTarget, fields: Partial<ChartModel>): void {
  checkUnprotected(sheet);
  Object.assign(chart, fields);
  touchChart(sheet, chart);
}

function field<K extends keyof ChartModel>(
  key: K,
  read: (value: unknown) => ChartModel[K],
): ScalarMember<ChartTarget, HostSession> {
  return {
    get: ({ chart }) => chart[key],
    set: (target, value) => {
      const fields: Partial<ChartModel> = { [key]: read(value) };
      changeChart(target, fields);
    },
  };
}

/** A chart by its id or, the first of duplicates, by its name. */
function chartOrNull(sheet: SheetModel, key: unknown): HostObject | null {
  const wanted = text(key);
  const chart =
    sheet.charts.find(({ id }) => id === wanted) ??
    sheet.charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return chart ? objectOf('Chart', { sheet, chart }) : null;
}

function found(chart: HostObject | null): HostObject {
  if (!chart) throw new Refusal('ItemNotFound');
  return chart;
}

/** From the first cell's corner to the second's, or with one cell only the place. */
function place(target: ChartTarget, start: unknown, end: unknown): void {
  const from = areaPoints(target.sheet, cellOf(target, start).area);
  if (end === null || end === undefined) {
    changeChart(target, { left: from.left, top: from.top });
    return;
  }
  const to = areaPoints(target.sheet, cellOf(target, end).area);
  const width = to.left + to.width - from.left;
  const height = to.top + to.height - from.top;
  if (width <= 0 || height <= 0) throw new Refusal('InvalidArgument');
  changeChart(target, { left: from.left, top: from.top, width, height });
}

function cellOf({ sheet }: ChartTarget, given: unknown): RangeTarget {
  if (isOf('Range', given)) return given.target;
  const parsed = typeof given === 'string' ? parseAddress(given) : undefined;
  if (!parsed) throw new Refusal('InvalidArgument');
  return { sheet, area: parsed.area };
}
