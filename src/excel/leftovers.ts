/**
 * Putting right what a run left behind. Everything is read from the marks, so it works straight after an error and at
 * the start of a later run alike: of a run that is complete the replaced sheets go, of any other the new sheets go and
 * the old ones get their names back.
 */
import { REPLACED_KEY, stateProperty, type Replaced, type SheetMark } from './marks';
import { freeSheetName, isTemporarySheetName, tableNameBefore } from './names';
import type { Session } from './session';
import { readState, type SheetState, type WorkbookState } from './workbookState';

interface Repair {
  readonly remove: readonly SheetState[];
  readonly restore: readonly { readonly sheet: SheetState; readonly replaced: Replaced; readonly name: string }[];
  readonly keep: readonly { readonly sheet: SheetState; readonly mark: SheetMark }[];
}

/** Whether all sheets of a run are finished: from then on it stands, before it can only be undone. */
export function isComplete(state: WorkbookState, run: string): boolean {
  const marks = state.sheets.flatMap(({ marks }) => (marks.sheet?.run === run ? [marks.sheet] : []));
  return marks.length > 0 && marks.every((mark) => mark.state !== 'building');
}

/** The state without leftovers; reads it again only where something had to be put right. Throws a Problem. */
export async function withoutLeftovers(
  session: Session,
  state: WorkbookState,
  how?: 'stoppable' | 'to the end',
): Promise<WorkbookState> {
  const repair = repairOf(state);
  if (repair.remove.length + repair.restore.length + repair.keep.length === 0) return state;
  await session.send((context) => queueRepair(context, repair), how);
  return readState(session, how);
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

function queueRepair({ workbook }: Excel.RequestContext, { remove, restore, keep }: Repair): void {
  for (const sheet of remove) queueDelete(workbook.worksheets, sheet);
  for (const { sheet, replaced, name } of restore) {
    const found = workbook.worksheets.getItem(sheet.id);
    for (const table of sheet.tables) {
      const before = tableNameBefore(replaced.run, table);
      if (before !== undefined) found.tables.getItem(table).name = before;
    }
    if (sheet.name !== name) found.name = name;
    found.customProperties.getItem(REPLACED_KEY).delete();
  }
  for (const { sheet, mark } of keep) queueKept(workbook.worksheets.getItem(sheet.id), mark);
}

/** Excel deletes no sheet that is very hidden. */
export function queueDelete(worksheets: Excel.WorksheetCollection, { id, veryHidden }: SheetState): void {
  const sheet = worksheets.getItem(id);
  if (veryHidden) sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
}

/** From now on the sheet is the analyst's, yet never taken for a register. */
export function queueKept(sheet: Excel.Worksheet, mark: SheetMark): void {
  const { key, value } = stateProperty({ ...mark, state: 'kept' });
  sheet.customProperties.add(key, value);
  sheet.customProperties.getItem(REPLACED_KEY).delete();
}
