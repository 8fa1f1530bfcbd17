// Codes of the values that rules ask for: 0 = nothing recorded, else 1 + index of the allowed value.
import { EXTENSIONS, LGSCO_DECISION_NAMES, OUTCOMES, PROCEDURES, RECORD_TYPES, STAGES, STATUSES } from '../register';

export const TYPE = codes(RECORD_TYPES);
export const PROCEDURE = codes(PROCEDURES);
export const STAGE = codes(STAGES);
export const EXTENSION = codes(EXTENSIONS);
export const STATUS = codes(STATUSES);
export const OUTCOME = codes(OUTCOMES);
export const DECISION = codes(LGSCO_DECISION_NAMES);

function codes<const V extends string>(values: readonly V[]): Readonly<Record<V, number>> {
  return Object.fromEntries(values.map((value, index) => [value, index + 1])) as Record<V, number>;
}
