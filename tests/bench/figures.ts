/** Parsing and all figures of the appendix, against the bare pass and arquero, from 1,000 to 1,000,000 rows. */
import { dayOf } from '../../src/calendar';
import { parseRegister, readCompanions, resolveSettings } from '../../src/register';
import { buildReport } from '../../src/report';
import type { Report } from '../../src/report';
import { arqueroTables } from './arqueroTables';
import { barePass } from './barePass';
import type { BenchRow } from './bench';
import { OFFICIAL_NAMES, benchRegister } from './registers';
import type { BenchRegister } from './registers';
import { bestTimes, memoryOf } from './timing';

const SIZES = [
  { rows: 1_000, rounds: 30 },
  { rows: 10_000, rounds: 12 },
  { rows: 100_000, rounds: 5 },
  { rows: 1_000_000, rounds: 2 },
];
/** The size at which ratios have a goal. */
const JUDGED = 100_000;
const TODAY = dayOf(2024, 5, 1);

export function figuresRows(): readonly BenchRow[] {
  const timed = SIZES.map(({ rows, rounds }) => {
    const register = benchRegister(rows);
    const pieces = {
      figures: () => parseAndCompute(register),
      bare: () => barePass(register.grid),
      arquero: () => arqueroTables(register.grid),
    };
    return { rows, ...bestTimes(rounds, pieces) };
  });
  const at = (rows: number): number => timed.find((size) => size.rows === rows)?.figures ?? NaN;
  const growth = at(1_000_000) / at(JUDGED);
  return [
    ...timed.flatMap(({ rows, figures, bare, arquero }): BenchRow[] => [
      { what: `parse and all figures, ${thousands(rows)} rows`, measured: `${figures.toFixed(1)} ms` },
      { what: `… ÷ bare pass (${bare.toFixed(1)} ms)`, ...ratio(figures / bare, rows === JUDGED ? 2 : undefined) },
      {
        what: `… ÷ arquero (${arquero.toFixed(1)} ms)`,
        ...ratio(figures / arquero, rows === JUDGED ? 0.5 : undefined),
      },
    ]),
    { what: 'growth of time, 100,000 → 1,000,000 rows', ...ratio(growth, 11) },
    { what: 'memory kept by register and report ÷ input grid, 100,000 rows', ...ratio(extraMemory(), 1) },
  ];
}

function parseAndCompute({ source, grid }: BenchRegister): Report {
  const { companions } = readCompanions([], 1900);
  const { register, findings } = parseRegister([{ source, grid }], { dateSystem: 1900, lists: OFFICIAL_NAMES });
  const settings = resolveSettings(companions.settings);
  return buildReport('appendix', { register, companions, settings, today: TODAY, findings });
}

function extraMemory(): number {
  const input = memoryOf(() => benchRegister(JUDGED));
  const output = memoryOf(() => parseAndCompute(input.result));
  return output.bytes / input.bytes;
}

function ratio(value: number, most: number | undefined): Pick<BenchRow, 'measured' | 'goal'> {
  const measured = value.toFixed(2);
  return most === undefined ? { measured } : { measured, goal: { text: `≤ ${most}`, met: value <= most } };
}

function thousands(count: number): string {
  return count.toLocaleString('en-GB');
}
