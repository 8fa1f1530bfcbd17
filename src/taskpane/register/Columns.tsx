/** Each heading of the register: what it is read as, what stands below it, and how much of that is understood. */
import { Field, Select } from '@fluentui/react-components';
import type { UnderstoodHeading } from '../../jobs';
import { Fold } from '../Fold';
import { MEANINGS } from './columnChoice';
import { sampleText } from './samples';

interface ColumnsProps {
  readonly headings: readonly UnderstoodHeading[];
  /** They are what is to be decided. */
  readonly opened: boolean;
  readonly onMap: (heading: string, meaning: string) => void;
}

export function Columns({ headings, opened, onMap }: ColumnsProps) {
  const used = headings.filter(({ meaning }) => meaning !== '').length;
  return (
    <Fold as="h3" title={`Columns: ${used} of ${headings.length} used`} opened={opened}>
      <div className="stack">
        {headings.map((heading) => (
          <Column key={heading.heading} of={heading} onMap={(meaning) => onMap(heading.heading, meaning)} />
        ))}
      </div>
    </Fold>
  );
}

interface ColumnProps {
  readonly of: UnderstoodHeading;
  readonly onMap: (meaning: string) => void;
}

function Column({ of: { heading, meaning, byHand, samples, filled, unread }, onMap }: ColumnProps) {
  const all = filled.toLocaleString('en-GB');
  const read = unread === 0 ? `${all} read` : `${(filled - unread).toLocaleString('en-GB')} of ${all} read`;
  const said = [
    sampleText(samples),
    ...(meaning === '' || filled === 0 ? [] : [read]),
    ...(byHand ? ['Chosen by you'] : []),
  ];
  return (
    <Field
      className="report-column"
      orientation="horizontal"
      label={{ children: heading, weight: 'semibold' }}
      hint={said.join('. ')}
    >
      <Select value={meaning} onChange={(_event, { value }) => onMap(value)}>
        <option value="">Not used</option>
        {MEANINGS.map(({ title, meanings }) => (
          <optgroup key={title} label={title}>
            {meanings.map((one) => (
              <option key={one}>{one}</option>
            ))}
            {title === 'Optional' && !isListed(meaning) && <option>{meaning}</option>}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function isListed(meaning: string): boolean {
  return meaning === '' || MEANINGS.some(({ meanings }) => meanings.includes(meaning));
}
