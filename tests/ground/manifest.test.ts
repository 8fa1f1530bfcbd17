import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ICON_SIZES, iconNames, iconPicture } from '../../src/cli/iconPictures';
import { COMMANDS } from '../../src/taskpane/commands';
import { manifestFor } from '../../webpack.config.js';

const LOCAL = 'https://localhost:3000';
const committed = readFileSync('manifest.xml', 'utf8');
const description = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  homepage: string;
  bugs: { url: string };
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const root = parse(committed);
const elements = descendants(root);
const named = (name: string): readonly Element[] => elements.filter((element) => element.name === name);
const attributes = (name: string, attribute: string): readonly string[] =>
  named(name).map((element) => element.attributes[attribute] ?? '');

describe('the manifest', () => {
  it('is read by the tool that side-loads it', () => {
    const told = execFileSync(process.execPath, ['node_modules/office-addin-manifest/cli.js', 'info', 'manifest.xml'], {
      encoding: 'utf8',
    });
    expect(told).toContain('Type: TaskPaneApp');
    expect(told).toContain('Hosts: Workbook');
    expect(told).toContain('Permissions: ReadWriteDocument');
  });

  it('asks for ExcelApi 1.14, the lowest that the code was written for, and for the shared runtime', () => {
    const sets = named('Set').map(({ attributes: { Name, MinVersion } }) => [Name, MinVersion]);
    expect(sets).toEqual([
      ['ExcelApi', '1.14'],
      ['SharedRuntime', '1.1'],
    ]);
  });

  // [MS-OWEMXML] and "How to find the proper order of manifest elements" on Microsoft Learn.
  it.each([
    [
      'OfficeApp',
      'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
    ],
    ['VersionOverrides', 'Description Requirements Hosts Resources'],
    ['Host', 'Runtimes DesktopFormFactor'],
    ['DesktopFormFactor', 'GetStarted FunctionFile ExtensionPoint'],
    ['GetStarted', 'Title Description LearnMoreUrl'],
    ['ExtensionPoint', 'CustomTab'],
    ['CustomTab', 'Group Label'],
    ['Group', 'Label Icon bt:Image Control'],
    ['Control', 'Label Supertip Icon Action Enabled'],
    ['Supertip', 'Title Description'],
    ['Icon', 'bt:Image'],
    ['Action', 'SourceLocation FunctionName'],
    ['Resources', 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings'],
  ])('has the children of %s in the order of the schema', (name, order) => {
    const places = order.split(' ');
    expect(named(name).length).toBeGreaterThan(0);
    for (const { children } of named(name)) {
      const found = children.map((child) => places.indexOf(child.name));
      expect(found).not.toContain(-1);
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
  });

  it('has one tab, every group and control under an id of its own, and no pane id, which a shared runtime forbids', () => {
    expect(named('CustomTab')).toHaveLength(1);
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => attributes(name, 'id'));
    expect(ids).not.toContain('');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
    expect(named('TaskpaneId')).toEqual([]);
  });

  it('runs the pane and the commands in one long-lived page', () => {
    const [runtime, ...others] = named('Runtime');
    expect(others).toEqual([]);
    expect(runtime?.attributes.lifetime).toBe('long');
    const pages = ['Runtime', 'FunctionFile'].flatMap((name) => attributes(name, 'resid'));
    const shown = named('Action').flatMap(({ children }) =>
      children.filter(({ name }) => name === 'SourceLocation').map((element) => element.attributes.resid ?? ''),
    );
    expect(new Set([...pages, ...shown])).toEqual(new Set(['Pane.Url']));
    expect(shown).toHaveLength(1);
  });

  it('calls the functions that the pane answers, each from one button', () => {
    expect(
      named('FunctionName')
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual([...COMMANDS].toSorted());
  });

  it('refers to resources that are there, each used, under ids of at most 32 characters', () => {
    const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(named).filter(({ attributes: { id } }) => id);
    const ids = resources.map((element) => element.attributes.id ?? '');
    const used = elements.flatMap((element) => element.attributes.resid ?? []);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ['bt:ShortStrings', 125, 'Label Title'],
    ['bt:LongStrings', 250, 'Description'],
  ])('keeps %s within %i characters, for %s', (list, most, users) => {
    const strings = named(list).flatMap(({ children }) => children);
    const texts = strings.map((element) => element.attributes.DefaultValue ?? '');
    expect(texts.filter((text) => text === '' || text.length > most)).toEqual([]);
    const ids = strings.map((element) => element.attributes.id ?? '');
    const uses = users.split(' ').flatMap((name) => attributes(name, 'resid').filter((resid) => resid !== ''));
    expect(uses.filter((resid) => !ids.includes(resid))).toEqual([]);
  });

  it('keeps its name and description within what Excel takes', () => {
    expect(attributes('DisplayName', 'DefaultValue').join('').length).toBeLessThanOrEqual(125);
    expect(attributes('Description', 'DefaultValue').join('').length).toBeLessThanOrEqual(250);
  });

  it('gives every group and control an icon of each size, all different', () => {
    const addresses = new Map(named('bt:Image').map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue]));
    const icons = named('Icon').map(({ children }) =>
      children.map(({ attributes: { size, resid } }) => [Number(size), addresses.get(resid)]),
    );
    expect(icons).toHaveLength(named('Group').length + named('Control').length);
    for (const icon of icons) {
      expect(icon.map(([size]) => size)).toEqual(ICON_SIZES);
      expect(icon.filter(([size, address]) => !String(address).endsWith(`-${size}.png`))).toEqual([]);
    }
    const ofControls = named('Control').map(({ children }) => children.find(({ name }) => name === 'Icon'));
    const first = ofControls.map((icon) => icon?.children[0]?.attributes.resid);
    expect(new Set(first).size).toBe(first.length);
  });

  it('has every address of its own under one origin', () => {
    const addresses = elements
      .flatMap((element) => element.attributes.DefaultValue ?? [])
      .filter((value) => value.startsWith('https:'));
    const foreign = addresses.filter((address) => !address.startsWith(`${LOCAL}/`));
    expect(foreign.toSorted()).toEqual([description.bugs.url, description.homepage].toSorted());
  });
});

