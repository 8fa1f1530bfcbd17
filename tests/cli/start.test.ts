/** The commands as `npm run` starts them: in a process of their own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

describe('npm run appendix', () => {
  it('ends by itself, with the file written', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'appendix-'));
    try {
      const out = path.join(folder, 'appendix.xlsx');
      const command = spawn(process.execPath, ['src/cli/start.js', 'appendix', '--out', out], { stdio: 'ignore' });
      const code = await new Promise((resolve) => command.on('close', resolve));
      expect(code).toBe(0);
      expect((await stat(out)).size).toBeGreaterThan(50_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
