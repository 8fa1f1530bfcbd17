/** What is shown where the pane itself has failed. React catches such errors only through a class. */
import { Component, type ReactNode } from 'react';
import { Problem } from '../problem';
import { ProblemMessage } from './ProblemMessage';
import { ReloadButton } from './ReloadButton';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly problem?: Problem;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return {
      problem: new Problem(
        'pane-failed',
        'The pane stopped because of an error of its own. Nothing was changed in the workbook by it.',
        'Reload the pane. If it happens again, send the text under Details to whoever supports the add-in.',
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      ),
    };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (!problem) return this.props.children;
    return (
      <>
        <ProblemMessage problem={problem} />
        <ReloadButton />
      </>
    );
  }
}
