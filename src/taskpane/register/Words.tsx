/** Words of the register that are not understood, with the rows that have them, and the choice of what they mean. */
import { Field, Select } from '@fluentui/react-components';
import { counted } from '../../nouns';
import { foldKey, specOf, wordChoices, type GivenMeanings, type Understanding, type UnreadWord } from '../../register';

type Given = NonNullable<GivenMeanings['words']>;

interface WordsProps {
  readonly words: readonly UnreadWord[];
  readonly procedures: Understanding['procedures'] | undefined;
  readonly given: Given;
  readonly onGive: (words: Given) => void;
}

export function Words({ words, procedures, given, onGive }: WordsProps) {
  const lines = [
    ...given.map(([column, word, value]) => ({ column, word, value, rows: undefined })),
    ...words
      .map(({ column, word, rows }) => ({ column: specOf(column).heading, word, value: '', rows }))
      .filter(
        ({ column, word }) =>
          word !== '' && wordChoices(column, procedures).length > 0 && !isGiven(given, column, word),
      ),
  ];
  const hidden = words.filter(({ word }) => word === '').reduce((sum, { rows }) => sum + rows, 0);
  if (lines.length === 0 && hidden === 0) return null;
  const give = (column: string, word: string, value: string): void => {
    const others = given.filter((one) => !isSame(one, column, word));
    onGive(value === '' ? others : [...others, [column, word, value]]);
  };
  return (
    <section className="stack-tight">
      <h3 className="heading">What do these words mean?</h3>
      {lines.map(({ column, word, value, rows }) => (
        <Field
          key={`${column}: ${word}`}
          className="report-column"
          orientation="horizontal"
          label={{ children: `“${word}”`, weight: 'semibold' }}
          hint={rows === undefined ? column : `${column}, ${counted(rows, 'row')}`}
        >
          <Select value={value} onChange={(_event, chosen) => give(column, word, chosen.value)}>
            <option value="">Not decided</option>
            {wordChoices(column, procedures).map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      ))}
      {hidden > 0 && (
        <p className="hint">
          {counted(hidden, 'row')} more: their words are too long or too rare to be listed, or could be somebody’s name.
          Check register marks them.
        </p>
      )}
    </section>
  );
}

function isGiven(given: Given, column: string, word: string): boolean {
  return given.some((one) => isSame(one, column, word));
}

function isSame([column, word]: Given[number], otherColumn: string, otherWord: string): boolean {
  return column === otherColumn && foldKey(word) === foldKey(otherWord);
}
