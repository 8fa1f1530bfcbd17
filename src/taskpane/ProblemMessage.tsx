/** A Problem as the reader sees it: the sentence, what to do, and the technical part folded away. */
import type { ReactNode } from 'react';
import { problemSentences, type Problem } from '../problem';
import { Fold } from './Fold';
import { Notice } from './Notice';

interface ProblemMessageProps {
  readonly problem: Problem;
  /** Takes the focus when it appears: somebody waits for what it says. */
  readonly focused?: boolean;
  /** What can be done about it: buttons. */
  readonly children?: ReactNode;
}

export function ProblemMessage({ problem, focused = false, children }: ProblemMessageProps) {
  return (
    <Notice intent="error" title={problemSentences(problem)} focused={focused} actions={children}>
      {problem.remedy}
      <Fold title="Details">
        <div className="problem-details">{[problem.code, problem.details].filter(Boolean).join('\n')}</div>
      </Fold>
    </Notice>
  );
}
