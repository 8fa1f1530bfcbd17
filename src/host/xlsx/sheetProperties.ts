/** Worksheet custom properties: a name in the sheet, the value as UTF-16 in a part of its own, as Excel writes them. */
import type { Draft } from './draft';
import { freeName, putPart, relate } from './draft';
import type { Package, Relationship } from './package';
import { byId, partBytes } from './package';
import { attr, attributeText, decodeControls } from './text';
import type { XmlElement } from './xml';
import { attribute, child, children, prefixed } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

export function readCustomProperties(
  source: Package,
  sheet: XmlElement,
  relationships: readonly Relationship[],
): Map<string, string> {
  const properties = new Map<string, string>();
  const related = byId(relationships);
  for (const element of children(child(sheet, 'customProperties'), 'customPr')) {
    const part = related.get(prefixed(element, 'id'))?.target;
    const bytes = part === undefined ? undefined : partBytes(source, part);
    if (bytes)
      properties.set(decodeControls(attribute(element, 'name') ?? ''), new TextDecoder('utf-16le').decode(bytes));
  }
  return properties;
}

/** Writes the parts and gives the element. Properties that are as opened keep their part. */
export function customPropertiesXml(draft: Draft, sheetPart: string, properties: ReadonlyMap<string, string>): string {
  if (properties.size === 0) return '';
  const written = [...properties].map(([name, value]) => {
    const part = freeName(draft, 'xl/customProperty#.bin');
    putPart(draft, part, utf16(value), CONTENT_TYPE);
    return `<customPr name="${attributeText(name)}"${attr('r:id', relate(draft, sheetPart, 'customProperty', part))}/>`;
  });
  return `<customProperties>${written.join('')}</customProperties>`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}
