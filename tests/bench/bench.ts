/**
 * `npm run bench`: how fast the figures are against the least that a reader could do, and what the whole job asks of
 * Excel. Prints a table of measurements with their goals; the exit code is 1 where a goal is missed.
 */
import { checkJobRows } from './checkJob';
import { checksRows } from './checks';
import { figuresRows } from './figures';
import { largeChecksRows } from './largeChecks';
import { paneRows } from './pane';
import { scannersRows } from './scanners';
import { wholeJobRows } from './wholeJob';

export interface BenchRow {
  readonly what: string;
  readonly measured: string;
  readonly goal?: { readonly text: string; readonly met: boolean };
}

console.log('| measured | value | goal | |');
console.log('|---|---|---|---|');
let allMet = true;
for (const measure of [figuresRows, checksRows, largeChecksRows, checkJobRows, wholeJobRows, paneRows, scannersRows]) {
  for (const { what, measured, goal } of await measure()) {
    const verdict = goal === undefined ? '' : goal.met ? 'met' : 'MISSED';
    console.log(`| ${what} | ${measured} | ${goal?.text ?? ''} | ${verdict} |`);
    allMet &&= goal?.met !== false;
  }
}
process.exitCode = allMet ? 0 : 1;
