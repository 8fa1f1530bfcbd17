/** What a report is of: kind, period and basis, the one primary button, and the rest folded away. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { counted } from '../../nouns';
import { later } from '../later';
import { useReport, type ReportChoice } from './useReport';
import { shownSections } from './sectionChoice';
import { DATES, usePeriodChoice, type PeriodChoice } from './usePeriodChoice';

const PeriodDates = later(async () => (await import('./PeriodDates')).PeriodDates);
const ReportOptions = later(async () => (await import('./ReportOptions')).ReportOptions);

export function GenerateForm() {
  const report = useReport();
  const period = usePeriodChoice(report);
  const effect = useId();
  const { kind, chooseKind, isBusy, settings } = report;
  const wanted = period.isOpen
    ? DATES_WANTED
    : shownSections(kind, settings.sectionsLeftOut) === 0
      ? SECTIONS_WANTED
      : undefined;
  return (
    <>
      <div className="stack">
        <Field label="Report">
          <Select value={kind.id} disabled={isBusy} onChange={(_event, { value }) => chooseKind(value)}>
            {report.kinds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <PeriodFields period={period} isBusy={isBusy} />
        <Field label="Count complaints by">
          <Select
            value={settings.basis}
            disabled={isBusy}
            onChange={(_event, { value }) => report.choose('basis', value)}
          >
            <option>Received, closed and due</option>
            <option>Responded to</option>
          </Select>
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
      <ReportOptions report={report} />
    </>
  );
}

const DATES_WANTED = "Enter both dates. The end date can't be before the start date.";
const SECTIONS_WANTED = 'Tick at least one section: with none the report would be empty.';

/** What a run does to the workbook. */
function effectOf({ madeBefore, period }: ReportChoice): string {
  const replaced = madeBefore.filter((sheet) => period === '' || sheet.period === period).length;
  if (replaced === 0) return 'Writes new sheets into this workbook. The register is not changed.';
  const which =
    period === ''
      ? 'the sheets made before for the same period, if there are any'
      : `the ${counted(replaced, 'sheet')} made before for ${period}`;
  return `Replaces ${which}. Commentary is kept. This clears Excel's undo history.`;
}

interface PeriodFieldsProps {
  readonly period: PeriodChoice;
  readonly isBusy: boolean;
}

function PeriodFields({ period: { options, value, onValue, dates, onDates, error }, isBusy }: PeriodFieldsProps) {
  return (
    <>
      <Field label="Period">
        <Select value={value} disabled={isBusy} onChange={(_event, chosen) => onValue(chosen.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
          <option value={DATES}>Between two dates</option>
        </Select>
      </Field>
      {value === DATES && <PeriodDates dates={dates} onDates={onDates} error={error} isBusy={isBusy} />}
    </>
  );
}
