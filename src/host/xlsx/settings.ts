/**
 * An add-in's settings. Excel keeps them in the add-in's webextension part, which only Excel can make (it knows the
 * add-in's place in the store). Where a file has one such part, its settings are read and changed there; else they are
 * kept in a custom XML part with a namespace of its own.
 */
import type { Draft } from './draft';
import { freeName, putPart, relate, unrelate } from './draft';
import { patched, same } from './elements';
import type { Package } from './package';
import { wholeXml, relationshipsOf } from './package';
import { attributeXml, decodeControls, textXml } from './text';
import type { XmlDocument } from './xml';
import { attribute, child, children, elementText } from './xml';

const NAMESPACE = 'urn:complaints-appendix:settings';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const STORE_ID = '{6C1E4E0B-7D3A-4F0E-9C55-5A0E1F3B7A11}';

export function readSettings(source: Package, main: string): Map<string, unknown> {
  const own = ownPart(source, main);
  if (own)
    return new Map(
      children(own.part.root, 'setting').map((one) => [
        attribute(one, 'key') ?? '',
        parsed(decodeControls(elementText(own.part.text, one))),
      ]),
    );
  const extension = extensionPart(source);
  return new Map(
    children(child(extension?.part.root, 'properties'), 'property').map((one) => [
      attribute(one, 'name') ?? '',
      parsed(attribute(one, 'value') ?? ''),
    ]),
  );
}

export function saveSettings(
  draft: Draft,
  source: Package,
  main: string,
  settings: ReadonlyMap<string, unknown>,
): void {
  if (same(settings, readSettings(source, main))) return;
  const own = ownPart(source, main);
  const extension = own ? undefined : extensionPart(source);
  if (extension) {
    const { text, root } = extension.part;
    const prefix = /^<(\w+:)?webextension/.exec(text.slice(root.start))?.[1] ?? '';
    const inner = [...settings]
      .map(
        ([key, value]) =>
          `<${prefix}property name="${attributeXml(key)}" value="${attributeXml(JSON.stringify(value))}"/>`,
      )
      .join('');
    const properties = child(root, 'properties');
    const written = patched(text, undefined, `${prefix}properties`, {}, inner);
    const place = properties ?? child(root, 'bindings');
    const at = place?.start ?? root.innerEnd;
    putPart(draft, extension.name, text.slice(0, at) + written + text.slice(properties?.end ?? at));
    return;
  }
  const name = own?.name ?? freeName(draft, 'customXml/item#.xml');
  if (settings.size === 0) {
    unrelate(draft, main, (one) => one.target === name);
    return;
  }
  const inner = [...settings]
    .map(([key, value]) => `<setting key="${attributeXml(key)}">${textXml(JSON.stringify(value))}</setting>`)
    .join('');
  putPart(
    draft,
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${inner}</settings>`,
    'application/xml',
  );
  if (own) return;
  const properties = freeName(draft, 'customXml/itemProps#.xml');
  putPart(
    draft,
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  relate(draft, main, 'customXml', name);
  relate(draft, name, 'customXmlProps', properties);
}

interface NamedPart {
  readonly name: string;
  readonly part: XmlDocument;
}

function ownPart(source: Package, main: string): NamedPart | undefined {
  for (const { kind, target } of relationshipsOf(source, main)) {
    if (kind !== 'customXml') continue;
    const part = wholeXml(source, target);
    if (attribute(part.root, 'xmlns') === NAMESPACE) return { name: target, part };
  }
  return undefined;
}

/** The webextension part of the file's only add-in. */
function extensionPart(source: Package): NamedPart | undefined {
  const panes = relationshipsOf(source, '').find((one) => one.kind === 'webextensiontaskpanes')?.target;
  const parts = panes === undefined ? [] : relationshipsOf(source, panes).filter((one) => one.kind === 'webextension');
  const name = parts.length === 1 ? parts[0]?.target : undefined;
  return name === undefined ? undefined : { name, part: wholeXml(source, name) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
