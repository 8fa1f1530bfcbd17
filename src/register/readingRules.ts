/** What the workbook says of how its register is read, without the sheets that hold figures. */
import { sheetNamed } from './companionSheets';
import { findingLog } from './findingLog';
import { parseLists } from './listsSheet';
import type { Settings } from './settings';
import { proceduresOn } from './proceduresSheet';
import { parseSettings } from './settingsSheet';
import { reportRows, tableRows, type ReportRow, type TableRow } from './tableSheets';
import type { Grid, OfficialName } from './types';

export interface ReadingRules {
  readonly settings: Partial<Settings>;
  readonly lists: readonly OfficialName[];
  /** Reports that the council arranges itself. */
  readonly reports: readonly ReportRow[];
  /** Tables that it defines itself. */
  readonly tables: readonly TableRow[];
}

/**
 * The sheets `Procedures`, `Settings` and `Lists` before the register is read, when its date system is not known yet: no date of theirs
 * should be used. What is wrong with them `readCompanions` tells.
 */
export function readingRules(grids: readonly Grid[]): ReadingRules {
  const log = findingLog();
  const onSheet = proceduresOn(sheetNamed(grids, 'Procedures'), 1900, log);
  const { settings } = parseSettings(sheetNamed(grids, 'Settings'), 1900, onSheet);
  return {
    settings,
    lists: parseLists(sheetNamed(grids, 'Lists'), 1900, log, settings.procedures),
    reports: reportRows(sheetNamed(grids, 'Report'), log),
    tables: tableRows(sheetNamed(grids, 'Tables'), log),
  };
}
