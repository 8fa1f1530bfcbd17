/** The sheet `Benchmarks`: councils' published figures, wherever its columns stand and whatever the sheet is called. */
import { must } from '../must';
import { cellIn, cellText } from './cells';
import { figure, rateFigureOf } from './companionFigure';
import { COMPANION_SHEETS } from './companionSheets';
import { companionHeader, companionRows, type CompanionColumn, type CompanionRow } from './companionTable';
import { councilName, isOneCouncil } from './councilNames';
import { withCouncils } from './councilRows';
import type { FindingLog } from './findingLog';
import { withoutMarks } from './marks';
import { readCount, rateScale, type RateScale } from './numbers';
import { reportUnknownPeriod } from './typedPeriods';
import type { BenchmarkRow, CellValue, Grid, SheetOutline } from './types';

export type BenchmarkKey = Exclude<keyof BenchmarkRow, 'row'>;

const IN_TIME_WORDS = [
  ...['Number in time', 'Within timescale', 'Within timescales', 'Responded to in time', 'Answered in time', 'On time'],
  ...['Responded to within timescale', 'Responded within timescale', 'Within target'],
];

/** Its columns, and what councils call them. */
export const BENCHMARK_COLUMNS: readonly CompanionColumn<BenchmarkKey>[] = [
  {
    key: 'council',
    heading: 'Council',
    required: true,
    synonyms: [
      ...['Authority', 'Local authority', 'Council name', 'Authority name', 'Local authority name', 'LA', 'LA name'],
      ...['Name of council', 'Council area', 'Area name', 'Neighbour', 'Organisation', 'Body'],
    ],
  },
  {
    key: 'period',
    heading: 'Period',
    required: true,
    synonyms: ['Year', 'Financial year', 'Reporting year', 'Reporting period', 'Time period', 'FY'],
  },
  {
    key: 'received',
    heading: 'Complaints received',
    synonyms: [
      'Received',
      'Complaints',
      'Number received',
      'Number of complaints',
      'No of complaints',
      'Total complaints',
    ],
  },
  {
    key: 'upheldRate',
    heading: 'Upheld %',
    synonyms: ['% upheld', '% of complaints upheld', 'Percentage upheld', 'Upheld rate', 'Uphold rate'],
  },
  {
    key: 'inTimeRate',
    heading: 'In time %',
    synonyms: [
      ...['% in time', '% responded to within timeframe', '% responded to in time', 'Percentage in time', 'Timeliness'],
      ...['% timeliness', '% within timescale', '% within timescales', '% within target', '% answered in time'],
      ...['% responded to within timescale', '% responded to within timescales', '% responded within timescale'],
      ...['% responded to on time', '% on time', '% resolved within timescale', 'In time rate'],
    ],
  },
  { key: 'upheld', heading: 'Upheld', synonyms: ['Number upheld', 'Upheld number'] },
  { key: 'closed', heading: 'Closed', synonyms: ['Number closed', 'Complaints closed', 'Responded to', 'Answered'] },
  { key: 'inTime', heading: 'In time', synonyms: IN_TIME_WORDS },
  { key: 'due', heading: 'Due', synonyms: ['Number due', 'Responses due'] },
  { key: 'source', heading: 'Source', synonyms: ['Link', 'Reference', 'Report'] },
];

/**
 * The rows that name a council, or stand below one that does; a bad cell is a finding. `own` is the own council's name:
 * its computed fractions say nothing about how a column of percentages was typed. `labels` are the names of the report's
 * own periods.
 */
export function benchmarkRows(
  rows: readonly CompanionRow<BenchmarkKey>[],
  own: string,
  labels: readonly string[],
  log: FindingLog,
): readonly BenchmarkRow[] {
  const named = withCouncils(rows, 'council');
  const ownName = councilName(own);
  const scales = rateScales(
    named.map(({ row: { cell }, council }) => ({ cell, council })),
    own,
    'fractions',
  );
  return named.flatMap(({ row, council }) => {
    const [period, source] = [withoutMarks(row.text('period')), row.text('source')];
    if (council === '') {
      log.add('benchmark-without-council', () =>
        row.finding(
          'council',
          'benchmark-without-council',
          'The row names no council.',
          'Enter it, or delete the row.',
        ),
      );
      return [];
    }
    reportUnknownPeriod(row, 'period', labels, log);
    const count = <Key extends BenchmarkKey>(key: Key): Partial<Record<Key, number>> =>
      figure(row, key, readCount(row.cell(key)), 'a whole number, 0 or more', log);
    // The own council's are computed, and so fractions.
    const isOwn = isOneCouncil(councilName(council), ownName);
    const rate = <Key extends RateKey>(key: Key): Partial<Record<Key, number>> =>
      rateFigureOf(row, key, isOwn ? 'fractions' : scales[key], log);
    return [
      {
        ...{ row: row.row, council, period, source },
        ...count('received'),
        ...rate('upheldRate'),
        ...rate('inTimeRate'),
        ...count('upheld'),
        ...count('closed'),
        ...count('inTime'),
        ...count('due'),
      },
    ];
  });
}

