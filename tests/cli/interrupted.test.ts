/** A run that is stopped while it writes: in a process of its own, stopped when its temporary file has begun to grow. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { newFolder } from '../support/folders';

const SCRIPT = join(newFolder(), 'write.mjs');
/** So large that writing it takes longer than noticing that it began. */
const WRITING = `
  import { writeOutputs } from './src/cli/outputs';
  await writeOutputs([{ path: process.argv[2], content: new Uint8Array(400_000_000) }], false);
`;

beforeAll(async () => {
  await build({
    stdin: { contents: WRITING, resolveDir: process.cwd() },
    outfile: SCRIPT,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
});

/** Stops it by the signal; answers with what ended it and the files that are then there. */
async function stopped(signal: NodeJS.Signals): Promise<{ ended: unknown; folder: string; files: string[] }> {
  const folder = newFolder();
  const run = spawn(process.execPath, [SCRIPT, join(folder, 'out.xlsx')], { stdio: 'inherit' });
  const end = new Promise((resolve) => run.once('exit', (code, by) => resolve(by ?? code)));
  while (run.exitCode === null && !readdirSync(folder).some((name) => statSync(join(folder, name)).size > 0))
    await wait(1);
  run.kill(signal);
  return { ended: await end, folder, files: readdirSync(folder) };
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s leaves nothing behind', async (signal) => {
  const { ended, files } = await stopped(signal);
  expect([ended, files]).toEqual([signal, []]);
});

it('SIGKILL leaves a file that only its owner can read', async () => {
  const { ended, folder, files } = await stopped('SIGKILL');
  expect([ended, files.length]).toEqual(['SIGKILL', 1]);
  for (const name of files) {
    expect(name).toMatch(/^\.complaints-.*\.tmp$/);
    expect((statSync(join(folder, name)).mode & 0o777).toString(8)).toBe('600');
  }
});
