/** Saves a workbook: what did not change since opening goes back byte for byte, the rest is written from the model. */
import type { SheetModel, WorkbookModel } from '../model/types';
import type { Draft } from './draft';
import { draftOf, draftRelationships, finishedParts, freeName, putPart, relate, unrelate } from './draft';
import { freshPackage, MAIN, MAIN_TYPE } from './fresh';
import { contextOf } from './open';
import { contentTypeOf, partText, partXml, relationshipsOf } from './package';
import { saveProperties } from './properties';
import { saveSettings } from './settings';
import { saveSheet } from './sheetSave';
import type { OpenedSource } from './source';
import { sourceOf } from './source';
import { stringWriter } from './strings';
import type { StyleWriter } from './stylesSave';
import { styleWriter } from './stylesSave';
import type { SheetEntry } from './source';
import { activeTab, openedTab, writtenTitles, workbookXml } from './workbookPart';
import { writeZip } from './zip';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const STRINGS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** The bytes of an .xlsx. Throws a Problem for a text that is too long for a cell. */
export function saveWorkbook(workbook: WorkbookModel): Uint8Array {
  const source = sourceOf(workbook) ?? freshSource(workbook);
  const draft = draftOf(source.package);
  const entries = sheetEntries(workbook, source, draft);
  saveSheets(workbook, source, draft, entries);
  saveMain(workbook, source, draft, entries);
  const { titles, changed } = writtenTitles(workbook, source, entries);
  saveProperties(draft, source.package, workbook, changed ? titles : undefined);
  saveSettings(draft, source.package, source.main, workbook.settings);
  return writeZip(finishedParts(draft, source.package));
}

function freshSource(workbook: WorkbookModel): OpenedSource {
  const source = freshPackage(workbook);
  const part = partXml(source, MAIN);
  if (!part) throw new Error('the parts of a new workbook are well formed');
  return {
    package: source,
    main: MAIN,
    workbook: part,
    context: contextOf(source, part, relationshipsOf(source, MAIN)),
    entries: [],
  };
}

/** The sheets as they will stand: the model's, with each sheet that the model does not hold after its old neighbour. */
function sheetEntries(workbook: WorkbookModel, source: OpenedSource, draft: Draft): SheetEntry[] {
  const opened = new Map(
    source.entries.flatMap((entry) => (entry.id === undefined ? [] : [[entry.id, entry] as const])),
  );
  let number = source.entries.reduce((most, entry) => Math.max(most, entry.number), 0);
  const entries = workbook.sheets.map((sheet): SheetEntry => {
    const known = opened.get(sheet.id);
    const state = sheet.visibility === 'Visible' ? undefined : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
    if (known)
      return { ...known, name: sheet.name, state: state ?? (known.state === 'visible' ? known.state : undefined) };
    const part = freeName(draft, 'xl/worksheets/sheet#.xml');
    putPart(draft, part, '', SHEET_TYPE);
    return {
      name: sheet.name,
      number: ++number,
      state,
      part,
      relationship: relate(draft, source.main, 'worksheet', part),
      id: sheet.id,
    };
  });
  const macros = macroSheets(source);
  source.entries.forEach((entry, index) => {
    if (entry.id !== undefined || macros.has(entry.relationship)) return;
    const before = new Set(source.entries.slice(0, index).map((one) => one.part));
    const at = entries.findLastIndex((one) => before.has(one.part));
    entries.splice(at + 1, 0, entry);
  });
  const kept = new Set(entries.map((entry) => entry.relationship));
  const gone = new Set(source.entries.map((entry) => entry.relationship).filter((one) => !kept.has(one)));
  if (gone.size > 0) unrelate(draft, source.main, (one) => gone.has(one.id));
  return entries;
}

/** Ids of their relationships. */
function macroSheets({ package: opened, main }: OpenedSource): ReadonlySet<string> {
  return new Set(relationshipsOf(opened, main).flatMap(({ id, kind }) => (/macrosheet/i.test(kind) ? [id] : [])));
}

