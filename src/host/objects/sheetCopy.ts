/** Worksheet.copy: the copy gets new names for its tables; custom properties stay behind (office-js issue 5486). */
import { renameSheetIn } from '../model/formulas';
import { addSheet, moveSheet } from '../model/sheets';
import { findTable } from '../model/tables';
import type { SheetModel, WorkbookModel } from '../model/types';
import { findSheet } from '../model/workbook';
import type { HostObject } from '../richapi/description';
import { oneOf } from './arguments';
import { objectOf, targetOf } from './targets';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

export function copySheet(
  workbook: WorkbookModel,
  sheet: SheetModel,
  position: unknown,
  relativeTo: unknown,
): HostObject {
  const where = position === null || position === undefined ? 'None' : oneOf(POSITIONS, position);
  const beside = where === 'Before' || where === 'After' ? targetOf('Worksheet', relativeTo) : undefined;
  const copy = addSheet(workbook, copyName(workbook, sheet.name));
  const { id: _id, name: _name, part: _part, ...content } = sheet;
  Object.assign(copy, structuredClone(content), {
    customProperties: new Map(),
    changed: true,
    protected: sheet.protected,
  });
  for (const cells of copy.cells.values()) {
    for (const cell of cells.values()) {
      if (cell.formula !== undefined) cell.formula = renameSheetIn(cell.formula, sheet.name, copy.name);
    }
  }
  for (const table of copy.tables) {
    table.id = Math.max(...workbook.sheets.flatMap((other) => other.tables.map(({ id }) => id))) + 1;
    table.name = tableCopyName(workbook, table.name);
    delete table.part;
  }
  for (const chart of copy.charts) {
    delete chart.part;
    for (const series of chart.series) {
      const moved = (reference: string): string => renameSheetIn(`=${reference}`, sheet.name, copy.name).slice(1);
      series.valuesRef = moved(series.valuesRef);
      if (series.categoriesRef !== undefined) series.categoriesRef = moved(series.categoriesRef);
      if (series.nameRef !== undefined) series.nameRef = moved(series.nameRef);
    }
  }
  const at = workbook.sheets.indexOf(beside ?? sheet);
  if (where === 'Beginning') moveSheet(workbook, copy, 0);
  if (where === 'Before') moveSheet(workbook, copy, at);
  if (where === 'After') moveSheet(workbook, copy, at + 1);
  return objectOf('Worksheet', copy);
}

/** `Register (2)`, cut to what a sheet name may be. */
function copyName(workbook: WorkbookModel, name: string): string {
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!findSheet(workbook, candidate)) return candidate;
  }
}

function tableCopyName(workbook: WorkbookModel, name: string): string {
  let n = 2;
  while (findTable(workbook, `${name}${n}`)) n++;
  return `${name}${n}`;
}
