/** Areas as a sheet's part has them. */
import { areaAddress, parseAddress } from '../model/address';
import type { Area } from '../model/types';

/** The areas of a `sqref`, parted by spaces; what is none is left out. */
export function areasOf(sqref: string | undefined): Area[] {
  return (sqref ?? '').split(/\s+/).flatMap((ref) => {
    const area = areaOf(ref);
    return area ? [area] : [];
  });
}

export function areaOf(ref: string | undefined): Area | undefined {
  return ref === undefined || ref === '' ? undefined : parseAddress(ref)?.area;
}

export function sqref(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}
