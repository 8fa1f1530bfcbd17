/** Document properties: docProps/core.xml, app.xml and custom.xml. */
import type { Scalar, WorkbookModel } from '../model/types';
import type { Draft } from './draft';
import { putPart, relate, unrelate } from './draft';
import { withChildren, patched, same } from './elements';
import type { Package } from './package';
import { partXml, relationshipsOf } from './package';
import { attr, attributeText, decodeControls, textXml } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, children, outerXml, parseXml, elementText } from './xml';

type Properties = Pick<WorkbookModel, 'properties' | 'customProperties'>;

const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';
const CUSTOM = 'docProps/custom.xml';
const CORE_KIND = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const APP_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const APP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CUSTOM_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const CORE_NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The model's name of a core property, and the file's. */
const CORE_NAMES = [
  ['title', 'title', 'dc:title'],
  ['subject', 'subject', 'dc:subject'],
  ['author', 'creator', 'dc:creator'],
  ['keywords', 'keywords', 'cp:keywords'],
  ['comments', 'description', 'dc:description'],
  ['category', 'category', 'cp:category'],
] as const;

export function readProperties(source: Package): Properties {
  const core = partXml(source, partOf(source, 'core-properties'));
  const app = partXml(source, partOf(source, 'extended-properties'));
  const value = (name: string): string => (core ? decodeControls(elementText(core.text, child(core.root, name))) : '');
  return {
    properties: {
      title: value('title'),
      subject: value('subject'),
      author: value('creator'),
      keywords: value('keywords'),
      comments: value('description'),
      category: value('category'),
      company: app ? decodeControls(elementText(app.text, child(app.root, 'Company'))) : '',
    },
    customProperties: readCustom(partXml(source, partOf(source, 'custom-properties'))),
  };
}

/** Writes what differs from the opened file; `titles` are the sheets' and ranges' names if they have changed. */
export function saveProperties(draft: Draft, source: Package, workbook: Properties, titles: Titles | undefined): void {
  const opened = readProperties(source);
  if (!same({ ...workbook.properties, company: '' }, { ...opened.properties, company: '' })) {
    const name = partOf(source, 'core-properties') ?? CORE;
    putPart(draft, name, coreXml(partXml(source, name), workbook.properties), CORE_TYPE);
    relate(draft, '', CORE_KIND, name);
  }
  if (titles || workbook.properties.company !== opened.properties.company) {
    const name = partOf(source, 'extended-properties') ?? APP;
    putPart(draft, name, appXml(partXml(source, name), workbook.properties.company, titles), APP_TYPE);
    relate(draft, '', 'extended-properties', name);
  }
  if (!same(workbook.customProperties, opened.customProperties)) {
    const name = partOf(source, 'custom-properties') ?? CUSTOM;
    unrelate(draft, '', (one) => one.kind === 'custom-properties');
    if (workbook.customProperties.size === 0) return;
    putPart(draft, name, customXml(partXml(source, name), workbook.customProperties), CUSTOM_TYPE);
    relate(draft, '', 'custom-properties', name);
  }
}

/** Names as app.xml lists them. */
export interface Titles {
  readonly worksheets: readonly string[];
  readonly charts: readonly string[];
  readonly ranges: readonly string[];
}

function partOf(source: Package, kind: string): string | undefined {
  return relationshipsOf(source, '').find((one) => one.kind === kind)?.target;
}

