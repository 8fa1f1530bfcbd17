/** What a cell of a closed list says: one of the allowed values, nothing, or something that has to be asked. */
import { isErrorText } from './cells';
import { saysNothing } from './nothingWords';
import { phraseTable, type PhraseTable } from './phraseTable';
import { GIVEN_KINDS, type ChoiceKind, type GivenKind } from './words';
import { hasDivider, isNegator, partsOf, phraseKey, tokensOf } from './wordTokens';

export type { ChoiceKind, GivenKind } from './words';

/** What a text says: `code` 0 = nothing recorded, else 1 + index of the allowed value. */
export interface ChoiceReading {
  readonly code: number;
  /** What it says of other columns ("Corporate stage 2 complaint"); empty for nearly every text. */
  readonly given: readonly GivenValue[];
}

export interface GivenValue {
  readonly kind: GivenKind;
  readonly code: number;
}

/**
 * What the text says in a column of that kind; undefined where it is none of the allowed values, or where it has to be
 * asked: two values in one cell ("Statutory/Corporate") and a denied one ("Not statutory") are never the one value.
 * Every word of the text has to be known: what is not may change the meaning.
 */
export function readChoice(kind: ChoiceKind, text: string): ChoiceReading | undefined {
  if (text.length > LONGEST_KEPT) return newReading(kind, text);
  const known = readings.get(kind) ?? new Map<string, ChoiceReading | undefined>();
  readings.set(kind, known);
  if (known.has(text)) return known.get(text);
  const found = newReading(kind, text);
  if (known.size < MOST_KEPT) known.set(text, found);
  return found;
}

/** The same few words fill a column, and are read for its heading, its rows and the checks. */
const readings = new Map<ChoiceKind, Map<string, ChoiceReading | undefined>>();
const LONGEST_KEPT = 60;
const MOST_KEPT = 5_000;

function newReading(kind: ChoiceKind, text: string): ChoiceReading | undefined {
  const table = tableOf(kind);
  const tokens = tokensOf(text);
  const key = tokens.join('');
  const isError = isErrorText(text);
  const code = isError ? undefined : table.wholes.get(key);
  if (code !== undefined) return reading(code);
  if (partValues(table, tokens).size > 1) return undefined;
  if (saysNothing(text)) return reading(0);
  if (isError || table.asked.has(key)) return undefined;
  return composed(table, tokens) ?? withoutLabel(kind, text);
}

/** The code of the allowed value that the text names; undefined where it names none. */
export function codeNamed(kind: ChoiceKind, text: string): number | undefined {
  const code = readChoice(kind, text)?.code;
  return code === 0 ? undefined : code;
}

/** Why a text that was not understood is asked, and not guessed; undefined where it is just not known. */
export function whyAsked(kind: ChoiceKind, text: string): string | undefined {
  const table = tableOf(kind);
  const tokens = tokensOf(text);
  const reason = table.asked.get(tokens.join(''));
  if (reason !== undefined) return reason;
  if (table.valuesNamed(tokens).size > 1 || partValues(table, tokens).size > 1) return MORE_THAN_ONE;
  const denied = withoutDenial(tokens);
  return denied !== undefined && codeNamed(kind, denied) !== undefined ? DENIED : undefined;
}

const MORE_THAN_ONE = 'it names more than one value, and only you can say which one counts';
const DENIED = 'it says what the row is not, which does not tell what it is';

/** Every wording of a list's values, as its key, with the code that it stands for. */
export function wordingOf(kind: ChoiceKind): ReadonlyMap<string, number> {
  return tableOf(kind).wholes;
}

const NOTHING_GIVEN: readonly GivenValue[] = [];

function reading(code: number, given = NOTHING_GIVEN): ChoiceReading {
  return { code, given };
}

/** The values that the parts of a divided text name, each read for itself. */
function partValues(table: PhraseTable, tokens: readonly string[]): ReadonlySet<number> {
  if (!hasDivider(tokens)) return NO_VALUES;
  const codes = partsOf(tokens).flatMap((part) => {
    const code = table.wholes.get(part.join('')) ?? composed(table, part)?.code;
    return code === undefined || code === 0 ? [] : [code];
  });
  return new Set(codes);
}

const NO_VALUES: ReadonlySet<number> = new Set();

/** A text that is put together of known phrases, of which no two say different things of one column. */
function composed(table: PhraseTable, tokens: readonly string[]): ChoiceReading | undefined {
  const phrases = table.phrasesOf(tokens);
  if (!phrases) return undefined;
  const said = new Map<ChoiceKind, number>();
  for (const { kind, code } of phrases) {
    if (kind === 'beside') continue;
    if ((said.get(kind) ?? code) !== code) return undefined;
    said.set(kind, code);
  }
  const isNot = ([kind, code]: readonly [ChoiceKind, number]): boolean => {
    const contrary = tableOf(kind).notWith.get(code);
    return contrary !== undefined && tokens.some((token) => contrary.has(token));
  };
  if ([...said].some(isNot)) return undefined;
  const given = GIVEN_KINDS.flatMap((kind): readonly GivenValue[] => {
    const code = kind === table.kind ? undefined : said.get(kind);
    return code === undefined ? [] : [{ kind, code }];
  });
  const own = said.get(table.kind) ?? (given.length > 0 ? table.ifOthersOnly : undefined);
  return own === undefined ? undefined : reading(own, given);
}

/**
 * "1 - Closed", "S1: Stage one", "Upheld (U)", "Yes - 10 days": what stands before or behind is a code of the council's,
 * or says the same as the rest.
 */
function withoutLabel(kind: ChoiceKind, text: string): ChoiceReading | undefined {
  if (text.length > LONGEST_LABELLED) return undefined;
  const match = LEADING_LABEL.exec(text) ?? TRAILING_LABEL.exec(text);
  const label = match?.groups?.label;
  if (match === null || label === undefined) return undefined;
  const found = readChoice(kind, text.replace(match[0], ''));
  if (!found || (found.code === 0 && found.given.length === 0)) return undefined;
  const labelled = tableOf(kind).wholes.get(phraseKey(label));
  const isCode = labelled === undefined && kind !== 'stage' && !YES_OR_NO.test(label);
  return isCode || labelled === found.code ? found : undefined;
}

/** Labels are taken off one after the other, each of which reads what is left. */
const LONGEST_LABELLED = 255;
const LEADING_LABEL = /^\s*[([]?(?<label>yes|no|[a-z]{0,2}\d{1,3}|[a-z])(?:\s*[-–—:.,)\]]\s*|(?<=\d)\s+)(?=\S)/i;
const TRAILING_LABEL = /[([]\s*(?<label>yes|no|[a-z]{0,2}\d{1,3}|[a-z]{1,2})\s*[)\]]\s*$/i;
const YES_OR_NO = /^(?:yes|no|y|n)$/i;

/** The words behind "not", "non-", "pre-" …; undefined where the text denies nothing. */
function withoutDenial(tokens: readonly string[]): string | undefined {
  const [first, ...rest] = tokens;
  if (first === undefined || !isNegator(first)) return undefined;
  return rest.filter((token, index) => index > 0 || (token !== 'a' && token !== 'an')).join(' ');
}

const tables = new Map<ChoiceKind, PhraseTable>();

/** Made when first asked for. */
function tableOf(kind: ChoiceKind): PhraseTable {
  const known = tables.get(kind) ?? phraseTable(kind);
  tables.set(kind, known);
  return known;
}
