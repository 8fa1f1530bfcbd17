/** The options of `npm run appendix`, read and checked before any file is opened. */
import { resolve } from 'node:path';
import type { Settings } from '../register';
import { isNamed, KINDS, type ReportKindId } from '../report';
import { flag, HELP, optionLines, readArguments, valued } from './commandOptions';
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

export interface AppendixOptions extends RegisterOptions {
  readonly out: string;
  /** Where to write the unrounded figures; absent = nowhere. */
  readonly figures?: string;
  readonly kind: ReportKindId;
  /** An error in a cell is told by the exit code. */
  readonly strict: boolean;
  readonly choices: Partial<Settings>;
}

const COMMAND = 'appendix';
const KIND_IDS = KINDS.map(({ id }) => id).join(', ');

const OPTIONS = {
  out: valued('FILE', 'where to write (default: <register>-<kind>.xlsx in this folder)'),
  kind: {
    ...valued('KIND', `${KIND_IDS}, or a report of the sheet Report (default: appendix)`),
    default: 'appendix',
  },
  ...CHOICE_OPTIONS,
  ...READING_OPTIONS,
  figures: valued('FILE', 'write all figures, unrounded and with their rows, as JSON'),
  strict: flag('exit with 1 where an error touches a figure, as check does'),
  force: forceOption('files that exist'),
  help: HELP,
};

export const USAGE = `Usage: npm run appendix -- [register.xlsx or .csv] [options]

Writes a copy of the register's workbook with the report in new sheets. Without a file it takes the sample register.

${optionLines(OPTIONS, 23)}

Exit code: 0 done, 1 the register has errors that stop the report (with --strict: any error), 2 bad use or a file that can't be read or written.`;

/** @returns the options, or 'help' where that was asked for. @throws UsageProblem naming the option that is wrong. */
export function parseAppendixOptions(args: readonly string[], folder: string): AppendixOptions | 'help' {
  const { values, positionals } = readArguments(COMMAND, args, OPTIONS);
  if (values.help) return 'help';
  const register = registerPath(COMMAND, positionals, folder);
  // Whether the workbook has a report of that name is known once it is open.
  const kind = KINDS.find((entry) => isNamed(entry, values.kind))?.id ?? values.kind;
  return {
    register,
    out: resolve(folder, values.out ?? copyName(register, fileWords(kind))),
    ...(values.figures === undefined ? {} : { figures: resolve(folder, values.figures) }),
    kind,
    strict: values.strict,
    choices: choices(COMMAND, values),
    ...readingOptions(COMMAND, values, folder),
  };
}

/** A name as it can stand in a file's name. */
function fileWords(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, '-');
}
