/** The options of `npm run benchmarks`, read and checked before any file is opened. */
import { resolve } from 'node:path';
import { parsePeriod } from '../calendar';
import type { PasteReading } from '../jobs';
import type { Settings } from '../register';
import { flag, HELP, optionLines, readArguments, repeated, usage, valued } from './commandOptions';
import {
  CHOICE_OPTIONS,
  choices,
  copyName,
  forceOption,
  pair,
  READING_OPTIONS,
  readingOptions,
  registerPath,
  type RegisterOptions,
} from './registerOptions';

export interface BenchmarksOptions extends RegisterOptions {
  readonly out: string;
  /** Other councils' figures to take in first; absent = none. */
  readonly paste?: string;
  /** What is said of the pasted table. */
  readonly reading: PasteReading;
  /** Pasted figures replace those that the sheet has of the same council and period. */
  readonly replace: boolean;
  readonly choices: Partial<Settings>;
}

const COMMAND = 'benchmarks';

const OPTIONS = {
  out: valued('FILE', 'where to write (default: <register>-benchmarks.xlsx in this folder)'),
  paste: valued('FILE', "first take in other councils' figures from a CSV file or a copied table, as text"),
  'paste-map': repeated('THEIRS=OURS', 'a heading of that table and the one of Benchmarks for it; can be repeated'),
  'paste-period': valued('PERIOD', 'the period of the whole table, such as 2023/24, where it names none itself'),
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
  const { help, out, paste, replace } = values;
  if (help) return 'help';
  const register = registerPath(COMMAND, positionals, folder);
  const strays = {
    replace,
    'paste-map': values['paste-map'].length > 0,
    'paste-period': values['paste-period'] !== undefined,
    'paste-percent': values['paste-percent'] !== undefined,
  };
  const [stray] = paste === undefined ? (Object.entries(strays).find(([, isGiven]) => isGiven) ?? []) : [];
  if (stray !== undefined) throw usage(COMMAND, `--${stray} goes with --paste.`);
  return {
    register,
    out: resolve(folder, out ?? copyName(register, 'benchmarks')),
    ...(paste === undefined ? {} : { paste: resolve(folder, paste) }),
    reading: pasteReading(values),
    replace,
    choices: choices(COMMAND, values),
    ...readingOptions(COMMAND, values, folder),
  };
}

/** What the options say of the pasted table. @throws UsageProblem */
function pasteReading({
  'paste-map': map,
  'paste-period': period,
  'paste-percent': percent,
}: {
  readonly 'paste-map': readonly string[];
  readonly 'paste-period'?: string | undefined;
  readonly 'paste-percent'?: string | undefined;
}): PasteReading {
  if (period !== undefined && parsePeriod(period) === undefined) {
    throw usage(COMMAND, `--paste-period "${period}" isn't a period: write 2022/23, "2022/23 Q1" or two dates.`);
  }
  return {
    headings: Object.fromEntries(map.map((text) => pair(COMMAND, '--paste-map', text))),
    ...(period === undefined ? {} : { period }),
    ...(percent === undefined ? {} : { percent: percentScales(percent) }),
  };
}

/** The same for every column in which nothing tells. */
function percentScales(text: string): NonNullable<PasteReading['percent']> {
  const scale = (['fractions', 'percent'] as const).find((one) => one === text.trim().toLowerCase());
  if (!scale) throw usage(COMMAND, '--paste-percent must be fractions or percent.');
  return { upheldRate: scale, inTimeRate: scale };
}
