import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { cacheOf } from '../../src/workbench/server/configuration';

const ORIGIN = 'https://add-ins.example.org/complaints';
const whole = mkdtempSync(join(tmpdir(), 'bundle-'));
const folder = join(whole, 'dist');
const maps = join(whole, 'dist-maps');

beforeAll(async () => {
  const { default: configure } = (await import('../../webpack.config.js')) as {
    default: (env: { origin?: string }) => Configuration;
  };
  const configuration = configure({ origin: `${ORIGIN}/` });
  // The same build is served to the browser tests: whichever comes second finds most of it done.
  const cache = cacheOf('add-in-once');
  await build({ ...configuration, cache, output: { ...configuration.output, path: folder } });
  // A build of all of Fluent UI takes a busy machine a while.
}, 240_000);

afterAll(() => {
  rmSync(whole, { recursive: true });
});

describe('the production build', () => {
  const page = (): string => readFileSync(join(folder, 'taskpane.html'), 'utf8');

  it('is a page under exactly this policy: scripts of its own and Office.js, connections to nobody else', () => {
    const policies = [...page().matchAll(/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/g)];
    expect(policies.map((match) => match[1]?.split('; '))).toEqual([
      [
        "default-src 'none'",
        "script-src 'self' https://appsforoffice.microsoft.com",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
    ]);
    expect(page().indexOf('Content-Security-Policy')).toBeLessThan(page().indexOf('<script'));
  });

  it('has no script but files: Office.js from Microsoft and its own', () => {
    const scripts = [...page().matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
    expect(scripts.filter(([, , inside]) => inside !== '')).toEqual([]);
    const sources = scripts.map(([, written]) => /src="([^"]*)"/.exec(written ?? '')?.[1] ?? '');
    expect(sources.shift()).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(sources.filter((source) => !/^[\w-]+(\.[\w-]+)*\.js$/.test(source))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(page()).not.toMatch(/\son\w+=|javascript:/);
  });

  it('comes with a manifest and icons for the address that it was built for', () => {
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).not.toContain('localhost');
    const addresses = [...manifest.matchAll(new RegExp(`"${ORIGIN}/([^"]+)"`, 'g'))].map((match) => match[1] ?? '');
    expect(addresses).toContain('taskpane.html');
    const files = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
    expect(addresses.filter((address) => !files.includes(address))).toEqual([]);
  });

  it('holds nothing of the stand-in host, the command line, the workbench or the test client', () => {
    const sources = readdirSync(maps).flatMap((name) => mapOf(name).sources);
    expect(sources.some((name) => name.includes('src/jobs/'))).toBe(true);
    expect(
      sources.filter((name) =>
        /src\/(host|cli|workbench)\/|@microsoft\/office-js|fflate|echarts|numfmt|react-virtual/.test(name),
      ),
    ).toEqual([]);
  });

  it('has no source map, but one kept beside it for every script, with the sources as they are written', () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(readdirSync(folder).filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const script of scripts) {
      expect(readFileSync(join(folder, script), 'utf8')).not.toContain('sourceMappingURL');
      const map = mapOf(`${script}.map`);
      expect(map.sourcesContent).toHaveLength(map.sources.length);
    }
    const main = scripts.find((name) => name.startsWith('taskpane.')) ?? '';
    const { sources, sourcesContent } = mapOf(`${main}.map`);
    const pane = sources.findIndex((name) => name.endsWith('src/taskpane/App.tsx'));
    expect(sourcesContent[pane]).toBe(readFileSync('src/taskpane/App.tsx', 'utf8'));
  });

  it('loads at most 190 kB with its page, and at most 100 kB for each part later', () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const sizes = new Map(scripts.map((name) => [name, gzipSync(readFileSync(join(folder, name))).length]));
    const sum = (names: readonly string[]): number => names.reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
    const first = scripts.filter((name) => page().includes(`src="${name}"`));
    expect(first.length).toBeGreaterThan(0);
    expect(sum(first)).toBeLessThanOrEqual(190_000);
    const later = scripts.filter((name) => !first.includes(name));
    expect(later.filter((name) => sum([name]) > 100_000)).toEqual([]);
  });
});

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
}

function mapOf(name: string): SourceMap {
  return JSON.parse(readFileSync(join(maps, name), 'utf8')) as SourceMap;
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      const errors = stats?.toJson({ all: false, errors: true }).errors ?? [];
      // Closing writes the cache.
      compiler.close((failed) => {
        if (error ?? failed) reject(error ?? failed ?? new Error('no result'));
        else if (errors.length > 0) reject(new Error(errors.map(({ message }) => message).join('\n')));
        else resolve();
      });
    });
  });
}
