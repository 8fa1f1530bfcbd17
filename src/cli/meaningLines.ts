/** How words that were not understood can be given a meaning on the command line. */
import { counted } from '../nouns';
import { specOf, type UnreadWord } from '../register';

/** One line a word, most frequent first within its column; none where there is nothing to say. */
export function meaningLines(words: readonly UnreadWord[]): readonly string[] {
  const shown = words.filter(({ word }) => word !== '');
  if (shown.length === 0) return [];
  return [
    'To give a word a meaning, put the value that it stands for in place of the dots, or "Not recorded":',
    ...shown.map(
      ({ column, word, rows }) => `  --value "${specOf(column).heading}: ${word}=..."  ${counted(rows, 'row')}`,
    ),
  ];
}
