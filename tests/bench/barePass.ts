/** The least that a columnar reader does: one loop over the cells, column by column, adding numbers, interning texts. */
import type { Grid } from '../../src/register';

export function barePass({ values }: Grid): { readonly sum: number; readonly texts: number } {
  const columns = values[0]?.length ?? 0;
  let sum = 0;
  let texts = 0;
  for (let column = 0; column < columns; column++) {
    const codes = new Int32Array(values.length);
    const known = new Map<string, number>();
    for (let row = 0; row < values.length; row++) {
      const value = values[row]?.[column];
      if (typeof value === 'number') {
        sum += value;
      } else if (typeof value === 'string') {
        const code = known.get(value) ?? known.size;
        if (code === known.size) known.set(value, code);
        codes[row] = code;
      }
    }
    texts += known.size + (codes.at(-1) ?? 0);
  }
  return { sum, texts };
}
