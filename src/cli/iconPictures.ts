/**
 * The icons as pictures, from the SVG drawings in assets/icons: white paper with dark edges and two mid-tones, so that
 * each keeps a contrast of 3:1 to something beside it on Excel's light, dark and black ribbons.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** In pixels: 16, 32 and 80 are required of a button, 64 of an add-in; the others are for other screen scales. */
export const ICON_SIZES: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80];

export const ICON_FOLDER = fileURLToPath(new URL('../../assets/icons/', import.meta.url));

/** The sizes for which each icon is drawn by hand; its straight edges lie on whole pixels of the multiples too. */
const DRAWN_SIZES = [16, 20, 24] as const;

/** Each icon is drawn in every one of the sizes. */
export function iconNames(): readonly string[] {
  const names = readdirSync(ICON_FOLDER).flatMap((file) => /^(\w+)-\d+\.svg$/.exec(file)?.[1] ?? []);
  return [...new Set(names)];
}

/** The PNG of an icon. Throws a RangeError for a size of which none drawn is a part. */
export async function iconPicture(name: string, size: number): Promise<Buffer> {
  const drawn = DRAWN_SIZES.find((candidate) => size % candidate === 0);
  if (drawn === undefined) throw new RangeError(`No icon is drawn for ${size} pixels.`);
  // At 72 to the inch a unit of the drawing is a pixel.
  const drawing = sharp(`${ICON_FOLDER}${name}-${drawn}.svg`, { density: (72 * size) / drawn });
  return drawing.png({ compressionLevel: 9 }).toBuffer();
}
