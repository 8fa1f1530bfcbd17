/** How a sheet is shown: gridlines, zoom, frozen panes, selection; tab colour and default sizes. */
import { areaAddress, cellAddress, columnLetter, type Rectangle } from '../../a1';
import { MAX_COLUMNS } from '../../limits';
import type { ColumnModel, SheetModel } from '../model/types';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/workbook';
import { areasOf } from './areas';
import type { Palette } from './colors';
import { argb, colorOf } from './colors';
import { bit, withChildren, patched, patchedOrNone, same } from './elements';
import { attr } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, children, flag, numeric, outerXml } from './xml';

export type ViewFields = Pick<SheetModel, 'showGridlines' | 'zoom' | 'selection' | 'tabColor'> & {
  freeze?: { rows: number; columns: number };
};
export type SizeFields = Pick<SheetModel, 'columns' | 'defaultColumnWidth' | 'defaultRowHeight'>;

export function readView(root: XmlElement, palette: Palette): ViewFields {
  const view = child(root, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane');
  const frozen = attribute(pane, 'state')?.startsWith('frozen') === true;
  return {
    showGridlines: flag(view, 'showGridLines', true),
    zoom: numeric(view, 'zoomScale') ?? 100,
    selection: areasOf(attribute(activeSelection(view), 'sqref'))[0] ?? { row: 0, column: 0, rows: 1, columns: 1 },
    tabColor: colorOf(palette, child(root, 'sheetPr', 'tabColor')) ?? '',
    ...(frozen ? { freeze: { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 } } : {}),
  };
}

export function viewsXml(part: XmlDocument, sheet: ViewFields, opened: ViewFields, isActive: boolean): string {
  const views = child(part.root, 'sheetViews');
  const view = child(views, 'sheetView');
  const refrozen = !same(sheet.freeze, opened.freeze) || view === undefined;
  const moved = refrozen || !same(sheet.selection, opened.selection);
  const written = {
    ...(refrozen ? { pane: paneXml(sheet) } : {}),
    ...(moved ? { selection: refrozen ? selectionXml(sheet) : movedSelection(part, view, sheet.selection) } : {}),
  };
  const first = patched(
    part.text,
    view,
    'sheetView',
    {
      ...(sheet.showGridlines === opened.showGridlines ? {} : { showGridLines: bit(sheet.showGridlines, true) }),
      tabSelected: bit(isActive),
      ...(sheet.zoom === opened.zoom ? {} : { zoomScale: sheet.zoom, zoomScaleNormal: sheet.zoom }),
      workbookViewId: attribute(view, 'workbookViewId') ?? '0',
    },
    withChildren(part.text, view, ['pane', 'selection', 'pivotSelection', 'extLst'], written),
  );
  const rest = (views?.children ?? []).filter((one) => one !== view).map((one) => outerXml(part.text, one));
  return `<sheetViews>${first}${rest.join('')}</sheetViews>`;
}

/** The selections of all panes, of which that of the active one has moved. */
function movedSelection({ text }: XmlDocument, view: XmlElement, area: Rectangle): string {
  const changes = { activeCell: cellAddress(area.row, area.column), activeCellId: undefined, sqref: areaAddress(area) };
  const current = activeSelection(view);
  if (!current) return patched(text, undefined, 'selection', changes);
  return children(view, 'selection')
    .map((one) => (one === current ? patched(text, one, 'selection', changes) : outerXml(text, one)))
    .join('');
}

/** The selection of the active pane. */
function activeSelection(view: XmlElement | undefined): XmlElement | undefined {
  const active = attribute(child(view, 'pane'), 'activePane') ?? 'topLeft';
  const selections = children(view, 'selection');
  return selections.find((one) => (attribute(one, 'pane') ?? 'topLeft') === active) ?? selections[0];
}

export function sheetPropertiesXml(
  part: XmlDocument,
  sheet: ViewFields,
  opened: ViewFields,
  fitToPage: boolean,
): string {
  const element = child(part.root, 'sheetPr');
  const color = sheet.tabColor === '' ? undefined : argb(sheet.tabColor);
  const setup = child(element, 'pageSetUpPr');
  const inner = withChildren(part.text, element, ['tabColor', 'outlinePr', 'pageSetUpPr'], {
    ...(sheet.tabColor === opened.tabColor
      ? {}
      : { tabColor: color === undefined ? '' : `<tabColor rgb="${color}"/>` }),
    pageSetUpPr: patchedOrNone(part.text, setup, 'pageSetUpPr', { fitToPage: bit(fitToPage) }),
  });
  return patchedOrNone(part.text, element, 'sheetPr', {}, inner);
}

export function readSizes(root: XmlElement): SizeFields {
  const format = child(root, 'sheetFormatPr');
  const columns = new Map<number, ColumnModel>();
  let next = 1;
  for (const col of children(child(root, 'cols'), 'col')) {
    const width = numeric(col, 'width');
    const level = numeric(col, 'outlineLevel') ?? 0;
    const collapsed = flag(col, 'collapsed');
    const last = Math.min(numeric(col, 'max') ?? 0, MAX_COLUMNS);
    // In order and without overlap, as Excel asks for: a file can't make the columns be gone through twice.
    for (let column = Math.max(numeric(col, 'min') ?? 1, next); column <= last; column++) {
      columns.set(column - 1, {
        hidden: flag(col, 'hidden'),
        style: numeric(col, 'style') ?? 0,
        ...(width === undefined ? {} : { width: characters(width) }),
        ...(level > 0 || collapsed ? { outline: { level, collapsed } } : {}),
      });
    }
    next = Math.max(next, last + 1);
  }
  const fileWidth = numeric(format, 'defaultColWidth');
  return {
    columns,
    defaultColumnWidth: fileWidth === undefined ? DEFAULT_COLUMN_WIDTH : characters(fileWidth),
    defaultRowHeight: numeric(format, 'defaultRowHeight') ?? DEFAULT_ROW_HEIGHT,
  };
}

/** Whether the columns of the part are all on the sheet. */
export function hasSoundColumns(root: XmlElement): boolean {
  return children(child(root, 'cols'), 'col').every((col) => {
    const [min = 0, max = 0] = [numeric(col, 'min'), numeric(col, 'max')];
    return min >= 1 && min <= max && max <= MAX_COLUMNS;
  });
}

export function sheetFormatXml(part: XmlDocument, sheet: SizeFields, opened: SizeFields): string {
  const element = child(part.root, 'sheetFormatPr');
  return patched(part.text, element, 'sheetFormatPr', {
    ...(sheet.defaultColumnWidth === opened.defaultColumnWidth
      ? {}
      : { defaultColWidth: widthOf(sheet.defaultColumnWidth) }),
    ...(sheet.defaultRowHeight === opened.defaultRowHeight ? {} : { customHeight: 1 }),
    defaultRowHeight: sheet.defaultRowHeight,
  });
}

/** Neighbouring columns of one format share an element. */
export function columnsXml(sheet: SizeFields, formatOf: (style: number) => number): string {
  const runs: { first: number; last: number; xml: string }[] = [];
  for (const [column, model] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const outline = model.outline;
    const xml =
      attr('width', widthOf(model.width ?? sheet.defaultColumnWidth)) +
      attr('style', model.style === 0 ? undefined : formatOf(model.style)) +
      attr('hidden', bit(model.hidden)) +
      attr('customWidth', bit(model.width !== undefined)) +
      attr('outlineLevel', outline && outline.level > 0 ? outline.level : undefined) +
      attr('collapsed', bit(outline?.collapsed ?? false));
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.xml === xml) run.last = column;
    else runs.push({ first: column, last: column, xml });
  }
  if (runs.length === 0) return '';
  return `<cols>${runs.map((run) => `<col min="${run.first + 1}" max="${run.last + 1}"${run.xml}/>`).join('')}</cols>`;
}

