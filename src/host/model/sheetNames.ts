/** What a worksheet may be called in Excel. */
import { Refusal } from '../refusal';
import { findSheet } from './workbook';
import type { SheetModel, WorkbookModel } from './types';

const MAX_LENGTH = 31;

/** Refuses a name that Excel would not give a sheet; `sheet` is the one to be renamed, if there is one already. */
export function checkSheetName(workbook: WorkbookModel, name: unknown, sheet?: SheetModel): asserts name is string {
  if (typeof name !== 'string' || name.trim() === '' || name.length > MAX_LENGTH) throw new Refusal('InvalidArgument');
  // "History" is kept for Excel's own use.
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)) throw new Refusal('InvalidArgument');
  if (Array.from(name).some((char) => char < ' ')) throw new Refusal('InvalidArgument');
  const holder = workbook.sheets.find((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase());
  if (holder) throw new Refusal('ItemAlreadyExists');
}

/** `Sheet4` for a sheet added without a name. */
export function nextSheetName(workbook: WorkbookModel): string {
  let n = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${n}`)) n++;
  return `Sheet${n}`;
}
