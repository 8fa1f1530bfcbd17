/**
 * Words that a workbook gives to another procedure than they usually mean: where "Statutory" is said to be Adult social
 * care, "Statutory complaint" and "Statutory - Stage 1" aren't the children's either.
 */
import { codeNamed } from './valueWording';
import { tokensOf } from './wordTokens';

/**
 * The code of the procedure that a text says, which usually says `code`; undefined where its words are given to several.
 * `words` are codes by folded word.
 */
export function procedureMeant(
  text: string,
  code: number,
  words: ReadonlyMap<string, number> | undefined,
): number | undefined {
  if (!words || words.size === 0) return code;
  const tokens = tokensOf(text);
  const meant = new Set<number>();
  tokens.forEach((_, start) => {
    for (let end = start + 1; end <= tokens.length; end++) {
      const word = tokens.slice(start, end).join(' ');
      const given = words.get(word.replaceAll(' ', ''));
      if (given === undefined || given === code || codeNamed('procedure', word) !== code) continue;
      const rest = [...tokens.slice(0, start), ...tokens.slice(end)].join(' ');
      if (codeNamed('procedure', rest) !== code) meant.add(given);
    }
  });
  const [only = code, ...others] = meant;
  return others.length === 0 ? only : undefined;
}
