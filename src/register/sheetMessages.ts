/** What is said of a sheet that was named as the register and can't be read as one. */
import { Problem } from '../problem';
import { slipsBetween, slipsIn } from './spelling';
import type { SheetOutline } from './types';

/** `bySetting`: the setting Register sheets names it, not an option or a click. */
export function sheetNotFound(name: string, outlines: readonly SheetOutline[], bySetting: boolean): Problem {
  const names = outlines.filter(({ ours }) => !ours).map((sheet) => sheet.name);
  const near = names.find((other) => isNear(name, other));
  const meant = near === undefined ? '' : `Did you mean “${near}”? `;
  const there = `The sheets of this workbook are: ${names.join(', ')}.`;
  return bySetting
    ? new Problem(
        'register-sheets',
        `The setting Register sheets names “${name}”, but this workbook has no sheet called that, so no register is read.`,
        `${meant}${MEND} ${there}`,
      )
    : new Problem('sheet-not-found', `There is no sheet “${name}”.`, `${meant}${there}`);
}

export function ownSheet(name: string, bySetting: boolean): Problem {
  return bySetting
    ? new Problem(
        'register-sheets',
        `The setting Register sheets names “${name}”, which is a sheet of a report, not a register, so no register is read.`,
        MEND,
      )
    : new Problem(
        'own-sheet',
        `“${name}” is a sheet of a report, not a register.`,
        'Name the sheet that holds the register.',
      );
}

/** Of a sheet that the setting names. */
export function noHeadings(name: string): Problem {
  return new Problem(
    'register-sheets',
    `The setting Register sheets names “${name}”, which has no headings in its first 200 rows, so no register is read.`,
    MEND,
  );
}

const MEND =
  'Correct the setting Register sheets, with a semicolon between two names, or clear it: the register is then found by its headings.';

/** A slip of spelling, or one name within the other: “Registr” and “2022” for “Register 2022”. */
function isNear(typed: string, name: string): boolean {
  const [a, b] = [typed.trim().toLowerCase(), name.trim().toLowerCase()];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return (shorter.length > 2 && longer.includes(shorter)) || slipsBetween(a, b) <= slipsIn(a.length);
}
