import type { Grid } from './types';
import { companionHeader, type CompanionColumn } from './companionTable';
import { REPORT_COLUMNS, TABLES_COLUMNS } from './tableSheets';

/** The sheets beside the register, all optional; they are found by name, without regard to case. */
export const COMPANION_SHEETS = [
  ...(['Lists', 'Settings', 'Benchmarks', 'Ombudsman', 'Context', 'Previous year', 'Holidays', 'Procedures'] as const),
  ...(['Tables', 'Report'] as const),
] as const;
export type CompanionSheet = (typeof COMPANION_SHEETS)[number];

/** Case systems call an export "Report" too: these sheets are known by their name and their headings. */
const KNOWN_BY_HEADINGS: Partial<Record<CompanionSheet, readonly CompanionColumn<string>[]>> = {
  Tables: TABLES_COLUMNS,
  Report: REPORT_COLUMNS,
};

export function sheetNamed(grids: readonly Grid[], name: CompanionSheet): Grid | undefined {
  return grids.find(({ sheet, values }) => companionOf(sheet, values) === name);
}

/**
 * A sheet of that name with some of the headings, but not all that it needs; undefined where there is none, or where it is
 * another sheet of the same name.
 */
export function halfNamed(
  grids: readonly Grid[],
  name: 'Tables' | 'Report',
): { readonly grid: Grid; readonly columns: readonly CompanionColumn<string>[] } | undefined {
  const columns = KNOWN_BY_HEADINGS[name] ?? [];
  const optional = columns.map(({ key, heading, synonyms }) => ({ key, heading, synonyms }));
  const grid = grids.find(({ sheet }) => sheet.trim().toLowerCase() === name.toLowerCase());
  if (!grid || companionOf(grid.sheet, grid.values)) return undefined;
  const header = companionHeader(grid, optional);
  return header && header.columnOf.size > 1 ? { grid, columns } : undefined;
}

/** The one that a sheet is by its name, and where others have that name too by its headings. */
export function companionOf(sheet: string, values: Grid['values']): CompanionSheet | undefined {
  const name = COMPANION_SHEETS.find((one) => one.toLowerCase() === sheet.trim().toLowerCase());
  const columns = name && KNOWN_BY_HEADINGS[name];
  return columns && !companionHeader({ values }, columns) ? undefined : name;
}
