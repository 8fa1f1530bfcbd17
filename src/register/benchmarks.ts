/** The sheet `Benchmarks`: councils' published figures, wherever its columns stand and whatever the sheet is called. */
import { cellText, foldWords } from './cells';
import { figure } from './companionFigure';
import { COMPANION_SHEETS } from './companionSheets';
import { companionHeader, companionRows, type CompanionColumn, type CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import { countIn, rateIn, typedInPercents } from './numbers';
import type { BenchmarkRow, CellValue, Grid, SheetOutline } from './types';

export type BenchmarkKey = Exclude<keyof BenchmarkRow, 'row'>;

/** Its columns, and what councils call them. */
export const BENCHMARK_COLUMNS: readonly CompanionColumn<BenchmarkKey>[] = [
  { key: 'council', heading: 'Council', required: true, synonyms: ['Authority', 'Local authority', 'Council name'] },
  { key: 'period', heading: 'Period', required: true, synonyms: ['Year', 'Financial year'] },
  { key: 'received', heading: 'Complaints received', synonyms: ['Received', 'Complaints', 'Number received'] },
  {
    key: 'upheldRate',
    heading: 'Upheld %',
    synonyms: ['% upheld', '% of complaints upheld', 'Percentage upheld', 'Upheld rate', 'Upheld (%)'],
  },
  {
    key: 'inTimeRate',
    heading: 'In time %',
    synonyms: [
      ...['% in time', '% responded to within timeframe', '% responded to in time', 'Percentage in time', 'Timeliness'],
      ...['% timeliness', 'Timeliness %', '% within timescale', 'In time rate'],
    ],
  },
  { key: 'upheld', heading: 'Upheld', synonyms: ['Number upheld', 'Upheld number'] },
  { key: 'closed', heading: 'Closed', synonyms: ['Number closed', 'Complaints closed', 'Responded to'] },
  { key: 'inTime', heading: 'In time', synonyms: ['Number in time', 'Within timescale'] },
  { key: 'due', heading: 'Due', synonyms: ['Number due', 'Responses due'] },
  { key: 'source', heading: 'Source', synonyms: ['Link', 'Reference', 'Report'] },
];

/**
 * The rows that name a council; a bad cell is a finding. `own` is the own council's name: its computed fractions say
 * nothing about how a column of percentages was typed.
 */
export function benchmarkRows(
  rows: readonly CompanionRow<BenchmarkKey>[],
  own: string,
  log: FindingLog,
): readonly BenchmarkRow[] {
  const typed = rows.filter((row) => !isSameCouncil(row.text('council'), own));
  const inPercents = (key: BenchmarkKey): boolean => typedInPercents(typed.map((row) => row.cell(key)));
  const wholePercents = { upheldRate: inPercents('upheldRate'), inTimeRate: inPercents('inTimeRate') };
  return rows.flatMap((row) => {
    const [council, period, source] = [row.text('council'), row.text('period'), row.text('source')];
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
    const count = <Key extends BenchmarkKey>(key: Key): Partial<Record<Key, number>> =>
      figure(row, key, countIn(row.cell(key)), 'a whole number, 0 or more', log);
    const rate = <Key extends 'upheldRate' | 'inTimeRate'>(key: Key): Partial<Record<Key, number>> =>
      figure(row, key, rateIn(row.cell(key), wholePercents[key]), 'a percentage from 0% to 100%', log);
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
  readonly council: string;
  readonly period: string;
  readonly cell: (key: BenchmarkKey) => CellValue;
}

/** undefined where no row of headings has Council and Period. */
export function benchmarkTable(grid: Grid): BenchmarkTable | undefined {
  const header = companionHeader(grid, BENCHMARK_COLUMNS);
  if (!header) return undefined;
  const rows = companionRows(grid, BENCHMARK_COLUMNS) ?? [];
  const headings = grid.values[header.index] ?? [];
  return {
    sheet: grid.sheet,
    headerRow: grid.row + header.index,
    columnOf: new Map([...header.columnOf].map(([key, column]) => [key, grid.column + column])),
    heading: (key) => cellText(headings[header.columnOf.get(key) ?? -1]),
    rows: rows.map(({ row, text, cell }) => ({
      ...{ row: row - 1, council: text('council'), period: text('period'), cell },
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

/**
 * Whether two names are one council's: the same words whatever their case and spaces, and but for words such as
 * Council or Borough. A city and a county of one name are two councils.
 */
export function isSameCouncil(a: string, b: string): boolean {
  const [one, other] = [councilWords(a), councilWords(b)];
  if (one.all === '' || other.all === '') return false;
  if (one.all === other.all) return true;
  const differ = one.kind !== '' && other.kind !== '' && one.kind !== other.kind;
  return one.stem !== '' && one.stem === other.stem && !differ;
}

const KINDS: ReadonlySet<string> = new Set('city county borough district metropolitan royal london'.split(' '));
const FILLERS: ReadonlySet<string> = new Set('council the of and authority unitary mbc bc cc dc lbc rbc'.split(' '));

function councilWords(name: string): { readonly all: string; readonly stem: string; readonly kind: string } {
  const words = foldWords(name.replaceAll('&', ' and ').replace(/['’]/g, '')).split(' ');
  return {
    all: words.join(' '),
    stem: words.filter((word) => !KINDS.has(word) && !FILLERS.has(word)).join(' '),
    kind: words.filter((word) => KINDS.has(word)).join(' '),
  };
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
