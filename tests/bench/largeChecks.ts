/** The check of registers that are large in one way: ever new names in eight columns, or long texts in sixty. */
import { dayOf } from '../../src/calendar';
import { checkSteps } from '../../src/checks';
import {
  COLUMNS,
  findRegister,
  parseRegister,
  readCompanions,
  resolveSettings,
  type CellValue,
} from '../../src/register';
import { outlineOf } from '../builders/register';
import type { BenchRow } from './bench';

type Rows = readonly (readonly CellValue[])[];

const FIXED: Readonly<Record<string, CellValue>> = {
  ...{ 'Record type': 'Complaint', Procedure: 'Statutory', Stage: 1, Outcome: 'Upheld' },
  ...{ 'Date received': dayOf(2023, 5, 3), 'Date of response': dayOf(2023, 5, 12) },
};
const SYLLABLES = 'ba ke lo mi nu sa te ri do fa ge hu jo ka le mo ne pi ro su ta vi wo ya ze'.split(' ');
const TEXT = 10_000;
const JUDGED_ROWS = 200;
/** Milliseconds without a turn for the pane. */
const LONGEST_STEP = 200;

export function largeChecksRows(): readonly BenchRow[] {
  return [
    ...measured('20,000 rows with new names in 8 columns', 3, newNames(20_000, 8)),
    ...measured('100 rows with texts of 10 kB in 60 columns', 5, longTexts(100, 60)),
  ];
}

/** Seconds of the processor's time: what else the machine does is no matter. */
function measured(what: string, mostSeconds: number, rows: Rows): readonly BenchRow[] {
  // As Excel is asked for a sheet: its first and last rows.
  const whole = outlineOf({ name: 'Register', cells: rows });
  const tail = rows.slice(Math.max(JUDGED_ROWS, rows.length - JUDGED_ROWS));
  const outlines = [{ ...whole, head: rows.slice(0, JUDGED_ROWS), tail }];
  const begin = process.cpuUsage();
  const { companions } = readCompanions([], 1900);
  const found = findRegister(outlines, {});
  const finding = secondsSince(begin) * 1000;
  const parts = found.sources.map((source) => {
    const { firstRow, lastRow, column } = source;
    return { source, grid: { sheet: 'Register', row: firstRow, column, values: rows.slice(firstRow, lastRow + 1) } };
  });
  const { register, findings } = parseRegister(parts, { dateSystem: 1900, lists: [] });
  const steps = checkSteps({
    ...{ register, companions, parts, outlines, companionGrids: [], facts: [], mapping: {}, dateSystem: 1900 },
    ...{ today: dayOf(2024, 5, 1), settings: resolveSettings({}), findings: [...found.findings, ...findings] },
  });
  let longest = finding;
  for (let isDone: boolean | undefined = false; !isDone;) {
    const step = process.cpuUsage();
    isDone = steps.next().done;
    longest = Math.max(longest, secondsSince(step) * 1000);
  }
  const seconds = secondsSince(begin);
  return [
    {
      what: `check of ${what}`,
      measured: `${seconds.toFixed(2)} s`,
      goal: { text: `≤ ${mostSeconds} s`, met: seconds <= mostSeconds },
    },
    {
      what: '… longest step of finding and checking it',
      measured: `${longest.toFixed(0)} ms`,
      goal: { text: `≤ ${LONGEST_STEP} ms`, met: longest <= LONGEST_STEP },
    },
  ];
}

function secondsSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000_000;
}

function newNames(count: number, columns: number): Rows {
  const named = COLUMNS.filter(({ kind }) => kind === 'name' || kind === 'names').slice(0, columns);
  const headings = ['Ref', ...Object.keys(FIXED), ...named.map(({ heading }) => heading)];
  const name = namesInTurn();
  return [headings, ...rowsOf(count, (row) => [`C${row}`, ...Object.values(FIXED), ...named.map(() => name())])];
}

function longTexts(count: number, columns: number): Rows {
  const notes = Array.from({ length: columns }, (_, index) => `Note ${index + 1}`);
  const name = namesInTurn();
  const text = (): string => {
    let said = '';
    while (said.length < TEXT) said += `The family met the worker and ${name()} said that the plan was late. `;
    return said;
  };
  return [
    ['Ref', ...Object.keys(FIXED), ...notes],
    ...rowsOf(count, (row) => [`C${row}`, ...Object.values(FIXED), ...notes.map(text)]),
  ];
}

function rowsOf(count: number, rowAt: (row: number) => readonly CellValue[]): Rows {
  return Array.from({ length: count }, (_, row) => rowAt(row));
}

/** "Bakelo Minusa Team 7": each another one. */
function namesInTurn(): () => string {
  let seed = 7;
  const next = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const word = (): string => {
    const letters = Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return () => `${word()} ${word()} Team ${next(90)}`;
}
