/**
 * `npm run fuzz -- [trials] [seed]`: opens, checks, saves and reopens damaged registers of six producers. The exit code
 * is 1 where one of them is not refused with a Problem or read, takes over 20 seconds, or all together over 2 GB.
 */
import { performance } from 'node:perf_hooks';
import { outcomeOf, trial, type Outcome } from './trial';

const [trials = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const MOST_SECONDS = 20;
const MOST_GIGABYTES = 2;

const outcomes: Record<Outcome, number> = { refused: 0, 'opened, no register': 0, checked: 0 };
let failed = 0;
let slow = 0;
let slowest = 0;
for (let number = 0; number < trials; number++) {
  const { producer, file } = trial(seed, number);
  const start = performance.now();
  try {
    outcomes[outcomeOf(file)]++;
  } catch (error) {
    failed++;
    console.log(`trial ${number} (${producer}):`, error);
  }
  const seconds = (performance.now() - start) / 1000;
  slowest = Math.max(slowest, seconds);
  if (seconds > MOST_SECONDS) slow++;
}
const gigabytes = process.resourceUsage().maxRSS / 1e6;
console.log(
  `${trials} trials of seed ${seed}: ${failed} failed, ${slow} over ${MOST_SECONDS} s (slowest ${slowest.toFixed(2)} s), ` +
    `${gigabytes.toFixed(2)} GB at most`,
);
console.log(outcomes);
process.exitCode = failed > 0 || slow > 0 || gigabytes > MOST_GIGABYTES ? 1 : 0;
