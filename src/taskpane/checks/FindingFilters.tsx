/** Which findings are listed: by severity, by column, by words. */
import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { counted } from '../../nouns';
import type { Severity } from '../../register';
import { SEVERITIES } from '../../register';
import type { FindingFilter } from './groupFindings';

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly columns: readonly string[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

export function FindingFilters({ counts, columns, filter, onFilter }: Props) {
  const show = (severity: Severity, isShown: boolean): void => {
    const others = [...filter.severities].filter((each) => each !== severity);
    onFilter({ ...filter, severities: new Set(isShown ? [...others, severity] : others) });
  };
  return (
    <div className="stack-tight">
      <fieldset className="field-group checks-severities">
        <legend>Show</legend>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <Checkbox
            key={severity}
            label={counted(counts[severity], severity)}
            checked={filter.severities.has(severity)}
            onChange={(_event, { checked }) => show(severity, checked === true)}
          />
        ))}
      </fieldset>
      <div className="checks-fields">
        <Field className="checks-field" label="Find">
          <Input
            type="search"
            value={filter.text}
            onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
          />
        </Field>
        {columns.length > 1 && (
          <Field className="checks-field" label="Column">
            <Select value={filter.column} onChange={(_event, { value }) => onFilter({ ...filter, column: value })}>
              <option value="">All columns</option>
              {columns.map((column) => (
                <option key={column}>{column}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
}
