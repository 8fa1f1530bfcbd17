/** The first thing that a new user sees: no register yet, and the three ways to one. */
import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { activeSheetName, showSheet, toProblem } from '../../excel';
import type { Survey } from '../../jobs';
import type { Problem } from '../../problem';
import { ProblemMessage } from '../ProblemMessage';
import { useJobRunner } from '../useJobRunner';
import { useFocusOnce } from '../useFocusOnce';
import { useWorkbook } from '../useWorkbook';

interface NoRegisterProps {
  readonly survey: Survey;
  readonly onMap: (sheet: string) => void;
}

export function NoRegister({ survey, onMap }: NoRegisterProps) {
  const { run, current } = useJobRunner();
  const { remember } = useWorkbook();
  const [problem, setProblem] = useState<Problem>();
  const isBusy = current.state === 'running';
  const { candidates } = survey;
  const empty = emptyRegister(survey);
  const isNew = current.state === 'done' && current.job === 'newRegister';
  const ready = useFocusOnce<HTMLHeadingElement>(isNew && empty !== undefined);

  const takeThisSheet = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const name = await activeSheetName();
      remember({ sheets: [name] });
      // Its own headings may do; if not, what is missing is said beside them.
      if (candidates.some(({ outline }) => outline.name === name)) onMap(name);
    } catch (error) {
      setProblem(toProblem(error));
    }
  };

  if (empty !== undefined) {
    return (
      <section className="stack">
        <h2 ref={ready} tabIndex={-1} className="heading">
          The register is ready to be filled
        </h2>
        <p className="text">
          Enter the complaints, enquiries and compliments on the sheet{' '}
          <Link inline onClick={() => void showSheet(empty).catch((error: unknown) => setProblem(toProblem(error)))}>
            “{empty}”
          </Link>
          , one row each. As soon as there is a row, the report can be generated here.
        </p>
        <LookAgain survey={survey} found="There is still no row." />
        {problem && <ProblemMessage problem={problem} focused />}
      </section>
    );
  }
  return (
    <section className="stack">
      <h2 className="heading">No register found yet</h2>
      <p className="text">
        {survey.problem && survey.problem.code !== 'no-register'
          ? survey.problem.message
          : 'A register is a sheet with one row for each complaint, enquiry or compliment.'}
      </p>
      <ol className="list">
        <li>Choose a register, or start a new one.</li>
        <li>See that its columns are understood.</li>
        <li>Generate the report.</li>
      </ol>
      <div className="stack-tight">
        {candidates.length > 0 ? (
          <>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void takeThisSheet()}>
              Use this sheet
            </Button>
            <span className="hint">Takes the sheet that is in front in Excel.</span>
            <Button disabledFocusable={isBusy} onClick={() => onMap(candidates[0]?.outline.name ?? '')}>
              Your register
            </Button>
            <span className="hint">Says what its headings and words mean, where they are not understood.</span>
            <Button disabledFocusable={isBusy} onClick={() => void run('newRegister', {})}>
              New register
            </Button>
            <span className="hint">{NEW_REGISTER}</span>
          </>
        ) : (
          <>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void run('newRegister', {})}>
              New register
            </Button>
            <span className="hint">{NEW_REGISTER}</span>
            <LookAgain survey={survey} found="There is still no register." />
          </>
        )}
      </div>
      {problem && <ProblemMessage problem={problem} focused />}
    </section>
  );
}

interface LookAgainProps {
  readonly survey: Survey;
  /** What is said where there is nothing else to see. */
  readonly found: string;
}

function LookAgain({ survey, found }: LookAgainProps) {
  const { lookAgain } = useWorkbook();
  const { current } = useJobRunner();
  /** What was known when the button was pressed. */
  const [before, setBefore] = useState<Survey>();
  return (
    <>
      <Button
        className="at-start"
        disabledFocusable={current.state === 'running'}
        onClick={() => {
          setBefore(survey);
          lookAgain();
        }}
      >
        Look again
      </Button>
      <span role="status" className="hint">
        {before && before !== survey && found}
      </span>
    </>
  );
}

const NEW_REGISTER = 'Adds empty sheets with the right columns, lists of allowed values and settings.';

/** The sheet of a register that has headings and no rows. */
function emptyRegister({ problem, candidates }: Survey): string | undefined {
  if (problem?.code !== 'no-rows') return undefined;
  return candidates.find(({ headings: { missing } }) => missing.length === 0)?.outline.name;
}
