import { execFileSync } from 'node:child_process';
import fs, {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkOutputs, writeOutputs } from '../../src/cli/outputs';
import { Problem } from '../../src/problem';
import { newFolder } from '../support/folders';

let folder = '';
const at = (name: string): string => join(folder, name);
const register = (): string => at('register.xlsx');
const check =
  (force: boolean, ...names: string[]) =>
  () => {
    checkOutputs(names.map(at), { register: register() }, force);
  };
const write = (force: boolean, ...names: string[]): Promise<void> =>
  writeOutputs(
    names.map((name) => ({ path: at(name), content: `new ${name}` })),
    force,
  );
const read = (name: string): string => readFileSync(at(name), 'utf8');
const modeOf = (name: string): string => (statSync(at(name)).mode & 0o7777).toString(8);

beforeEach(() => {
  folder = newFolder();
  writeFileSync(register(), 'register');
});

describe('what is never written over', () => {
  it('the register and what is pasted, forced or not, by whatever name', () => {
    symlinkSync(register(), at('symbolic.xlsx'));
    linkSync(register(), at('hard.xlsx'));
    symlinkSync(folder, at('around'));
    for (const name of ['register.xlsx', 'symbolic.xlsx', 'hard.xlsx', './x/../register.xlsx', 'around/register.xlsx'])
      expect(check(true, name)).toThrow('is the register itself');
    const inputs = { register: at('other.xlsx'), paste: register() };
    expect(() => checkOutputs([register()], inputs, true)).toThrow('is the file of figures to paste, which is never');
  });

  it('an existing file, unless forced', async () => {
    writeFileSync(at('old.xlsx'), 'old');
    expect(check(false, 'old.xlsx')).toThrow('old.xlsx exists already.');
    expect(check(true, 'old.xlsx')).not.toThrow();
    await expect(write(false, 'old.xlsx')).rejects.toThrow('old.xlsx exists already. Nothing was written.');
    expect(read('old.xlsx')).toBe('old');
  });

  it('anything but an ordinary file with one name, forced or not', async () => {
    mkdirSync(at('folder'));
    writeFileSync(at('file'), 'kept');
    writeFileSync(at('two names'), 'kept');
    linkSync(at('two names'), at('hard link'));
    symlinkSync(at('file'), at('link'));
    symlinkSync(at('nowhere'), at('dangling link'));
    symlinkSync('/dev/null', at('link to a device'));
    execFileSync('mkfifo', [at('pipe')]);
    const server = createServer().listen(at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const before = readdirSync(folder);
    for (const [name, why] of [
      ['folder', 'is a folder'],
      ['link', 'is a link'],
      ['dangling link', 'is a link'],
      ['link to a device', 'is a link'],
      ['hard link', 'several names'],
      ['pipe', 'is a device or a pipe'],
      ['socket', 'is a device or a pipe'],
    ] as const) {
      for (const force of [true, false]) expect(check(force, name), name).toThrow(why);
      await expect(write(true, name), name).rejects.toThrow(/Nothing was written\.$/);
    }
    expect(() => checkOutputs(['/dev/null'], {}, true)).toThrow('is a device or a pipe');
    expect(readdirSync(folder)).toEqual(before);
    server.close();
    expect([read('file'), read('two names')]).toEqual(['kept', 'kept']);
  });

  it.each([0o444, 0o400, 0o555])('a file of mode %o, which is read-only also to an administrator', async (mode) => {
    writeFileSync(at('old.xlsx'), 'kept');
    chmodSync(at('old.xlsx'), mode);
    expect(check(true, 'old.xlsx')).toThrow('old.xlsx is read-only.');
    await expect(write(true, 'old.xlsx')).rejects.toThrow('old.xlsx is read-only. Nothing was written.');
    expect([read('old.xlsx'), modeOf('old.xlsx')]).toEqual(['kept', mode.toString(8)]);
  });

  it('one file twice, by whatever spelling', () => {
    mkdirSync(at('below'));
    symlinkSync(at('below'), at('around'));
    for (const [one, other] of [
      ['a.xlsx', './a.xlsx'],
      ['a.xlsx', 'A.XLSX'],
      ['below/a.xlsx', 'around/a.xlsx'],
    ] as const)
      expect(check(true, one, other)).toThrow('name the same file');
    expect(check(true, 'a.xlsx', 'below/a.xlsx')).not.toThrow();
  });

  it('a folder that is not there', () => {
    expect(check(true, 'absent/out.xlsx')).toThrow(`There is no folder ${at('absent')}.`);
  });
});

describe('what is written', () => {
  it('is whole, and nothing is left beside it', async () => {
    await write(false, 'out.xlsx', 'out.json');
    await write(true, 'out.json');
    expect([read('out.xlsx'), read('out.json')]).toEqual(['new out.xlsx', 'new out.json']);
    expect(readdirSync(folder).sort()).toEqual(['out.json', 'out.xlsx', 'register.xlsx']);
  });

  it.each([0o600, 0o640, 0o664, 0o755])(
    'keeps the mode %o and the owner of the file that it replaces',
    async (mode) => {
      writeFileSync(at('old.xlsx'), 'old');
      const owner = process.getuid?.() === 0 ? 4321 : statSync(at('old.xlsx')).uid;
      chownSync(at('old.xlsx'), owner, owner);
      chmodSync(at('old.xlsx'), mode);
      await write(true, 'old.xlsx');
      expect([read('old.xlsx'), modeOf('old.xlsx'), statSync(at('old.xlsx')).uid]).toEqual([
        'new old.xlsx',
        mode.toString(8),
        owner,
      ]);
    },
  );

  it('has the mode that any new file gets', async () => {
    writeFileSync(at('plain'), '');
    await write(false, 'new.xlsx');
    expect(modeOf('new.xlsx')).toBe(modeOf('plain'));
  });

  it('is one of two that are written to one name at once, unless forced', async () => {
    const both = await Promise.allSettled(
      ['first', 'second'].map((content) => writeOutputs([{ path: at('out'), content }], false)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const winner = both[0]?.status === 'fulfilled' ? 'first' : 'second';
    expect(read('out')).toBe(winner);
    const loser = both.find((one) => one.status === 'rejected')?.reason as Problem;
    expect(loser.code).toBe('output-exists');
  });
});

describe('where several are written and one fails', () => {
  it('none is, if that shows before the first is in its place', async () => {
    writeFileSync(at('taken.json'), 'old');
    for (const name of ['taken.json', `${'long'.repeat(80)}.json`, 'absent/figures.json']) {
      await expect(write(false, 'out.xlsx', name), name).rejects.toThrow(/Nothing was written\.$/);
      expect(readdirSync(folder).sort()).toEqual(['register.xlsx', 'taken.json']);
    }
  });

  it('those that were written are named', async () => {
    const { linkSync: link } = fs;
    fs.linkSync = (from, to) => {
      if (to === at('figures.json')) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      link(from, to);
    };
    syncBuiltinESMExports();
    const failed = await write(false, 'out.xlsx', 'figures.json').catch((error: unknown) => error);
    fs.linkSync = link;
    syncBuiltinESMExports();
    expect(failed).toBeInstanceOf(Problem);
    expect((failed as Problem).message).toBe(
      `${at('figures.json')} can't be written. Only ${at('out.xlsx')} was written.`,
    );
    expect((failed as Problem).remedy).toBe('The disk is full.');
    expect(readdirSync(folder).sort()).toEqual(['out.xlsx', 'register.xlsx']);
  });
});

describe('on a disk that knows one name a file', () => {
  const { linkSync: link } = fs;
  beforeEach(() => {
    fs.linkSync = () => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    };
    syncBuiltinESMExports();
    return () => {
      fs.linkSync = link;
      syncBuiltinESMExports();
    };
  });

  it('files are written all the same, and none over another', async () => {
    writeFileSync(at('plain'), '');
    await write(false, 'out.xlsx', 'out.json');
    expect([read('out.xlsx'), read('out.json'), modeOf('out.xlsx')]).toEqual([
      ...['new out.xlsx', 'new out.json', modeOf('plain')],
    ]);
    await expect(write(false, 'other.xlsx', 'out.json')).rejects.toThrow(/exists already\. Nothing was written\.$/);
    expect(readdirSync(folder).sort()).toEqual(['out.json', 'out.xlsx', 'plain', 'register.xlsx']);
  });
});

describe('what a run that was killed left behind', () => {
  const left = (computer: string, maker: number): string => `.complaints-${computer}-${maker}-0123456789ab.tmp`;
  const here = hostname().replace(/\W/g, '');
  /** No process has it: numbers end at four million. */
  const GONE = 2 ** 30;

  it('does not stop the file from being replaced, whose second name it may be', async () => {
    writeFileSync(at('out.xlsx'), 'earlier');
    linkSync(at('out.xlsx'), at(left(here, GONE)));
    expect(check(true, 'out.xlsx')).not.toThrow();
    await write(true, 'out.xlsx');
    expect([read('out.xlsx'), readdirSync(folder).sort()]).toEqual(['new out.xlsx', ['out.xlsx', 'register.xlsx']]);
  });

  it('goes with the next run into that folder; what may still be in use stays', async () => {
    const stays = [left(here, process.pid), left('elsewhere', GONE), '.complaints-notes.tmp', '.other.tmp'];
    for (const name of [left(here, GONE), ...stays]) writeFileSync(at(name), 'personal');
    await write(false, 'out.xlsx');
    expect(readdirSync(folder).sort()).toEqual([...stays, 'out.xlsx', 'register.xlsx'].sort());
  });
});