function coreXml(part: XmlDocument | undefined, properties: WorkbookModel['properties']): string {
  const { text, root } = part ?? parseXml(`<cp:coreProperties ${CORE_NAMESPACES}/>`);
  const known = new Set<string>(CORE_NAMES.map(([, name]) => name));
  const kept = root.children.filter((one) => !known.has(one.name)).map((one) => outerXml(text, one));
  const written = CORE_NAMES.map(([key, , qualified]) =>
    properties[key] === '' ? '' : `<${qualified}>${textXml(properties[key])}</${qualified}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${CORE_NAMESPACES}${otherNamespaces(root)}>${written.join('')}${kept.join('')}</cp:coreProperties>`;
}

const APP_ORDER = [
  'Template',
  'Manager',
  'Company',
  'Pages',
  'Words',
  'Characters',
  'PresentationFormat',
  'Lines',
  'Paragraphs',
  'Slides',
  'Notes',
  'TotalTime',
  'HiddenSlides',
  'MMClips',
  'ScaleCrop',
  'HeadingPairs',
  'TitlesOfParts',
  'LinksUpToDate',
  'CharactersWithSpaces',
  'SharedDoc',
  'HyperlinkBase',
  'HLinks',
  'HyperlinksChanged',
  'DigSig',
  'Application',
  'AppVersion',
  'DocSecurity',
];

function appXml(part: XmlDocument | undefined, company: string, titles: Titles | undefined): string {
  const { text, root } =
    part ??
    parseXml(
      `<Properties xmlns="${APP_NAMESPACE}" xmlns:vt="${TYPES_NAMESPACE}"><Application>Microsoft Excel</Application></Properties>`,
    );
  const inner = withChildren(text, root, APP_ORDER, {
    Company: company === '' ? '' : `<Company>${textXml(company)}</Company>`,
    ...(titles ? titlesXml(titles) : {}),
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${patched(text, root, 'Properties', { xmlns: APP_NAMESPACE, 'xmlns:vt': TYPES_NAMESPACE }, inner)}`;
}

function titlesXml({ worksheets, charts, ranges }: Titles): Record<string, string> {
  const pairs = (
    [
      ['Worksheets', worksheets],
      ['Charts', charts],
      ['Named Ranges', ranges],
    ] as const
  ).filter(([, names]) => names.length > 0);
  const counts = pairs.map(
    ([label, names]) =>
      `<vt:variant><vt:lpstr>${label}</vt:lpstr></vt:variant><vt:variant><vt:i4>${names.length}</vt:i4></vt:variant>`,
  );
  const all = pairs.flatMap(([, names]) => names);
  return {
    HeadingPairs: `<HeadingPairs><vt:vector size="${pairs.length * 2}" baseType="variant">${counts.join('')}</vt:vector></HeadingPairs>`,
    TitlesOfParts: `<TitlesOfParts><vt:vector size="${all.length}" baseType="lpstr">${all.map((name) => `<vt:lpstr>${textXml(name)}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts>`,
  };
}

function readCustom(part: XmlDocument | undefined): Map<string, Scalar> {
  return new Map(
    children(part?.root, 'property').map((element) => [
      decodeControls(attribute(element, 'name') ?? ''),
      customValue(part?.text ?? '', element),
    ]),
  );
}

function customValue(text: string, property: XmlElement): Scalar {
  const element = property.children[0];
  const value = decodeControls(elementText(text, element));
  if (element?.name === 'bool') return value === 'true' || value === '1';
  if (
    ['i1', 'i2', 'i4', 'i8', 'int', 'ui1', 'ui2', 'ui4', 'ui8', 'uint', 'r4', 'r8', 'decimal'].includes(
      element?.name ?? '',
    )
  )
    return Number(value);
  return value;
}

/** Properties that are as opened keep their element, so a date stays a date. */
function customXml(part: XmlDocument | undefined, properties: ReadonlyMap<string, Scalar>): string {
  const written = [...properties].map(([name, value], index) => {
    const old = children(part?.root, 'property').find((one) => decodeControls(attribute(one, 'name') ?? '') === name);
    const kept =
      part && old && customValue(part.text, old) === value
        ? part.text.slice(old.innerStart, old.innerEnd)
        : scalarXml(value);
    return `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${attributeText(name)}"${attr('linkTarget', attribute(old, 'linkTarget'))}>${kept}</property>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${CUSTOM_NAMESPACE}" xmlns:vt="${TYPES_NAMESPACE}"${otherNamespaces(part?.root)}>${written.join('')}</Properties>`;
}

/** Prefixes of the opened part that what is kept of it may use. */
function otherNamespaces(root: XmlElement | undefined): string {
  const ours = ['xmlns:cp', 'xmlns:dc', 'xmlns:dcterms', 'xmlns:dcmitype', 'xmlns:xsi', 'xmlns:vt'];
  return [...(root?.attributes ?? [])]
    .filter(([name]) => name.startsWith('xmlns:') && !ours.includes(name))
    .map(([name, value]) => attr(name, value))
    .join('');
}

function scalarXml(value: Scalar): string {
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${textXml(value)}</vt:lpwstr>`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
