/** What a report is of: kind, period and basis, the one primary button, and the rest folded away. */
import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Field } from '../controls';
import { counted } from '../words';
import { REPORT_KINDS, useReport, type ReportChoice } from './useReport';
import { isLeftOut } from './sectionChoice';
import { Sections } from './Sections';
import { SettingsFields } from './SettingsFields';
import { DATES, usePeriodChoice, type PeriodChoice } from './usePeriodChoice';

export function GenerateForm() {
  const report = useReport();
  const period = usePeriodChoice(report);
  const effect = useId();
  const { kind, chooseKind, isBusy, settings } = report;
  const wanted = period.isOpen ? DATES_WANTED : shownSections(report) === 0 ? SECTIONS_WANTED : undefined;
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
        <PeriodFields period={period} isBusy={isBusy} />
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
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={isBusy || wanted !== undefined}
          aria-describedby={effect}
          onClick={report.start}
        >
          Generate {kind.name.toLowerCase()}
        </Button>
        <span id={effect} className="hint">
          {wanted ?? effectOf(report)}
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

const DATES_WANTED = "Enter both dates. The end date can't be before the start date.";
const SECTIONS_WANTED = 'Tick at least one section: with none the report would be empty.';

/** What a run does to the workbook. */
function effectOf({ replaced, period }: ReportChoice): string {
  return replaced.length === 0
    ? 'Writes new sheets into this workbook. The register is not changed.'
    : `Replaces the ${counted(replaced.length, 'sheet')} made before for ${period}. Commentary is kept. ` +
        "This clears Excel's undo history.";
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

interface PeriodFieldsProps {
  readonly period: PeriodChoice;
  readonly isBusy: boolean;
}

function PeriodFields({ period: { options, value, onValue, dates, onDates, error }, isBusy }: PeriodFieldsProps) {
  return (
    <>
      <Field label="Period">
        {(control) => (
          <select {...control} value={value} disabled={isBusy} onChange={({ target }) => onValue(target.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
            <option value={DATES}>Between two dates</option>
          </select>
        )}
      </Field>
      {value === DATES && (
        <div className="report-pair">
          <Field label="From">
            {(control) => (
              <input
                {...control}
                type="date"
                value={dates.from}
                disabled={isBusy}
                onChange={({ target }) => onDates({ from: target.value })}
              />
            )}
          </Field>
          <Field label="To" error={error}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={dates.to}
                disabled={isBusy}
                onChange={({ target }) => onDates({ to: target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </>
  );
}

function sectionsTitle(report: ReportChoice): string {
  return `Sections (${shownSections(report)} of ${report.kind.sections.length})`;
}

function shownSections({ kind, settings }: ReportChoice): number {
  return kind.sections.filter((section) => !isLeftOut(section, settings.sectionsLeftOut)).length;
}
