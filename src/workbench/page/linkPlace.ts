import { parseAddress, type Rectangle } from '../../a1';

/** The sheet and area of `'My sheet'!B7`. */
export function placeOfLink(link: string): { readonly sheet: string; readonly area: Rectangle } | undefined {
  const parsed = parseAddress(link);
  return parsed?.sheet === undefined ? undefined : { sheet: parsed.sheet, area: parsed.area };
}
