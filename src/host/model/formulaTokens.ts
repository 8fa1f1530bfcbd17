/** Formulas cut into tokens: enough to check their grammar and to rewrite the references in them. */

export type TokenKind =
  | 'number'
  | 'string'
  | 'error'
  | 'operator'
  | 'open'
  | 'close'
  | 'comma'
  | 'sheet'
  | 'word'
  | 'brackets'
  | 'braces'
  | 'space';

export interface Token {
  readonly kind: TokenKind;
  /** As written. A `sheet` token ends in `!`. */
  readonly text: string;
}

/** Tokens of a formula's body (without `=`), or undefined where it cannot be cut up. Their texts joined give the body. */
export function tokensOf(body: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < body.length) {
    const rest = body.slice(at);
    const token = structured(rest) ?? PATTERNS.map(([kind, pattern]) => match(kind, pattern, rest)).find(Boolean);
    if (!token || token.text === '') return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /^\s+/],
  ['string', /^"(?:[^"]|"")*"/],
  [
    'sheet',
    /^(?:'(?:[^']|'')+'|\[\d+\][\p{L}\p{N}_.]*|[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?|#REF)!(?=[$A-Za-z#_\\\p{L}\d])/u,
  ],
  ['error', /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/i],
  ['number', /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\d_.!:]|\$)/iu],
  [
    'word',
    /^(?:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}(?=:)|\$\d+|\$[A-Za-z]{1,3}|\d+(?=:)|(?<=:)\d+)(?![\p{L}\p{N}_.])/u,
  ],
  ['word', /^[\p{L}_\\][\p{L}\p{N}_.?\\]*/u],
  ['number', /^\d+/],
  ['operator', /^(?:<=|>=|<>|[-+*/^&=<>%:@#])/],
  ['open', /^\(/],
  ['close', /^\)/],
  ['comma', /^[,;]/],
];

function match(kind: TokenKind, pattern: RegExp, rest: string): Token | undefined {
  const text = pattern.exec(rest)?.[0];
  return text === undefined ? undefined : { kind, text };
}

/** `[[#All],[Date received]]` of a structured reference, and `{1,2;3,4}`, to their matching end. */
function structured(rest: string): Token | undefined {
  const open = rest[0];
  if (open !== '[' && open !== '{') return undefined;
  if (open === '{') {
    const text = /^\{(?:"[^"]*"|[^{}"])*\}/.exec(rest)?.[0];
    return text === undefined ? undefined : { kind: 'braces', text };
  }
  let depth = 0;
  for (let i = 0; i < rest.length; i++) {
    const char = rest[i];
    if (char === "'") i++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return { kind: 'brackets', text: rest.slice(0, i + 1) };
  }
  return undefined;
}
