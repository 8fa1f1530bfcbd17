/** Writing a report into the workbook: afterwards it is as it was before, or finished, and the answer says which. */
import { LONGEST_TEXT } from '../limits';
import { must } from '../must';
import { AS_BEFORE, Problem, unfinished, type WorkbookOutcome } from '../problem';
import type { PlanValue, WorkbookPlan } from '../sheets';
import { buildSheets, setUpPages } from './buildSheets';
import type { DateSystem } from './dateSystem';
import { toProblem } from './errors';
import { isComplete, withoutLeftovers, type KeptSheet } from './leftovers';
import { reportMark } from './marks';
import { unclearCopies } from './originals';
import type { NewSheet } from './pieces';
import { prepareSwap } from './prepareSwap';
import { hasChanged, type RegisterStamp } from './readRegister';
import { breathe, withExcel, type Control, type Session } from './session';
import { finishWorkbook, swapSheets, visibilityOf, type Manner, type Swap } from './swapSheets';
import { readState, type WorkbookState } from './workbookState';

export interface Written {
  /** Names of the sheets written, in their order. */
  readonly written: readonly string[];
  /** Sheets of an earlier run that were kept beside their successors. */
  readonly kept: readonly KeptSheet[];
  /** The sheets of the earlier run say the same, and were left as they are. */
  readonly upToDate?: boolean;
  /** What the reader should know besides: the page setup was refused, a text was cut, a sheet could not be deleted. */
  readonly remarks: readonly string[];
}

/** What the writer must know of the register: its ranges as they were read, and how the workbook counts days. */
export interface RegisterRead {
  readonly stamps: readonly RegisterStamp[];
  readonly dates: DateSystem;
}

const NO_PAGE_SETUP = 'Excel refused the page setup: check orientation and scaling before printing.';
const NOT_DELETED =
  'The sheets are finished, but Excel did not delete the ones they replace (named "~appendix …"). The next run does.';

/** A run in progress: `swap` is there as soon as anything may have been written. */
interface Run {
  swap?: Swap;
  /** Names of the sheets that were left as they are. */
  standing?: readonly string[];
  /** Sheets that stayed because somebody typed into them meanwhile, or that can't be told from copies. */
  readonly kept: KeptSheet[];
  readonly remarks: string[];
}

/**
 * Writes all sheets of a plan and replaces those of an earlier run of the same kind and period. If the register has
 * changed since it was read, nothing is written (Problem `register-changed`). Throws a Problem that says whether the
 * workbook is as before.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  register: RegisterRead,
  control: Control,
  manner: Manner = {},
): Promise<Written> {
  const run: Run = { kept: [], remarks: [] };
  try {
    await withExcel(control, (session) => write(session, plan, register, manner, run));
  } catch (error) {
    const outcome = run.swap ? await settle(run.swap, run, control) : AS_BEFORE;
    if (outcome !== 'finished') throw toProblem(error).leaving(outcome);
  }
  const { kept, remarks } = run;
  if (run.standing) return { written: run.standing, kept, remarks, upToDate: true };
  const { fresh, old } = must(run.swap, 'what the run has put in place');
  const beside = old.flatMap(({ keptName, kept: why }) =>
    keptName === undefined || !why ? [] : [{ sheet: keptName, reason: why.reason }],
  );
  return { written: fresh.map(({ name }) => name), kept: [...beside, ...kept], remarks };
}

async function write(
  session: Session,
  plan: WorkbookPlan,
  register: RegisterRead,
  manner: Manner,
  run: Run,
): Promise<void> {
  const { state, kept } = await withoutLeftovers(session, await readState(session));
  run.kept.push(...kept, ...unclear(state, plan));
  const swap = { ...(await prepareSwap(session, state, plan, register.dates)), manner };
  const { fresh } = swap;
  if (manner.unlessSame && saysTheSame(swap)) {
    run.standing = swap.fresh.map(({ name }) => name);
    return;
  }
  const report = (done: number): void => session.report('Writing the sheets', done, fresh.length);
  report(0);
  await breathe();

  run.swap = swap;
  run.remarks.push(...cutTexts(fresh), ...hiddenSheets(fresh));
  const names = new Map(fresh.map((sheet) => [sheet.plan.id, sheet.name]));
  await buildSheets(session, fresh, names, register.dates, report);
  session.report('Setting up the pages', 0, 1);
  if (!(await setUpPages(session.control, fresh))) run.remarks.push(NO_PAGE_SETUP);
  session.report('Comparing with the register', 0, 1);
  run.swap = await unchanged(session, swap, register.stamps);
  session.report('Putting the sheets in place', 0, 1);
  const touched = await swapSheets(session, run.swap);
  if (swap.old.length === 0) return;
  const now = await readState(session, 'to the end');
  run.kept.push(...(await withoutLeftovers(session, now, 'to the end', touched)).kept);
}

/** Whether the earlier sheets are as they were written, and the new ones would hold the same cells under the same names. */
function saysTheSame({ fresh, old }: Swap): boolean {
  return (
    old.length === fresh.length &&
    old.every(({ sheet, mark, intact }) =>
      fresh.some(
        ({ name, plan, mark: { cells } }) =>
          intact && mark.plan === plan.id && mark.cells === cells && sheet.name === name,
      ),
    )
  );
}

