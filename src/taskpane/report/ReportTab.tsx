/** The Report tab: for a first-time user the way to a register, for everybody else one button and what came of it. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../problem';
import { later } from '../later';
import { useJobRunner } from '../useJobRunner';
import { useWorkbook } from '../useWorkbook';
import { Waiting } from '../Waiting';
import { GenerateForm } from './GenerateForm';
import { RegisterLine } from './RegisterLine';

const YourRegister = later(async () => (await import('../register/YourRegister')).YourRegister);
const NoRegister = later(async () => (await import('./NoRegister')).NoRegister);
const ProblemMessage = later(async () => (await import('../ProblemMessage')).ProblemMessage);
const ReportResult = later(async () => (await import('./ReportResult')).ReportResult);

export function ReportTab() {
  const { current } = useJobRunner();
  const { survey, problem, waitingForCell, lookAgain } = useWorkbook();
  /** The sheet whose columns are being mapped. */
  const [mapped, setMapped] = useState<string>();
  const [isBack, setBack] = useState(false);
  const turnTo = (sheet: string | undefined): void => {
    setMapped(sheet);
    setBack(sheet === undefined);
  };
  // A job that has just failed for the same reason says it above, and says how it left the workbook.
  const isSaidOf = ({ code }: Problem): boolean => current.state === 'failed' && current.problem.code === code;
  const trouble = problem && (
    <ProblemMessage problem={problem}>
      <Button onClick={lookAgain}>Try again</Button>
    </ProblemMessage>
  );
  if (!survey) {
    return (
      trouble ?? (
        <Waiting>
          {waitingForCell ? 'Press Enter in Excel to finish editing the cell' : 'Looking for the register'}
        </Waiting>
      )
    );
  }
  if (mapped !== undefined && current.state !== 'running') {
    return <YourRegister sheet={mapped} onClose={() => turnTo(undefined)} />;
  }
  return (
    <div className="stack-loose">
      {problem && !isSaidOf(problem) && trouble}
      {current.state === 'done' && current.job === 'generate' && (
        <ReportResult generated={current.result} onMap={turnTo} />
      )}
      {survey.register || isOfSetting(survey.problem) ? (
        <>
          {survey.register && <RegisterLine register={survey.register} onMap={turnTo} focused={isBack} />}
          {survey.problem && !isSaidOf(survey.problem) && <ProblemMessage problem={survey.problem} />}
          <GenerateForm />
        </>
      ) : (
        <NoRegister survey={survey} onMap={turnTo} />
      )}
    </div>
  );
}

/** A setting stands between the reader and the register: the form stays, as it is there that the setting is changed. */
function isOfSetting(problem: Problem | undefined): boolean {
  return (
    problem?.code === 'register-sheets' || problem?.code === 'all-rows-are' || problem?.code === 'procedures-covered'
  );
}
