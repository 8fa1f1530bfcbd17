/** The Report tab: for a first-time user the way to a register, for everybody else one button and what came of it. */
import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { Waiting } from '../controls';
import { ProblemMessage } from '../ProblemMessage';
import { useDesk } from '../useDesk';
import { useWorkbook } from '../useWorkbook';
import { GenerateForm } from './GenerateForm';
import { NoRegister } from './NoRegister';
import { RegisterLine } from './RegisterLine';

const MapColumns = lazy(async () => ({ default: (await import('./MapColumns')).MapColumns }));
const ReportResult = lazy(async () => ({ default: (await import('./ReportResult')).ReportResult }));

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
    return (
      <Suspense fallback={<Waiting>Loading</Waiting>}>
        <MapColumns sheet={mapped} onSheet={setMapped} onClose={() => setMapped(undefined)} />
      </Suspense>
    );
  }
  return (
    <div className="report-tab">
      {problem && <ProblemMessage problem={problem} />}
      {current.state === 'done' && current.job === 'generate' && (
        <Suspense fallback={<Waiting>Loading</Waiting>}>
          <ReportResult generated={current.result} />
        </Suspense>
      )}
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
