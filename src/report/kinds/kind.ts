/** What a report kind is: sections of tables, some of them defined as a row of the sheet `Tables` defines one. */
import type { TableKey } from '../../register';
import type { ReportKindId } from '../types';

export interface SectionEntry {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly string[];
  /** Of these, tables that are shown only where they count anything. */
  readonly ifAny?: readonly string[];
}

/** A table as a council would write it in a row of the sheet `Tables`; what is absent is a blank cell. */
export type ReadyTable = { readonly id: string; readonly instead?: Instead } & Readonly<
  Record<'table' | 'rows' | 'columns', string>
> &
  Readonly<Partial<Record<TableKey, string>>>;

/** The conditions that hold in place of `where` for a register in which no row says anything in the column. */
export interface Instead {
  readonly without: 'landlord';
  readonly where: string;
}

export interface KindEntry {
  readonly id: ReportKindId;
  readonly name: string;
  /** The whole title; absent = what the report is about, and `suffix`. */
  readonly title?: string;
  readonly suffix: string;
  /** The one procedure that it is about, whatever others the register has. */
  readonly procedure?: string;
  readonly sections: readonly SectionEntry[];
  /** The council's own tables are no part of it unless the sheet `Report` says so. */
  readonly isApart?: true;
  /** Where nobody chose a period or an as-at date, it is of the year that has today, and as at today. */
  readonly isOfToday?: true;
}
