/** The use cases: the same for the pane, the ribbon and the command line. */
export { applyFixes, type Applied, type ApplyRequest, type CellFix } from './applyFixes';
export { clearMarks } from './clearMarks';
export { generate, type Generated, type GenerateRequest } from './generate';
export { undoFixes, type Undone } from './undoFixes';
export type { RegisterRequest } from './readWorkbook';
