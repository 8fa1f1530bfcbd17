/** Areas as a sheet's part has them. */
import { areaAddress, parseAddress, type Rectangle } from '../../a1';

/** The areas of a `sqref`, parted by spaces; what is none is left out. */
export function areasOf(sqref: string | undefined): Rectangle[] {
  return (sqref ?? '').split(/\s+/).flatMap((ref) => {
    const area = areaOf(ref);
    return area ? [area] : [];
  });
}

export function areaOf(ref: string | undefined): Rectangle | undefined {
  return ref === undefined || ref === '' ? undefined : parseAddress(ref)?.area;
}

export function sqref(areas: readonly Rectangle[]): string {
  return areas.map(areaAddress).join(' ');
}
