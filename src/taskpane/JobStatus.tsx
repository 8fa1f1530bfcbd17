/** How the last job stands: its step and a way to stop it, or why it did not finish. */
import { Button, ProgressBar } from '@fluentui/react-components';
import { outcomeSentence, problemSentences } from '../problem';
import { CloseJob } from './CloseJob';
import { JOBS, type JobId } from './jobs';
import { Lines } from './lists';
import { Notice } from './Notice';
import { ProblemMessage } from './ProblemMessage';
import type { Current, Running } from './jobRunner';
import { useJobRunner } from './useJobRunner';
import { BEFORE_USE } from './words';

export function JobStatus() {
  const { current, refused } = useJobRunner();
  switch (current.state) {
    case 'running':
      return <RunningJob running={current} {...(refused ? { refused } : {})} />;
    case 'failed':
      return (
        <ProblemMessage key={problemSentences(current.problem)} problem={current.problem} focused>
          <CloseJob />
        </ProblemMessage>
      );
    case 'cancelled':
      return <CancelledJob name={JOBS[current.job].name} outcome={outcomeSentence(current.problem)} />;
    default:
      return null;
  }
}

/**
 * What a screen reader is told of a job: its name, each new step and how it ended; not every tick. What must be known of
 * the figures has a place of its own, so that it is told once and not with each step.
 */
export function JobAnnouncer() {
  const { current } = useJobRunner();
  return (
    <div className="heard">
      <div role="status">{announcement(current)}</div>
      <div role="status">{current.state === 'running' && current.cautions.map(({ text }) => text).join(' ')}</div>
    </div>
  );
}

function RunningJob({ running, refused }: { readonly running: Running; readonly refused?: JobId }) {
  const { cancel } = useJobRunner();
  const { job, share, stopping, waitingForCell, cautions } = running;
  return (
    <section className="stack-tight card" aria-label={JOBS[job].name}>
      <strong>{JOBS[job].name}</strong>
      <ProgressBar
        thickness="large"
        aria-label="Progress"
        {...(share === undefined || waitingForCell ? {} : { value: share })}
      />
      {waitingForCell ? (
        <Notice intent="warning" title="Press Enter to finish editing the cell.">
          Excel waits for it; the job then goes on by itself.
        </Notice>
      ) : (
        <span className="quiet job-step">{sayingOf(running)}</span>
      )}
      {cautions.length > 0 && (
        <Notice intent="warning" title={BEFORE_USE}>
          <Lines lines={cautions.map(({ text }) => text)} />
        </Notice>
      )}
      {refused && (
        <span>{JOBS[refused].name} was not started: one job at a time. Start it when this one is finished.</span>
      )}
      <Button className="at-start" disabledFocusable={stopping} onClick={cancel}>
        Cancel
      </Button>
    </section>
  );
}

function CancelledJob({ name, outcome }: { readonly name: string; readonly outcome: string }) {
  return (
    <Notice intent="info" title={`${name} was cancelled.`} focused actions={<CloseJob />}>
      {outcome}
    </Notice>
  );
}

function announcement(current: Current): string {
  if (current.state === 'idle') return '';
  return `${JOBS[current.job].name}: ${current.state === 'running' ? sayingOf(current) : current.state}`;
}

function sayingOf({ step, stopping, waitingForCell }: Running): string {
  if (waitingForCell) return 'Press Enter to finish editing the cell';
  return stopping ? 'Stopping' : step;
}
