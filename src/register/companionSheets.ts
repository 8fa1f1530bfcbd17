import type { Grid } from './types';

/** The sheets beside the register, all optional; they are found by name, without regard to case. */
export const COMPANION_SHEETS = ['Lists', 'Settings', 'Benchmarks', 'Context', 'Previous year', 'Holidays'] as const;
export type CompanionSheet = (typeof COMPANION_SHEETS)[number];

export function sheetNamed(grids: readonly Grid[], name: CompanionSheet): Grid | undefined {
  return grids.find(({ sheet }) => sheet.trim().toLowerCase() === name.toLowerCase());
}
