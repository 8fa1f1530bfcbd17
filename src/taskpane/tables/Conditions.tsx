/** Which rows of the register a table counts: one or two conditions, with the values that their columns have. */
import { Checkbox, Field } from '@fluentui/react-components';
import { GroupingSelect, type Groupings } from './GroupingSelect';
import { canBeCondition, NO_CONDITION, type Condition } from './tableForm';

interface Props {
  readonly groupings: Groupings;
  readonly conditions: readonly Condition[];
  /** By grouping; without those that are not known yet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly onChange: (conditions: readonly Condition[]) => void;
}

const LABELS = ['Only rows with', 'And only with'];

export function Conditions({ groupings, conditions, values, problem, isBusy, onChange }: Props) {
  const offered: Groupings = { ...groupings, own: groupings.own.filter(canBeCondition) };
  const change = (index: number, condition: Condition): void =>
    onChange(conditions.map((one, at) => (at === index ? condition : one)));
  const shown = conditions.filter((_, index) => index === 0 || conditions[index - 1]?.grouping !== '');
  return (
    <>
      {shown.map((condition, index) => (
        <div key={LABELS[index]} className="stack-tight">
          <Field label={LABELS[index] ?? ''} validationMessage={index === shown.length - 1 ? problem : null}>
            <GroupingSelect
              groupings={offered}
              none="All rows"
              value={condition.grouping}
              disabled={isBusy}
              onChange={(_event, { value }) => change(index, { ...NO_CONDITION, grouping: value })}
            />
          </Field>
          {condition.grouping !== '' && (
            <Values
              condition={condition}
              values={values[condition.grouping]}
              isBusy={isBusy}
              onChange={(chosen) => change(index, { ...condition, values: chosen })}
            />
          )}
        </div>
      ))}
    </>
  );
}

interface ValuesProps {
  readonly condition: Condition;
  readonly values: readonly string[] | undefined;
  readonly isBusy: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

function Values({ condition: { grouping, values: chosen }, values, isBusy, onChange }: ValuesProps) {
  if (!values) return <span className="hint">Reading its values</span>;
  const offered = values.filter(canBeCondition);
  return (
    <fieldset className="field-group">
      <legend className="hint">Values of {grouping}</legend>
      <div className="tables-values">
        {offered.map((value) => (
          <div key={value}>
            <Checkbox
              label={value}
              checked={chosen.includes(value)}
              disabled={isBusy}
              // In the order of the list, whichever is ticked first.
              onChange={(_event, { checked }) =>
                onChange(offered.filter((one) => (one === value ? checked === true : chosen.includes(one))))
              }
            />
          </div>
        ))}
      </div>
      {offered.length < values.length && (
        <span className="hint">Names with a comma, semicolon, colon or equals sign can’t be chosen.</span>
      )}
    </fieldset>
  );
}
