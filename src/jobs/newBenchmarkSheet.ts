/** A sheet of benchmarks for a workbook that has none: the template's, with rows in it from the start. */
import { cellAddress } from '../a1';
import { must } from '../must';
import { BENCHMARK_COLUMNS, type BenchmarkKey } from '../register';
import type { OwnRow } from '../report';
import { planFilledSheet, type ContentCell, type SheetPlan } from '../sheets';
import type { BenchmarkChange } from './benchmarkChanges';

/** The own council's rows on a new sheet, and what was written. */
export function newBenchmarkSheet(
  council: string,
  rows: readonly OwnRow[],
): { readonly plan: SheetPlan; readonly changes: readonly BenchmarkChange[] } {
  return withRows(
    rows.map(({ period, figures }) => ({ council: { text: council }, period: { text: period.label }, ...figures })),
  );
}

/** Cells of a row by its columns. */
type NewRow = Readonly<Record<'council' | 'period', ContentCell> & Partial<Record<BenchmarkKey, ContentCell>>>;

/** A new sheet with these rows; every cell but the councils' and periods' own is a change. */
export function withRows(rows: readonly NewRow[]): {
  readonly plan: SheetPlan;
  readonly changes: readonly BenchmarkChange[];
} {
  const columns = BENCHMARK_COLUMNS.map(({ key, heading }) => ({ key, heading }));
  const plan = planFilledSheet(
    'Benchmarks',
    rows.map((row) =>
      Object.fromEntries(columns.flatMap(({ key, heading }) => (row[key] ? [[heading, row[key]]] : []))),
    ),
  );
  const table = must(plan.tables[0], 'the table of benchmarks');
  const changes = rows.flatMap((row, down) =>
    columns.flatMap(({ key, heading }, across): readonly BenchmarkChange[] => {
      const cell = row[key];
      if (!cell || key === 'council' || key === 'period') return [];
      return [
        {
          ...{ council: row.council.text, period: row.period.text, column: heading },
          cell: cellAddress(table.row + 1 + down, table.column + across),
          ...{ before: '', after: cell.text },
        },
      ];
    }),
  );
  return { plan, changes };
}
