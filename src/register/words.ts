/** How councils write the values of the closed lists: one table a column. */
import { CHANNEL_WORDS, YES_NO_NA_WORDS, YES_NO_WORDS } from './answerWords';
import { PROCEDURE_WORDS, RECORD_TYPE_WORDS, STAGE_WORDS } from './caseWords';
import type { ChoiceKind, ColumnWords, ValueOf } from './columnWords';
import { EXTENSION_WORDS, OUTCOME_WORDS, STATUS_WORDS } from './courseWords';
import { LGSCO_WORDS } from './lgscoWords';

export * from './columnWords';

export const WORDS: { readonly [K in ChoiceKind]: ColumnWords<ValueOf<K>> } = {
  recordType: RECORD_TYPE_WORDS,
  procedure: PROCEDURE_WORDS,
  stage: STAGE_WORDS,
  extension: EXTENSION_WORDS,
  status: STATUS_WORDS,
  outcome: OUTCOME_WORDS,
  yesNo: YES_NO_WORDS,
  yesNoNa: YES_NO_NA_WORDS,
  channel: CHANNEL_WORDS,
  lgscoDecision: LGSCO_WORDS,
};
