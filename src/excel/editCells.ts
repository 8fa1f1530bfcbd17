/**
 * Changing single cells of the analyst's: only while they hold what was seen in them, all of them or none.
 *
 * Excel has no way to write a cell on a condition. So the request that writes reads the cells first, and what somebody
 * typed into one just before is put back by the next request. It is lost only where the answer of the first never
 * arrives.
 */
import { must } from '../must';
import { AS_BEFORE, Problem, unfinished } from '../problem';
import type { CellValue } from '../register';
import { contentsIn, keyOf, loadRuns, readCells, sheetRuns, type CellContent, type CellPlace } from './cellContents';
import { toProblem } from './errors';
import { withExcel, type Control, type Session } from './session';
import { atLast, sheetProtected } from './settling';
import { keptText, textValue } from './text';

export interface CellEdit extends CellPlace {
  readonly from: EditedContent;
  readonly to: EditedContent;
}

interface EditedContent {
  readonly value: CellValue;
  /** Number format. */
  readonly format: string;
}

/** A cell that must hold this for the edits to make sense, such as the name in their row. */
export interface SteadyCell extends CellPlace {
  readonly value: CellValue;
}

/** Excel's format for cells that keep whatever is typed as text. */
export const TEXT_FORMAT = '@';

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
 * they should. On an error they are brought back; the Problem says whether
 * the workbook is as before, or may hold some fixes because that failed too.
 */
export async function editCells(
  edits: readonly CellEdit[],
  control: Control,
  steady: readonly SteadyCell[] = [],
): Promise<void> {
  try {
    const edited = new Set(edits.map(keyOf));
    await bringCells(
      edits,
      control,
      steady.filter((cell) => !edited.has(keyOf(cell))),
    );
  } catch (error) {
    const settled = await bringBack(edits, control).then(
      () => AS_BEFORE,
      () => unfinished('fixes'),
    );
    throw toProblem(error).leaving(settled);
  }
}

/** The edits that take these back. */
export function reversed(edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.map((edit) => ({ ...edit, from: edit.to, to: edit.from }));
}

/**
 * Does the edits that are still to be done, in several attempts. A cell that holds neither what it held nor what it
 * should hold was changed meanwhile, as was a steady one that holds something else: it stays as it is and nothing more is
 * written. Throws a Problem: `register-changed` for that.
 */
export function bringCells(
  edits: readonly CellEdit[],
  control: Control,
  steady: readonly SteadyCell[] = [],
): Promise<void> {
  return bring(
    edits,
    control,
    (isChanged) => {
      if (isChanged) throw changedMeanwhile();
    },
    steady,
  );
}

/** Takes back those of the edits that are done. Cells that were changed since stay as they are. Throws a Problem. */
export function bringBack(edits: readonly CellEdit[], control: Control): Promise<void> {
  return bring(reversed(edits), control, () => undefined);
}

function bring(
  edits: readonly CellEdit[],
  control: Control,
  look: (isChanged: boolean) => void,
  steady: readonly SteadyCell[] = [],
): Promise<void> {
  // What was typed just before it was written over, until it is back.
  let typed: readonly Write[] = [];
  return atLast(() =>
    withExcel(control, async (session) => {
      await session.send(({ runtime }) => {
        runtime.enableEvents = true;
      }, 'to the end');
      const putBack = async (): Promise<void> => {
        while (typed.length > 0) typed = (await write(session, typed, [])).typed;
      };
      await putBack();
      const contents = await readCells(session, [...edits, ...steady], 'to the end');
      const contentOf = (index: number): CellContent => must(contents[index], 'a cell that was read');
      const isStrange = edits.some(({ from, to }, at) => !holds(contentOf(at), from) && !holds(contentOf(at), to));
      look(isStrange || steady.some(({ value }, at) => contentOf(edits.length + at).value !== value));
      const left = edits.filter(({ from }, index) => holds(contentOf(index), from));
      for (let start = 0; start < left.length; start += WRITTEN_CELLS) {
        const part = left.slice(start, start + WRITTEN_CELLS);
        const rows = new Set(part.map(rowKeyOf));
        const written = await write(
          session,
          part,
          steady.filter((cell) => rows.has(rowKeyOf(cell))),
        );
        typed = written.typed;
        await putBack();
        look(written.isChanged);
      }
    }),
  );
}

function holds(content: CellContent, { value }: EditedContent): boolean {
  return content.value === (typeof value === 'string' ? keptText(value) : value) && !content.isFormula;
}

/** A cell to be written that should hold `from`. */
interface Write extends CellPlace {
  readonly from: EditedContent | CellContent;
  readonly to: EditedContent | CellContent;
}

/**
 * Reads the cells and writes them, in one request. Tells whether any held something else than it should, and how to put
 * back what was written over so.
 */
async function write(
  session: Session,
  writes: readonly Write[],
  steady: readonly SteadyCell[],
): Promise<{ readonly typed: readonly Write[]; readonly isChanged: boolean }> {
  const runs = sheetRuns([...writes, ...steady]);
  const ranges = await session.send((context) => {
    const loaded = loadRuns(context, runs);
    queueWrites(context, writes);
    return loaded;
  }, 'to the end');
  const contents = contentsIn(runs, ranges);
  const contentOf = (place: CellPlace): CellContent => must(contents.get(keyOf(place)), 'a cell that was read');
  const typed = writes.flatMap((one): readonly Write[] =>
    isSameContent(contentOf(one), one.from) ? [] : [{ ...one, from: one.to, to: contentOf(one) }],
  );
  const isMoved = steady.some((cell) => contentOf(cell).value !== cell.value);
  return { typed, isChanged: typed.length > 0 || isMoved };
}

function isSameContent(content: CellContent, expected: Write['from']): boolean {
  return 'isFormula' in expected ? content.formula === expected.formula : holds(content, expected);
}

/** The number format goes first: it decides what Excel makes of the value. */
function queueWrites({ workbook, runtime }: Excel.RequestContext, writes: readonly Write[]): void {
  runtime.enableEvents = false;
  for (const { sheet, row, column, from, to } of writes) {
    const cell = workbook.worksheets.getItem(sheet).getCell(row, column).untrack();
    if (from.format !== to.format) cell.numberFormat = [[to.format]];
    if ('isFormula' in to && to.isFormula) cell.formulas = [[to.formula]];
    else cell.values = [[typedValue(to)]];
  }
  runtime.enableEvents = true;
}

/** What to write so that the cell holds exactly the value. */
function typedValue({ value, format }: EditedContent | CellContent): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  const isKept = format === TEXT_FORMAT ? !/^[=+\-@']/.test(value) : staysText(value);
  return isKept ? keptText(value) : textValue(value);
}

/**
 * Texts that no Excel takes for anything else, written without the leading apostrophe that would show in the formula
 * bar: they begin with a letter and have no digit (so no number or date) and are no single short word (TRUE in any
 * language), or have three words of three letters and more (a date has the month's name, at most). A shorthand in
 * brackets, such as [c], is one too.
 */
function staysText(text: string): boolean {
  if (/^\[\p{L}+\]$/u.test(text)) return true;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  if (!/^\s*\p{L}/u.test(text)) return false;
  return /\p{N}/u.test(text) ? words.length > 2 : words.length > 1 || text.trim().length > 10;
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
