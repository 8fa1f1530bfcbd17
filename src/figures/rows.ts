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
    const set = others.sets[(others.codes[row] ?? 0) - 1] ?? [];
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
  const merged = new Int32Array(a.length + b.length);
  let size = 0;
  let next = 0;
  for (const row of a) {
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
  const held = rows.filter(holds);
  let next = 0;
  return [
    held,
    rows.filter((row) => {
      if (held[next] !== row) return true;
      next++;
      return false;
    }),
  ];
}

/** The rows that are in both selections. */
export function inBoth(a: Rows, b: Rows): Rows {
  let at = 0;
  return a.filter((row) => {
    while (at < b.length && (b[at] ?? 0) < row) at++;
    return b[at] === row;
  });
}

/** The rows of the first selection that are not in the second. */
export function inNone(a: Rows, b: Rows): Rows {
  let at = 0;
  return a.filter((row) => {
    while (at < b.length && (b[at] ?? 0) < row) at++;
    return b[at] !== row;
  });
}

function bump(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
