/** Choosing and grouping register rows. */
import { countAt, nameCodeAt, nameCodesAt, rowAt } from '../register';
import type { NameColumn, NamesColumn } from '../register';
import type { Rows } from './types';

/** The rows for which it holds, in their order. By index: the array's own `filter` takes several times as long. */
export function rowsWhere(rows: Rows, holds: (row: number) => boolean): Rows {
  const kept = new Int32Array(rows.length);
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rowAt(rows, i);
    if (holds(row)) kept[size++] = row;
  }
  return size === rows.length ? rows : kept.slice(0, size);
}

/** Rows by group: key 0 holds the rows without a group. Rows stay in ascending order. */
export function groupRows(rows: Rows, { codes, names }: NameColumn): ReadonlyMap<number, Rows> {
  const ends = new Int32Array(names.length + 2);
  for (let i = 0; i < rows.length; i++) bump(ends, nameCodeAt(codes, rowAt(rows, i)) + 1);
  for (let code = 1; code < ends.length; code++) ends[code] = countAt(ends, code) + countAt(ends, code - 1);
  const starts = ends.slice();
  const inGroups = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rowAt(rows, i);
    const code = nameCodeAt(codes, row);
    inGroups[countAt(starts, code)] = row;
    bump(starts, code);
  }
  const groups = new Map<number, Rows>();
  for (let code = 0; code <= names.length; code++) {
    const group = inGroups.subarray(ends[code], ends[code + 1]);
    if (group.length > 0) groups.set(code, group);
  }
  return groups;
}

/**
 * Rows by every name that they mention in either column, each name once a row: theme mentions.
 * Key 0 holds the rows that mention none.
 */
export function mentionRows(rows: Rows, primary: NameColumn, others: NamesColumn): ReadonlyMap<number, Rows> {
  const groups = new Map<number, number[]>();
  const add = (code: number, row: number): void => {
    const group = groups.get(code);
    if (group) group.push(row);
    else groups.set(code, [row]);
  };
  for (const row of rows) {
    const first = nameCodeAt(primary.codes, row);
    const set = nameCodesAt(others, row);
    if (first > 0 || set.length === 0) add(first, row);
    for (const code of set) if (code !== first) add(code, row);
  }
  return new Map([...groups].map(([code, found]) => [code, Int32Array.from(found)]));
}

/** The rows that are in any of the selections, each once. */
export function inAny(selections: readonly Rows[]): Rows {
  if (selections.length < 2) return selections[0] ?? new Int32Array(0);
  const half = selections.length >> 1;
  return inEither(inAny(selections.slice(0, half)), inAny(selections.slice(half)));
}

function inEither(a: Rows, b: Rows): Rows {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const merged = new Int32Array(a.length + b.length);
  let size = 0;
  let next = 0;
  for (let i = 0; i < a.length; i++) {
    const row = rowAt(a, i);
    for (let other = b[next] ?? row; other < row; other = b[next] ?? row) {
      merged[size++] = other;
      next++;
    }
    if (b[next] === row) next++;
    merged[size++] = row;
  }
  const rest = b.subarray(next);
  merged.set(rest, size);
  return merged.slice(0, size + rest.length);
}

/** The rows for which it holds, and the others. */
export function split(rows: Rows, holds: (row: number) => boolean): readonly [Rows, Rows] {
  const held = rowsWhere(rows, holds);
  return [held, inNone(rows, held)];
}

/** The rows that are in both selections. */
export function inBoth(a: Rows, b: Rows): Rows {
  return rowsWhere(a, isMetIn(b));
}

/** The rows of the first selection that are not in the second. */
export function inNone(a: Rows, b: Rows): Rows {
  const isMet = isMetIn(b);
  return rowsWhere(a, (row) => !isMet(row));
}

/** Whether a row is among `rows`, asked of ascending rows. */
function isMetIn(rows: Rows): (row: number) => boolean {
  let at = 0;
  return (row) => {
    while (at < rows.length && rowAt(rows, at) < row) at++;
    return rows[at] === row;
  };
}

function bump(counts: Int32Array, index: number): void {
  counts[index] = countAt(counts, index) + 1;
}
