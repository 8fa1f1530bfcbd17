/** The options of `npm run appendix`, read and checked before any file is opened. */
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dayFromText, dayOfClock, parsePeriod } from '../calendar';
import type { Day } from '../calendar';
import { parseSettings } from '../register';
import type { Settings } from '../register';
import { KINDS } from '../report';
import type { ReportKindId } from '../report';
import { UsageProblem } from './terminal';

export interface AppendixOptions {
  readonly register: string;
  readonly out: string;
  /** Where to write the unrounded figures; absent = nowhere. */
  readonly figures?: string;
  readonly force: boolean;
  readonly kind: ReportKindId;
  readonly choices: Partial<Settings>;
  readonly sheets: readonly string[];
  /** From the register's heading to ours. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly today: Day;
}

export const USAGE = `Usage: npm run appendix -- [register.xlsx] [options]

Writes a copy of the register's workbook with the report in new sheets. Without a file it takes the sample register.

  --out FILE             where to write (default: <register>-<kind>.xlsx in this folder)
  --kind KIND            ${KINDS.map(({ id }) => id).join(', ')} (default: appendix)
  --period PERIOD        2022/23, "2022/23 Q1" or "2022-04-01 to 2022-12-31"
                         (default: the last financial year that has ended and has rows)
  --basis BASIS          "Received, closed and due" or "Responded to"
  --setting NAME=VALUE   any setting of the sheet Settings; can be repeated
  --sheet NAME           the sheet with the register; repeat it for one sheet a year
  --map THEIRS=OURS      a heading of your register and ours for it; can be repeated
  --today DATE           take this day for today, such as 2024-05-01
  --figures FILE         write all figures, unrounded and with their rows, as JSON
  --force                overwrite files that exist; the register itself is never written
  --help                 this text

Exit code: 0 done, 1 the register has errors that stop the report, 2 bad use or a file that can't be read or written.`;

/** What a command takes where no register is named. */
export const SAMPLE = fileURLToPath(new URL('../../assets/sample-register.xlsx', import.meta.url));

/** @returns the options, or 'help' where that was asked for. @throws UsageProblem naming the option that is wrong. */
export function parseAppendixOptions(args: readonly string[], folder: string): AppendixOptions | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  if (positionals.length > 1) {
    throw usage(`one register at a time, but ${positionals.length} were given: ${positionals.join(', ')}.`);
  }
  const path = (name: string): string => resolve(folder, name);
  const kind = KINDS.find(({ id }) => id === values.kind)?.id;
  if (kind === undefined) {
    throw usage(`there is no kind "${values.kind}" of report, only ${KINDS.map(({ id }) => id).join(', ')}.`);
  }
  const register = positionals[0] === undefined ? SAMPLE : path(positionals[0]);
  return {
    register,
    out: path(values.out ?? `${basename(register, extname(register))}-${kind}.xlsx`),
    ...(values.figures === undefined ? {} : { figures: path(values.figures) }),
    force: values.force,
    kind,
    choices: choices(values),
    sheets: values.sheet,
    mapping: Object.fromEntries(values.map.map((text) => pair('--map', text))),
    today: values.today === undefined ? dayOfClock(new Date()) : dayOption(values.today),
  };
}

function parsed(args: readonly string[]) {
  return asUsage('appendix', () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        kind: { type: 'string', default: 'appendix' },
        period: { type: 'string' },
        basis: { type: 'string' },
        setting: { type: 'string', multiple: true, default: [] },
        sheet: { type: 'string', multiple: true, default: [] },
        map: { type: 'string', multiple: true, default: [] },
        today: { type: 'string' },
        figures: { type: 'string' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }),
  );
}

/** What the parser of options has to say, as bad use of a command. @throws UsageProblem */
export function asUsage<Parsed>(command: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? '';
    if (message.startsWith('Unknown option')) throw usage(`there is no option ${option}.`, command);
    if (message.includes('does not take an argument')) throw usage(`${option} takes no value.`, command);
    throw usage(`${option} needs a value.`, command);
  }
}

/** Settings given as options are read by the same rules as those of the sheet `Settings`. */
export function choices(
  values: {
    readonly period?: string | undefined;
    readonly basis?: string | undefined;
    readonly setting: readonly string[];
  },
  command = 'appendix',
): Partial<Settings> {
  const { period, basis, setting } = values;
  if (period !== undefined && parsePeriod(period) === undefined) {
    throw usage(
      `--period "${period}" is no period: write 2022/23, "2022/23 Q1" or "2022-04-01 to 2022-12-31".`,
      command,
    );
  }
  const rows = [
    ...setting.map((text) => pair('--setting', text, command)),
    ...(basis === undefined ? [] : [['Complaints basis', basis]]),
    ...(period === undefined ? [] : [['Period', period]]),
  ];
  const { settings, findings } = parseSettings({
    sheet: 'the options',
    row: 0,
    column: 0,
    values: [['Setting', 'Value'], ...rows],
  });
  const wrong = findings.find((finding) => finding.severity !== 'note');
  if (wrong) throw usage(wrong.message, command);
  return settings;
}

/** The two sides of the last equals sign. @throws UsageProblem */
export function pair(option: string, text: string, command = 'appendix'): [string, string] {
  const at = text.lastIndexOf('=');
  const left = text.slice(0, Math.max(at, 0)).trim();
  const right = text.slice(at + 1).trim();
  if (left === '' || right === '') throw usage(`${option} "${text}" lacks a side of its equals sign.`, command);
  return [left, right];
}

/** The day of `--today`. @throws UsageProblem */
export function dayOption(text: string, command = 'appendix'): Day {
  const day = dayFromText(text);
  if (day === undefined) throw usage(`--today "${text}" is no date: write it as 2024-05-01.`, command);
  return day;
}

/** Bad use of a command, with where its options are listed. */
export function usage(message: string, command = 'appendix'): UsageProblem {
  return new UsageProblem('bad-use', message, `npm run ${command} -- --help lists the options.`);
}
