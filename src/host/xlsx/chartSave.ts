/** Writes a chart part from the model, with the values of its cells, so that viewers that do not calculate draw it. */
import { parseAddress } from '../../a1';
import type { Cell, ChartModel, SeriesModel, SheetModel } from '../model/types';
import { argb } from './colors';
import { chartKind, LEGEND_PLACES } from './chartTypes';
import type { ChartKind } from './chartTypes';
import { attr, attributeXml, textXml } from './text';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const GREY = '<a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>';

/** `sheets` are all sheets that the chart's references may name. */
export function chartXml(chart: ChartModel, sheets: readonly SheetModel[]): string {
  const kind = chartKind(chart.type);
  const hasTitle = chart.titleVisible && chart.title !== '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    (hasTitle ? titleXml(chart.title, 0) : '') +
    `<c:autoTitleDeleted val="${hasTitle ? 0 : 1}"/><c:plotArea><c:layout/>${plotXml(chart, kind, sheets)}` +
    `${kind.element === 'pieChart' ? '' : axesXml(chart, kind)}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${GREY}</c:spPr>${fontXml(chart)}</c:chartSpace>`
  );
}

function plotXml(chart: ChartModel, kind: ChartKind, sheets: readonly SheetModel[]): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, kind, sheets)).join('');
  const stacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const start =
    (kind.direction ? val('barDir', kind.direction) : '') + (kind.grouping ? val('grouping', kind.grouping) : '');
  const end =
    kind.element === 'barChart'
      ? val('gapWidth', chart.gapWidth ?? 150) + (stacked ? val('overlap', 100) : '') + axes
      : kind.element === 'lineChart'
        ? val('marker', 1) + axes
        : val('firstSliceAng', 0);
  return `<c:${kind.element}>${start}${val('varyColors', kind.element === 'pieChart' ? 1 : 0)}${series}${end}</c:${kind.element}>`;
}

function seriesXml(series: SeriesModel, index: number, kind: ChartKind, sheets: readonly SheetModel[]): string {
  const isLine = kind.element === 'lineChart';
  const fill = fillXml(series.color);
  const line = `<a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln>`;
  const outline = series.outline === undefined ? '' : `<a:ln w="12700">${fillXml(series.outline)}</a:ln>`;
  const shape = isLine ? (fill === '' ? '' : line) : fill + outline;
  const marker = !isLine
    ? ''
    : kind.markers
      ? `<c:marker><c:symbol val="circle"/><c:size val="6"/>${shapeXml(markerXml(series))}</c:marker>`
      : '<c:marker><c:symbol val="none"/></c:marker>';
  const nameRef = reference(series.nameRef);
  const name =
    nameRef === ''
      ? `<c:v>${textXml(series.name)}</c:v>`
      : `<c:strRef><c:f>${textXml(nameRef)}</c:f>${cacheXml('strCache', [series.name])}</c:strRef>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>${shapeXml(shape)}${kind.element === 'barChart' ? val('invertIfNegative', 0) : marker}` +
    `${pointsXml(series, outline)}${labelsXml(series, kind)}${categoriesXml(series, sheets)}${valuesXml(series, sheets)}${isLine ? val('smooth', 0) : ''}</c:ser>`
  );
}

/** Bars with a fill of their own keep the line of the others. */
function pointsXml({ pointColors = {} }: SeriesModel, outline: string): string {
  return Object.entries(pointColors)
    .map(
      ([index, color]) =>
        `<c:dPt>${val('idx', index)}${val('invertIfNegative', 0)}${val('bubble3D', 0)}${shapeXml(fillXml(color) + outline)}</c:dPt>`,
    )
    .join('');
}

function markerXml({ color, markerFill = color, markerLine }: SeriesModel): string {
  return fillXml(markerFill) + (markerLine === undefined ? '' : `<a:ln w="9525">${fillXml(markerLine)}</a:ln>`);
}

function fillXml(color: string | undefined): string {
  const rgb = color === undefined ? undefined : argb(color)?.slice(2);
  return rgb === undefined ? '' : `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

function shapeXml(content: string): string {
  return content === '' ? '' : `<c:spPr>${content}</c:spPr>`;
}

function labelsXml(series: SeriesModel, kind: ChartKind): string {
  if (!series.showLabels) return '';
  const format =
    series.labelFormat === undefined
      ? ''
      : `<c:numFmt formatCode="${attributeXml(series.labelFormat)}" sourceLinked="0"/>`;
  const place =
    kind.element === 'lineChart'
      ? 't'
      : kind.grouping === 'clustered' || kind.element === 'pieChart'
        ? 'outEnd'
        : 'ctr';
  const shown = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map(
    (name) => val(name, name === 'showVal' ? 1 : 0),
  );
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${labelFontXml(series)}${val('dLblPos', place)}${shown.join('')}</c:dLbls>`;
}

