/** How far a sheet reaches, and the heights of rows that have none of their own: what takes a look at every cell. */
import type { Rectangle } from '../../a1';
import { columnPoints, styleOf, usedArea, type SheetModel, type WorkbookModel } from '../../host';

export interface Extent {
  readonly used: Rectangle | undefined;
  /** In points, of rows whose wrapped or large text needs more than the standard height. */
  readonly fitted: ReadonlyMap<number, number>;
}

interface Known extends Extent {
  readonly rows: number;
  readonly took: number;
}

/** A sheet that takes longer than this (ms) is looked at again only when rows came or went. */
const LONG = 20;

const LINE_HEIGHT = 1.36;
/** Of an average character, in points at one point of font size. */
const CHARACTER = 0.5;

const known = new WeakMap<SheetModel, Known>();

export function extentOf(workbook: WorkbookModel, sheet: SheetModel): Extent {
  const before = known.get(sheet);
  if (before && before.took > LONG && before.rows === sheet.cells.size) return before;
  const started = performance.now();
  const used = usedArea(sheet, false);
  const fitted = fittedHeights(workbook, sheet);
  const extent = { used, fitted, rows: sheet.cells.size, took: performance.now() - started };
  known.set(sheet, extent);
  return extent;
}

/** Excel fits such rows when it opens the file; text is measured here by counting its characters. */
function fittedHeights(workbook: WorkbookModel, sheet: SheetModel): ReadonlyMap<number, number> {
  const fitted = new Map<number, number>();
  const tall = workbook.styles.map((_, index) => {
    const style = styleOf(workbook, index);
    return style.wrap || style.fontSize * LINE_HEIGHT > sheet.defaultRowHeight;
  });
  for (const [row, cells] of sheet.cells) {
    if (sheet.rows.get(row)?.height !== undefined) continue;
    for (const [column, { value, style }] of cells) {
      if (tall[style] !== true || value === undefined) continue;
      const { wrap, fontSize } = styleOf(workbook, style);
      const width = columnPoints(sheet, column) / (fontSize * CHARACTER);
      const lines = wrap && typeof value === 'string' ? linesOf(value, width) : 1;
      const height = Math.ceil(lines * fontSize * LINE_HEIGHT);
      if (height > Math.max(sheet.defaultRowHeight, fitted.get(row) ?? 0)) fitted.set(row, height);
    }
  }
  return fitted;
}

function linesOf(text: string, characters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += Math.max(1, Math.ceil(paragraph.length / Math.max(1, characters)));
  return lines;
}
