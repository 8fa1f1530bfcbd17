/** The add-in's pane in its frame, connected to the workbook as Excel for the web connects it. */
import { useEffect, useRef, useState } from 'react';
import type { BookClient } from './bookClient';

interface PaneFrameProps {
  readonly book: BookClient;
  readonly conversation: string;
  readonly title: string;
}

export function PaneFrame({ book, conversation, title }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [name, setName] = useState<string>();

  useEffect(() => {
    let connected = true;
    const receive = (event: MessageEvent<unknown>): void => {
      if (event.source !== frame.current?.contentWindow || event.origin !== location.origin) return;
      if (typeof event.data === 'string') book.fromPane(conversation, event.data);
    };
    const silence = book.toPane(conversation, (text) =>
      frame.current?.contentWindow?.postMessage(text, location.origin),
    );
    addEventListener('message', receive);
    void book.ask('connect', { conversation, page: location.origin + location.pathname }).then((given) => {
      if (connected) setName(given);
    });
    return () => {
      connected = false;
      removeEventListener('message', receive);
      silence();
      void book.ask('disconnect', { conversation });
      setName(undefined);
    };
  }, [book, conversation]);

  return name === undefined ? null : <iframe ref={frame} key={name} name={name} src="/pane.html" title={title} />;
}
