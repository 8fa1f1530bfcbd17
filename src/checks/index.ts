export type * from './types';
export { concernedRows } from './applicability';
export type { Concern, Concerned } from './applicability';
export { checkRegister, checkSteps, errorSteps, registerErrors } from './checkRegister';
export type { ErrorInput } from './checkRegister';
export { nearNames } from './nearNames';
export type { KnownName, NameUse, NearName } from './nearNames';
export { ERROR_RULES, RULES } from './rules';
export { DUE_BEYOND_HOLIDAYS, dueBeyondHolidays } from './timingRules';
