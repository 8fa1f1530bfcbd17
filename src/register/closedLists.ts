/** The allowed values of every closed list, by the kind of its column. */
import {
  CHANNELS,
  EXTENSIONS,
  LGSCO_DECISION_NAMES,
  OUTCOMES,
  PROCEDURES,
  RECORD_TYPES,
  STAGES,
  STATUSES,
  YES_NO,
  YES_NO_NA,
} from './allowedValues';
import type { ChoiceKind, ValueOf } from './words';

export const ALLOWED_VALUES: { readonly [K in ChoiceKind]: readonly ValueOf<K>[] } = {
  recordType: RECORD_TYPES,
  procedure: PROCEDURES,
  stage: STAGES,
  extension: EXTENSIONS,
  status: STATUSES,
  outcome: OUTCOMES,
  yesNo: YES_NO,
  yesNoNa: YES_NO_NA,
  channel: CHANNELS,
  lgscoDecision: LGSCO_DECISION_NAMES,
};
