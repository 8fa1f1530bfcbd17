/** The pane at the right, with what Excel's own frame around it offers, and a second one where two are wanted. */
import { useState } from 'react';
import type { BookClient } from './bookClient';
import { PaneFrame } from './PaneFrame';

interface PanePartProps {
  readonly book: BookClient;
  /** Conversations, one a pane. */
  readonly panes: readonly string[];
  readonly visible: boolean;
  readonly narrow: boolean;
  readonly onPanes: (count: number) => void;
  readonly onReload: () => void;
}

const WIDTHS = [350, 320] as const;

export function PanePart({ book, panes, visible, narrow, onPanes, onReload }: PanePartProps) {
  const [width, setWidth] = useState<number>(narrow ? WIDTHS[1] : WIDTHS[0]);
  const close = (): void => {
    for (const conversation of panes) void book.ask('pane', { conversation, visible: false });
  };
  return (
    <div className={visible ? 'panes' : 'panes closed'}>
      {panes.map((conversation, index) => (
        <aside key={conversation} aria-label={index === 0 ? 'Task pane' : 'Second task pane'} style={{ width }}>
          <div className="pane-head">
            <h2>Complaints appendix</h2>
            <span className="spacer" />
            <select
              aria-label="Width of the pane"
              value={width}
              onChange={(event) => setWidth(Number(event.target.value))}
            >
              {WIDTHS.map((pixels) => (
                <option key={pixels} value={pixels}>
                  {pixels} px
                </option>
              ))}
            </select>
            <button type="button" className="quiet" onClick={onReload} title="Loads the add-in anew">
              Reload
            </button>
            <button
              type="button"
              className="quiet"
              title={panes.length === 1 ? 'Opens a second pane on the same workbook' : 'Closes the second pane'}
              onClick={() => onPanes(panes.length === 1 ? 2 : 1)}
            >
              {panes.length === 1 ? '+ Pane' : '− Pane'}
            </button>
            <button type="button" className="quiet" onClick={close}>
              Close
            </button>
          </div>
          <PaneFrame
            book={book}
            conversation={conversation}
            title={index === 0 ? 'Complaints appendix' : 'Complaints appendix, second pane'}
          />
        </aside>
      ))}
    </div>
  );
}
