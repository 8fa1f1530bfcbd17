/** Sizes and places of rows and columns on the page, in pixels. */
import type { Virtualizer } from '@tanstack/react-virtual';
import type { SheetView } from '../book/messages';

/** The row of column letters and the column of row numbers. */
export const HEAD_HEIGHT = 24;
export const HEAD_WIDTH = 52;

export interface Sized {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

export function sizes(count: number, own: ReadonlyMap<number, number>, standard: number): readonly Sized[] {
  let start = 0;
  return Array.from({ length: count }, (_, index) => {
    const size = own.get(index) ?? standard;
    start += size;
    return { index, start: start - size, size };
  }).filter(({ size }) => size > 0);
}

export function frozenSize(sheet: SheetView): { readonly width: number; readonly height: number } {
  const sum = (all: readonly Sized[]): number => all.reduce((total, { size }) => total + size, 0);
  return {
    width: sum(sizes(sheet.frozenColumns, sheet.columnWidths, sheet.columnWidth)),
    height: sum(sizes(sheet.frozenRows, sheet.rowHeights, sheet.rowHeight)),
  };
}

export function leftOf(sheet: SheetView, columns: Virtualizer<HTMLDivElement, Element>, column: number): number {
  if (column < sheet.frozenColumns) {
    return HEAD_WIDTH + (sizes(column + 1, sheet.columnWidths, sheet.columnWidth).at(-1)?.start ?? 0);
  }
  return columns.getVirtualItems().find(({ index }) => index === column)?.start ?? HEAD_WIDTH;
}

export function topOf(sheet: SheetView, rows: Virtualizer<HTMLDivElement, Element>, row: number): number {
  if (row < sheet.frozenRows)
    return HEAD_HEIGHT + (sizes(row + 1, sheet.rowHeights, sheet.rowHeight).at(-1)?.start ?? 0);
  return rows.getVirtualItems().find(({ index }) => index === row)?.start ?? HEAD_HEIGHT;
}

export function clamped(index: number, count: number): number {
  return Math.min(Math.max(0, index), count - 1);
}
