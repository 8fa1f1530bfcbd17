/** Small reports from a few rows, and their tables and sentences as text. */
import { dayOf } from '../../src/calendar';
import { buildReport, type Report, type ReportKindId } from '../../src/report';
import type { Settings } from '../../src/register';
import { readAll, type RawRow } from '../builders/workbook';

export interface Made {
  readonly report: Report;
  /** A table's cells as shown, without its headings; undefined where there is no such table. */
  readonly rows: (id: string) => readonly (readonly string[])[] | undefined;
  readonly headings: (id: string) => readonly string[] | undefined;
  readonly said: (id: string) => string | undefined;
  /** The texts of the notes that a table carries. */
  readonly notes: (id: string) => readonly string[];
}

/** Rows of complaints at the MASH team in May 2022 unless they say otherwise; the period is 2022/23. */
export function reportOf(
  kind: ReportKindId,
  rows: readonly RawRow[],
  choices: Partial<Settings> = {},
  sheets: Readonly<Record<string, readonly RawRow[]>> = {},
): Made {
  const register = rows.map((row, index) => ({
    Ref: `R${index + 1}`,
    'Record type': 'Complaint',
    Procedure: 'Statutory',
    Stage: 1,
    'Date received': '2022-05-03',
    Team: 'MASH',
    ...row,
  }));
  const read = readAll({ Register: register, ...sheets }, { period: '2022/23', ...choices });
  const report = buildReport(kind, { ...read, today: dayOf(2026, 11, 22) });
  const tables = report.sections.flatMap((section) => section.tables);
  const table = (id: string): (typeof tables)[number] | undefined => tables.find((it) => it.id === id);
  return {
    report,
    rows: (id) =>
      table(id)?.rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : (cell?.text ?? '')))),
    headings: (id) => table(id)?.columns.map(({ heading }) => heading),
    said: (id) => tables.flatMap(({ sentences }) => sentences).find((it) => it.id === id)?.text,
    notes: (id) => report.notes.filter(({ number }) => table(id)?.notes.includes(number)).map(({ text }) => text),
  };
}

/** The same row several times. */
export function times(n: number, row: RawRow): RawRow[] {
  return Array.from({ length: n }, () => row);
}

/** Published figures of a table for the sheet `Previous year`, by group. */
export function published(table: string, measure: string, values: Readonly<Record<string, number | string>>): RawRow[] {
  return Object.entries(values).map(([group, value]) => ({
    Table: table,
    Measure: measure,
    Group: group,
    Value: value,
  }));
}

/** The year before lies in the register. */
export const BEGINS_2021: Partial<Settings> = { registerBegins: dayOf(2021, 4, 1) };
/** The year before lies before the register. */
export const BEGINS_2022: Partial<Settings> = { registerBegins: dayOf(2022, 4, 1) };
