/** The conversation with Excel: one request at a time, errors as Problems, waiting for the cell editor, cancelling. */
import { Problem } from '../problem';
import { codeOf, toProblem } from './errors';

/** `done` of `of` parts of the step are behind us. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
  /** What has to happen in Excel before the job can go on; it then does so by itself. */
  readonly waiting?: 'cell';
}

/** How a job is watched and stopped. */
export interface Control {
  /** Looked at before each request; a job that is replacing sheets finishes all the same. */
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
  /** How to let time pass between attempts; `setTimeout` unless given. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Whether a job that was cancelled stops here, or goes on because it must finish what it began. */
export type HowToSend = 'stoppable' | 'to the end';

export interface Session {
  readonly control: Control;
  /**
   * Queues work and sends it as one request. `queue` runs again where Excel refused the request before starting it
   * (a cell being edited, Excel busy). Throws a Problem; a cancelled job stops here unless it must go `to the end`.
   */
  send<T>(queue: (context: Excel.RequestContext) => T, how?: HowToSend): Promise<T>;
  report(step: string, done: number, of: number): void;
}

/** The lowest requirement set that the manifest asks for. */
const REQUIRED = '1.14';

/** Milliseconds to wait before each further attempt: two minutes for the cell editor, seconds for a busy Excel. */
const PATIENCE: Readonly<Record<string, readonly number[]>> = {
  InvalidOperationInCellEditMode: Array.from({ length: 120 }, () => 1_000),
  ActivityLimitReached: [1_000, 2_000, 4_000, 8_000],
};

/** Excel that was asked to wait for the cell editor does so without a word. */
const SLOW = 'Waiting for Excel. If you are editing a cell, press Enter to finish.';
const SLOW_AFTER = 4_000;

/** Runs `work` against Excel. Throws a Problem where Excel is absent or too old, or refuses. */
export async function withExcel<T>(control: Control, work: (session: Session) => Promise<T>): Promise<T> {
  requireExcel();
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(sessionOf(context, control)));
  } catch (error) {
    throw toProblem(error);
  }
}

/** Whether Excel offers a requirement set above the one that the manifest asks for. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Gives the browser a turn: Excel restarts add-ins that do not answer for five seconds. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Throws the Problem of a cancelled job. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Problem('cancelled', 'The job was cancelled.', 'Start it again when you are ready.');
}

function sessionOf(context: Excel.RequestContext, control: Control): Session {
  let latest: Progress | undefined;
  const report = (step: string, done: number, of: number): void => {
    latest = { step, done, of };
    control.progress?.(latest);
  };
  const reportWaiting = (step: string): void => control.progress?.({ step, done: 0, of: 1, waiting: 'cell' });
  const wait = control.wait ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));

  async function watched(sync: Promise<void>): Promise<void> {
    const seen = { slow: false };
    const notice = setTimeout(() => {
      seen.slow = true;
      reportWaiting(SLOW);
    }, SLOW_AFTER);
    try {
      await sync;
    } finally {
      clearTimeout(notice);
      if (seen.slow && latest) control.progress?.(latest);
    }
  }

  async function attempt<T>(
    queue: (context: Excel.RequestContext) => T,
    signal: AbortSignal | undefined,
    tries: number,
  ): Promise<T> {
    throwIfCancelled(signal);
    const queued = queue(context);
    try {
      await watched(context.sync());
      return queued;
    } catch (error) {
      const notice = toProblem(error);
      const code = codeOf(error);
      const pause = code === undefined ? undefined : PATIENCE[code]?.[tries];
      if (pause === undefined) throw notice;
      const step = `${notice.message} ${notice.remedy}`;
      if (code === 'InvalidOperationInCellEditMode') reportWaiting(step);
      else control.progress?.({ step, done: 0, of: 1 });
      await wait(pause);
      if (latest) control.progress?.(latest);
      return attempt(queue, signal, tries + 1);
    }
  }
  return {
    control,
    report,
    send: (queue, how = 'stoppable') => attempt(queue, how === 'stoppable' ? control.signal : undefined, 0),
  };
}

function requireExcel(): void {
  if (typeof Excel === 'undefined') {
    throw new Problem('no-excel', 'The add-in is not running inside Excel.', 'Open it from the ribbon of a workbook.');
  }
  if (!supports(REQUIRED)) {
    throw new Problem(
      'excel-too-old',
      'This version of Excel lacks something that the add-in needs.',
      'Use Excel 2021 or later, Excel for Microsoft 365 or Excel for the web.',
      `ExcelApi ${REQUIRED}`,
    );
  }
}
