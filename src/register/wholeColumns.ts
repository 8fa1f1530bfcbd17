/** Columns of which one choice holds for every row that says nothing else ("All rows are: Complaint"). */
import type { ColumnKey, RegisterColumns } from './columns';
import type { Meanings } from './meanings';

/** The columns with the choice in their blank cells; a cell that was not understood stays so. */
export function withWholeColumns(columns: RegisterColumns, whole: Meanings['whole']): RegisterColumns {
  const filled = [...whole].map(([key, value]) => [key, filledColumn(columns, key, value)] as const);
  return filled.length === 0 ? columns : { ...columns, ...Object.fromEntries(filled) };
}

function filledColumn(columns: RegisterColumns, key: ColumnKey, value: number | string): RegisterColumns[ColumnKey] {
  const column = columns[key];
  if (!('codes' in column)) return column;
  const names = 'names' in column && typeof value === 'string' ? namesWith(column.names, value) : undefined;
  const code = names ? names.indexOf(String(value)) + 1 : Number(value);
  const codes = column.codes.map((known) => (known === 0 ? code : known));
  return { ...column, codes, ...(names ? { names } : {}) } as RegisterColumns[ColumnKey];
}

function namesWith(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names : [...names, name];
}
