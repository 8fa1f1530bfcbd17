/** The Checks tab: check the register, work through what was found, and put right what is certain. */
import { Button, Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { CheckedWorkbook, RegisterRequest } from '../../jobs';
import { counted } from '../../nouns';
import { Lines } from '../lists';
import { ProblemMessage } from '../ProblemMessage';
import { ChecksOutcome, headlineOf } from './ChecksOutcome';
import { FindingFilters } from './FindingFilters';
import { FindingGroups } from './FindingGroups';
import { useChecks, type Checks } from './useChecks';

export function ChecksTab({ request }: { readonly request: RegisterRequest }) {
  const checks = useChecks(request);
  const { checked, isBusy } = checks;
  return (
    <div className="stack-loose">
      {!checked && (
        <p className="text">
          Looks for what would make a published figure wrong, lists it on the sheet Data checks and marks the cells.
          What is in the register stays as it is.
        </p>
      )}
      <div className="stack-tight">
        <Button className="at-start" appearance="primary" disabledFocusable={isBusy} onClick={checks.check}>
          {checked ? 'Check again' : 'Check register'}
        </Button>
        <div className="actions">
          <Button size="small" disabledFocusable={isBusy} onClick={checks.undo}>
            Undo fixes
          </Button>
          <Button size="small" disabledFocusable={isBusy} onClick={checks.clearMarks}>
            Clear marks
          </Button>
        </div>
        <ChecksOutcome current={checks.current} />
      </div>
      {checks.lost && <ProblemMessage problem={checks.lost} focused />}
      {checked && <Found checked={checked} checks={checks} />}
    </div>
  );
}

function Found({ checked, checks }: { readonly checked: CheckedWorkbook; readonly checks: Checks }) {
  const { shown, columns, filter, setFilter } = checks;
  const { counts } = checked.result;
  const notes = [...checked.kept.map(({ sheet, reason }) => `Kept the sheet ${sheet}: ${reason}.`), ...checked.remarks];
  const total = counts.error + counts.warning + counts.note;
  const left = shown.reduce((sum, { findings, unlisted }) => sum + findings.length + unlisted, 0);
  return (
    <>
      <section className="stack-tight">
        <h2 className="heading">{headlineOf(checked)}</h2>
        <p className="text">{total === 0 ? NEXT_REPORT : adviceOn(counts.error)}</p>
        {total > 0 && (
          <p className="text">
            {checked.written.map((sheet) => (
              <Fragment key={sheet}>
                {'All of it is on the sheet '}
                <Link inline disabledFocusable={checks.isBusy} onClick={() => checks.goTo({ sheet, cell: '' })}>
                  {sheet}
                </Link>
                {'. '}
              </Fragment>
            ))}
            {checked.marked > 0 && `${counted(checked.marked, 'cell')} of the register marked.`}
          </p>
        )}
        <Lines lines={notes} />
      </section>
      {total > 0 && (
        <section className="stack-tight" aria-label="Findings">
          <FindingFilters counts={counts} columns={columns} filter={filter} onFilter={setFilter} />
          <p className="text" role="status">
            {left === total ? '' : `${counted(left, 'finding')} of ${total.toLocaleString('en-GB')} shown`}
          </p>
          <FindingGroups groups={shown} {...checks} />
        </section>
      )}
    </>
  );
}

const NEXT_REPORT = 'Nothing was found that would make a figure wrong. Next: generate the report on the tab Report.';

function adviceOn(errors: number): string {
  return errors === 0
    ? 'No figure is wrong, but tables may have holes. Put right what you can, then generate the report.'
    : `${counted(errors, 'error')} would make a figure wrong: put ${errors === 1 ? 'it' : 'them'} right first, then check again.`;
}
