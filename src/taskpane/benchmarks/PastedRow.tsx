/** One council and period of a pasted table: what it would do, and the choice where there is one. */
import { Field, mergeClasses, Select } from '@fluentui/react-components';
import type { PasteDecision, PasteRow, PasteState } from '../../jobs';
import { ChangesTable } from './ChangesTable';
import { choicesOf } from './pasteDecisions';

interface RowProps {
  readonly row: PasteRow;
  readonly decision: PasteDecision | undefined;
  readonly clashes: boolean;
  readonly onDecide: (decision: PasteDecision) => void;
}

export function PastedRow({ row, decision, clashes, onDecide }: RowProps) {
  const { place, council, period, state, reason } = row;
  const choices = choicesOf(row);
  const changes = decision === 'take as near' ? (row.near?.changes ?? []) : row.changes;
  return (
    <li className={mergeClasses('entry', clashes && 'paste-clashing')}>
      <p className="text">
        <strong>{council || place}</strong>
        {period && `, ${period}`}
      </p>
      <p className="text quiet">
        {[STATES[state], reason].filter(Boolean).join(': ')}
        {row.near && `; nearly the name of ${row.near.council}`}
      </p>
      {state !== 'new' && changes.length > 0 && (
        <ChangesTable
          headings={['Column', 'On the sheet', 'Pasted']}
          changes={changes}
          nameOf={({ column }) => column}
        />
      )}
      {state === 'new' && changes.length > 0 && (
        <p className="text">{changes.map(({ column, after }) => `${column} ${after}`).join(', ')}</p>
      )}
      {choices.length > 0 && (
        <Field
          label={`What to do with ${place}`}
          validationMessage={clashes ? 'Another row of this council and period is taken too.' : null}
        >
          <Select
            value={decision ?? 'leave'}
            onChange={(_event, { value }) => {
              const chosen = choices.find((choice) => choice.decision === value);
              if (chosen) onDecide(chosen.decision);
            }}
          >
            {choices.map((choice) => (
              <option key={choice.decision} value={choice.decision}>
                {choice.label}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </li>
  );
}

const STATES: Readonly<Record<PasteState, string>> = {
  new: 'New',
  changes: 'On the sheet with other figures',
  same: 'On the sheet already',
  duplicate: 'Twice',
  // Its reason says it all.
  own: '',
  unread: 'Not read',
};
