/** The options of `npm run benchmarks`, read and checked before any file is opened. */
import { resolve } from 'node:path';
import type { PercentScale } from '../jobs';
import type { Settings } from '../register';
import { flag, HELP, optionLines, readArguments, usage, valued } from './commandOptions';
import {
  CHOICE_OPTIONS,
  choices,
  copyName,
  forceOption,
  READING_OPTIONS,
  readingOptions,
  registerPath,
  type RegisterOptions,
} from './registerOptions';

export interface BenchmarksOptions extends RegisterOptions {
  readonly out: string;
  /** Other councils' figures to take in first; absent = none. */
  readonly paste?: string;
  /** How its percentages are typed where nothing in their column tells. */
  readonly percent?: PercentScale;
  /** Pasted figures replace those that the sheet has of the same council and period. */
  readonly replace: boolean;
  readonly choices: Partial<Settings>;
}

const COMMAND = 'benchmarks';

const OPTIONS = {
  out: valued('FILE', 'where to write (default: <register>-benchmarks.xlsx in this folder)'),
  paste: valued('FILE', "first take in other councils' figures from a CSV file or a copied table, as text"),
  'paste-percent': valued('HOW', 'how its percentages without a sign are typed: fractions (0.56) or percent (56)'),
  replace: flag('pasted figures replace those of the same council and period; else they are left'),
  ...CHOICE_OPTIONS,
  ...READING_OPTIONS,
  force: forceOption('a file that exists'),
  help: HELP,
};

export const BENCHMARKS_USAGE = `Usage: npm run benchmarks -- [register.xlsx] [options]

Writes a copy of the register's workbook in which your council's rows of the sheet Benchmarks are computed and the
sheets that compare the councils are up to date. Without a file it takes the sample register.

${optionLines(OPTIONS, 23)}

Exit code: 0 done, 1 the workbook has errors that stop the refresh, 2 bad use or a file that can't be read or written.`;

/** @returns the options, or 'help' where that was asked for. @throws UsageProblem naming the option that is wrong. */
export function parseBenchmarksOptions(args: readonly string[], folder: string): BenchmarksOptions | 'help' {
  const { values, positionals } = readArguments(COMMAND, args, OPTIONS);
  const { help, out, paste, replace, 'paste-percent': percent } = values;
  if (help) return 'help';
  const register = registerPath(COMMAND, positionals, folder);
  if (replace && paste === undefined) throw usage(COMMAND, '--replace goes with --paste.');
  if (percent !== undefined && paste === undefined) throw usage(COMMAND, '--paste-percent goes with --paste.');
  return {
    register,
    out: resolve(folder, out ?? copyName(register, 'benchmarks')),
    ...(paste === undefined ? {} : { paste: resolve(folder, paste) }),
    ...(percent === undefined ? {} : { percent: percentScale(percent) }),
    replace,
    choices: choices(COMMAND, values),
    ...readingOptions(COMMAND, values, folder),
  };
}

function percentScale(text: string): PercentScale {
  const scale = (['fractions', 'percent'] as const).find((one) => one === text.trim().toLowerCase());
  if (!scale) throw usage(COMMAND, '--paste-percent must be fractions or percent.');
  return scale;
}
