/** A package being written: opened parts stay as they are until something replaces them. */
import type { ContentTypes, Package, Relationship } from './package';
import { CONTENT_TYPES, contentTypesOf, isStrictPackage, relationshipsOf, relationshipsPart } from './package';
import { strict } from './strict';
import { attr } from './text';
import type { Part } from './zip';
import { newPart } from './zip';

export interface Draft {
  readonly parts: Map<string, Part>;
  readonly overrides: Map<string, string>;
  readonly defaults: Map<string, string>;
  /** Relationships that were changed, by the part that has them. */
  readonly relationships: Map<string, Relationship[]>;
}

const TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function draftOf(source: Package): Draft {
  const types: ContentTypes = contentTypesOf(source);
  return {
    parts: new Map(source.parts),
    overrides: new Map(types.overrides),
    defaults: new Map(types.defaults),
    relationships: new Map(),
  };
}

/** Puts a part's text or bytes; a content type only where it is new. */
export function putPart(draft: Draft, name: string, content: string | Uint8Array, contentType?: string): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const known = draft.parts.get(name.toLowerCase());
  draft.parts.set(name.toLowerCase(), newPart(known?.name ?? name, bytes));
  if (contentType !== undefined) draft.overrides.set(name.toLowerCase(), contentType);
}

/** A free name such as `xl/worksheets/sheet4.xml` for a pattern with `#`. */
export function freeName(draft: Draft, pattern: string): string {
  for (let n = 1; ; n++) {
    const name = pattern.replace('#', String(n));
    if (!draft.parts.has(name.toLowerCase())) return name;
  }
}

/** The relationships of a part as they stand in the draft, to be read or changed in place. */
export function draftRelationships(draft: Draft, name: string): Relationship[] {
  const known = draft.relationships.get(name);
  if (known) return known;
  const opened = relationshipsOf(draft, name);
  draft.relationships.set(name, opened);
  return opened;
}

/** The id of a relationship from one part to another (or outside), added if there is none yet. */
export function relate(draft: Draft, from: string, kind: string, target: string, external = false): string {
  const all = draftRelationships(draft, from);
  const type = kind.includes('/') ? kind : `${OFFICE}/${kind}`;
  const found = all.find((one) => one.kind === lastWord(type) && one.target === target && one.external === external);
  if (found) return found.id;
  const used = new Set(all.map((one) => one.id.toLowerCase()));
  let n = all.length + 1;
  while (used.has(`rid${n}`)) n++;
  const id = `rId${n}`;
  all.push({ id, kind: lastWord(type), type, target, external });
  return id;
}

export function unrelate(draft: Draft, from: string, remove: (relationship: Relationship) => boolean): void {
  const all = draftRelationships(draft, from);
  all.splice(0, all.length, ...all.filter((one) => !remove(one)));
}

/** Drops parts that nothing refers to any more but that the opened package could reach; then the parts in order. */
export function finishedParts(draft: Draft, source: Package): Part[] {
  writeRelationships(draft, source);
  const now = reachable(draft);
  for (const key of reachable(source)) {
    if (now.has(key)) continue;
    draft.parts.delete(key);
    draft.parts.delete(relationshipsPart(key));
    draft.overrides.delete(key);
  }
  for (const key of draft.overrides.keys()) if (!draft.parts.has(key)) draft.overrides.delete(key);
  const types = newPart(CONTENT_TYPES, new TextEncoder().encode(contentTypesXml(draft)));
  const opened = source.parts.get(CONTENT_TYPES.toLowerCase());
  draft.parts.delete(CONTENT_TYPES.toLowerCase());
  const parts = isStrictPackage(source) ? strictParts(draft, source) : [...draft.parts.values()];
  return [sameTypes(draft, contentTypesOf(source)) && opened ? opened : types, ...parts];
}

/** What was written anew in the namespaces of all other parts. */
function strictParts(draft: Draft, source: Package): Part[] {
  return [...draft.parts].map(([key, part]) => {
    if (part === source.parts.get(key) || !/\.(?:xml|rels)$/.test(key)) return part;
    return newPart(part.name, new TextEncoder().encode(strict(new TextDecoder().decode(part.bytes()))));
  });
}

function writeRelationships(draft: Draft, source: Package): void {
  for (const [name, relationships] of draft.relationships) {
    const opened = relationshipsOf(source, name);
    const unchanged =
      opened.length === relationships.length &&
      opened.every(
        (one, i) =>
          one.id === relationships[i]?.id &&
          one.target === relationships[i].target &&
          one.type === relationships[i].type,
      );
    const part = relationshipsPart(name);
    if (unchanged) continue;
    if (relationships.length === 0) draft.parts.delete(part.toLowerCase());
    else putPart(draft, part, relationshipsXml(name, relationships));
  }
  draft.relationships.clear();
  if (!draft.defaults.has('rels'))
    draft.defaults.set('rels', 'application/vnd.openxmlformats-package.relationships+xml');
}

function reachable(source: Package): Set<string> {
  const seen = new Set<string>();
  const waiting = [''];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const { target, external } of relationshipsOf(source, name)) {
      const key = target.toLowerCase();
      const part = source.parts.get(key);
      if (external || seen.has(key) || !part) continue;
      seen.add(key);
      waiting.push(part.name);
    }
  }
  return seen;
}

function relationshipsXml(from: string, relationships: readonly Relationship[]): string {
  const items = relationships.map((one) => {
    const target = one.external ? one.target : relativeTarget(from, one.target);
    return `<Relationship${attr('Id', one.id)}${attr('Type', one.type)}${attr('Target', target)}${one.external ? ' TargetMode="External"' : ''}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${items.join('')}</Relationships>`;
}

function relativeTarget(from: string, target: string): string {
  const base = from.split('/').slice(0, -1);
  const path = target.split('/');
  let shared = 0;
  while (shared < base.length && shared < path.length - 1 && base[shared] === path[shared]) shared++;
  const relative = [...base.slice(shared).map(() => '..'), ...path.slice(shared)].join('/');
  // Half a character has no place in an address.
  return encodeURI(relative.replace(/\p{Cs}/gu, '\ufffd'));
}

function contentTypesXml(draft: Draft): string {
  const defaults = [...draft.defaults].map(
    ([extension, type]) => `<Default${attr('Extension', extension)}${attr('ContentType', type)}/>`,
  );
  const overrides = [...draft.overrides].map(
    ([key, type]) =>
      `<Override${attr('PartName', `/${draft.parts.get(key)?.name ?? key}`)}${attr('ContentType', type)}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${TYPES_NAMESPACE}">${defaults.join('')}${overrides.join('')}</Types>`;
}

function sameTypes(draft: Draft, opened: ContentTypes): boolean {
  const equal = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
    a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
  return equal(draft.overrides, opened.overrides) && equal(draft.defaults, opened.defaults);
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
