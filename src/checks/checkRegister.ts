/** The data checks: every rule over the register and its companion sheets. */
import { workingCalendar } from '../calendar';
import { complaintTiming } from '../figures';
import { registerCells } from '../register';
import { collect } from './collect';
import { RULES } from './rules';
import { sheetColumns } from './sheetColumns';
import type { CheckInput, CheckResult } from './types';

/**
 * Finds what would make a published figure wrong. Findings that reading has made are listed and counted among the
 * others; of each rule at most 1,000 are listed, and one more says how many there are.
 */
export function checkRegister(input: CheckInput): CheckResult {
  const { register, companions, settings, parts, findings } = input;
  const cells = registerCells(parts);
  const calendar = workingCalendar(companions.holidays);
  const extension = { ...register.extension, codes: new Uint8Array(register.rowCount) };
  const reported = new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return collect(
    {
      ...input,
      cells,
      calendar,
      timing: complaintTiming(register, settings, calendar),
      unextended: complaintTiming({ ...register, extension }, settings, calendar),
      columns: sheetColumns(parts),
      isReported: (row, key) =>
        reported.has(`${register.sheets[register.sheetOf[row] ?? 0]?.name ?? ''}!${cells.addressAt(row, key)}`),
    },
    RULES,
  );
}
