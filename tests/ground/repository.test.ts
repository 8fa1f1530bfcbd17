import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { subset } from 'semver';
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

const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
  allowScripts: Record<string, boolean>;
};

/** By the place where npm puts each package; the project itself is at ''. */
const packages = Object.entries(
  (
    JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { engines?: { node?: string }; hasInstallScript?: boolean; optional?: boolean }>;
    }
  ).packages,
).filter(([path]) => path !== '');

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

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

  it('asks of npm ci no script of its own, and of packages only those allowed by name', () => {
    expect(Object.keys(project.scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
    const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect(new Set(withScript)).toEqual(new Set(Object.keys(project.allowScripts)));
  });

  it('has no package that refuses a version of Node which the project takes', () => {
    // An optional one, for a platform that newer Nodes no longer run on, is left out without a word.
    const needed = packages.filter(([, { optional }]) => !optional);
    const refusing = needed.filter(([, { engines }]) => engines?.node && !subset(project.engines.node, engines.node));
    expect(refusing.map(([path, { engines }]) => `${nameOf(path)}: ${engines?.node ?? ''}`)).toEqual([]);
  });
});
