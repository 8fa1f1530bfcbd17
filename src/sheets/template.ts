// A new register as plans: an empty sheet a kind of row; and single sheets of the kind with rows in them.
import { must } from '../must';
import type { ContentCell, SheetContent } from './content';
import { ALLOWED_VALUES_SHEET, withAllowedValues } from './allowedValuesSheet';
import { DEFINITION_SHEETS } from './definitionSheets';
import { layOut } from './layout';
import { blankLine } from './tableSheet';
import { REGISTER_SHEETS, type TemplateColumn, type TemplateSheet } from './templateSheets';
import type { PlanFormat, PlanValidation, SheetPlan, WorkbookPlan } from './types';

/** Rows below the headings whose entries are looked at while they are typed. */
const ENTRY_ROWS = 5_000;

const SHEETS: readonly TemplateSheet[] = [...REGISTER_SHEETS, ...DEFINITION_SHEETS, ALLOWED_VALUES_SHEET];

/** The sheets of a new register, the register itself first. */
export function planTemplate(): WorkbookPlan {
  return {
    kind: 'template',
    period: '',
    title: 'Complaints register',
    sheets: SHEETS.map((sheet) => planSheet(withAllowedValues(sheet))),
  };
}

/** Their names, which no other sheet of the workbook may have. */
export function templateSheetNames(): readonly string[] {
  return SHEETS.map(({ name }) => name);
}

/** A sheet of the analyst's that is filled from the start. */
export type FilledSheet = 'Benchmarks' | 'Tables' | 'Report';

/** Such a sheet with these rows: cells by the headings of its columns. */
export function planFilledSheet(name: FilledSheet, rows: readonly Readonly<Record<string, ContentCell>>[]): SheetPlan {
  const sheet = must(
    SHEETS.find((one) => one.name === name),
    `the sheet ${name} of a template`,
  );
  return planSheet(
    sheet,
    rows.map((cells) => sheet.columns.map(({ heading }) => cells[heading] ?? null)),
  );
}

function planSheet(sheet: TemplateSheet, cells?: readonly (readonly (ContentCell | null)[])[]): SheetPlan {
  const { id, name, table, title, help, columns, rows, entries } = sheet;
  const blank: (ContentCell | null)[] = columns.map(() => null);
  const filled = cells ?? rows?.map((row) => row.map((value) => (value === '' ? null : { text: value })));
  const content: SheetContent = {
    ...{ id, name, title, section: 'template', commentary: false },
    about: `This sheet holds one table and no notes. ${help}`,
    lines: filled?.every((row) => !row.includes(null)) ? [] : [blankLine('what is not recorded is left blank.')],
    table: { name: table, columns, rows: filled ?? [blank], total: false },
  };
  const { print, ...plan } = layOut(content);
  // Rows are still to come: a print area would cut them off.
  const { area: _area, ...whole } = print;
  const first = must(plan.tables[0], 'the table of a template').row + 1;
  const count = filled?.length ?? 1;
  return {
    ...plan,
    print: whole,
    formats: [...columns.flatMap((column, at) => entryFormat(column, first, at, count)), ...plan.formats],
    validations: [
      ...columns.flatMap(({ entry }, column) =>
        entry ? [{ ...entry, row: first, column, rows: ENTRY_ROWS, columns: 1 }] : [],
      ),
      ...(entries ? entriesBelow(first, entries) : []),
    ],
  };
}

function entriesBelow(
  first: number,
  { column, rules }: NonNullable<TemplateSheet['entries']>,
): readonly PlanValidation[] {
  return rules.flatMap((entry, row) => (entry ? [{ ...entry, row: first + row, column, rows: 1, columns: 1 }] : []));
}

function entryFormat({ format }: TemplateColumn, row: number, column: number, rows: number): readonly PlanFormat[] {
  return format === undefined ? [] : [{ row, column, rows, columns: 1, numberFormat: format }];
}
