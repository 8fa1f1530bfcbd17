/** Mapping the columns of a register by hand: a guess for each heading, each changeable, the needed ones said. */
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  mergeClasses,
} from '@fluentui/react-components';
import { useState } from 'react';
import { sheetHeadings } from '../../register';
import { useFocusOnce } from '../useFocusOnce';
import { useWorkbook } from '../useWorkbook';
import { mappingFor, MEANINGS, withMeaning } from './columnChoice';
import { useReportStyles } from './useReportStyles';

interface MapColumnsProps {
  readonly sheet: string;
  readonly onSheet: (sheet: string) => void;
  readonly onClose: () => void;
}

export function MapColumns({ sheet, onSheet, onClose }: MapColumnsProps) {
  const styles = useReportStyles();
  const { survey, preferences, remember } = useWorkbook();
  const heading = useFocusOnce<HTMLHeadingElement>();
  const candidates = survey?.candidates ?? [];
  const chosen = candidates.find(({ outline }) => outline.name === sheet) ?? candidates[0];
  const [draft, setDraft] = useState(preferences.mapping);
  if (!chosen) {
    return (
      <section className={styles.part}>
        <h2 className={styles.heading}>Map columns</h2>
        <p className={styles.text}>No sheet of this workbook has headings in its first 20 rows.</p>
        <Button className={styles.left} onClick={onClose}>
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
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        Map columns
      </h2>
      {candidates.length > 1 && (
        <Field label="Sheet of the register">
          <Select className={styles.narrow} value={outline.name} onChange={(_, { value }) => onSheet(value)}>
            {candidates.map(({ outline: { name } }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <MessageBar intent={missing.length > 0 ? 'warning' : 'success'} layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>
            {missing.length > 0 ? `Still needed: ${missing.join(', ')}.` : 'All the columns needed are there.'}
          </MessageBarTitle>{' '}
          {missing.length > 0 && 'Choose which of your columns they are.'}
        </MessageBarBody>
      </MessageBar>
      <p className={styles.text}>Say what each of your columns holds. Changes are kept in this workbook.</p>
      <div className={styles.fields}>
        {headings.map(({ heading: theirs, meaning, byHand }) => (
          <Field
            key={theirs}
            className={styles.column}
            orientation="horizontal"
            label={{ children: theirs, className: styles.theirs }}
            {...(byHand ? { validationMessage: 'Chosen by you', validationState: 'none' as const } : {})}
          >
            <Select
              className={styles.narrow}
              value={meaning}
              onChange={(_, { value }) => setDraft(withMeaning(outline, mapping, theirs, value))}
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
      <div className={mergeClasses(styles.buttons, styles.footer)}>
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
