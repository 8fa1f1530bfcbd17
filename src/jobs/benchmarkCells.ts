/** Cells of the sheet of benchmarks: how a value is shown, and which value and format a cell should come to hold. */
import type { CellContent, CellEdit, CellPlace } from '../excel';
import { TEXT_FORMAT } from '../excel';
import { cellText, type BenchmarkKey, type CellValue } from '../register';

/** The columns that hold percentages. */
export const RATE_COLUMNS: ReadonlySet<BenchmarkKey> = new Set(['upheldRate', 'inTimeRate']);

const COUNT_FORMAT = '#,##0';

/** "56%", "1,204", a text as it is; '' for a blank cell. A number of at most 1 in a column of percentages is a fraction. */
export function shownCell(value: CellValue, key: BenchmarkKey): string {
  if (typeof value !== 'number') return cellText(value);
  if (RATE_COLUMNS.has(key) && value >= 0 && value <= 1) return `${Number((value * 100).toFixed(4))}%`;
  return value.toLocaleString('en-GB', { maximumFractionDigits: 10 });
}

/** Whether two values are the same number, as far as a computed one can tell, or the same text. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 1e-9;
  return one === other;
}

/**
 * The edit that brings the cell to hold the value; undefined where it holds it. A number needs a format that shows
 * numbers, a fraction one with a percent sign; any other format of the clerk's stays.
 */
export function editTo(
  place: CellPlace,
  content: CellContent,
  key: BenchmarkKey,
  { value, format }: { readonly value: string | number; readonly format: string },
): CellEdit | undefined {
  const needed = typeof value === 'number' ? numberFormat(content.format, key, format) : content.format;
  if (isSameValue(content.value, value) && needed === content.format) return undefined;
  return { ...place, from: { value: content.value, format: content.format }, to: { value, format: needed } };
}

function numberFormat(present: string, key: BenchmarkKey, wanted: string): string {
  if (RATE_COLUMNS.has(key)) return present.includes('%') ? present : wanted;
  return present === TEXT_FORMAT || present.includes('%') ? COUNT_FORMAT : present;
}
