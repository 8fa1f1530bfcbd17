/** The options of `npm run check`, read and checked before any file is opened. */
import { resolve } from 'node:path';
import { HELP, optionLines, readArguments, valued } from './commandOptions';
import { forceOption, READING_OPTIONS, readingOptions, registerPath, type RegisterOptions } from './registerOptions';

export interface CheckOptions extends RegisterOptions {
  /** Where to write the findings; absent = nowhere. */
  readonly json?: string;
  /** Where to write a copy of the workbook with its findings; absent = nowhere. */
  readonly out?: string;
}

const COMMAND = 'check';

const OPTIONS = {
  json: valued('FILE', 'write all findings as JSON'),
  out: valued('FILE', 'write a copy of the workbook with the sheet Data checks and marks on the cells'),
  ...READING_OPTIONS,
  force: forceOption('files that exist'),
  help: HELP,
};

export const CHECK_USAGE = `Usage: npm run check -- [register.xlsx or .csv] [options]

Checks a register and says what would make a published figure wrong. Without a file it takes the sample register.

${optionLines(OPTIONS, 19)}

Exit code: 0 no error found, 1 errors found, 2 bad use or a file that can't be read or written.`;

/** @returns the options, or 'help' where that was asked for. @throws UsageProblem naming the option that is wrong. */
export function parseCheckOptions(args: readonly string[], folder: string): CheckOptions | 'help' {
  const { values, positionals } = readArguments(COMMAND, args, OPTIONS);
  const { help, json, out } = values;
  if (help) return 'help';
  return {
    register: registerPath(COMMAND, positionals, folder),
    ...(json === undefined ? {} : { json: resolve(folder, json) }),
    ...(out === undefined ? {} : { out: resolve(folder, out) }),
    ...readingOptions(COMMAND, values, folder),
  };
}
