/** Defined names: what may be one, and that table names and workbook names share one space. */
import { parseCell } from '../../a1';
import { Refusal } from '../refusal';
import type { NameModel, TableModel, WorkbookModel } from './types';

/** Refuses a name that Excel would not take for a range or a table, or that is taken in its scope. */
export function checkName(
  workbook: WorkbookModel,
  name: unknown,
  owner: { readonly table?: TableModel; readonly sheetId?: string },
): asserts name is string {
  if (typeof name !== 'string' || !isLegalName(name)) throw new Refusal('InvalidArgument');
  const wanted = name.toLowerCase();
  const nameTaken = workbook.names.some(
    (other) => other.name.toLowerCase() === wanted && other.sheetId === owner.sheetId,
  );
  // A sheet-scoped name may repeat a table's name; a workbook-wide one may not.
  const tableTaken =
    owner.sheetId === undefined &&
    workbook.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== owner.table && table.name.toLowerCase() === wanted),
    );
  if (nameTaken || tableTaken) throw new Refusal(owner.table ? 'InvalidArgument' : 'ItemAlreadyExists');
}

/** Letters, digits, `_`, `.`, `\`, `?`; begins with a letter, `_` or `\`; is no cell address; at most 255 characters. */
function isLegalName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) || name.length > 255) return false;
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || /^(true|false)$/i.test(name)) return false;
  return parseCell(name) === undefined;
}

/** The name visible from a sheet (or from the workbook): the sheet's own before the workbook's. */
export function findName(workbook: WorkbookModel, name: string, sheetId?: string): NameModel | undefined {
  const wanted = name.toLowerCase();
  return workbook.names.find((other) => other.name.toLowerCase() === wanted && other.sheetId === sheetId);
}
