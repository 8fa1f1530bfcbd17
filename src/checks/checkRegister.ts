/** The data checks: every rule over the register and its companion sheets. */
import { workingCalendar } from '../calendar';
import { complaintTiming } from '../figures';
import { isBlank, registerCells, type RegisterCells } from '../register';
import { collectSteps } from './collect';
import { RULES } from './rules';
import { sheetColumns, specOf } from './sheetColumns';
import type { Checked, CheckInput, CheckResult } from './types';

/**
 * Finds what would make a published figure wrong. Findings that reading has made are listed and counted among the
 * others; at most 10,000 are listed, and of a rule that has more a last one says how many.
 */
export function checkRegister(input: CheckInput): CheckResult {
  const steps = checkSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, rule by rule: whoever must not be kept waiting can do something else in between. */
export function* checkSteps(input: CheckInput): Generator<undefined, CheckResult, undefined> {
  const { register, companions, settings, parts } = input;
  const cells = registerCells(parts);
  const calendar = workingCalendar(companions.holidays);
  const extension = { ...register.extension, codes: new Uint8Array(register.rowCount) };
  return yield* collectSteps(
    {
      ...input,
      cells,
      calendar,
      timing: complaintTiming(register, settings, calendar),
      unextended: complaintTiming({ ...register, extension }, settings, calendar),
      columns: sheetColumns(parts),
      isReported: reportedCells(input, cells),
    },
    RULES,
  );
}

/** Where reading has found more than it lists, whatever stands in the column is taken to be among it. */
function reportedCells({ register, findings }: CheckInput, cells: RegisterCells): Checked['isReported'] {
  const places = new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const full = new Set(findings.filter(({ others }) => others).map(({ sheet, column = '' }) => `${sheet}!${column}`));
  return (row, key) => {
    const sheet = register.sheets[register.sheetOf[row] ?? 0]?.name ?? '';
    if (places.has(`${sheet}!${cells.addressAt(row, key)}`)) return true;
    return full.has(`${sheet}!${specOf(key)?.heading ?? ''}`) && !isBlank(cells.valueAt(row, key));
  };
}
