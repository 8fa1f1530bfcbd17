// Every rule, in the order in which findings are listed. A further check is a further entry in one of these lists.
import { AGREED_RULES } from './agreedRules';
import { COMPANION_RULES } from './companionRules';
import { DATE_RULES } from './dateRules';
import { IDENTITY_RULES } from './identityRules';
import { NAME_RULES } from './nameRules';
import { OMBUDSMAN_RULES } from './ombudsmanRules';
import { OUTCOME_RULES } from './outcomeRules';
import { PERSONAL_RULES } from './personalRules';
import { READING_RULES } from './readingRules';
import { REQUIRED_RULES } from './requiredRules';
import { SHEET_RULES } from './sheetRules';
import { TEXT_RULES } from './textRules';
import { TIMING_RULES } from './timingRules';
import type { ErrorRule, Rule } from './types';

export const RULES: readonly Rule[] = [
  ...REQUIRED_RULES,
  ...READING_RULES,
  ...IDENTITY_RULES,
  ...DATE_RULES,
  ...TIMING_RULES,
  ...AGREED_RULES,
  ...OUTCOME_RULES,
  ...OMBUDSMAN_RULES,
  ...NAME_RULES,
  ...PERSONAL_RULES,
  ...TEXT_RULES,
  ...COMPANION_RULES,
  ...SHEET_RULES,
];

/** The rules that find what makes a figure wrong; a report asks them too (FIGURES.md, "Right or silent"). */
export const ERROR_RULES: readonly ErrorRule[] = RULES.filter(
  (rule): rule is ErrorRule => rule.severity === 'error' && rule.find !== undefined,
);
