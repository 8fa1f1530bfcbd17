// Reads a sheet plan as its reader would.
import type { PlanFormat, PlanValue, SheetPlan, WorkbookPlan } from '../../src/sheets';

export function sheetOf(plan: WorkbookPlan, id: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
}

/** Value of a cell; a link counts with its text. */
export function valueAt(sheet: SheetPlan, row: number, column: number): PlanValue {
  const link = sheet.links.find((one) => one.row === row && one.column === column);
  const values = sheet.blocks.map((block) => block.values[row - block.row]?.[column - block.column]);
  return values.find((value) => value !== undefined && value !== null) ?? link?.text ?? null;
}

/** Column A above the table, title included. */
export function linesOf(sheet: SheetPlan): readonly string[] {
  const end = sheet.tables[0]?.row ?? sheet.rows;
  return Array.from({ length: end }, (_, row) => String(valueAt(sheet, row, 0) ?? ''));
}

export function tableOf(sheet: SheetPlan): readonly (readonly PlanValue[])[] {
  const [table] = sheet.tables;
  if (!table) return [];
  return Array.from({ length: table.rows }, (_, row) =>
    Array.from({ length: table.columns }, (__, column) => valueAt(sheet, table.row + row, column)),
  );
}

/** The format that a cell ends up with: later ones win. */
export function formatAt(sheet: SheetPlan, row: number, column: number): Partial<PlanFormat> {
  const covering = sheet.formats.filter(
    (format) =>
      row >= format.row &&
      row < format.row + format.rows &&
      column >= format.column &&
      column < format.column + format.columns,
  );
  return covering.reduce<Partial<PlanFormat>>((all, format) => ({ ...all, ...format }), {});
}

/** Height of a row in points; undefined where Excel sizes it. */
export function heightAt(sheet: SheetPlan, row: number): number | undefined {
  return sheet.rowHeights.findLast((run) => row >= run.row && row < run.row + run.rows)?.height;
}
