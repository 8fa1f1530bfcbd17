/** A small seeded generator (mulberry32), so that the sample register is the same on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `weightOf` says how often an entry is drawn against the others. */
  weighted<T>(from: readonly T[], weightOf: (entry: T) => number): T;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const weighted = <T>(from: readonly T[], weightOf: (entry: T) => number): T => {
    let left = next() * from.reduce((sum, entry) => sum + weightOf(entry), 0);
    for (const entry of from) {
      left -= weightOf(entry);
      if (left < 0) return entry;
    }
    throw new RangeError('nothing to draw from');
  };
  return {
    next,
    whole,
    weighted,
    chance: (probability) => next() < probability,
    pick: (from) => weighted(from, () => 1),
  };
}
