/** The commands as `npm run` starts them: in a process of their own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

describe('npm run appendix', () => {
  it('ends as soon as it has said all', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'appendix-'));
    try {
      const out = path.join(folder, 'appendix.xlsx');
      const command = spawn(process.execPath, ['src/cli/start.js', 'appendix', '--out', out], { stdio: 'pipe' });
      let lastSaid = 0;
      for (const stream of [command.stdout, command.stderr]) stream.on('data', () => (lastSaid = performance.now()));
      const code = await new Promise((resolve) => command.on('close', resolve));
      expect(performance.now() - lastSaid).toBeLessThan(700);
      expect(code).toBe(0);
      expect((await stat(out)).size).toBeGreaterThan(50_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
