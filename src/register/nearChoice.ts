/** What a value that is not on its closed list was meant to be, where only one answer is possible. */
import { must } from '../must';
import { foldWords } from './cells';
import { slipsBetween, slipsIn } from './spelling';
import { ALLOWED_VALUES } from './closedLists';
import { wordingOf, type ChoiceKind } from './valueWording';

/**
 * The one allowed value from which the text differs by a slip of the pen, word by word. undefined where there is none,
 * or where the text could be a slip of another value's wording too.
 */
export function nearChoice(kind: ChoiceKind, text: string): string | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const words = wordsOf(text);
  const [near, ...others] = ALLOWED_VALUES[kind].flatMap((value, index) =>
    isSlipOf(words, wordsOf(value)) ? [{ value, code: index + 1 }] : [],
  );
  if (!near || others.length > 0) return undefined;
  const key = words.join('');
  for (const [wording, code] of wordingOf(kind)) {
    if (code !== near.code && wording !== '' && slipsBetween(key, wording) <= slipsIn(wording.length)) return undefined;
  }
  return near.value;
}

/** Longer than any allowed value. */
const MOST_LETTERS = 80;

function wordsOf(text: string): readonly string[] {
  return foldWords(text).split(' ');
}

function isSlipOf(words: readonly string[], meant: readonly string[]): boolean {
  if (words.length !== meant.length) return false;
  return words.every((word, index) => isSlipOfWord(word, must(meant[index], 'the word that is meant')));
}

/** Digits are never a slip, nor what makes a word its opposite: "unheld" may be "not upheld". */
function isSlipOfWord(word: string, meant: string): boolean {
  if (word === meant) return true;
  if (/\d/.test(word + meant) || (OPPOSITE.test(word) && !OPPOSITE.test(meant))) return false;
  return slipsBetween(word, meant) <= slipsIn(Math.min(word.length, meant.length));
}

const OPPOSITE = /^(?:un|non?|not|in|dis|mis|re)/;
