/** What a report is of: kind, period and basis, the one primary button, and the rest folded away. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Field } from '../controls';
import { useWorkbook } from '../useWorkbook';
import { counted } from '../words';
import { datesOf, periodOptions, spanOf } from './periodChoice';
import { REPORT_KINDS, useReport, type ReportChoice } from './useReport';
import { isLeftOut } from './sectionChoice';
import { Sections } from './Sections';
import { SettingsFields } from './SettingsFields';

export function GenerateForm() {
  const report = useReport();
  const { kind, chooseKind, isBusy, replaced, settings } = report;
  return (
    <>
      <div className="stack">
        <Field label="Report">
          {(control) => (
            <select {...control} value={kind.id} disabled={isBusy} onChange={({ target }) => chooseKind(target.value)}>
              {REPORT_KINDS.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PeriodFields report={report} />
        <Field label="Count complaints by">
          {(control) => (
            <select
              {...control}
              value={settings.basis}
              disabled={isBusy}
              onChange={({ target }) => report.choose('basis', target.value)}
            >
              <option>Received, closed and due</option>
              <option>Responded to</option>
            </select>
          )}
        </Field>
      </div>
      <div className="stack-tight">
        <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={report.start}>
          Generate {kind.name.toLowerCase()}
        </Button>
        <span className="hint">
          {replaced.length === 0
            ? 'Writes new sheets into this workbook. The register is not changed.'
            : `Replaces the ${counted(replaced.length, 'sheet')} made before for ${report.period}. Commentary is kept. ` +
              'Excel then forgets what could be undone.'}
        </span>
      </div>
      <div>
        <Folded title={sectionsTitle(report)}>
          <Sections report={report} />
        </Folded>
        <Folded title="Settings">
          <SettingsFields report={report} />
        </Folded>
      </div>
    </>
  );
}

/** Content that is made when it is unfolded for the first time. */
function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="report-fold" onToggle={({ currentTarget: { open } }) => open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && <div className="stack report-inside">{children}</div>}
    </details>
  );
}

function PeriodFields({ report }: { readonly report: ReportChoice }) {
  const { survey } = useWorkbook();
  const typed = report.chosenText('period');
  const options = survey ? periodOptions(survey) : [];
  const isListed = options.some(({ value }) => value === typed);
  const [byDates, setByDates] = useState(!isListed);
  const [dates, setDates] = useState(datesOf(typed || report.period));
  const onDates = (next: { readonly from: string; readonly to: string }): void => {
    setDates(next);
    const span = spanOf(next.from, next.to);
    if (span !== undefined) report.choose('period', span);
  };
  const wrong = byDates && dates.from !== '' && dates.to !== '' && spanOf(dates.from, dates.to) === undefined;
  return (
    <>
      <Field label="Period">
        {(control) => (
          <select
            {...control}
            value={byDates ? DATES : typed}
            disabled={report.isBusy}
            onChange={({ target: { value } }) => {
              setByDates(value === DATES);
              if (value !== DATES) report.choose('period', value);
            }}
          >
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
            <option value={DATES}>Between two dates</option>
          </select>
        )}
      </Field>
      {byDates && (
        <div className="report-pair">
          <Field label="From">
            {(control) => (
              <input
                {...control}
                type="date"
                value={dates.from}
                disabled={report.isBusy}
                onChange={({ target }) => onDates({ ...dates, from: target.value })}
              />
            )}
          </Field>
          <Field label="To" error={wrong ? 'The end must not be before the start.' : ''}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={dates.to}
                disabled={report.isBusy}
                onChange={({ target }) => onDates({ ...dates, to: target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </>
  );
}

const DATES = 'dates';

function sectionsTitle({ kind, settings }: ReportChoice): string {
  const shown = kind.sections.filter((section) => !isLeftOut(section, settings.sectionsLeftOut)).length;
  return `Sections (${shown} of ${kind.sections.length})`;
}
