/** A kind of ours as rows of the sheet `Report`: its sections and tables as they are, for somebody to change. */
import type { TableRow } from '../../register';
import type { ReportKey } from '../../register';
import type { KindEntry } from '../kinds';
import { OWN_SECTION } from './ownTables';

export type ArrangedRow = Readonly<Record<ReportKey, string>>;

/** Under `name`; with the council's own tables, which stand last. Tables are named by their ids, which never change. */
export function rowsOfKind(kind: KindEntry, name: string, own: readonly TableRow[]): readonly ArrangedRow[] {
  const titles = kind.isApart ? [] : own.map(({ text }) => text('table')).filter((title) => title !== '');
  return [...kind.sections, { ...OWN_SECTION, tables: titles }].flatMap(({ title, tables }) =>
    tables.map((table) => ({ report: name, section: title, table, show: 'Yes' })),
  );
}
