/** What a report is of: kind, period and basis, the one primary button, and the rest folded away. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { useWorkbook } from '../useWorkbook';
import { counted } from '../words';
import { datesOf, periodOptions, spanOf } from './periodChoice';
import { REPORT_KINDS, useReport, type ReportChoice } from './useReport';
import { isLeftOut } from './sectionChoice';
import { useReportStyles } from './useReportStyles';

const Sections = lazy(async () => ({ default: (await import('./Sections')).Sections }));
const SettingsFields = lazy(async () => ({ default: (await import('./SettingsFields')).SettingsFields }));

export function GenerateForm() {
  const styles = useReportStyles();
  const report = useReport();
  const { kind, chooseKind, isBusy, replaced, settings } = report;
  return (
    <>
      <div className={styles.fields}>
        <Field label="Report">
          <Select
            className={styles.narrow}
            value={kind.id}
            disabled={isBusy}
            onChange={(_, { value }) => chooseKind(value)}
          >
            {REPORT_KINDS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <PeriodFields report={report} />
        <Field label="Count complaints by">
          <Select
            className={styles.narrow}
            value={settings.basis}
            disabled={isBusy}
            onChange={(_, { value }) => report.choose('basis', value)}
          >
            <option>Received, closed and due</option>
            <option>Responded to</option>
          </Select>
        </Field>
      </div>
      <div className={styles.stack}>
        <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={report.start}>
          Generate {kind.name.toLowerCase()}
        </Button>
        <span className={styles.hint}>
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

/** Content that is loaded when it is unfolded for the first time. */
function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useReportStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget: { open } }) => open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && (
        <Suspense fallback={<p className={styles.hint}>Loading…</p>}>
          <div className={styles.inside}>{children}</div>
        </Suspense>
      )}
    </details>
  );
}

function PeriodFields({ report }: { readonly report: ReportChoice }) {
  const styles = useReportStyles();
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
        <Select
          className={styles.narrow}
          value={byDates ? DATES : typed}
          disabled={report.isBusy}
          onChange={(_, { value }) => {
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
        </Select>
      </Field>
      {byDates && (
        <div className={styles.pair}>
          <Field label="From">
            <Input
              className={styles.narrow}
              type="date"
              value={dates.from}
              disabled={report.isBusy}
              onChange={(_, { value }) => onDates({ ...dates, from: value })}
            />
          </Field>
          <Field label="To" {...(wrong ? { validationMessage: 'The end must not be before the start.' } : {})}>
            <Input
              className={styles.narrow}
              type="date"
              value={dates.to}
              disabled={report.isBusy}
              onChange={(_, { value }) => onDates({ ...dates, to: value })}
            />
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
