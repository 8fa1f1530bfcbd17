/**
 * Runs one job at a time, for the pane and the ribbon alike, and tells whoever watches how it stands. It is a
 * value of its own, not part of the page: a ribbon command runs while no pane is open.
 */
import { toProblem } from '../excel';
import type { Caution } from '../jobs';
import { Problem } from '../problem';
import { JOBS, type JobId, type JobTypes } from './jobs';

export interface Idle {
  readonly state: 'idle';
}

export interface Running {
  readonly state: 'running';
  readonly job: JobId;
  readonly step: string;
  /** From 0 to 1; absent where the step does not tell how far it has come. */
  readonly share?: number;
  /** Cancel was chosen; a job that is replacing sheets finishes all the same. */
  readonly stopping: boolean;
  /** Excel waits until the cell editor is closed; the job goes on by itself. */
  readonly waitingForCell: boolean;
  /** What must be known of the figures that are about to be written; empty until they are worked out. */
  readonly cautions: readonly Caution[];
}

export interface Done<Id extends JobId> {
  readonly state: 'done';
  readonly job: Id;
  readonly result: JobTypes[Id]['result'];
}

export interface Failed {
  readonly state: 'failed';
  readonly job: JobId;
  readonly problem: Problem;
}

/** `problem.workbook` says how it was left. */
export interface Cancelled {
  readonly state: 'cancelled';
  readonly job: JobId;
  readonly problem: Problem;
}

export type Ended = { readonly [Id in JobId]: Done<Id> }[JobId] | Failed | Cancelled;
export type Current = Idle | Running | Ended;

/** The last result of each job that was done, whatever has run since. */
export type Results = { readonly [Id in JobId]?: JobTypes[Id]['result'] };

export interface JobRunnerState {
  readonly current: Current;
  readonly results: Results;
  /** A job that was not started because another one was running; until the next one starts. */
  readonly refused?: JobId;
}

export interface JobRunner {
  readonly state: () => JobRunnerState;
  /** Calls `listener` after each change; the function returned ends that. */
  readonly watch: (listener: () => void) => () => void;
  /**
   * Starts a job and tells how it ended; undefined where another one is running, which goes on. Never rejects. What is
   * asked may have to be looked up first.
   */
  readonly run: <Id extends JobId>(
    job: Id,
    request: JobTypes[Id]['request'] | (() => Promise<JobTypes[Id]['request']>),
  ) => Promise<Done<Id> | Failed | Cancelled | undefined>;
  readonly cancel: () => void;
  /** Puts away how the last job ended. */
  readonly clear: () => void;
}

export function newJobRunner(): JobRunner {
  let state: JobRunnerState = { current: { state: 'idle' }, results: {} };
  let stop: AbortController | undefined;
  const listeners = new Set<() => void>();
  const show = (current: Current, results = state.results): void => {
    const { refused } = state;
    state = { current, results, ...(refused && current.state === 'running' ? { refused } : {}) };
    for (const listener of listeners) listener();
  };
  // A second click on the same button needs no answer.
  const refuse = (job: JobId): void => {
    if (state.current.state !== 'running' || state.current.job === job) return;
    state = { ...state, refused: job };
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    run: async (job, request) => {
      if (stop) {
        refuse(job);
        return undefined;
      }
      const { signal } = (stop = new AbortController());
      show({ state: 'running', job, step: 'Starting', stopping: false, waitingForCell: false, cautions: [] });
      let known: readonly Caution[] = [];
      try {
        const result = await JOBS[job].run(typeof request === 'function' ? await request() : request, {
          signal,
          beforeWriting: (cautions) => (known = cautions),
          progress: ({ step, done: behind, of, waiting }) =>
            show({
              state: 'running',
              job,
              step,
              stopping: signal.aborted,
              waitingForCell: waiting === 'cell',
              cautions: known,
              ...(of > 1 ? { share: behind / of } : {}),
            }),
        });
        const ended: Done<typeof job> = { state: 'done', job, result };
        stop = undefined;
        // A job and its own result, which the compiler can't follow through a type parameter.
        show(ended as Ended, { ...state.results, [job]: result });
        return ended;
      } catch (error) {
        const problem = problemOf(error);
        const ended: Failed | Cancelled = {
          state: problem.code === 'cancelled' ? 'cancelled' : 'failed',
          job,
          problem,
        };
        stop = undefined;
        show(ended);
        return ended;
      }
    },
    cancel: () => {
      stop?.abort();
      if (state.current.state === 'running') show({ ...state.current, stopping: true });
    },
    clear: () => {
      if (!stop) show({ state: 'idle' });
    },
  };
}

/** Whatever was thrown, as a Problem; what nobody has foreseen with all that support needs. */
export function problemOf(error: unknown): Problem {
  const problem = toProblem(error);
  if (problem === error || problem.code === 'part-not-loaded') return problem;
  return new Problem(
    'internal-error',
    'The add-in stopped because of an error of its own.',
    'Try again. If it happens again, send the text under Details to whoever supports the add-in.',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
}
