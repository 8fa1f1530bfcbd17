/**
 * What is shown where the pane itself has failed. It needs no part that is loaded later: that may be what failed. React
 * catches such errors only through a class.
 */
import { Component, type ReactNode } from 'react';
import { ReloadButton } from './ReloadButton';

interface Props {
  readonly children: ReactNode;
}

interface State {
  /** The technical part, for whoever supports the add-in. */
  readonly details?: string;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return (
      <div role="alert" className="stack-tight card">
        <strong>The pane stopped because of an error of its own. Nothing was changed in the workbook by it.</strong>
        Reload the pane. If it happens again, send the text under Details to whoever supports the add-in.
        <ReloadButton />
        <details>
          <summary>Details</summary>
          <div className="problem-details">{details}</div>
        </details>
      </div>
    );
  }
}
