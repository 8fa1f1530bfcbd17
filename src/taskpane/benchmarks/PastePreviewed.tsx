/** The preview: which columns are taken, what each row would do, and the choice where there is one. */
import { Button, Field, Select } from '@fluentui/react-components';
import type { PastePreview } from '../../jobs';
import { counted } from '../../nouns';
import { PagedList } from '../lists';
import { Notice } from '../Notice';
import { useFocusOnce } from '../useFocusOnce';
import { bulkChoices, type BulkChoice } from './pasteDecisions';
import { PastedColumns } from './PastedColumns';
import { PastedRow } from './PastedRow';
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
  const doesNothing = effect.added + effect.changed === 0;
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="heading">{`Preview: ${counted(rows.length, 'row')}`}</h3>
      <p className="text">{`${makesSheet ? 'The sheet will be made:' : 'Into the sheet'} ${sheet}.`}</p>
      <PastedColumns preview={preview} isBusy={isBusy} onMap={paste.map} onPeriod={paste.setPeriod} />
      {columns.map(
        ({ theirs, heading, unclear }) =>
          unclear && (
            <Notice
              key={theirs}
              intent="warning"
              title={`Are these fractions? ${heading}`}
              actions={
                <>
                  <Button disabledFocusable={isBusy} onClick={() => paste.setPercent(unclear, 'fractions')}>
                    0.87 means 87%
                  </Button>
                  <Button disabledFocusable={isBusy} onClick={() => paste.setPercent(unclear, 'percent')}>
                    0.87 means 0.87%
                  </Button>
                </>
              }
            >
              A number such as 0.87 could mean 87% or 0.87%. Until you say which, these percentages are left out.
            </Notice>
          ),
      )}
      {bulkChoices(preview, paste.decisions).map((bulk) => (
        <Bulk key={bulk.title} bulk={bulk} paste={paste} />
      ))}
      <PagedList rows={rows}>
        {(row) => (
          <PastedRow
            key={row.place}
            row={row}
            decision={paste.decisions[row.place]}
            clashes={effect.clashing.includes(row.place)}
            onDecide={(decision) => paste.decide([row.place], decision)}
          />
        )}
      </PagedList>
      <p className="text" role="status">
        {effect.clashing.length > 0
          ? `These are of one council and period, take only one: ${effect.clashing.join('; ')}.`
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

/** One choice for all rows of a kind. */
function Bulk({
  bulk: { title, choices, places, chosen },
  paste,
}: {
  readonly bulk: BulkChoice;
  readonly paste: Paste;
}) {
  return (
    <Field label={title}>
      <Select
        value={chosen ?? ''}
        onChange={(_event, { value }) => {
          const choice = choices.find(({ decision }) => decision === value);
          if (choice) paste.decide(places, choice.decision);
        }}
      >
        {chosen === undefined && <option value="">One by one</option>}
        {choices.map(({ decision, label }) => (
          <option key={decision} value={decision}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
