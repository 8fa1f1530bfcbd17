import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = readFileSync('manifest.xml', 'utf8');
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');
const resources = (kind: string): [string, string][] =>
  [...manifest.matchAll(new RegExp(`<bt:${kind} id="([^"]+)" DefaultValue="([^"]*)"/>`, 'g'))].map((match) => [
    match[1] ?? '',
    match[2] ?? '',
  ]);

describe('the manifest', () => {
  it('is read by the tool that side-loads it', () => {
    const told = execFileSync(process.execPath, ['node_modules/office-addin-manifest/cli.js', 'info', 'manifest.xml'], {
      encoding: 'utf8',
    });
    expect(told).toContain('Type: TaskPaneApp');
    expect(told).toContain('Hosts: Workbook');
    expect(told).toContain('Permissions: ReadWriteDocument');
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(all(/<Version>(.*?)<\/Version>/g)).toEqual([`${version}.0`]);
  });

  it('asks for ExcelApi 1.14, the lowest that the code was written for', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
  });

  it('has its elements in the order of the schema', () => {
    const order = [
      '<Id>',
      '<Version>',
      '<ProviderName>',
      '<DefaultLocale>',
      '<DisplayName',
      '<Description ',
      '<IconUrl',
      '<HighResolutionIconUrl',
      '<SupportUrl',
      '<Hosts>',
      '<Requirements>',
      '<DefaultSettings>',
      '<Permissions>',
      '<VersionOverrides',
      '<Resources>',
      '<bt:Images>',
      '<bt:Urls>',
      '<bt:ShortStrings>',
      '<bt:LongStrings>',
    ];
    const places = order.map((element) => manifest.indexOf(element));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('refers to resources that are there, each used, under ids of at most 32 characters', () => {
    const ids = [...resources('Image'), ...resources('Url'), ...resources('String')].map(([id]) => id);
    const used = all(/resid="([^"]+)"/g);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('keeps its strings within what Excel shows', () => {
    const block = (name: string): string =>
      manifest.slice(manifest.indexOf(`<bt:${name}>`), manifest.indexOf(`</bt:${name}>`));
    const lengths = (name: string): number[] =>
      [...block(name).matchAll(/DefaultValue="([^"]*)"/g)].map((match) => (match[1] ?? '').length);
    expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
    expect(Math.max(...all(/<Description DefaultValue="([^"]*)"/g).map((text) => text.length))).toBeLessThanOrEqual(
      250,
    );
  });

  it.each([16, 20, 24, 32, 40, 48, 64, 80])('names an icon of %i pixels that has that size', (size) => {
    expect(manifest).toContain(`https://localhost:3000/assets/icon-${size}.png`);
    const file = readFileSync(`assets/icon-${size}.png`);
    expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
  });
});
