/** Where the headings of a sheet are: an Excel Table's, or the header row that fits best. */
import { LONGEST_HEADING } from '../limits';
import { must } from '../must';
import { cellIn, cellText, foldKey } from './cells';
import { misfitOf, type Misfit } from './columnFit';
import type { ColumnKey } from './columns';
import {
  headingIndex,
  isKnownHeading,
  matchHeadings,
  specOf,
  type HeadingMapping,
  type HeadingMatch,
  type HeadingTarget,
  type MisfitOf,
} from './headings';
import { saysNothingOfAColumn } from './headingForms';
import { NO_MEANINGS, type Meanings } from './meanings';
import { outcomeTicks, type OutcomeTick } from './outcomeTicks';
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
  /** Columns that are read together as Outcome, the first of them as its place. */
  readonly ticks: readonly OutcomeTick[];
  readonly columnOf: ReadonlyMap<ColumnKey, number>;
  readonly missing: readonly ColumnKey[];
}

/** What was said by hand of headings, words and whole columns. */
export interface Reading {
  /** Of the headings of a sheet. */
  readonly mappingOn: (sheet: string) => HeadingMapping;
  readonly meanings: Meanings;
}

/** Rows of a sheet of which any may be the header; further down it is looked for among rows of known headings. */
export const HEADER_ROWS = 20;
const KNOWN_FURTHER_DOWN = 3;

/**
 * The headers of a sheet that could be a register's: its Excel Tables with every column that is needed, else the one
 * header, of a table or among the first rows, that comes nearest. None where the sheet has no known heading.
 */
export function headersOf(outline: SheetOutline, how: Reading): readonly Header[] {
  const tables = outline.tables.map((table) => tableHeader(outline, table, how));
  const complete = tables.filter(isRegister);
  if (complete.length > 0) return complete;
  const nearest = [...tables, ...rowHeaders(outline, how)].reduce<Header | undefined>(
    (best, header) => (best && nearness(best) >= nearness(header) ? best : header),
    undefined,
  );
  return nearest && nearest.columnOf.size > 0 ? [nearest] : [];
}

/** True where a report can be made: nothing that is needed is missing, and a third column says more of the rows. */
export function isRegister({ missing, columnOf }: Header): boolean {
  return missing.length === 0 && columnOf.size > 2;
}

/** A few headings in common is no register: a pivot table has a team and a date, too. */
export function looksLikeRegister({ columnOf }: Header): boolean {
  return USUAL.filter((key) => columnOf.has(key)).length >= 2 || columnOf.size >= 5;
}

/** What nearly every register has. */
const USUAL = ['ref', 'recordType', 'received', 'team'] as const satisfies readonly ColumnKey[];

/** What only complaints have: where one of these is there and no Record type, all rows are complaints. */
const OF_COMPLAINTS = ['stage', 'outcome', 'response', 'closed'] as const satisfies readonly ColumnKey[];

/** The columns without which nothing can be counted (REGISTER.md, "Whole columns"). */
export function missingOf(
  columns: ReadonlyMap<ColumnKey, number>,
  { whole }: Meanings = NO_MEANINGS,
): readonly ColumnKey[] {
  const tells = columns.has('recordType') || whole.has('recordType') || OF_COMPLAINTS.some((key) => columns.has(key));
  return [...(tells ? [] : (['recordType'] as const)), ...(columns.has('received') ? [] : (['received'] as const))];
}

/** What is needed first, then known columns; in a tie one row of headings before two. */
function nearness({ missing, columnOf, match, twoRows }: Header): number {
  return (columnOf.size + match.found.size) * 2 + (twoRows ? 0 : 1) - missing.length * 10_000;
}

function tableHeader(outline: SheetOutline, table: TableOutline, how: Reading): Header {
  const place = {
    ...{ outline, headerRow: table.row, twoRows: false, firstRow: table.row + 1 },
    lastRow: table.row + table.rows - (table.hasTotals ? 2 : 1),
  };
  return { ...place, table, ...headingsAt(table.headings.map(cellText), table.column, place, how) };
}

function rowHeaders(outline: SheetOutline, how: Reading): readonly Header[] {
  const { used } = outline;
  if (!used) return [];
  const lastRow = used.row + used.rows - 1;
  const rows = outline.head.map((row) => row.map(cellText));
  const isKnown = rememberedHeadings(how.mappingOn(outline.name));
  const isLikely = rows.map((row, index) => index < HEADER_ROWS || row.filter(isKnown).length >= KNOWN_FURTHER_DOWN);
  return rows.flatMap((row, index) => {
    const headerRow = used.row + index;
    const one = { outline, headerRow, twoRows: false, firstRow: headerRow + 1, lastRow };
    const single: Header[] = isLikely[index] ? [{ ...one, ...headingsAt(row, used.column, one, how) }] : [];
    const below = rows[index + 1];
    if (!below || !(isLikely[index] || isLikely[index + 1])) return single;
    const two = { outline, headerRow, twoRows: true, firstRow: headerRow + 2, lastRow };
    return [...single, { ...two, ...headingsAt(joinedHeadings(row, below, isKnown), used.column, two, how) }];
  });
}