function labelFontXml({ labelColor }: SeriesModel): string {
  if (labelColor === undefined) return '';
  const fill = `<a:solidFill><a:srgbClr val="${labelColor.slice(1)}"/></a:solidFill>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr>${fill}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

function categoriesXml(series: SeriesModel, sheets: readonly SheetModel[]): string {
  const ref = reference(series.categoriesRef);
  if (ref === '') return '';
  const values = valuesAt(ref, sheets);
  const isNumeric = values.length > 0 && values.every((one) => typeof one === 'number');
  const cache = isNumeric ? cacheXml('numCache', values) : cacheXml('strCache', values);
  return `<c:cat><c:${isNumeric ? 'numRef' : 'strRef'}><c:f>${textXml(ref)}</c:f>${cache}</c:${isNumeric ? 'numRef' : 'strRef'}></c:cat>`;
}

function valuesXml(series: SeriesModel, sheets: readonly SheetModel[]): string {
  const ref = reference(series.valuesRef);
  const values = valuesAt(ref, sheets).map((one) => (typeof one === 'number' ? one : undefined));
  return `<c:val><c:numRef><c:f>${textXml(ref)}</c:f>${cacheXml('numCache', values)}</c:numRef></c:val>`;
}

type CachedValue = Cell['value'];

function cacheXml(name: 'numCache' | 'strCache', values: readonly CachedValue[]): string {
  const points = values.map((one, index) => {
    if (one === undefined) return '';
    const text =
      typeof one === 'object' ? one.error : typeof one === 'boolean' ? String(one).toUpperCase() : String(one);
    return `<c:pt idx="${index}"><c:v>${textXml(text)}</c:v></c:pt>`;
  });
  const format = name === 'numCache' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${name}>${format}${val('ptCount', values.length)}${points.join('')}</c:${name}>`;
}

/** The values of a reference's cells, row by row; none where it names no sheet of the workbook. */
function valuesAt(ref: string, sheets: readonly SheetModel[]): CachedValue[] {
  const address = parseAddress(ref);
  const sheet = sheets.find((one) => one.name.toLowerCase() === address?.sheet?.toLowerCase());
  if (!address || !sheet || address.area.rows * address.area.columns > 100_000) return [];
  const { row, column, rows, columns } = address.area;
  return Array.from(
    { length: rows * columns },
    (_, i) => sheet.cells.get(row + Math.floor(i / columns))?.get(column + (i % columns))?.value,
  );
}

function axesXml(chart: ChartModel, kind: ChartKind): string {
  const isBar = kind.direction === 'bar';
  const category =
    `<c:catAx>${val('axId', CATEGORY_AXIS)}<c:scaling>${val('orientation', chart.reverseCategories ? 'maxMin' : 'minMax')}</c:scaling>${val('delete', 0)}` +
    `${val('axPos', isBar ? 'l' : 'b')}${chart.categoryTitle === '' ? '' : titleXml(chart.categoryTitle, isBar ? -5_400_000 : 0)}` +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'low')}<c:spPr>${GREY}</c:spPr>` +
    `${val('crossAx', VALUE_AXIS)}${val('crosses', 'autoZero')}${val('auto', 1)}${val('lblAlgn', 'ctr')}${val('lblOffset', 100)}${val('noMultiLvlLbl', 0)}</c:catAx>`;
  const limits =
    (chart.valueMaximum === undefined ? '' : val('max', chart.valueMaximum)) +
    (chart.valueMinimum === undefined ? '' : val('min', chart.valueMinimum));
  const format =
    chart.valueFormat === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${attributeXml(chart.valueFormat)}" sourceLinked="0"/>`;
  const value =
    `<c:valAx>${val('axId', VALUE_AXIS)}<c:scaling>${val('orientation', 'minMax')}${limits}</c:scaling>${val('delete', 0)}${val('axPos', isBar ? 'b' : 'l')}` +
    `<c:majorGridlines><c:spPr>${GREY}</c:spPr></c:majorGridlines>${chart.valueTitle === '' ? '' : titleXml(chart.valueTitle, isBar ? 0 : -5_400_000)}` +
    `${format}${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'nextTo')}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${val('crossAx', CATEGORY_AXIS)}${val('crosses', 'autoZero')}${val('crossBetween', 'between')}${chart.valueStep === undefined ? '' : val('majorUnit', chart.valueStep)}</c:valAx>`;
  return category + value;
}

/** `rotation` in sixty-thousandths of a degree. */
function titleXml(text: string, rotation: number): string {
  const body = rotation === 0 ? '<a:bodyPr/>' : `<a:bodyPr rot="${rotation}" vert="horz"/>`;
  const lines = text
    .split('\n')
    .map((line) => `<a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang="en-GB"/><a:t>${textXml(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${lines.join('')}</c:rich></c:tx>${val('overlay', 0)}</c:title>`;
}

function legendXml(chart: ChartModel): string {
  if (!chart.legendVisible) return '';
  return `<c:legend>${val('legendPos', LEGEND_PLACES[chart.legendPosition] ?? 'r')}${val('overlay', 0)}</c:legend>`;
}

function fontXml({ fontName, fontSize }: ChartModel): string {
  if (fontName === undefined && fontSize === undefined) return '';
  const size = attr('sz', fontSize === undefined ? undefined : Math.round(fontSize * 100));
  const face = fontName === undefined ? '' : `<a:latin${attr('typeface', fontName)}/>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${size}>${face}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

function val(name: string, value: string | number): string {
  return `<c:${name} val="${value}"/>`;
}

function reference(ref: string | undefined): string {
  return (ref ?? '').replace(/^=/, '');
}
