// Number formats of a table in as few rectangles as they take: a column can change its unit from row to row.
import type { ContentTable } from './content';
import type { PlanFormat } from './types';

interface Run {
  readonly row: number;
  readonly rows: number;
  readonly format: string;
}

/** Rectangles over the table's body, row 0 being its first row below the headings. */
export function numberFormats(table: ContentTable): readonly PlanFormat[] {
  const rectangles: PlanFormat[] = [];
  let before: { readonly key: string; readonly first: number } | undefined;
  table.columns.forEach((_, column) => {
    const runs = runsOf(table, column);
    const key = JSON.stringify(runs);
    if (before?.key === key) {
      const start = before.first;
      for (let index = start; index < start + runs.length; index += 1) {
        const rectangle = rectangles[index];
        if (rectangle) rectangles[index] = { ...rectangle, columns: rectangle.columns + 1 };
      }
      return;
    }
    before = { key, first: rectangles.length };
    rectangles.push(...runs.map(({ row, rows, format }) => ({ row, column, rows, columns: 1, numberFormat: format })));
  });
  return rectangles;
}

/** Runs of one format down a column; a cell without a number takes the format above it, or else the first below. */
function runsOf(table: ContentTable, column: number): readonly Run[] {
  const formats = table.rows.map((row) => (row[column]?.value === undefined ? undefined : row[column].format));
  const first = formats.find((format) => format !== undefined);
  if (first === undefined) return [];
  const runs: Run[] = [];
  let current = first;
  formats.forEach((format, row) => {
    current = format ?? current;
    const last = runs.at(-1);
    if (last?.format === current) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, rows: 1, format: current });
  });
  return runs;
}