function saveSheets(workbook: WorkbookModel, source: OpenedSource, draft: Draft, entries: readonly SheetEntry[]): void {
  const { context } = source;
  const parts = draftRelationships(draft, source.main);
  const stylesPart = parts.find((one) => one.kind === 'styles')?.target;
  const stringsPart = parts.find((one) => one.kind === 'sharedStrings')?.target;
  const fresh = freshPackage(workbook);
  const stylesXml = partXml(context.source, stylesPart) ?? partXml(fresh, 'xl/styles.xml');
  if (!stylesXml) throw new Error('the styles of a new workbook are well formed');
  const styles: StyleWriter = styleWriter(stylesXml, context.styles, workbook.styles);
  const strings = stringWriter(partXml(context.source, stringsPart, 'sst'), context.strings);
  const active = entries[activeTab(workbook, source, entries)];
  for (const sheet of workbook.sheets) {
    const entry = entries.find((one) => one.id === sheet.id);
    if (!entry || (!sheet.changed && sheet.part !== undefined)) continue;
    const isActive = entry === active;
    saveSheet(sheet, entry.part, { draft, context, styles, strings, sheets: workbook.sheets, isActive });
  }
  if (active?.relationship !== openedTab(source)?.relationship) deselect(workbook, source, draft, entries, active);
  const stylesText = styles.finish();
  if (stylesText !== undefined || stylesPart === undefined) {
    const name = stylesPart ?? 'xl/styles.xml';
    putPart(draft, name, stylesText ?? stylesXml.text, STYLES_TYPE);
    relate(draft, source.main, 'styles', name);
  }
  const stringsText = strings.finish();
  if (stringsText !== undefined) {
    const name = stringsPart ?? 'xl/sharedStrings.xml';
    putPart(draft, name, stringsText, STRINGS_TYPE);
    relate(draft, source.main, 'sharedStrings', name);
  }
}

/** Another sheet is shown now: a second one selected would make them a group, in which every entry goes to both. */
function deselect(
  workbook: WorkbookModel,
  { context }: OpenedSource,
  draft: Draft,
  entries: readonly SheetEntry[],
  active: SheetEntry | undefined,
): void {
  for (const entry of entries) {
    const sheet = workbook.sheets.find((one) => one.id === entry.id);
    const isWritten = sheet?.changed === true;
    if (entry === active || isWritten || context.sheets.get(entry.part)?.selected === false) continue;
    const text = partText(draft, entry.part) ?? '';
    const rows = text.indexOf('<sheetData');
    const head = rows < 0 ? text : text.slice(0, rows);
    const without = head.replace(/(<sheetView\b[^<>]*)\stabSelected="(?:1|true)"/g, '$1');
    if (without !== head) putPart(draft, entry.part, without + text.slice(head.length));
  }
}

function saveMain(workbook: WorkbookModel, source: OpenedSource, draft: Draft, entries: readonly SheetEntry[]): void {
  const { main } = source;
  const type = contentTypeOf({ defaults: draft.defaults, overrides: draft.overrides }, main);
  if (type !== MAIN_TYPE) draft.overrides.set(main.toLowerCase(), MAIN_TYPE);
  const relationships = relationshipsOf(source.package, main);
  if (relationships.some((one) => one.kind === 'vbaProject')) unrelate(draft, main, (one) => one.kind === 'vbaProject');
  if (relationshipsOf(source.package, '').some((one) => one.kind === 'origin'))
    unrelate(draft, '', (one) => one.kind === 'origin');
  if (hasChangedCells(workbook, source)) unrelate(draft, main, (one) => one.kind === 'calcChain');
  const text = workbookXml(workbook, source, entries, hasChangedCells(workbook, source));
  if (text !== undefined) putPart(draft, main, text);
}

/** Whether formulas may give other results than when the file was opened. */
function hasChangedCells(workbook: WorkbookModel, source: OpenedSource): boolean {
  const kept = new Set(workbook.sheets.map((sheet: SheetModel) => sheet.id));
  return (
    workbook.sheets.some((sheet) => sheet.changed || sheet.part === undefined) ||
    source.entries.some((entry) => entry.id !== undefined && !kept.has(entry.id))
  );
}
