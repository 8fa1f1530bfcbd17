/** `npm run icons`: draws assets/icons/*.png, one for the add-in and one for each button, in every size Excel asks for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { DRAWINGS } from './icons/drawings';
import { png } from './icons/png';
import { ICON_SIZES, pixelsOf } from './icons/raster';

const folder = new URL('../../assets/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(DRAWINGS)) {
  for (const size of ICON_SIZES) writeFileSync(new URL(`${name}-${size}.png`, folder), png(pixelsOf(name, size), size));
}
