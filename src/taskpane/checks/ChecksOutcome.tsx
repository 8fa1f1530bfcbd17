/** How a job of the Checks tab ended: fixes made or undone, marks cleared, or a check that needs a word. */
import type { CheckedWorkbook } from '../../jobs';
import { counted } from '../../nouns';
import type { Current } from '../jobRunner';
import { Lines } from '../lists';
import { Notice } from '../Notice';

/** Shown, and told to screen readers: the place for it is there before there is anything to say. */
export function ChecksOutcome({ current }: { readonly current: Current }) {
  const said = current.state === 'done' ? outcomeOf(current) : undefined;
  return (
    <div role="status">
      {current.state === 'done' && current.job === 'check' && (
        <span className="heard">{headlineOf(current.result)}</span>
      )}
      {said && (
        <Notice intent={said.left.length > 0 ? 'warning' : 'success'} title={said.title}>
          {said.text}
          <Lines lines={said.left} />
        </Notice>
      )}
    </div>
  );
}

/** "12 findings in 425 rows". */
export function headlineOf({ result: { rows, counts } }: CheckedWorkbook): string {
  const total = counts.error + counts.warning + counts.note;
  return `${total === 0 ? 'No findings' : counted(total, 'finding')} in ${counted(rows, 'row')}`;
}

interface Said {
  readonly title: string;
  readonly text: string;
  /** What was not done, and why; remarks. */
  readonly left: readonly string[];
}

function outcomeOf(done: Extract<Current, { state: 'done' }>): Said | undefined {
  switch (done.job) {
    case 'applyFixes': {
      const { made, skipped, remarks } = done.result;
      return {
        title: made.length === 0 ? 'Nothing was changed.' : `${counted(made.length, 'cell')} changed.`,
        text: made.length === 0 ? '' : 'The sheet Fixes lists what stood there before. Check again when you are done.',
        left: [...skipped.map(({ fix, reason }) => `${fix.sheet} ${fix.cell} was left: ${reason}.`), ...remarks],
      };
    }
    case 'undoFixes': {
      const { undone, left, remarks } = done.result;
      return {
        title: undone.length === 0 ? 'There was no fix to undo.' : `${counted(undone.length, 'fix')} undone.`,
        text:
          undone.length === 0
            ? ''
            : 'The cells hold again what they held before. Check again to list what is wrong in them.',
        left: [...left.map(({ fix, reason }) => `${fix.sheet} ${fix.cell} was left: ${reason}.`), ...remarks],
      };
    }
    case 'clearMarks': {
      const { sheets } = done.result;
      return {
        title: sheets.length === 0 ? 'There were no marks.' : 'The marks are cleared.',
        text: sheets.length === 0 ? '' : `Sheets: ${sheets.join(', ')}. Nothing else of them was changed.`,
        left: [],
      };
    }
    default:
      return undefined;
  }
}
