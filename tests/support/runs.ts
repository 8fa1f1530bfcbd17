const isFast = process.env.PROPERTY_RUNS === 'few';

/** How often a property is tried: the inner loop (`npm run test:fast`) takes a tenth. */
export function runs(count: number): number {
  return isFast ? Math.ceil(count / 10) : count;
}

/** How much the runs must have met to prove anything; a tenth of them meets what it meets. */
export function enough(count: number): number {
  return isFast ? 0 : count;
}
