// The sheet of a new register that lists what some columns may say, where the list is too long to be written into a rule.
import { LGSCO_DECISION_NAMES } from '../register';
import { KINDS, TABLE_CHOICES } from '../report';
import { namesFrom, type Entry } from './entryRules';
import { text, type TemplateSheet } from './templateSheets';

const NAME = 'Allowed values';
const LGSCO_DECISION = 'LGSCO decision';
const ROWS = 'Tables: Rows';
const TABLE = 'Report: Table';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  [LGSCO_DECISION]: LGSCO_DECISION_NAMES,
  [ROWS]: TABLE_CHOICES.groupings,
  'Tables: Columns': TABLE_CHOICES.measures,
  'Tables: Periods': [...TABLE_CHOICES.periods, 'Years 4'],
  'Tables: Order': [...TABLE_CHOICES.orders, 'By % in time (or another of its columns)'],
  [TABLE]: [...new Set(KINDS.flatMap(({ sections }) => sections.flatMap(({ tables }) => tables)))],
};

export const ALLOWED_VALUES_SHEET: TemplateSheet = {
  ...{ id: 'allowed-values', name: NAME, table: 'Allowed_values', title: 'Values that columns take' },
  help:
    'For reading only: the decisions of the LGSCO, and what the sheets Tables and Report can name. Rows of a table can be ' +
    'any column of your own too. Columns and Periods take several, separated by semicolons.',
  columns: [text('Column'), text('Allowed value')],
  rows: Object.entries(VALUES).flatMap(([column, values]) => values.map((value) => [column, value])),
};

const GROUPING = ownToo(ROWS, 'This add-in has no such grouping. A heading of your own register can be used too.');

/** Rules of columns that choose from this sheet, by sheet and heading; a sheet made alone has no such list to choose from. */
const ENTRIES: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
  Register: { [LGSCO_DECISION]: namesFrom(NAME, LGSCO_DECISION, 'Stop') },
  Tables: { Rows: GROUPING, 'Then by': GROUPING },
  Report: { Table: ownToo(TABLE, 'This add-in has no such table. A title from the sheet Tables can be used too.') },
};

function ownToo(list: string, message: string): Entry {
  return { ...namesFrom(NAME, list, 'Warning'), alert: { style: 'Warning', title: 'Not on the list', message } };
}

/** The sheet with the rules of the columns that choose from the sheet of allowed values. */
export function withAllowedValues(sheet: TemplateSheet): TemplateSheet {
  const entries = ENTRIES[sheet.name] ?? {};
  return {
    ...sheet,
    columns: sheet.columns.map((column) => {
      const entry = entries[column.heading];
      return entry ? { ...column, entry } : column;
    }),
  };
}
