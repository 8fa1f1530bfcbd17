/** Headings of the sheets of definitions, as findings name their columns. */
import { REPORT_COLUMNS, TABLES_COLUMNS, type ReportKey, type TableKey } from '../../register';

export const TABLES_HEADINGS = headingsOf<TableKey>(TABLES_COLUMNS);
export const REPORT_HEADINGS = headingsOf<ReportKey>(REPORT_COLUMNS);

function headingsOf<Key extends string>(
  columns: readonly { readonly key: Key; readonly heading: string }[],
): Readonly<Record<Key, string>> {
  // One entry a key, which the compiler can't follow through a list.
  return Object.fromEntries(columns.map(({ key, heading }) => [key, heading])) as Record<Key, string>;
}
