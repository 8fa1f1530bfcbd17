/** Whether Excel can be talked to, and a watchdog for when it does not answer. */
import { useEffect, useState } from 'react';
import { whenReady } from '../excel';
import { Problem } from '../problem';

export type Readiness =
  { readonly state: 'waiting' } | { readonly state: 'ready' } | { readonly state: 'failed'; readonly problem: Problem };

/** Excel usually answers within a second; after this many milliseconds the pane says that something is wrong. */
const PATIENCE = 15_000;

export function useReady(): Readiness {
  const [readiness, setReadiness] = useState<Readiness>({ state: 'waiting' });
  useEffect(() => {
    let watching = true;
    const settle = (next: Readiness): void => {
      clearTimeout(watchdog);
      if (watching) setReadiness(next);
    };
    const watchdog = setTimeout(() => {
      settle({ state: 'failed', problem: NO_ANSWER });
    }, PATIENCE);
    whenReady().then(
      () => settle({ state: 'ready' }),
      (error: unknown) => settle({ state: 'failed', problem: error instanceof Problem ? error : NO_ANSWER }),
    );
    return () => {
      watching = false;
      clearTimeout(watchdog);
    };
  }, []);
  return readiness;
}

const NO_ANSWER = new Problem(
  'excel-does-not-answer',
  'Excel does not answer the add-in.',
  'Reload the pane. If that does not help, close the pane and open it again from the Home tab.',
);
