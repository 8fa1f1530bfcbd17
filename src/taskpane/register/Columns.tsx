/** Each heading of the register: what it is read as, what stands below it, and how much of that is understood. */
import { Field, Select } from '@fluentui/react-components';
import type { SurveyedSheet, UnderstoodHeading } from '../../jobs';
import { Fold } from '../Fold';
import { MEANINGS, withMeaning, type Mapping } from './columnChoice';

interface ColumnsProps {
  readonly headings: readonly UnderstoodHeading[];
  readonly sheets: readonly SurveyedSheet[];
  readonly mapping: Mapping;
  /** They are what is to be decided. */
  readonly opened: boolean;
  readonly onMap: (mapping: Mapping) => void;
}

export function Columns({ headings, sheets, mapping, opened, onMap }: ColumnsProps) {
  const used = headings.filter(({ meaning }) => meaning !== '').length;
  const map = (theirs: string, meaning: string): void => {
    const sheet = sheets.find(({ headings: its }) => its.headings.some(({ heading }) => heading === theirs));
    if (sheet) onMap(withMeaning(sheet.outline, mapping, theirs, meaning));
  };
  return (
    <Fold as="h3" title={`Columns: ${used} of ${headings.length} used`} opened={opened}>
      <div className="stack">
        {headings.map((heading) => (
          <Column key={heading.heading} of={heading} onMap={(meaning) => map(heading.heading, meaning)} />
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
    samples.length === 0 ? 'Nothing below it' : samples.map(shortened).join(' · '),
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

/** Characters of a sample. */
const LONGEST = 24;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function isListed(meaning: string): boolean {
  return meaning === '' || MEANINGS.some(({ meanings }) => meanings.includes(meaning));
}
