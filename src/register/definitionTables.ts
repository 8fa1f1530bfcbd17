/** Where the tables of the sheets `Tables` and `Report` are, for whoever adds rows to them. */
import { sheetNamed } from './companionSheets';
import { companionHeader, companionRows, type CompanionColumn } from './companionTable';
import { REPORT_COLUMNS, TABLES_COLUMNS } from './tableSheets';
import type { Grid } from './types';

export type DefinitionSheet = 'Tables' | 'Report';

export interface DefinitionTable {
  readonly sheet: string;
  readonly grid: Grid;
  readonly headerRow: number;
  /** Sheet columns of the headings that it has. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The last row that says something; the header's where none does. */
  readonly lastRow: number;
}

const COLUMNS: Readonly<Record<DefinitionSheet, readonly CompanionColumn<string>[]>> = {
  Tables: TABLES_COLUMNS,
  Report: REPORT_COLUMNS,
};

/** undefined where no sheet of that name has the headings that it needs. */
export function definitionTable(grids: readonly Grid[], name: DefinitionSheet): DefinitionTable | undefined {
  const grid = sheetNamed(grids, name);
  const header = grid && companionHeader(grid, COLUMNS[name]);
  if (!header) return undefined;
  const headerRow = grid.row + header.index;
  // Excel numbers rows from 1.
  const rows = (companionRows(grid, COLUMNS[name]) ?? []).map(({ row }) => row - 1);
  return {
    ...{ sheet: grid.sheet, grid, headerRow },
    columnOf: new Map([...header.columnOf].map(([key, column]) => [key, grid.column + column])),
    lastRow: Math.max(headerRow, ...rows),
  };
}
