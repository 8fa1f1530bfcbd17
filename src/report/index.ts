export * from './types';
export { buildReport, type ReportInput } from './build';
export { figuresJson, type FiguresJson, type JsonCell } from './figuresJson';
export { KINDS, type KindEntry, type SectionEntry } from './kinds';
