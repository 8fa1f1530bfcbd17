/** Data labels of one series, or of all of a chart: whether they show, number format, colour. */
import { touchChart } from '../model/charts';
import { checkUnprotected } from '../model/protection';
import type { SeriesModel } from '../model/types';
import type { ScalarMember } from '../richapi/description';
import type { HostSession } from '../session';
import { bool, text } from './arguments';
import { objectOf, type Descriptions, type LabelsTarget } from './targets';

export const CHART_LABELS: Descriptions<'ChartDataLabels' | 'ChartDataLabelFormat'> = {
  ChartDataLabels: {
    scalars: {
      ShowValue: labels('showLabels', bool, false),
      NumberFormat: { since: '1.8', ...labels('labelFormat', text, 'General') },
      LinkNumberFormat: {
        since: '1.9',
        get: (target) => labelled(target).every((series) => series.labelFormat === undefined),
        set: (target, value) => {
          if (!bool(value)) return;
          for (const series of labelled(target)) delete series.labelFormat;
          touchChart(target.sheet, target.chart);
        },
      },
    },
    navigation: { Format: { to: (target) => objectOf('ChartDataLabelFormat', target) } },
  },
  ChartDataLabelFormat: {
    navigation: { Font: { to: (labels) => objectOf('ChartFont', { ...labels, labels }) } },
  },
};

/** The series whose labels are meant: one, or all of the chart. */
export function labelled({ chart, series }: LabelsTarget): readonly SeriesModel[] {
  return series ? [series] : chart.series;
}

/** Changes the labels, if their sheet lets it, and marks the chart to be written anew. */
export function changeLabels(target: LabelsTarget, fields: Partial<SeriesModel>): void {
  checkUnprotected(target.sheet);
  for (const series of labelled(target)) Object.assign(series, fields);
  touchChart(target.sheet, target.chart);
}

function labels<K extends 'showLabels' | 'labelFormat'>(
  key: K,
  read: (value: unknown) => SeriesModel[K],
  fallback: SeriesModel[K],
): ScalarMember<LabelsTarget, HostSession> {
  return {
    get: (target) => labelled(target)[0]?.[key] ?? fallback,
    set: (target, value) => {
      const fields: Partial<SeriesModel> = { [key]: read(value) };
      changeLabels(target, fields);
    },
  };
}
