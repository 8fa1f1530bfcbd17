/** The sheets beside the register: official names, settings, other councils' and other years' figures, holidays. */
import { PROCEDURES, type ClosedDay, type Procedure } from '../calendar';
import { must } from '../must';
import {
  BENCHMARK_COLUMNS,
  benchmarkGrid,
  benchmarkRows,
  benchmarkSheets,
  isNamedBenchmarks,
  type BenchmarkKey,
} from './benchmarks';
import { halfNamed, sheetNamed, type CompanionSheet } from './companionSheets';
import { companionRows, notRead, readDayOf, readRows, type CompanionColumn, type CompanionRow } from './companionTable';
import { ombudsmanGrid } from './ombudsmanGrid';
import { ombudsmanRows } from './ombudsmanRows';
import { CONTEXT_COLUMNS, contextRow } from './contextRows';
import { findingLog, type FindingLog } from './findingLog';
import { parseLists } from './listsSheet';
import { PREVIOUS_YEAR_COLUMNS, publishedFigures } from './publishedRows';
import type { ReadingFinding } from './readingFindings';
import type { Settings } from './settings';
import { procedureMeant } from './procedureNames';
import { proceduresOn } from './proceduresSheet';
import { withSchoolHolidays } from './schoolDays';
import { parseSettings } from './settingsSheet';
import { reportRows, tableRows, type ReportRow, type TableRow } from './tableSheets';
import { periodLabels } from './typedPeriods';
import { compareBenchmarkTotals, comparePublishedTotals } from './typedTotals';
import type {
  BenchmarkRow,
  ContextRow,
  Grid,
  OfficialName,
  OmbudsmanRow,
  PublishedFigure,
  SheetOutline,
} from './types';

export interface Companions {
  readonly lists: readonly OfficialName[];
  readonly settings: Partial<Settings>;
  readonly holidays: readonly ClosedDay[];
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
  const settings = parseSettings(sheet('Settings'), dateSystem, proceduresOn(sheet('Procedures'), dateSystem, log));
  const own = council || (settings.settings.council ?? '');
  const labels = periodLabels(settings.settings);
  const benchmarks = sheet('Benchmarks');
  if (benchmarks && !isNamedBenchmarks(benchmarks.sheet)) log.add('benchmarks-elsewhere', () => elsewhere(benchmarks));
  const [benchmarkTable, publishedTable] = [
    rows('Benchmarks', BENCHMARK_COLUMNS),
    rows('Previous year', PREVIOUS_YEAR_COLUMNS),
  ];
  const procedures = settings.settings.procedures ?? PROCEDURES;
  const lists = parseLists(sheet('Lists'), dateSystem, log, procedures);
  const holidays = rows('Holidays', HOLIDAYS).flatMap((row) => closedDay(row, procedures, dateSystem, log));
  const companions: Companions = {
    ...{ lists, holidays },
    settings: withSchoolHolidays(settings.settings, holidays, log),
    benchmarks: benchmarkRows(benchmarkTable, own, labels, log),
    context: rows('Context', CONTEXT_COLUMNS).flatMap((row) => contextRow(row, labels, procedures, log)),
    previousYear: publishedFigures(publishedTable, { lists, procedures }, labels, log),
    ombudsman: ombudsmanRows(ombudsmanGrid(grids), labels, log),
    tables: tableRows(sheet('Tables'), log),
    reports: reportRows(sheet('Report'), log),
  };
  for (const name of ['Tables', 'Report'] as const) {
    const half = halfNamed(grids, name);
    if (half) log.add('sheet-not-read', () => notRead(half.grid, half.columns));
  }
  compareBenchmarkTotals(benchmarkTable, companions.benchmarks, log);
  comparePublishedTotals(publishedTable, companions.previousYear, procedures, log);
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

type HolidayKey = 'date' | 'name' | 'procedures';

const HOLIDAYS: readonly CompanionColumn<HolidayKey>[] = [
  { key: 'date', heading: 'Date', required: true, synonyms: ['Holiday', 'Closed day', 'Day', 'Closed on'] },
  { key: 'name', heading: 'Name', synonyms: ['Description', 'Reason'] },
  { key: 'procedures', heading: 'Procedures', synonyms: ['Procedure', 'Applies to', 'Counts for'] },
];

/** A day with a procedure that isn't known is left out: nobody can tell whose limits it moves. */
function closedDay(
  row: CompanionRow<HolidayKey>,
  procedures: readonly Procedure[],
  dateSystem: 1900 | 1904,
  log: FindingLog,
): readonly ClosedDay[] {
  const day = readDayOf(row, 'date', dateSystem, log);
  if (day === 0) return [];
  const named = row
    .text('procedures')
    .split(/[;,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (named.some((word) => /^all$/i.test(word))) return [{ day, procedures: procedures.map(({ id }) => id) }];
  const found = named.map((word) => procedureMeant(procedures, word));
  const ids = found.flatMap((procedure) => procedure?.id ?? []);
  if (ids.length === named.length) return [{ day, procedures: ids }];
  const unknown = must(named[found.indexOf(undefined)], 'the word that is no procedure');
  log.add('unknown-procedure', () =>
    row.finding(
      'procedures',
      'unknown-procedure',
      `“${unknown}” isn’t a procedure, so this closed day moves no time limit.`,
      `Use one of: ${procedures.map(({ name }) => name).join('; ')}; or All.`,
    ),
  );
  return [];
}

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
