/** The sheets of a register in the add-in's own form, laid out alike in every sample: what is on them is given. */
import { CHANNELS, EXTENSIONS, OUTCOMES, RECORD_TYPES, STATUSES, YES_NO, YES_NO_NA } from '../../register';
import type { ColumnKey, COLUMNS } from '../../register';
import type { SampleName } from './council';
import type { SampleRow } from './draws';
import { DATE, MONEY, type SampleCell, type SampleColumn, type SampleSheet } from './sheetForm';

type RegisterColumn = (typeof COLUMNS)[number];

interface RegisterForm {
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly SampleRow[];
  /** The names of the sheet `Lists`, from which columns offer theirs. */
  readonly lists: readonly SampleName[];
  readonly procedures: readonly string[];
  /** A column of the council's own, last, with its cells by row. */
  readonly own?: SampleColumn & { readonly cells: readonly SampleCell[] };
}

export function registerSheet({ columns, rows, lists, procedures, own }: RegisterForm): SampleSheet {
  return {
    name: 'Register',
    table: 'Register',
    columns: [
      ...columns.map((column) => ({
        heading: column.heading,
        ...SHAPES[column.kind],
        ...(column.kind === 'procedure' ? procedureShape(procedures) : {}),
        ...(column.kind === 'name' && column.list ? officialNames(lists, column.list) : {}),
        ...WIDER[column.key],
      })),
      ...(own ? [own] : []),
    ],
    rows: rows.map((row, index) => [...columns.map(({ key }) => row[key]), ...(own ? [own.cells[index]] : [])]),
  };
}

const SHAPES: Readonly<Record<RegisterColumn['kind'], Omit<SampleColumn, 'heading'>>> = {
  text: { width: 30 },
  date: { width: 13, format: DATE },
  money: { width: 11, format: MONEY },
  name: { width: 26 },
  names: { width: 26 },
  recordType: { width: 16, choices: RECORD_TYPES.join(',') },
  procedure: { width: 12 },
  stage: { width: 9 },
  extension: { width: 11, choices: EXTENSIONS.join(',') },
  status: { width: 11, choices: STATUSES.join(',') },
  outcome: { width: 17, choices: OUTCOMES.join(',') },
  channel: { width: 11, choices: CHANNELS.join(',') },
  yesNo: { width: 11, choices: YES_NO.join(',') },
  yesNoNa: { width: 11, choices: YES_NO_NA.join(',') },
  lgscoDecision: { width: 34 },
};

const WIDER: Partial<Readonly<Record<ColumnKey, Partial<SampleColumn>>>> = {
  ref: { width: 10 },
  caseRef: { width: 10 },
  issue: { width: 45, wrap: true },
  learning: { width: 45, wrap: true },
  action: { width: 45, wrap: true },
  lgscoReason: { width: 40, wrap: true },
  complimentText: { width: 45, wrap: true },
};

/** Wide enough for the longest name. */
function procedureShape(procedures: readonly string[]): Partial<SampleColumn> {
  const longest = Math.max(...procedures.map((name) => name.length));
  return { width: Math.max(SHAPES.procedure.width, longest + 2), choices: procedures.join(',') };
}

/** The range of a list's names on the sheet `Lists`, whose rows stand list by list. */
function officialNames(lists: readonly SampleName[], list: string): Partial<SampleColumn> {
  const first = lists.findIndex((entry) => entry.list === list);
  const count = lists.filter((entry) => entry.list === list).length;
  return count === 0 ? {} : { choices: `=Lists!$B$${first + 2}:$B$${first + 1 + count}` };
}

export function listsSheet(lists: readonly SampleName[]): SampleSheet {
  return {
    name: 'Lists',
    table: 'Lists',
    columns: [
      { heading: 'List', width: 20 },
      { heading: 'Name', width: 42 },
      { heading: 'Aliases', width: 36 },
      { heading: 'Group', width: 26 },
      { heading: 'From', width: 13, format: DATE },
      { heading: 'To', width: 13, format: DATE },
    ],
    rows: lists.map(({ list, name, aliases, group }) => [list, name, aliases?.join('; '), group, undefined, undefined]),
  };
}

export function settingsSheet(values: readonly (readonly [setting: string, value: string | number])[]): SampleSheet {
  return {
    name: 'Settings',
    table: 'Settings',
    columns: [
      { heading: 'Setting', width: 36 },
      { heading: 'Value', width: 30 },
      { heading: 'From', width: 13, format: DATE },
    ],
    rows: values.map((row) => [...row, undefined]),
  };
}

/** Rows of measure, period, group and value. */
export function contextSheet(rows: readonly (readonly SampleCell[])[]): SampleSheet {
  return {
    name: 'Context',
    table: 'Context',
    columns: [
      { heading: 'Measure', width: 20 },
      { heading: 'Period', width: 10 },
      { heading: 'Group', width: 20 },
      { heading: 'Value', width: 11, format: '#,##0' },
    ],
    rows,
  };
}
