/** The last look at what is about to be written. */
import { must } from '../must';
import { Problem } from '../problem';
import { layoutProblems, type WorkbookPlan } from '../sheets';

/**
 * The plan, if it makes a workbook that Excel opens and that shows what it should.
 * @throws Problem `layout-not-sound`
 */
export function soundPlan(plan: WorkbookPlan): WorkbookPlan {
  const [first] = layoutProblems(plan);
  if (!first) return plan;
  const { name } = must(
    plan.sheets.find(({ id }) => id === first.sheet),
    'the sheet that is not sound',
  );
  throw new Problem(
    'layout-not-sound',
    `The sheet '${name}' would not be as it should: ${first.message}`,
    'Leave its section out (setting Sections left out), and tell whoever looks after the add-in.',
  );
}
