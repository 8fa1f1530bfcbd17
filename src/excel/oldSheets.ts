/** What becomes of the sheets that a new report replaces: nothing typed may be lost, nothing may turn into #REF!. */
import { must } from '../must';
import { cellText, type CellValue, type Grid } from '../register';
import { addedTo, loadAdditions, type Additions, type Kept } from './additions';
import { readAreas, type SheetRectangle } from './blocks';
import { fingerprint, textFingerprint } from './fingerprint';
import { loadHandiwork, readHandiwork, type Handiwork } from './handiwork';
import type { SheetMark } from './marks';
import { originals, type Marked } from './originals';
import { referenceTest } from './references';
import type { HowToSend, Session } from './session';
import type { SheetState, WorkbookState } from './workbookState';

/** A finished sheet, and what was typed or drawn on it. */
interface JudgedSheet extends Marked<SheetState> {
  /** What the analyst wrote, as text; '' for nothing. */
  readonly commentary: string;
  /** As it was written: nothing changed, added or taken away, nor typed but the commentary. */
  readonly intact: boolean;
  /** Its formulas; absent where it has grown, and so was edited. */
  readonly grid?: Grid;
  /** Absent where it may be deleted. */
  readonly kept?: Kept;
}

/** A sheet that a new report replaces. */
export interface OldSheet extends JudgedSheet {
  readonly handiwork: Handiwork;
}

const EDITED = { word: 'edited', reason: 'cells in it were changed or added by hand' } as const;
const REFERRED_TO = { word: 'previous', reason: 'formulas or names elsewhere in the workbook refer to it' } as const;
const COMMENTED = { word: 'edited', reason: 'its commentary was changed while the report was being made' } as const;
const NO_SUCCESSOR = {
  word: 'previous',
  reason: 'it holds a commentary and the new report has no such sheet',
} as const;

/** Cells of a sheet in which formulas are looked for. Larger sheets are registers, whose columns are filled down. */
const SEARCHED_CELLS = 250_000;
/** A stray cell further right is no reason to look at fewer rows: empty cells between are not read. */
const USUAL_COLUMNS = 250;

/**
 * The finished sheets of `report`, each with what was done to it and whether it must be kept. `plans` are the ids
 * of the sheets to come. Reads nothing where there are none. Throws a Problem.
 */
export async function judgeOldSheets(
  session: Session,
  state: WorkbookState,
  report: string,
  plans: ReadonlySet<string>,
): Promise<readonly OldSheet[]> {
  const old = originals(state.sheets).filter(({ mark }) => mark.report === report);
  if (old.length === 0) return [];
  const loaded: { handiwork: readonly ReturnType<typeof loadHandiwork>[] } = { handiwork: [] };
  const judged = await judgeSheets(session, state, old, {
    keptFor: ({ mark }, commentary) => (commentary === '' || plans.has(mark.plan) ? undefined : NO_SUCCESSOR),
    along: ({ workbook }) => {
      loaded.handiwork = old.map(({ sheet, mark }) =>
        loadHandiwork(workbook.worksheets.getItem(sheet.id), sheet, mark),
      );
    },
  });
  const handiwork = await readHandiwork(session, old, loaded.handiwork);
  return judged.map((sheet, index) => ({ ...sheet, handiwork: must(handiwork[index], 'what was done to a sheet') }));
}

/**
 * Why sheets that are about to be deleted must stay after all: something was typed or drawn on them since they were
 * judged, or refers to them now. By the sheet's id. Throws a Problem.
 */
export async function typedMeanwhile(
  session: Session,
  state: WorkbookState,
  sheets: readonly Marked<SheetState>[],
  how?: HowToSend,
): Promise<ReadonlyMap<string, Kept>> {
  const judged = await judgeSheets(session, state, sheets, {
    keptFor: ({ sheet: { marks }, mark }, commentary) =>
      textFingerprint(commentary) === (marks.replaced ?? mark).commentary ? undefined : COMMENTED,
    ...(how ? { how } : {}),
  });
  return new Map(judged.flatMap(({ sheet, kept }) => (kept ? [[sheet.id, kept] as const] : [])));
}

interface Judging {
  /** Why a sheet stays because of its commentary. */
  readonly keptFor: (sheet: Marked<SheetState>, commentary: string) => Kept | undefined;
  readonly along?: (context: Excel.RequestContext) => void;
  readonly how?: HowToSend;
}

async function judgeSheets(
  session: Session,
  state: WorkbookState,
  sheets: readonly Marked<SheetState>[],
  { keptFor, along, how = 'stoppable' }: Judging,
): Promise<readonly JudgedSheet[]> {
  const additions: { loaded: readonly Additions[] } = { loaded: [] };
  const load = (context: Excel.RequestContext): void => {
    additions.loaded = sheets.map((one) => loadAdditions(context.workbook.worksheets.getItem(one.sheet.id), one));
    along?.(context);
  };
  const staying = state.sheets.filter((sheet) => !sheets.some((one) => one.sheet === sheet));
  const areas = [
    ...sheets.flatMap(({ sheet, mark }) => areaOf(sheet, hasGrown(sheet, mark) ? SEARCHED_CELLS : Infinity)),
    ...staying.flatMap((sheet) => areaOf(sheet, SEARCHED_CELLS)),
  ];
  const grids = await readAreas(session, areas, 'formulas', { along: load, how });
  const judged = sheets.map((one, index): JudgedSheet => {
    const { sheet, mark } = one;
    const grid = hasGrown(sheet, mark) ? undefined : grids.find((candidate) => candidate.sheet === sheet.name);
    const found = judge(mark, must(additions.loaded[index], 'what was added to a sheet'), grid);
    const kept = found.kept ?? keptFor(one, found.commentary);
    return { ...one, ...found, ...(grid ? { grid } : {}), ...(kept ? { kept } : {}) };
  });
  return withReferredTo(judged, state, grids);
}

/** `grid` holds the sheet's formulas; absent where the sheet has grown, and so was edited. */
function judge(
  mark: SheetMark,
  added: Additions,
  grid: Grid | undefined,
): Pick<JudgedSheet, 'commentary' | 'intact' | 'kept'> {
  const range = added.commentary;
  const cell = range && !range.isNullObject && range.cellCount === 1 ? range : undefined;
  const value = cell ? soleCell(cell.values) : '';
  const formula = cell ? soleCell(cell.formulas) : '';
  // The formula of a text is the text itself, even where it starts with =.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const place = cell && { row: cell.rowIndex, column: cell.columnIndex };
  const edited = !grid || isFormula || fingerprint(grid.values, grid.row, grid.column, place) !== mark.cells;
  const commentary = typeof value === 'string' ? value : cellText(value);
  const kept = edited ? EDITED : addedTo(mark, added);
  const intact = !edited && added.charts.value === mark.charts && added.shapes.value === mark.shapes;
  return { commentary, intact, ...(kept ? { kept } : {}) };
}

/** Marks the sheets to be deleted that something staying refers to. */
function withReferredTo(
  judged: readonly JudgedSheet[],
  state: WorkbookState,
  grids: readonly Grid[],
): readonly JudgedSheet[] {
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