/** Asks of each text once: rows of data repeat themselves. */
function rememberedHeadings(mapping: HeadingMapping): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (text.length > LONGEST_HEADING) return false;
    const before = known.get(text) ?? isKnownHeading(text, mapping);
    known.set(text, before);
    return before;
  };
}

/**
 * Two header rows as one. Of cells merged downwards only the upper has a text; one merged across is part of a heading
 * where it names a stage, makes a known heading ("Response" over "Date"), or is needed to tell a date from others.
 */
function joinedHeadings(
  upper: readonly string[],
  lower: readonly string[],
  isKnown: (text: string) => boolean,
): readonly string[] {
  let over = '';
  return lower.map((text, index) => {
    const above = upper[index] ?? '';
    if (above !== '') over = above;
    if (text === '') return above;
    if (over.length + text.length > LONGEST_HEADING) return text;
    const joined = `${over} ${text}`.trim();
    const isPart = ABOUT_A_STAGE.test(over) || isKnown(joined) || (A_DATE.test(text) && !saysNothingOfAColumn(over));
    return isPart ? joined : text;
  });
}

const ABOUT_A_STAGE = /\bstage\b/i;
const A_DATE = /^\s*date\s*$/i;

type Place = Pick<Header, 'outline' | 'firstRow' | 'lastRow'>;

function headingsAt(
  row: readonly string[],
  firstColumn: number,
  place: Place,
  how: Reading,
): Pick<Header, 'column' | 'headings' | 'match' | 'ticks' | 'columnOf' | 'missing'> {
  const first = Math.max(
    0,
    row.findIndex((text) => text !== ''),
  );
  const headings = row.slice(first, row.findLastIndex((text: CellValue) => text !== '') + 1);
  const column = firstColumn + first;
  const { match, ticks } = matchWithTicks(headings, place, column, how);
  const columnOf = plainColumns(match, column);
  return {
    ...{ column, headings, match, columnOf, missing: missingOf(columnOf, how.meanings) },
    ticks: ticks.map((tick) => ({ ...tick, column: column + tick.column })),
  };
}

/** Tick columns are read as Outcome, as if mapped by hand, unless another column is. */
function matchWithTicks(
  headings: readonly string[],
  place: Place,
  column: number,
  { mappingOn, meanings }: Reading,
): Pick<Header, 'match' | 'ticks'> {
  const mapping = mappingOn(place.outline.name);
  const misfit = misfitIn(place, column, meanings);
  const match = matchHeadings(headings, mapping, misfit);
  const unmapped = headings.map((heading) =>
    heading.length > LONGEST_HEADING || mapping.has(foldKey(heading)) ? '' : heading,
  );
  const ticks = outcomeTicks(unmapped, (index) => cellsBelow(place, column + index));
  const outcome = headingIndex(match, 'outcome');
  const [first] = ticks;
  if (!first || (outcome !== undefined && !ticks.some((tick) => tick.column === outcome))) return { match, ticks: [] };
  const asMapped = ticks.map(
    ({ column: index }) =>
      [foldKey(must(headings[index], 'a tick heading')), index === first.column ? OUTCOME : undefined] as const,
  );
  return { match: matchHeadings(headings, new Map([...mapping, ...asMapped]), misfit), ticks };
}

const OUTCOME: HeadingTarget = { key: 'outcome', stage: 0 };

/** Judges each column once for each of ours that it is asked for. */
function misfitIn(place: Place, firstColumn: number, { words, leftOut }: Meanings): MisfitOf {
  const judged = new Map<string, Misfit | undefined>();
  const { head, tail = [], used } = place.outline;
  const isWhole = used === undefined || head.length + tail.length >= used.rows;
  const isGiven = (key: ColumnKey) => (word: string) =>
    words.get(key)?.has(word) === true || leftOut.get(key)?.has(word) === true;
  return (index, key) => {
    const id = `${index} ${key}`;
    if (!judged.has(id)) {
      judged.set(id, misfitOf(specOf(key).kind, cellsBelow(place, firstColumn + index), isWhole, isGiven(key)));
    }
    return judged.get(id);
  };
}

/** The cells of a sheet column between the rows of a header, as far as the outline has them. */
export function cellsBelow({ outline, firstRow, lastRow }: Place, column: number): readonly CellValue[] {
  const { used, head, tail = [] } = outline;
  if (!used) return [];
  const below = (rows: readonly (readonly CellValue[])[], first: number): readonly CellValue[] =>
    rows
      .slice(Math.max(0, firstRow - first), Math.max(0, lastRow - first + 1))
      .map((row) => cellIn(row, column - used.column));
  return [...below(head, used.row), ...below(tail, used.row + used.rows - tail.length)];
}
