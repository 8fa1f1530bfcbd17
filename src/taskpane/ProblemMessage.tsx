/** A Problem as the reader sees it: the sentence, what to do, and the technical part folded away. */
import type { ReactNode } from 'react';
import { problemSentences, type Problem } from '../problem';
import { Notice } from './controls';
import { useFocusOnce } from './useFocusOnce';

interface ProblemMessageProps {
  readonly problem: Problem;
  /** Takes the focus when it appears: somebody waits for what it says. */
  readonly focused?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

export function ProblemMessage({ problem, focused = false, children }: ProblemMessageProps) {
  const bar = useFocusOnce<HTMLDivElement>(focused);
  return (
    <div ref={bar} tabIndex={-1}>
      <Notice intent="error" title={problemSentences(problem)}>
        {problem.remedy}
        {children && <div className="actions problem-part">{children}</div>}
        <details className="problem-part">
          <summary>Details</summary>
          <div className="problem-details">{[problem.code, problem.details].filter(Boolean).join('\n')}</div>
        </details>
      </Notice>
    </div>
  );
}
