/** The commands as `npm run` starts them: in a process of their own. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/folders';

describe('npm run appendix', () => {
  it('ends by itself, with the file written', async () => {
    const out = path.join(newFolder(), 'appendix.xlsx');
    const command = spawn(process.execPath, ['src/cli/start.js', 'appendix', '--out', out], { stdio: 'ignore' });
    const code = await new Promise((resolve) => command.on('close', resolve));
    expect(code).toBe(0);
    expect(statSync(out).size).toBeGreaterThan(50_000);
  });
});
