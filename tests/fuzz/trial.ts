/** What the product makes of a damaged file. */
import { openWorkbook, saveWorkbook, setCell, usedArea, type WorkbookModel } from '../../src/host';
import { Problem } from '../../src/problem';
import { checkSheets, sheetsOf } from '../builders/checks';
import { diceOf, mutated } from './mutations';
import { PRODUCERS } from './producers';

export type Outcome = 'refused' | 'opened, no register' | 'checked';

export interface Trial {
  readonly producer: string;
  readonly file: Uint8Array;
}

/** The damaged file of that number. */
export function trial(seed: number, number: number): Trial {
  const producers = Object.entries(PRODUCERS);
  const [producer, file] = producers[number % producers.length] ?? ['', new Uint8Array(0)];
  return { producer, file: mutated(file, diceOf(seed * 1_000_003 + number)) };
}

/**
 * Opens, checks, changes, saves and opens again. Throws for whatever is no Problem, and where a saved file can't be
 * opened.
 */
export function outcomeOf(file: Uint8Array): Outcome {
  const opened = orProblem(() => openWorkbook(file, 'register.xlsx'));
  if (!opened) return 'refused';
  const { workbook } = opened;
  const checked = isSmall(workbook) && orProblem(() => checkSheets(sheetsOf(workbook))) !== undefined;
  for (const sheet of workbook.sheets) setCell(sheet, 3, 2, { value: 'changed' });
  const saved = orProblem(() => saveWorkbook(workbook));
  if (saved) openWorkbook(saved, 'saved.xlsx');
  return checked ? 'checked' : 'opened, no register';
}

function orProblem<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Small enough for the plain grid by which tests read sheets. */
function isSmall(workbook: WorkbookModel): boolean {
  return workbook.sheets.every((sheet) => {
    const area = usedArea(sheet, true);
    return !area || (area.row + area.rows) * (area.column + area.columns) < 100_000;
  });
}
