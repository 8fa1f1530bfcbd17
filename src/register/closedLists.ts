/** The allowed values of every closed list, by the kind of its column; a council can add procedures to its list. */
import {
  CHANNELS,
  EXTENSIONS,
  LGSCO_DECISION_NAMES,
  OUTCOMES,
  RECORD_TYPES,
  STAGES,
  STATUSES,
  YES_NO,
  YES_NO_NA,
} from './allowedValues';
import { PROCEDURES } from '../calendar';
import type { ChoiceKind, ValueOf } from './words';

export const ALLOWED_VALUES: { readonly [K in ChoiceKind]: readonly ValueOf<K>[] } = {
  recordType: RECORD_TYPES,
  procedure: PROCEDURES.map(({ name }) => name),
  stage: STAGES,
  extension: EXTENSIONS,
  status: STATUSES,
  outcome: OUTCOMES,
  yesNo: YES_NO,
  yesNoNa: YES_NO_NA,
  channel: CHANNELS,
  lgscoDecision: LGSCO_DECISION_NAMES,
};
