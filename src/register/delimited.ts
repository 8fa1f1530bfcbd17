/** A copied table or a CSV file as rows of texts. */

export interface DelimitedRow {
  /** Line of the text on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows that are not blank, their cells without spaces around them. Tabs part the cells where the text has one outside
 * quotes, else semicolons or commas, whichever its first row has more of. Quotes hold cells with separators, line ends
 * and doubled quotes; a quote that is never closed holds all that follows.
 */
export function delimitedRows(text: string): readonly DelimitedRow[] {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain);
  const rows: { line: number; cells: string[] }[] = [];
  let row = { line: 1, cells: [] as string[] };
  let cell = '';
  let line = 1;
  let quoted = false;
  const endCell = (): void => {
    row.cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line: line + 1, cells: [] };
  };
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    if (character === '\r' && plain[at + 1] === '\n') continue;
    const isEnd = character === '\n' || character === '\r';
    if (quoted) {
      if (character === '"' && plain[at + 1] === '"') at++;
      else if (character === '"') quoted = false;
      if (character !== '"' || quoted) cell += character;
    } else if (character === '"' && cell.trim() === '') {
      [quoted, cell] = [true, ''];
    } else if (character === separator) endCell();
    else if (isEnd) endRow();
    else cell += character;
    if (isEnd) line++;
  }
  endRow();
  return rows;
}

function separatorOf(text: string): string {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, '');
  if (unquoted.includes('\t')) return '\t';
  const first = unquoted.split(/[\r\n]+/).find((row) => row.trim() !== '');
  if (first === undefined) return ',';
  const count = (separator: string): number => first.split(separator).length;
  return count(';') > count(',') ? ';' : ',';
}
