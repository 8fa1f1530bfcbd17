/** The door to Excel: the only folder that says `Excel.` or `Office.`. */
export type { DateSystem } from './dateSystem';
export { changingNothing, toProblem } from './errors';
export { readFacts, type AreaFacts } from './readFacts';
export { fingerprint } from './fingerprint';
export { columnHash, readRegister, type DateEvidence, type RegisterStamp } from './readRegister';
export { readOutlines, readSheetNames, type WorkbookOutline, type WrittenSheet } from './readOutlines';
export { whenReady } from './ready';
export { hasDarkTheme, onCommand, showPane } from './addIn';
export { activeSheetName, goToCell, showSheet } from './navigate';
export { NO_PREFERENCES, readPreferences, savePreferences, type Preferences } from './preferences';
export { onWorkbookChanged } from './workbookEvents';
export { breathe, throwIfCancelled, withExcel, type Control, type Progress, type Session } from './session';
export { markCells, MOST_MARKS, removeMarks, type MarkedCell, type Marking } from './cellMarks';
export {
  editCells,
  readCells,
  requireUnprotected,
  reversed,
  TEXT_FORMAT,
  type CellContent,
  type CellEdit,
  type CellPlace,
  type SteadyCell,
} from './editCells';
export { changeTable, takeBack, type GrownTable, type TableChange } from './changeTable';
export { readLastWritten, type LastWritten } from './lastWritten';
export { readAreas, type SheetRectangle } from './blocks';
export { readFixes, removeFixList, type FixList } from './fixList';
export { staleSheets } from './staleSheets';
export { writeWorkbook, type RegisterRead, type Written } from './writeWorkbook';
