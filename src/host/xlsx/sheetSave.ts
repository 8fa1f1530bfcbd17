/** Writes a changed or new worksheet part: modelled elements anew, all others as they were opened, in schema order. */
import { areaAddress, type Rectangle } from '../../a1';
import type { SheetModel } from '../model/types';
import { newSheet } from '../model/workbook';
import { conditionalFormatsXml } from './conditional';
import type { Draft } from './draft';
import { freeName, putPart, relate, unrelate } from './draft';
import { drawingXml } from './drawings';
import { withChildren, same } from './elements';
import { linksXml } from './links';
import { partXml } from './package';
import { fitsToPage, pageXml, wantsFit } from './pageSetup';
import type { OpenedRows } from './rowsOpen';
import { openRows } from './rowsOpen';
import type { RowsLeft } from './rowsSave';
import { writeRows } from './rowsSave';
import { byteWriter } from './byteWriter';
import { columnsXml, hasSoundColumns, sheetFormatXml, sheetPropertiesXml, viewsXml } from './sheetView';
import { customPropertiesXml } from './sheetProperties';
import type { OpenedFrame, SheetFrame, OpenContext } from './sheetOpen';
import { openFrame } from './sheetOpen';
import type { StringWriter } from './strings';
import type { StyleWriter } from './stylesSave';
import { tableXml } from './tables';
import { attr } from './text';
import { validationsXml } from './validations';
import { parseXml, startTag } from './xml';

