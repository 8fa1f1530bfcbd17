/**
 * Putting a file that is whole under its name, at once: whenever the program is stopped, the name has what it had or the
 * whole file. Until then, and until it has the mode that it is to have, nobody but its owner can read it.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type BigIntStats,
} from 'node:fs';
import { errorCode } from './files';

/** Gives the file a name that is free, and the mode of any new file. Throws the system's error: EEXIST where it is taken. */
export function placeNew(temporary: string, path: string): void {
  const mode = usualMode(`${temporary}${randomBytes(3).toString('hex')}`);
  try {
    linkSync(temporary, path);
    rmSync(temporary);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error))) throw error;
    claimAndRename(temporary, path);
  }
  chmodSync(path, mode);
}

/** Puts the file in the place of another, with that one's mode and owner. Throws the system's error. */
export function placeOver(temporary: string, path: string, replaced: BigIntStats): void {
  const made = lstatSync(temporary, { bigint: true });
  if (made.uid !== replaced.uid || made.gid !== replaced.gid)
    chownSync(temporary, Number(replaced.uid), Number(replaced.gid));
  renameSync(temporary, path);
  chmodSync(path, Number(replaced.mode & 0o7777n));
}

/** Throws the system's error where the name can't be taken: EEXIST where it is already. */
export function requireFree(path: string): void {
  try {
    lstatSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' });
}

/** What file systems say that know one name a file, such as those of memory sticks. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EISDIR',
  'EXDEV',
  'EMLINK',
]);

/** Without links the name has to be taken first; an empty file is left if the program is killed just then. */
function claimAndRename(temporary: string, path: string): void {
  closeSync(openSync(path, 'wx'));
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** The mode that the system gives a new file in the folder. */
function usualMode(path: string): number {
  closeSync(openSync(path, 'wx'));
  try {
    return lstatSync(path).mode & 0o7777;
  } finally {
    rmSync(path);
  }
}
