/** What a table may be told besides its rows, columns and periods: each field has a default. */
import { Field, Input, Select } from '@fluentui/react-components';
import type { OpenedTables, TableTexts } from '../../jobs';
import type { TableForm } from './tableForm';

interface Props {
  readonly form: TableForm;
  readonly choices: OpenedTables['choices'];
  /** What is wrong with a field; null is nothing. */
  readonly wrong: (key: keyof TableTexts) => string | null;
  readonly isBusy: boolean;
  readonly onChange: (changes: Partial<TableForm>) => void;
}

export function MoreFields({ form, choices, wrong, isBusy, onChange }: Props) {
  const orders = [...choices.orders, ...form.columns.map((name) => `By ${name}`)];
  return (
    <>
      <Field label="Order" validationMessage={wrong('order')}>
        <Select value={form.order} disabled={isBusy} onChange={(_event, { value }) => onChange({ order: value })}>
          <option value="">As grouped</option>
          {orders.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Field label="Top" hint="How many rows to show; the others are taken together." validationMessage={wrong('top')}>
        <Input
          inputMode="numeric"
          placeholder="All"
          value={form.top}
          disabled={isBusy}
          onChange={(_event, { value }) => onChange({ top: value })}
        />
      </Field>
      <Field label="Total" validationMessage={wrong('total')}>
        <Select value={form.total} disabled={isBusy} onChange={(_event, { value }) => onChange({ total: value })}>
          <option value="">Where the columns are counts</option>
          <option>Yes</option>
          <option>No</option>
        </Select>
      </Field>
      <Field label="Chart" validationMessage={wrong('chart')}>
        <Select value={form.chart} disabled={isBusy} onChange={(_event, { value }) => onChange({ chart: value })}>
          {choices.charts.map((chart) => (
            <option key={chart} value={chart === 'None' ? '' : chart}>
              {chart}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Target" hint="For one column, such as: % in time at least 85%." validationMessage={wrong('target')}>
        <Input value={form.target} disabled={isBusy} onChange={(_event, { value }) => onChange({ target: value })} />
      </Field>
    </>
  );
}
