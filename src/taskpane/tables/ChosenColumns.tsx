/** The columns of a table: measures that are added, moved and taken away. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { moved } from './tableForm';

interface Props {
  readonly measures: readonly string[];
  readonly chosen: readonly string[];
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

export function ChosenColumns({ measures, chosen, problem, isBusy, onChange }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const [next, setNext] = useState('');
  /** What a screen reader is told of the last change. */
  const [said, setSaid] = useState('');
  const left = measures.filter((measure) => !chosen.includes(measure));
  const measure = left.includes(next) ? next : '';
  const add = (): void => {
    if (measure === '') return;
    onChange([...chosen, measure]);
    setSaid(`${measure} added as column ${chosen.length + 1}.`);
    setNext('');
  };
  const move = (name: string, by: number): void => {
    const from = chosen.indexOf(name);
    const to = from + by;
    if (to < 0 || to >= chosen.length) return;
    onChange(moved(chosen, from, to));
    setSaid(`${name} is column ${to + 1} of ${chosen.length}.`);
  };
  const remove = (name: string): void => {
    onChange(chosen.filter((one) => one !== name));
    setSaid(`${name} removed.`);
    // The button goes away with its row, and the focus would be lost with it.
    group.current?.querySelector('select')?.focus();
  };
  return (
    <fieldset ref={group} className="field-group stack-tight">
      <legend className="report-legend">Columns</legend>
      {chosen.length > 0 && (
        <ol className="plain-list">
          {chosen.map((name, index) => (
            <li key={name} className="tables-column">
              <span className="name">{name}</span>
              <span className="actions">
                <Button
                  size="small"
                  aria-label={`Move ${name} up`}
                  disabledFocusable={isBusy || index === 0}
                  onClick={() => move(name, -1)}
                >
                  Up
                </Button>
                <Button
                  size="small"
                  aria-label={`Move ${name} down`}
                  disabledFocusable={isBusy || index === chosen.length - 1}
                  onClick={() => move(name, 1)}
                >
                  Down
                </Button>
                <Button
                  size="small"
                  aria-label={`Remove ${name}`}
                  disabledFocusable={isBusy}
                  onClick={() => remove(name)}
                >
                  Remove
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <div className="tables-add">
        <Field label="Next column" validationMessage={problem}>
          <Select value={measure} disabled={isBusy} onChange={(_event, { value }) => setNext(value)}>
            <option value="">Choose a measure</option>
            {left.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Button disabledFocusable={isBusy || measure === ''} onClick={add}>
          Add column
        </Button>
      </div>
      <span role="status" className="heard">
        {said}
      </span>
    </fieldset>
  );
}
