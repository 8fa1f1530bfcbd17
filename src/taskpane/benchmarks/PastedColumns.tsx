/** What each heading of a pasted table is taken as, and the period of a table that names none: both can be changed. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { parsePeriod } from '../../calendar';
import type { PastePreview } from '../../jobs';
import { Fold } from '../Fold';
import { Notice } from '../Notice';

interface Props {
  readonly preview: PastePreview;
  readonly isBusy: boolean;
  readonly onMap: (theirs: string, ours: string) => void;
  readonly onPeriod: (period: string) => void;
}

export function PastedColumns({ preview: { columns, meanings, lacks, request }, isBusy, onMap, onPeriod }: Props) {
  const used = columns.filter(({ into }) => into !== '').length;
  return (
    <>
      {lacks.length > 0 && (
        <Notice intent="warning" title={`The table doesn’t say which ${lacks.join(' and ')} its figures are for`}>
          {lacks.includes('council')
            ? 'Choose below which column is the council.'
            : 'Choose below which column is the period, or enter one for the whole table.'}
        </Notice>
      )}
      <Fold as="h3" title={`Columns: ${used} of ${columns.length} used`} opened={lacks.length > 0}>
        <div className="stack">
          {columns.map(({ theirs, heading, into }) => (
            <Field
              key={theirs}
              className="paste-column"
              orientation="horizontal"
              label={{ children: heading, weight: 'semibold' }}
            >
              <Select value={into} onChange={(_event, { value }) => onMap(theirs, value)}>
                <option value="">Not used</option>
                {meanings.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </Select>
            </Field>
          ))}
          <WholePeriod given={request.reading?.period ?? ''} isBusy={isBusy} onPeriod={onPeriod} />
        </div>
      </Fold>
    </>
  );
}

function WholePeriod({
  given,
  isBusy,
  onPeriod,
}: {
  readonly given: string;
  readonly isBusy: boolean;
  readonly onPeriod: (period: string) => void;
}) {
  const [period, setPeriod] = useState(given);
  const text = period.trim();
  const isWrong = text !== '' && parsePeriod(text) === undefined;
  return (
    <>
      <Field
        label="Period of the whole table"
        hint="For figures that have none of their own, such as 2023/24."
        validationMessage={isWrong ? 'Enter a year such as 2023/24, a quarter such as 2023/24 Q1, or two dates.' : null}
      >
        <Input value={period} onChange={(_event, { value }) => setPeriod(value)} />
      </Field>
      <Button
        className="at-start"
        disabledFocusable={isBusy || isWrong || text === given}
        onClick={() => onPeriod(text)}
      >
        {text === '' && given !== '' ? 'Take this period away' : 'Use this period'}
      </Button>
    </>
  );
}
