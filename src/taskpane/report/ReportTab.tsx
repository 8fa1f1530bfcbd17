/** The Report tab: for a first-time user the way to a register, for everybody else one button and what came of it. */
import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { ProblemMessage } from '../ProblemMessage';
import { Button } from '@fluentui/react-components';
import { useDesk } from '../useDesk';
import { useWorkbook } from '../useWorkbook';
import { GenerateForm } from './GenerateForm';
import { NoRegister } from './NoRegister';
import { RegisterLine } from './RegisterLine';
import { useReportStyles } from './useReportStyles';

const MapColumns = lazy(async () => ({ default: (await import('./MapColumns')).MapColumns }));
const ReportResult = lazy(async () => ({ default: (await import('./ReportResult')).ReportResult }));

export function ReportTab() {
  const styles = useReportStyles();
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
      <Spinner
        size="small"
        labelPosition="after"
        label={waitingForCell ? 'Press Enter in Excel to finish editing the cell' : 'Looking for the register'}
      />
    );
  }
  if (mapped !== undefined && current.state !== 'running') {
    return (
      <Suspense fallback={<Loading />}>
        <MapColumns sheet={mapped} onSheet={setMapped} onClose={() => setMapped(undefined)} />
      </Suspense>
    );
  }
  return (
    <div className={styles.tab}>
      {problem && <ProblemMessage problem={problem} />}
      {current.state === 'done' && current.job === 'generate' && (
        <Suspense fallback={<Loading />}>
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

function Loading() {
  return <Spinner label="Loading" labelPosition="after" size="small" />;
}
