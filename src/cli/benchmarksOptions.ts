/** The options of `npm run benchmarks`, read and checked before any file is opened. */
import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOfClock, type Day } from '../calendar';
import type { Settings } from '../register';
import { asUsage, choices, dayOption, pair, SAMPLE, usage } from './options';

export interface BenchmarksOptions {
  readonly register: string;
  readonly out: string;
  /** Other councils' figures to take in first; absent = none. */
  readonly paste?: string;
  /** Pasted figures replace those that the sheet has of the same council and period. */
  readonly replace: boolean;
  readonly force: boolean;
  readonly choices: Partial<Settings>;
  readonly sheets: readonly string[];
  /** From the register's heading to ours. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly today: Day;
}

export const BENCHMARKS_USAGE = `Usage: npm run benchmarks -- [register.xlsx] [options]

Writes a copy of the register's workbook in which your council's rows of the sheet Benchmarks are computed and the
sheets that compare the councils are up to date. Without a file it takes the sample register.

  --out FILE             where to write (default: <register>-benchmarks.xlsx in this folder)
  --paste FILE           first take in other councils' figures from a CSV file or a copied table, as text
  --replace              pasted figures replace those of the same council and period; else they are left
  --period PERIOD        2022/23, "2022/23 Q1" or "2022-04-01 to 2022-12-31"
                         (default: the last financial year that has ended and has rows)
  --basis BASIS          "Received, closed and due" or "Responded to"
  --setting NAME=VALUE   any setting of the sheet Settings; can be repeated
  --sheet NAME           the sheet with the register; repeat it for one sheet a year
  --map THEIRS=OURS      a heading of your register and ours for it; can be repeated
  --today DATE           take this day for today, such as 2024-05-01
  --force                overwrite a file that exists; the register itself is never written
  --help                 this text

Exit code: 0 done, 1 the workbook has errors that stop the refresh, 2 bad use or a file that can't be read or written.`;

const COMMAND = 'benchmarks';

/** @returns the options, or 'help' where that was asked for. @throws UsageProblem naming the option that is wrong. */
export function parseBenchmarksOptions(args: readonly string[], folder: string): BenchmarksOptions | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  if (positionals.length > 1) {
    throw usage(`one register at a time, but ${positionals.length} were given: ${positionals.join(', ')}.`, COMMAND);
  }
  const path = (name: string): string => resolve(folder, name);
  const register = positionals[0] === undefined ? SAMPLE : path(positionals[0]);
  if (values.replace && values.paste === undefined) throw usage('--replace goes with --paste.', COMMAND);
  return {
    register,
    out: path(values.out ?? `${basename(register, extname(register))}-benchmarks.xlsx`),
    ...(values.paste === undefined ? {} : { paste: path(values.paste) }),
    replace: values.replace,
    force: values.force,
    choices: choices(values, COMMAND),
    sheets: values.sheet,
    mapping: Object.fromEntries(values.map.map((text) => pair('--map', text, COMMAND))),
    today: values.today === undefined ? dayOfClock(new Date()) : dayOption(values.today, COMMAND),
  };
}

function parsed(args: readonly string[]) {
  return asUsage(COMMAND, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        paste: { type: 'string' },
        replace: { type: 'boolean', default: false },
        period: { type: 'string' },
        basis: { type: 'string' },
        setting: { type: 'string', multiple: true, default: [] },
        sheet: { type: 'string', multiple: true, default: [] },
        map: { type: 'string', multiple: true, default: [] },
        today: { type: 'string' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }),
  );
}
