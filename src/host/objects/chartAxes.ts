/** The two axes of a chart: titles, bounds, number format, order. */
import { Refusal } from '../refusal';
import { touchChart } from '../model/charts';
import { checkUnprotected } from '../model/protection';
import { bool, number, oneOf, text } from './arguments';
import { changeChart } from './chart';
import type { AxisTarget, Descriptions } from './targets';
import { objectOf } from './targets';

export const CHART_AXES: Descriptions<'ChartAxes' | 'ChartAxis' | 'ChartAxisTitle'> = {
  ChartAxes: {
    navigation: {
      CategoryAxis: { to: (target) => objectOf('ChartAxis', { ...target, axis: 'category' }) },
      ValueAxis: { to: (target) => objectOf('ChartAxis', { ...target, axis: 'value' }) },
    },
    methods: {
      GetItem: {
        since: '1.7',
        call: (target, [type]) =>
          objectOf('ChartAxis', {
            ...target,
            axis: oneOf(['Category', 'Value'], type) === 'Category' ? 'category' : 'value',
          }),
      },
    },
  },
  ChartAxis: {
    scalars: {
      Type: { since: '1.7', get: ({ axis }) => (axis === 'category' ? 'Category' : 'Value') },
      Minimum: {
        get: ({ chart, axis }) => (axis === 'value' ? (chart.valueMinimum ?? '') : ''),
        set: (target, value) => setBound(target, 'valueMinimum', value),
      },
      Maximum: {
        get: ({ chart, axis }) => (axis === 'value' ? (chart.valueMaximum ?? '') : ''),
        set: (target, value) => setBound(target, 'valueMaximum', value),
      },
      MajorUnit: {
        get: ({ chart, axis }) => (axis === 'value' ? (chart.valueStep ?? '') : ''),
        set: (target, value) => setBound(target, 'valueStep', value),
      },
      NumberFormat: {
        since: '1.8',
        get: ({ chart, axis }) => (axis === 'value' ? (chart.valueFormat ?? 'General') : 'General'),
        set: (target, value) => {
          onlyValues(target, 'numberFormat');
          changeChart(target, { valueFormat: text(value) });
        },
      },
      ReversePlotOrder: {
        since: '1.7',
        get: ({ chart, axis }) => axis === 'category' && chart.reverseCategories,
        set: (target, value) => {
          const reverse = bool(value);
          if (target.axis === 'category') changeChart(target, { reverseCategories: reverse });
          else if (reverse) throw new Refusal('NotImplemented', 'The stand-in does not reverse value axes.');
        },
      },
    },
    navigation: { Title: { to: (target) => objectOf('ChartAxisTitle', target) } },
  },
  ChartAxisTitle: {
    scalars: {
      Text: {
        get: ({ chart, axis }) => (axis === 'category' ? chart.categoryTitle : chart.valueTitle),
        set: (target, value) => setTitle(target, text(value)),
      },
      Visible: {
        get: ({ chart, axis }) => (axis === 'category' ? chart.categoryTitle : chart.valueTitle) !== '',
        set: (target, value) => {
          const { chart, axis } = target;
          const old = axis === 'category' ? chart.categoryTitle : chart.valueTitle;
          if (!bool(value)) setTitle(target, '');
          else if (old === '') setTitle(target, 'Axis Title');
        },
      },
    },
  },
};

function setTitle(target: AxisTarget, title: string): void {
  changeChart(target, target.axis === 'category' ? { categoryTitle: title } : { valueTitle: title });
}

const BOUNDS = { valueMinimum: 'minimum', valueMaximum: 'maximum', valueStep: 'majorUnit' } as const;

/** A number, or '' for Excel's own choice. */
function setBound(target: AxisTarget, key: keyof typeof BOUNDS, value: unknown): void {
  onlyValues(target, BOUNDS[key]);
  if (value !== '') {
    changeChart(target, { [key]: number(value) });
    return;
  }
  checkUnprotected(target.sheet);
  Reflect.deleteProperty(target.chart, key);
  touchChart(target.sheet, target.chart);
}

function onlyValues({ axis }: AxisTarget, property: string): void {
  if (axis === 'category') throw new Refusal('InvalidArgument', undefined, `ChartAxis.${property}`);
}