/** A file's width includes 5 pixels of margin; a digit is 7 wide. Below one character the margin shrinks with it. */
function characters(width: number): number {
  return rounded(width < 12 / 7 ? (width * 7) / 12 : width - 5 / 7);
}

function widthOf(characterCount: number): number {
  return rounded(characterCount < 1 ? (characterCount * 12) / 7 : characterCount + 5 / 7);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function paneXml({ freeze }: ViewFields): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return '';
  const corner = columnLetter(freeze.columns) + (freeze.rows + 1);
  return `<pane${attr('xSplit', freeze.columns || undefined)}${attr('ySplit', freeze.rows || undefined)} topLeftCell="${corner}" activePane="${activePane(freeze)}" state="frozen"/>`;
}

function selectionXml({ freeze, selection }: ViewFields): string {
  const pane = freeze && (freeze.rows > 0 || freeze.columns > 0) ? attr('pane', activePane(freeze)) : '';
  const first = columnLetter(selection.column) + (selection.row + 1);
  return `<selection${pane} activeCell="${first}" sqref="${areaAddress(selection)}"/>`;
}

function activePane(freeze: { rows: number; columns: number }): string {
  return freeze.rows > 0 && freeze.columns > 0 ? 'bottomRight' : freeze.rows > 0 ? 'bottomLeft' : 'topRight';
}
