/** Names of cells and columns, and the places that links lead to. */
import { areaAddress, columnLetter, parseAddress, type Area } from '../../host';

export { columnLetter };

/** `B7` */
export function cellName(row: number, column: number): string {
  return areaAddress({ row, column, rows: 1, columns: 1 });
}

/** The sheet and area of `'My sheet'!B7`. */
export function placeOfLink(link: string): { readonly sheet: string; readonly area: Area } | undefined {
  const parsed = parseAddress(link);
  return parsed?.sheet === undefined ? undefined : { sheet: parsed.sheet, area: parsed.area };
}
