/** Choosing and grouping register rows. */
import type { NameColumn, NamesColumn } from '../register';
import type { Rows } from './types';

/** Rows by group in one pass: key 0 holds the rows without a group. Rows stay in ascending order. */
export function groupRows(rows: Rows, column: NameColumn): ReadonlyMap<number, Rows> {
  const sizes = new Int32Array(column.names.length + 1);
  for (const row of rows) bump(sizes, column.codes[row] ?? 0);
  const groups = new Map<number, Rows>();
  const next = new Int32Array(sizes.length);
  sizes.forEach((size, code) => {
    if (size > 0) groups.set(code, new Int32Array(size));
  });
  for (const row of rows) {
    const code = column.codes[row] ?? 0;
    const group = groups.get(code);
    if (group) group[next[code] ?? 0] = row;
    bump(next, code);
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
    const first = primary.codes[row] ?? 0;
    const set = new Set(others.sets[(others.codes[row] ?? 0) - 1] ?? []);
    if (first > 0) set.add(first);
    if (set.size === 0) add(0, row);
    for (const code of set) add(code, row);
  }
  return new Map([...groups].map(([code, found]) => [code, Int32Array.from(found)]));
}

/** The rows that are in both selections. */
export function inBoth(a: Rows, b: Rows): Rows {
  let at = 0;
  return a.filter((row) => {
    while (at < b.length && (b[at] ?? 0) < row) at++;
    return b[at] === row;
  });
}

function bump(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
