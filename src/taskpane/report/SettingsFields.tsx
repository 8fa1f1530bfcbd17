/** Every setting with a control of its kind, its default and where its value comes from. */
import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { SETTING_EFFECTS, type SettingSpec, type Settings } from '../../register';
import { complaintAbout } from '../choices';
import { Lines } from '../lists';
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
  const { key, name } = spec;
  const origin = originOf(spec, report.chosen, report.sheetSettings);
  const field = useRef<HTMLDivElement>(null);
  const reset = (): void => {
    report.choose(key, '');
    // The button goes away with what it resets, and the focus would be lost with it.
    field.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <div ref={field} className="stack-tight">
      <Control spec={spec} report={report} hint={hintOf(spec, origin)} />
      {origin === 'pane' && (
        <Button className="at-start" size="small" aria-label={`Reset ${name}`} disabled={report.isBusy} onClick={reset}>
          Reset
        </Button>
      )}
    </div>
  );
}

const ORIGINS: Readonly<Record<Origin, string>> = {
  pane: 'Chosen here.',
  sheet: 'From the sheet Settings.',
  default: 'Default.',
};

/** What the setting does, and where its value comes from. */
function hintOf(spec: SettingSpec, origin: Origin): string {
  const value = origin === 'default' ? '' : ` Default: ${defaultText(spec)}.`;
  return `${SETTING_EFFECTS[spec.key]} ${ORIGINS[origin]}${value}`;
}

interface ControlProps extends SettingFieldProps {
  readonly hint: string;
}

function Control({ spec, report, hint }: ControlProps) {
  const { key, name, kind } = spec;
  const { settings, choose, isBusy } = report;
  const text = controlText(spec, settings);
  switch (kind) {
    case 'yes-no':
      return (
        <Field hint={hint}>
          <Checkbox
            label={name}
            checked={settings[key] === true}
            disabled={isBusy}
            onChange={(_event, { checked }) => choose(key, checked === true ? 'Yes' : 'No')}
          />
        </Field>
      );
    case 'choice':
    case 'number':
    case 'procedures':
      return (
        <Field label={name} hint={hint}>
          <Select value={text} disabled={isBusy} onChange={(_event, { value }) => choose(key, value)}>
            {(spec.choices ?? procedureChoices(settings)).map((choice) => (
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
          <span className="name">{name}</span>
          <Lines lines={text.split('; ')} />
          <div className="hint">
            Limits are changed on the sheet Procedures, where they can have a first day. {hint}
          </div>
        </div>
      );
    default:
      return <TextField spec={spec} text={text} report={report} hint={hint} />;
  }
}

const ALL_PROCEDURES = 'All in the register';

function procedureChoices({ procedures }: Settings): readonly string[] {
  return [ALL_PROCEDURES, ...procedures.map(({ name }) => name)];
}

/** Keeps what is typed when the field is left, or at Enter; says what is wrong with it before that. */
function TextField({ spec, text, report, hint }: ControlProps & { readonly text: string }) {
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
    <Field label={name} hint={hint} validationMessage={complaint || null}>
      <Input
        type={kind === 'date' ? 'date' : 'text'}
        value={typed}
        disabled={report.isBusy}
        {...(unset === undefined || kind === 'date' ? {} : { placeholder: unset })}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={({ key: pressed }) => pressed === 'Enter' && keep()}
      />
    </Field>
  );
}
