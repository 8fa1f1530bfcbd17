/** Wording as words to compare by: without case, spaces and punctuation, but with what divides two values. */
import { foldWords } from './cells';

const DIVIDER = '/';

/** Lower-case words; "and", "or", "&", "/" … between them are one token, for two values may stand beside it. */
export function tokensOf(text: string): readonly string[] {
  return text
    .replace(TICKS, ' tick ')
    .split(DIVIDERS)
    .flatMap((part, index) => {
      const words = foldWords(part);
      return [...(index > 0 ? [DIVIDER] : []), ...(words === '' ? [] : words.split(' '))];
    });
}

/** Two wordings with the same key say the same. */
export function phraseKey(text: string): string {
  return tokensOf(text).join('');
}

export function hasDivider(tokens: readonly string[]): boolean {
  return tokens.includes(DIVIDER);
}

/** The tokens between dividers. */
export function partsOf(tokens: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (token === DIVIDER) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The same for the same words in another order; "not" stays with what it denies. */
export function orderlessKey(tokens: readonly string[]): string {
  const units: string[] = [];
  let denial = '';
  for (const token of tokens) {
    if (isNegator(token)) denial += `${token} `;
    else {
      units.push(denial + token);
      denial = '';
    }
  }
  if (denial !== '') units.push(denial);
  return units.sort().join('|');
}

export function isNegator(token: string): boolean {
  return NEGATORS.has(token);
}

const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'non',
  'never',
  'pre',
  'un',
  'n',
  'none',
  'without',
  'isnt',
  'wasnt',
]);
const DIVIDERS = /[/&+;|\n]|\b(?:and|or)\b/i;
const TICKS = /[✓✔☑]/gu;
