/** What the register doesn't say because all of its rows are alike: one answer for each such column. */
import { Field, Input, Select } from '@fluentui/react-components';
import { counted } from '../../nouns';
import { specOf, valueChoices, WHOLE_KEYS, type GivenMeanings, type Understanding } from '../../register';

type Given = NonNullable<GivenMeanings['whole']>;

interface AllRowsProps {
  readonly understanding: Understanding | undefined;
  readonly given: Given;
  readonly onGive: (whole: Given) => void;
}

export function AllRows({ understanding, given, onGive }: AllRowsProps) {
  const lines = WHOLE_KEYS.map((key) => {
    const column = specOf(key).heading;
    const choices = valueChoices(column, understanding?.procedures);
    const answer = given.find(([name]) => name === column)?.[1];
    return { column, choices, answer, assumed: understanding?.assumed.get(key), blank: understanding?.blanks.get(key) };
  }).filter(({ blank, answer }) => answer !== undefined || (blank !== undefined && blank > 0));
  if (lines.length === 0) return null;
  const give = (column: string, value: string): void => {
    const others = given.filter(([name]) => name !== column);
    onGive(value === '' ? others : [...others, [column, value]]);
  };
  return (
    <section className="stack-tight">
      <h3 className="heading">The same for all rows?</h3>
      {lines.map(({ column, choices, answer = '', assumed, blank }) => (
        <Field
          key={column}
          className="report-column"
          orientation="horizontal"
          label={{ children: column, weight: 'semibold' }}
          hint={answer === '' && blank !== undefined ? `${counted(blank, 'row')} without it` : null}
        >
          {choices.length > 0 ? (
            <Select value={answer} onChange={(_event, { value }) => give(column, value)}>
              <option value="">{assumed === undefined ? 'Not recorded' : `${assumed}, taken for granted`}</option>
              {choices.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          ) : (
            <Input defaultValue={answer} onBlur={({ target }) => give(column, target.value.trim())} />
          )}
        </Field>
      ))}
    </section>
  );
}
