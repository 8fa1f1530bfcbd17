/** What a workbook may take of memory, counted in cells while it is read: a small file can hold very many of them. */
import { tooLarge } from './badFiles';

export interface Room {
  /** Throws a Problem where so many cells more would be too many. */
  readonly take: (cells: number) => void;
}

/** Some 600 MB; Excel for the web opens no more than five million. */
const MOST_CELLS = 6_000_000;

export function newRoom(): Room {
  let taken = 0;
  return {
    take: (cells) => {
      taken += cells;
      if (taken > MOST_CELLS) throw tooLarge();
    },
  };
}
