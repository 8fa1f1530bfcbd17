/** Formulas: whether Excel would take one, what happens to references when sheets and tables change, and trivial results. */
import { quoteSheet } from '../../a1';
import type { Token } from './formulaTokens';
import { tokensOf } from './formulaTokens';

/** Whether Excel would accept the formula (with its `=`). Names and functions need not exist: those give `#NAME?`. */
export function isFormula(formula: string): boolean {
  if (formula.length > 8192) return false;
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return false;
  const rest = expression(tokens.filter((token, i) => token.kind !== 'space' || joins(tokens, i)));
  return rest?.length === 0;
}

/** Rewrites the sheet names in a formula after a sheet was renamed. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return rewrite(formula, from, (token) => {
    if (token.kind !== 'sheet') return token.text;
    const name = sheetNameOf(token);
    return name.toLowerCase() === from.toLowerCase() ? `${quoteSheet(to)}!` : token.text;
  });
}

/** References to a deleted sheet become `#REF!`, as Excel writes them: `=Old!A1` is `=#REF!A1` afterwards. */
export function dropSheetIn(formula: string, sheet: string): string {
  return rewrite(formula, sheet, (token) =>
    token.kind === 'sheet' && sheetNameOf(token).toLowerCase() === sheet.toLowerCase() ? '#REF!' : token.text,
  );
}

/** Structured references follow a renamed table. */
export function renameTableIn(formula: string, from: string, to: string): string {
  return rewrite(formula, from, (token) =>
    token.kind === 'word' && token.text.toLowerCase() === from.toLowerCase() ? to : token.text,
  );
}

/** Structured references to a table that is gone become `#REF!`. */
export function dropTableIn(formula: string, table: string): string {
  let dropped = false;
  return rewrite(formula, table, (token) => {
    const wasDropped = dropped;
    dropped = token.kind === 'word' && token.text.toLowerCase() === table.toLowerCase();
    if (dropped) return '#REF!';
    return wasDropped && token.kind === 'brackets' ? '' : token.text;
  });
}

/** What a formula shows though nobody calculates here: the friendly name of a HYPERLINK, or a literal. */
export function trivialResult(formula: string): string | number | boolean | undefined {
  const body = formula.slice(1).trim();
  const link = /^HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:,\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?))\s*)?\)$/i.exec(body);
  if (link) return link[3] === undefined ? (link[2] ?? link[1] ?? '').replace(/""/g, '"') : Number(link[3]);
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return (text[1] ?? '').replace(/""/g, '"');
  if (/^-?\d+(?:\.\d+)?$/.test(body)) return Number(body);
  return /^(?:TRUE|FALSE)$/i.test(body) ? body.toUpperCase() === 'TRUE' : undefined;
}

function sheetNameOf(token: Token): string {
  const name = token.text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function rewrite(formula: string, name: string, change: (token: Token) => string): string {
  if (!formula.toLowerCase().includes(name.replace(/'/g, "''").toLowerCase())) return formula;
  const tokens = tokensOf(formula.slice(1));
  return tokens ? `=${tokens.map(change).join('')}` : formula;
}

/** A space between two references is the intersection operator; any other is decoration. */
function joins(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.kind;
  const after = tokens[i + 1]?.kind;
  const ends = before === 'word' || before === 'brackets' || before === 'close';
  const starts = after === 'word' || after === 'sheet' || after === 'open' || after === 'brackets';
  return ends && starts;
}

const INFIX = /^(?:<=|>=|<>|[-+*/^&=<>])$/;

/** Each of these takes an expression's beginning off the tokens and gives the rest, or undefined if there is none. */
function expression(tokens: readonly Token[]): readonly Token[] | undefined {
  let rest = operand(tokens);
  while (rest?.[0]?.kind === 'operator' && INFIX.test(rest[0].text)) rest = operand(rest.slice(1));
  return rest;
}

function operand(tokens: readonly Token[]): readonly Token[] | undefined {
  let start = 0;
  while (tokens[start]?.kind === 'operator' && /^[-+@]$/.test(tokens[start]?.text ?? '')) start++;
  let rest = primary(tokens.slice(start));
  while (rest) {
    const next = rest[0];
    if (next?.kind === 'operator' && (next.text === '%' || next.text === '#')) rest = rest.slice(1);
    else if (next?.kind === 'operator' && next.text === ':') rest = primary(rest.slice(1));
    else if (next?.kind === 'space') rest = primary(rest.slice(1));
    else return rest;
  }
  return undefined;
}

function primary(tokens: readonly Token[]): readonly Token[] | undefined {
  const [first, second] = tokens;
  switch (first?.kind) {
    case 'number':
    case 'string':
    case 'error':
    case 'braces':
    case 'brackets':
      return tokens.slice(1);
    case 'sheet':
      return second?.kind === 'word' || second?.kind === 'error' ? primary(tokens.slice(1)) : undefined;
    case 'word':
      if (second?.kind === 'open') return listed(tokens.slice(2), true);
      if (second?.kind === 'brackets') return tokens.slice(2);
      return tokens.slice(1);
    case 'open':
      return listed(tokens.slice(1), false);
    default:
      return undefined;
  }
}

/** Arguments up to the closing bracket; those of a function may be left out, those of a union may not. */
function listed(tokens: readonly Token[], mayBeEmpty: boolean): readonly Token[] | undefined {
  let rest: readonly Token[] | undefined = tokens;
  for (;;) {
    const skipped: boolean = mayBeEmpty && (rest[0]?.kind === 'comma' || rest[0]?.kind === 'close');
    rest = skipped ? rest : expression(rest);
    if (rest?.[0]?.kind === 'close') return rest.slice(1);
    if (rest?.[0]?.kind !== 'comma') return undefined;
    rest = rest.slice(1);
  }
}
