/** Shared formulas: one text at the first cell, for each other cell shifted by its distance. */
import { columnLetter, columnNumber } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';

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
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*!?|\d[\d.]*(?:[eE][+-]?\d+)?|[^]/gu;

function piecesOf(formula: string): (string | Reference)[] {
  const pieces: (string | Reference)[] = [];
  let plain = '';
  const put = (reference: Reference): void => {
    pieces.push(plain, reference);
    plain = '';
  };
  for (const match of formula.matchAll(TOKEN)) {
    const [text, dollar, letters, rowDollar, digits, d1, c1, d2, c2, e1, r1, e2, r2] = match;
    const corners =
      letters !== undefined
        ? [reference(dollar, letters, rowDollar, digits)]
        : c1 !== undefined
          ? [reference(d1, c1), reference(d2, c2)]
          : r1 !== undefined
            ? [reference(undefined, undefined, e1, r1), reference(undefined, undefined, e2, r2)]
            : [];
    const valid = corners.filter((one) => one !== undefined);
    if (valid.length === 0 || valid.length < corners.length) {
      plain += text;
      continue;
    }
    valid.forEach((one, i) => {
      if (i > 0) plain += ':';
      put(one);
    });
  }
  pieces.push(plain);
  return pieces;
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
