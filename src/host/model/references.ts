/** Everything in a workbook that refers to cells: cell formulas, names, charts, conditional formats, validation. */
import { rowOf } from './cells';
import type { Cell, SheetModel, WorkbookModel } from './types';

/** Applies `change` to each formula of the workbook (with its `=`); a result that has `#REF!` for a reference is that error. */
export function eachFormula(workbook: WorkbookModel, change: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    if (!sheet.formulaFree) changeCells(sheet, change);
    changeSheetParts(sheet, change);
  }
  for (const name of workbook.names) name.formula = change(name.formula);
}

function changeCells(sheet: SheetModel, change: (formula: string) => string): void {
  let found = false;
  for (const [row, cells] of sheet.cells) {
    if (!hasFormula(cells)) continue;
    found = true;
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = change(cell.formula);
      if (formula === cell.formula) continue;
      const broken = formula.includes('#REF!') && !cell.formula.includes('#REF!');
      rowOf(sheet, row).set(column, { ...cell, formula, ...(broken ? { value: { error: '#REF!' } } : {}) });
      sheet.changed = true;
    }
  }
  if (!found) sheet.formulaFree = true;
}

/** Most rows have none: this look at them is several times as fast as the walk with places. */
function hasFormula(cells: ReadonlyMap<number, Cell>): boolean {
  for (const cell of cells.values()) if (cell.formula !== undefined) return true;
  return false;
}

function changeSheetParts(sheet: SheetModel, change: (formula: string) => string): void {
  const changed = (reference: string): string => {
    const next = change(`=${reference}`).slice(1);
    if (next !== reference) sheet.changed = true;
    return next;
  };
  for (const chart of sheet.charts) {
    let touched = false;
    for (const series of chart.series) {
      const before = [series.valuesRef, series.categoriesRef, series.nameRef].join();
      series.valuesRef = changed(series.valuesRef);
      if (series.categoriesRef !== undefined) series.categoriesRef = changed(series.categoriesRef);
      if (series.nameRef !== undefined) series.nameRef = changed(series.nameRef);
      touched ||= before !== [series.valuesRef, series.categoriesRef, series.nameRef].join();
    }
    if (touched) delete chart.part;
  }
  for (const format of sheet.conditionalFormats) {
    if (format.formula !== undefined) format.formula = `=${changed(format.formula.slice(1))}`;
  }
  for (const validation of sheet.validations) {
    if (validation.formula1?.startsWith('=')) validation.formula1 = `=${changed(validation.formula1.slice(1))}`;
    if (validation.formula2?.startsWith('=')) validation.formula2 = `=${changed(validation.formula2.slice(1))}`;
  }
}
