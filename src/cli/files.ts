/** Reading the register and writing what comes of it: never over the register, over others only when forced. */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openWorkbook } from '../host';
import { Problem } from '../problem';
import { isCsv, openCsv } from './csvRegister';
import { UsageProblem } from './terminal';

/** @throws UsageProblem where there is no such file or it can't be read. */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const [message, remedy] = READ_ERRORS[codeOf(error)] ?? ["can't be read", `The system says ${codeOf(error)}.`];
    throw new UsageProblem('unreadable-file', `${path} ${message}.`, remedy);
  }
}

const READ_ERRORS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["doesn't exist", 'Check the path of the register.'],
  ENOTDIR: ["doesn't exist", 'Check the path of the register.'],
  EISDIR: ['is a folder', 'Give the path of a workbook (.xlsx) or a text file (.csv).'],
  EACCES: ["can't be read", 'You lack the permission to read it.'],
  EBUSY: ["can't be read", 'Close it in the other program first.'],
};

/** A workbook, or a text file as one. What can't be read is bad use, not an error in the register. @throws UsageProblem */
export function openRegister(bytes: Uint8Array, path: string): ReturnType<typeof openWorkbook> {
  if (isCsv(bytes, path)) return openCsv(bytes, path);
  try {
    return openWorkbook(bytes, basename(path));
  } catch (error) {
    if (error instanceof Problem) throw new UsageProblem(error.code, error.message, error.remedy, error.details);
    throw error;
  }
}

/** Checks the files that a command is to write, by the options that name them. @throws UsageProblem */
export function checkOutputs(
  outputs: Readonly<Record<string, string | undefined>>,
  input: string,
  force: boolean,
): void {
  const named = Object.entries(outputs).flatMap(([option, path]) => (path === undefined ? [] : [{ option, path }]));
  for (const [index, { option, path }] of named.entries()) {
    checkOutput(path, input, force);
    const same = named.slice(0, index).find((other) => other.path === path);
    if (same)
      throw new UsageProblem('bad-use', `${same.option} and ${option} name the same file.`, 'Choose two files.');
  }
}

/**
 * Checks before the work begins that `path` may be written: not the input under any name, not an existing file unless
 * forced, in a folder that exists. @throws UsageProblem
 */
export function checkOutput(path: string, input: string, force: boolean): void {
  const existing = statOf(path);
  if (existing && sameFile(existing, statOf(input))) {
    throw new UsageProblem(
      'output-is-input',
      `${path} is the register itself, which is never written.`,
      'Choose another file.',
    );
  }
  if (existing?.isDirectory()) {
    throw new UsageProblem('unwritable-file', `${path} is a folder.`, 'Give the path of a file.');
  }
  if (existing && !force) {
    throw new UsageProblem(
      'output-exists',
      `${path} exists already.`,
      'Choose another file, or add --force to overwrite it.',
    );
  }
  if (!statOf(dirname(path))?.isDirectory()) {
    throw new UsageProblem(
      'unwritable-file',
      `There is no folder ${dirname(path)}.`,
      'Make it first, or choose another.',
    );
  }
}

/** Writes the whole file or nothing: under a temporary name beside it, then renamed. @throws UsageProblem */
export function writeOutput(path: string, content: Uint8Array | string): void {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const remedy = WRITE_REMEDIES[codeOf(error)] ?? `The system says ${codeOf(error)}.`;
    throw new UsageProblem('unwritable-file', `${path} can't be written.`, remedy);
  }
}

const WRITE_REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'You lack the permission to write there.',
  EPERM: 'You lack the permission to write there, or it is open in another program.',
  EBUSY: 'Close it in the other program first.',
  EROFS: 'The disk is read-only.',
  ENOSPC: 'The disk is full.',
  ENAMETOOLONG: 'Its name is too long.',
};

/** By the file system's own identity, so that links and other spellings of the name are seen through. */
function sameFile(a: Stats, b: Stats | undefined): boolean {
  return a.dev === b?.dev && a.ino === b.ino;
}

/** Undefined where there is nothing, and where the system won't tell: reading or writing then says why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
}
