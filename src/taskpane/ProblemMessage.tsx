/** A Problem as the reader sees it: the sentence, what to do, and the technical part folded away. */
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../problem';
import { useFocusOnce } from './useFocusOnce';
import { useProblemStyles } from './paneStyles';

interface ProblemMessageProps {
  readonly problem: Problem;
  /** Takes the focus when it appears: somebody waits for what it says. */
  readonly focused?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

export function ProblemMessage({ problem, focused = false, children }: ProblemMessageProps) {
  const styles = useProblemStyles();
  const bar = useFocusOnce<HTMLDivElement>(focused);
  return (
    <div ref={bar} tabIndex={-1}>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{problem.message}</MessageBarTitle> {problem.remedy}
          {children && <div className={styles.actions}>{children}</div>}
          <details className={styles.details}>
            <summary>Details</summary>
            <div className={styles.text}>{[problem.code, problem.details].filter(Boolean).join('\n')}</div>
          </details>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
