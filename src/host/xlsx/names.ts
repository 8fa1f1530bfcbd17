/** Defined names. Print titles and print areas are names too; the model has them as page layout. */
import { absoluteAddress, parseAddress, quoteSheet } from '../../a1';
import type { NameModel, SheetModel } from '../model/types';
import { attr, attributeText, decodeControls, flagAttr, formulaText, textXml } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, children, flag, numeric, elementText } from './xml';

const TITLES = '_xlnm.Print_Titles';
const AREA = '_xlnm.Print_Area';

/** A name as the part has it. */
export interface FileName {
  readonly name: string;
  readonly formula: string;
  /** Index among all sheets of the file. */
  readonly sheet: number | undefined;
  readonly element: XmlElement;
}

export function fileNames(workbook: XmlDocument): FileName[] {
  return children(child(workbook.root, 'definedNames'), 'definedName').map((element) => ({
    name: decodeControls(attribute(element, 'name') ?? ''),
    formula: formulaText(elementText(workbook.text, element)),
    sheet: numeric(element, 'localSheetId'),
    element,
  }));
}

/** The names that a user sees. `sheetIds` has the model's id of each sheet of the file, if it has one. */
export function readNames(names: readonly FileName[], sheetIds: readonly (string | undefined)[]): NameModel[] {
  return names.flatMap(({ name, formula, sheet, element }) => {
    if (name.toLowerCase().startsWith('_xlnm.')) return [];
    const sheetId = sheet === undefined ? undefined : sheetIds[sheet];
    if (sheet !== undefined && sheetId === undefined) return [];
    return [
      {
        name,
        formula: `=${formula}`,
        visible: !flag(element, 'hidden'),
        comment: decodeControls(attribute(element, 'comment') ?? ''),
        ...(sheetId === undefined ? {} : { sheetId }),
      },
    ];
  });
}

/** Puts print titles and areas of the names into the sheets' page layout. */
export function readPrintNames(names: readonly FileName[], sheetOf: (index: number) => SheetModel | undefined): void {
  for (const { name, formula, sheet } of names) {
    const model = sheet === undefined ? undefined : sheetOf(sheet);
    if (!model) continue;
    const parts = splitReferences(formula);
    if (name === TITLES) {
      const rows = parts.map(localPart).find((part) => /^\$?\d+:\$?\d+$/.test(part));
      if (rows !== undefined) model.page.titleRows = dollars(rows);
    } else if (name === AREA) {
      const area = printAreaOf(formula);
      if (area !== undefined) model.page.printArea = area;
    }
  }
}

export interface NamesToWrite {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  /** Index among all sheets as they are written, chart sheets included. */
  readonly indexOf: (sheetId: string) => number | undefined;
  /** The names as opened, and of each opened sheet the model's id and where it stands as written. */
  readonly opened: {
    readonly workbook: XmlDocument;
    readonly sheets: readonly { readonly id: string | undefined; readonly index: number | undefined }[];
  };
}

