/** Hyperlinks of a sheet: to addresses outside (a relationship) or places in the workbook. */
import { areaAddress } from '../../a1';
import type { LinkModel } from '../model/types';
import { areaOf } from './areas';
import type { Relationship } from './package';
import { byId } from './package';
import { attr } from './text';
import type { XmlElement } from './xml';
import { attribute, child, children, prefixed } from './xml';

export function readLinks(root: XmlElement, relationships: readonly Relationship[]): LinkModel[] {
  const related = byId(relationships);
  return children(child(root, 'hyperlinks'), 'hyperlink').flatMap((element): LinkModel[] => {
    const area = areaOf(attribute(element, 'ref'));
    if (!area) return [];
    const address = related.get(prefixed(element, 'id'))?.target;
    const location = attribute(element, 'location');
    const text = attribute(element, 'display');
    const tooltip = attribute(element, 'tooltip');
    return [
      {
        area,
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { location }),
        ...(text === undefined ? {} : { text }),
        ...(tooltip === undefined ? {} : { tooltip }),
      },
    ];
  });
}

/** `relate` gives the id of a relationship to an outside address. */
export function linksXml(links: readonly LinkModel[], relate: (address: string) => string): string {
  if (links.length === 0) return '';
  const written = links.map((link) => {
    // Excel takes what follows a # in an address as the place in the target.
    const [address, fragment] = splitAddress(link.address ?? '');
    const location = link.location ?? fragment;
    const id = address === '' ? '' : ` r:id="${relate(address)}"`;
    return `<hyperlink ref="${areaAddress(link.area)}"${id}${attr('location', location)}${attr('tooltip', link.tooltip)}${attr('display', link.text)}/>`;
  });
  return `<hyperlinks>${written.join('')}</hyperlinks>`;
}

function splitAddress(address: string): [string, string | undefined] {
  const hash = address.indexOf('#');
  if (hash < 0) return [address, undefined];
  return [address.slice(0, hash), address.slice(hash + 1)];
}
