/** What a command needs of the terminal, handed in so that commands run in tests as they run in a shell. */
import { relative } from 'node:path';
import { Problem, problemSentences, type ProblemCode } from '../problem';
import { printable } from './printable';

export interface Terminal {
  /** Relative paths are taken from here. */
  readonly folder: string;
  /** Writes a line to standard output. Commands get it through `runCommand`, so that a line is one line and only text. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
  /** Replaces the progress line; absent where standard error is no terminal. */
  readonly status?: (text: string) => void;
}

/** A path as the user would type it. */
export function shownPath(path: string, { folder }: Terminal): string {
  const short = relative(folder, path);
  return short.startsWith('..') ? path : short;
}

/** How a job is watched from a terminal: the step it is at is the progress line. */
export function watchedIn(terminal: Terminal): { readonly progress: (at: StepOfJob) => void } {
  return { progress: ({ step, done, of }) => terminal.status?.(of > 0 ? `${step} (${done} of ${of})` : step) };
}

interface StepOfJob {
  readonly step: string;
  readonly done: number;
  /** 0 where the parts of the step are not counted. */
  readonly of: number;
}

/** Tells which parts of the input's file the workbook that was written lacks. */
export function tellLost(lost: readonly string[], path: string, terminal: Terminal): void {
  for (const part of lost) terminal.err(`Not kept from ${shownPath(path, terminal)}: ${part}`);
}

/** 0 done, 1 the register has errors that stop the job, 2 bad use or a file that can't be read or written. */
export type ExitCode = 0 | 1 | 2;

/** Bad use of a command, or a file that can't be read or written: exit code 2. */
export class UsageProblem extends Problem {}

/** Runs a command; whatever goes wrong becomes one line on standard error and an exit code. */
export async function runCommand(
  name: string,
  given: Terminal,
  command: (terminal: Terminal) => Promise<void>,
): Promise<ExitCode> {
  const terminal = printing(given);
  try {
    await command(terminal);
    return 0;
  } catch (error) {
    terminal.status?.('');
    terminal.err(`${name}: ${lineOf(error)}`);
    return exitCodeOf(error);
  }
}

/** A terminal to which only printable text gets: a cell, a sheet's name or a file's name may hold commands for it. */
function printing(given: Terminal): Terminal {
  return {
    folder: given.folder,
    out: (line) => given.out(printable(line)),
    err: (line) => given.err(printable(line)),
    ...(given.status ? { status: (text: string) => given.status?.(printable(text)) } : {}),
  };
}

/** Says a text of several lines. */
export function tell(terminal: Terminal, text: string): void {
  for (const line of text.split('\n')) terminal.out(line);
}

/** Codes of the job's Problems that come of what was typed as options, not of the register. */
const OPTION_CODES: readonly ProblemCode[] = [
  'sheet-not-found',
  'own-sheet',
  'bad-mapping',
  'bad-meaning',
  'unknown-kind',
];

function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof Problem) || error instanceof UsageProblem) return 2;
  return OPTION_CODES.includes(error.code) ? 2 : 1;
}

/** How options help with a Problem of this code or a finding of this rule; '' where they don't. */
export function optionHint(code: string): string {
  return OPTION_HINTS[code] ?? '';
}

/** The process's own terminal. npm runs scripts in the package's folder; paths are meant from where npm was called. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  // A reader that stops early, such as `head`, is no error.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  const startedByNpm = env.npm_package_json === `${process.cwd()}/package.json`;
  const lines = {
    out: (line: string) => void stdout.write(`${line}\n`),
    err: (line: string) => void stderr.write(`${line}\n`),
  };
  return {
    folder: (startedByNpm ? env.INIT_CWD : undefined) ?? process.cwd(),
    ...lines,
    ...(stderr.isTTY ? { status: (text: string) => void stderr.write(`\r\u001b[2K${text}`) } : {}),
  };
}

const OPTION_HINTS: Readonly<Record<string, string>> = {
  'missing-column': 'Here: --map "Your heading=Our heading".',
  'no-register': 'Here: --sheet NAME --map "Your heading=Our heading".',
  'several-registers': 'Here: --sheet NAME.',
};

function lineOf(error: unknown): string {
  const text =
    error instanceof Problem
      ? [problemSentences(error), error.remedy, optionHint(error.code)].filter(Boolean).join(' ')
      : `an error inside the program (${error instanceof Error ? error.message : String(error)}). Nothing was written.`;
  return text.replace(/\s+/g, ' ').trim();
}
