/** A sheet's drawing: its charts in the model, all other objects counted and kept as they are. */
import type { ChartModel, SheetModel } from '../model/types';
import type { Frame } from './anchors';
import { anchorXml, placeOf } from './anchors';
import { readChart } from './chartOpen';
import { chartXml } from './chartSave';
import type { Draft } from './draft';
import { draftRelationships, freeName, putPart, relate, unrelate } from './draft';
import { same } from './elements';
import type { Package, Relationship } from './package';
import { byId, partXml, relationshipsOf } from './package';
import { attributeXml, textXml } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, children, descendants, numeric, outerXml, parseXml, prefixed, startTag } from './xml';

/** A chart as it was opened, and where: the model's charts are compared with it on saving. */
export interface OpenedChart {
  readonly model: ChartModel;
  readonly part: string;
  /** Start of its anchor in the drawing. */
  readonly anchor: number;
}

export interface OpenedDrawing {
  readonly charts: readonly OpenedChart[];
  readonly shapeCount: number;
}

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `sheet` needs its columns and rows: charts stand on cells. */
export function readDrawing(source: Package, sheet: SheetModel, relationships: readonly Relationship[]): OpenedDrawing {
  const name = relationships.find((one) => one.kind === 'drawing')?.target;
  const drawing = partXml(source, name);
  if (name === undefined || !drawing) return { charts: [], shapeCount: 0 };
  const targets = byId(relationshipsOf(source, name));
  const charts = drawing.root.children.flatMap((anchor): OpenedChart[] => {
    const frame = chartFrame(anchor);
    const part = targets.get(prefixed(frame?.chart, 'id'))?.target;
    const xml = partXml(source, part);
    if (!frame || part === undefined || !xml) return [];
    const content = readChart(xml);
    const label = attribute(child(frame.graphicFrame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? 'Chart';
    const model: ChartModel = {
      id: `{${globalThis.crypto.randomUUID().toUpperCase()}}`,
      name: label,
      ...content,
      ...placeOf(drawing, anchor, sheet),
    };
    if (withoutCaches(chartXml(model, [])) !== withoutCaches(xml.text)) model.part = part;
    return [{ model, part, anchor: anchor.start }];
  });
  const anchors = drawing.root.children.filter((one) => one.name.endsWith('Anchor') || one.name === 'AlternateContent');
  return { charts, shapeCount: anchors.length - charts.length };
}

/** Writes the drawing and its charts where they changed, and gives the sheet's element. */
export function drawingXml(
  sheet: SheetModel,
  opened: OpenedDrawing,
  partName: string,
  draft: Draft,
  sheets: readonly SheetModel[],
): string {
  const known = draftRelationships(draft, partName).find((one) => one.kind === 'drawing')?.target;
  const name = known ?? freeName(draft, 'xl/drawings/drawing#.xml');
  const drawing = partXml(draft, known) ?? parseXml(`<xdr:wsDr ${NAMESPACES}/>`);
  const ids = descendants(drawing.root, 'cNvPr').map((one) => numeric(one, 'id') ?? 0);
  let nextId = ids.reduce((most, id) => Math.max(most, id), 0) + 1;
  const kept = drawing.root.children.map((anchor) => {
    const before = opened.charts.find((one) => one.anchor === anchor.start);
    if (!before) return outerXml(drawing.text, anchor);
    const chart = sheet.charts.find((one) => one.id === before.model.id);
    if (!chart) {
      unrelate(draft, name, (one) => one.target === before.part);
      return '';
    }
    saveChart(draft, chart, before, sheets);
    return placed(drawing, anchor, chart, before, sheet);
  });
  const added = sheet.charts
    .filter((chart) => !opened.charts.some((one) => one.model.id === chart.id))
    .map((chart) => {
      const part = freeName(draft, 'xl/charts/chart#.xml');
      putPart(draft, part, chartXml(chart, sheets), CHART_TYPE);
      return anchorXml(chart, sheet, graphicFrameXml(chart, nextId++, relate(draft, name, 'chart', part)));
    });
  const inner = kept.join('') + added.join('');
  if (inner === '') {
    unrelate(draft, partName, (one) => one.kind === 'drawing');
    return '';
  }
  putPart(
    draft,
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${withNamespace(startTag(drawing.text, drawing.root))}>${inner}</${tagName(drawing)}>`,
    DRAWING_TYPE,
  );
  return `<drawing r:id="${relate(draft, partName, 'drawing', name)}"/>`;
}

/** Ours are written anew; in charts of others only the references are brought up to date. */
function saveChart(draft: Draft, chart: ChartModel, { model, part }: OpenedChart, sheets: readonly SheetModel[]): void {
  if (same({ ...chart, part: '' }, { ...model, part: '' })) return;
  if (model.part === undefined) putPart(draft, part, chartXml(chart, sheets));
  else if (!same(chart.series, model.series)) {
    const xml = partXml(draft, part);
    if (xml) putPart(draft, part, withReferences(xml, chart));
  }
}

function withReferences({ text, root }: XmlDocument, chart: ChartModel): string {
  const edits: { from: number; to: number; ref: string }[] = [];
  const plot = child(root, 'chart', 'plotArea')?.children.find((one) => one.name.endsWith('Chart'));
  children(plot, 'ser').forEach((series, index) => {
    const model = chart.series[index];
    const refs = {
      tx: model?.nameRef,
      cat: model?.categoriesRef,
      xVal: model?.categoriesRef,
      val: model?.valuesRef,
      yVal: model?.valuesRef,
    };
    for (const [name, ref] of Object.entries(refs)) {
      const formula = descendants(child(series, name), 'f')[0];
      if (formula && ref !== undefined) edits.push({ from: formula.innerStart, to: formula.innerEnd, ref });
    }
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, ref }) => out.slice(0, from) + textXml(ref.replace(/^=/, '')) + out.slice(to), text);
}

/** The anchor as it was, or a new one around the same frame where the chart was moved or renamed. */
function placed(
  drawing: XmlDocument,
  anchor: XmlElement,
  chart: ChartModel,
  { model }: OpenedChart,
  sheet: SheetModel,
): string {
  const place = ({ left, top, width, height }: Frame): Frame => ({ left, top, width, height });
  if (same([place(chart), chart.name], [place(model), model.name])) return outerXml(drawing.text, anchor);
  const frame = chartFrame(anchor)?.graphicFrame;
  if (!frame) return outerXml(drawing.text, anchor);
  const xml = outerXml(drawing.text, frame).replace(
    /(<(?:\w+:)?cNvPr\b[^>]*?\sname=")[^"]*/,
    (_, start: string) => start + attributeXml(chart.name),
  );
  return anchorXml(chart, sheet, xml);
}

function chartFrame(anchor: XmlElement): { graphicFrame: XmlElement; chart: XmlElement } | undefined {
  const graphicFrame = child(anchor, 'graphicFrame');
  const data = child(graphicFrame, 'graphic', 'graphicData');
  const chart = attribute(data, 'uri') === CHART_NAMESPACE ? child(data, 'chart') : undefined;
  return graphicFrame && chart ? { graphicFrame, chart } : undefined;
}

function graphicFrameXml(chart: ChartModel, id: number, relationship: string): string {
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${attributeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}

/** Drawings of some writers use the drawing namespace without a prefix. */
function withNamespace(start: string): string {
  const xdr = start.includes(' xmlns:xdr=')
    ? ''
    : ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
  const a = start.includes(' xmlns:a=') ? '' : ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  return start + xdr + a;
}

function tagName({ text, root }: XmlDocument): string {
  return /^<([\w:.-]+)/.exec(text.slice(root.start))?.[1] ?? 'xdr:wsDr';
}

function withoutCaches(xml: string): string {
  return xml
    .replace(/^[\s\S]*?(?=<c:chartSpace)/, '')
    .replace(/<c:(numCache|strCache)>[\s\S]*?<\/c:\1>/g, '')
    .replace(/<(c:num|c:str)Ref>/g, '')
    .replace(/<\/(c:num|c:str)Ref>/g, '');
}
