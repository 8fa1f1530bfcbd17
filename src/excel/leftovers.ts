/**
 * Putting right what a run left behind, and deleting what it replaced. Everything is read from the marks, so it works
 * at the end of a run, straight after an error and at the start of a later run alike: of a run that is complete the
 * replaced sheets go, of any other the new sheets go and the old ones get their names back.
 */
import { REPLACED_KEY, stateProperty, type Replaced, type SheetMark } from './marks';
import { freeSheetName, freeTableName, isTemporarySheetName, keptSheetName, tableNameBefore } from './names';
import type { Kept } from './additions';
import { typedMeanwhile } from './oldSheets';
import type { Marked } from './originals';
import type { HowToSend, Session } from './session';
import { readState, type SheetState, type WorkbookState } from './workbookState';

/** A sheet that stays beside its successor, under its name from now on. */
export interface KeptSheet {
  readonly sheet: string;
  readonly reason: string;
}

/** Why a sheet stays that a run has set aside, and the name that somebody had given it. */
export interface StaysAs extends Kept {
  readonly name: string;
}

interface Repair {
  readonly remove: readonly SheetState[];
  readonly restore: readonly { readonly sheet: SheetState; readonly replaced: Replaced; readonly name: string }[];
  readonly keep: readonly Marked<SheetState>[];
}

/** Whether all sheets of a run are finished: from then on it stands, before it can only be undone. */
export function isComplete(state: WorkbookState, run: string): boolean {
  const marks = state.sheets.flatMap(({ marks }) => (marks.sheet?.run === run ? [marks.sheet] : []));
  return marks.length > 0 && marks.every((mark) => mark.state !== 'building');
}

/**
 * The state without leftovers, and which sheets stayed because somebody had typed into them or, by their ids, had `touched`
 * them; it is read again only where something had to be put right. Throws a Problem.
 */
export async function withoutLeftovers(
  session: Session,
  state: WorkbookState,
  how?: HowToSend,
  touched: ReadonlyMap<string, StaysAs> = new Map(),
): Promise<{ readonly state: WorkbookState; readonly kept: readonly KeptSheet[] }> {
  const found = repairOf(state);
  if (found.remove.length + found.restore.length + found.keep.length === 0) return { state, kept: [] };
  const now = await hiddenFirst(session, state, found, how);
  const repair = repairOf(now);
  const typed = await typedMeanwhile(session, now, repair.remove.flatMap(seen), how);
  const stay = staying(now, repair, typed, touched);
  await session.send((context) => queueRepair(context, repair, stay), how);
  return { state: await readState(session, how), kept: stay.map(({ name: sheet, reason }) => ({ sheet, reason })) };
}

function repairOf(state: WorkbookState): Repair {
  const unfinished = new Set(
    state.sheets
      .flatMap(({ marks: { sheet, replaced } }) => [
        ...(sheet?.state === 'building' ? [sheet.run] : []),
        ...(replaced ? [replaced.run] : []),
      ])
      .filter((run) => !isComplete(state, run)),
  );
  const remove = state.sheets.filter(({ name, marks, used }) => {
    if (marks.replaced) return marks.replaced.fate === 'deleted' && !unfinished.has(marks.replaced.run);
    if (marks.sheet) return marks.sheet.state !== 'kept' && unfinished.has(marks.sheet.run);
    return isTemporarySheetName(name) && !used;
  });
  const taken = new Set(
    state.sheets
      .filter((sheet) => !remove.includes(sheet) && !sheet.marks.replaced)
      .map(({ name }) => name.toLowerCase()),
  );
  const restore = state.sheets.flatMap((sheet) => {
    const { replaced } = sheet.marks;
    if (!replaced || !unfinished.has(replaced.run)) return [];
    const name = freeSheetName(replaced.name, taken);
    taken.add(name.toLowerCase());
    return [{ sheet, replaced, name }];
  });
  const keep = state.sheets.flatMap((sheet) => {
    const { replaced, sheet: mark } = sheet.marks;
    const kept = replaced?.fate === 'kept' && !unfinished.has(replaced.run);
    return kept && mark ? [{ sheet, mark }] : [];
  });
  return { remove, restore, keep };
}

/** The sheet with its mark, unless nobody can have seen it: under construction it is hidden, under a temporary name. */
function seen(sheet: SheetState): readonly Marked<SheetState>[] {
  const { sheet: mark, replaced } = sheet.marks;
  const wasShown = replaced !== undefined || sheet.visibility === 'Visible' || !isTemporarySheetName(sheet.name);
  return mark && wasShown ? [{ sheet, mark }] : [];
}