export function definedNamesXml({ sheets, names, indexOf, opened }: NamesToWrite): string {
  const file = fileNames(opened.workbook);
  const placeOf = ({ sheet }: FileName) => (sheet === undefined ? undefined : opened.sheets[sheet]);
  const keyOf = (name: string, sheetId: string | undefined): string => `${sheetId ?? ''} ${name.toLowerCase()}`;
  const byKey = new Map(
    file.toReversed().flatMap((one) => {
      const id = placeOf(one)?.id;
      return one.sheet === undefined || id !== undefined ? [[keyOf(one.name, id), one] as const] : [];
    }),
  );
  const openedName = (name: string, sheetId: string | undefined): FileName | undefined =>
    byKey.get(keyOf(name, sheetId));
  const written: { key: string; xml: string }[] = [];
  const put = (name: string, formula: string, index: number | undefined, attributes: string): void => {
    const xml = `<definedName name="${attributeText(name)}"${attr('localSheetId', index)}${attributes}>${textXml(formula)}</definedName>`;
    written.push({ key: `${name.toLowerCase()} ${String(index ?? -1).padStart(6, '0')}`, xml });
  };
  for (const one of names) {
    const index = one.sheetId === undefined ? undefined : indexOf(one.sheetId);
    if (one.sheetId !== undefined && index === undefined) continue;
    const comment = one.comment === '' ? '' : ` comment="${attributeText(one.comment)}"`;
    const kept = keptAttributes(openedName(one.name, one.sheetId)?.element, [
      'name',
      'localSheetId',
      'comment',
      'hidden',
    ]);
    put(one.name, one.formula.replace(/^=/, ''), index, comment + flagAttr('hidden', !one.visible) + kept);
  }
  for (const sheet of sheets) {
    const index = indexOf(sheet.id);
    if (index === undefined) continue;
    const titles = titlesFormula(sheet, openedName(TITLES, sheet.id)?.formula);
    if (titles !== '') put(TITLES, titles, index, '');
    if (sheet.page.printArea !== undefined && sheet.page.printArea !== '')
      put(AREA, areaFormula(sheet, sheet.page.printArea), index, '');
  }
  const byId = new Map<string | undefined, SheetModel>(sheets.map((sheet) => [sheet.id, sheet]));
  for (const one of file) {
    const { name, formula, sheet, element } = one;
    const { id, index } = placeOf(one) ?? {};
    const isOfOther = sheet !== undefined && id === undefined;
    const isReplaced = name === AREA && byId.get(id)?.page.printArea !== undefined;
    const isGone = sheet !== undefined && index === undefined;
    if (!(isOfOther || isHeldBack(name, formula)) || isReplaced || isGone) continue;
    put(name, followed(formula, byId.get(id)), index, keptAttributes(element, ['name', 'localSheetId']));
  }
  if (written.length === 0) return '';
  written.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return `<definedNames>${written.map((one) => one.xml).join('')}</definedNames>`;
}

/** Excel's own names that the model does not have: filters' areas, print areas that are calculated. */
function isHeldBack(name: string, formula: string): boolean {
  if (name === AREA) return printAreaOf(formula) === undefined && !formula.includes('#REF!');
  return name.toLowerCase().startsWith('_xlnm.') && name !== TITLES;
}

function printAreaOf(formula: string): string | undefined {
  const areas = splitReferences(formula).map((part) => localPart(part).replace(/\$/g, ''));
  return areas.length > 0 && areas.every((area) => parseAddress(area)) ? areas.join(',') : undefined;
}

/** Columns to repeat are not modelled: they are taken from the opened name. */
function titlesFormula(sheet: SheetModel, opened: string | undefined): string {
  const columns = splitReferences(opened ?? '')
    .map(localPart)
    .find((part) => /^\$?[A-Z]+:\$?[A-Z]+$/.test(part));
  const place = quoteSheet(sheet.name);
  const { titleRows } = sheet.page;
  return [columns, titleRows === undefined || titleRows === '' ? undefined : dollars(titleRows)]
    .flatMap((part) => (part === undefined ? [] : [`${place}!${part}`]))
    .join(',');
}

function areaFormula(sheet: SheetModel, printArea: string): string {
  return printArea
    .split(',')
    .flatMap((text) => parseAddress(text)?.area ?? [])
    .map((area) => `${quoteSheet(sheet.name)}!${absoluteAddress(area)}`)
    .join(',');
}

/** A hidden name of a sheet (its filter's area) follows the sheet's name. */
function followed(formula: string, sheet: SheetModel | undefined): string {
  const local = splitReferences(formula).map(localPart);
  if (!sheet || local.some((part) => !parseAddress(part))) return formula;
  return local.map((part) => `${quoteSheet(sheet.name)}!${part}`).join(',');
}

/** Parted by commas, but for those in the quotation marks of a sheet's name. */
function splitReferences(formula: string): string[] {
  const references: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at <= formula.length; at++) {
    const c = formula.charAt(at);
    if (c === "'") isQuoted = !isQuoted;
    if (at < formula.length && (c !== ',' || isQuoted)) continue;
    if (at > from) references.push(formula.slice(from, at));
    from = at + 1;
  }
  return references;
}

/** What follows the sheet's name. */
function localPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('!') + 1);
}

function dollars(rows: string): string {
  return rows.replace(/\$?(\d+)/g, '$$$1');
}

function keptAttributes(element: XmlElement | undefined, except: readonly string[]): string {
  return [...(element?.attributes ?? [])]
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => attr(name, value))
    .join('');
}