describe('the manifest of a build', () => {
  const built = manifestFor(committed, {
    origin: 'https://add-ins.example.org/complaints/',
    version: '12.3.4',
    homepage: 'https://council.example.org/a&b',
    support: 'https://council.example.org/help',
  });

  it('moves every address of its own to the origin, with or without a slash at its end', () => {
    expect(built).not.toContain('localhost');
    expect(built).toContain('"https://add-ins.example.org/complaints/taskpane.html"');
  });

  it('has version, support and learn-more address of the package', () => {
    const told = descendants(parse(built));
    expect(told.find(({ name }) => name === 'Version')?.text).toBe('12.3.4.0');
    expect(told.find(({ name }) => name === 'SupportUrl')?.attributes.DefaultValue).toBe(
      'https://council.example.org/help',
    );
    expect(built).toContain('id="LearnMore.Url" DefaultValue="https://council.example.org/a&amp;b"');
  });

  it('is the committed one where nothing is asked for', () => {
    const { version, homepage, bugs } = description;
    expect(manifestFor(committed, { origin: LOCAL, version, homepage, support: bugs.url })).toBe(committed);
  });

  it.each(['http://add-ins.example.org', 'add-ins.example.org', 'https://'])('refuses the origin %s', (origin) => {
    const { version, homepage, bugs } = description;
    expect(() => manifestFor(committed, { origin, version, homepage, support: bugs.url })).toThrow(/https:\/\//);
  });
});

describe('the icons', () => {
  const names = iconNames();

  it('are all used by the manifest, and the manifest uses no other', () => {
    const used = new Set([...committed.matchAll(/\/assets\/icons\/(\w+)-\d+\.png/g)].map((match) => match[1] ?? ''));
    expect([...used].toSorted()).toEqual(names.toSorted());
  });

  it.each(names.flatMap((name) => ICON_SIZES.map((size) => [name, size] as const)))(
    '%s at %i pixels is the picture that its drawing gives',
    async (name, size) => {
      const committed = await pixelsOf(await readFile(`assets/icons/${name}-${size}.png`));
      expect([committed.width, committed.height]).toEqual([size, size]);
      expect(committed).toEqual(await pixelsOf(await iconPicture(name, size)));
    },
  );

  it('have straight edges on whole pixels in every size: a page is nowhere half covered', async () => {
    for (const size of ICON_SIZES) {
      const { pixels } = await pixelsOf(await iconPicture('pane', size));
      expect(new Set(pixels.filter((_, index) => index % 4 === 3))).toEqual(new Set([0, 255]));
    }
  });
});

/** Four bytes a pixel: red, green, blue, opacity. */
async function pixelsOf(png: Uint8Array): Promise<{ width: number; height: number; pixels: readonly number[] }> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: [...data] };
}

function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Enough XML for a manifest: elements, attributes, text; no CDATA. Throws where tags do not match. */
function parse(xml: string): Element {
  interface Open extends Element {
    readonly children: Element[];
    text: string;
  }
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const tokens = xml.replaceAll(/<\?.*?\?>|<!--.*?-->/gs, '').matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g);
  for (const [, closing, name = '', written = '', empty, text] of tokens) {
    const parent = open.at(-1);
    if (!parent) throw new Error('a tag too many is closed');
    if (text !== undefined) parent.text += text.trim();
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const pairs = [...written.matchAll(/([\w:]+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']);
      const element: Open = { name, attributes: Object.fromEntries(pairs) as never, children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [document] = open;
  const [only] = document?.children ?? [];
  if (!only || open.length !== 1) throw new Error('not every tag is closed');
  return only;
}
