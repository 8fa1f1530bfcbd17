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

/** Children in the order of `names`: written ones, kept ones of the opened element, none twice. */
export function inOrder(
  text: string,
  element: XmlElement | undefined,
  names: readonly string[],
  written: Readonly<Record<string, string>>,
): string {
  return names
    .map(
      (name) =>
        written[name] ??
        element?.children
          .filter((one) => one.name === name)
          .map((one) => outerXml(text, one))
          .join('') ??
        '',
    )
    .join('');
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
