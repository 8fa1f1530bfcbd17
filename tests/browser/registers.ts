/** Registers for the browser tests, as .xlsx files. */
import { newWorkbook, saveWorkbook, setCell } from '../../src/host';
import { cleanRow, plainSheet } from '../builders/checks';
import type { RawRow } from '../builders/register';

/** A workbook of these sheets, each a list of rows by heading. */
export function workbookFile(sheets: Readonly<Record<string, readonly RawRow[]>>): Uint8Array {
  const workbook = newWorkbook(Object.keys(sheets));
  for (const sheet of workbook.sheets) {
    plainSheet(sheet.name, sheets[sheet.name] ?? []).cells.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== '' && value !== null) setCell(sheet, row, column, { value });
      }),
    );
  }
  return saveWorkbook(workbook);
}

/** A register of clean complaints, one with each of these changes. */
export function registerFile(...changes: readonly RawRow[]): Uint8Array {
  return workbookFile({ Register: changes.map(cleanRow) });
}
