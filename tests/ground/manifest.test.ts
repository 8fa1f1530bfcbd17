import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { DOMParser, onWarningStopParsing, type Element } from '@xmldom/xmldom';
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

const elements = elementsOf(committed);
const named = (name: string): readonly Element[] => elements.filter(({ tagName }) => tagName === name);
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';
const attributes = (name: string, key: string): readonly string[] =>
  named(name).map((element) => attribute(element, key));

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
    const sets = named('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
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
      const found = [...children].map((child) => places.indexOf(child.tagName));
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
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const pages = ['Runtime', 'FunctionFile'].flatMap((name) => attributes(name, 'resid'));
    const locations = named('SourceLocation').filter(({ parentNode }) => parentNode?.nodeName === 'Action');
    const shown = locations.map((location) => attribute(location, 'resid'));
    expect(new Set([...pages, ...shown])).toEqual(new Set(['Pane.Url']));
    expect(shown).toHaveLength(1);
  });

  it('calls the functions that the pane answers, each from one button', () => {
    expect(
      named('FunctionName')
        .map(({ textContent }) => textContent)
        .toSorted(),
    ).toEqual([...COMMANDS].toSorted());
  });

  it('refers to resources that are there, each used, under ids of at most 32 characters', () => {
    const ids = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => attributes(name, 'id')).filter((id) => id !== '');
    const used = elements.map((element) => attribute(element, 'resid')).filter((id) => id !== '');
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ['bt:ShortStrings', 125, 'Label Title'],
    ['bt:LongStrings', 250, 'Description'],
  ])('keeps %s within %i characters, for %s', (list, most, users) => {
    const strings = named(list).flatMap(({ children }) => [...children]);
    const texts = strings.map((element) => attribute(element, 'DefaultValue'));
    expect(texts.filter((text) => text === '' || text.length > most)).toEqual([]);
    const ids = strings.map((element) => attribute(element, 'id'));
    const uses = users.split(' ').flatMap((name) => attributes(name, 'resid').filter((resid) => resid !== ''));
    expect(uses.filter((resid) => !ids.includes(resid))).toEqual([]);
  });

  it('keeps its name and description within what Excel takes', () => {
    expect(attributes('DisplayName', 'DefaultValue').join('').length).toBeLessThanOrEqual(125);
    expect(attributes('Description', 'DefaultValue').join('').length).toBeLessThanOrEqual(250);
  });

  it('gives every group and control an icon of each size, all different', () => {
    const addresses = new Map(
      named('bt:Image').map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
    );
    const icons = named('Icon').map(({ children }) =>
      [...children].map((image) => [Number(attribute(image, 'size')), addresses.get(attribute(image, 'resid'))]),
    );
    expect(icons).toHaveLength(named('Group').length + named('Control').length);
    for (const icon of icons) {
      expect(icon.map(([size]) => size)).toEqual(ICON_SIZES);
      expect(icon.filter(([size, address]) => !String(address).endsWith(`-${size}.png`))).toEqual([]);
    }
    const ofControls = named('Icon').filter(({ parentNode }) => parentNode?.nodeName === 'Control');
    const first = ofControls.map((icon) => attribute(icon.children[0], 'resid'));
    expect(first).toHaveLength(named('Control').length);
    expect(new Set(first).size).toBe(first.length);
  });

  it('has every address of its own under one origin', () => {
    const addresses = elements
      .map((element) => attribute(element, 'DefaultValue'))
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
    const told = elementsOf(built);
    expect(told.find(({ tagName }) => tagName === 'Version')?.textContent).toBe('12.3.4.0');
    const support = told.find(({ tagName }) => tagName === 'SupportUrl');
    expect(attribute(support, 'DefaultValue')).toBe('https://council.example.org/help');
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

/** All elements below a document, in its order. Throws where the text is not well-formed XML. */
function elementsOf(xml: string): readonly Element[] {
  return [
    ...new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, 'text/xml').getElementsByTagName('*'),
  ];
}
