export type * from './types';
export { checkRegister, checkSteps } from './checkRegister';
export { nearNames } from './nearNames';
export type { KnownName, NameUse, NearName } from './nearNames';
export { RULES } from './rules';
export { DUE_BEYOND_HOLIDAYS, dueBeyondHolidays } from './timingRules';
