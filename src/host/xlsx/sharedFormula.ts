/** Shared formulas: one text at the first cell, for each other cell shifted by its distance. */
import { columnLetter, columnNumber } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { must } from '../../must';

export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly (string | Reference)[];
}

interface Reference {
  readonly column?: number;
  readonly columnFixed: boolean;
  readonly row?: number;
  readonly rowFixed: boolean;
}

/** `formula` without `=`, as the cell at `row`, `column` has it. */
export function sharedFormula(formula: string, row: number, column: number): SharedFormula {
  return { row, column, pieces: piecesOf(formula) };
}

export function formulaAt(shared: SharedFormula, row: number, column: number): string {
  const down = row - shared.row;
  const right = column - shared.column;
  return shared.pieces.map((piece) => (typeof piece === 'string' ? piece : shifted(piece, down, right))).join('');
}

// Strings, quoted sheet names, bracketed names and plain words stay; what is left are cells, A:C and 2:4.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*!?|\d[\d.]*(?:[eE][+-]?\d+)?|[^]/uy;

function piecesOf(formula: string): (string | Reference)[] {
  const pieces: (string | Reference)[] = [];
  let plain = '';
  let at = 0;
  while (at < formula.length) {
    const from = at;
    if (formula.charAt(at) === '[') {
      at = bracketsEnd(formula, at);
      plain += formula.slice(from, at);
      continue;
    }
    TOKEN.lastIndex = at;
    const match = must(TOKEN.exec(formula) ?? undefined, 'a token, as any character is one');
    at += match[0].length;
    const corners = cornersOf(match);
    const valid = corners.filter((one) => one !== undefined);
    if (valid.length === 0 || valid.length < corners.length) {
      plain += match[0];
      continue;
    }
    valid.forEach((one, i) => {
      pieces.push(i > 0 ? ':' : plain, one);
    });
    plain = '';
  }
  pieces.push(plain);
  return pieces;
}

/** The place behind the bracket that opens here and all within it, which name columns; the formula's end if it never closes. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const c = formula.charAt(at);
    if (c === '[') depth++;
    // An apostrophe takes its meaning from the character that follows.
    else if (c === "'") at++;
    else if (c === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** The cell, or the two ends of columns or rows, that a token names. */
function cornersOf(match: RegExpExecArray): (Reference | undefined)[] {
  const [, dollar, letters, rowDollar, digits, d1, c1, d2, c2, e1, r1, e2, r2] = match;
  if (letters !== undefined) return [reference(dollar, letters, rowDollar, digits)];
  if (c1 !== undefined) return [reference(d1, c1), reference(d2, c2)];
  if (r1 !== undefined) return [reference(undefined, undefined, e1, r1), reference(undefined, undefined, e2, r2)];
  return [];
}

function reference(dollar?: string, letters?: string, rowDollar?: string, digits?: string): Reference | undefined {
  const column = letters === undefined ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (letters !== undefined && column === undefined) return undefined;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return undefined;
  return {
    columnFixed: dollar === '$',
    rowFixed: rowDollar === '$',
    ...(column === undefined ? {} : { column }),
    ...(row === undefined ? {} : { row }),
  };
}

/** Relative references wrap around the sheet's edges, as in Excel. */
function shifted(reference: Reference, down: number, right: number): string {
  const { row, column, rowFixed, columnFixed } = reference;
  const letters =
    column === undefined ? '' : columnLetter(columnFixed ? column : (column + right + MAX_COLUMNS) % MAX_COLUMNS);
  const digits = row === undefined ? '' : String((rowFixed ? row : (row + down + MAX_ROWS) % MAX_ROWS) + 1);
  return `${columnFixed ? '$' : ''}${letters}${rowFixed ? '$' : ''}${digits}`;
}
