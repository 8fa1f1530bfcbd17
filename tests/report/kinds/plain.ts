import type { Made } from '../reportOf';

/** The cells of a table without the marks of notes. */
export function plainRows({ rows }: Made, id: string): readonly (readonly string[])[] | undefined {
  return rows(id)?.map((row) => row.map((cell) => cell.replace(/( \[note \d+\])+$/, '')));
}
