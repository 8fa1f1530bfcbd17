export * from './types';
export { buildReport, reportSteps, type ReportInput } from './build';
export { figuresJson, type FiguresJson, type JsonCell } from './figuresJson';
export { noteMarker } from './notes';
export { rowsOfKind, CHARTS, isNamed, kindIdOf, listedKinds, SHOWN, TABLE_CHOICES } from './own';
export { tablePreviews, type PreviewedTable, type TablePreview, type TablePreviews } from './tablePreviews';
export { refuseEmpty } from './sections';
export { KINDS, type KindEntry, type SectionEntry } from './kinds';
export {
  COMPUTED_COLUMNS,
  ownBenchmarks,
  type ComputedColumn,
  type OwnFigure,
  type OwnInput,
  type OwnRow,
} from './ownBenchmarks';
