/** Which sheets of an earlier report would say something else if they were written now. */
import type { WorkbookPlan } from '../sheets';
import type { DateSystem } from './dateSystem';
import { reportMark } from './marks';
import { originals } from './originals';
import { planFingerprint } from './planCells';
import type { Session } from './session';
import { readState } from './workbookState';

/** The names of those among the sheets of the plan's report that have one of these plan ids. Throws a Problem. */
export async function staleSheets(
  session: Session,
  plan: WorkbookPlan,
  ids: readonly string[],
  dates: DateSystem,
): Promise<readonly string[]> {
  const { sheets } = await readState(session);
  const report = reportMark(plan.kind, plan.period);
  const written = originals(sheets).filter(({ mark }) => mark.report === report);
  const names = new Map(written.map(({ sheet, mark }) => [mark.plan, sheet.name]));
  return written.flatMap(({ sheet: { name }, mark }) => {
    const now = ids.includes(mark.plan) ? plan.sheets.find(({ id }) => id === mark.plan) : undefined;
    return now && planFingerprint(now, names, dates) !== mark.cells ? [name] : [];
  });
}
