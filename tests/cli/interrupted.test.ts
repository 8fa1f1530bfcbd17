/** A run that is stopped while it writes: in a process of its own, stopped when its temporary file has begun to grow. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

/** Ends itself, as by a kill, before the given one of its calls to the file system. */
const STEPWISE = join(newFolder(), 'stepwise.mjs');
const KILLED_AT = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import { writeOutputs } from './src/cli/outputs';
  const [last, force, ...paths] = process.argv.slice(2);
  let calls = 0;
  for (const name of Object.keys(fs).filter((one) => one.endsWith('Sync'))) {
    const call = fs[name];
    fs[name] = (...given) => {
      if (++calls === Number(last)) process.kill(process.pid, 'SIGKILL');
      return call(...given);
    };
  }
  syncBuiltinESMExports();
  await writeOutputs(paths.map((path) => ({ path, content: 'whole' })), force === 'force');
`;

beforeAll(async () => {
  for (const [contents, outfile] of [
    [WRITING, SCRIPT],
    [KILLED_AT, STEPWISE],
  ] as const)
    await build({
      stdin: { contents, resolveDir: process.cwd() },
      outfile,
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

it.each(['', 'force'])(
  'SIGKILL at any step leaves whole files or none, and no copy that others can read %s',
  (force) => {
    let steps = 0;
    for (let isKilled = true; isKilled; steps++) {
      const folder = newFolder();
      const paths = ['out.xlsx', 'figures.json'].map((name) => join(folder, name));
      if (force) for (const path of paths) writeFileSync(path, 'earlier', { mode: 0o644 });
      const { signal } = spawnSync(process.execPath, [STEPWISE, String(steps + 1), force, ...paths]);
      isKilled = signal === 'SIGKILL';
      const files = readdirSync(folder).map((name) => join(folder, name));
      for (const path of files.filter((one) => paths.includes(one)))
        expect([...(force && isKilled ? ['earlier'] : []), 'whole'], `${steps} ${path}`).toContain(
          readFileSync(path, 'utf8'),
        );
      for (const path of files.filter((one) => !paths.includes(one)))
        expect((statSync(path).mode & 0o077) === 0 || statSync(path).size === 0, `${steps} ${path}`).toBe(true);
      if (!isKilled) expect(files.toSorted()).toEqual(paths.toSorted());
    }
    expect(steps).toBeGreaterThan(10);
  },
);
