/** The sheets `Tables` and `Report`, on which a council defines tables and reports: plain texts with their cells. */
import { readRows, type CompanionColumn } from './companionTable';
import type { FindingLog } from './findingLog';
import type { Grid } from './types';

export type TableKey =
  'table' | 'rows' | 'thenBy' | 'columns' | 'periods' | 'where' | 'order' | 'top' | 'total' | 'chart' | 'target';

export const TABLES_COLUMNS: readonly CompanionColumn<TableKey>[] = [
  { key: 'table', heading: 'Table', required: true, synonyms: ['Title', 'Table title', 'Name'] },
  { key: 'rows', heading: 'Rows', required: true, synonyms: ['Row', 'Group by', 'Grouping', 'By'] },
  { key: 'thenBy', heading: 'Then by', synonyms: ['Then', 'Split by', 'And by'] },
  { key: 'columns', heading: 'Columns', required: true, synonyms: ['Column', 'Measures', 'Measure'] },
  { key: 'periods', heading: 'Periods', synonyms: ['Period', 'Years'] },
  { key: 'where', heading: 'Where', synonyms: ['Only', 'Condition', 'Conditions', 'Filter'] },
  { key: 'order', heading: 'Order', synonyms: ['Sort', 'Sort by', 'Order by'] },
  { key: 'top', heading: 'Top', synonyms: ['Most', 'Top n'] },
  { key: 'total', heading: 'Total', synonyms: ['Total row', 'Totals'] },
  { key: 'chart', heading: 'Chart', synonyms: ['Graph'] },
  { key: 'target', heading: 'Target', synonyms: ['Goal'] },
];

export type ReportKey = 'report' | 'section' | 'table' | 'show';

export const REPORT_COLUMNS: readonly CompanionColumn<ReportKey>[] = [
  { key: 'report', heading: 'Report', required: true, synonyms: ['Report name', 'Kind'] },
  { key: 'section', heading: 'Section', required: true, synonyms: ['Section title', 'Heading'] },
  { key: 'table', heading: 'Table', required: true, synonyms: ['Table title', 'Tables'] },
  { key: 'show', heading: 'Show', synonyms: ['Shown', 'Include'] },
];

/** A row as somebody typed it. */
export interface TypedRow<Key extends string> {
  readonly sheet: string;
  readonly text: (key: Key) => string;
  /** A1 address; of a column that the sheet lacks, that of the first required one. */
  readonly cell: (key: Key) => string;
}

/** Texts by their columns as a row of a sheet would have them; a cell's address is then the key of its column. */
export function rowOfTexts<Key extends string>(texts: Readonly<Partial<Record<Key, string>>>): TypedRow<Key> {
  return { sheet: '', text: (key) => texts[key]?.trim() ?? '', cell: (key) => key };
}

export type TableRow = TypedRow<TableKey>;
export type ReportRow = TypedRow<ReportKey>;

/** The rows of the sheet `Tables`, where it is there. */
export function tableRows(grid: Grid | undefined, log: FindingLog): readonly TableRow[] {
  return typedRows(grid, TABLES_COLUMNS, 'table', log);
}

/** The rows of the sheet `Report`, where it is there. */
export function reportRows(grid: Grid | undefined, log: FindingLog): readonly ReportRow[] {
  return typedRows(grid, REPORT_COLUMNS, 'report', log);
}

/** `required` is the column whose cell stands for those that the sheet lacks. */
function typedRows<Key extends string>(
  grid: Grid | undefined,
  columns: readonly CompanionColumn<Key>[],
  required: NoInfer<Key>,
  log: FindingLog,
): readonly TypedRow<Key>[] {
  if (!grid) return [];
  return readRows(grid, columns, log).map(({ text, address }) => ({
    ...{ sheet: grid.sheet, text, cell: (key) => address(key) || address(required) },
  }));
}

/** A condition as typed: `Stage = 1, 2`. */
export interface TypedCondition {
  readonly name: string;
  readonly values: readonly string[];
}

/** The conditions of a cell, joined by `;`; undefined for a part that is none. */
export function typedConditions(text: string): readonly (TypedCondition | undefined)[] {
  return partsOf(text, ';').map((part) => {
    const at = part.search(/[=:]/);
    const name = part.slice(0, Math.max(0, at)).trim();
    const values = partsOf(part.slice(at + 1), ',');
    return name === '' || values.length === 0 ? undefined : { name, values };
  });
}

/** What stands between the signs, without what is blank. */
export function partsOf(text: string, sign: ';' | ','): readonly string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Every name by which rows are grouped or chosen: some may be columns of the council's own. */
export function groupingNames(tables: readonly TableRow[]): readonly string[] {
  const names = tables.flatMap(({ text }) => [
    text('rows'),
    text('thenBy'),
    ...typedConditions(text('where')).flatMap((condition) => condition?.name ?? []),
  ]);
  return [...new Set(names)].filter((name) => name !== '');
}
