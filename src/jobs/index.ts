/** The use cases: the same for the pane, the ribbon and the command line. */
export { applyFixes, type Applied, type ApplyRequest, type CellFix } from './applyFixes';
export { checkWorkbook, type CheckedWorkbook, type CheckRequest } from './checkWorkbook';
export { clearMarks } from './clearMarks';
export type { Caution, Cautions } from './cautions';
export { generate, type GenerateControl, type Generated, type GenerateRequest } from './generate';
export { addTable, arrangeReport, type ArrangeRequest, type TableTexts } from './addTable';
export type { RowsAdded } from './definitionRows';
export { openTables } from './tableDraft';
export type { DraftPreview, DraftProblem, DraftRequest, OpenedTables } from './tableDraft';
export { newRegister } from './template';
export { addPasted, previewPaste } from './pasteBenchmarks';
export type {
  PasteAdded,
  PasteChange,
  PasteDecision,
  PasteDecisions,
  PasteColumn,
  PastePreview,
  PasteReading,
  PasteRequest,
  PasteRow,
  PasteState,
  PercentScale,
} from './pasteTypes';
export type { BenchmarkChange, KeptAsTyped } from './benchmarkChanges';
export { refreshBenchmarks, type RefreshedBenchmarks, type RefreshRequest } from './refreshBenchmarks';
export type { Survey, SurveyedPeriod, SurveyedRegister, SurveyedSheet, SurveyRequest } from './survey';
export { surveyWorkbook } from './surveyLater';
export { undoFixes, type Undone } from './undoFixes';
export { hasSafeFix, safeFixes } from './safeFixes';
export type { RegisterRequest } from './readWorkbook';
export { openRegister, understandRegister } from './openRegister';
export type { OpenedRegister, UnderstoodHeading, UnderstoodRegister } from './openRegister';
