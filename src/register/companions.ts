/** The sheets beside the register: official names, settings, other councils' and other years' figures, holidays. */
import type { Day } from '../calendar';
import { must } from '../must';
import { BENCHMARK_COLUMNS, benchmarkGrid, benchmarkRows, isNamedBenchmarks, type BenchmarkKey } from './benchmarks';
import { halfNamed, sheetNamed, type CompanionSheet } from './companionSheets';
import { companionRows, notRead, readDayOf, readRows, type CompanionColumn } from './companionTable';
import { CONTEXT_COLUMNS, contextRow } from './contextRows';
import { findingLog } from './findingLog';
import { parseLists } from './listsSheet';
import { PREVIOUS_YEAR_COLUMNS, publishedFigures } from './publishedRows';
import type { ReadingFinding } from './readingFindings';
import type { Settings } from './settings';
import { parseSettings } from './settingsSheet';
import { reportRows, tableRows, type ReportRow, type TableRow } from './tableSheets';
import { periodLabels } from './typedPeriods';
import { compareBenchmarkTotals, comparePublishedTotals } from './typedTotals';
import type { BenchmarkRow, ContextRow, Grid, OfficialName, PublishedFigure, SheetOutline } from './types';

export interface Companions {
  readonly lists: readonly OfficialName[];
  readonly settings: Partial<Settings>;
  readonly holidays: readonly Day[];
  readonly benchmarks: readonly BenchmarkRow[];
  readonly ombudsman: readonly OmbudsmanRow[];
  readonly context: readonly ContextRow[];
  readonly previousYear: readonly PublishedFigure[];
  /** Tables and reports that the council defines itself, as typed. */
  readonly tables: readonly TableRow[];
  readonly reports: readonly ReportRow[];
}

/**
 * Reads whichever of the companion sheets are there, known by their names (that of the benchmarks by its headings too);
 * a bad cell is a finding, never a stop. `council` is the own one's name where it was chosen elsewhere than on a sheet.
 */
export function readCompanions(
  grids: readonly Grid[],
  dateSystem: 1900 | 1904,
  council = '',
): { readonly companions: Companions; readonly findings: readonly ReadingFinding[] } {
  const log = findingLog();
  const sheet = (name: CompanionSheet): Grid | undefined => gridOf(grids, name);
  const rows = <Key extends string>(name: CompanionSheet, columns: readonly CompanionColumn<Key>[]) =>
    readRows(sheet(name), columns, log);
  const settings = parseSettings(sheet('Settings'), dateSystem);
  const own = council || (settings.settings.council ?? '');
  const labels = periodLabels(settings.settings);
  const benchmarks = sheet('Benchmarks');
  if (benchmarks && !isNamedBenchmarks(benchmarks.sheet)) log.add('benchmarks-elsewhere', () => elsewhere(benchmarks));
  const [benchmarkTable, publishedTable] = [
    rows('Benchmarks', BENCHMARK_COLUMNS),
    rows('Previous year', PREVIOUS_YEAR_COLUMNS),
  ];
  const lists = parseLists(sheet('Lists'), dateSystem, log);
  const companions: Companions = {
    lists,
    settings: settings.settings,
    holidays: rows('Holidays', HOLIDAYS).flatMap((row) => readDayOf(row, 'date', dateSystem, log) || []),
    benchmarks: benchmarkRows(benchmarkTable, own, labels, log),
    ombudsman: ombudsmanRows(ombudsmanGrid(grids), labels, log),
    context: rows('Context', CONTEXT_COLUMNS).flatMap((row) => contextRow(row, labels, log)),
    previousYear: publishedFigures(publishedTable, lists, labels, log),
    tables: tableRows(sheet('Tables'), log),
    reports: reportRows(sheet('Report'), log),
  };
  for (const name of ['Tables', 'Report'] as const) {
    const half = halfNamed(grids, name);
    if (half) log.add('sheet-not-read', () => notRead(half.grid, half.columns));
  }
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

function gridOf(grids: readonly Grid[], name: CompanionSheet): Grid | undefined {
  return name === 'Benchmarks' ? benchmarkGrid(grids) : sheetNamed(grids, name);
}

const HOLIDAYS: readonly CompanionColumn<'date' | 'name'>[] = [
  { key: 'date', heading: 'Date', required: true, synonyms: ['Holiday', 'Closed day', 'Day', 'Closed on'] },
  { key: 'name', heading: 'Name', synonyms: ['Description', 'Reason'] },
];

/** Where no sheet is called Benchmarks and several could be it. */
export function unclearBenchmarks(sheets: readonly SheetOutline[]): readonly ReadingFinding[] {
  const found = benchmarkSheets(sheets);
  if (found.length < 2) return [];
  return found.slice(0, 1).map((sheet) => ({
    rule: 'benchmarks-unclear',
    severity: 'warning',
    sheet,
    cell: '',
    message: `No sheet is called Benchmarks, and ${found.length} have its headings: ${found.join(', ')}. None was read.`,
    suggestion: 'Call the one to be read Benchmarks.',
  }));
}

function elsewhere({ sheet }: Grid): ReadingFinding {
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
