/** "Add a table": what a table of one's own is to show, at once how it looks, and its row for the sheet `Tables`. */
import { Button, Field, Input, ProgressBar } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { RowsAdded, TableTexts } from '../../jobs';
import { ProblemMessage } from '../ProblemMessage';
import type { ReportChoice } from '../report/useReport';
import { useJobRunner } from '../useJobRunner';
import { AddedRows } from './AddedRows';
import { ChosenColumns } from './ChosenColumns';
import { Conditions } from './Conditions';
import { GroupingSelect } from './GroupingSelect';
import { MoreFields } from './MoreFields';
import { Periods } from './Periods';
import { BLANK_FORM, textsOf, wantedForPreview, withColumns, type TableForm } from './tableForm';
import { TablePreview } from './TablePreview';
import { useTableDraft } from './useTableDraft';

interface Props {
  readonly report: ReportChoice;
  /** Kept where the fold is, so that closing it loses nothing. */
  readonly form: TableForm;
  readonly onForm: (form: TableForm) => void;
}

type Place = keyof TableTexts;

export function AddTable({ report, form, onForm }: Props) {
  const { run } = useJobRunner();
  const { opened, preview, values, problem, readAgain } = useTableDraft(form);
  const [added, setAdded] = useState<{ readonly title: string; readonly rows: RowsAdded }>();
  const standing = useId();
  const { isBusy } = report;
  const change = (changes: Partial<TableForm>): void => {
    setAdded(undefined);
    onForm({ ...form, ...changes });
  };
  if (problem) {
    return (
      <ProblemMessage problem={problem}>
        <Button onClick={readAgain}>Try again</Button>
      </ProblemMessage>
    );
  }
  if (!opened) return <ProgressBar aria-label="Reading the register" />;

  const { choices, ownColumns } = opened;
  const wanted = wantedForPreview(form) || (form.title.trim() === '' ? 'Enter a title.' : '');
  // What is blank is said once, beside the button.
  const isBlank: Partial<Record<Place, boolean>> = { rows: form.rows === '', columns: form.columns.length === 0 };
  const problems = (preview?.problems ?? []).filter(({ key }) => isBlank[key] !== true);
  const wrong = (key: Place): string | null =>
    problems
      .filter((one) => one.key === key)
      .map(({ text }) => text)
      .join(' ') || null;
  const isReady = wanted === '' && preview !== undefined && problems.length === 0;
  const add = async (): Promise<void> => {
    const ended = await run('addTable', textsOf(form));
    if (ended?.state !== 'done') return;
    setAdded({ title: form.title.trim(), rows: ended.result });
    onForm(BLANK_FORM);
  };
  const groupings = { ours: choices.groupings, own: ownColumns };
  return (
    <div className="stack">
      {added && (
        <AddedRows added={added.rows} title={`“${added.title}” is on the sheet ${added.rows.sheet}.`} report={report}>
          {WHERE_SHOWN[report.isOwnKind ? 'own' : 'ours']}
        </AddedRows>
      )}
      <Field label="Title" validationMessage={wrong('table')}>
        <Input value={form.title} disabled={isBusy} onChange={(_event, { value }) => change({ title: value })} />
      </Field>
      <Field label="Rows" hint="One row for each of these." validationMessage={wrong('rows')}>
        <GroupingSelect
          groupings={groupings}
          none="Choose what the rows are"
          value={form.rows}
          disabled={isBusy}
          onChange={(_event, { value }) => change({ rows: value })}
        />
      </Field>
      <Field
        label="Then by"
        hint="Splits each row, or makes columns where there is one measure."
        validationMessage={wrong('thenBy')}
      >
        <GroupingSelect
          groupings={groupings}
          none="Nothing"
          value={form.thenBy}
          disabled={isBusy}
          onChange={(_event, { value }) => change({ thenBy: value })}
        />
      </Field>
      <ChosenColumns
        measures={choices.measures}
        chosen={form.columns}
        problem={wrong('columns')}
        isBusy={isBusy}
        onChange={(columns) => change(withColumns(form, columns))}
      />
      <Periods form={form} choices={choices.periods} problem={wrong('periods')} isBusy={isBusy} onChange={change} />
      <Conditions
        groupings={{ ours: choices.conditions, own: ownColumns }}
        conditions={form.conditions}
        values={values}
        problem={wrong('where')}
        isBusy={isBusy}
        onChange={(conditions) => change({ conditions })}
      />
      <MoreFields form={form} choices={choices} wrong={wrong} isBusy={isBusy} onChange={change} />
      {preview && wantedForPreview(form) === '' && <TablePreview preview={preview} />}
      <div className="stack-tight">
        <Button
          className="at-start"
          appearance="primary"
          disabledFocusable={isBusy || !isReady}
          aria-describedby={standing}
          onClick={() => void add()}
        >
          Add to the sheet Tables
        </Button>
        <span id={standing} role="status" className="hint">
          {wanted || standingOf(preview === undefined, problems.length > 0)}
        </span>
      </div>
    </div>
  );
}

const WHERE_SHOWN = {
  ours: 'Reports show it at their end, under “Additional tables”.',
  own: 'Enter its title on the sheet Report, in the column Table, where your report is to show it.',
} as const;

function standingOf(isWorking: boolean, isWrong: boolean): string {
  if (isWorking) return 'Making the preview.';
  if (isWrong) return 'Put right what is said beside the fields above.';
  return 'Adds one row to the sheet Tables. Nothing else is changed.';
}
