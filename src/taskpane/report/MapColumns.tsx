/** Mapping the columns of a register by hand: a guess for each heading, each changeable, the needed ones said. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { sheetHeadings } from '../../register';
import { Notice } from '../Notice';
import { useFocusOnce } from '../useFocusOnce';
import { useWorkbook } from '../useWorkbook';
import { mappingFor, MEANINGS, withMeaning } from './columnChoice';

interface MapColumnsProps {
  readonly sheet: string;
  readonly onSheet: (sheet: string) => void;
  readonly onClose: () => void;
}

export function MapColumns({ sheet, onSheet, onClose }: MapColumnsProps) {
  const { survey, preferences, remember } = useWorkbook();
  const heading = useFocusOnce<HTMLHeadingElement>();
  const candidates = survey?.candidates ?? [];
  const chosen = candidates.find(({ outline }) => outline.name === sheet) ?? candidates[0];
  const [draft, setDraft] = useState(preferences.mapping);
  if (!chosen) {
    return (
      <section className="stack">
        <h2 className="heading">Map columns</h2>
        <p className="text">No sheet of this workbook has headings in its first 20 rows.</p>
        <Button className="at-start" onClick={onClose}>
          Back
        </Button>
      </section>
    );
  }
  const { outline } = chosen;
  const mapping = mappingFor(outline, draft);
  const { headings, missing } = sheetHeadings(outline, mapping) ?? chosen.headings;
  const save = (): void => {
    const isRead = survey?.register?.sheets.includes(outline.name) === true;
    remember({ mapping, ...(isRead ? {} : { sheets: [outline.name] }) });
    onClose();
  };
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1} className="heading">
        Map columns
      </h2>
      {candidates.length > 1 && (
        <Field label="Sheet of the register">
          <Select value={outline.name} onChange={(_event, { value }) => onSheet(value)}>
            {candidates.map(({ outline: { name } }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <div role="status">
        {missing.length > 0 ? (
          <Notice intent="warning" title={`Still needed: ${missing.join(', ')}.`}>
            Choose which of your columns they are.
          </Notice>
        ) : (
          <Notice intent="success" title="All the columns needed are there." />
        )}
      </div>
      <p className="text">Say what each of your columns holds. Changes are kept in this workbook.</p>
      <div className="stack">
        {headings.map(({ heading: theirs, meaning, byHand }) => (
          <Field
            key={theirs}
            className="report-column"
            orientation="horizontal"
            label={{ children: theirs, weight: 'semibold' }}
            hint={byHand ? 'Chosen by you' : null}
          >
            <Select
              value={meaning}
              onChange={(_event, { value }) => setDraft(withMeaning(outline, mapping, theirs, value))}
            >
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
        ))}
      </div>
      <div className="actions report-footer">
        <Button appearance="primary" onClick={save} disabledFocusable={missing.length > 0}>
          Use these columns
        </Button>
        <Button onClick={onClose}>Back</Button>
      </div>
    </section>
  );
}

function isListed(meaning: string): boolean {
  return meaning === '' || MEANINGS.some(({ meanings }) => meanings.includes(meaning));
}
