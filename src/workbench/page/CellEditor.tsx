/** The cell being typed into. While it is open, Excel answers no add-in. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

interface CellEditorProps {
  readonly initial: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where to go then, in cells. */
  readonly onCommit: (text: string, then: { readonly down: number; readonly right: number }) => void;
  readonly onCancel: () => void;
}

export function CellEditor({ initial, left, top, width, height, onCommit, onCancel }: CellEditorProps) {
  const [text, setText] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter') onCommit(text, { down: event.shiftKey ? -1 : 1, right: 0 });
    else if (event.key === 'Tab') onCommit(text, { down: 0, right: event.shiftKey ? -1 : 1 });
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  };

  return (
    <input
      ref={input}
      className="editor"
      aria-label="Cell content"
      value={text}
      style={{ left, top, minWidth: width, height, width: `${Math.max(8, text.length + 3)}ch` }}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
