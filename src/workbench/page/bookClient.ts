/** The page's side of the worker that holds the workbook. */
import type { BookView, FromWorker, Question, Questions, ToWorker } from '../book/messages';

export interface BookClient {
  /** Rejects with a Refused that says what is wrong. */
  readonly ask: <Q extends Question>(question: Q, ask: Questions[Q]['ask']) => Promise<Questions[Q]['answer']>;
  readonly view: () => BookView | undefined;
  /** Calls `listener` after each change of the workbook; the function returned ends that. */
  readonly watch: (listener: () => void) => () => void;
  /** Passes a message of a pane on to the workbook. */
  readonly fromPane: (conversation: string, text: string) => void;
  /** Sets what is done with messages to a pane; the function returned ends that. */
  readonly toPane: (conversation: string, deliver: (text: string) => void) => () => void;
}

/** A question that the workbook did not grant. */
export class Refused extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'Refused';
    this.remedy = remedy;
  }
}

export function newBookClient(): BookClient {
  const worker = new Worker(new URL('../book/worker.ts', import.meta.url));
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  const listeners = new Set<() => void>();
  const panes = new Map<string, (text: string) => void>();
  let last = 0;
  let view: BookView | undefined;

  const post = (message: ToWorker): void => worker.postMessage(message);

  worker.addEventListener('message', ({ data: message }: MessageEvent<FromWorker>) => {
    switch (message.type) {
      case 'answer':
        waiting.get(message.id)?.resolve(message.answer as never);
        waiting.delete(message.id);
        return;
      case 'refused':
        waiting.get(message.id)?.reject(new Refused(message.message, message.remedy));
        waiting.delete(message.id);
        return;
      case 'to-pane':
        panes.get(message.conversation)?.(message.text);
        return;
      case 'focus-cells':
        document.querySelector<HTMLElement>('[role="grid"]')?.focus();
        return;
      case 'changed':
        view = message.book;
        for (const listener of listeners) listener();
    }
  });

  return {
    ask: (question, ask) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        post({ type: 'ask', id, question, ask });
      }),
    view: () => view,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    fromPane: (conversation, text) => post({ type: 'from-pane', conversation, text }),
    toPane: (conversation, deliver) => {
      panes.set(conversation, deliver);
      return () => void panes.delete(conversation);
    },
  };
}
