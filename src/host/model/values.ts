/** Reading and writing rectangles of values, formulas and number formats, with Excel's size check and conversions. */
import type { Rectangle } from '../../a1';
import { LONGEST_TEXT } from '../../limits';
import { Refusal } from '../refusal';
import { cellAt, inheritedStyle, rowOf } from './cells';
import { displayText, plainValue } from './display';
import { isFormula, trivialResult } from './formulas';
import { restyle, styleOf } from './styles';
import type { Cell, Scalar, SheetModel, WorkbookModel } from './types';
import { typeIntoCell } from './typing';

type Grid = readonly (readonly unknown[])[];

/** One entry a cell, by a function of the cell there, which is undefined where there is none. */
export function readGrid<R>(
  sheet: SheetModel,
  area: Rectangle,
  read: (cell: Cell | undefined, row: number, column: number) => R,
): R[][] {
  const grid: R[][] = [];
  for (let r = 0; r < area.rows; r++) {
    const cells = sheet.cells.get(area.row + r);
    const line = new Array<R>(area.columns);
    for (let c = 0; c < area.columns; c++) {
      line[c] = read(cells?.get(area.column + c), area.row + r, area.column + c);
    }
    grid.push(line);
  }
  return grid;
}

export function valuesOf(sheet: SheetModel, area: Rectangle): Scalar[][] {
  return readGrid(sheet, area, plainValue);
}

/** Formulas where there are any, else values. A leading apostrophe is not given back, as in Excel (office-js issue 6687). */
export function formulasOf(sheet: SheetModel, area: Rectangle): Scalar[][] {
  return readGrid(sheet, area, (cell) => cell?.formula ?? plainValue(cell));
}

export function textsOf(workbook: WorkbookModel, sheet: SheetModel, area: Rectangle): string[][] {
  return readGrid(sheet, area, (cell) => (cell ? displayText(workbook, cell) : ''));
}

export function numberFormatsOf(workbook: WorkbookModel, sheet: SheetModel, area: Rectangle): string[][] {
  return readGrid(
    sheet,
    area,
    (cell, row, column) => styleOf(workbook, cell?.style ?? inheritedStyle(sheet, row, column)).numberFormat,
  );
}

/**
 * An array of the area's size as given, a single value for every cell, or a refusal: Excel takes no other shape.
 */
export function gridFor(area: Rectangle, given: unknown): Grid {
  if (!Array.isArray(given)) {
    const row = new Array<unknown>(area.columns).fill(given);
    return new Array<readonly unknown[]>(area.rows).fill(row);
  }
  const rows: readonly unknown[] = given;
  if (rows.length !== area.rows || !rows.every((row) => Array.isArray(row) && row.length === area.columns)) {
    throw new Refusal(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as Grid;
}

/** Puts values in as if typed: null leaves a cell alone, '' clears it. Nothing is written if one of them is refused. */
export function putValues(workbook: WorkbookModel, sheet: SheetModel, area: Rectangle, grid: Grid): void {
  const typing: Typing = { workbook, sheet, formats: new Map() };
  for (const [r, line] of grid.entries()) {
    const row = area.row + r;
    const cells = rowOf(sheet, row);
    for (const [c, given] of line.entries()) {
      if (given === null || given === undefined) continue;
      const column = area.column + c;
      const inherited = inheritedStyle(sheet, row, column);
      const style = cells.get(column)?.style ?? inherited;
      const cell = typed(typing, given, style);
      if (cell.value === undefined && cell.formula === undefined && cell.style === inherited) cells.delete(column);
      else cells.set(column, cell);
    }
    if (cells.size === 0) sheet.cells.delete(row);
  }
  sheet.changed = true;
}

/** Refuses, before anything is written, what could not be written. */
export function checkValues(workbook: WorkbookModel, sheet: SheetModel, area: Rectangle, grid: Grid): void {
  for (const [r, line] of grid.entries()) {
    for (const [c, given] of line.entries()) {
      if (typeof given === 'object' && given !== null) throw new Refusal('InvalidArgument');
      if (typeof given !== 'string' || given === '') continue;
      if (given.length > LONGEST_TEXT + (given.startsWith("'") ? 1 : 0)) throw new Refusal('InvalidArgument');
      if (!/^\s*[=+\-@]/.test(given)) continue;
      const cell = cellAt(sheet, area.row + r, area.column + c);
      const style = cell?.style ?? inheritedStyle(sheet, area.row + r, area.column + c);
      const reading = typeIntoCell(given, styleOf(workbook, style).numberFormat === '@', workbook.date1904);
      if (reading.kind === 'formula' && !isFormula(reading.formula)) throw new Refusal('InvalidArgument');
    }
  }
}

/** null leaves a cell's format alone. */
export function putNumberFormats(workbook: WorkbookModel, sheet: SheetModel, area: Rectangle, grid: Grid): void {
  const changes = new Map<string, (index: number) => number>();
  sheet.changed = true;
  for (const [r, line] of grid.entries()) {
    const cells = rowOf(sheet, area.row + r);
    for (const [c, given] of line.entries()) {
      if (given === null || given === undefined) continue;
      if (typeof given !== 'string' || given.length > 255) throw new Refusal('InvalidArgument');
      let change = changes.get(given);
      if (!change) changes.set(given, (change = restyle(workbook, { numberFormat: given === '' ? 'General' : given })));
      const column = area.column + c;
      const cell = cells.get(column) ?? { style: inheritedStyle(sheet, area.row + r, column) };
      cells.set(column, { ...cell, style: change(cell.style) });
    }
  }
}

interface Typing {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  /** Style changers by the number format that a typed value brings along. */
  readonly formats: Map<string, (index: number) => number>;
}

function typed(typing: Typing, given: unknown, style: number): Cell {
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given, style };
  if (typeof given !== 'string') throw new Refusal('InvalidArgument');
  const { workbook } = typing;
  const format = styleOf(workbook, style).numberFormat;
  const reading = typeIntoCell(given, format === '@', workbook.date1904);
  switch (reading.kind) {
    case 'empty':
      return { style };
    case 'text':
      return reading.quoted ? { value: reading.value, quoted: true, style } : { value: reading.value, style };
    case 'formula': {
      const value = trivialResult(reading.formula);
      return value === undefined ? { formula: reading.formula, style } : { formula: reading.formula, value, style };
    }
    case 'value':
      return {
        value: reading.value,
        style:
          reading.numberFormat === undefined || format !== 'General'
            ? style
            : formatted(typing, reading.numberFormat)(style),
      };
  }
}

function formatted(typing: Typing, numberFormat: string): (index: number) => number {
  const known = typing.formats.get(numberFormat);
  if (known) return known;
  const change = restyle(typing.workbook, { numberFormat });
  typing.formats.set(numberFormat, change);
  return change;
}
