/** The words of one column, made ready to be looked up: whole cells, and cells put together of several phrases. */
import { must } from '../must';
import { ALLOWED_VALUES } from './closedLists';
import { BESIDE_ANY, WORDS, type ChoiceKind, type ColumnWords, type GivenKind } from './words';
import { isNegator, orderlessKey, phraseKey, tokensOf } from './wordTokens';

export interface PhraseTable {
  readonly kind: ChoiceKind;
  /** By key the code of a text that says nothing but the value; 0 = nothing recorded yet. */
  readonly wholes: ReadonlyMap<string, number>;
  /** By key why a text is asked. */
  readonly asked: ReadonlyMap<string, string>;
  /** By code the tokens beside which the value isn't meant. */
  readonly notWith: ReadonlyMap<number, ReadonlySet<string>>;
  /** The code of a cell that speaks of other columns only; undefined where it isn't understood. */
  readonly ifOthersOnly: number | undefined;
  /** The fewest known phrases that the tokens are put together of; undefined where something is not known. */
  phrasesOf(tokens: readonly string[]): readonly Phrase[] | undefined;
  /** The values of the column that are named among the tokens by words that say them in any column. */
  valuesNamed(tokens: readonly string[]): ReadonlySet<number>;
}

export interface Phrase {
  readonly kind: ChoiceKind | 'beside';
  readonly code: number;
}

export function phraseTable(kind: ChoiceKind): PhraseTable {
  const words: ColumnWords = WORDS[kind];
  const values: readonly string[] = ALLOWED_VALUES[kind];
  const others = words.gives ?? [];
  const wholes = new Map<string, number>();
  const asked = new Map<string, string>();
  const anywhere = lexiconOf();
  const lexicon = lexiconOf();
  const addWhole = (text: string, code: number): void => {
    const key = phraseKey(text);
    for (const one of [key, key.replaceAll('/', '')]) wholes.set(one, code);
  };
  for (const text of listed(words.nothing)) addWhole(text, 0);
  for (const text of listed(words.beside)) lexicon.add(text, BESIDE);
  values.forEach((value, index) => {
    const phrase = { kind, code: index + 1 };
    const written = must(words.values[value], 'the words of a value');
    for (const text of [value, ...listed(written.anywhere), ...listed(written.here)]) {
      addWhole(text, phrase.code);
      lexicon.add(text, phrase);
    }
    for (const text of listed(written.anywhere)) anywhere.add(text, phrase);
  });
  for (const other of others) addOthers(lexicon, other);
  for (const text of listed(BESIDE_ANY)) lexicon.add(text, BESIDE);
  for (const [reason, texts] of Object.entries(words.asked ?? {})) {
    for (const text of listed(texts)) asked.set(phraseKey(text), reason);
  }
  const { ifOthersOnly } = words;
  const notWith = values.map(
    (value, index) => [index + 1, new Set(listed(words.notWith?.[value]).flatMap(tokensOf))] as const,
  );
  return {
    ...{ kind, wholes, asked, notWith: new Map(notWith) },
    ifOthersOnly: ifOthersOnly === undefined ? undefined : values.indexOf(ifOthersOnly) + 1,
    phrasesOf: (tokens) => fewestPhrases(lexicon, tokens),
    valuesNamed: (tokens) => valuesIn(anywhere, tokens),
  };
}

/** What a cell may say of another column, in words that say it anywhere. */
function addOthers(lexicon: Lexicon, kind: GivenKind): void {
  const { values, beside }: ColumnWords = WORDS[kind];
  ALLOWED_VALUES[kind].forEach((value, index) => {
    for (const text of listed(must(values[value], 'the words of a value').anywhere)) {
      lexicon.add(text, { kind, code: index + 1 });
    }
  });
  for (const text of listed(beside)) lexicon.add(text, BESIDE);
}

const BESIDE: Phrase = { kind: 'beside', code: 0 };

function listed(texts: string | undefined): readonly string[] {
  return texts === undefined ? [] : texts.split('; ');
}

interface Lexicon {
  /** What was added first stays: a phrase means in a column what the column's own words say. */
  add(text: string, phrase: Phrase): void;
  /** True where a phrase of several tokens may have this one in it. */
  knows(token: string): boolean;
  /** The phrase that these tokens are, joined or in another order. */
  find(tokens: readonly string[]): Phrase | undefined;
}

function lexiconOf(): Lexicon {
  const known = new Set<string>();
  const joined = new Map<string, Phrase>();
  const orderless = new Map<string, Phrase>();
  const put = (map: Map<string, Phrase>, key: string, phrase: Phrase): void => {
    if (!map.has(key)) map.set(key, phrase);
  };
  return {
    add(text, phrase) {
      const tokens = tokensOf(text);
      const [first = ''] = tokens;
      // Alone, "No" is a value; before other words it denies them.
      if (tokens.length === 1 && isNegator(first)) return;
      put(joined, tokens.join(''), phrase);
      if (tokens.length > 1) put(orderless, orderlessKey(tokens), phrase);
      for (const token of tokens) known.add(token);
    },
    knows: (token) => known.has(token),
    find(tokens) {
      const key = tokens.join('');
      const found = joined.get(key);
      if (found) return found;
      if (tokens.length > 1) return orderless.get(orderlessKey(tokens));
      return key === '/' ? BESIDE : undefined;
    },
  };
}

/** Longer texts are free text. */
const MOST_TOKENS = 16;
const LONGEST_PHRASE = 10;

function fewestPhrases(lexicon: Lexicon, tokens: readonly string[]): readonly Phrase[] | undefined {
  if (tokens.length > MOST_TOKENS) return undefined;
  const best: (readonly Phrase[] | undefined)[] = [[]];
  for (let start = 0; start < tokens.length; start++) {
    const before = best[start];
    if (!before) continue;
    for (const { phrase, end } of phrasesFrom(lexicon, tokens, start)) {
      const known = best[end];
      if (!known || known.length > before.length + 1) best[end] = [...before, phrase];
    }
  }
  return best[tokens.length];
}

/** The phrases that begin there, the shortest first, and a length of time last. */
function* phrasesFrom(
  lexicon: Lexicon,
  tokens: readonly string[],
  start: number,
): Generator<{ readonly phrase: Phrase; readonly end: number }> {
  for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_PHRASE); end++) {
    const phrase = lexicon.find(tokens.slice(start, end));
    if (phrase) yield { phrase, end };
    if (!lexicon.knows(tokens[end - 1] ?? '')) break;
  }
  const duration = DURATION.exec(tokens.slice(start, start + 3).join(' '));
  if (duration) yield { phrase: BESIDE, end: start + duration[0].split(' ').length };
}

/** "10 days", "20 working days": beside a value it changes nothing. */
const DURATION = /^\d{1,3} (?:(?:working|calendar) )?(?:days?|wd|weeks?|months?)\b/;

/** Words that are not known between the phrases are passed over. */
function valuesIn(lexicon: Lexicon, tokens: readonly string[]): ReadonlySet<number> {
  const codes = new Set<number>();
  if (tokens.length > MOST_TOKENS) return codes;
  let start = 0;
  while (start < tokens.length) {
    const longest = [...phrasesFrom(lexicon, tokens, start)].findLast(({ phrase }) => phrase !== BESIDE);
    if (longest) codes.add(longest.phrase.code);
    start = longest?.end ?? start + 1;
  }
  return codes;
}
