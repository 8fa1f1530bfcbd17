/** "Arrange the report": the sections and tables of a kind as rows of the sheet `Report`, for the analyst to change. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { RowsAdded } from '../../jobs';
import { kindIdOf, KINDS } from '../../report';
import type { ReportChoice } from '../report/useReport';
import { useJobRunner } from '../useJobRunner';
import { AddedRows } from './AddedRows';

/** The comparison with other councils has a tab of its own. */
const STARTS = KINDS.filter(({ id }) => id !== 'benchmarks');

export function ArrangeReport({ report }: { readonly report: ReportChoice }) {
  const { run } = useJobRunner();
  const [kind, setKind] = useState(report.isOwnKind ? 'annual-report' : report.kind.id);
  const [name, setName] = useState('');
  const [added, setAdded] = useState<{ readonly name: string; readonly rows: RowsAdded }>();
  const effect = useId();
  const start = STARTS.find(({ id }) => id === kind);
  const { isBusy } = report;
  if (!start) return null;
  const isNew = name.trim() !== '';
  const arrange = async (): Promise<void> => {
    setAdded(undefined);
    const asked = { kind, name: isNew ? name.trim() : start.name };
    const ended = await run('arrangeReport', asked);
    if (ended?.state !== 'done') return;
    setAdded({ name: asked.name, rows: ended.result });
    report.chooseKind(kindIdOf(asked.name));
  };
  return (
    <div className="stack">
      {added && (
        <AddedRows
          added={added.rows}
          title={`“${added.name}” is on the sheet ${added.rows.sheet}: ${added.rows.rows} rows.`}
          report={report}
        >
          Change the rows there: their order, their sections and the column Show. Then generate it.
        </AddedRows>
      )}
      <Field label="Start from">
        <Select value={kind} disabled={isBusy} onChange={(_event, { value }) => setKind(value)}>
          {STARTS.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Name of the report"
        hint={`Leave it blank to change the ${start.name.toLowerCase()} itself. Any other name makes a further report.`}
      >
        <Input
          placeholder={start.name}
          value={name}
          disabled={isBusy}
          onChange={(_event, { value }) => setName(value)}
        />
      </Field>
      <div className="stack-tight">
        <Button
          className="at-start"
          disabledFocusable={isBusy}
          aria-describedby={effect}
          onClick={() => void arrange()}
        >
          Start from the {start.name.toLowerCase()}
        </Button>
        <span id={effect} className="hint">
          Writes its sections and tables to the sheet Report, for you to change there. Nothing else is changed.
        </span>
      </div>
    </div>
  );
}
