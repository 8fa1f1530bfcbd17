/**
 * "Your register": what its headings, words and sheets mean, with a guess for each that can be changed, and at once how
 * much of it is understood.
 */
import { Button, ProgressBar } from '@fluentui/react-components';
import { counted } from '../../nouns';
import type { UnderstoodRegister } from '../../jobs';
import { Fold } from '../Fold';
import { Notice } from '../Notice';
import { ProblemMessage } from '../ProblemMessage';
import { useFocusOnce } from '../useFocusOnce';
import { AllRows } from './AllRows';
import { withMeaning } from './columnChoice';
import { Columns } from './Columns';
import { DoubtedColumns } from './DoubtedColumns';
import { ProfileText } from './ProfileText';
import { SheetsOfRegister } from './SheetsOfRegister';
import { useYourRegister } from './useYourRegister';
import { Words } from './Words';

interface YourRegisterProps {
  /** The sheet to begin with. */
  readonly sheet: string;
  readonly onClose: () => void;
}

export function YourRegister({ sheet, onClose }: YourRegisterProps) {
  const register = useYourRegister(sheet);
  const heading = useFocusOnce<HTMLHeadingElement>();
  const { draft, change, undo, groups, understood, read, problem } = register;
  const map = (theirs: string, meaning: string): void => {
    const sheet = groups.flat().find(({ headings }) => headings.headings.some((one) => one.heading === theirs));
    if (sheet) change({ mapping: withMeaning(sheet.outline, draft.mapping, theirs, meaning) });
  };
  const use = (): void => {
    register.save();
    onClose();
  };
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1} className="heading">
        Your register
      </h2>
      {groups.length === 0 ? (
        <p className="text">No sheet of this workbook has headings.</p>
      ) : (
        <SheetsOfRegister groups={groups} chosen={draft.sheets} onChoose={(sheets) => change({ sheets })} />
      )}
      {problem && (
        <ProblemMessage problem={problem}>
          <Button onClick={register.readAgain}>Try again</Button>
        </ProblemMessage>
      )}
      {read !== undefined && <ProgressBar value={read} aria-label="Reading the register" />}
      <div role="status">{understood && <Standing understood={understood} />}</div>
      {understood && (
        <>
          <DoubtedColumns
            headings={understood.headings}
            onMap={(theirs, meaning) => {
              map(theirs, meaning);
              // The button goes away with what it settles, and the focus would be lost with it.
              heading.current?.focus();
            }}
          />
          <Words
            words={understood.understanding?.unreadWords ?? []}
            procedures={understood.understanding?.procedures}
            given={draft.given.words ?? []}
            onGive={(words) => change({ given: { ...draft.given, words } })}
          />
          <AllRows
            understanding={understood.understanding}
            given={draft.given.whole ?? []}
            onGive={(whole) => change({ given: { ...draft.given, whole } })}
          />
          <Columns headings={understood.headings} opened={understood.problem !== undefined} onMap={map} />
          <Fold as="h3" title="The same in another workbook">
            <ProfileText profile={draft} onTake={change} />
          </Fold>
        </>
      )}
      <div className="actions report-footer">
        <Button appearance="primary" onClick={use} disabledFocusable={understood?.understanding === undefined}>
          Use these choices
        </Button>
        {undo && <Button onClick={undo}>Undo</Button>}
        <Button onClick={onClose}>Back</Button>
      </div>
    </section>
  );
}

function Standing({ understood: register }: { readonly understood: UnderstoodRegister }) {
  const { problem, missing, understanding, headings } = register;
  if (!understanding && missing.length > 0) {
    return (
      <Notice intent="warning" title={`Still needed: ${missing.join(', ')}.`}>
        Choose which of your columns it is.
      </Notice>
    );
  }
  if (!understanding) {
    return (
      problem && (
        <Notice intent="warning" title={problem.message}>
          {problem.remedy}
        </Notice>
      )
    );
  }
  const { rows, understood } = understanding;
  const left = rows - understood;
  const doubted = headings.filter((heading) => heading.doubted !== undefined).length;
  return (
    <Notice
      intent={left + doubted === 0 ? 'success' : 'warning'}
      title={`${understood.toLocaleString('en-GB')} of ${counted(rows, 'row')} understood.`}
    >
      {left > 0 && 'What is left is counted in no figure that needs it. '}
      {doubted > 0 &&
        `${counted(doubted, 'column doesn’t', 'columns don’t')} fit the heading and ${doubted === 1 ? 'isn’t' : 'aren’t'} used.`}
    </Notice>
  );
}
