/** Runs the job "generate appendix" for the pane: its progress, its end, and stopping it. */
import { useCallback, useRef, useState } from 'react';
import { dayOfClock } from '../calendar';
import { generate } from '../jobs';
import { Problem } from '../problem';
import type { Severity } from '../register';

export type GenerateState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly step: string; readonly share: number | undefined; readonly stopping: boolean }
  | { readonly state: 'done'; readonly result: GenerateResult }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface GenerateResult {
  readonly title: string;
  readonly written: readonly string[];
  readonly kept: readonly { readonly sheet: string; readonly reason: string }[];
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface Generate {
  readonly current: GenerateState;
  readonly start: () => void;
  readonly cancel: () => void;
}

export function useGenerate(): Generate {
  const [current, setCurrent] = useState<GenerateState>({ state: 'idle' });
  const controller = useRef<AbortController>(undefined);

  const start = useCallback(() => {
    const running = new AbortController();
    controller.current = running;
    setCurrent({ state: 'running', step: 'Looking for the register', share: undefined, stopping: false });
    run(running.signal, (step, share) => {
      setCurrent({ state: 'running', step, share, stopping: running.signal.aborted });
    }).then(
      (result) => setCurrent({ state: 'done', result }),
      (error: unknown) => setCurrent({ state: 'failed', problem: problemOf(error) }),
    );
  }, []);

  const cancel = useCallback(() => {
    controller.current?.abort();
    setCurrent((last) => (last.state === 'running' ? { ...last, stopping: true } : last));
  }, []);

  return { current, start, cancel };
}

async function run(
  signal: AbortSignal,
  onProgress: (step: string, share: number | undefined) => void,
): Promise<GenerateResult> {
  const { report, written, kept } = await generate(
    { kind: 'appendix', choices: {}, today: dayOfClock(new Date()) },
    { signal, progress: ({ step, done, of }) => onProgress(step, of > 0 ? done / of : undefined) },
  );
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return {
    title: `${report.title}, ${report.periodTitle}`,
    written,
    kept,
    findings: { error: count('error'), warning: count('warning'), note: count('note') },
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    'inside-error',
    'The add-in stopped because of an error of its own.',
    'Try again. If it happens again, send the text under Details to whoever supports the add-in.',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
}
