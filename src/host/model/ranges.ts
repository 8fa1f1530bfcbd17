/** Ranges of a workbook's sheets and the references by which names, charts and formulas mean them. */
import { absoluteAddress, parseAddress, quoteSheet, type Rectangle } from '../../a1';
import type { NameModel, SheetModel, WorkbookModel } from './types';
import { findSheet } from './workbook';

/** A range of a certain sheet. */
export interface SheetRange {
  readonly sheet: SheetModel;
  readonly area: Rectangle;
}

/** `'My sheet'!$A$1:$B$2` */
export function referenceTo({ sheet, area }: SheetRange): string {
  return `${quoteSheet(sheet.name)}!${absoluteAddress(area)}`;
}

/** The range of a reference such as `Sheet1!$A$1:$B$2`, or undefined. */
export function referredRange(workbook: WorkbookModel, reference: string): SheetRange | undefined {
  const parsed = parseAddress(reference);
  const sheet = parsed?.sheet === undefined ? undefined : findSheet(workbook, parsed.sheet);
  return parsed && sheet ? { sheet, area: parsed.area } : undefined;
}

/** The range a name refers to, or undefined if it refers to none. */
export function nameRange(workbook: WorkbookModel, name: NameModel): SheetRange | undefined {
  return referredRange(workbook, name.formula.replace(/^=/, ''));
}
