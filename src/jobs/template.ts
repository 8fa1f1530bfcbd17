/** A new register: its sheets, ready to be filled, beside what the workbook holds. */
import {
  changingNothing,
  readSheetNames,
  withExcel,
  writeWorkbook,
  type Control,
  type Session,
  type Written,
} from '../excel';
import { Problem } from '../problem';
import { planTemplate, templateSheetNames } from '../sheets';

/**
 * Writes the sheets of a new register; from then on they are the analyst's own. Rejects with a Problem that says
 * whether the workbook is as before: `sheets-taken` where it has sheets of these names already.
 */
export async function newRegister(control: Control): Promise<Written> {
  await changingNothing(withExcel(control, requireFreeNames));
  return writeWorkbook(planTemplate(), { stamps: [], dates: 1900 }, control, { handOver: true });
}

async function requireFreeNames(session: Session): Promise<void> {
  const names = await readSheetNames(session);
  const taken = templateSheetNames().filter((wanted) =>
    names.some((name) => name.toLowerCase() === wanted.toLowerCase()),
  );
  if (taken.length > 0) throw sheetsTaken(taken);
}

function sheetsTaken(names: readonly string[]): Problem {
  const list = names.map((name) => `'${name}'`).join(', ');
  return new Problem(
    'sheets-taken',
    `A new register needs sheet names that this workbook uses already: ${list}.`,
    'Start from a new workbook, or rename those sheets.',
  );
}
