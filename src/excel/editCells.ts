/**
 * Changing single cells of the analyst's: only while they hold what was seen in them, all of them or none.
 *
 * Excel has no way to write a cell on a condition. So the request that writes reads the cells first, and what somebody
 * typed into one just before is put back by the next request. It is lost only where the answer of the first never
 * arrives. What was written is remembered cell by cell, since another cell may hold the same by itself.
 */
import { must } from '../must';
import { AS_BEFORE, Problem, unfinished } from '../problem';
import type { CellValue } from '../register';
import { keyOf, readCells, type CellContent, type CellPlace } from './cellContents';
import { isContent, writeCells, type CellWrite, type Contents, type EditedContent } from './cellWrites';
import { toProblem } from './errors';
import { withExcel, type Control, type Session } from './session';
import { atLast, sheetProtected } from './settling';

export interface CellEdit extends CellPlace {
  readonly from: EditedContent;
  readonly to: EditedContent;
}

/** A cell that must hold this for the edits of its row to make sense, such as the name in it. */
export interface SteadyCell extends CellPlace {
  readonly value: CellValue;
}

/** Cells that were written, whether or not the answer arrived, with what is to stand in them if that is taken back. */
export type Ledger = Map<string, CellWrite>;

const WRITTEN_CELLS = 500;

/** Throws the Problem of a protected sheet among those named. */
export async function requireUnprotected(session: Session, sheets: readonly string[]): Promise<void> {
  const names = [...new Set(sheets)];
  const found = await session.send(({ workbook }) =>
    names.map((name) => workbook.worksheets.getItem(name).protection.load('protected')),
  );
  const locked = names.find((_, index) => found[index]?.protected);
  if (locked !== undefined) throw sheetProtected(locked, 'is to be changed');
}

/**
 * Brings every cell from what it held to what it should hold, while the steady ones that are not among them hold what
 * they should. Gives the way back, which throws a Problem. On an error it is gone at once; the Problem says whether the
 * workbook is as before, or may hold some fixes because that failed too.
 */
export async function editCells(
  edits: readonly CellEdit[],
  control: Control,
  steady: readonly SteadyCell[] = [],
): Promise<() => Promise<void>> {
  const edited = new Set(edits.map(keyOf));
  const others = steady.filter((cell) => !edited.has(keyOf(cell)));
  const ledger: Ledger = new Map();
  const goBack = (): Promise<void> => bringBack(ledger, control, others);
  try {
    await bringCells(edits, control, others, ledger);
  } catch (error) {
    const settled = await goBack().then(
      () => AS_BEFORE,
      () => unfinished('fixes'),
    );
    throw toProblem(error).leaving(settled);
  }
  return goBack;
}

/**
 * Does the edits that are still to be done, in several attempts. A cell that holds neither what it held nor what it
 * should hold was changed meanwhile, as was a steady one that holds something else: it stays as it is and nothing more is
 * written. Throws a Problem: `register-changed` for that.
 */
export function bringCells(
  edits: readonly CellEdit[],
  control: Control,
  steady: readonly SteadyCell[],
  ledger: Ledger,
): Promise<void> {
  return withEvents(control, async (session) => {
    await putBack(session, ledger, [...ledger.values()].filter(isTyped));
    const now = await contentsOf(session, [...edits, ...steady]);
    const isStrange = edits.some((edit) => !isContent(now(edit), edit.from) && !isContent(now(edit), edit.to));
    if (isStrange || movedRows(steady, now).size > 0) throw changedMeanwhile();
    const left = edits.filter((edit) => isContent(now(edit), edit.from));
    for (let start = 0; start < left.length; start += WRITTEN_CELLS) {
      const part = left.slice(start, start + WRITTEN_CELLS);
      const rows = new Set(part.map(rowKeyOf));
      const beside = steady.filter((cell) => rows.has(rowKeyOf(cell)));
      for (const edit of part) ledger.set(keyOf(edit), edit);
      const held = await writeCells(session, part, beside);
      const moved = movedRows(beside, held);
      const typed = part
        .filter((edit) => moved.has(rowKeyOf(edit)) || !isContent(held(edit), edit.from))
        .map((edit): CellWrite => ({ ...edit, from: held(edit) }));
      for (const one of typed) ledger.set(keyOf(one), one);
      await putBack(session, ledger, typed);
      if (moved.size > 0 || typed.length > 0) throw changedMeanwhile();
    }
  });
}

