/** Getting a change through in spite of passing failures. */
import { Problem, type ProblemCode } from '../problem';
import { toProblem } from './errors';
import { breathe } from './session';

/** Attempts at a change before it is given up. */
const ATTEMPTS = 3;

/** Problems that another attempt cannot mend. */
const FINAL: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'sheet-protected',
  'workbook-protected',
  'cancelled',
  'no-excel',
]);

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