function cutTexts(sheets: readonly NewSheet[]): readonly string[] {
  const isLong = (value: PlanValue): boolean => typeof value === 'string' && value.length > LONGEST_TEXT;
  return sheets
    .filter(({ plan }) => plan.blocks.some(({ values }) => values.some((row) => row.some(isLong))))
    .map(
      ({ name }) => `A text on the sheet '${name}' was cut at ${LONGEST_TEXT} characters, all that a cell can hold.`,
    );
}

function hiddenSheets(sheets: readonly NewSheet[]): readonly string[] {
  return sheets
    .filter(({ handiwork }) => visibilityOf(handiwork) !== 'Visible')
    .map(({ name }) => `The sheet '${name}' is hidden, as it was before.`);
}

/** Sheets that are neither replaced nor taken for anything else. */
function unclear({ sheets }: WorkbookState, { kind, period }: WorkbookPlan): readonly KeptSheet[] {
  const reason = 'it can’t be told from a copy of it';
  return unclearCopies(sheets, reportMark(kind, period)).map(({ name }) => ({ sheet: name, reason }));
}

/** Attempts to put the workbook right after an error. */
const ATTEMPTS = 3;

/** Finishes a run that stands, undoes any other; tries again where that fails too. */
async function settle(swap: Swap, { kept, remarks }: Run, control: Control): Promise<'finished' | WorkbookOutcome> {
  const reached: { complete: boolean; outcome?: 'finished' | WorkbookOutcome } = { complete: false };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await withExcel(control, async (session) => {
        const state = await readState(session, 'to the end');
        reached.complete = isComplete(state, swap.run);
        kept.push(...(await withoutLeftovers(session, state, 'to the end')).kept);
        reached.outcome = reached.complete ? 'finished' : kept.length > 0 ? unfinished('edited sheets') : AS_BEFORE;
        await finishWorkbook(session, reached.complete ? swap : undefined);
      });
      break;
    } catch {
      await breathe();
    }
  }
  if (reached.complete && !reached.outcome) remarks.push(NOT_DELETED);
  return reached.outcome ?? (reached.complete ? 'finished' : unfinished('sheets'));
}

/**
 * The swap with the number of shapes on each new sheet, counted in the request that makes sure that the register has
 * not changed. (Whether Excel counts charts among the shapes is not documented.)
 */
async function unchanged(session: Session, swap: Swap, stamps: readonly RegisterStamp[]): Promise<Swap> {
  const shapes: { counts: readonly OfficeExtension.ClientResult<number>[] } = { counts: [] };
  const changed = await hasChanged(session, stamps, ({ workbook }) => {
    shapes.counts = swap.fresh.map(({ temporaryName }) => workbook.worksheets.getItem(temporaryName).shapes.getCount());
  });
  if (changed) throw registerChanged();
  return {
    ...swap,
    fresh: swap.fresh.map((sheet, index) => ({
      ...sheet,
      mark: { ...sheet.mark, shapes: must(shapes.counts[index], 'the shapes of a new sheet').value },
    })),
  };
}

function registerChanged(): Problem {
  return new Problem(
    'register-changed',
    'The register was edited while the report was being made.',
    'Wait until nobody is editing it, then try again.',
  );
}
