/** The moment at which the new sheets take the place of the old: one request, of which either all or nothing stays. */
import { must } from '../must';
import { textFingerprint } from './fingerprint';
import type { Handiwork } from './handiwork';
import { queueKept, type StaysAs } from './leftovers';
import { replacedProperty, stateProperty, type Visibility } from './marks';
import { isTemporarySheetName, setAsideTableName, temporarySheetName } from './names';
import type { OldSheet } from './oldSheets';
import type { NewSheet } from './pieces';
import type { Session } from './session';
import { queueValidation } from './validations';

/** How the finished sheets are left. */
export interface Manner {
  /** The reader stays on the sheet in front. */
  readonly inBackground?: boolean;
  /** They are the analyst's from now on, or those of these plans are: read like any other sheet, never replaced. */
  readonly handOver?: boolean | readonly string[];
  /** Nothing is written where the sheets of the earlier run say the same. */
  readonly unlessSame?: boolean;
}

export interface Swap {
  readonly run: string;
  readonly fresh: readonly NewSheet[];
  readonly old: readonly (OldSheet & { readonly keptName?: string })[];
  /** Set as the document's title, where it is ours to set. */
  readonly title?: string;
  readonly manner: Manner;
}

/**
 * Old sheets are marked and renamed, new ones named, placed and shown, then marked as written: from there on the run
 * stands. Old ones that are to go are hidden last, so that nobody types into them any more; `leftovers.ts` then looks
 * whether anybody did, and deletes them. Gives those, by their ids, whose name or look was changed since they were judged:
 * they are to stay. Throws a Problem; `leftovers.ts` then undoes or finishes.
 */
export async function swapSheets(session: Session, swap: Swap): Promise<ReadonlyMap<string, StaysAs>> {
  const toGo = swap.old.filter(({ keptName }) => keptName === undefined);
  const found = await session.send((context) => {
    const looks = toGo.map(({ sheet }) =>
      context.workbook.worksheets.getItem(sheet.id).load('name,tabColor,showGridlines'),
    );
    queueSwap(context, swap);
    return looks;
  }, 'to the end');
  return new Map(
    toGo.flatMap(({ sheet, handiwork }, index) => {
      const { name, tabColor, showGridlines } = must(found[index], 'how a sheet looked');
      // Excel may have refused the request half way, and done it again.
      const isNamed = name === sheet.name || isTemporarySheetName(name);
      const isSame = isNamed && tabColor === handiwork.tabColor && showGridlines === handiwork.gridlines;
      return isSame ? [] : [[sheet.id, { ...TOUCHED_MEANWHILE, name }] as const];
    }),
  );
}

const TOUCHED_MEANWHILE = {
  word: 'edited',
  reason: 'it was renamed or coloured while the report was being made',
} as const;

/**
 * What is left to do after an error: events on again and, if the run stands, title and selection. Those two each on its
 * own and best effort: that a title is refused should cost nothing else. Throws a Problem where the events stay off.
 */
export async function finishWorkbook(session: Session, swap: Swap | undefined): Promise<void> {
  await session.send(({ runtime }) => {
    runtime.enableEvents = true;
  }, 'to the end');
  if (!swap) return;
  await session.send((context) => queueTitle(context, swap.title), 'to the end').catch(() => undefined);
  await session.send((context) => queueShow(context, swap), 'to the end').catch(() => undefined);
}

function queueSwap(context: Excel.RequestContext, swap: Swap): void {
  const { run, fresh, old, title, manner } = swap;
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();

  old.forEach(({ sheet: { id, name, visibility, tables }, commentary, keptName }, index) => {
    const sheet = worksheets.getItem(id);
    const { key, value } = replacedProperty({
      ...{ run, name, visibility, commentary: textFingerprint(commentary) },
      fate: keptName === undefined ? 'deleted' : 'kept',
    });
    sheet.customProperties.add(key, value);
    sheet.name = keptName ?? temporarySheetName(run, fresh.length + index);
    if (keptName !== undefined) return;
    for (const table of tables) sheet.tables.getItem(table).name = setAsideTableName(run, table);
  });

  const first = Math.min(...old.map(({ sheet }) => sheet.position));
  fresh.forEach(({ temporaryName, name, tables, handiwork }, index) => {
    const sheet = worksheets.getItem(temporaryName);
    for (const table of tables) sheet.tables.getItem(table.temporaryName).name = table.name;
    if (old.length > 0) sheet.position = first + index;
    sheet.name = name;
    sheet.visibility = visibilityOf(handiwork);
  });
  for (const { name, plan } of fresh) {
    for (const validation of plan.validations ?? []) queueValidation(worksheets.getItem(name), validation);
  }
  for (const { name, mark } of fresh) {
    const { key, value } = stateProperty({ ...mark, state: isHandedOver(manner, mark.plan) ? 'given' : 'written' });
    worksheets.getItem(name).customProperties.add(key, value);
  }

  for (const { sheet, mark, keptName } of old) {
    if (keptName !== undefined) queueKept(worksheets.getItem(sheet.id), mark);
  }
  const toGo = old.filter(({ keptName }) => keptName === undefined);
  if (toGo.length === 0) context.runtime.enableEvents = true;
  queueTitle(context, title);
  queueShow(context, swap);
  for (const { sheet } of toGo) worksheets.getItem(sheet.id).visibility = Excel.SheetVisibility.hidden;
}

/** A sheet that somebody has hidden stays so. */
export function visibilityOf(handiwork: Handiwork | undefined): Visibility {
  return handiwork?.visibility ?? 'Visible';
}

function isHandedOver({ handOver = false }: Manner, plan: string): boolean {
  return typeof handOver === 'boolean' ? handOver : handOver.includes(plan);
}

function queueTitle({ workbook }: Excel.RequestContext, title: string | undefined): void {
  if (title !== undefined) workbook.properties.title = title;
}

/** Shows the first sheet of the report that nobody has hidden, cursor in A1. */
function queueShow({ workbook }: Excel.RequestContext, { fresh, manner }: Swap): void {
  const first = fresh.find(({ handiwork }) => visibilityOf(handiwork) === 'Visible');
  if (!first || manner.inBackground) return;
  const sheet = workbook.worksheets.getItem(first.name);
  sheet.activate();
  sheet.getRange('A1').untrack().select();
}
