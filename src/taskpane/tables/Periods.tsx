/** The periods that a table shows side by side. */
import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { TableForm } from './tableForm';

interface PeriodsProps {
  readonly form: TableForm;
  readonly choices: readonly string[];
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly onChange: (changes: Partial<TableForm>) => void;
}

const YEARS = ['2', '3', '4', '5', '6', '7', '8', '9', '10'];

export function Periods({ form: { periods, years }, choices, problem, isBusy, onChange }: PeriodsProps) {
  return (
    <fieldset className="field-group">
      <legend className="report-legend">Periods</legend>
      <div className="tables-periods">
        {choices.map((period) => (
          <Checkbox
            key={period}
            label={period}
            checked={periods.includes(period)}
            disabled={isBusy}
            onChange={(_event, { checked }) =>
              onChange({
                periods: choices.filter((one) => (one === period ? checked === true : periods.includes(one))),
              })
            }
          />
        ))}
      </div>
      <Field label="Years" validationMessage={problem}>
        <Select value={years} disabled={isBusy} onChange={(_event, { value }) => onChange({ years: value })}>
          <option value="">None</option>
          {YEARS.map((count) => (
            <option key={count} value={count}>{`The last ${count}`}</option>
          ))}
        </Select>
      </Field>
    </fieldset>
  );
}
