/**
 * Reads of columns and of lists of rows where there must be something. All throw a RangeError where there is no such
 * row. One function for each type of array: a JavaScript engine reads in one place one type several times as fast as many.
 */
import type { Day } from '../calendar';
import { must } from '../must';
import type { ChoiceColumn, NameColumn, NamesColumn } from './types';

/** 0 = no day. */
export function dayAt(days: Int32Array, row: number): Day {
  return days[row] ?? nothingAt(row, 'day');
}

/** An element of a list of rows. */
export function rowAt(rows: Int32Array, index: number): number {
  return rows[index] ?? nothingAt(index, 'row');
}

/** A code of a closed list, the number of a sheet or of a stage. */
export function codeAt(codes: Uint8Array, row: number): number {
  return codes[row] ?? nothingAt(row, 'code');
}

/** A code of an open list. */
export function nameCodeAt(codes: Uint32Array, row: number): number {
  return codes[row] ?? nothingAt(row, 'name');
}

/** How many there are of each. */
export function countAt(counts: Int32Array, index: number): number {
  return counts[index] ?? nothingAt(index, 'count');
}

/** What is known of a row as bits. */
export function bitsAt(bits: Uint32Array, row: number): number {
  return bits[row] ?? nothingAt(row, 'bits');
}

/** NaN = no amount. */
export function penceAt(pence: Float64Array, row: number): number {
  return pence[row] ?? nothingAt(row, 'amount');
}

/** '' = nothing recorded. */
export function textAt(texts: readonly string[], row: number): string {
  return texts[row] ?? nothingAt(row, 'text');
}

/** The row's value in a closed list; undefined where none is recorded. */
export function choiceAt<V extends string>({ codes, values }: ChoiceColumn<V>, row: number): V | undefined {
  const code = codeAt(codes, row);
  return code === 0 ? undefined : must(values[code - 1], 'the value of a code');
}

/** The row's name in an open list; undefined where none is recorded. */
export function nameAt({ codes, names }: NameColumn, row: number): string | undefined {
  return nameOfCode(names, nameCodeAt(codes, row));
}

/** The codes of the row's names; none where none is recorded. */
export function nameCodesAt({ codes, sets }: NamesColumn, row: number): readonly number[] {
  const code = nameCodeAt(codes, row);
  return code === 0 ? [] : must(sets[code - 1], 'the names of a code');
}

/** The name with that code; undefined for code 0, where none is recorded. */
export function nameOfCode(names: readonly string[], code: number): string | undefined {
  return code === 0 ? undefined : must(names[code - 1], 'the name of a code');
}

function nothingAt(index: number, what: string): never {
  throw new RangeError(`There is no ${what} at ${index}.`);
}
