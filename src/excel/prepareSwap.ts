/** Deciding what a plan will do to the workbook: the fate of old sheets, all names, the marks of the new sheets. */
import { must } from '../must';
import { Problem } from '../problem';
import { withCommentary, type WorkbookPlan } from '../sheets';
import type { DateSystem } from './dateSystem';
import { documentTitle, reportMark } from './marks';
import { freeSheetName, freeTableName, keptSheetName, temporarySheetName, temporaryTableName } from './names';
import { judgeOldSheets, type OldSheet } from './oldSheets';
import type { NewSheet } from './pieces';
import { planFingerprint, writtenSize } from './planCells';
import type { Session } from './session';
import { sheetProtected } from './settling';
import type { Swap } from './swapSheets';
import type { WorkbookState } from './workbookState';

/** Decides all names and the fate of every old sheet. Throws a Problem where the workbook is protected. */
export async function prepareSwap(
  session: Session,
  state: WorkbookState,
  plan: WorkbookPlan,
  dates: DateSystem,
): Promise<Omit<Swap, 'manner'>> {
  if (state.structureProtected) {
    throw new Problem(
      'workbook-protected',
      'The structure of this workbook is protected, so no sheet can be added.',
      'Choose Review > Protect Workbook to switch the protection off, then try again.',
    );
  }
  const report = reportMark(plan.kind, plan.period);
  const judged = await judgeOldSheets(session, state, report, new Set(plan.sheets.map(({ id }) => id)));
  const locked = judged.find(({ sheet }) => sheet.protected);
  if (locked) throw sheetProtected(locked.sheet.name, 'is to be replaced');
  const run = freeRun(state);
  const title = titleToSet(state, plan.title);
  return { run, ...named(state, plan, judged, run, dates), ...(title === undefined ? {} : { title }) };
}

function named(
  state: WorkbookState,
  plan: WorkbookPlan,
  judged: readonly OldSheet[],
  run: string,
  dates: DateSystem,
): Pick<Swap, 'fresh' | 'old'> {
  const replaced = new Set(judged.map(({ sheet }) => sheet));
  const staying = state.sheets.filter((sheet) => !replaced.has(sheet));
  const sheetNames = new Set(staying.map(({ name }) => name.toLowerCase()));
  const names = new Map(
    plan.sheets.map(({ id, name }) => {
      const free = freeSheetName(name, sheetNames);
      sheetNames.add(free.toLowerCase());
      return [id, free] as const;
    }),
  );
  const old = judged.map((sheet) => {
    if (!sheet.kept) return sheet;
    const keptName = keptSheetName(sheet.sheet.name, sheet.kept.word, sheetNames);
    sheetNames.add(keptName.toLowerCase());
    return { ...sheet, keptName };
  });

  const keptTables = judged.filter(({ kept }) => kept).flatMap(({ sheet }) => sheet.tables);
  const tableNames = new Set(
    [...staying.flatMap(({ tables }) => tables), ...keptTables, ...state.names.map(({ name }) => name)].map((name) =>
      name.toLowerCase(),
    ),
  );
  let tableCount = 0;
  const fresh = plan.sheets.map((sheet, index): NewSheet => {
    const tables = sheet.tables.map((table) => {
      const name = freeTableName(table.name, tableNames);
      tableNames.add(name.toLowerCase());
      return { temporaryName: temporaryTableName(run, ++tableCount), name };
    });
    const commentary = judged.find(({ mark }) => mark.plan === sheet.id)?.commentary ?? '';
    return {
      plan: withCommentary(sheet, commentary),
      temporaryName: temporarySheetName(run, index),
      name: must(names.get(sheet.id), 'the name of a new sheet'),
      tables,
      commentary,
      mark: {
        report: reportMark(plan.kind, plan.period),
        plan: sheet.id,
        run,
        state: 'building',
        cells: planFingerprint(sheet, names, dates),
        ...writtenSize(sheet),
        charts: sheet.charts.length,
        shapes: 0,
      },
      ...(index === 0 && plan.title !== '' ? { title: plan.title } : {}),
    };
  });
  return { fresh, old };
}

/** The smallest number that no sheet in the workbook carries. */
function freeRun({ sheets }: WorkbookState): string {
  const used = new Set(sheets.flatMap(({ marks }) => [marks.sheet?.run, marks.replaced?.run]));
  let run = 1;
  while (used.has(String(run))) run++;
  return String(run);
}

/** The document title is set where it is empty or was set by an earlier run, and the plan has one. */
function titleToSet({ title, sheets }: WorkbookState, wanted: string): string | undefined {
  if (wanted === '') return undefined;
  const ours = title === '' || sheets.some(({ marks }) => marks.title === title);
  return ours ? documentTitle(wanted) : undefined;
}
