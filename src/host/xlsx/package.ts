/** An Office package: parts, content types and relationships, with the tolerance that real files need. */
import { isStrict, transitional } from './strict';
import { lineEnds } from './text';
import type { Part } from './zip';
import { attribute, children, parseXml, withoutPrefix } from './xml';
import type { XmlDocument } from './xml';

export interface Package {
  /** By lower-case name: part names are case-blind. */
  readonly parts: ReadonlyMap<string, Part>;
}

export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `styles`, … the same in Strict and Transitional files. */
  readonly kind: string;
  readonly type: string;
  /** Part name, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

export interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  /** By lower-case part name. */
  readonly overrides: ReadonlyMap<string, string>;
}

export const CONTENT_TYPES = '[Content_Types].xml';

export function packageOf(parts: readonly Part[]): Package {
  return { parts: new Map(parts.map((part) => [part.name.toLowerCase(), part])) };
}

export function partBytes(source: Package, name: string): Uint8Array | undefined {
  return source.parts.get(name.toLowerCase())?.bytes();
}

/**
 * A part's text (UTF-8 or UTF-16) with line ends as XML has them, its main namespace without prefix and Strict namespaces
 * as Transitional ones.
 */
export function partText(source: Package, name: string): string | undefined {
  const bytes = partBytes(source, name);
  return bytes && transitional(withoutPrefix(lineEnds(decode(bytes))));
}

/** Whether the workbook is a Strict one: its main part is related as such. */
export function isStrictPackage(source: Package): boolean {
  const bytes = partBytes(source, relationshipsPart(''));
  return bytes !== undefined && isStrict(decode(bytes));
}

/** A part as XML, or undefined where it is missing or unreadable: for looks, pictures and properties. */
export function partXml(source: Package, name: string | undefined, opaque?: string): XmlDocument | undefined {
  const text = name === undefined ? undefined : partText(source, name);
  if (text === undefined) return undefined;
  try {
    return parseXml(text, opaque);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The same of a part on which figures rest. Throws a SyntaxError where it is missing or can't be read whole. */
export function wholeXml(source: Package, name: string, opaque?: string): XmlDocument {
  const text = partText(source, name);
  if (text === undefined) throw new SyntaxError(`${name} is missing`);
  return parseXml(text, opaque);
}

/** The same of a part whose root element is known: another part in its place is damage, not a part without content. */
export function wholePart(source: Package, name: string, root: string, opaque?: string): XmlDocument {
  const part = wholeXml(source, name, opaque);
  if (part.root.name !== root) throw new SyntaxError(`${name} holds <${part.root.name}>, not <${root}>`);
  return part;
}

/** The parts that say what the others are, and to which they belong, each with its root element. */
export function directoryParts(source: Package): { readonly name: string; readonly root: string }[] {
  return [...source.parts.values()].flatMap(({ name }) => {
    if (name === CONTENT_TYPES) return [{ name, root: 'Types' }];
    return name.toLowerCase().endsWith('.rels') ? [{ name, root: 'Relationships' }] : [];
  });
}

/** `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`; `_rels/.rels` of the package itself (''). */
export function relationshipsPart(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

export function relationshipsOf(source: Package, name: string): Relationship[] {
  const part = partXml(source, relationshipsPart(name));
  return children(part?.root, 'Relationship').map((element) => {
    const type = attribute(element, 'Type') ?? '';
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(source, name, target),
      external,
    };
  });
}

/** By id, the first where several have the same: a sheet can have as many links as rows. */
export function byId(relationships: readonly Relationship[]): ReadonlyMap<string | undefined, Relationship> {
  return new Map(relationships.toReversed().map((one) => [one.id, one]));
}

export function contentTypesOf(source: Package): ContentTypes {
  const root = partXml(source, CONTENT_TYPES)?.root;
  const list = (name: string, key: string, trim: RegExp): Map<string, string> =>
    new Map(
      children(root, name).map((one) => [
        (attribute(one, key) ?? '').replace(trim, '').toLowerCase(),
        attribute(one, 'ContentType') ?? '',
      ]),
    );
  return { defaults: list('Default', 'Extension', /^\./), overrides: list('Override', 'PartName', /^\//) };
}

export function contentTypeOf(types: ContentTypes, name: string): string | undefined {
  const lower = name.toLowerCase();
  return types.overrides.get(lower) ?? types.defaults.get(lower.slice(lower.lastIndexOf('.') + 1));
}

/** A target as a part name: relative to the part that names it, or absolute (`/xl/…`). */
function resolveTarget(source: Package, from: string, target: string): string {
  const path = decodePath((target.split('#')[0] ?? '').replace(/\\/g, '/'));
  const base = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps = [...base];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const name = steps.join('/');
  return source.parts.get(name.toLowerCase())?.name ?? name;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
