/** Opens an .xlsx: every sheet into the model, everything else remembered so that saving keeps it. */
import type { SheetModel, WorkbookModel } from '../model/types';
import { binaryWorkbook, checkIsPackage, damagedPart, noSheet, notWorkbook, tooLarge } from './badFiles';
import { readPalette } from './colors';
import { fileNames, readNames, readPrintNames } from './names';
import type { Package, Relationship } from './package';
import { byId, contentTypeOf, contentTypesOf, packageOf, partText, partXml, relationshipsOf } from './package';
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
  try {
    return openPackage(packageOf(parts), packageOf(metered(parts)), fileName);
  } catch (error) {
    if (error instanceof SyntaxError) throw damagedPart(fileName, error.message);
    throw error;
  }
}

/** `kept` is remembered for saving; `source` is the same, of which only so much may be read. */
function openPackage(kept: Package, source: Package, fileName: string): Opened {
  const main = mainPart(source, fileName);
  const workbook = partXml(source, main);
  if (workbook?.root.name !== 'workbook') throw damagedPart(fileName, `${main} is missing or unreadable`);
  const relationships = relationshipsOf(source, main);
  const context = contextOf(source, workbook, relationships);
  const { entries, sheets, lost } = openSheets(context, workbook, relationships);
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
      settings: readSettings(source, main),
      structureProtected: flag(child(workbook.root, 'workbookProtection'), 'lockStructure'),
      source: rememberSource({ package: kept, main, workbook, context: { ...context, source: kept }, entries }),
    },
    lost: [...lost, ...lostParts(source, main)],
  };
}

/** Reads what all sheets share. */
export function contextOf(source: Package, workbook: XmlDocument, relationships: readonly Relationship[]): OpenContext {
  const part = (kind: string): string | undefined => relationships.find((one) => one.kind === kind)?.target;
  const styles = partXml(source, part('styles'));
  const opened = openStyles(styles, readPalette(source, part('theme'), styles?.root));
  const strings = part('sharedStrings');
  return {
    source,
    styles: opened,
    quoted: opened.quoted,
    strings: readStrings(strings === undefined ? undefined : partText(source, strings)),
    date1904: flag(child(workbook.root, 'workbookPr'), 'date1904'),
    room: newRoom(),
    sheets: new Map(),
  };
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
): { entries: SheetEntry[]; sheets: SheetModel[]; lost: string[] } {
  const sheets: SheetModel[] = [];
  const lost: string[] = [];
  const related = byId(relationships);
  const elements = children(child(workbook.root, 'sheets'), 'sheet');
  if (elements.length > MOST_SHEETS) throw tooLarge();
  const entries = elements.map((element, index): SheetEntry => {
    const name = attribute(element, 'name') ?? `Sheet${index + 1}`;
    const relationship = related.get(prefixed(element, 'id'));
    const state = attribute(element, 'state');
    const sheet = relationship?.kind === 'worksheet' ? sheetOf(context, name, relationship.target, lost) : undefined;
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
  return { entries, sheets, lost };
}

const MOST_SHEETS = 10_000;
const VISIBILITY: Readonly<Record<string, SheetModel['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** A sheet that cannot be read stays in the file as it is. */
function sheetOf(context: OpenContext, name: string, part: string, lost: string[]): SheetModel | undefined {
  try {
    return openSheet(context, name, part);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    lost.push(`The sheet ${name} is damaged and was not read.`);
    return undefined;
  }
}

function lostParts(source: Package, main: string): string[] {
  const kinds = [...relationshipsOf(source, ''), ...relationshipsOf(source, main)].map((one) => one.kind);
  return [
    ...(kinds.includes('vbaProject') ? ['Macros: an .xlsx file cannot hold them.'] : []),
    ...(kinds.includes('xlMacrosheet') ? ['Excel 4 macro sheets: an .xlsx file cannot hold them.'] : []),
    ...(kinds.includes('origin') ? ['The digital signature: a changed file needs a new one.'] : []),
  ];
}
