/** What becomes of the sheets that a new report replaces: nothing typed may be lost, nothing may turn into #REF!. */
import type { CellValue, Grid } from '../register';
import { readAreas, type SheetArea } from './blocks';
import { fingerprint, type Place } from './fingerprint';
import { referenceTest } from './references';
import { supports, type Session } from './session';
import type { SheetMark } from './marks';
import type { SheetState, WorkbookState } from './workbookState';

/** Name of the commentary cell, scoped to its sheet. */
export const COMMENTARY = 'Commentary';

export interface OldSheet {
  readonly sheet: SheetState;
  readonly mark: SheetMark;
  /** What the analyst wrote; '' for nothing. */
  readonly commentary: CellValue;
  /** Absent where it is deleted. */
  readonly kept?: { readonly word: 'edited' | 'previous'; readonly reason: string };
}

const EDITED = { word: 'edited', reason: 'cells in it were changed or added by hand' } as const;
const DRAWN_ON = { word: 'edited', reason: 'comments, charts or shapes were added to it' } as const;
const REFERRED_TO = { word: 'previous', reason: 'formulas or names elsewhere in the workbook refer to it' } as const;
const NO_SUCCESSOR = {
  word: 'previous',
  reason: 'it holds a commentary and the new report has no such sheet',
} as const;

/** Cells of a sheet in which formulas are looked for. Larger sheets are registers, whose columns are filled down. */
const SEARCHED_CELLS = 250_000;

/**
 * The finished sheets of `report`, each with what was typed into it and whether it must be kept. `plans` are the ids
 * of the sheets to come. Reads nothing where there are none.
 */
export async function judgeOldSheets(
  session: Session,
  state: WorkbookState,
  report: string,
  plans: ReadonlySet<string>,
): Promise<readonly OldSheet[]> {
  const old = state.sheets.flatMap((sheet) => {
    const mark = sheet.marks.sheet;
    return mark?.report === report && mark.state === 'written' ? [{ sheet, mark }] : [];
  });
  if (old.length === 0) return [];

  const additions = await session.send(({ workbook }) =>
    old.map(({ sheet: { id, names } }) => {
      const sheet = workbook.worksheets.getItem(id);
      return {
        charts: sheet.charts.getCount(),
        shapes: sheet.shapes.getCount(),
        comments: sheet.comments.getCount(),
        ...(supports('1.18') ? { notes: sheet.notes.getCount() } : {}),
        ...(names.some(({ name }) => name.toLowerCase() === COMMENTARY.toLowerCase())
          ? {
              commentary: sheet.names
                .getItem(COMMENTARY)
                .getRangeOrNullObject()
                .untrack()
                .load('rowIndex,columnIndex,cellCount'),
            }
          : {}),
      };
    }),
  );

  const staying = state.sheets.filter((sheet) => !old.some((one) => one.sheet === sheet));
  const grown = new Set(old.filter(({ sheet, mark }) => hasGrown(sheet, mark)).map(({ sheet }) => sheet.name));
  const areas = [
    ...old.filter(({ sheet }) => !grown.has(sheet.name)).flatMap(({ sheet }) => areaOf(sheet, Infinity)),
    ...staying.flatMap((sheet) => areaOf(sheet, SEARCHED_CELLS)),
  ];
  const grids = await readAreas(session, areas, 'formulas');

  const judged = old.map(({ sheet, mark }, index): OldSheet => {
    const added = additions[index];
    const range = added?.commentary;
    const place =
      range && !range.isNullObject && range.cellCount === 1
        ? { row: range.rowIndex, column: range.columnIndex }
        : undefined;
    const grid = grids.find((candidate) => candidate.sheet === sheet.name);
    const commentary = grid && place ? valueAt(grid, place) : '';
    const isFormula = typeof commentary === 'string' && commentary.startsWith('=');
    const cells = grid ? fingerprint(grid.values, grid.row, grid.column, place) : '';
    const drawnOn =
      (added?.comments.value ?? 0) + (added?.notes?.value ?? 0) > 0 ||
      (added?.charts.value ?? 0) > mark.charts ||
      (added?.shapes.value ?? 0) > mark.shapes;
    const edited = grown.has(sheet.name) || isFormula || cells !== mark.cells;
    const kept = edited
      ? EDITED
      : drawnOn
        ? DRAWN_ON
        : commentary !== '' && !plans.has(mark.plan)
          ? NO_SUCCESSOR
          : undefined;
    return { sheet, mark, commentary: isFormula ? '' : commentary, ...(kept ? { kept } : {}) };
  });
  return withReferredTo(judged, state, grids);
}

/** Marks the sheets to be deleted that something staying refers to. */
function withReferredTo(
  judged: readonly OldSheet[],
  state: WorkbookState,
  grids: readonly Grid[],
): readonly OldSheet[] {
  const leaving = judged.filter(({ kept }) => !kept);
  const isLeaving = (name: string): boolean => leaving.some(({ sheet }) => sheet.name === name);
  const test = referenceTest(leaving.map(({ sheet: { name, tables } }) => ({ sheet: name, tables })));
  const names = [...state.names, ...state.sheets.filter(({ name }) => !isLeaving(name)).flatMap(({ names }) => names)];
  const found = new Set<string>();
  const look = (formula: CellValue): void => {
    if (typeof formula === 'string') for (const { sheet } of test(formula)) found.add(sheet);
  };
  for (const { formula } of names) look(formula);
  for (const grid of grids) if (!isLeaving(grid.sheet)) for (const row of grid.values) row.forEach(look);
  return judged.map((old) => (found.has(old.sheet.name) ? { ...old, kept: REFERRED_TO } : old));
}

function hasGrown({ used }: SheetState, { rows, columns }: SheetMark): boolean {
  return used !== undefined && (used.row + used.rows > rows || used.column + used.columns > columns);
}

/** The sheet's used rows from the top on, as many as `cells` allows. */
function areaOf({ name, used }: SheetState, cells: number): readonly SheetArea[] {
  if (!used) return [];
  return [{ sheet: name, ...used, rows: Math.min(used.rows, Math.max(1, Math.floor(cells / used.columns))) }];
}

function valueAt(grid: Grid, place: Place): CellValue {
  return grid.values[place.row - grid.row]?.[place.column - grid.column] ?? '';
}
