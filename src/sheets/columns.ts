// Column widths and row heights of a table, so that no text is cut and the page stays legible.
import { must } from '../must';
import type { ContentCell, ContentColumn, ContentTable } from './content';
import { PAGE } from './style';
import { CELL_PADDING, lineCount, textWidth, type Lettering } from './textMetrics';

/** Excel's highest row, in points. */
export const HIGHEST_ROW = 409;
const LINE_HEIGHT = 15.5;
const ROW_PADDING = 4;
const MOST_LINES = Math.floor((HIGHEST_ROW - ROW_PADDING) / LINE_HEIGHT);

/** Widths in points that a column keeps to, padding included. */
const TEXT = { least: 70, most: 290 };
/** A long text grows beyond its usual width only where it would not fit into the highest row. */
const LONG_TEXT = { least: 110, usual: 300, most: 900 };
/** Figures and their headings stand on the right: the gap keeps a heading from touching the one before. */
const FIGURE = { least: 64, mostForHeading: 120, gap: 6 };
/** A table wider than this prints too small: its texts are then given less room, step by step. */
const WIDEST_TABLE = PAGE.printableWidth / 0.75;
const LEAST_SHARE = 0.6;
const TEXT_SHARES = [1, 0.9, 0.8, 0.7, LEAST_SHARE] as const;
/** A heading is spread over about this many lines. */
const HEADING_LINES = 3;
/** The commentary is typed into column A: wide enough for some words, and wider where the page has room. */
const COMMENTARY = { least: 200, most: 360 };

/** One step of Excel's indent. */
const INDENT = 9;

const BOLD: Lettering = { bold: true };

/**
 * Width in points of each column. Where the page has room left, long texts take it, or else column A, into which the
 * commentary is typed.
 */
export function tableWidths(
  table: ContentTable,
  commentary: boolean,
  leastCommentary = COMMENTARY.least,
): readonly number[] {
  const widthsWith = (share: number): readonly number[] =>
    table.columns.map((column, index) => {
      const width = columnWidth(column, texts(table, index), share) + indentOf(table, index);
      return index === 0 && commentary ? Math.max(width, leastCommentary) : width;
    });
  const narrowed = TEXT_SHARES.find((share) => sumOfSizes(widthsWith(share)) <= WIDEST_TABLE);
  const least = widthsWith(narrowed ?? LEAST_SHARE);
  const free = Math.max(0, PAGE.printableWidth - sumOfSizes(least));
  const longTexts = table.columns.filter((column) => column.kind === 'long text').length;
  return least.map((width, index) => {
    if (table.columns[index]?.kind === 'long text') return width + free / longTexts;
    const grows = index === 0 && commentary && longTexts === 0;
    return grows ? Math.max(width, Math.min(width + free, COMMENTARY.most)) : width;
  });
}

/** Heights in points of the heading row and of each row below it. */
export function tableHeights(table: ContentTable, widths: readonly number[]): readonly number[] {
  const free = widths.map((width, column) => width - indentOf(table, column));
  const headings = table.columns.map((column) => column.heading);
  return [rowHeight(headings, free, { bold: true }), ...table.rows.map((row) => rowHeight(row.map(cellText), free))];
}

/** Indent in points: a text right of a figure, or of a text that fills its column, would touch it. */
export function indentOf(table: ContentTable, column: number): number {
  return column > 0 && table.columns[column]?.kind !== 'figure' ? INDENT : 0;
}

/** Width in points of column A on a sheet without a table. */
export const COMMENTARY_ALONE = COMMENTARY.most;

/** Height in points of a row of wrapped texts in columns of the given widths. */
export function rowHeight(cells: readonly string[], widths: readonly number[], lettering: Lettering = {}): number {
  const lines = cells.map((text, index) =>
    lineCount(text, must(widths[index], 'the width of a column') - CELL_PADDING, lettering),
  );
  return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT + ROW_PADDING);
}

/** Whether a text of the table is longer than the highest row shows at these widths. */
export function hasCutText(table: ContentTable, widths: readonly number[]): boolean {
  return table.rows.some((row) =>
    row.some((cell, column) => {
      const text = cellText(cell);
      const width = must(widths[column], 'the width of a column') - indentOf(table, column) - CELL_PADDING;
      return text.length > MOST_LINES && lineCount(text, width) > MOST_LINES;
    }),
  );
}

/** The least width, not below `least`, at which a text fits into the highest row. */
export function widthForLongText(text: string, least: number): number {
  let width = least;
  while (width < LONG_TEXT.most && lineCount(text, width - CELL_PADDING) > MOST_LINES) width += 20;
  return width;
}

/** A width in points as the characters that Excel's dialog shows: n characters are 7n + 5 pixels of 0.75 points. */
export function inCharacters(points: number): number {
  return Math.min(255, Math.ceil(((points / 0.75 - 5) / 7) * 10) / 10);
}

/** The inverse of `inCharacters`. */
export function inPoints(characters: number): number {
  return (7 * characters + 5) * 0.75;
}

/** `share`: how much of their usual room texts may take. */
function columnWidth(column: ContentColumn, cells: readonly string[], share: number): number {
  const widest = widestOf(cells) + CELL_PADDING;
  const longestWord = widestOf(headingWords(column.heading), BOLD) + CELL_PADDING;
  switch (column.kind) {
    case 'figure': {
      const heading = Math.min(FIGURE.mostForHeading, textWidth(column.heading, BOLD) / HEADING_LINES + CELL_PADDING);
      return Math.max(FIGURE.least, Math.max(longestWord, heading, widest) + FIGURE.gap);
    }
    case 'text':
      return Math.max(TEXT.least, longestWord, Math.min(widest, TEXT.most * share));
    case 'long text': {
      const usual = Math.max(LONG_TEXT.least, longestWord, Math.min(widest, LONG_TEXT.usual * share));
      return cells.reduce((width, text) => widthForLongText(text, width), usual);
    }
  }
}

/** A note's marker stays on a line with the word before it: `2020/21 [note 12]`. */
function headingWords(heading: string): readonly string[] {
  return heading.split(/\s+(?!\[note |\d+\])/);
}

function widestOf(words: readonly string[], lettering?: Lettering): number {
  return words.reduce((widest, word) => Math.max(widest, textWidth(word, lettering)), 0);
}

export function sumOfSizes(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

function texts(table: ContentTable, column: number): readonly string[] {
  return table.rows.map((row) => cellText(row[column]));
}

/** The text that a cell shows; '' for a blank one. */
function cellText(cell: ContentCell | null | undefined): string {
  return cell?.text ?? '';
}
