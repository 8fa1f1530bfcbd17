/** The pane: connecting to Excel, then three tabs and, above them all, how the job that runs stands. */
import { FluentProvider, webDarkTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { JOBS, type TabId } from './jobs';
import { later } from './later';
import { ReloadButton } from './ReloadButton';
import { ReportTab } from './report/ReportTab';
import { keepTabOrder } from './tabOrder';
import { Tabs } from './Tabs';
import { useJobRunner } from './useJobRunner';
import { useReady } from './useReady';
import { useTheme } from './useTheme';
import { useWorkbookView, WorkbookContext } from './useWorkbook';
import { Waiting } from './Waiting';

const LOADING = <Waiting>Loading</Waiting>;
const ChecksTab = later(async () => (await import('./checks/ChecksTab')).ChecksTab, LOADING);
const BenchmarksTab = later(async () => (await import('./benchmarks/BenchmarksTab')).BenchmarksTab, LOADING);
const JobStatus = later(async () => (await import('./JobStatus')).JobStatus);
const JobAnnouncer = later(async () => (await import('./JobStatus')).JobAnnouncer);
const ProblemMessage = later(async () => (await import('./ProblemMessage')).ProblemMessage);

const TABS = [
  { id: 'report', name: 'Report' },
  { id: 'benchmarks', name: 'Benchmarks' },
  { id: 'checks', name: 'Checks' },
] as const;

export function App() {
  const readiness = useReady();
  const theme = useTheme(readiness.state === 'ready');
  return (
    <FluentProvider theme={theme} className={theme === webDarkTheme ? 'pane-dark' : 'pane-light'}>
      <main className="pane" onKeyDown={keepTabOrder}>
        <h1 className="pane-title">Complaints appendix</h1>
        <ErrorBoundary>
          {readiness.state === 'waiting' && (
            <div className="pane-waiting">
              <Waiting>Connecting to Excel</Waiting>
            </div>
          )}
          {readiness.state === 'failed' && (
            <div className="pane-waiting">
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
  const { current } = useJobRunner();
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
  // Before anything is known of the workbook there is only something to tell where the ribbon has started a job.
  const hasJobs = view.survey !== undefined || current.state !== 'idle';
  return (
    <WorkbookContext value={view}>
      {hasJobs && <JobAnnouncer />}
      <Tabs label="Jobs" tabs={TABS} chosen={tab} onChoose={turnTo}>
        <div className="pane-status">{hasJobs && <JobStatus />}</div>
        {/* A tab that was opened stays, so that what was typed and chosen in it is there when one comes back. */}
        {TABS.filter(({ id }) => opened.has(id)).map(({ id }) => (
          <div key={id} hidden={id !== tab}>
            <ErrorBoundary>
              {id === 'report' && <ReportTab />}
              {id === 'benchmarks' && <BenchmarksTab request={view.request} />}
              {id === 'checks' && <ChecksTab request={view.request} />}
            </ErrorBoundary>
          </div>
        ))}
      </Tabs>
    </WorkbookContext>
  );
}
