/**
 * Whether day or month comes first is decided for each column of a sheet by all its dates (REGISTER.md, "Dates"): one that
 * can only be read month first decides, unless others can only be read day first. A column that does not tell goes by the
 * sheet's other dates; where they tell nothing either, the day comes first.
 */
import { dateOf, type DateOrder, type DateReadings } from '../calendar';
import { rowAt } from './at';
import type { ColumnKey } from './columns';
import { filledAt, type FilledCells } from './filledCells';
import { gatherCells, linesInTurns, roomForCells, type PlacedRows } from './registerRows';
import type { CellValue } from './types';

/** How the dates of a column are read. Rows are those of the register. */
export interface ColumnOrder {
  /** Both where the column has dates of both kinds: then one that could be either is not read. */
  readonly orders: readonly DateOrder[];
  /** No cell holds anything, so that the column need not be read. */
  readonly isBlank: boolean;
  /** Real dates may have been made by an Excel that took the month for the day. */
  readonly areSerialsInDoubt: boolean;
  /** The first date that can only be read in that order; absent where there is none. */
  readonly proof: Readonly<Partial<Record<DateOrder, { readonly key: ColumnKey; readonly row: number }>>>;
}

export const DAY_FIRST: ColumnOrder = { orders: ['day first'], isBlank: false, areSerialsInDoubt: false, proof: {} };

/** True where day and month of a real date could change places and it would be another date. */
export function couldBeSwapped(day: number): boolean {
  const { day: dayOfMonth, month } = dateOf(day);
  return dayOfMonth <= 12 && dayOfMonth !== month;
}

/** Days of cells, in either order. */
type ReadingsOf = (cell: CellValue) => DateReadings;

/** How each of the columns of a sheet is read; a few hundred rows at a time, so that callers stay responsive. */
export function* dateOrders(
  blocks: readonly PlacedRows[],
  keys: readonly ColumnKey[],
  readingsOf: ReadingsOf,
): Generator<undefined, ReadonlyMap<ColumnKey, ColumnOrder>, undefined> {
  const columns = keys.map(noEvidence);
  yield* eachColumn(blocks, columns, (column, filled) => countTexts(column, filled, readingsOf));
  if (columns.some(({ only }) => only['month first'] > 0)) {
    yield* eachColumn(blocks, columns, (column, filled) => countSerials(column, filled, readingsOf));
  }
  const isImported = columns.some((column) => kindsIn(column).includes('month first') && column.swappable > 0);
  return new Map(columns.map((column) => [column.key, orderOf(column, columns, isImported)]));
}

interface Evidence {
  readonly key: ColumnKey;
  /** Cells that hold something. */
  filled: number;
  /** How many dates can be read in that order only. */
  readonly only: Record<DateOrder, number>;
  readonly proof: Partial<Record<DateOrder, { readonly key: ColumnKey; readonly row: number }>>;
  /** Texts that could be either. */
  either: number;
  /** Real dates that no swap can have made, and those that one could. */
  genuine: number;
  swappable: number;
}

function orderOf(column: Evidence, columns: readonly Evidence[], isImported: boolean): ColumnOrder {
  const own = kindsIn(column);
  const isBlank = column.filled === 0;
  const areSerialsInDoubt =
    column.swappable > 0 && (own.includes('month first') || (isImported && own.length === 0 && column.genuine === 0));
  if (own.length > 0 || column.either === 0) {
    const orders = own.length > 0 ? own : DAY_FIRST.orders;
    return { orders, isBlank, areSerialsInDoubt, proof: proofOf([column, ...columns]) };
  }
  const around = [...new Set(columns.flatMap(kindsIn))];
  const orders = around.length > 0 ? around : DAY_FIRST.orders;
  return { orders, isBlank, areSerialsInDoubt, proof: proofOf(columns) };
}

function proofOf(columns: readonly Evidence[]): ColumnOrder['proof'] {
  const first = (order: DateOrder) => columns.find(({ proof }) => proof[order])?.proof[order];
  const [dayFirst, monthFirst] = [first('day first'), first('month first')];
  return { ...(dayFirst ? { 'day first': dayFirst } : {}), ...(monthFirst ? { 'month first': monthFirst } : {}) };
}

/** The orders that a column has dates of; one in more than fifty of the other kind is a slip of the pen. */
function kindsIn({ only, genuine }: Evidence): readonly DateOrder[] {
  const [dayFirst, monthFirst] = [only['day first'], only['month first']];
  const isDay = dayFirst > 0 && monthFirst <= SLIP * dayFirst;
  const isMonth = monthFirst > 0 && dayFirst + genuine <= SLIP * monthFirst;
  return [...(isDay ? (['day first'] as const) : []), ...(isMonth ? (['month first'] as const) : [])];
}

const SLIP = 50;

function noEvidence(key: ColumnKey): Evidence {
  return { key, filled: 0, only: { 'day first': 0, 'month first': 0 }, proof: {}, either: 0, genuine: 0, swappable: 0 };
}

function countTexts(evidence: Evidence, { cells, rows, count }: FilledCells, readingsOf: ReadingsOf): void {
  evidence.filled += count;
  for (let i = 0; i < count; i++) {
    const cell = filledAt(cells, i);
    if (typeof cell !== 'string') continue;
    const { 'day first': dayFirst, 'month first': monthFirst } = readingsOf(cell);
    if (dayFirst === monthFirst) continue;
    if (dayFirst !== undefined && monthFirst !== undefined) {
      evidence.either += 1;
      continue;
    }
    const order = dayFirst === undefined ? 'month first' : 'day first';
    evidence.only[order] += 1;
    evidence.proof[order] ??= { key: evidence.key, row: rowAt(rows, i) };
  }
}

function countSerials(evidence: Evidence, { cells, count }: FilledCells, readingsOf: ReadingsOf): void {
  for (let i = 0; i < count; i++) {
    const cell = filledAt(cells, i);
    const day = typeof cell === 'number' ? readingsOf(cell)['day first'] : undefined;
    if (day === undefined) continue;
    if (couldBeSwapped(day)) evidence.swappable += 1;
    else if (dateOf(day).day > 12) evidence.genuine += 1;
  }
}

function* eachColumn(
  blocks: readonly PlacedRows[],
  columns: readonly Evidence[],
  look: (column: Evidence, filled: FilledCells) => void,
): Generator<undefined, void, undefined> {
  const filled = roomForCells();
  for (const block of blocks) {
    for (const lines of linesInTurns(block)) {
      columns.forEach((column) => {
        gatherCells(lines, column.key, filled);
        look(column, filled);
      });
      yield;
    }
  }
}
