/** A small XML reader that keeps each element's place in the text, so that what the model does not hold can be copied. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** By qualified name, decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Of the whole element in the text it was read from. */
  readonly start: number;
  readonly end: number;
  /** Of what stands between its tags; equal where it has none. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

interface OpenElement extends XmlElement {
  readonly qualified: string;
  end: number;
  innerEnd: number;
  readonly children: XmlElement[];
}

/**
 * Reads a part. Elements named in `opaque` keep their place and are held against `CHILDREN`, but get no tree
 * (sheetData is read by its own scanner). Throws a SyntaxError where tags do not match.
 */
export function parseXml(text: string, opaque?: string): XmlDocument {
  const stack: OpenElement[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0) break;
    const skipped = skipMarkup(text, start);
    if (skipped > 0) {
      at = skipped;
      continue;
    }
    const close = soundTagEnd(text, start);
    at = close + 1;
    if (text.charCodeAt(start + 1) === SLASH) {
      const element = stack.pop();
      if (text.slice(start + 2, close).trimEnd() !== element?.qualified) throw malformed(start);
      element.innerEnd = start;
      element.end = at;
      continue;
    }
    const empty = text.charCodeAt(close - 1) === SLASH;
    const element = openElement(text, start, empty ? close - 1 : close, at);
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else if (!root) root = element;
    else throw malformed(start);
    if (empty) continue;
    if (element.name === opaque) {
      element.innerEnd = closingTag(text, element, at);
      at = tagEnd(text, element.innerEnd) + 1;
      element.end = at;
    } else stack.push(element);
  }
  if (!root || stack.length > 0) throw malformed(text.length);
  return { text, root };
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

/** A relationship id or another attribute of a foreign namespace, whatever its prefix. */
export function prefixed(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  for (const [key, value] of element.attributes) if (key.endsWith(`:${name}`) && !key.startsWith('xmlns')) return value;
  return undefined;
}

export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

export function numeric(element: XmlElement | undefined, name: string): number | undefined {
  const value = attribute(element, name);
  const number = value === undefined ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found?.children.find((one) => one.name === name);
  return found;
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** All elements of that name below `element`, at any depth. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const one of element?.children ?? []) {
    if (one.name === name) found.push(one);
    found.push(...descendants(one, name));
  }
  return found;
}

export function outerXml(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

export function innerXml(text: string, element: XmlElement): string {
  return text.slice(element.innerStart, element.innerEnd);
}

/** The text content of an element that holds text only. */
export function elementText(text: string, element: XmlElement | undefined): string {
  return element ? decodeEntities(stripMarkup(innerXml(text, element))) : '';
}

/** An element's start tag without its closing bracket or slash: `<worksheet xmlns="…"`. */
export function startTag(text: string, element: XmlElement): string {
  const end = element.innerStart < element.end ? element.innerStart - 1 : element.end - 1;
  return text.slice(element.start, text.charCodeAt(end - 1) === SLASH ? end - 1 : end);
}

/** Takes the prefix off the tags of a spreadsheet part that has one (`<x:worksheet>`): rows are scanned for plain names. */
export function withoutPrefix(text: string): string {
  const prefix = /xmlns:([\w.-]+)="http:\/\/[^"]*\/spreadsheetml\/(?:2006\/)?main"/.exec(text.slice(0, 4000))?.[1];
  if (prefix === undefined || !new RegExp(`<${prefix}:\\w+\\s`).test(text.slice(0, 4000))) return text;
  return text.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1').replace(`xmlns:${prefix}=`, 'xmlns=');
}

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const SLASH = 47;

/** The end of a comment, declaration or processing instruction that starts here; 0 if it is a tag. */
function skipMarkup(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next !== 33 && next !== 63) return 0;
  const [end, length] = text.startsWith('<!--', start)
    ? [text.indexOf('-->', start), 3]
    : text.startsWith('<![CDATA[', start)
      ? [text.indexOf(']]>', start), 3]
      : [text.indexOf('>', start), 1];
  if (end < 0) throw malformed(start);
  return end + length;
}

/** The closing bracket of the tag that starts here, past any in quotes. */
function tagEnd(text: string, start: number): number {
  let end = text.indexOf('>', start);
  while (end > 0 && !balanced(text, start, end)) end = text.indexOf('>', end + 1);
  if (end < 0) throw malformed(start);
  return end;
}

function balanced(text: string, start: number, end: number): boolean {
  let quote = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (quote === 0 ? c === 34 || c === 39 : c === quote) quote = quote === 0 ? c : 0;
  }
  return quote === 0;
}

function openElement(text: string, start: number, end: number, innerStart: number): OpenElement {
  let nameEnd = start + 1;
  while (nameEnd < end && text.charCodeAt(nameEnd) > 32) nameEnd++;
  const qualified = text.slice(start + 1, nameEnd);
  const attributes = new Map<string, string>();
  if (nameEnd < end) {
    for (const match of text.slice(nameEnd, end).matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      attributes.set(match[1] ?? '', decodeEntities((match[2] ?? match[3] ?? '').replace(/[\r\n\t]/g, ' ')));
    }
  }
  const name = qualified.slice(qualified.indexOf(':') + 1);
  return { name, qualified, attributes, children: [], start, end: innerStart, innerStart, innerEnd: innerStart };
}

/**
 * What elements without a tree may hold, level by level. Their scanners look for these names alone: what is none of them
 * is a row, a cell or a string that would be missed.
 */
const CHILDREN: Readonly<Record<string, readonly (readonly string[])[]>> = {
  sheetData: [['row'], ['c', 'extLst'], ['v', 'f', 'is', 'extLst', 'ext']],
  sst: [
    ['si', 'extLst'],
    ['t', 'r', 'rPh', 'phoneticPr', 'ext'],
  ],
};

/** Where an element's closing tag begins, once all tags in between are found to match. */
function closingTag(text: string, { name, qualified }: XmlElement & { qualified: string }, from: number): number {
  const expected = CHILDREN[name] ?? [];
  // Where the names of the open elements begin and end.
  const open: number[] = [];
  let at = text.indexOf('<', from);
  while (at >= 0) {
    const after = skipMarkup(text, at);
    if (after > 0) {
      at = text.indexOf('<', after);
      continue;
    }
    const close = soundTagEnd(text, at);
    if (text.charCodeAt(at + 1) === SLASH) {
      const to = open.pop();
      const start = open.pop();
      const closed = to === undefined ? qualified : text.slice(start, to);
      if (text.slice(at + 2, close).trimEnd() !== closed) throw malformed(at);
      if (to === undefined) return at;
    } else {
      const bare = text.charCodeAt(close - 1) === SLASH;
      let to = at + 1;
      while (to < close && text.charCodeAt(to) > 32 && text.charCodeAt(to) !== SLASH) to++;
      const names = expected[open.length / 2];
      if (names && !names.includes(text.slice(at + 1, to))) throw malformed(at);
      if (!bare) open.push(at + 1, to);
    }
    at = text.indexOf('<', close);
  }
  throw malformed(from);
}

/** The closing bracket of a tag that has no other within it: a quote that is missing swallows the tags that follow. */
function soundTagEnd(text: string, start: number): number {
  const close = tagEnd(text, start);
  const next = text.indexOf('<', start + 1);
  if (next >= 0 && next < close) throw malformed(start);
  return close;
}

/** Takes CDATA wrappers (escaping what they hold), comments and tags out of text content. */
function stripMarkup(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => inner.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '');
}

function malformed(at: number): SyntaxError {
  return new SyntaxError(`XML that does not match at character ${at}`);
}
