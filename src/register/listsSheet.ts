/** The sheet `Lists`: official names, and what else each of them is called. */
import { PROCEDURES, type Procedure } from '../calendar';
import { cellText, foldKey } from './cells';
import { readDayOf, readRows, type CompanionColumn, type CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import { closedListName, isValueOf } from './meanings';
import type { Grid, OfficialName } from './types';

/** The names of the sheet, where it is there; a row that cannot be used is a finding. */
export function parseLists(
  grid: Grid | undefined,
  dateSystem: 1900 | 1904,
  log: FindingLog,
  procedures: readonly Procedure[] = PROCEDURES,
): readonly OfficialName[] {
  return readRows(grid, LISTS, log).flatMap((row) => officialName(row, dateSystem, log, procedures));
}

type ListKey = 'list' | 'name' | 'aliases' | 'group' | 'from' | 'to';
const LISTS: readonly CompanionColumn<ListKey>[] = [
  { key: 'list', heading: 'List', required: true, synonyms: ['List name', 'Type'] },
  { key: 'name', heading: 'Name', required: true, synonyms: ['Official name', 'Value', 'Entry'] },
  { key: 'aliases', heading: 'Aliases', synonyms: ['Alias', 'Also known as', 'Other names', 'Former names'] },
  { key: 'group', heading: 'Group', synonyms: ['Service area', 'Heading'] },
  { key: 'from', heading: 'From', synonyms: ['Valid from', 'Start'] },
  { key: 'to', heading: 'To', synonyms: ['Valid to', 'Until', 'End'] },
];

/** The lists that columns take their names from, and what councils call them. */
const LIST_NAMES: Readonly<Record<string, readonly string[]>> = {
  Team: ['Teams'],
  Theme: ['Themes', 'Primary theme', 'Category'],
  'Root cause': ['Root causes', 'Learning category'],
  'Service user group': ['Service user groups', 'Service user'],
  Ethnicity: ['Ethnicities', 'Ethnic group'],
  'Complainant type': ['Complainant types', 'Complainant'],
  'Compliment origin': ['Compliment origins'],
  'Compliment theme': ['Compliment themes'],
  'Refusal reason': ['Refusal reasons', 'Rejection reason', 'Reason for refusal'],
  'Service area': ['Service areas'],
};
const LIST_BY_WORDING: ReadonlyMap<string, string> = new Map(
  Object.entries(LIST_NAMES).flatMap(([list, others]) =>
    [list, ...others].map((wording) => [foldKey(wording), list] as const),
  ),
);

function officialName(
  row: CompanionRow<ListKey>,
  dateSystem: 1900 | 1904,
  log: FindingLog,
  procedures: readonly Procedure[],
): readonly OfficialName[] {
  const list = LIST_BY_WORDING.get(foldKey(row.text('list'))) ?? closedListName(row.text('list'));
  const name = row.text('name');
  if (list === undefined) {
    const suggestion = `Use one of: ${Object.keys(LIST_NAMES).join('; ')}.`;
    log.add('unknown-list', () => row.finding('list', 'unknown-list', 'There is no list of that name.', suggestion));
    return [];
  }
  if (name === '') {
    log.add('list-name-missing', () =>
      row.finding('name', 'list-name-missing', `A name of the list ${list} is blank.`, 'Enter it, or delete the row.'),
    );
    return [];
  }
  if (closedListName(list) !== undefined && !isValueOf(list, name, procedures)) {
    const message = `“${name}” is not a value of ${list}; the words beside it are not used.`;
    log.add('list-value', () => row.finding('name', 'unknown-list', message, `Enter a value of ${list}.`));
    return [];
  }
  const aliases = cellText(row.cell('aliases')).split(/[;\n]/);
  return [
    {
      list,
      name,
      aliases: aliases.map((alias) => alias.replace(/\s+/g, ' ').trim()).filter((alias) => alias !== ''),
      group: row.text('group'),
      from: readDayOf(row, 'from', dateSystem, log),
      to: readDayOf(row, 'to', dateSystem, log),
    },
  ];
}
