/** A copied table or a CSV file as rows of texts. */
import { tally } from '../tally';

export interface DelimitedRow {
  /** Line of the text on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface DelimitedText {
  readonly rows: readonly DelimitedRow[];
  /** The line of a quotation mark that is never closed: all that follows is in its cell. */
  readonly openQuote?: number;
}

/** The rows of a text, whatever parts its cells. */
export function delimitedRows(text: string): readonly DelimitedRow[] {
  return readDelimited(text).rows;
}

/**
 * The rows that are not blank, their cells without spaces around them. Of tab, semicolon, comma and bar the one parts
 * them that gives the most rows as many cells as each other; a first line `sep=;` says it. Quotes hold cells with
 * separators, line ends and doubled quotes.
 */
export function readDelimited(text: string): DelimitedText {
  const plain = text.replace(/^\uFEFF/, '');
  const said = /^sep=(.)\r?\n/i.exec(plain);
  if (!said) return parse(plain, separatorOf(plain), Infinity);
  const rest = parse(plain.slice(said[0].length), said[1] ?? ',', Infinity);
  return { ...rest, rows: rest.rows.map(({ line, cells }) => ({ line: line + 1, cells })) };
}

interface Parsed extends DelimitedText {
  /** Quotation marks where this separator would have none: within a cell, or before the end of one. */
  readonly strayQuotes: number;
}

function parse(text: string, separator: string, most: number): Parsed {
  const rows: DelimitedRow[] = [];
  let row = { line: 1, cells: [] as string[] };
  let cell = '';
  // Characters other than spaces. Looking at the whole cell for each quotation mark would take the square of its length.
  let shown = 0;
  let line = 1;
  let quotedSince = 0;
  let isClosed = false;
  let strayQuotes = 0;
  const endCell = (): void => {
    row.cells.push(cell.trim());
    [cell, shown, isClosed] = ['', 0, false];
  };
  const add = (character: string): void => {
    cell += character;
    if (character.trim() !== '') shown++;
  };
  const endRow = (): void => {
    endCell();
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line: line + 1, cells: [] };
  };
  for (let at = 0; at < text.length && rows.length < most; at++) {
    const character = text.charAt(at);
    if (character === '\r' && text[at + 1] === '\n') continue;
    const isEnd = character === '\n' || character === '\r';
    if (quotedSince > 0) {
      if (character === '"' && text[at + 1] === '"') at++;
      else if (character === '"') [quotedSince, isClosed] = [0, true];
      if (character !== '"' || quotedSince > 0) add(character);
    } else if (character === '"' && shown === 0) {
      [quotedSince, cell] = [line, ''];
    } else if (character === separator) endCell();
    else if (isEnd) endRow();
    else {
      if (character === '"' || (isClosed && character !== ' ')) strayQuotes++;
      add(character);
    }
    if (isEnd) line++;
  }
  if (rows.length < most) endRow();
  return { rows, strayQuotes, ...(quotedSince > 0 ? { openQuote: quotedSince } : {}) };
}

const SEPARATORS = ['\t', ';', ',', '|'];
const JUDGED_ROWS = 50;

/** Of those that part any row: with the fewest stray quotes, the most rows of as many cells, the most cells. */
function separatorOf(text: string): string {
  const judged = SEPARATORS.map((separator) => {
    const { rows: parsed, strayQuotes } = parse(text, separator, JUDGED_ROWS);
    const counts = new Map<number, number>();
    for (const { cells } of parsed) {
      if (cells.length > 1) tally(counts, cells.length);
    }
    const [cells, rows] = [...counts].toSorted(([a, x], [b, y]) => y - x || b - a)[0] ?? [0, 0];
    return { separator, strayQuotes, rows, cells };
  });
  const [best] = judged
    .filter(({ rows }) => rows > 0)
    .toSorted((a, b) => a.strayQuotes - b.strayQuotes || b.rows - a.rows || b.cells - a.cells);
  return best?.separator ?? ',';
}
