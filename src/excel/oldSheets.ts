/** What becomes of the sheets that a new report replaces: nothing typed may be lost, nothing may turn into #REF!. */
import { must } from '../must';
import { cellText, type CellValue, type Grid } from '../register';
import { readAreas, type SheetRectangle } from './blocks';
import { fingerprint } from './fingerprint';
import { referenceTest } from './references';
import { supports, type Session } from './session';
import type { SheetMark } from './marks';
import type { SheetState, WorkbookState } from './workbookState';

/** Name of the commentary cell, scoped to its sheet. */
export const COMMENTARY = 'Commentary';

export interface OldSheet {
  readonly sheet: SheetState;
  readonly mark: SheetMark;
  /** What the analyst wrote, as text; '' for nothing. */
  readonly commentary: string;
  /** As it was written: nothing changed, added or taken away, nor typed but the commentary. */
  readonly intact: boolean;
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
/** A stray cell further right is no reason to look at fewer rows: empty cells between are not read. */
const USUAL_COLUMNS = 250;

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

  const additions: { loaded: readonly Additions[] } = { loaded: [] };
  const along = ({ workbook }: Excel.RequestContext): void => {
    additions.loaded = old.map(({ sheet }) => loadAdditions(workbook.worksheets.getItem(sheet.id), sheet));
  };
  const staying = state.sheets.filter((sheet) => !old.some((one) => one.sheet === sheet));
  const areas = [
    ...old.flatMap(({ sheet, mark }) => areaOf(sheet, hasGrown(sheet, mark) ? SEARCHED_CELLS : Infinity)),
    ...staying.flatMap((sheet) => areaOf(sheet, SEARCHED_CELLS)),
  ];
  const grids = await readAreas(session, areas, 'formulas', { along });
  const judged = old.map(({ sheet, mark }, index): OldSheet => {
    const grid = hasGrown(sheet, mark) ? undefined : grids.find((candidate) => candidate.sheet === sheet.name);
    return { sheet, mark, ...judge(mark, must(additions.loaded[index], 'what was added to a sheet'), grid, plans) };
  });
  return withReferredTo(judged, state, grids);
}

/** What may have been added to a sheet, loaded with the next request. */
type Additions = ReturnType<typeof loadAdditions>;

function loadAdditions(sheet: Excel.Worksheet, { names }: SheetState) {
  const hasCommentary = names.some(({ name }) => name.toLowerCase() === COMMENTARY.toLowerCase());
  return {
    charts: sheet.charts.getCount(),
    shapes: sheet.shapes.getCount(),
    comments: sheet.comments.getCount(),
    ...(supports('1.18') ? { notes: sheet.notes.getCount() } : {}),
    ...(hasCommentary
      ? {
          commentary: sheet.names
            .getItem(COMMENTARY)
            .getRangeOrNullObject()
            .untrack()
            .load('rowIndex,columnIndex,cellCount,values,formulas'),
        }
      : {}),
  };
}

/** `grid` holds the sheet's formulas; absent where the sheet has grown, and so was edited. */
function judge(
  mark: SheetMark,
  added: Additions,
  grid: Grid | undefined,
  plans: ReadonlySet<string>,
): Pick<OldSheet, 'commentary' | 'intact' | 'kept'> {
  const range = added.commentary;
  const cell = range && !range.isNullObject && range.cellCount === 1 ? range : undefined;
  const value = cell ? soleCell(cell.values) : '';
  const formula = cell ? soleCell(cell.formulas) : '';
  // The formula of a text is the text itself, even where it starts with =.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const place = cell && { row: cell.rowIndex, column: cell.columnIndex };
  const edited = !grid || isFormula || fingerprint(grid.values, grid.row, grid.column, place) !== mark.cells;
  const drawnOn =
    added.comments.value > 0 ||
    (added.notes !== undefined && added.notes.value > 0) ||
    added.charts.value > mark.charts ||
    added.shapes.value > mark.shapes;
  const commentary = typeof value === 'string' ? value : cellText(value);
  const isOrphan = commentary !== '' && !plans.has(mark.plan);
  const kept = edited ? EDITED : drawnOn ? DRAWN_ON : isOrphan ? NO_SUCCESSOR : undefined;
  const intact = !edited && added.charts.value === mark.charts && added.shapes.value === mark.shapes;
  return { commentary, intact, ...(kept ? { kept } : {}) };
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
function areaOf({ name, used }: SheetState, cells: number): readonly SheetRectangle[] {
  if (!used) return [];
  const rows = Math.max(1, Math.floor(cells / Math.min(used.columns, USUAL_COLUMNS)));
  return [{ sheet: name, ...used, rows: Math.min(used.rows, rows) }];
}

function soleCell(cells: unknown[][]): CellValue {
  return must((cells as CellValue[][])[0]?.[0], 'the cell of the commentary');
}
