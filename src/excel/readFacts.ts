/** What Excel knows of a register beside its values: hidden rows, merged cells, formulas. */
import type { Rectangle } from '../a1';
import { must } from '../must';
import type { SheetRectangle } from './blocks';
import type { Session } from './session';

/** What was too scattered to be read is absent. */
export interface AreaFacts {
  readonly sheet: string;
  /** Rows hidden by hand or by a filter; of the areas only the rows count. */
  readonly hiddenRows?: readonly Rectangle[];
  readonly merged?: readonly Rectangle[];
  readonly formulas?: readonly Rectangle[];
}

/** Areas of one kind on one sheet that are read. */
const MOST_AREAS = 2_000;

/** The facts of each area, in two requests. Throws a Problem: Excel tells nothing of a protected sheet. */
export async function readFacts(session: Session, areas: readonly SheetRectangle[]): Promise<readonly AreaFacts[]> {
  const found = await session.send(({ workbook }) =>
    areas.map(({ sheet, row, column, rows, columns }) => {
      const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      return {
        visible: range.getSpecialCellsOrNullObject('Visible').load('areaCount'),
        merged: range.getMergedAreasOrNullObject().load('areaCount'),
        formulas: range.getSpecialCellsOrNullObject('Formulas').load('areaCount'),
      };
    }),
  );
  const parts = await session.send(() =>
    found.map(({ visible, merged, formulas }) => ({
      visible: partsOf(visible),
      merged: partsOf(merged),
      formulas: partsOf(formulas),
    })),
  );
  return areas.map((area, index) => {
    const { visible, merged, formulas } = must(parts[index], 'what was asked of an area');
    const shown = areasOf(visible);
    const [joined, computed] = [areasOf(merged), areasOf(formulas)];
    return {
      sheet: area.sheet,
      ...(shown ? { hiddenRows: hiddenRows(area, shown) } : {}),
      ...(joined ? { merged: joined } : {}),
      ...(computed ? { formulas: computed } : {}),
    };
  });
}

/** Their places, loaded with the next request; 'none' where there are none, undefined where there are too many. */
type Parts = Excel.RangeCollection | 'none' | undefined;

export function partsOf(areas: Excel.RangeAreas): Parts {
  if (areas.isNullObject) return 'none';
  if (areas.areaCount > MOST_AREAS) return undefined;
  return areas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
}

export function areasOf(parts: Parts): readonly Rectangle[] | undefined {
  if (parts === undefined || parts === 'none') return parts && [];
  return parts.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

/** The rows between the visible ones. */
function hiddenRows(
  { row, column, rows, columns }: SheetRectangle,
  visible: readonly Rectangle[],
): readonly Rectangle[] {
  const hidden: Rectangle[] = [];
  let next = row;
  const close = (end: number): void => {
    if (end > next) hidden.push({ row: next, column, rows: end - next, columns });
  };
  for (const shown of visible.toSorted((a, b) => a.row - b.row)) {
    close(shown.row);
    next = Math.max(next, shown.row + shown.rows);
  }
  close(row + rows);
  return hidden;
}
