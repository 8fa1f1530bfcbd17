import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOP_LEVEL = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'assets',
  'eslint.config.js',
  'knip.json',
  'manifest.xml',
  'package-lock.json',
  'package.json',
  'src',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'webpack.config.js',
];

describe('the repository', () => {
  it('holds nothing at its top level but what is named here', () => {
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
    const top = new Set(tracked.map((path) => path.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
    expect([...top].filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('has no two files that a disk or an import without ending might take for each other', () => {
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
    const names = tracked.map((path) => path.replace(/\.(tsx?|c?js)$/, '').toLowerCase());
    expect(tracked.filter((_, index) => names.indexOf(names[index] ?? '') !== index)).toEqual([]);
  });

  it('has a lock file without download addresses, and npm told to keep it so', () => {
    const lock = readFileSync('package-lock.json', 'utf8');
    expect(lock).not.toContain('"resolved"');
    expect(lock).not.toMatch(/https?:\/\/(?!(www\.)?(github\.com|opencollective\.com|tidelift\.com))[^"]*\.tgz/);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
  });

  it('asks of npm ci no script of a package', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
  });
});
