/** Shared strings: read with their rich text, appended to when new strings are written. */
import { tooLarge } from './badFiles';
import { decodeControls, textElement } from './text';
import type { XmlDocument } from './xml';
import { child, children, decodeEntities, descendants, innerXml, parseXml, elementText } from './xml';

export interface SharedString {
  readonly text: string;
  /** What stands inside `<si>`, where it is more than a plain `<t>`. */
  readonly rich?: string;
}

export interface StringWriter {
  /** The index of a plain string, or of one with its own XML. */
  readonly index: (text: string, rich?: string) => number;
  /** The part's text, or undefined if nothing was added. */
  readonly finish: () => string | undefined;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const NO_TEXT: SharedString = { text: '' };
const MOST_STRINGS = 4_000_000;

/** Reads the part by scanning, since it may hold a million strings. */
export function readStrings(text: string | undefined): SharedString[] {
  const strings: SharedString[] = [];
  if (text === undefined) return strings;
  let at = text.indexOf('<si');
  while (at >= 0) {
    const open = text.indexOf('>', at);
    if (open < 0) throw new SyntaxError('a shared string without an end');
    if (text.charCodeAt(open - 1) === 47) {
      strings.push(NO_TEXT);
      at = text.indexOf('<si', open);
      continue;
    }
    const end = text.indexOf('</si>', open);
    if (end < 0) throw new SyntaxError('a shared string without an end');
    strings.push(stringOf(text.slice(open + 1, end)));
    if (strings.length > MOST_STRINGS) throw tooLarge();
    at = text.indexOf('<si', end);
  }
  return strings;
}

/** A string from what stands inside `<si>` or `<is>`. */
export function stringOf(inner: string): SharedString {
  const content = inner.trim();
  const plain = /^<t(?: [^>]*)?>([^<]*)<\/t>$/.exec(content);
  if (plain) return { text: decodeControls(decodeEntities(plain[1] ?? '').replace(/\r\n?/g, '\n')) };
  if (content === '' || /^<t[^>]*\/>$/.test(content)) return NO_TEXT;
  const document = parseXml(`<si xmlns:xml="x">${inner}</si>`);
  const runs = [...children(document.root, 't'), ...children(document.root, 'r').flatMap((run) => children(run, 't'))];
  const text = runs.map((run) => decodeControls(elementText(document.text, run))).join('');
  const isRich = child(document.root, 'r') !== undefined || descendants(document.root, 'rPh').length > 0;
  return isRich ? { text, rich: innerXml(document.text, document.root) } : { text };
}

/** A writer that appends to the opened part, or starts a new one. */
export function stringWriter(part: XmlDocument | undefined, opened: readonly SharedString[]): StringWriter {
  const known = new Map<string, number>();
  const keyOf = (text: string, rich: string | undefined): string => (rich === undefined ? text : `\u0000${rich}`);
  opened.forEach((string, index) => {
    const key = keyOf(string.text, string.rich);
    if (!known.has(key)) known.set(key, index);
  });
  const added: string[] = [];
  return {
    index: (text, rich) => {
      const key = keyOf(text, rich);
      const found = known.get(key);
      if (found !== undefined) return found;
      const index = opened.length + added.push(`<si>${rich ?? textElement(text)}</si>`) - 1;
      known.set(key, index);
      return index;
    },
    finish: () => {
      if (added.length === 0) return undefined;
      const root = part?.root;
      const inner = part && root ? innerXml(part.text, root) : '';
      const extension = inner.indexOf('<extLst');
      const [before, after] = extension < 0 ? [inner, ''] : [inner.slice(0, extension), inner.slice(extension)];
      const start = part && root ? part.text.slice(root.start, root.innerStart) : `<sst xmlns="${NAMESPACE}">`;
      const open = start.replace(/\s(?:count|uniqueCount)="[^"]*"/g, '').replace(/\/?>$/, '');
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${open} uniqueCount="${opened.length + added.length}">${before}${added.join('')}${after}</sst>`;
    },
  };
}
