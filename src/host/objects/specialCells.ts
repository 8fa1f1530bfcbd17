/** Cells of a kind within a range: those with formulas, the visible ones, merged areas. */
import type { Rectangle } from '../../a1';
import { must } from '../../must';
import { intersection } from '../model/rectangles';
import { Refusal } from '../refusal';
import type { HostObject, Method } from '../richapi/description';
import type { HostSession } from '../session';
import { oneOf } from './arguments';
import type { RangeTarget } from './targets';
import { objectOf } from './targets';

const KINDS = ['Formulas', 'Visible'] as const;

const FIND: Readonly<Record<(typeof KINDS)[number], (target: RangeTarget) => Rectangle[]>> = {
  Formulas: formulaAreas,
  Visible: visibleAreas,
};

export const specialCellSteps: Readonly<Record<string, Method<RangeTarget, HostSession>>> = {
  GetSpecialCells: {
    since: '1.9',
    call: (target, [kind]) => {
      const found = specialCells(target, kind);
      if (!found) throw new Refusal('ItemNotFound');
      return found;
    },
  },
  GetSpecialCellsOrNullObject: { since: '1.9', call: (target, [kind]) => specialCells(target, kind) },
  GetMergedAreasOrNullObject: {
    since: '1.13',
    call: ({ sheet, area }) =>
      areasOrNull(
        { sheet, area },
        sheet.merges.filter((merge) => intersection(merge, area)),
      ),
  },
};

/** Excel looks on the whole sheet when it is asked for one cell; the stand-in refuses, so that nobody relies on either. */
function specialCells(target: RangeTarget, kind: unknown): HostObject | null {
  const { rows, columns } = target.area;
  if (rows === 1 && columns === 1)
    throw new Refusal('NotImplemented', 'The stand-in looks for no cells within one cell.');
  return areasOrNull(target, FIND[oneOf(KINDS, kind)](target));
}

function areasOrNull({ sheet }: RangeTarget, areas: readonly Rectangle[]): HostObject | null {
  return areas.length === 0 ? null : objectOf('RangeAreas', { sheet, areas });
}

/** Runs down each column. */
function formulaAreas({ sheet, area }: RangeTarget): Rectangle[] {
  const rowsOf = new Map<number, number[]>();
  if (sheet.formulaFree) return [];
  sheet.cells.forEach((cells, row) => {
    if (row < area.row || row >= area.row + area.rows) return;
    cells.forEach(({ formula }, column) => {
      if (formula === undefined || column < area.column || column >= area.column + area.columns) return;
      const rows = rowsOf.get(column);
      if (rows) rows.push(row);
      else rowsOf.set(column, [row]);
    });
  });
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, rows]) => runs(rows).map(([row, count]) => ({ row, column, rows: count, columns: 1 })));
}

function visibleAreas({ sheet, area }: RangeTarget): Rectangle[] {
  const columns = shownRuns(sheet.columns, area.column, area.columns);
  return shownRuns(sheet.rows, area.row, area.rows).flatMap(([row, rows]) =>
    columns.map(([column, wide]) => ({ row, column, rows, columns: wide })),
  );
}

/** The stretches between hidden lines. */
function shownRuns(
  lines: ReadonlyMap<number, { readonly hidden: boolean }>,
  first: number,
  count: number,
): [number, number][] {
  const hidden = [...lines].flatMap(([line, model]) =>
    model.hidden && line >= first && line < first + count ? [line] : [],
  );
  const starts = [first, ...runs(hidden).map(([from, length]) => from + length)];
  const ends = [...runs(hidden).map(([from]) => from), first + count];
  return starts.flatMap((start, index): [number, number][] => {
    const end = must(ends[index], 'the end of a stretch');
    return end > start ? [[start, end - start]] : [];
  });
}

/** Neighbouring numbers as their first and their count. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}
