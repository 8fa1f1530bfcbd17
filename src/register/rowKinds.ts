/**
 * What a row of a sheet is: a representation, or one of the rows that people write between and below them (REGISTER.md,
 * "Layout"): totals, headings again, bands such as "April to June" and notes. A row is left out only if it has no date
 * and too little else to be a representation that lacks one.
 */
import { must } from '../must';
import { cellIn, cellText, foldKey, isBlank } from './cells';
import { COLUMNS, type ColumnKey } from './columns';
import { ALLOWED_VALUES } from './closedLists';
import { isDay } from './dayCells';
import type { RegisterSource } from './findRegister';
import { saysNothing } from './nothingWords';
import type { CellValue, Grid } from './types';
import { readChoice, type ChoiceKind } from './valueWording';

export const LEFT_OUT = ['total', 'heading', 'note'] as const;
export type RowKind = 'blank' | 'representation' | (typeof LEFT_OUT)[number];

/** Tells the kind of each row of a block. */
export function rowKinds(
  source: RegisterSource,
  { column: firstColumn }: Grid,
): (row: readonly CellValue[]) => RowKind {
  const columns = knownColumns(source).map((known) => ({ ...known, index: known.column - firstColumn }));
  const dates = columns.filter(({ isDate }) => isDate).map(({ index }) => index);
  const received = source.columnOf.get('received');
  const receivedAt = received === undefined ? undefined : received - firstColumn;
  const days = new Map<CellValue, boolean>();
  const holdsDay = (cell: CellValue): boolean => {
    if (typeof cell === 'number') return isDay(cell);
    const known = days.get(cell) ?? (!isBlank(cell) && isDay(cell));
    if (days.size < MOST_KNOWN) days.set(cell, known);
    return known;
  };
  const undatedKind = (row: readonly CellValue[]): RowKind => {
    if (dates.some((index) => holdsDay(cellIn(row, index)))) return 'representation';
    const filled = columns.filter(({ index }) => !isBlank(row[index]));
    if (filled.some(({ index, isText }) => !isText && endsAsTotal(row[index]))) return 'total';
    if (isHeadings(filled, row)) return 'heading';
    return isUndated(filled, row) ? 'representation' : 'note';
  };
  return (row) => {
    const first = firstFilled(columns, row);
    if (!first) return 'blank';
    if (isTotal(row[first.index])) return 'total';
    return holdsDay(cellIn(row, receivedAt)) ? 'representation' : undatedKind(row);
  };
}

/** By hand, as it is asked of every row. */
function firstFilled(columns: readonly Filled[], row: readonly CellValue[]): Filled | undefined {
  for (const column of columns) if (!isBlank(row[column.index])) return column;
  return undefined;
}

const MOST_KNOWN = 20_000;

interface KnownColumn {
  readonly key: ColumnKey;
  /** Zero-based, of the sheet. */
  readonly column: number;
  readonly heading: string;
  readonly isDate: boolean;
  readonly isText: boolean;
  /** The list whose values its cells are. */
  readonly choice: ChoiceKind | undefined;
}

type Filled = KnownColumn & { readonly index: number };

/** From left to right. */
function knownColumns(source: RegisterSource): readonly KnownColumn[] {
  const maps = [source.columnOf, ...source.stages.flatMap(({ columnOf, whenLast }) => [columnOf, whenLast])];
  const keyOf = new Map(maps.flatMap((map) => [...map].map(([key, column]) => [column, key] as const)));
  return [...keyOf]
    .toSorted(([a], [b]) => a - b)
    .map(([column, key]): KnownColumn => {
      const { kind } = must(KINDS.get(key), 'the kind of a column');
      return {
        ...{ key, column, heading: foldKey(must(source.headings[column - source.column], 'the heading of a column')) },
        ...{ isDate: kind === 'date', isText: kind === 'text' && key !== 'ref' && key !== 'caseRef' },
        choice: kind in ALLOWED_VALUES ? (kind as ChoiceKind) : undefined,
      };
    });
}

const KINDS = new Map(COLUMNS.map((spec) => [spec.key, spec]));

/** "Total", "Grand total:", "Sub-total for April", "Total (12)"; no team such as "Total Respite". */
const TOTAL =
  /^(?:grand |overall |sub[- ]?)?totals?(?:\s*[:=(\d].*|\s+(?:for|of|in|to|as at|number|complaints|cases|received|this|the)\b.*)?$/i;
/** Where the row has no date: "April total", "Average", too. */
const AS_TOTAL = /\b(?:sub[- ]?)?totals?:?$|^(?:sum|average|mean|median|count)s?:?$/i;
const LONGEST_TOTAL = 60;
const MENTIONS_TOTAL = /total/i;

function isTotal(cell: CellValue | undefined): boolean {
  return (
    typeof cell === 'string' && cell.length <= LONGEST_TOTAL && MENTIONS_TOTAL.test(cell) && TOTAL.test(cell.trim())
  );
}

function endsAsTotal(cell: CellValue | undefined): boolean {
  return isTotal(cell) || (typeof cell === 'string' && cell.length <= LONGEST_TOTAL && AS_TOTAL.test(cell.trim()));
}

/** The sheet's headings once more, as at the top of each printed page or month. */
function isHeadings(filled: readonly Filled[], row: readonly CellValue[]): boolean {
  const same = filled.filter(({ index, heading }) => foldKey(cellText(row[index])) === heading);
  return same.length >= 2 && same.length * 2 >= filled.length;
}

/**
 * A representation whose date is missing or can't be read: it has a reference and a word that is known or two others, or
 * words of two lists, or what should be its date. Numbers alone are sums.
 */
function isUndated(filled: readonly Filled[], row: readonly CellValue[]): boolean {
  const said = filled.filter(({ index }) => {
    const text = cellText(row[index]);
    return !saysNothing(text) && !/^[\d.,£%\s]+$/.test(text);
  });
  const words = said.filter(({ index, choice }) => choice && readChoice(choice, cellText(row[index])) !== undefined);
  const hasDate = said.some(({ key, index }) => key === 'received' && /\d/.test(cellText(row[index])));
  const others = said.filter(({ key }) => key !== 'ref');
  if (filled.some(({ key, index }) => key === 'ref' && !saysNothing(cellText(row[index])))) {
    return words.length > 0 || others.length >= 2;
  }
  return filled.length >= 3 && (words.length >= 2 || hasDate);
}
