/** What single cells hold, read as runs of cells below one another. */
import type { CellPosition } from '../a1';
import { must } from '../must';
import type { CellValue } from '../register';
import { runsOf, type Run } from './addresses';
import type { HowToSend, Session } from './session';

export interface CellPlace extends CellPosition {
  readonly sheet: string;
}

/**
 * The same places by the ids of their sheets (`ids` by their names), which stay where somebody renames a sheet: Excel takes
 * either.
 */
export function onSheets<P extends { readonly sheet: string }>(
  places: readonly P[],
  ids: ReadonlyMap<string, string>,
): readonly P[] {
  return places.map((place) => ({ ...place, sheet: must(ids.get(place.sheet), 'the id of a sheet') }));
}

/** What a cell holds; `value` of a formula is its result. */
export interface CellContent {
  readonly value: CellValue;
  readonly format: string;
  readonly isFormula: boolean;
  /** As Excel's `formulas` gives it: the value where there is none. */
  readonly formula: CellValue;
}

const READ_RUNS = 500;

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
    const ranges = await session.send((context) => loadRuns(context, asked), how);
    for (const [key, content] of contentsIn(asked, ranges)) contents.set(key, content);
  }
  return places.map((place) => must(contents.get(keyOf(place)), 'a cell that was read'));
}

export function loadRuns({ workbook }: Excel.RequestContext, runs: readonly SheetRun[]): readonly Excel.Range[] {
  return runs.map(({ sheet, row, column, rows }) =>
    workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, rows, 1)
      .untrack()
      .load('values,formulas,numberFormat'),
  );
}

/** By cell, once the runs are loaded. */
export function contentsIn(
  runs: readonly SheetRun[],
  ranges: readonly Excel.Range[],
): ReadonlyMap<string, CellContent> {
  return new Map(
    runs.flatMap(({ sheet, row, column, rows }, index) => {
      const range = must(ranges[index], 'the cells that were read');
      return Array.from(
        { length: rows },
        (_, down) => [keyOf({ sheet, row: row + down, column }), contentIn(range, down)] as const,
      );
    }),
  );
}

/** What the cell in a row of a single column holds. */
function contentIn({ values, formulas, numberFormat }: Excel.Range, row: number): CellContent {
  const value = inRow(values, row);
  const formula = inRow(formulas, row);
  return {
    ...{ value, formula, format: String(inRow(numberFormat, row)) },
    // The formula of a text is the text itself, even where it starts with =.
    isFormula: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
  };
}

/** The one cell of a row, in what Excel says of a single column. */
function inRow(cells: unknown[][], row: number): CellValue {
  return must((cells as CellValue[][])[row]?.[0], 'a cell that was read');
}

interface SheetRun extends Run {
  readonly sheet: string;
}

export function sheetRuns(places: readonly CellPlace[]): readonly SheetRun[] {
  const sheets = new Map<string, CellPlace[]>();
  for (const place of places) {
    const here = sheets.get(place.sheet);
    if (here) here.push(place);
    else sheets.set(place.sheet, [place]);
  }
  return [...sheets].flatMap(([sheet, here]) => runsOf(here).map((run) => ({ ...run, sheet })));
}

export function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${row},${column}`;
}
