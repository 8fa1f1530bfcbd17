/** The preview: which columns are taken, what each row would do, and the choice where there is one. */
import { Button, Field, mergeClasses, Select } from '@fluentui/react-components';
import type { PasteDecision, PastePreview, PasteRow, PasteState } from '../../jobs';
import { counted } from '../../nouns';
import { PagedList } from '../lists';
import { Notice } from '../Notice';
import { useFocusOnce } from '../useFocusOnce';
import { ChangesTable } from './ChangesTable';
import { choicesOf } from './pasteDecisions';
import type { Paste } from './usePaste';

interface Props {
  readonly preview: PastePreview;
  readonly paste: Paste;
  readonly onDiscard: () => void;
}

export function PastePreviewed({ preview, paste, onDiscard }: Props) {
  // The button that was pressed is gone.
  const heading = useFocusOnce<HTMLHeadingElement>();
  const { effect, isBusy } = paste;
  const { rows, columns, sheet, makesSheet } = preview;
  const taken = columns.filter(({ into }) => into !== '');
  const unclear = columns.filter(({ isUnclear }) => isUnclear);
  const ignored = columns.filter(({ into, isUnclear }) => into === '' && !isUnclear);
  const doesNothing = effect.added + effect.changed === 0;
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="heading">{`Preview: ${counted(rows.length, 'row')}`}</h3>
      <p className="text">
        {`${makesSheet ? 'The sheet will be made:' : 'Into the sheet'} ${sheet}. `}
        {`Columns taken: ${taken.map(namedAs).join(', ')}.`}
        {ignored.length > 0 && ` Left out: ${ignored.map(({ heading }) => heading || '(no heading)').join(', ')}.`}
      </p>
      {unclear.length > 0 && (
        <Notice
          intent="warning"
          title={`Are these fractions? ${unclear.map(({ heading }) => heading).join(', ')}`}
          actions={
            <>
              <Button disabledFocusable={isBusy} onClick={() => paste.look('fractions')}>
                0.87 means 87%
              </Button>
              <Button disabledFocusable={isBusy} onClick={() => paste.look('percent')}>
                0.87 means 0.87%
              </Button>
            </>
          }
        >
          A number such as 0.87 could mean 87% or 0.87%. Until you say which, these percentages are left out.
        </Notice>
      )}
      <PagedList rows={rows}>
        {(row) => (
          <PastedRow
            key={row.line}
            row={row}
            decision={paste.decisions[row.line]}
            clashes={effect.clashing.includes(row.line)}
            onDecide={(decision) => paste.decide(row.line, decision)}
          />
        )}
      </PagedList>
      <p className="text" role="status">
        {effect.clashing.length > 0
          ? `Lines ${effect.clashing.join(', ')} are of one council and period: take one of them only.`
          : `${counted(effect.added, 'row')} will be added, ${effect.changed.toLocaleString('en-GB')} changed.`}
      </p>
      <div className="actions">
        <Button
          appearance="primary"
          disabledFocusable={isBusy || doesNothing || effect.clashing.length > 0}
          onClick={paste.add}
        >
          Write to the sheet
        </Button>
        <Button disabledFocusable={isBusy} onClick={onDiscard}>
          Discard
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  readonly row: PasteRow;
  readonly decision: PasteDecision | undefined;
  readonly clashes: boolean;
  readonly onDecide: (decision: PasteDecision) => void;
}

function PastedRow({ row, decision, clashes, onDecide }: RowProps) {
  const { line, council, period, state, reason } = row;
  const choices = choicesOf(row);
  const changes = decision === 'take as near' ? (row.near?.changes ?? []) : row.changes;
  return (
    <li className={mergeClasses('entry', clashes && 'paste-clashing')}>
      <p className="text">
        <strong>{council || `Line ${line}`}</strong>
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
          label={`What to do with line ${line}`}
          validationMessage={clashes ? 'Another line of this council and period is taken too.' : null}
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

function namedAs({ heading, into }: PastePreview['columns'][number]): string {
  return heading === into ? heading : `${heading} (as ${into})`;
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
