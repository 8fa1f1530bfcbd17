/** A terminal that remembers what was said, in a folder of its own that goes with the file's last test. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Terminal } from '../../src/cli/terminal';

export interface RememberingTerminal extends Terminal {
  readonly said: string[];
  readonly complained: string[];
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function rememberingTerminal(): RememberingTerminal {
  const said: string[] = [];
  const complained: string[] = [];
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'appendix-')));
  folders.push(folder);
  return {
    folder,
    said,
    complained,
    out: (line) => void said.push(line),
    err: (line) => void complained.push(line),
  };
}
