/** How often a property is tried: the inner loop (`npm run test:fast`) takes a tenth. */
export function runs(count: number): number {
  return process.env.PROPERTY_RUNS === 'few' ? Math.ceil(count / 10) : count;
}
