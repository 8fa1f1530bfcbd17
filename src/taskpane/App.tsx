/** The pane: connecting to Excel, then three tabs and, above them all, how the job on the desk stands. */
import { FluentProvider, Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { JobAnnouncer, JobStatus } from './JobStatus';
import { JOBS, type TabId } from './jobs';
import { ProblemMessage } from './ProblemMessage';
import { ReloadButton } from './ReloadButton';
import { ReportTab } from './report/ReportTab';
import { keepTabOrder } from './tabOrder';
import { Tabs } from './Tabs';
import { useDesk } from './useDesk';
import { useReady } from './useReady';
import { useTheme } from './useTheme';
import { useWorkbookView, WorkbookContext } from './useWorkbook';
import { useAppStyles } from './paneStyles';

const ChecksTab = lazy(async () => ({ default: (await import('./checks/ChecksTab')).ChecksTab }));
const BenchmarksTab = lazy(async () => ({ default: (await import('./benchmarks/BenchmarksTab')).BenchmarksTab }));

const TABS = [
  { id: 'report', name: 'Report' },
  { id: 'benchmarks', name: 'Benchmarks' },
  { id: 'checks', name: 'Checks' },
] as const;

export function App() {
  const styles = useAppStyles();
  const readiness = useReady();
  const theme = useTheme(readiness.state === 'ready');
  return (
    <FluentProvider theme={theme}>
      <main className={styles.pane} onKeyDown={keepTabOrder}>
        <h1 className={styles.title}>Complaints appendix</h1>
        <ErrorBoundary>
          {readiness.state === 'waiting' && (
            <Spinner className={styles.waiting} label="Connecting to Excel" labelPosition="after" size="small" />
          )}
          {readiness.state === 'failed' && (
            <div className={styles.waiting}>
              <ProblemMessage problem={readiness.problem}>
                <ReloadButton />
              </ProblemMessage>
            </div>
          )}
          {readiness.state === 'ready' && <Pane />}
        </ErrorBoundary>
      </main>
    </FluentProvider>
  );
}

function Pane() {
  const styles = useAppStyles();
  const { current } = useDesk();
  const view = useWorkbookView();
  const [tab, setTab] = useState<TabId>('report');
  const [opened, setOpened] = useState<ReadonlySet<TabId>>(new Set([tab]));
  const turnTo = (id: TabId): void => {
    setTab(id);
    setOpened((last) => (last.has(id) ? last : new Set([...last, id])));
  };
  // Whoever starts a job, from the ribbon too, finds its progress and its result.
  const job = current.state === 'running' ? current.job : undefined;
  useEffect(() => {
    if (job) turnTo(JOBS[job].tab);
  }, [job]);
  return (
    <WorkbookContext value={view}>
      <JobAnnouncer />
      <Tabs label="Jobs" tabs={TABS} chosen={tab} onChoose={turnTo}>
        <div className={styles.status}>
          <JobStatus />
        </div>
        {/* A tab that was opened stays, so that what was typed and chosen in it is there when one comes back. */}
        {TABS.filter(({ id }) => opened.has(id)).map(({ id }) => (
          <div key={id} hidden={id !== tab}>
            <ErrorBoundary>
              <Suspense fallback={<Spinner label="Loading" labelPosition="after" size="small" />}>
                {id === 'report' && <ReportTab />}
                {id === 'benchmarks' && <BenchmarksTab request={view.request} />}
                {id === 'checks' && <ChecksTab request={view.request} />}
              </Suspense>
            </ErrorBoundary>
          </div>
        ))}
      </Tabs>
    </WorkbookContext>
  );
}
