/** Elements of a part written from an opened one: attributes changed, everything else kept. */
import { attributeXml } from './text';
import type { XmlElement } from './xml';
import { innerXml, outerXml } from './xml';

/** What an element's attributes become; undefined takes one away, a name that is missing leaves it as it was. */
export type Changes = Readonly<Record<string, string | number | undefined>>;

/** The element with changed attributes and, if given, another content. Without `element`, a new one. */
export function patched(
  text: string,
  element: XmlElement | undefined,
  name: string,
  changes: Changes,
  inner?: string,
): string {
  const attributes = new Map(element?.attributes);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) attributes.delete(key);
    else attributes.set(key, String(value));
  }
  const content = inner ?? (element ? innerXml(text, element) : '');
  const start = name + [...attributes].map(([key, value]) => ` ${key}="${attributeXml(value)}"`).join('');
  return content === '' ? `<${start}/>` : `<${start}>${content}</${name}>`;
}

/** The same, but nothing at all where it would be an empty element without attributes. */
export function patchedOrNone(
  text: string,
  element: XmlElement | undefined,
  name: string,
  changes: Changes,
  inner?: string,
): string {
  const xml = patched(text, element, name, changes, inner);
  return xml === `<${name}/>` ? '' : xml;
}

/**
 * The content of an element with some of its children written anew; '' takes one away. All others stay as they were
 * opened. The order is that of `names`; what has another name stays behind what it followed.
 */
export function withChildren(
  text: string,
  element: XmlElement | undefined,
  names: readonly string[],
  written: Readonly<Record<string, string>>,
): string {
  let rank = -1;
  const opened = (element?.children ?? []).map((one) => {
    const own = names.indexOf(meant(one).name);
    rank = own < 0 ? rank : own;
    return { rank, one };
  });
  const kept = opened.flatMap(({ rank, one }) =>
    written[one.name] === undefined ? [{ rank, xml: outerXml(text, one) }] : [],
  );
  const anew = Object.entries(written).map(([name, xml]) => ({ rank: names.indexOf(name), xml }));
  return [...anew, ...kept]
    .sort((a, b) => a.rank - b.rank)
    .map(({ xml }) => xml)
    .join('');
}

/** The element that AlternateContent wraps, else the element itself. */
function meant(element: XmlElement): XmlElement {
  const wrapped = element.name === 'AlternateContent' ? element.children.flatMap((one) => one.children) : [];
  return wrapped[0] ?? element;
}

/** The value of a boolean attribute, or undefined (leave it out) where it is the default. */
export function bit(value: boolean, otherwise = false): number | undefined {
  return value === otherwise ? undefined : value ? 1 : 0;
}

/** Whether two plain values (of models, Maps included) are equal. */
export function same(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

function plain(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner));
}
