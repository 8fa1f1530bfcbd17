/** The options that commands on a register share: which register and how it is read, and the settings of a report. */
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayFromText, dayOfClock, parsePeriod } from '../calendar';
import type { Day } from '../calendar';
import { parseSettings } from '../register';
import type { Profile, Settings } from '../register';
import { flag, repeated, usage, valued } from './commandOptions';

/** What every command on a register is told. */
export interface RegisterOptions extends Profile {
  readonly register: string;
  readonly force: boolean;
  /** A profile to begin with, which the other options beat; absent = none. */
  readonly profile?: string;
  /** Where to write what was used as a profile; absent = nowhere. */
  readonly saveProfile?: string;
  readonly today: Day;
}

/** How the register is read. */
export const READING_OPTIONS = {
  sheet: repeated('NAME', 'the sheet with the register; repeat it for one sheet a year'),
  map: repeated('THEIRS=OURS', 'a heading of your register (or SHEET!THEIRS) and ours for it; can be repeated'),
  value: repeated('MEANING', 'what a word of a column means, such as "Outcome: Justified=Upheld"; can be repeated'),
  all: repeated('COLUMN=VALUE', 'what all rows are, such as "Record type=Complaint"; can be repeated'),
  profile: valued('FILE', 'use a profile that was saved before; the options above beat it'),
  'save-profile': valued('FILE', 'save sheets, headings, words and whole columns as a profile'),
  today: valued('DATE', 'take this day for today, such as 2024-05-01'),
};

/** Settings for this once, whatever the sheet `Settings` says. */
export const CHOICE_OPTIONS = {
  period: valued(
    'PERIOD',
    '2022/23, "2022/23 Q1" or "2022-04-01 to 2022-12-31"\n' +
      '(default: the last financial year that has ended and has rows)',
  ),
  basis: valued('BASIS', '"Received, closed and due" or "Responded to"'),
  setting: repeated('NAME=VALUE', 'any setting of the sheet Settings; can be repeated'),
};

/** `--force` of a command that writes one file beside the register, or several. */
export function forceOption(written: 'a file that exists' | 'files that exist') {
  return flag(`overwrite ${written}; the register itself is never written`);
}

/** The path of the one register that is named, else of the sample register. @throws UsageProblem */
export function registerPath(command: string, positionals: readonly string[], folder: string): string {
  const [register, ...others] = positionals;
  if (others.length > 0) {
    throw usage(command, `one register at a time, but ${positionals.length} were given: ${positionals.join(', ')}.`);
  }
  return register === undefined ? SAMPLE : resolve(folder, register);
}

const SAMPLE = fileURLToPath(new URL('../../assets/sample-register.xlsx', import.meta.url));

/** What the copy of a register is called where `--out` doesn't say. */
export function copyName(register: string, ending: string): string {
  return `${basename(register, extname(register))}-${ending}.xlsx`;
}

/** What READING_OPTIONS and `--force` say. @throws UsageProblem */
export function readingOptions(
  command: string,
  values: {
    readonly force: boolean;
    readonly sheet: readonly string[];
    readonly map: readonly string[];
    readonly value: readonly string[];
    readonly all: readonly string[];
    readonly profile?: string | undefined;
    readonly 'save-profile'?: string | undefined;
    readonly today?: string | undefined;
  },
  folder: string,
): Omit<RegisterOptions, 'register'> {
  const { force, sheet: sheets, map, value, all, profile, 'save-profile': saveProfile, today } = values;
  return {
    force,
    ...(profile === undefined ? {} : { profile: resolve(folder, profile) }),
    ...(saveProfile === undefined ? {} : { saveProfile: resolve(folder, saveProfile) }),
    sheets,
    mapping: Object.fromEntries(map.map((text) => pair(command, '--map', text))),
    given: {
      words: value.map((text) => meaning(command, text)),
      whole: all.map((text) => pair(command, '--all', text)),
    },
    today: today === undefined ? dayOfClock(new Date()) : dayOption(command, today),
  };
}

/** What CHOICE_OPTIONS say, read by the same rules as the sheet `Settings`. @throws UsageProblem */
export function choices(
  command: string,
  values: {
    readonly period?: string | undefined;
    readonly basis?: string | undefined;
    readonly setting: readonly string[];
  },
): Partial<Settings> {
  const { period, basis, setting } = values;
  if (period !== undefined && parsePeriod(period) === undefined) {
    throw usage(
      command,
      `--period "${period}" is no period: write 2022/23, "2022/23 Q1" or "2022-04-01 to 2022-12-31".`,
    );
  }
  const rows = [
    ...setting.map((text) => pair(command, '--setting', text)),
    ...(basis === undefined ? [] : [['Complaints basis', basis]]),
    ...(period === undefined ? [] : [['Period', period]]),
  ];
  const table = [['Setting', 'Value'], ...rows];
  const { settings, findings } = parseSettings(
    { sheet: 'the options', row: 0, column: 0, values: table },
    1900,
    'not known',
  );
  const wrong = findings.find((finding) => finding.severity !== 'note');
  if (wrong) throw usage(command, wrong.message);
  return settings;
}

/** The two sides of the last equals sign. @throws UsageProblem */
export function pair(command: string, option: string, text: string): [string, string] {
  const at = text.lastIndexOf('=');
  const left = text.slice(0, Math.max(at, 0)).trim();
  const right = text.slice(at + 1).trim();
  if (left === '' || right === '') throw usage(command, `${option} "${text}" lacks a side of its equals sign.`);
  return [left, right];
}

/** "Outcome: Justified=Upheld": column, word and value. @throws UsageProblem */
function meaning(command: string, text: string): [string, string, string] {
  const [left, value] = pair(command, '--value', text);
  const colon = left.indexOf(':');
  const column = left.slice(0, Math.max(0, colon)).trim();
  const word = left.slice(colon + 1).trim();
  if (column === '' || word === '')
    throw usage(command, `--value "${text}" does not name its column: write "Outcome: Justified=Upheld".`);
  return [column, word, value];
}

function dayOption(command: string, text: string): Day {
  const day = dayFromText(text);
  if (day === undefined) throw usage(command, `--today "${text}" is no date: write it as 2024-05-01.`);
  return day;
}
