/** A terminal that remembers what was said, in a folder of its own that goes with the file's last test. */
import type { Terminal } from '../../src/cli/terminal';
import { newFolder } from '../support/folders';

export interface RememberingTerminal extends Terminal {
  readonly said: string[];
  readonly complained: string[];
}

export function rememberingTerminal(): RememberingTerminal {
  const said: string[] = [];
  const complained: string[] = [];
  return {
    folder: newFolder(),
    said,
    complained,
    out: (line) => void said.push(line),
    err: (line) => void complained.push(line),
  };
}
