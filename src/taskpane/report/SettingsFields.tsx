/** Every setting with a control of its kind, its default and where its value comes from. */
import { Button, Checkbox, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { PROCEDURES, type SettingSpec } from '../../register';
import { complaintAbout } from '../choices';
import { controlText, defaultText, originOf, SETTING_GROUPS, type Origin } from './settingGroups';
import type { ReportChoice } from './useReport';
import { useReportStyles } from './useReportStyles';

export function SettingsFields({ report }: { readonly report: ReportChoice }) {
  const styles = useReportStyles();
  return (
    <>
      <p className={mergeClasses(styles.text, styles.hint)}>
        Choices made here are kept in this workbook. They come before the sheet Settings, and that before the defaults.
      </p>
      {SETTING_GROUPS.map(({ title, settings }) => (
        <fieldset key={title} className={styles.group}>
          <legend className={styles.legend}>{title}</legend>
          <div className={styles.fields}>
            {settings.map((spec) => (
              <SettingField key={spec.key} spec={spec} report={report} />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

interface SettingFieldProps {
  readonly spec: SettingSpec;
  readonly report: ReportChoice;
}

function SettingField({ spec, report }: SettingFieldProps) {
  const styles = useReportStyles();
  const { key, name, effect } = spec;
  const origin = originOf(spec, report.chosen, report.sheetSettings);
  return (
    <div>
      <Control spec={spec} report={report} />
      <div className={styles.origin}>
        <span className={styles.hint}>
          {effect} {ORIGINS[origin]}
          {origin === 'default' ? '' : ` Default: ${defaultText(spec)}.`}
        </span>
        {origin === 'pane' && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Reset ${name}`}
            disabled={report.isBusy}
            onClick={() => report.choose(key, '')}
          >
            Reset
          </Button>
        )}
      </div>
    </div>
  );
}

const ORIGINS: Readonly<Record<Origin, string>> = {
  pane: 'Chosen here.',
  sheet: 'From the sheet Settings.',
  default: 'Default.',
};

function Control({ spec, report }: SettingFieldProps) {
  const styles = useReportStyles();
  const { key, name, kind } = spec;
  const { settings, choose, isBusy } = report;
  const text = controlText(spec, settings);
  switch (kind) {
    case 'yes-no':
      return (
        <Checkbox
          label={name}
          checked={settings[key] === true}
          disabled={isBusy}
          onChange={(_, { checked }) => choose(key, checked === true ? 'Yes' : 'No')}
        />
      );
    case 'choice':
    case 'number':
    case 'procedures':
      return (
        <Field label={name}>
          <Select
            className={styles.narrow}
            value={text}
            disabled={isBusy}
            onChange={(_, { value }) => choose(key, value)}
          >
            {(spec.choices ?? PROCEDURE_CHOICES).map((choice) => (
              <option key={choice} value={choice === ALL_PROCEDURES ? '' : choice}>
                {choice}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'limits':
      return (
        <div>
          <span className={styles.label}>{name}</span>
          <ul className={styles.list}>
            {text.split('; ').map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
          <span className={styles.hint}>
            Limits are changed on the sheet Settings, where they can have a first day.
          </span>
        </div>
      );
    default:
      return <TextField key={text} spec={spec} text={text} report={report} />;
  }
}

const ALL_PROCEDURES = 'All in the register';
const PROCEDURE_CHOICES = [ALL_PROCEDURES, ...PROCEDURES];

/** Keeps what is typed when the field is left, or at Enter; says what is wrong with it before that. */
function TextField({ spec, text, report }: SettingFieldProps & { readonly text: string }) {
  const styles = useReportStyles();
  const { key, name, kind, unset } = spec;
  const [typed, setTyped] = useState(text);
  const complaint = typed.trim() === '' ? '' : complaintAbout(name, typed);
  const keep = (): void => {
    if (typed !== text && complaint === '') report.choose(key, typed.trim());
  };
  return (
    <Field label={name} {...(complaint === '' ? {} : { validationMessage: complaint })}>
      <Input
        className={styles.narrow}
        type={kind === 'date' ? 'date' : 'text'}
        value={typed}
        disabled={report.isBusy}
        {...(unset === undefined || kind === 'date' ? {} : { placeholder: unset })}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={({ key: pressed }) => pressed === 'Enter' && keep()}
      />
    </Field>
  );
}
