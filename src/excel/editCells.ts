/** Changing single cells of the analyst's: only while they hold what was seen in them, all of them or none. */
import type { CellPosition } from '../a1';
import { must } from '../must';
import { AS_BEFORE, Problem, unfinished } from '../problem';
import type { CellValue } from '../register';
import { runsOf, type Run } from './addresses';
import { toProblem } from './errors';
import { withExcel, type Control, type HowToSend, type Session } from './session';
import { atLast, sheetProtected } from './settling';
import { keptText, textValue } from './text';

export interface CellPlace extends CellPosition {
  readonly sheet: string;
}

/** What a cell holds; `value` of a formula is its result. */
export interface CellContent {
  readonly value: CellValue;
  readonly format: string;
  readonly isFormula: boolean;
}

export interface CellEdit extends CellPlace {
  readonly from: EditedContent;
  readonly to: EditedContent;
}

interface EditedContent {
  readonly value: string | number;
  /** Number format. */
  readonly format: string;
}

/** Excel's format for cells that keep whatever is typed as text. */
export const TEXT_FORMAT = '@';

const READ_RUNS = 500;
const WRITTEN_CELLS = 1_000;

/** What the cells hold, in their order. `how` as in `Session.send`. */
export async function readCells(
  session: Session,
  places: readonly CellPlace[],
  how?: HowToSend,
): Promise<readonly CellContent[]> {
  const runs = sheetRuns(places);
  const contents = new Map<string, CellContent>();
  for (let start = 0; start < runs.length; start += READ_RUNS) {
    const asked = runs.slice(start, start + READ_RUNS);
    const ranges = await session.send(
      ({ workbook }) =>
        asked.map(({ sheet, row, column, rows }) =>
          workbook.worksheets
            .getItem(sheet)
            .getRangeByIndexes(row, column, rows, 1)
            .untrack()
            .load('values,formulas,numberFormat'),
        ),
      how,
    );
    asked.forEach(({ sheet, row, column }, index) => {
      const { values, formulas, numberFormat } = must(ranges[index], 'the cells that were read');
      values.forEach((_, down) => {
        const value = inRow(values, down);
        const formula = inRow(formulas, down);
        contents.set(keyOf({ sheet, row: row + down, column }), {
          value,
          format: String(inRow(numberFormat, down)),
          // The formula of a text is the text itself, even where it starts with =.
          isFormula: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
        });
      });
    });
  }
  return places.map((place) => must(contents.get(keyOf(place)), 'a cell that was read'));
}

/** The one cell of a row, in what Excel says of a single column. */
function inRow(cells: unknown[][], row: number): CellValue {
  return must((cells as CellValue[][])[row]?.[0], 'a cell that was read');
}

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
 * Brings every cell from what it held to what it should hold. On an error they are brought back; the Problem says whether
 * the workbook is as before, or may hold some fixes because that failed too.
 */
export async function editCells(edits: readonly CellEdit[], control: Control): Promise<void> {
  try {
    await bringCells(edits, control, 'strictly');
  } catch (error) {
    const settled = await bringCells(reversed(edits), control, 'where possible').then(
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
 * Does the edits that are still to be done, in several attempts. Cells that hold neither what they held nor what they
 * should hold were changed meanwhile: they stay as they are, and `strictly` nothing more is written. Throws a Problem.
 */
export function bringCells(
  edits: readonly CellEdit[],
  control: Control,
  how: 'strictly' | 'where possible',
): Promise<void> {
  return atLast(() =>
    withExcel(control, async (session) => {
      await session.send(({ runtime }) => {
        runtime.enableEvents = true;
      }, 'to the end');
      const contents = await readCells(session, edits, 'to the end');
      const holds = (index: number, { value }: EditedContent): boolean =>
        contents[index]?.value === value && !contents[index].isFormula;
      const left = edits.filter((edit, index) => holds(index, edit.from));
      const strange = edits.some((edit, index) => !holds(index, edit.from) && !holds(index, edit.to));
      if (strange && how === 'strictly') throw changedMeanwhile();
      for (let start = 0; start < left.length; start += WRITTEN_CELLS) {
        await session.send((context) => queueEdits(context, left.slice(start, start + WRITTEN_CELLS)), 'to the end');
      }
    }),
  );
}

/** The number format goes first: it decides what Excel makes of the value. */
function queueEdits({ workbook, runtime }: Excel.RequestContext, edits: readonly CellEdit[]): void {
  runtime.enableEvents = false;
  for (const { sheet, row, column, from, to } of edits) {
    const cell = workbook.worksheets.getItem(sheet).getCell(row, column).untrack();
    if (from.format !== to.format) cell.numberFormat = [[to.format]];
    cell.values = [[typedValue(to)]];
  }
  runtime.enableEvents = true;
}

/** What to write so that the cell holds exactly the value. */
function typedValue({ value, format }: EditedContent): string | number {
  if (typeof value === 'number' || value === '') return value;
  const isKept = format === TEXT_FORMAT ? !/^[=+\-@']/.test(value) : staysText(value);
  return isKept ? keptText(value) : textValue(value);
}

/**
 * Texts that no Excel takes for anything else, written without the leading apostrophe that would show in the formula
 * bar: they begin with a letter and have no digit (so no number or date) and are no single short word (TRUE in any
 * language), or have three words of three letters and more (a date has the month's name, at most).
 */
function staysText(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  if (!/^\s*\p{L}/u.test(text)) return false;
  return /\p{N}/u.test(text) ? words.length > 2 : words.length > 1 || text.trim().length > 10;
}

function changedMeanwhile(): Problem {
  return new Problem(
    'register-changed',
    'A cell was changed by somebody else at the same moment.',
    'Wait until nobody is editing the register, then try again.',
  );
}

interface SheetRun extends Run {
  readonly sheet: string;
}

function sheetRuns(places: readonly CellPlace[]): readonly SheetRun[] {
  const sheets = new Map<string, CellPlace[]>();
  for (const place of places) {
    const here = sheets.get(place.sheet);
    if (here) here.push(place);
    else sheets.set(place.sheet, [place]);
  }
  return [...sheets].flatMap(([sheet, here]) => runsOf(here).map((run) => ({ ...run, sheet })));
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${row},${column}`;
}
