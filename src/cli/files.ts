/** Reading the register and the other files that a command is given. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openWorkbook } from '../host';
import { Problem } from '../problem';
import { isCsv, openCsv } from './csvRegister';
import { UsageProblem } from './terminal';

/** @throws UsageProblem where there is no such file or it can't be read. */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const [message, remedy] = READ_ERRORS[errorCode(error)] ?? [
      "can't be read",
      `The system says ${errorCode(error)}.`,
    ];
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

/** The code that the system gives an error, such as ENOENT. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
}
