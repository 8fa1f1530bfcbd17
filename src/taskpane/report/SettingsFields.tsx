/** Every setting with a control of its kind, its default and where its value comes from. */
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { PROCEDURES, type SettingSpec } from '../../register';
import { complaintAbout } from '../choices';
import { Checkbox, Field, Lines } from '../controls';
import { controlText, defaultText, originOf, SETTING_GROUPS, type Origin } from './settingGroups';
import type { ReportChoice } from './useReport';

export function SettingsFields({ report }: { readonly report: ReportChoice }) {
  return (
    <>
      <p className="text hint">
        Choices made here are kept in this workbook. They come before the sheet Settings, and that before the defaults.
      </p>
      {SETTING_GROUPS.map(({ title, settings }) => (
        <fieldset key={title} className="field-group">
          <legend className="report-legend">{title}</legend>
          <div className="stack">
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
  const { key, name, effect } = spec;
  const origin = originOf(spec, report.chosen, report.sheetSettings);
  const field = useRef<HTMLDivElement>(null);
  const reset = (): void => {
    report.choose(key, '');
    // The button goes away with what it resets, and the focus would be lost with it.
    field.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <div ref={field}>
      <Control spec={spec} report={report} />
      <div className="report-origin">
        <span className="hint">
          {effect} {ORIGINS[origin]}
          {origin === 'default' ? '' : ` Default: ${defaultText(spec)}.`}
        </span>
        {origin === 'pane' && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Reset ${name}`}
            disabled={report.isBusy}
            onClick={reset}
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
          onChange={(checked) => choose(key, checked ? 'Yes' : 'No')}
        />
      );
    case 'choice':
    case 'number':
    case 'procedures':
      return (
        <Field label={name}>
          {(control) => (
            <select {...control} value={text} disabled={isBusy} onChange={({ target }) => choose(key, target.value)}>
              {(spec.choices ?? PROCEDURE_CHOICES).map((choice) => (
                <option key={choice} value={choice === ALL_PROCEDURES ? '' : choice}>
                  {choice}
                </option>
              ))}
            </select>
          )}
        </Field>
      );
    case 'limits':
      return (
        <div>
          <span className="name">{name}</span>
          <Lines lines={text.split('; ')} />
          <span className="hint">Limits are changed on the sheet Settings, where they can have a first day.</span>
        </div>
      );
    default:
      return <TextField spec={spec} text={text} report={report} />;
  }
}

const ALL_PROCEDURES = 'All in the register';
const PROCEDURE_CHOICES = [ALL_PROCEDURES, ...PROCEDURES];

/** Keeps what is typed when the field is left, or at Enter; says what is wrong with it before that. */
function TextField({ spec, text, report }: SettingFieldProps & { readonly text: string }) {
  const { key, name, kind, unset } = spec;
  const [typed, setTyped] = useState(text);
  // The setting has changed: by what was typed here, by Reset, or on the sheet Settings.
  const [kept, setKept] = useState(text);
  if (kept !== text) {
    setKept(text);
    setTyped(text);
  }
  const complaint = typed.trim() === '' ? '' : complaintAbout(name, typed);
  const keep = (): void => {
    if (typed !== text && complaint === '') report.choose(key, typed.trim());
  };
  return (
    <Field label={name} error={complaint}>
      {(control) => (
        <input
          {...control}
          type={kind === 'date' ? 'date' : 'text'}
          value={typed}
          disabled={report.isBusy}
          {...(unset === undefined || kind === 'date' ? {} : { placeholder: unset })}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={keep}
          onKeyDown={({ key: pressed }) => pressed === 'Enter' && keep()}
        />
      )}
    </Field>
  );
}
