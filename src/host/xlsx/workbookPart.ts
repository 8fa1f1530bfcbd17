/** Writes workbook.xml: sheets, names, calculation, protection and the active sheet; all else as it was opened. */
import { quoteSheet } from '../../a1';
import type { WorkbookModel } from '../model/types';
import { withChildren, patched, patchedOrNone, same } from './elements';
import { definedNamesXml, fileNames } from './names';
import type { FileName } from './names';
import { relationshipsOf } from './package';
import type { Titles } from './properties';
import type { OpenedSource, SheetEntry } from './source';
import { attr, attributeXml } from './text';
import { attribute, child, flag, numeric, parseXml, startTag } from './xml';

/** ECMA-376 18.2.27. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** The part's text, or undefined where it says what it said before. */
export function workbookXml(
  workbook: WorkbookModel,
  source: OpenedSource,
  entries: readonly SheetEntry[],
  recalculate: boolean,
): string | undefined {
  const { text, root } = source.workbook;
  const written: Record<string, string> = {};
  if (!same(entries.map(shown), source.entries.map(shown))) written.sheets = sheetsXml(entries);
  const names = namesXml(workbook, source, entries);
  if (!same(meaning(fileNames(source.workbook)), meaning(namesOf(names)))) written.definedNames = names;
  const protection = child(root, 'workbookProtection');
  if (workbook.structureProtected !== flag(protection, 'lockStructure')) {
    written.workbookProtection = patchedOrNone(text, protection, 'workbookProtection', {
      lockStructure: workbook.structureProtected ? 1 : undefined,
    });
  }
  const properties = child(root, 'workbookPr');
  if (workbook.date1904 !== flag(properties, 'date1904'))
    written.workbookPr = patched(text, properties, 'workbookPr', { date1904: workbook.date1904 ? 1 : undefined });
  if (recalculate) written.calcPr = patched(text, child(root, 'calcPr'), 'calcPr', { fullCalcOnLoad: 1 });
  const active = activeTab(workbook, source, entries);
  if (Object.keys(written).length === 0 && active === openedIndex(source)) return undefined;
  if (active !== (statedTab(source) ?? 0)) written.bookViews = bookViews(source, active);
  const start = startTag(text, root);
  const namespace = start.includes(' xmlns:r=')
    ? ''
    : ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${start}${namespace}>${withChildren(text, root, ORDER, written)}</workbook>`;
}

/** Sheets and ranges for app.xml, and whether they are others than in the opened file. */
export function writtenTitles(
  workbook: WorkbookModel,
  source: OpenedSource,
  entries: readonly SheetEntry[],
): { titles: Titles; changed: boolean } {
  const charts = relationshipsOf(source.package, source.main)
    .filter((one) => one.kind === 'chartsheet')
    .map((one) => one.id);
  const isChart = (entry: SheetEntry): boolean => charts.includes(entry.relationship);
  const ranges = namesOf(namesXml(workbook, source, entries)).flatMap(({ name, sheet, formula, element }) => {
    if (flag(element, 'hidden') || !formula.includes('!')) return [];
    const place = sheet === undefined ? '' : `${quoteSheet(entries[sheet]?.name ?? '')}!`;
    return [place + name.replace(/^_xlnm\./, '')];
  });
  const changed =
    !same(entries.map(shown), source.entries.map(shown)) ||
    !same(meaning(fileNames(source.workbook)), meaning(namesOf(namesXml(workbook, source, entries))));
  return {
    titles: {
      worksheets: entries.filter((entry) => !isChart(entry)).map((entry) => entry.name),
      charts: entries.filter(isChart).map((entry) => entry.name),
      ranges,
    },
    changed,
  };
}

function shown(entry: SheetEntry): unknown {
  return [entry.name, entry.number, entry.state, entry.relationship];
}

function sheetsXml(entries: readonly SheetEntry[]): string {
  const written = entries.map(
    (entry) =>
      `<sheet${attr('name', entry.name)} sheetId="${entry.number}"${attr('state', entry.state)} r:id="${attributeXml(entry.relationship)}"/>`,
  );
  return `<sheets>${written.join('')}</sheets>`;
}

function namesXml(workbook: WorkbookModel, source: OpenedSource, entries: readonly SheetEntry[]): string {
  const places = new Map(entries.map((entry, index) => [entry.id, index]));
  return definedNamesXml({
    sheets: workbook.sheets,
    names: workbook.names,
    indexOf: (sheetId) => places.get(sheetId),
    opened: {
      workbook: source.workbook,
      sheets: source.entries.map(({ id, relationship }) => {
        const index = entries.findIndex((entry) => entry.relationship === relationship);
        return { id, index: index < 0 ? undefined : index };
      }),
    },
  });
}

function namesOf(xml: string): FileName[] {
  return fileNames(parseXml(`<workbook>${xml}</workbook>`));
}

/** Names in an order of their own, so that only what they say counts. */
function meaning(names: readonly FileName[]): string[] {
  return names
    .map(({ name, formula, sheet, element }) =>
      [name, formula, sheet, attribute(element, 'hidden'), attribute(element, 'comment')].join('\u0001'),
    )
    .sort();
}

/** Index of the sheet that is shown. A chart sheet that was shown stays so while the model's active sheet is as opened. */
export function activeTab(workbook: WorkbookModel, source: OpenedSource, entries: readonly SheetEntry[]): number {
  const opened = openedTab(source);
  const firstVisible = source.entries.find((entry) => entry.id !== undefined && entry.state === undefined)?.id;
  if (opened && opened.id === undefined && workbook.active === firstVisible)
    return entries.findIndex((entry) => entry.relationship === opened.relationship);
  return Math.max(
    0,
    entries.findIndex((entry) => entry.id === workbook.active),
  );
}

/** The sheet that was shown when the file was opened. */
export function openedTab(source: OpenedSource): SheetEntry | undefined {
  return source.entries[openedIndex(source)];
}

/** Its index: the first visible sheet's where the file names none that there is. */
function openedIndex(source: OpenedSource): number {
  const stated = statedTab(source) ?? 0;
  return source.entries[stated]
    ? stated
    : Math.max(
        0,
        source.entries.findIndex(({ id, state }) => id && !state),
      );
}

function statedTab({ workbook }: OpenedSource): number | undefined {
  return numeric(child(workbook.root, 'bookViews', 'workbookView'), 'activeTab');
}

function bookViews(source: OpenedSource, active: number): string {
  const { text, root } = source.workbook;
  const views = child(root, 'bookViews');
  const view = child(views, 'workbookView');
  const rest = (views?.children ?? []).slice(1).map((one) => text.slice(one.start, one.end));
  const firstSheet = numeric(view, 'firstSheet');
  const scrolled =
    firstSheet !== undefined && !(firstSheet >= 0 && firstSheet <= active) ? { firstSheet: undefined } : {};
  return `<bookViews>${patched(text, view, 'workbookView', { activeTab: active === 0 ? undefined : active, ...scrolled })}${rest.join('')}</bookViews>`;
}
