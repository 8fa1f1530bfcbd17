/** A table of the council's own as a report would show it, while it is still being defined. */
import { factsOf } from '../figures';
import { specOf, type Finding, type TableRow } from '../register';
import type { ReportInput } from './build';
import { textOf } from './context';
import { finishedTables } from './finishedTables';
import { ownTables, valuesOf } from './own';
import { contextOf } from './reportContext';
import type { Column } from './types';

export interface PreviewedTable {
  /** Label of the period that it is of. */
  readonly period: string;
  readonly columns: readonly Column[];
  /** As shown. */
  readonly rows: readonly (readonly string[])[];
  /** The last row is a total. */
  readonly total: boolean;
  readonly sentences: readonly string[];
  /** What is said where there are no rows. */
  readonly whenEmpty: string;
}

export interface TablePreview {
  /** Absent where the definition can't be used, or nothing of the table is known. */
  readonly table?: PreviewedTable;
  /** Headings of the columns for want of which nothing of it is known. */
  readonly lacks: readonly string[];
  /** About the row; `cell` is what the row gives for it. */
  readonly findings: readonly Finding[];
}

export interface TablePreviews {
  readonly of: (row: TableRow) => TablePreview;
  /** The values that a condition about this grouping can name. */
  readonly values: (grouping: string) => ReturnType<typeof valuesOf>;
}

/**
 * Previews of rows that would be added to the sheet `Tables`, by the engine of the reports.
 * @throws Problem `bad-period`, `no-rows-in-period`
 */
export function tablePreviews({ register, companions, settings, today }: Omit<ReportInput, 'findings'>): TablePreviews {
  const facts = factsOf(register, settings, companions.holidays, today);
  const context = contextOf(facts, { companions, settings });
  return {
    values: (grouping) => valuesOf(grouping, { register, companions }),
    of: (row) => {
      const own = ownTables(register, { ...companions, tables: [...companions.tables, row] });
      const findings = own.findings.filter(({ sheet }) => sheet === row.sheet);
      const entry = own.entries.at(-1);
      if (entry?.title !== row.text('table') || findings.some(isOfRepeatedTitle)) return { lacks: [], findings };
      const { tables, leftOut } = finishedTables(entry.build(context).slice(0, 1), context);
      const lacks = leftOut.flatMap(({ columns }) => columns.map((key) => specOf(key).heading));
      const [table] = tables;
      if (!table) return { lacks, findings };
      const { columns, total, whenEmpty, sentences } = table;
      return {
        ...{ lacks, findings },
        table: {
          ...{ period: context.current, columns, total, whenEmpty },
          rows: table.rows.map((cells) => cells.map(textOf)),
          sentences: sentences.map(({ text }) => text),
        },
      };
    },
  };
}

function isOfRepeatedTitle({ rule }: Finding): boolean {
  return rule === 'table-title-repeated';
}
