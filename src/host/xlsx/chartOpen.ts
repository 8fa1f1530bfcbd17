/** Reads a chart part into the model, as far as the model goes. */
import type { ChartModel, SeriesModel } from '../model/types';
import { CHART_KINDS, LEGEND_PLACES } from './chartTypes';
import { decodeControls } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, children, descendants, flag, numeric, elementText as rawText } from './xml';

export type ChartContent = Omit<ChartModel, 'id' | 'name' | 'left' | 'top' | 'width' | 'height' | 'part'>;

export function readChart(part: XmlDocument): ChartContent {
  const chart = child(part.root, 'chart');
  const plotArea = child(chart, 'plotArea');
  const plot = plotArea?.children.find((one) => one.name.endsWith('Chart'));
  const category = plotArea?.children.find((one) => one.name === 'catAx' || one.name === 'dateAx');
  const value = child(plotArea, 'valAx');
  const legend = child(chart, 'legend');
  const title = child(chart, 'title');
  const position = value_(child(legend, 'legendPos')) ?? 'r';
  const format = child(value, 'numFmt');
  return {
    type: typeOf(plot),
    title: titleText(part, title),
    titleVisible: title !== undefined && !flag(child(chart, 'autoTitleDeleted'), 'val'),
    legendVisible: legend !== undefined,
    legendPosition: Object.entries(LEGEND_PLACES).find(([, word]) => word === position)?.[0] ?? 'Right',
    categoryTitle: titleText(part, child(category, 'title')),
    valueTitle: titleText(part, child(value, 'title')),
    reverseCategories: value_(child(category, 'scaling', 'orientation')) === 'maxMin',
    series: children(plot, 'ser').map((one) => readSeries(part, one)),
    ...given('valueFormat', format && !flag(format, 'sourceLinked') ? attribute(format, 'formatCode') : undefined),
    ...given('valueMinimum', numeric(child(value, 'scaling', 'min'), 'val')),
    ...given('valueMaximum', numeric(child(value, 'scaling', 'max'), 'val')),
    ...given('valueStep', numeric(child(value, 'majorUnit'), 'val')),
    ...given('gapWidth', numeric(child(plot, 'gapWidth'), 'val')),
    ...readFont(part.root),
  };
}

function typeOf(plot: XmlElement | undefined): string {
  const direction = value_(child(plot, 'barDir'));
  const grouping = value_(child(plot, 'grouping'));
  const markers = children(plot, 'ser').some((one) => value_(child(one, 'marker', 'symbol')) !== 'none');
  const known = Object.entries(CHART_KINDS).find(
    ([, kind]) =>
      kind.element === plot?.name &&
      kind.direction === direction &&
      kind.grouping === grouping &&
      (kind.markers === undefined || kind.markers === markers),
  );
  return known?.[0] ?? OTHER_TYPES[plot?.name ?? ''] ?? 'Invalid';
}

const OTHER_TYPES: Readonly<Record<string, string>> = {
  areaChart: 'Area',
  scatterChart: 'XYScatter',
  doughnutChart: 'Doughnut',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
  lineChart: 'LineMarkers',
  barChart: 'ColumnClustered',
  bar3DChart: '3DColumnClustered',
  pie3DChart: '3DPie',
};

function readSeries(part: XmlDocument, series: XmlElement): SeriesModel {
  const { text } = part;
  const formula = (...path: readonly string[]): string | undefined => {
    const source = child(series, ...path);
    const found = source?.children.map((one) => child(one, 'f')).find((one) => one !== undefined);
    return found ? textOf(text, found) : undefined;
  };
  const tx = child(series, 'tx');
  const shape = child(series, 'spPr');
  const fill = colourOf(shape, 'solidFill');
  const line = colourOf(shape, 'ln', 'solidFill');
  const marker = child(series, 'marker', 'spPr');
  const points = children(series, 'dPt').flatMap((point) => {
    const [index, color] = [numeric(child(point, 'idx'), 'val'), colourOf(child(point, 'spPr'), 'solidFill')];
    return index === undefined || color === undefined ? [] : [[index, color] as const];
  });
  const labels = child(series, 'dLbls');
  const labelFont = descendants(child(labels, 'txPr'), 'defRPr')[0];
  const labelColor = attribute(child(labelFont, 'solidFill', 'srgbClr'), 'val');
  return {
    name: textOf(text, child(tx, 'v') ?? descendants(tx, 'v')[0]),
    ...given('nameRef', formula('tx')),
    valuesRef: formula('val') ?? formula('yVal') ?? '',
    ...given('categoriesRef', formula('cat') ?? formula('xVal')),
    ...given('color', fill ?? line),
    ...given('outline', fill === undefined ? undefined : line),
    ...given('markerFill', colourOf(marker, 'solidFill')),
    ...given('markerLine', colourOf(marker, 'ln', 'solidFill')),
    ...given('pointColors', points.length === 0 ? undefined : Object.fromEntries(points)),
    showLabels: flag(child(labels, 'showVal'), 'val'),
    ...given('labelFormat', attribute(child(labels, 'numFmt'), 'formatCode')),
    ...given('labelColor', labelColor === undefined ? undefined : `#${labelColor}`),
  };
}

/** `#RRGGBB` of a fill given as such; undefined for any other. */
function colourOf(shape: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const rgb = attribute(child(shape, ...path, 'srgbClr'), 'val');
  return rgb === undefined ? undefined : `#${rgb}`;
}

function titleText(part: XmlDocument, title: XmlElement | undefined): string {
  const paragraphs = children(child(title, 'tx', 'rich'), 'p');
  const rich = paragraphs
    .map((one) =>
      descendants(one, 't')
        .map((run) => textOf(part.text, run))
        .join(''),
    )
    .join('\n');
  return rich === '' ? textOf(part.text, descendants(child(title, 'tx'), 'v')[0]) : rich;
}

function readFont(root: XmlElement): Pick<ChartModel, 'fontName' | 'fontSize'> {
  const font = descendants(child(root, 'txPr'), 'defRPr')[0];
  const size = numeric(font, 'sz');
  return {
    ...given('fontName', attribute(child(font, 'latin'), 'typeface')),
    ...given('fontSize', size === undefined ? undefined : size / 100),
  };
}

function textOf(text: string, element: XmlElement | undefined): string {
  return decodeControls(rawText(text, element));
}

function value_(element: XmlElement | undefined): string | undefined {
  return attribute(element, 'val');
}

function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
}
