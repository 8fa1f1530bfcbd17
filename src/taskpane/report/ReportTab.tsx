/** The Report tab: for a first-time user the way to a register, for everybody else one button and what came of it. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Waiting } from '../controls';
import { ProblemMessage } from '../ProblemMessage';
import { useDesk } from '../useDesk';
import { useWorkbook } from '../useWorkbook';
import { GenerateForm } from './GenerateForm';
import { MapColumns } from './MapColumns';
import { NoRegister } from './NoRegister';
import { RegisterLine } from './RegisterLine';
import { ReportResult } from './ReportResult';

export function ReportTab() {
  const { current } = useDesk();
  const { survey, problem, waitingForCell, lookAgain } = useWorkbook();
  /** The sheet whose columns are being mapped. */
  const [mapped, setMapped] = useState<string>();
  if (!survey) {
    return problem ? (
      <ProblemMessage problem={problem}>
        <Button onClick={lookAgain}>Try again</Button>
      </ProblemMessage>
    ) : (
      <Waiting>
        {waitingForCell ? 'Press Enter in Excel to finish editing the cell' : 'Looking for the register'}
      </Waiting>
    );
  }
  if (mapped !== undefined && current.state !== 'running') {
    return <MapColumns sheet={mapped} onSheet={setMapped} onClose={() => setMapped(undefined)} />;
  }
  return (
    <div className="stack-loose">
      {problem && <ProblemMessage problem={problem} />}
      {current.state === 'done' && current.job === 'generate' && <ReportResult generated={current.result} />}
      {survey.register ? (
        <>
          <RegisterLine register={survey.register} onMap={setMapped} />
          <GenerateForm />
        </>
      ) : (
        <NoRegister survey={survey} onMap={setMapped} />
      )}
    </div>
  );
}
