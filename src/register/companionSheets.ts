import type { Grid } from './types';

/** The sheets beside the register, all optional; they are found by name, without regard to case. */
export const COMPANION_SHEETS = [
  ...(['Lists', 'Settings', 'Benchmarks', 'Ombudsman', 'Context', 'Previous year', 'Holidays'] as const),
] as const;
export type CompanionSheet = (typeof COMPANION_SHEETS)[number];

/** The one of that name, if any is. */
export function companionNamed(name: string): CompanionSheet | undefined {
  return COMPANION_SHEETS.find((one) => one.toLowerCase() === name.trim().toLowerCase());
}

export function sheetNamed(grids: readonly Grid[], name: CompanionSheet): Grid | undefined {
  return grids.find(({ sheet }) => companionNamed(sheet) === name);
}
