/** A terminal that remembers what was said, in a folder of its own. */
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Terminal } from '../../src/cli/terminal';

export interface RememberingTerminal extends Terminal {
  readonly said: string[];
  readonly complained: string[];
}

export function rememberingTerminal(): RememberingTerminal {
  const said: string[] = [];
  const complained: string[] = [];
  return {
    folder: realpathSync(mkdtempSync(join(tmpdir(), 'appendix-'))),
    said,
    complained,
    out: (line) => void said.push(line),
    err: (line) => void complained.push(line),
  };
}
