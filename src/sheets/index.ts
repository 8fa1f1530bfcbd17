export * from './types';
export { withCommentary } from './commentary';
export { planProblems } from './planProblems';
export type { PlanProblem } from './planProblems';
export { isSheetName, isTableName, planNamer, planSheetName, shortPeriod } from './names';
export type { SheetNames } from './names';
export { planWorkbook } from './planWorkbook';
export { BORDER_COLOR, PAGE } from './style';
