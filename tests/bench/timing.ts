/** Times and memory of one piece of work after another, in turn, so that a busy machine is busy for all of them. */
import { performance } from 'node:perf_hooks';

/**
 * The least time of each piece over the rounds, in milliseconds: what the machine does when nothing else runs. No piece
 * has to clear away what another left behind.
 */
export function bestTimes<Name extends string>(
  rounds: number,
  pieces: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(pieces) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      collect();
      const start = performance.now();
      pieces[name]();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
}

/**
 * Bytes that the result of `make` keeps in memory: the middle one of three measurements, as what was there before may be
 * freed during the first.
 */
export function memoryOf(make: () => unknown): number {
  const measured = [1, 2, 3].map(() => {
    const before = used();
    const result = [make()];
    return { bytes: used() - before, result };
  });
  return measured.map(({ bytes }) => bytes).sort((a, b) => a - b)[1] ?? NaN;
}

function used(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function collect(): void {
  if (globalThis.gc === undefined) throw new Error('run with node --expose-gc');
  globalThis.gc();
  globalThis.gc();
}
