export * from './types';
export { buildReport, reportSteps, type ReportInput } from './build';
export { figuresJson, type FiguresJson, type JsonCell } from './figuresJson';
export { noteMarker } from './notes';
export { isNamed, listedKinds } from './own';
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
