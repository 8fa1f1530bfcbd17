/** Where the headings of a sheet are: an Excel Table's, or the header row that fits best. */
import { cellText } from './cells';
import { COLUMNS, type ColumnKey } from './columns';
import { matchHeadings, type HeadingMapping, type HeadingMatch } from './headings';
import { plainColumns } from './stages';
import type { CellValue, SheetOutline, TableOutline } from './types';

/** Headings that could be a register's, with the rows below them. All positions are zero-based sheet positions. */
export interface Header {
  readonly outline: SheetOutline;
  readonly table?: TableOutline;
  readonly headerRow: number;
  /** True where two rows make one heading ("Stage 2" over "Date received"). */
  readonly twoRows: boolean;
  readonly column: number;
  /** From the first heading of the row to the last; '' where a cell in between has none. */
  readonly headings: readonly string[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly match: HeadingMatch;
  readonly columnOf: ReadonlyMap<ColumnKey, number>;
  readonly missing: readonly ColumnKey[];
}

/**
 * The headers of a sheet that could be a register's: its Excel Tables with every required column, else the one header,
 * of a table or among the first 20 rows, that comes nearest. None where the sheet has no known heading.
 */
export function headersOf(outline: SheetOutline, mapping: HeadingMapping): readonly Header[] {
  const tables = outline.tables.map((table) => tableHeader(outline, table, mapping));
  const complete = tables.filter(({ missing }) => missing.length === 0);
  if (complete.length > 0) return complete;
  const nearest = [...tables, ...rowHeaders(outline, mapping)].reduce<Header | undefined>(
    (best, header) => (best && nearness(best) >= nearness(header) ? best : header),
    undefined,
  );
  return nearest && nearest.columnOf.size > 0 ? [nearest] : [];
}

/** A few headings in common is no register: a pivot table has a team and a date, too. */
export function looksLikeRegister({ missing, columnOf }: Header): boolean {
  return REQUIRED.length - missing.length >= 2 || columnOf.size >= 5;
}

const REQUIRED = COLUMNS.filter((spec) => 'required' in spec && spec.required).map(({ key }) => key);

/** Required columns first, then known ones; in a tie one row of headings before two. */
function nearness({ missing, columnOf, match, twoRows }: Header): number {
  return (REQUIRED.length - missing.length) * 10_000 + (columnOf.size + match.found.size) * 2 + (twoRows ? 0 : 1);
}

function tableHeader(outline: SheetOutline, table: TableOutline, mapping: HeadingMapping): Header {
  const lastRow = table.row + table.rows - (table.hasTotals ? 2 : 1);
  const header = { outline, headerRow: table.row, twoRows: false, firstRow: table.row + 1, lastRow };
  return { ...header, table, ...headingsAt(table.headings.map(cellText), table.column, mapping) };
}

function rowHeaders(outline: SheetOutline, mapping: HeadingMapping): readonly Header[] {
  const { used } = outline;
  if (!used) return [];
  const lastRow = used.row + used.rows - 1;
  const rows = outline.head.map((row) => row.map(cellText));
  return rows.flatMap((row, index) => {
    const headerRow = used.row + index;
    const single: Header = {
      ...{ outline, headerRow, twoRows: false, firstRow: headerRow + 1, lastRow },
      ...headingsAt(row, used.column, mapping),
    };
    const below = rows[index + 1];
    if (!below) return [single];
    const double: Header = {
      ...{ outline, headerRow, twoRows: true, firstRow: headerRow + 2, lastRow },
      ...headingsAt(joinedHeadings(row, below), used.column, mapping),
    };
    return [single, double];
  });
}

/**
 * Two header rows as one. Of cells merged downwards only the upper has a text; cells merged across say for several
 * columns which stage they are about.
 */
function joinedHeadings(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let over = '';
  return lower.map((text, index) => {
    const above = upper[index] ?? '';
    if (above !== '') over = above;
    if (text === '') return above;
    return ABOUT_A_STAGE.test(over) ? `${over} ${text}` : text;
  });
}

const ABOUT_A_STAGE = /^\s*stage\b/i;

function headingsAt(
  row: readonly string[],
  firstColumn: number,
  mapping: HeadingMapping,
): Pick<Header, 'column' | 'headings' | 'match' | 'columnOf' | 'missing'> {
  const first = Math.max(
    0,
    row.findIndex((text) => text !== ''),
  );
  const headings = row.slice(first, row.findLastIndex((text: CellValue) => text !== '') + 1);
  const column = firstColumn + first;
  const match = matchHeadings(headings, mapping);
  const columnOf = plainColumns(match, column);
  return { column, headings, match, columnOf, missing: REQUIRED.filter((key) => !columnOf.has(key)) };
}
