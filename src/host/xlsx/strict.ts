/** Strict Office Open XML files differ from the usual Transitional ones mainly in their namespaces. */
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Strict namespaces and relationship types as Transitional ones; other text comes back as it is. */
export function transitional(text: string): string {
  if (!text.slice(0, 20_000).includes(STRICT)) return text;
  return text
    .replace(/http:\/\/purl\.oclc\.org\/ooxml\/[A-Za-z/]+/g, transitionalName)
    .replace(/ conformance="strict"/, '');
}

function transitionalName(name: string): string {
  const rest = name.slice(STRICT.length);
  const special = SPECIAL[rest];
  if (special !== undefined) return `http://schemas.openxmlformats.org/${special}`;
  const slash = rest.indexOf('/');
  return `http://schemas.openxmlformats.org/${rest.slice(0, slash)}/2006${rest.slice(slash)}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  'officeDocument/relationships/metadata/core-properties': 'package/2006/relationships/metadata/core-properties',
  'officeDocument/extendedProperties': 'officeDocument/2006/extended-properties',
  'officeDocument/customProperties': 'officeDocument/2006/custom-properties',
  'officeDocument/relationships/extendedProperties': 'officeDocument/2006/relationships/extended-properties',
  'officeDocument/relationships/customProperties': 'officeDocument/2006/relationships/custom-properties',
};
