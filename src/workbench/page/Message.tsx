/** What the workbench has to say about itself: a file that can't be opened, what was lost on opening, work under way. */

export interface Notice {
  readonly kind: 'error' | 'warning';
  readonly text: string;
  readonly details: readonly string[];
}

interface MessageProps {
  readonly notice: Notice | undefined;
  readonly busy: string | undefined;
  readonly onDismiss: () => void;
}

export function Message({ notice, busy, onDismiss }: MessageProps) {
  return (
    <>
      <div role="status" className={busy === undefined ? 'nothing' : 'message'}>
        {busy === undefined ? '' : `${busy}…`}
      </div>
      {notice && (
        <div role="alert" className={`message ${notice.kind}`}>
          <p>
            <strong>{notice.text}</strong> {notice.details.length === 1 ? notice.details[0] : ''}
          </p>
          {notice.details.length > 1 && (
            <ul>
              {notice.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
          <button type="button" className="quiet" onClick={onDismiss}>
            Dismiss
          </button>
        </div>
      )}
    </>
  );
}
