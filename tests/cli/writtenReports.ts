/** The three kinds of report, made of the sample register by the command and read back from the written files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendixCommand } from '../../src/cli/appendixCommand';
import {
  cellAt,
  openWorkbook,
  styleOf,
  type Cell,
  type SheetModel,
  type Style,
  type WorkbookModel,
} from '../../src/host';
import type { FiguresJson } from '../../src/report';
import { rememberingTerminal } from './terminal';

export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookModel;
  /** The sheets that the report added, in their order. */
  readonly sheets: readonly SheetModel[];
  readonly figures: FiguresJson;
}

const SAMPLE = join(process.cwd(), 'assets/sample-register.xlsx');

export async function writtenReport(kind: string): Promise<WrittenReport> {
  const terminal = rememberingTerminal();
  const options = ['--kind', kind, '--period', '2023/24', '--today', '2024-05-01'];
  const code = await appendixCommand([SAMPLE, '--out', 'a.xlsx', '--figures', 'f.json', ...options], terminal);
  if (code !== 0) throw new Error(terminal.complained.join());
  const bytes = readFileSync(join(terminal.folder, 'a.xlsx'));
  const { workbook } = openWorkbook(bytes, 'a.xlsx');
  const known = new Set(openWorkbook(readFileSync(SAMPLE), 'sample').workbook.sheets.map(({ name }) => name));
  return {
    bytes,
    workbook,
    sheets: workbook.sheets.filter(({ name }) => !known.has(name)),
    figures: JSON.parse(readFileSync(join(terminal.folder, 'f.json'), 'utf8')) as FiguresJson,
  };
}

/** A filled cell with its place and style. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly style: Style;
}

export function filledCells(workbook: WorkbookModel, sheet: SheetModel): Placed[] {
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells]
      .filter(([, cell]) => cell.value !== undefined && cell.value !== '')
      .map(([column, cell]) => ({ row, column, cell, style: styleOf(workbook, cell.style) })),
  );
}

/** The values of an area, row by row; '' for an empty cell. */
export function valuesOf(
  sheet: SheetModel,
  area: { row: number; column: number; rows: number; columns: number },
): Cell['value'][][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => cellAt(sheet, area.row + row, area.column + column)?.value ?? '',
    ),
  );
}

export function textAt(sheet: SheetModel, row: number, column = 0): string {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === 'object' || value === undefined ? '' : String(value);
}
