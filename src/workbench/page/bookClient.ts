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

/** Another file was opened before this one had been. */
export class Superseded extends Error {}

/** What of a worker is used. */
export interface BookWorker {
  readonly postMessage: (message: ToWorker) => void;
  readonly addEventListener: (
    type: 'message' | 'error',
    listener: (event: { readonly data?: FromWorker }) => void,
  ) => void;
  readonly terminate: () => void;
}

/** A file of 100,000 rows takes five seconds. */
const LONGEST_OPENING = 30_000;

/**
 * A file is opened by a worker of its own, which takes over once it has: until then, and where it fails or takes too
 * long, the workbook that was open stays.
 */
export function newBookClient(start: () => BookWorker = startWorker): BookClient {
  const listeners = new Set<() => void>();
  const panes = new Map<string, (text: string) => void>();
  let view: BookView | undefined;

  const heard = (message: FromWorker): void => {
    if (message.type === 'to-pane') panes.get(message.conversation)?.(message.text);
    else if (message.type === 'focus-cells') document.querySelector<HTMLElement>('[role="grid"]')?.focus();
    else if (message.type === 'changed') {
      view = message.book;
      for (const listener of listeners) listener();
    }
  };
  const newHolder = (): Holder => {
    const holder = holderOf(start(), (message) => {
      if (holder === current) heard(message);
    });
    return holder;
  };

  let current = newHolder();
  let opening: Holder | undefined;

  const open = async (ask: Questions['open']['ask']): Promise<Questions['open']['answer']> => {
    opening?.end(new Superseded());
    const holder = newHolder();
    opening = holder;
    const limit = setTimeout(() => holder.end(tooSlow(ask.name)), LONGEST_OPENING);
    try {
      const answer = await holder.ask('open', ask);
      current.end(new Refused('Another workbook was opened.', 'Do it again there.'));
      current = holder;
      return answer;
    } catch (error) {
      holder.end(new Superseded());
      throw error;
    } finally {
      clearTimeout(limit);
      if (opening === holder) opening = undefined;
    }
  };

  return {
    ask: (question, ask) => (question === 'open' ? open(ask as Questions['open']['ask']) : current.ask(question, ask)),
    view: () => view,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    fromPane: (conversation, text) => current.post({ type: 'from-pane', conversation, text }),
    toPane: (conversation, deliver) => {
      panes.set(conversation, deliver);
      return () => void panes.delete(conversation);
    },
  };
}

/** A worker with a workbook, and what it still has to answer. */
interface Holder {
  readonly post: (message: ToWorker) => void;
  readonly ask: BookClient['ask'];
  /** Stops the worker; its open questions end with that error. */
  readonly end: (error: Error) => void;
}

function holderOf(worker: BookWorker, heard: (message: FromWorker) => void): Holder {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  const end = (error: Error): void => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data: message }) => {
    if (message?.type === 'answer') waiting.get(message.id)?.resolve(message.answer as never);
    else if (message?.type === 'refused') waiting.get(message.id)?.reject(new Refused(message.message, message.remedy));
    else if (message) heard(message);
    if (message?.type === 'answer' || message?.type === 'refused') waiting.delete(message.id);
  });
  worker.addEventListener('error', () =>
    end(
      new Refused(
        'The workbook takes more than this browser can give.',
        'Close other pages, or use a smaller workbook.',
      ),
    ),
  );
  return {
    post: (message) => worker.postMessage(message),
    ask: (question, ask) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ type: 'ask', id, question, ask });
      }),
    end,
  };
}

function startWorker(): BookWorker {
  return new Worker(new URL('../book/worker.ts', import.meta.url));
}

function tooSlow(name: string): Refused {
  return new Refused(
    `${name} takes too long to open, so it was given up.`,
    'Delete empty formatted rows and old sheets in Excel, save it under a new name and try again.',
  );
}
