// Codes of the values that rules ask for: 0 = nothing recorded, else 1 + index of the allowed value.
import { EXTENSIONS, LGSCO_DECISION_NAMES, OUTCOMES, RECORD_TYPES, STAGES, STATUSES, YES_NO } from './allowedValues';

export const TYPE_CODE = codes(RECORD_TYPES);
export const STAGE_CODE = codes(STAGES);
export const EXTENSION_CODE = codes(EXTENSIONS);
export const STATUS_CODE = codes(STATUSES);
export const OUTCOME_CODE = codes(OUTCOMES);
export const DECISION_CODE = codes(LGSCO_DECISION_NAMES);
export const YES_NO_CODE = codes(YES_NO);

function codes<const V extends string>(values: readonly V[]): Readonly<Record<V, number>> {
  return Object.fromEntries(values.map((value, index) => [value, index + 1])) as Record<V, number>;
}