export interface SheetWriting {
  readonly draft: Draft;
  readonly context: OpenContext;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  /** All sheets of the workbook: charts show cells of any of them. */
  readonly sheets: readonly SheetModel[];
  readonly isActive: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** ECMA-376 18.3.1.99. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Puts the sheet's part, and the parts that hang on it, into the draft. */
export function saveSheet(sheet: SheetModel, partName: string, writing: SheetWriting): void {
  const { draft, context, styles, strings } = writing;
  const opened = sheet.part === undefined ? newFrame() : openFrame(context, sheet.part);
  const { part, frame } = opened;
  const { root, text } = part;
  const fits = pageFits(sheet, opened);
  const written: Record<string, string> = {
    ...(sheet.tabColor === frame.tabColor && fits === fitsToPage(root)
      ? {}
      : { sheetPr: sheetPropertiesXml(part, sheet, frame, fits) }),
    sheetViews: viewsXml(part, sheet, frame, writing.isActive),
    ...(hasSizesOf(sheet, frame) && sheet.part !== undefined
      ? {}
      : { sheetFormatPr: sheetFormatXml(part, sheet, frame) }),
    ...(same(sheet.columns, frame.columns) && hasSoundColumns(root)
      ? {}
      : { cols: columnsXml(sheet, styles.plainFormat) }),
    sheetData: ROWS,
    ...(same(sheet.merges, frame.merges) ? {} : { mergeCells: mergesXml(sheet.merges) }),
    ...(same(sheet.conditionalFormats, frame.conditionalFormats)
      ? {}
      : { conditionalFormatting: conditionalFormatsXml(sheet.conditionalFormats, styles) }),
    ...(same(sheet.validations, frame.validations) ? {} : { dataValidations: validationsXml(part, sheet.validations) }),
    ...pageXml(part, sheet.page, frame.page),
    ...(sheet.protected === frame.protected
      ? {}
      : { sheetProtection: sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '' }),
    dimension: `<dimension ref="${areaAddress(usedArea(sheet))}"/>`,
  };
  if (!same(sheet.links, frame.links)) {
    unrelate(draft, partName, (one) => one.kind === 'hyperlink');
    written.hyperlinks = linksXml(sheet.links, (address) => relate(draft, partName, 'hyperlink', address, true));
  }
  if (!same(sheet.customProperties, frame.customProperties)) {
    unrelate(draft, partName, (one) => one.kind === 'customProperty');
    written.customProperties = customPropertiesXml(draft, partName, sheet.customProperties);
  }
  if (!same(sheet.tables, frame.tables)) written.tableParts = tablesXml(sheet, frame, partName, writing);
  const drawing = context.sheets.get(sheet.part ?? '')?.drawing ?? { charts: [], shapeCount: 0 };
  if (
    !same(
      sheet.charts,
      drawing.charts.map((one) => one.model),
    )
  )
    written.drawing = drawingXml(sheet, drawing, partName, draft, writing.sheets);
  const inner = withChildren(text, root, ORDER, written);
  const at = inner.indexOf(ROWS);
  const out = byteWriter();
  out.write(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${withNamespace(startTag(text, root))}>`);
  out.write(`${inner.slice(0, at)}<sheetData>`);
  writeRows(out, sheet, styles, strings, leftRows(sheet, opened, context));
  out.write(`</sheetData>${inner.slice(at + ROWS.length)}</worksheet>`);
  putPart(draft, partName, out.finish());
}

/** Where the rows go. */
const ROWS = '<sheetData/>';

/** What a sheet that is not in the file yet is compared with. */
function newFrame(): OpenedFrame {
  const part = parseXml(`<worksheet xmlns="${NAMESPACE}"/>`);
  return { part, frame: newSheet(''), relationships: [] };
}

function pageFits(sheet: SheetModel, { part, frame }: OpenedFrame): boolean {
  const isSame =
    sheet.page.fitToWidth === frame.page.fitToWidth &&
    sheet.page.fitToHeight === frame.page.fitToHeight &&
    sheet.page.scale === frame.page.scale;
  return isSame ? fitsToPage(part.root) : wantsFit(sheet.page);
}

function hasSizesOf(sheet: SheetModel, { defaultColumnWidth, defaultRowHeight }: SheetFrame): boolean {
  return sheet.defaultColumnWidth === defaultColumnWidth && sheet.defaultRowHeight === defaultRowHeight;
}

/** Empty formatted rows that stayed in the opened part. */
function leftRows(sheet: SheetModel, { part }: OpenedFrame, context: OpenContext): RowsLeft | undefined {
  const rows = context.sheets.get(sheet.part ?? '')?.left ?? [];
  if (rows.length === 0) return undefined;
  return { xml: part.text, rows, read: ({ from, to }): OpenedRows => openRows(part.text, from, to, context, true) };
}

function usedArea(sheet: SheetModel): Rectangle {
  let top = Infinity;
  let bottom = 0;
  let leftmost = Infinity;
  let rightmost = 0;
  for (const [row, cells] of sheet.cells) {
    if (cells.size === 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      leftmost = Math.min(leftmost, column);
      rightmost = Math.max(rightmost, column);
    }
  }
  if (top === Infinity) return { row: 0, column: 0, rows: 1, columns: 1 };
  return { row: top, column: leftmost, rows: bottom - top + 1, columns: rightmost - leftmost + 1 };
}

function mergesXml(merges: readonly Rectangle[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')}</mergeCells>`;
}

/** Tables that still have their part keep it; changed ones take over the part of the same id. */
function tablesXml(sheet: SheetModel, frame: SheetFrame, partName: string, { draft, context }: SheetWriting): string {
  const kept = new Set<string>();
  const ids = sheet.tables.map((table) => {
    const before = frame.tables.find((one) => one.id === table.id);
    const name = table.part ?? before?.part ?? freeName(draft, 'xl/tables/table#.xml');
    if (table.part === undefined || !same(table, before))
      putPart(draft, name, tableXml(table, partXml(context.source, before?.part)), TABLE_TYPE);
    kept.add(name);
    return relate(draft, partName, 'table', name);
  });
  unrelate(draft, partName, (one) => one.kind === 'table' && !kept.has(one.target));
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart${attr('r:id', id)}/>`).join('')}</tableParts>`;
}

function withNamespace(start: string): string {
  return start.includes(' xmlns:r=') ? start : `${start} xmlns:r="${RELATIONSHIPS}"`;
}
