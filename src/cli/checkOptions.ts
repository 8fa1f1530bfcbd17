/** The options of `npm run check`, read and checked before any file is opened. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOfClock, type Day } from '../calendar';
import { asUsage, dayOption, pair, SAMPLE, usage } from './options';

export interface CheckOptions {
  readonly register: string;
  /** Where to write the findings; absent = nowhere. */
  readonly json?: string;
  /** Where to write a copy of the workbook with its findings; absent = nowhere. */
  readonly out?: string;
  readonly force: boolean;
  readonly sheets: readonly string[];
  /** From the register's heading to ours. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly today: Day;
}

export const CHECK_USAGE = `Usage: npm run check -- [register.xlsx] [options]

Checks a register and says what would make a published figure wrong. Without a file it takes the sample register.

  --json FILE        write all findings as JSON
  --out FILE         write a copy of the workbook with the sheet Data checks and marks on the cells
  --sheet NAME       the sheet with the register; repeat it for one sheet a year
  --map THEIRS=OURS  a heading of your register and ours for it; can be repeated
  --today DATE       take this day for today, such as 2024-05-01
  --force            overwrite files that exist; the register itself is never written
  --help             this text

Exit code: 0 no error found, 1 errors found, 2 bad use or a file that can't be read or written.`;

/** @returns the options, or 'help' where that was asked for. @throws UsageProblem naming the option that is wrong. */
export function parseCheckOptions(args: readonly string[], folder: string): CheckOptions | 'help' {
  const { values, positionals } = parsed(args);
  const { help, json, out, force, sheet: sheets, map, today } = values;
  if (help) return 'help';
  const [register, ...others] = positionals;
  if (others.length > 0) {
    throw usage(`one register at a time, but ${positionals.length} were given: ${positionals.join(', ')}.`, 'check');
  }
  return {
    register: register === undefined ? SAMPLE : resolve(folder, register),
    ...(json === undefined ? {} : { json: resolve(folder, json) }),
    ...(out === undefined ? {} : { out: resolve(folder, out) }),
    force,
    sheets,
    mapping: Object.fromEntries(map.map((text) => pair('--map', text, 'check'))),
    today: today === undefined ? dayOfClock(new Date()) : dayOption(today, 'check'),
  };
}

function parsed(args: readonly string[]) {
  return asUsage('check', () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        out: { type: 'string' },
        sheet: { type: 'string', multiple: true, default: [] },
        map: { type: 'string', multiple: true, default: [] },
        today: { type: 'string' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }),
  );
}
