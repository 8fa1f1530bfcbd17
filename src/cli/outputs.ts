/**
 * Writing what comes of the register. Each file is written whole or not at all, nothing but an ordinary file is ever
 * replaced and only when forced, and nobody else can read what is written before it is in its place.
 */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  type BigIntStats,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ProblemCode } from '../problem';
import { errorCode } from './files';
import { placeNew, placeOver, requireFree } from './placeFile';
import { UsageProblem } from './terminal';

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** What is made only where a path was given for it. */
export function outputTo(path: string | undefined, content: () => Output['content']): readonly Output[] {
  return path === undefined ? [] : [{ path, content: content() }];
}

/** Files that are read, and so never written. */
interface Inputs {
  readonly register?: string;
  readonly paste?: string | undefined;
}

const INPUTS = { register: 'the register itself', paste: 'the file of figures to paste' } as const;

/**
 * Checks before the work begins that all these files may be written: none is an input under any name, none exists
 * unless forced, none is anything but an ordinary file, and their folders exist. @throws UsageProblem
 */
export function checkOutputs(given: readonly (string | undefined)[], inputs: Inputs, force: boolean): void {
  const paths = given.filter((path) => path !== undefined);
  // A copy that was left behind may be a second name of a file that was written.
  for (const path of paths) sweep(dirname(path));
  const places = paths.map((path) => {
    const input = (['register', 'paste'] as const).find((one) => sameFile(statOf(path), statOf(inputs[one])));
    if (input) {
      const message = `${path} is ${INPUTS[input]}, which is never written.`;
      throw new UsageProblem('output-is-input', message, 'Choose another file.');
    }
    const existing = linkStatOf(path);
    if (existing) checkReplaceable(path, existing, force);
    const folder = dirname(path);
    if (!statOf(folder)?.isDirectory()) {
      throw new UsageProblem('unwritable-file', `There is no folder ${folder}.`, 'Make it first, or choose another.');
    }
    // Names that differ in case only are one file on Windows and on a Mac.
    return join(realpathSync(folder), basename(path)).toLowerCase();
  });
  const twice = paths.find((_, index) => places.indexOf(places[index] ?? '') < index);
  if (twice !== undefined)
    throw new UsageProblem('bad-use', `Two options name the same file, ${twice}.`, 'Choose two files.');
}

/**
 * Writes all files, or says which were written. Each is made whole under a temporary name that only its owner can read,
 * then takes the place of the file of its name, with that one's mode and owner. Without `force` the name is taken only if
 * nobody else has taken it meanwhile. @throws UsageProblem
 */
export async function writeOutputs(outputs: readonly Output[], force: boolean): Promise<void> {
  const drafts = outputs.map(({ path, content }) => ({ path, content, temporary: temporaryBeside(path) }));
  const removeDrafts = (): void => {
    for (const { temporary } of drafts) rmSync(temporary, { force: true });
  };
  const stopWatching = onInterrupt(removeDrafts);
  const written: string[] = [];
  let current = '';
  try {
    for (const { path, content, temporary } of drafts) {
      current = path;
      sweep(dirname(path));
      // Made at once and opened again, so that an interruption can't come between the making and the removing.
      closeSync(openSync(temporary, 'wx', 0o600));
      await writeFile(temporary, content, { flag: 'r+', flush: true });
    }
    const places = drafts.map(({ path, temporary }) => {
      current = path;
      const replaced = force ? linkStatOf(path) : undefined;
      // Once more, as time has passed.
      if (replaced) checkReplaceable(path, replaced, true);
      else requireFree(path);
      return { path, temporary, replaced };
    });
    for (const { path, temporary, replaced } of places) {
      current = path;
      if (replaced) placeOver(temporary, path, replaced);
      else placeNew(temporary, path);
      written.push(path);
    }
  } catch (error) {
    throw notWritten(current, error, written);
  } finally {
    removeDrafts();
    stopWatching();
  }
}

/** @throws UsageProblem where the file at `path` is none that may be replaced. */
function checkReplaceable(path: string, existing: BigIntStats, force: boolean): void {
  const refuse = (code: ProblemCode, what: string, remedy: string): never => {
    throw new UsageProblem(code, `${path} ${what}.`, remedy);
  };
  if (existing.isDirectory()) refuse('unwritable-file', 'is a folder', 'Give the path of a file.');
  if (existing.isSymbolicLink())
    refuse('unwritable-file', 'is a link to another file', 'Give the path of a file, or choose another.');
  if (!existing.isFile()) refuse('unwritable-file', 'is a device or a pipe, not a file', 'Give the path of a file.');
  if (existing.nlink > 1n)
    refuse('unwritable-file', 'is a file with several names (hard links)', 'Choose another file.');
  if (!force) refuse('output-exists', 'exists already', EXISTS_REMEDY);
  // By its mode too: the system lets an administrator write what is read-only.
  if ((existing.mode & 0o222n) === 0n || !isWritable(path))
    refuse('unwritable-file', 'is read-only', 'Choose another file, or let this one be written to first.');
}

function notWritten(path: string, error: unknown, written: readonly string[]): UsageProblem {
  const outcome = written.length === 0 ? 'Nothing was written' : `Only ${written.join(' and ')} was written`;
  if (error instanceof UsageProblem) return new UsageProblem(error.code, `${error.message} ${outcome}.`, error.remedy);
  const code = errorCode(error);
  return code === 'EEXIST'
    ? new UsageProblem('output-exists', `${path} exists already. ${outcome}.`, EXISTS_REMEDY)
    : new UsageProblem(
        'unwritable-file',
        `${path} can't be written. ${outcome}.`,
        WRITE_REMEDIES[code] ?? `The system says ${code}.`,
      );
}

const EXISTS_REMEDY = 'Choose another file, or add --force to overwrite it.';

const WRITE_REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'You lack the permission to write there.',
  EPERM: 'You lack the permission to write there, or it is open in another program.',
  EBUSY: 'Close it in the other program first.',
  EROFS: 'The disk is read-only.',
  ENOSPC: 'The disk is full.',
  EFBIG: 'It is larger than a file may be there.',
  EDQUOT: 'Your share of the disk is full.',
  ENAMETOOLONG: 'Its name is too long.',
};

/** A name that tells the computer and the process that made it, so that a later run knows whether it was left behind. */
function temporaryBeside(path: string): string {
  return join(dirname(path), `${TEMPORARY}${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

const TEMPORARY = `.complaints-${hostname().replace(/\W/g, '')}-`;

/** Removes what a run that was killed left in a folder. Only for tidiness: what can't be removed is left. */
function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const maker = name.startsWith(TEMPORARY) ? parseInt(name.slice(TEMPORARY.length), 10) : NaN;
      if (maker > 0 && !isRunning(maker)) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // Somebody else's, or a folder that can't be listed.
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Tidies up before the process ends by Ctrl+C or is told to end, until the answer is called. */
function onInterrupt(tidy: () => void): () => void {
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    tidy();
    stop();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** By the file system's own identity, so that links and other spellings of the name are seen through. */
function sameFile(a: BigIntStats | undefined, b: BigIntStats | undefined): boolean {
  return a !== undefined && a.dev === b?.dev && a.ino === b.ino;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Undefined where there is nothing, and where the system won't tell: reading or writing then says why. */
function statOf(path: string | undefined): BigIntStats | undefined {
  try {
    return path === undefined ? undefined : statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** The same of a link itself. */
function linkStatOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
