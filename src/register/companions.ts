/** The sheets beside the register: official names, settings, other councils' and other years' figures, holidays. */
import type { Day } from '../calendar';
import { must } from '../must';
import { BENCHMARK_COLUMNS, benchmarkGrid, benchmarkRows, isNamedBenchmarks, type BenchmarkKey } from './benchmarks';
import { cellText, foldKey } from './cells';
import { readDay } from './columnReaders';
import type { COMPANION_SHEETS } from './companionSheets';
import { companionRows, type CompanionColumn, type CompanionRow } from './companionTable';
import { CONTEXT_COLUMNS, contextRow } from './contextRows';
import { findingLog, type FindingLog } from './findingLog';
import { PREVIOUS_YEAR_COLUMNS, publishedFigures } from './publishedRows';
import type { Settings } from './settings';
import { parseSettings } from './settingsSheet';
import { periodLabels } from './typedPeriods';
import { compareBenchmarkTotals, comparePublishedTotals } from './typedTotals';
import { closedListName, isValueOf } from './meanings';
import type { BenchmarkRow, ContextRow, Finding, Grid, OfficialName, PublishedFigure } from './types';

export interface Companions {
  readonly lists: readonly OfficialName[];
  readonly settings: Partial<Settings>;
  readonly holidays: readonly Day[];
  readonly benchmarks: readonly BenchmarkRow[];
  readonly context: readonly ContextRow[];
  readonly previousYear: readonly PublishedFigure[];
}

/**
 * Reads whichever of the companion sheets are there, known by their names (that of the benchmarks by its headings too);
 * a bad cell is a finding, never a stop. `council` is the own one's name where it was chosen elsewhere than on a sheet.
 */
export function readCompanions(
  grids: readonly Grid[],
  dateSystem: 1900 | 1904,
  council = '',
): { readonly companions: Companions; readonly findings: readonly Finding[] } {
  const log = findingLog();
  const sheet = (name: CompanionSheet): Grid | undefined => gridOf(grids, name);
  const rows = <Key extends string>(
    name: CompanionSheet,
    columns: readonly CompanionColumn<Key>[],
  ): readonly CompanionRow<Key>[] => {
    const grid = sheet(name);
    const found = grid ? companionRows(grid, columns) : [];
    if (grid && !found) log.add('sheet-not-read', () => notRead(grid, columns));
    return found ?? [];
  };
  const settingsGrid = sheet('Settings');
  const settings = settingsGrid ? parseSettings(settingsGrid, dateSystem) : { settings: {}, findings: [] };
  const own = council || (settings.settings.council ?? '');
  const labels = periodLabels(settings.settings);
  const benchmarks = sheet('Benchmarks');
  if (benchmarks && !isNamedBenchmarks(benchmarks.sheet)) log.add('benchmarks-elsewhere', () => elsewhere(benchmarks));
  const [benchmarkTable, publishedTable] = [
    rows('Benchmarks', BENCHMARK_COLUMNS),
    rows('Previous year', PREVIOUS_YEAR_COLUMNS),
  ];
  const lists = rows('Lists', LISTS).flatMap((row) => officialName(row, dateSystem, log));
  const companions: Companions = {
    lists,
    settings: settings.settings,
    holidays: rows('Holidays', HOLIDAYS).flatMap((row) => dayIn(row, 'date', dateSystem, log) || []),
    benchmarks: benchmarkRows(benchmarkTable, own, labels, log),
    context: rows('Context', CONTEXT_COLUMNS).flatMap((row) => contextRow(row, labels, log)),
    previousYear: publishedFigures(publishedTable, lists, labels, log),
  };
  compareBenchmarkTotals(benchmarkTable, companions.benchmarks, log);
  comparePublishedTotals(publishedTable, companions.previousYear, log);
  return { companions, findings: [...settings.findings, ...log.all()] };
}

/**
 * The A1 address of each figure of `Benchmarks` by the number of its row, as rows are numbered in `Companions`; '' where
 * the sheet lacks the column.
 */
export function benchmarkAddresses(grids: readonly Grid[]): (row: number, key: BenchmarkKey) => string {
  const grid = gridOf(grids, 'Benchmarks');
  const rows = new Map(((grid && companionRows(grid, BENCHMARK_COLUMNS)) ?? []).map((row) => [row.row, row]));
  return (row, key) => must(rows.get(row), `row ${row} of Benchmarks`).address(key);
}

type CompanionSheet = (typeof COMPANION_SHEETS)[number];

function gridOf(grids: readonly Grid[], name: CompanionSheet): Grid | undefined {
  if (name === 'Benchmarks') return benchmarkGrid(grids);
  return grids.find(({ sheet }) => sheet.trim().toLowerCase() === name.toLowerCase());
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
  'Service area': ['Service areas'],
};
const LIST_BY_WORDING: ReadonlyMap<string, string> = new Map(
  Object.entries(LIST_NAMES).flatMap(([list, others]) =>
    [list, ...others].map((wording) => [foldKey(wording), list] as const),
  ),
);

function officialName(row: CompanionRow<ListKey>, dateSystem: 1900 | 1904, log: FindingLog): readonly OfficialName[] {
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
  if (closedListName(list) !== undefined && !isValueOf(list, name)) {
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
      from: dayIn(row, 'from', dateSystem, log),
      to: dayIn(row, 'to', dateSystem, log),
    },
  ];
}

const HOLIDAYS: readonly CompanionColumn<'date' | 'name'>[] = [
  { key: 'date', heading: 'Date', required: true, synonyms: ['Holiday', 'Closed day', 'Day', 'Closed on'] },
  { key: 'name', heading: 'Name', synonyms: ['Description', 'Reason'] },
];

/** The day in a cell; 0 where it is blank or cannot be read, and the latter is a finding. */
function dayIn<Key extends string>(row: CompanionRow<Key>, key: Key, dateSystem: 1900 | 1904, log: FindingLog): Day {
  if (row.text(key) === '') return 0;
  const day = readDay(row.cell(key), dateSystem);
  if (day !== undefined) return day;
  const message = 'The cell is not a date that can be read; it is left out.';
  log.add(`unreadable-date/${key}`, () =>
    row.finding(key, 'unreadable-date', message, 'Enter a date, for example 03/04/2023.'),
  );
  return 0;
}

function elsewhere({ sheet }: Grid): Finding {
  return {
    rule: 'benchmarks-elsewhere',
    severity: 'note',
    sheet,
    cell: '',
    message:
      'There is no sheet Benchmarks: the figures of other councils are read from this one, known by its headings.',
    suggestion: 'Call the sheet Benchmarks if that is right.',
  };
}

function notRead<Key extends string>(grid: Grid, columns: readonly CompanionColumn<Key>[]): Finding {
  const needed = columns.filter(({ required }) => required).map(({ heading }) => `“${heading}”`);
  return {
    rule: 'sheet-not-read',
    severity: 'warning',
    sheet: grid.sheet,
    cell: '',
    message: `The sheet was not read: none of its first 20 rows has the headings ${needed.join(' and ')}.`,
    suggestion: `Its columns are: ${columns.map(({ heading }) => heading).join(', ')}.`,
  };
}
