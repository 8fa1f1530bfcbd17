/** A short fingerprint of what stands on a sheet, by which a later run sees whether anybody has typed over it. */
import type { CellPosition } from '../a1';
import type { CellValue } from '../register';

/** A hash that takes text piece by piece (cyrb53: 53 bits, ample for telling two states of a sheet apart). */
interface Hash {
  add(text: string): void;
  /** Base 36. */
  text(): string;
}

export function newHash(): Hash {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  return {
    add(text) {
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        high = Math.imul(high ^ unit, 2654435761);
        low = Math.imul(low ^ unit, 1597334677);
      }
      high = Math.imul(high ^ 0x1f, 2654435761);
      low = Math.imul(low ^ 0x1f, 1597334677);
    },
    text() {
      const first = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
      const second = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
      return (4294967296 * (2097151 & second) + (first >>> 0)).toString(36);
    },
  };
}

/**
 * Fingerprint of all cells that hold something, save the commentary. `rows` are the cells from (`top`, `left`) on, as
 * Excel's `formulas` gives them: the formula where there is one, else the value. Numbers count to 12 digits.
 */
export function fingerprint(
  rows: readonly (readonly CellValue[])[],
  top: number,
  left: number,
  commentary: CellPosition | undefined,
): string {
  const hash = newHash();
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === '' || value === null) return;
      if (top + row === commentary?.row && left + column === commentary.column) return;
      hash.add(`${top + row},${left + column}${typeof value}`);
      hash.add(typeof value === 'number' ? String(Number(value.toPrecision(12))) : String(value));
    });
  });
  return hash.text();
}

/** Fingerprint of a text. */
export function textFingerprint(text: string): string {
  const hash = newHash();
  hash.add(text);
  return hash.text();
}
