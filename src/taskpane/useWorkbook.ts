/** What the pane knows of the workbook: what is remembered in it, and a survey that follows its changes. */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { dayOfClock } from '../calendar';
import {
  NO_PREFERENCES,
  onWorkbookChanged,
  readPreferences,
  savePreferences,
  toProblem,
  type Preferences,
} from '../excel';
import { surveyWorkbook, type RegisterRequest, type Survey } from '../jobs';
import type { Problem } from '../problem';
import { requestOf } from './choices';
import { useJobRunner } from './useJobRunner';

export interface WorkbookView {
  /** undefined until a register was found, or looked for in vain. */
  readonly survey: Survey | undefined;
  /** Why Excel could not be asked, or did not keep a choice. */
  readonly problem: Problem | undefined;
  /** Excel waits until the cell editor is closed. */
  readonly waitingForCell: boolean;
  readonly preferences: Preferences;
  /** The register and the settings as chosen: the part of a request that every job shares. */
  readonly request: RegisterRequest;
  /** Changes what is remembered, keeps it in the workbook and looks at the workbook again. */
  readonly remember: (changes: Partial<Preferences>) => void;
  readonly lookAgain: () => void;
}

export const WorkbookContext = createContext<WorkbookView>({
  survey: undefined,
  problem: undefined,
  waitingForCell: false,
  preferences: NO_PREFERENCES,
  request: requestOf(NO_PREFERENCES),
  remember: () => undefined,
  lookAgain: () => undefined,
});

export function useWorkbook(): WorkbookView {
  return useContext(WorkbookContext);
}

/** Milliseconds without a change before the workbook is looked at again: typing is many changes. */
const SETTLED = 1_000;

/** Looks at the workbook when it is opened, after each job, and when somebody has changed it. */
export function useWorkbookView(): WorkbookView {
  const { current } = useJobRunner();
  const busy = current.state === 'running';
  const [preferences, setPreferences] = useState<Preferences>();
  const [survey, setSurvey] = useState<Survey>();
  const [problem, setProblem] = useState<Problem>();
  const [waitingForCell, setWaiting] = useState(false);
  const [looks, setLooks] = useState(0);
  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);

  useEffect(() => {
    let wanted = true;
    readPreferences().then(
      (read) => wanted && setPreferences(read),
      (error: unknown) => {
        if (!wanted) return;
        setProblem(toProblem(error));
        setPreferences(NO_PREFERENCES);
      },
    );
    return () => {
      wanted = false;
    };
  }, []);

  // A job that writes would be looked at half-way; when it has ended the effect runs again.
  useEffect(() => {
    if (!preferences || busy) return undefined;
    const stop = new AbortController();
    surveyWorkbook(
      { ...requestOf(preferences), today: dayOfClock(new Date()) },
      {
        signal: stop.signal,
        progress: ({ waiting }) => !stop.signal.aborted && setWaiting(waiting === 'cell'),
        // At first the form is there at once, before the rows are counted; later it stays as it is until all is known.
        found: (soFar) => !stop.signal.aborted && flushSync(() => setSurvey((last) => last ?? soFar)),
      },
    ).then(
      (next) => {
        if (stop.signal.aborted) return;
        setSurvey(next);
        setProblem(undefined);
        setWaiting(false);
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setProblem(toProblem(error));
        setWaiting(false);
      },
    );
    return () => stop.abort();
  }, [preferences, busy, looks]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const heard = onWorkbookChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(lookAgain, SETTLED);
    });
    return () => {
      clearTimeout(timer);
      heard.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [lookAgain]);

  const saved = useRef(Promise.resolve());
  const remember = useCallback(
    (changes: Partial<Preferences>) => {
      const next = { ...(preferences ?? NO_PREFERENCES), ...changes };
      setPreferences(next);
      // One after the other: the last choice is the one that stays.
      saved.current = saved.current
        .then(() => savePreferences(next))
        .catch((error: unknown) => setProblem(toProblem(error)));
    },
    [preferences],
  );

  return useMemo(() => {
    const known = preferences ?? NO_PREFERENCES;
    const request = requestOf(known);
    return { survey, problem, waitingForCell, preferences: known, request, remember, lookAgain };
  }, [survey, problem, waitingForCell, preferences, remember, lookAgain]);
}