/** The columns that hold percentages. */
export type RateKey = 'upheldRate' | 'inTimeRate';

/** How the plain numbers of the columns of percentages are meant, the own council's rows apart. */
export function rateScales(
  rows: readonly Pick<BenchmarkTableRow, 'council' | 'cell'>[],
  own: string,
  heldAs: 'fractions' | 'unclear',
): Readonly<Record<RateKey, RateScale>> {
  const ownName = councilName(own);
  const others = rows.filter(({ council }) => !isOneCouncil(councilName(council), ownName));
  const scale = (key: RateKey): RateScale =>
    rateScale(
      others.map(({ cell }) => cell(key)),
      heldAs,
    );
  return { upheldRate: scale('upheldRate'), inTimeRate: scale('inTimeRate') };
}

/** The table of a sheet of benchmarks, as it stands. Positions are zero-based, those of the sheet. */
export interface BenchmarkTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columnOf: ReadonlyMap<BenchmarkKey, number>;
  /** The sheet's own wording of a heading. */
  readonly heading: (key: BenchmarkKey) => string;
  /** Those that hold anything in one of the columns. */
  readonly rows: readonly BenchmarkTableRow[];
}

export interface BenchmarkTableRow {
  readonly row: number;
  /** Without marks, and that of a row above where it stands once for several. */
  readonly council: string;
  readonly period: string;
  readonly cell: (key: BenchmarkKey) => CellValue;
}

/** undefined where no row of headings has Council and Period. */
export function benchmarkTable(grid: Grid): BenchmarkTable | undefined {
  const header = companionHeader(grid, BENCHMARK_COLUMNS);
  if (!header) return undefined;
  const rows = must(companionRows(grid, BENCHMARK_COLUMNS), 'the rows below a header');
  const headings = must(grid.values[header.index], 'the row of the header');
  return {
    sheet: grid.sheet,
    headerRow: grid.row + header.index,
    columnOf: new Map([...header.columnOf].map(([key, column]) => [key, grid.column + column])),
    heading: (key) => cellText(cellIn(headings, header.columnOf.get(key))),
    rows: withCouncils(rows, 'council').map(({ row: { row, text, cell }, council }) => ({
      ...{ row: row - 1, council, period: withoutMarks(text('period')), cell },
    })),
  };
}

/** Its name; where there is none of that name, the sheets that have its headings. */
export function benchmarkSheets(sheets: readonly SheetOutline[]): readonly string[] {
  const candidates = sheets.filter(({ ours }) => !ours);
  const named = candidates.find(({ name }) => isNamedBenchmarks(name));
  if (named) return [named.name];
  return candidates.flatMap(({ name, head }) => (isElsewhere(name, { values: head }) ? [name] : []));
}

/** The sheet among those that were read. */
export function benchmarkGrid(grids: readonly Grid[]): Grid | undefined {
  return grids.find(({ sheet }) => isNamedBenchmarks(sheet)) ?? grids.find((grid) => isElsewhere(grid.sheet, grid));
}

export function isNamedBenchmarks(sheet: string): boolean {
  return sheet.trim().toLowerCase() === 'benchmarks';
}

/** Council and Period alone are too little to know a sheet by. */
function isElsewhere(sheet: string, grid: Pick<Grid, 'values'>): boolean {
  if (COMPANION_SHEETS.some((name) => name.toLowerCase() === sheet.trim().toLowerCase())) return false;
  const found = companionHeader(grid, BENCHMARK_COLUMNS)?.columnOf;
  return found?.has('received') === true && (found.has('upheldRate') || found.has('inTimeRate'));
}
