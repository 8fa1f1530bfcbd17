/** Words that were not understood, with the rows that have them. */
import { shownValue } from './findingLog';
import { shownCode } from './shownCode';
import { tally } from '../tally';

export interface WordRows {
  /** '' = all that are beyond the most frequent, or may not be repeated, together. */
  readonly word: string;
  readonly rows: number;
}

export interface WordCount {
  add(word: string): void;
  /** At most 50 words, the most frequent first; in a tie the first met. For the eyes of who has the register open only. */
  all(): readonly WordRows[];
}

/**
 * The words as messages may repeat them. One may be a name in the wrong column: repeated is what is made of common words,
 * or short, met more than once and not like a name.
 */
export function repeatable<Word extends WordRows>(words: readonly Word[]): readonly Word[] {
  return words.map((one) => (isRepeatable(one) ? one : { ...one, word: '' }));
}

function isRepeatable({ word, rows }: WordRows): boolean {
  return shownCode(word).value !== undefined || (rows > 1 && shownValue(word).value !== undefined);
}

const MOST_WORDS = 50;
/** A column of ever new texts must not fill the memory. */
const MOST_KNOWN = 10_000;

export function wordCount(): WordCount {
  const rows = new Map<string, number>();
  return {
    add(word) {
      const known = rows.get(word);
      const kept = known !== undefined || rows.size < MOST_KNOWN ? word : '';
      tally(rows, kept);
    },
    all() {
      const counted = [...rows].map(([word, count]): WordRows => ({ word, rows: count }));
      const shown = counted
        .filter(({ word }) => word !== '')
        .toSorted((a, b) => b.rows - a.rows)
        .slice(0, MOST_WORDS);
      const sum = (words: readonly WordRows[]): number => words.reduce((total, one) => total + one.rows, 0);
      const others = sum(counted) - sum(shown);
      return others > 0 ? [...shown, { word: '', rows: others }] : shown;
    },
  };
}
