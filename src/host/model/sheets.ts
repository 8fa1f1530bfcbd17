/** Adding, renaming, moving, hiding and deleting sheets, with what that does to the rest of the workbook. */
import { Refusal } from '../refusal';
import { dropSheetIn, dropTableIn, renameSheetIn } from './formulas';
import { eachFormula } from './references';
import { checkSheetName, nextSheetName } from './sheetNames';
import type { SheetModel, WorkbookModel } from './types';
import { newSheet } from './workbook';

/** Adds a sheet at the end. `name` null or absent: Excel's next free `SheetN`. */
export function addSheet(workbook: WorkbookModel, name?: unknown): SheetModel {
  checkStructure(workbook);
  const wanted = name ?? nextSheetName(workbook);
  checkSheetName(workbook, wanted);
  const sheet = newSheet(wanted);
  workbook.sheets.push(sheet);
  return sheet;
}

/** References to the sheet follow its new name. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: unknown): void {
  checkStructure(workbook);
  checkSheetName(workbook, name, sheet);
  const old = sheet.name;
  sheet.name = name;
  if (old !== name) eachFormula(workbook, (formula) => renameSheetIn(formula, old, name));
  for (const other of workbook.sheets) {
    for (const link of other.links) {
      if (link.location === undefined) continue;
      const location = renameSheetIn(`=${link.location}`, old, name).slice(1);
      if (location === link.location) continue;
      link.location = location;
      other.changed = true;
    }
  }
}

/** Not the last visible sheet, and none that is VeryHidden; references to it become `#REF!`. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  checkStructure(workbook);
  if (sheet.visibility === 'VeryHidden') {
    throw new Refusal('InvalidOperation', "A worksheet whose visibility is VeryHidden can't be deleted.");
  }
  if (sheet.visibility === 'Visible') checkAnotherVisible(workbook, sheet);
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  eachFormula(workbook, (formula) => dropSheetIn(formula, sheet.name));
  for (const table of sheet.tables) eachFormula(workbook, (formula) => dropTableIn(formula, table.name));
  if (workbook.active === sheet.id) activateNear(workbook, at);
}

export function setVisibility(workbook: WorkbookModel, sheet: SheetModel, visibility: unknown): void {
  checkStructure(workbook);
  if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') {
    throw new Refusal('InvalidArgument');
  }
  if (visibility !== 'Visible' && sheet.visibility === 'Visible') checkAnotherVisible(workbook, sheet);
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && workbook.active === sheet.id) activateNear(workbook, workbook.sheets.indexOf(sheet));
}

/** `position` is zero-based among all sheets, hidden ones too. */
export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: unknown): void {
  checkStructure(workbook);
  if (
    typeof position !== 'number' ||
    !Number.isInteger(position) ||
    position < 0 ||
    position >= workbook.sheets.length
  ) {
    throw new Refusal('InvalidArgument');
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.visibility !== 'Visible') {
    throw new Refusal('InvalidOperation', "A hidden worksheet can't be activated.");
  }
  workbook.active = sheet.id;
}

function checkStructure(workbook: WorkbookModel): void {
  if (workbook.structureProtected) throw new Refusal('AccessDenied');
}

function checkAnotherVisible(workbook: WorkbookModel, sheet: SheetModel): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
    throw new Refusal('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
}

/** Excel goes to the next visible sheet, else to the one before. */
function activateNear(workbook: WorkbookModel, at: number): void {
  const after = workbook.sheets.slice(at).find((sheet) => sheet.visibility === 'Visible');
  const before = workbook.sheets
    .slice(0, at)
    .reverse()
    .find((sheet) => sheet.visibility === 'Visible');
  workbook.active = (after ?? before ?? workbook.sheets[0])?.id ?? '';
}