/** The state once nobody can type into the sheets to be removed: those of a run that came to its end are hidden already. */
async function hiddenFirst(
  session: Session,
  state: WorkbookState,
  { remove }: Repair,
  how: HowToSend | undefined,
): Promise<WorkbookState> {
  const isVisible = ({ visibility }: SheetState): boolean => visibility === 'Visible';
  const shown = remove.filter((sheet) => isVisible(sheet) && seen(sheet).length > 0);
  const others = state.sheets.filter((sheet) => isVisible(sheet) && !shown.includes(sheet));
  // Excel hides no last visible sheet.
  if (shown.length === 0 || others.length === 0) return state;
  await session.send(({ workbook }) => {
    for (const { id } of shown) workbook.worksheets.getItem(id).visibility = Excel.SheetVisibility.hidden;
  }, how);
  return readState(session, how);
}

/** A sheet that was to be removed and stays. */
interface Staying extends Marked<SheetState> {
  readonly name: string;
  readonly reason: string;
  readonly tables: readonly { readonly now: string; readonly name: string }[];
}

function staying(
  { sheets, names }: WorkbookState,
  { remove, restore }: Repair,
  typed: ReadonlyMap<string, Kept>,
  touched: ReadonlyMap<string, StaysAs>,
): readonly Staying[] {
  const others = sheets.filter((sheet) => !remove.includes(sheet));
  const takenSheets = new Set([...others, ...restore].map(({ name }) => name.toLowerCase()));
  const takenTables = new Set(
    [
      ...others.flatMap(({ tables }) => tables),
      ...restore.flatMap(({ sheet, replaced }) =>
        sheet.tables.flatMap((table) => tableNameBefore(replaced.run, table) ?? []),
      ),
      ...names.map(({ name }) => name),
    ].map((name) => name.toLowerCase()),
  );
  const take = (name: string, taken: Set<string>): string => {
    taken.add(name.toLowerCase());
    return name;
  };
  return remove.flatMap(seen).flatMap(({ sheet, mark }) => {
    const { replaced } = sheet.marks;
    const kept = typed.get(sheet.id) ?? touched.get(sheet.id);
    if (!kept) return [];
    const tables = sheet.tables.map((now) => {
      const before = replaced && tableNameBefore(replaced.run, now);
      return { now, name: take(freeTableName(before ?? now, takenTables), takenTables) };
    });
    const name = take(
      keptSheetName(touched.get(sheet.id)?.name ?? replaced?.name ?? mark.name, kept.word, takenSheets),
      takenSheets,
    );
    return [{ sheet, mark, name, reason: kept.reason, tables }];
  });
}

function queueRepair(
  { workbook, runtime }: Excel.RequestContext,
  { remove, restore, keep }: Repair,
  stay: readonly Staying[],
): void {
  const { worksheets } = workbook;
  for (const { sheet, mark, name, tables } of stay) {
    const found = worksheets.getItem(sheet.id);
    for (const table of tables) if (table.now !== table.name) found.tables.getItem(table.now).name = table.name;
    found.name = name;
    found.visibility = Excel.SheetVisibility.visible;
    if (sheet.marks.replaced) queueKept(found, mark);
    else queueKeptState(found, mark);
  }
  for (const { id, visibility } of remove) {
    if (stay.some(({ sheet }) => sheet.id === id)) continue;
    const found = worksheets.getItem(id);
    // Excel deletes no sheet that is very hidden.
    if (visibility === 'VeryHidden') found.visibility = Excel.SheetVisibility.hidden;
    found.delete();
  }
  for (const { sheet, replaced, name } of restore) {
    const found = worksheets.getItem(sheet.id);
    for (const table of sheet.tables) {
      const before = tableNameBefore(replaced.run, table);
      if (before !== undefined) found.tables.getItem(table).name = before;
    }
    if (sheet.name !== name) found.name = name;
    if (sheet.visibility !== replaced.visibility) found.visibility = replaced.visibility;
    found.customProperties.getItem(REPLACED_KEY).delete();
  }
  for (const { sheet, mark } of keep) queueKept(worksheets.getItem(sheet.id), mark);
  runtime.enableEvents = true;
}

/** From now on the sheet is the analyst's, yet never taken for a register. */
export function queueKept(sheet: Excel.Worksheet, mark: SheetMark): void {
  queueKeptState(sheet, mark);
  sheet.customProperties.getItem(REPLACED_KEY).delete();
}

function queueKeptState(sheet: Excel.Worksheet, mark: SheetMark): void {
  const { key, value } = stateProperty({ ...mark, state: 'kept' });
  sheet.customProperties.add(key, value);
}
