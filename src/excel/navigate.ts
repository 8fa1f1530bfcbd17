/** Going to a sheet or a cell, and knowing where the analyst is. */
import { Problem } from '../problem';
import { withExcel, type Session } from './session';

/** Shows a sheet. Throws a Problem: `sheet-gone`, `sheet-hidden`. */
export function showSheet(name: string): Promise<void> {
  return withExcel({}, async (session) => {
    await requireShown(session, name);
    await session.send(({ workbook }) => workbook.worksheets.getItem(name).activate());
  });
}

/** Selects a cell or range by its A1 address; '' only shows the sheet. Throws a Problem: `sheet-gone`, `sheet-hidden`. */
export function goToCell(sheet: string, cell: string): Promise<void> {
  return withExcel({}, async (session) => {
    await requireShown(session, sheet);
    await session.send(({ workbook }) => {
      const found = workbook.worksheets.getItem(sheet);
      found.activate();
      if (cell !== '') found.getRange(cell).select();
    });
  });
}

/** The name of the sheet in front. Throws a Problem. */
export function activeSheetName(): Promise<string> {
  return withExcel({}, async (session) => {
    const sheet = await session.send(({ workbook }) => workbook.worksheets.getActiveWorksheet().load('name'));
    return sheet.name;
  });
}

async function requireShown(session: Session, name: string): Promise<void> {
  const sheet = await session.send(({ workbook }) =>
    workbook.worksheets.getItemOrNullObject(name).load('name,visibility'),
  );
  if (sheet.isNullObject) {
    throw new Problem(
      'sheet-gone',
      `The sheet “${name}” is no longer in the workbook.`,
      'It was renamed or deleted: run the job again.',
    );
  }
  if (sheet.visibility !== Excel.SheetVisibility.visible) {
    throw new Problem(
      'sheet-hidden',
      `The sheet “${name}” is hidden.`,
      'Right-click a sheet tab, choose Unhide, then try again.',
    );
  }
}
