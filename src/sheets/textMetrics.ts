// How much room a text takes in Arial, so that widths and heights can be set before anything is drawn.
import { must } from '../must';
import { FONT_SIZE } from './style';

/** What a cell keeps free at its sides, in points. */
export const CELL_PADDING = 8;

export interface Lettering {
  readonly bold?: boolean;
  /** In points; 12 where absent. */
  readonly size?: number;
}

/** Width in points of a text on one line. On the wide side: screens round glyphs up to whole pixels. */
export function textWidth(text: string, { bold = false, size = FONT_SIZE }: Lettering = {}): number {
  let thousandths = 0;
  for (const character of text) thousandths += glyphWidth(character);
  return (thousandths / 1000) * size * ROUNDING_MARGIN * (bold ? BOLD_FACTOR : 1);
}

/** Number of lines of a text that wraps within a width in points; at least 1. */
export function lineCount(text: string, width: number, lettering: Lettering = {}): number {
  const space = textWidth(' ', lettering);
  return text.split('\n').reduce((lines, paragraph) => {
    let onThisLine = 1;
    let used = 0;
    for (const word of paragraph.split(/\s+/)) {
      const wide = textWidth(word, lettering);
      if (used > 0 && used + space + wide <= width + SAME_WIDTH) {
        used += space + wide;
      } else {
        // A word wider than the cell is broken wherever the line ends.
        const broken = Math.max(1, Math.ceil((wide - SAME_WIDTH) / width));
        onThisLine += broken - (used > 0 ? 0 : 1);
        used = broken > 1 ? wide - (broken - 1) * width : wide;
      }
    }
    return lines + onThisLine;
  }, 0);
}

/** The text in rows that each fit a width in points: whole sentences together where they fit, else broken at words. */
export function splitToWidth(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const sentence of text.split(/\n+|(?<=[.!?])\s+/)) {
    if (row !== '' && textWidth(`${row} ${sentence}`) <= width) {
      row = `${row} ${sentence}`;
    } else {
      if (row !== '') rows.push(row);
      const broken = brokenEvenly(sentence, width);
      rows.push(...broken.slice(0, -1));
      row = broken.at(-1) ?? '';
    }
  }
  return row === '' ? rows : [...rows, row];
}

/** A last row shorter than this part of the width looks lost. */
const SHORT_ROW = 0.25;

/** At words, in as few rows as it takes; a word or two do not stand alone on the last where narrower rows help it. */
function brokenEvenly(sentence: string, width: number): readonly string[] {
  const rows = brokenAtWords(sentence, width);
  let evener = rows;
  for (let narrower = 0.95; narrower > 0.5 && rows.length > 1; narrower -= 0.05) {
    if (textWidth(must(evener.at(-1), 'the last row of a text')) >= width * SHORT_ROW) break;
    const next = brokenAtWords(sentence, width * narrower);
    if (next.length > rows.length) break;
    evener = next;
  }
  return evener;
}

function brokenAtWords(sentence: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of sentence.split(/\s+/)) {
    if (row !== '' && textWidth(`${row} ${word}`) > width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return row === '' ? rows : [...rows, row];
}

const ROUNDING_MARGIN = 1.06;
const BOLD_FACTOR = 1.1;
/** A column that was made as wide as a text holds it, whatever the last binary digit says. */
const SAME_WIDTH = 0.01;

/** Advance widths of Arial in thousandths of the font size, for the printable ASCII characters from space on. */
const ASCII_WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;
const OTHER_LETTER = 667;
const FULL_WIDTH = 1100;

function glyphWidth(character: string): number {
  const code = must(character.codePointAt(0), 'a character');
  if (code < 32) return 0;
  return ASCII_WIDTHS[code - 32] ?? (code >= 0x1100 ? FULL_WIDTH : OTHER_LETTER);
}
