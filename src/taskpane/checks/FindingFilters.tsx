/** Which findings are listed: by severity, by column, by words. */
import type { Severity } from '../../register';
import { SEVERITIES, type FindingFilter } from './groupFindings';
import { Checkbox, Field } from '../controls';
import { counted } from '../words';

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
            onChange={(checked) => show(severity, checked)}
          />
        ))}
      </fieldset>
      <div className="checks-fields">
        <Field className="checks-field" label="Find">
          {(control) => (
            <input
              {...control}
              type="search"
              value={filter.text}
              onChange={({ target }) => onFilter({ ...filter, text: target.value })}
            />
          )}
        </Field>
        {columns.length > 1 && (
          <Field className="checks-field" label="Column">
            {(control) => (
              <select
                {...control}
                value={filter.column}
                onChange={({ target }) => onFilter({ ...filter, column: target.value })}
              >
                <option value="">All columns</option>
                {columns.map((column) => (
                  <option key={column}>{column}</option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
    </div>
  );
}
