/** Clearing the marks that a check has set on cells: nothing else of the sheets changes. */
import { removeMarks, type Control } from '../excel';

/** Gives the sheets that had marks. Rejects with a Problem that says whether any may be left. */
export async function clearMarks(control: Control): Promise<{ readonly sheets: readonly string[] }> {
  control.progress?.({ step: 'Clearing the marks', done: 0, of: 1 });
  return { sheets: await removeMarks(control) };
}
