/** The two dates of a period of one's own. */
import { Field, Input } from '@fluentui/react-components';
import type { PeriodChoice } from './usePeriodChoice';

type PeriodDatesProps = Pick<PeriodChoice, 'dates' | 'onDates' | 'error'> & { readonly isBusy: boolean };

export function PeriodDates({ dates, onDates, error, isBusy }: PeriodDatesProps) {
  return (
    <div className="report-pair">
      <Field label="From">
        <Input
          type="date"
          value={dates.from}
          disabled={isBusy}
          onChange={(_event, chosen) => onDates({ from: chosen.value })}
        />
      </Field>
      <Field label="To" validationMessage={error || null}>
        <Input
          type="date"
          value={dates.to}
          disabled={isBusy}
          onChange={(_event, chosen) => onDates({ to: chosen.value })}
        />
      </Field>
    </div>
  );
}
