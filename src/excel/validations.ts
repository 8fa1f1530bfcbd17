/** Queues a rule for what may be typed into cells. */
import type { PlanValidation } from '../sheets';

/** Blank cells are always let through. */
export function queueValidation(sheet: Excel.Worksheet, validation: PlanValidation): void {
  const { row, column, rows, columns, prompt, alert } = validation;
  const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, columns).untrack();
  dataValidation.rule = ruleOf(validation.rule);
  dataValidation.errorAlert = { showAlert: true, ...alert };
  if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
}

function ruleOf(rule: PlanValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'date':
      return { date: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'number':
      return { decimal: boundsOf(rule) };
    case 'whole number':
      return { wholeNumber: boundsOf(rule) };
  }
}

function boundsOf({ from, to }: { readonly from: number; readonly to?: number }): Excel.BasicDataValidation {
  return to === undefined
    ? { operator: 'GreaterThanOrEqualTo', formula1: from }
    : { operator: 'Between', formula1: from, formula2: to };
}
