/** Safe fixes: cells of the register are changed, and each change is listed so that it can be undone. */
import { cellAddress } from '../a1';
import {
  changingNothing,
  editCells,
  onSheets,
  readCells,
  readFixes,
  removeFixList,
  requireUnprotected,
  TEXT_FORMAT,
  toProblem,
  withExcel,
  writeWorkbook,
  type CellContent,
  type CellEdit,
  type CellPlace,
  type Control,
  type DateSystem,
  type FixList,
  type Written,
} from '../excel';
import { unfinished, type Problem } from '../problem';
import { planFixes, type FixRecord } from '../sheets';
import { locator, type LocatedCell } from './locateCells';
import { withMendedRefs } from './mendedRefs';
import { readIn, type RegisterRequest } from './readWorkbook';

/** A change that a check suggests. */
export interface CellFix {
  readonly sheet: string;
  /** A1 address at the time of the check. */
  readonly cell: string;
  readonly ref: string;
  /** Our heading. */
  readonly column: string;
  /** What was checked: the fix is made only while the cell still holds it. */
  readonly before: string | number;
  readonly after: string | number;
  /** Id of the rule that suggests it. */
  readonly rule: string;
}

export interface ApplyRequest extends RegisterRequest {
  readonly fixes: readonly CellFix[];
  /** The present moment: a serial of the 1900 date system, with the time of day. */
  readonly now: number;
}

export interface Applied {
  /** As they are listed on the sheet `Fixes`. */
  readonly made: readonly FixRecord[];
  readonly skipped: readonly { readonly fix: CellFix; readonly reason: string }[];
  readonly remarks: readonly string[];
}

export const NOT_FOUND = 'its row or column was not found';
export const CHANGED = 'the cell has changed since';
const IS_FORMULA = 'the cell holds a formula';

/**
 * Makes the fixes whose cells are found and unchanged; one made on a cell leaves others on it out. They are listed
 * before they are made, so that whatever happens nothing is changed that is not listed. Rejects with a Problem that
 * says whether the workbook is as before.
 */
export async function applyFixes(request: ApplyRequest, control: Control): Promise<Applied> {
  const { dates, list, ids, ready, skipped } = await changingNothing(
    withExcel(control, (session) => prepared(session, request)),
  );
  if (ready.length === 0) return { made: [], skipped, remarks: [] };
  control.progress?.({ step: 'Listing the fixes', done: 0, of: 1 });
  const made = ready.map(({ record }) => record);
  const listed = await listFixes(withMendedRefs([...list.fixes, ...made]), dates, control);
  control.progress?.({ step: 'Making the fixes', done: 0, of: 1 });
  try {
    const edits = ready.map(({ edit }) => edit);
    const references = ready.flatMap(({ reference }) => reference ?? []);
    await editCells(onSheets(edits, ids), control, onSheets(references, ids));
  } catch (error) {
    const problem = toProblem(error);
    throw problem.workbook?.state === 'as before'
      ? await unlisted(problem, list, listed.kept, dates, control)
      : problem;
  }
  return { made, skipped, remarks: listed.remarks };
}

/** Replaces the list of fixes without leaving the sheet in front. */
export async function listFixes(
  fixes: readonly FixRecord[],
  dates: DateSystem,
  control: Control,
): Promise<Pick<Written, 'kept' | 'remarks'>> {
  const { kept, remarks } = await writeWorkbook(planFixes(fixes), { stamps: [], dates }, control, {
    inBackground: true,
  });
  return {
    kept,
    remarks: [...kept.map(({ sheet, reason }) => `The sheet '${sheet}' was kept: ${reason}.`), ...remarks],
  };
}

interface Prepared {
  readonly dates: DateSystem;
  readonly list: FixList;
  /** Of the sheets, by their names. */
  readonly ids: ReadonlyMap<string, string>;
  readonly ready: readonly {
    readonly edit: CellEdit;
    readonly record: FixRecord;
    /** The Ref of its row must stay while the fix is made. */
    readonly reference: LocatedCell['reference'];
  }[];
  readonly skipped: Applied['skipped'];
}

async function prepared(
  session: Parameters<typeof readIn>[0],
  { fixes, now, ...request }: ApplyRequest,
): Promise<Prepared> {
  const read = await readIn(session, request, 'references');
  const locate = locator(read);
  const located = fixes.map((fix) => ({ fix, place: locate(fix) }));
  const places = located.flatMap(({ place }) => place ?? []);
  const contents = new Map<CellPlace, CellContent>();
  (await readCells(session, places)).forEach((content, index) => {
    const place = places[index];
    if (place) contents.set(place, content);
  });
  const taken = new Set<string>();
  const ready: Prepared['ready'][number][] = [];
  const skipped: Applied['skipped'][number][] = [];
  for (const { fix, place } of located) {
    const content = place && contents.get(place);
    const key = place ? `${place.sheet}!${cellAddress(place.row, place.column)}` : '';
    const reason = reasonToSkip(fix, content, taken.has(key));
    if (reason !== undefined || !place || !content) {
      skipped.push({ fix, reason: reason ?? NOT_FOUND });
      continue;
    }
    taken.add(key);
    ready.push({
      edit: editOf(fix, place, content),
      record: recordOf(fix, place, content, now),
      reference: place.reference,
    });
  }
  if (ready.length > 0) {
    await requireUnprotected(
      session,
      ready.map(({ edit }) => edit.sheet),
    );
  }
  return { dates: read.dates, list: await readFixes(session, read.dates), ids: read.outline.ids, ready, skipped };
}

function reasonToSkip(fix: CellFix, content: CellContent | undefined, isTaken: boolean): string | undefined {
  if (!content || fix.after === '') return NOT_FOUND;
  if (content.isFormula) return IS_FORMULA;
  return isTaken || content.value !== fix.before ? CHANGED : undefined;
}

/** A number in a cell with text format would be text again, so such a cell gets the general format. */
function editOf({ before, after }: CellFix, place: CellPlace, { format }: CellContent): CellEdit {
  const isToBeNumber = typeof after === 'number' && format === TEXT_FORMAT;
  return {
    ...place,
    from: { value: before, format },
    to: { value: after, format: isToBeNumber ? 'General' : format },
  };
}

function recordOf(fix: CellFix, place: CellPlace, { format }: CellContent, now: number): FixRecord {
  const { ref, column, before, after } = fix;
  const cell = cellAddress(place.row, place.column);
  return { ref, sheet: place.sheet, column, cell, before, after, format, when: now };
}

/**
 * The problem once the list is as it was; where it cannot be put back it names fixes that were not made, which undoing
 * passes over. Lists that somebody typed into meanwhile are kept.
 */
async function unlisted(
  problem: Problem,
  { exists, fixes }: FixList,
  keptBefore: Written['kept'],
  dates: DateSystem,
  control: Control,
): Promise<Problem> {
  try {
    const kept = exists ? (await listFixes(fixes, dates, control)).kept : await removeFixList(control);
    return keptBefore.length + kept.length === 0 ? problem : problem.leaving(unfinished('edited sheets'));
  } catch (error) {
    return toProblem(error).leaving(unfinished('listed fixes'));
  }
}
