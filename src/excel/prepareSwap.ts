/** Deciding what a plan will do to the workbook: the fate of old sheets, all names, the marks of the new sheets. */
import { must } from '../must';
import { Problem } from '../problem';
import { withCommentary, type WorkbookPlan } from '../sheets';
import type { DateSystem } from './dateSystem';
import { textFingerprint } from './fingerprint';
import { inherited, isTouched, type Handiwork } from './handiwork';
import { documentTitle, reportMark } from './marks';
import { freeSheetName, freeTableName, keptSheetName, temporarySheetName, temporaryTableName } from './names';
import type { Kept } from './additions';
import { judgeOldSheets, type OldSheet } from './oldSheets';
import type { NewSheet } from './pieces';
import { planFingerprint, planRows, writtenSize, type SheetNames } from './planCells';
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
  const old = await judgeOldSheets(session, state, report, new Set(plan.sheets.map(({ id }) => id)));
  const locked = old.find(({ sheet }) => sheet.protected);
  if (locked) throw sheetProtected(locked.sheet.name, 'is to be replaced');
  const run = freeRun(state);
  const title = titleToSet(state, plan.title);
  return { run, ...named(state, plan, old, run, dates), ...(title === undefined ? {} : { title }) };
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
  const before = new Map(judged.map((old) => [old.mark.plan, old]));
  const sheetNames = new Set(staying.map(({ name }) => name.toLowerCase()));
  const take = (name: string): string => {
    sheetNames.add(name.toLowerCase());
    return name;
  };
  // What somebody has called a sheet goes before what another would be called.
  const given = new Map(
    plan.sheets.flatMap(({ id }) => {
      const name = before.get(id)?.handiwork.name;
      return name === undefined ? [] : [[id, take(name)] as const];
    }),
  );
  const written = new Map(plan.sheets.map(({ id, name }) => [id, take(freeSheetName(name, sheetNames))]));
  const names = new Map([...written, ...given]);
  const old = judged.map((one) => {
    const passedOn = passedTo(plan, one, names, dates);
    const kept = one.kept ?? keptForHandiwork(one.handiwork, passedOn);
    const keptName = kept && take(keptSheetName(one.sheet.name, kept.word, sheetNames));
    return { ...one, ...(kept ? { kept } : {}), ...(keptName === undefined ? {} : { keptName }), passedOn };
  });

  const keptTables = old.filter(({ kept }) => kept).flatMap(({ sheet }) => sheet.tables);
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
    const { commentary = '', passedOn } = old.find(({ mark }) => mark.plan === sheet.id) ?? {};
    return {
      plan: withCommentary(sheet, commentary),
      temporaryName: temporarySheetName(run, index),
      name: must(names.get(sheet.id), 'the name of a new sheet'),
      tables,
      commentary,
      ...(passedOn ? { handiwork: passedOn } : {}),
      mark: {
        report: reportMark(plan.kind, plan.period),
        plan: sheet.id,
        run,
        state: 'building',
        name: must(written.get(sheet.id), 'the name of a new sheet'),
        table: tables[0]?.name ?? '',
        cells: planFingerprint(sheet, names, dates),
        commentary: textFingerprint(commentary),
        ...writtenSize(sheet),
        charts: sheet.charts.length,
        // Until they are counted: charts may be among them.
        shapes: sheet.charts.length,
      },
      ...(index === 0 && plan.title !== '' ? { title: plan.title } : {}),
    };
  });
  return { fresh, old };
}

const HIDDEN_LINES = {
  word: 'edited',
  reason: 'rows or columns were hidden in it, and the new sheet has other ones',
} as const;
const TOUCHED = {
  word: 'edited',
  reason: 'it was renamed, coloured or partly hidden by hand, and the new report has no such sheet',
} as const;

/** What the sheet's successor keeps of what was done to it; undefined where it has none. */
function passedTo(
  { sheets }: WorkbookPlan,
  { mark, grid, handiwork }: OldSheet,
  names: SheetNames,
  dates: DateSystem,
): Handiwork | undefined {
  const successor = sheets.find(({ id }) => id === mark.plan);
  return successor && inherited(handiwork, mark, grid, successor, () => planRows(successor, names, dates));
}

function keptForHandiwork(handiwork: Handiwork, passedOn: Handiwork | undefined): Kept | undefined {
  if (passedOn) return passedOn === handiwork ? undefined : HIDDEN_LINES;
  return isTouched(handiwork) ? TOUCHED : undefined;
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
