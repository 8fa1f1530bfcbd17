/** Strict Office Open XML files differ from the usual Transitional ones mainly in their namespaces. */
const STRICT = 'http://purl.oclc.org/ooxml/';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/';

/** Whether a part's own text is that of a Strict one. */
export function isStrict(text: string): boolean {
  return text.slice(0, 20_000).includes(STRICT);
}

/** Strict namespaces and relationship types as Transitional ones; other text comes back as it is. */
export function transitional(text: string): string {
  if (!isStrict(text)) return text;
  return text
    .replace(/(?<=["'])http:\/\/purl\.oclc\.org\/ooxml\/[A-Za-z/-]+(?=["'])/g, transitionalName)
    .replace(/ conformance="strict"/, '');
}

/** The way back, for the parts that are written anew in a Strict workbook. */
export function strict(text: string): string {
  return text
    .replace(/(?<=["'])http:\/\/schemas\.openxmlformats\.org\/[A-Za-z0-9/-]+(?=["'])/g, strictName)
    .replace(/<workbook(?=[\s>])(?![^>]*\sconformance=)/, '<workbook conformance="strict"');
}

function transitionalName(name: string): string {
  const rest = name.slice(STRICT.length);
  const special = SPECIAL[rest];
  if (special !== undefined) return TRANSITIONAL + special;
  const slash = rest.indexOf('/');
  return `${TRANSITIONAL}${rest.slice(0, slash)}/2006${rest.slice(slash)}`;
}

/** Package, content types and markup compatibility have the same names in both. */
function strictName(name: string): string {
  const rest = name.slice(TRANSITIONAL.length);
  if (!/^(?:spreadsheetml|drawingml|officeDocument)\/2006\//.test(rest)) return name;
  const special = Object.entries(SPECIAL).find(([, usual]) => usual === rest)?.[0];
  return STRICT + (special ?? rest.replace('/2006/', '/'));
}

const SPECIAL: Readonly<Record<string, string>> = {
  'officeDocument/relationships/metadata/core-properties': 'package/2006/relationships/metadata/core-properties',
  'officeDocument/extendedProperties': 'officeDocument/2006/extended-properties',
  'officeDocument/customProperties': 'officeDocument/2006/custom-properties',
  'officeDocument/relationships/extendedProperties': 'officeDocument/2006/relationships/extended-properties',
  'officeDocument/relationships/customProperties': 'officeDocument/2006/relationships/custom-properties',
};
