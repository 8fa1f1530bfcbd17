/** Gives the rows of drawn cases their references. */
import { must } from '../../must';
import type { SampleRow } from './draws';

export interface CaseRow<Row extends SampleRow> {
  readonly row: Row;
  /** Of its case. */
  readonly first: Row;
}

/**
 * Sorts by Date received and gives each row its Ref, and as Case ref that of the row that `caseOf` gives; undefined for
 * rows that are of no case.
 */
export function numbered<Row extends SampleRow>(
  cases: readonly (readonly Row[])[],
  prefix: string,
  caseOf: (entry: CaseRow<Row>, sorted: readonly CaseRow<Row>[]) => Row | undefined,
): readonly Row[] {
  const sorted = cases
    .flatMap((rows) => rows.map((row) => ({ row, first: rows[0] ?? row })))
    .sort((a, b) => Number(a.row.received) - Number(b.row.received));
  const refs = new Map(sorted.map(({ row }, index) => [row, `${prefix}${String(index + 1).padStart(4, '0')}`]));
  const refOf = (row: Row): string => must(refs.get(row), 'the Ref of a row');
  return sorted.map((entry) => {
    const caseRow = caseOf(entry, sorted);
    return { ref: refOf(entry.row), ...(caseRow ? { caseRef: refOf(caseRow) } : {}), ...entry.row };
  });
}
