/** Text as a part holds it: escaping for XML, and Excel's _xHHHH_ for what XML cannot hold. */

/** Text content, Excel's escapes included. */
export function textXml(text: string): string {
  return escapeXml(escapeControls(text));
}

/** An attribute value that Excel reads as text with its escapes (table headings, names). */
export function attributeText(text: string): string {
  return attributeXml(escapeControls(text).replace(/[\t\n]/g, hexEscape));
}

/** A plain attribute value. */
export function attributeXml(text: string): string {
  return escapeXml(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** ` name="value"`, or nothing where the value is undefined. */
export function attr(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${attributeXml(String(value))}"`;
}

/** ` name="1"` where it is not the default. */
export function flagAttr(name: string, value: boolean, otherwise = false): string {
  return value === otherwise ? '' : ` ${name}="${value ? 1 : 0}"`;
}

/** `<t>` with xml:space where spaces at an end or line breaks would be lost. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${textXml(text)}</t>`;
}

/** Line ends as every XML reader hands them over. */
export function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** A formula from text content without entities. */
export function formulaText(text: string): string {
  return withLineEnds(decodeControls(text));
}

/** A formula with its lines ended as Excel ends them; what is quoted in it stays. */
export function withLineEnds(formula: string): string {
  if (!formula.includes('\r')) return formula;
  return formula.replace(/"[^"]*"|'[^']*'|\r\n?/g, (part) => (part.startsWith('\r') ? '\n' : part));
}

/** Turns Excel's _xHHHH_ back into characters. */
export function decodeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function escapeXml(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Characters that XML 1.0 refuses, the carriage return, lone halves of a pair, and an underscore that could start an escape. */
const NOT_IN_XML =
  /[^\t\n\u0020-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4})/g;

function escapeControls(text: string): string {
  return text.replace(NOT_IN_XML, hexEscape);
}

function hexEscape(c: string): string {
  return `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
