/** `figures.json` beside the sheets: the same tables, cell by cell; values unrounded there, rounded as shown here. */
import { describe, expect, it } from 'vitest';
import type { JsonCell } from '../../src/report';
import { valuesOf, writtenReport } from './writtenReports';

describe.each(['appendix', 'annual-report', 'service-summary', 'benchmarks'])('the figures of the %s', (kind) => {
  it('are those of its sheets, unrounded, each with the rows that it counts', async () => {
    const { sheets, figures } = await writtenReport(kind);
    const tables = sheets.slice(1, 1 + figures.tables.length);
    expect(tables).toHaveLength(figures.tables.length);
    figures.tables.forEach(({ id, columns, rows }, index) => {
      const sheet = tables[index];
      const table = sheet?.tables[0];
      if (!sheet || !table) {
        expect(rows, id).toEqual([]);
        return;
      }
      expect(table.headings, id).toEqual(columns);
      const [, ...written] = valuesOf(sheet, table.area);
      expect(written, id).toHaveLength(rows.length);
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) =>
          compare(`${id}, row ${row + 1}, ${columns[column]}`, cell, written[row]?.[column]),
        );
      });
    });
  });
});

function compare(where: string, cell: JsonCell, written: unknown): void {
  if (typeof written !== 'number') {
    expect(written, where).toBe(cell.text);
    expect(cell.value, where).toBeUndefined();
    return;
  }
  const { value, numerator, denominator, refs = [], text } = cell;
  if (value === undefined) throw new Error(`${where} has no value`);
  const points = text.endsWith(' pp');
  const shown = Number(text.replace(/ pp|[+,£%]/gu, ''));
  // Cells hold what is shown: a percentage as a fraction, percentage points as points.
  expect(written, where).toBeCloseTo(text.endsWith('%') ? shown / 100 : shown, 12);
  const places = (/\.(\d+)/u.exec(text)?.[1] ?? '').length;
  const unit = text.endsWith('%') || points ? 100 : 1;
  expect(Math.abs(value * unit - shown), where).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
  if (numerator === undefined || denominator === undefined) return;
  expect(value, where).toBe(numerator / denominator);
  if (refs.length > 0) expect(refs, where).toHaveLength(numerator);
}
