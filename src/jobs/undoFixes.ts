/** Undoing fixes: what stood in the cells before is put back, unless somebody has changed them since. */
import {
  changingNothing,
  editCells,
  onSheets,
  readCells,
  readFixes,
  requireUnprotected,
  TEXT_FORMAT,
  toProblem,
  withExcel,
  type CellContent,
  type CellEdit,
  type CellPlace,
  type Control,
  type DateSystem,
  type SteadyCell,
} from '../excel';
import { must } from '../must';
import { unfinished, type Problem } from '../problem';
import type { FixRecord } from '../sheets';
import { CHANGED, listFixes, NOT_FOUND } from './applyFixes';
import { locator, type LocatedCell } from './locateCells';
import { withFormerRefs } from './mendedRefs';
import { readIn, type RegisterRequest } from './readWorkbook';

export interface Undone {
  readonly undone: readonly FixRecord[];
  /** They stay listed. */
  readonly left: readonly { readonly fix: FixRecord; readonly reason: string }[];
  readonly remarks: readonly string[];
}

/**
 * Undoes every fix that is listed, the latest first, and takes it from the list. Rejects with a Problem that says
 * whether the workbook is as before.
 */
export async function undoFixes(request: RegisterRequest, control: Control): Promise<Undone> {
  const { dates, edits, references, undone, left } = await changingNothing(
    withExcel(control, (session) => prepared(session, request)),
  );
  if (undone.length === 0) return { undone, left, remarks: [] };
  control.progress?.({ step: 'Undoing the fixes', done: 0, of: 1 });
  const redo = await editCells(edits, control, references);
  control.progress?.({ step: 'Listing what is left', done: 0, of: 1 });
  const remaining = withFormerRefs(
    left.map(({ fix }) => fix),
    undone,
  );
  const { remarks } = await listFixes(remaining, dates, control).catch(async (error: unknown) => {
    throw await redone(error, redo);
  });
  return { undone, left, remarks };
}

/** The list could not be shortened, so the cells are fixed again. */
async function redone(error: unknown, redo: () => Promise<void>): Promise<Problem> {
  const problem = toProblem(error);
  return redo().then(
    () => problem,
    () => problem.leaving(unfinished('undone fixes')),
  );
}

interface Prepared {
  readonly dates: DateSystem;
  readonly edits: readonly CellEdit[];
  /** The Refs of their rows, which must stay while the fixes are undone. */
  readonly references: readonly SteadyCell[];
  readonly undone: Undone['undone'];
  readonly left: Undone['left'];
}

async function prepared(session: Parameters<typeof readIn>[0], request: RegisterRequest): Promise<Prepared> {
  const read = await readIn(session, request, 'references');
  const { fixes } = await readFixes(session, read.dates);
  const locate = locator(read);
  const located = fixes.map((fix) => ({ fix, place: locate(fix) }));
  const places = located.flatMap(({ place }) => place ?? []);
  const contents = await readCells(session, places);
  const cells = new Map(
    places.map((place, index) => [keyOf(place), cellOf(place, must(contents[index], 'a cell that was read'))]),
  );
  const undone: FixRecord[] = [];
  const left: Undone['left'][number][] = [];
  for (const { fix, place } of located.toReversed()) {
    const cell = place && cells.get(keyOf(place));
    if (!cell) left.unshift({ fix, reason: NOT_FOUND });
    else if (undo(cell, fix)) undone.unshift(fix);
    else left.unshift({ fix, reason: CHANGED });
  }
  const edits = [...cells.values()].flatMap(editOf);
  if (edits.length > 0) {
    await requireUnprotected(
      session,
      edits.map(({ sheet }) => sheet),
    );
  }
  const references = [...cells.values()].flatMap(({ place }) => place.reference ?? []);
  const { ids } = read.outline;
  return { dates: read.dates, edits: onSheets(edits, ids), references: onSheets(references, ids), undone, left };
}

/** A cell, with what it will hold as one fix after another is undone. */
interface UndoneCell {
  readonly place: LocatedCell;
  readonly content: CellContent;
  value: string | number;
  format: string;
}

function cellOf(place: LocatedCell, content: CellContent): UndoneCell {
  const { value, format } = content;
  return {
    place,
    content,
    value: typeof value === 'string' || typeof value === 'number' ? value : String(value),
    format,
  };
}

/** Whether the fix no longer holds: undone here, or never made because a run was cut short after listing it. */
function undo(cell: UndoneCell, { before, after, format }: FixRecord): boolean {
  if (cell.content.isFormula) return false;
  if (cell.value === after) {
    cell.value = before;
    if (format === TEXT_FORMAT && typeof after === 'number') cell.format = TEXT_FORMAT;
    return true;
  }
  return cell.value === before;
}

function editOf({ place, content, value, format }: UndoneCell): readonly CellEdit[] {
  const from = content.value;
  if (from === value || (typeof from !== 'string' && typeof from !== 'number')) return [];
  return [{ ...place, from: { value: from, format: content.format }, to: { value, format } }];
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${row},${column}`;
}
