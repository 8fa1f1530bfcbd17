/** The job runner as the components of the pane see it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { newJobRunner, type JobRunner, type JobRunnerState } from './jobRunner';

export const JobRunnerContext = createContext<JobRunner>(newJobRunner());

/** How jobs stand, and what can be done with them. */
export function useJobRunner(): JobRunnerState & Pick<JobRunner, 'run' | 'cancel' | 'clear'> {
  const runner = useContext(JobRunnerContext);
  const state = useSyncExternalStore(runner.watch, runner.state, runner.state);
  return { ...state, run: runner.run, cancel: runner.cancel, clear: runner.clear };
}
