/** Getting a change through in spite of passing failures, and what is said where that cannot be. */
import { Problem } from '../problem';
import { toProblem } from './errors';
import { breathe } from './session';

/** The sentences that end the message of every Problem of a writing job. */
export const AS_BEFORE = 'The workbook is as it was before.';
export const UNFINISHED =
  'Excel did not let the add-in put the workbook back: unfinished or renamed sheets are still in it. ' +
  'The next run puts that right.';

/** Attempts at a change before it is given up. */
const ATTEMPTS = 3;

/** Problems that another attempt cannot mend. */
const FINAL: ReadonlySet<string> = new Set(['sheet-protected', 'workbook-protected', 'cancelled', 'no-excel']);

/** Runs `work`, which must do only what is left to do, until it succeeds; throws its last Problem. */
export async function atLast<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const problem = toProblem(error);
      if (attempt === ATTEMPTS || FINAL.has(problem.code)) throw problem;
      await breathe();
    }
  }
}

/** `what` says why the sheet matters: "carries marks". */
export function sheetProtected(sheet: string, what: string): Problem {
  return new Problem(
    'sheet-protected',
    `The sheet '${sheet}' ${what}, but it is protected.`,
    'Choose Review > Unprotect Sheet there, then try again.',
  );
}
