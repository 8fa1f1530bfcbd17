/** What a defined name or a chart's reference points to. */
import { absoluteAddress, parseAddress, quoteSheet } from '../model/address';
import type { Area, NameModel, SheetModel, WorkbookModel } from '../model/types';
import { findSheet } from '../model/workbook';
import type { RangeTarget } from './targets';

/** The range a name refers to, or undefined if it refers to none. */
export function nameArea(workbook: WorkbookModel, name: NameModel): RangeTarget | undefined {
  return referredRange(workbook, name.formula.replace(/^=/, ''));
}

/** The range of a reference such as `Sheet1!$A$1:$B$2`. */
export function referredRange(workbook: WorkbookModel, reference: string): RangeTarget | undefined {
  const parsed = parseAddress(reference);
  const sheet = parsed?.sheet === undefined ? undefined : findSheet(workbook, parsed.sheet);
  return parsed && sheet ? { sheet, area: parsed.area } : undefined;
}

/** `'My sheet'!$A$1:$B$2` */
export function referenceTo(sheet: SheetModel, area: Area): string {
  return `${quoteSheet(sheet.name)}!${absoluteAddress(area)}`;
}
