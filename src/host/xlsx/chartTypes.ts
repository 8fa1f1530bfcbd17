/** The chart types that are written natively, by Excel.ChartType, and how a chart part says them. */
export interface ChartKind {
  readonly element: 'barChart' | 'lineChart' | 'pieChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly markers?: boolean;
}

export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  Pie: { element: 'pieChart' },
};

export function chartKind(type: string): ChartKind {
  return CHART_KINDS[type] ?? { element: 'barChart', direction: 'col', grouping: 'clustered' };
}

/** Excel.ChartLegendPosition and the file's word. */
export const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Right: 'r',
  Left: 'l',
  Top: 't',
  Bottom: 'b',
  Corner: 'tr',
};