/**
 * Takes back what was written. Throws a Problem: `register-changed` where something in a row has been changed since, or the
 * row is another now: that row stays as it is, since the same may stand in it by itself.
 */
export async function bringBack(ledger: Ledger, control: Control, steady: readonly SteadyCell[]): Promise<void> {
  if (ledger.size === 0) return;
  const isAllBack = await withEvents(control, async (session) => {
    const written = [...ledger.values()];
    const rows = new Set(written.map(rowKeyOf));
    const beside = steady.filter((cell) => rows.has(rowKeyOf(cell)));
    const now = await contentsOf(session, [...written, ...beside]);
    const others = written.filter((one) => !isContent(now(one), one.from) && !isContent(now(one), one.to));
    const moved = new Set([...movedRows(beside, now), ...others.map(rowKeyOf)]);
    const there = written.filter((one) => !moved.has(rowKeyOf(one)));
    for (const one of there) if (isContent(now(one), one.from)) ledger.delete(keyOf(one));
    await putBack(
      session,
      ledger,
      there.filter((one) => ledger.has(keyOf(one))),
    );
    return ledger.size === 0;
  });
  if (!isAllBack) throw changedMeanwhile();
}

/** Puts back what stood in the cells, and so again where somebody typed into one just before. */
async function putBack(session: Session, ledger: Ledger, written: readonly CellWrite[]): Promise<void> {
  for (let start = 0; start < written.length; start += WRITTEN_CELLS) {
    const part = written.slice(start, start + WRITTEN_CELLS).map((one) => ({ ...one, from: one.to, to: one.from }));
    const held = await writeCells(session, part, []);
    const typed: CellWrite[] = [];
    for (const one of part) {
      if (isContent(held(one), one.from)) ledger.delete(keyOf(one));
      else typed.push({ ...one, from: held(one) });
    }
    for (const one of typed) ledger.set(keyOf(one), one);
    await putBack(session, ledger, typed);
  }
}

/** Whether what is to be put back was typed by somebody, and found when it was written over. */
function isTyped({ from }: CellWrite): boolean {
  return 'isFormula' in from;
}

function withEvents<T>(control: Control, work: (session: Session) => Promise<T>): Promise<T> {
  return atLast(() =>
    withExcel(control, async (session) => {
      await session.send(({ runtime }) => {
        runtime.enableEvents = true;
      }, 'to the end');
      return work(session);
    }),
  );
}

async function contentsOf(session: Session, places: readonly CellPlace[]): Promise<Contents> {
  const contents = await readCells(session, places, 'to the end');
  const byKey = new Map<string, CellContent | undefined>(places.map((place, index) => [keyOf(place), contents[index]]));
  return (place) => must(byKey.get(keyOf(place)), 'a cell that was read');
}

/** The rows in which something else stands than should, by their keys. */
function movedRows(steady: readonly SteadyCell[], now: Contents): ReadonlySet<string> {
  return new Set(steady.filter((cell) => now(cell).value !== cell.value).map(rowKeyOf));
}

function changedMeanwhile(): Problem {
  return new Problem(
    'register-changed',
    'A cell was changed by somebody else at the same moment.',
    'Wait until nobody is editing these cells, then try again.',
  );
}

function rowKeyOf({ sheet, row }: CellPlace): string {
  return `${sheet}!${row}`;
}
