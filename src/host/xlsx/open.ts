/** Opens an .xlsx: every sheet into the model, everything else remembered so that saving keeps it. */
import type { SheetModel, WorkbookModel } from '../model/types';
import { binaryWorkbook, checkIsPackage, noSheet, notWorkbook, readWhole, tooLarge } from './badFiles';
import { readPalette } from './colors';
import { fileNames, readNames, readPrintNames } from './names';
import type { Package, Relationship } from './package';
import { byId, contentTypeOf, contentTypesOf, directoryParts, packageOf, relationshipsOf, wholePart } from './package';
import { readProperties } from './properties';
import { newRoom } from './room';
import { readSettings } from './settings';
import type { OpenContext } from './sheetOpen';
import { openSheet } from './sheetOpen';
import type { SheetEntry } from './source';
import { rememberSource } from './source';
import { readStrings } from './strings';
import { openStyles } from './stylesOpen';
import type { XmlDocument } from './xml';
import { attribute, child, children, flag, numeric, prefixed } from './xml';
import { metered, readZip } from './zip';

export interface Opened {
  readonly workbook: WorkbookModel;
  /** What saving cannot keep, in the reader's words. */
  readonly lost: readonly string[];
}

/** Throws a Problem for anything that is no readable .xlsx. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Opened {
  checkIsPackage(bytes, fileName);
  const parts = readZip(bytes);
  // One is remembered for saving, of the other only so much may be read.
  const [kept, source] = [packageOf(parts), packageOf(metered(parts))];
  for (const { name, root } of directoryParts(source))
    readWhole(`its directory (${name})`, () => wholePart(source, name, root));
  const main = mainPart(source, fileName);
  const workbook = readWhole(`its list of sheets (${main})`, () => workbookOf(source, main));
  const relationships = relationshipsOf(source, main);
  const context = contextOf(source, workbook, relationships);
  const { entries, sheets } = openSheets(context, workbook, relationships);
  if (sheets.length === 0) throw noSheet(fileName);
  const sheetIds = entries.map((entry) => entry.id);
  const names = fileNames(workbook);
  readPrintNames(names, (index) => sheets.find((sheet) => sheet.id === sheetIds[index]));
  const activeTab = numeric(child(workbook.root, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  return {
    workbook: {
      name: fileName,
      date1904: context.date1904,
      sheets,
      names: readNames(names, sheetIds),
      active: sheetIds[activeTab] ?? sheets.find((sheet) => sheet.visibility === 'Visible')?.id ?? sheets[0]?.id ?? '',
      styles: [...context.styles.styles],
      ...readProperties(source),
      settings: readWhole('the part with the choices that were made in the add-in', () => readSettings(source, main)),
      structureProtected: flag(child(workbook.root, 'workbookProtection'), 'lockStructure'),
      source: rememberSource({ package: kept, main, workbook, context: { ...context, source: kept }, entries }),
    },
    lost: lostParts(source, main),
  };
}

/** Reads what all sheets share. */
export function contextOf(source: Package, workbook: XmlDocument, relationships: readonly Relationship[]): OpenContext {
  const part = (kind: string): string | undefined => relationships.find((one) => one.kind === kind)?.target;
  const whole = <T>(kind: string, what: string, read: (name: string | undefined) => T): T => {
    const name = part(kind);
    return name === undefined ? read(name) : readWhole(`${what} (${name})`, () => read(name));
  };
  const opened = whole('styles', "the part with its cells' formats", (name) => {
    const styles = name === undefined ? undefined : wholePart(source, name, 'styleSheet');
    return openStyles(styles, readPalette(source, part('theme'), styles?.root));
  });
  const strings = whole('sharedStrings', "the part with its cells' texts", (name) =>
    readStrings(name === undefined ? undefined : wholePart(source, name, 'sst', 'sst').text),
  );
  return {
    source,
    styles: opened,
    quoted: opened.quoted,
    strings,
    date1904: flag(child(workbook.root, 'workbookPr'), 'date1904'),
    room: newRoom(),
    sheets: new Map(),
  };
}

/** The main part: every element in its list of sheets is one, else a sheet would be missed. */
function workbookOf(source: Package, main: string): XmlDocument {
  const workbook = wholePart(source, main, 'workbook');
  const sheets = child(workbook.root, 'sheets')?.children ?? [];
  if (sheets.some(({ name }) => name !== 'sheet')) throw new SyntaxError(`${main} is no workbook`);
  return workbook;
}

function mainPart(source: Package, fileName: string): string {
  const types = contentTypesOf(source);
  const related = relationshipsOf(source, '').find((one) => one.kind === 'officeDocument')?.target;
  const main = related ?? 'xl/workbook.xml';
  const type = contentTypeOf(types, main) ?? '';
  if (type.includes('sheet.binary') || /\.bin$/i.test(main)) throw binaryWorkbook(fileName);
  const isWorkbook = type === '' || /spreadsheetml|ms-excel/.test(type) || /(^|\/)workbook\.xml$/i.test(main);
  if (!source.parts.has(main.toLowerCase()) || !isWorkbook) throw notWorkbook(fileName);
  return source.parts.get(main.toLowerCase())?.name ?? main;
}

function openSheets(
  context: OpenContext,
  workbook: XmlDocument,
  relationships: readonly Relationship[],
): { entries: SheetEntry[]; sheets: SheetModel[] } {
  const sheets: SheetModel[] = [];
  const related = byId(relationships);
  const elements = children(child(workbook.root, 'sheets'), 'sheet');
  if (elements.length > MOST_SHEETS) throw tooLarge();
  const entries = elements.map((element, index): SheetEntry => {
    const name = attribute(element, 'name') ?? `Sheet${index + 1}`;
    const relationship = related.get(prefixed(element, 'id'));
    const state = attribute(element, 'state');
    const sheet = WITHOUT_CELLS.test(relationship?.kind ?? '')
      ? undefined
      : readWhole(`the sheet “${name}”`, () => openSheet(context, name, relationship?.target ?? ''));
    if (sheet) sheets.push({ ...sheet, visibility: VISIBILITY[state ?? ''] ?? 'Visible' });
    return {
      name,
      number: numeric(element, 'sheetId') ?? index + 1,
      state,
      part: relationship?.target ?? '',
      relationship: relationship?.id ?? '',
      id: sheet?.id,
    };
  });
  return { entries, sheets };
}

/** Kinds of sheets that the model does not hold. */
const WITHOUT_CELLS = /^(?:chartsheet|dialogsheet|\w*macrosheet)$/i;
const MOST_SHEETS = 10_000;
const VISIBILITY: Readonly<Record<string, SheetModel['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

function lostParts(source: Package, main: string): string[] {
  const kinds = [...relationshipsOf(source, ''), ...relationshipsOf(source, main)].map((one) => one.kind);
  return [
    ...(kinds.includes('vbaProject') ? ['Macros: an .xlsx file cannot hold them.'] : []),
    ...(kinds.includes('xlMacrosheet') ? ['Excel 4 macro sheets: an .xlsx file cannot hold them.'] : []),
    ...(kinds.includes('origin') ? ['The digital signature: a changed file needs a new one.'] : []),
  ];
}
