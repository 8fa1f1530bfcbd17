/** `npm run icons`: assets/icons/*.png from the drawings beside them, in every size that Excel asks for. */
import { writeFileSync } from 'node:fs';
import { ICON_FOLDER, ICON_SIZES, iconNames, iconPicture } from './iconPictures';

for (const name of iconNames()) {
  for (const size of ICON_SIZES) writeFileSync(`${ICON_FOLDER}${name}-${size}.png`, await iconPicture(name, size));
}
