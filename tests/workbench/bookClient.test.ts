import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newWorkbook, saveWorkbook } from '../../src/host';
import { newBook } from '../../src/workbench/book/book';
import type { FromWorker, ToWorker } from '../../src/workbench/book/messages';
import { newBookClient, Refused, Superseded, type BookWorker } from '../../src/workbench/page/bookClient';

/** A worker with a real workbook; or one that is lost in what it was given, or falls over it. */
type Manner = 'answers' | 'never answers' | 'falls over';

interface StartedWorker extends BookWorker {
  readonly manner: Manner;
  isEnded: boolean;
}

function workers(manners: readonly Manner[]): { started: StartedWorker[]; start: () => BookWorker } {
  const started: StartedWorker[] = [];
  const start = (): BookWorker => {
    const manner = manners[started.length] ?? 'answers';
    const listeners: Record<'message' | 'error', ((event: { readonly data?: FromWorker }) => void)[]> = {
      message: [],
      error: [],
    };
    const receive = newBook((data) => {
      if (!worker.isEnded) for (const listener of listeners.message) listener({ data });
    });
    const worker: StartedWorker = {
      manner,
      isEnded: false,
      addEventListener: (type, listener) => void listeners[type].push(listener),
      postMessage: (message: ToWorker) =>
        void Promise.resolve().then(() => {
          if (manner === 'answers') receive(message);
          else if (manner === 'falls over') for (const listener of listeners.error) listener({});
        }),
      terminate: () => {
        worker.isEnded = true;
      },
    };
    started.push(worker);
    return worker;
  };
  return { started, start };
}

const fileOf = (name: string): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: saveWorkbook({ ...newWorkbook(), name }),
});

describe('opening a file in the workbench', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives it a worker of its own, and ends the one before', async () => {
    const { started, start } = workers([]);
    const client = newBookClient(start);
    await client.ask('open', fileOf('first.xlsx'));
    await client.ask('open', fileOf('second.xlsx'));
    await vi.advanceTimersByTimeAsync(100);
    expect(client.view()?.name).toBe('second.xlsx');
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true, false]);
  });

  it.each(['never answers', 'falls over'] as const)(
    'that %s is given up; what was open stays, and the next file opens',
    async (manner) => {
      const { started, start } = workers(['answers', 'answers', manner]);
      const client = newBookClient(start);
      await client.ask('open', fileOf('first.xlsx'));
      const hostile = expect(client.ask('open', fileOf('hostile.xlsx'))).rejects.toThrow(Refused);
      await vi.advanceTimersByTimeAsync(31_000);
      await hostile;
      expect(started[2]?.isEnded).toBe(true);
      expect(client.view()?.name).toBe('first.xlsx');
      expect(await client.ask('save', undefined)).toBeInstanceOf(Uint8Array);
      await client.ask('open', fileOf('next.xlsx'));
      await vi.advanceTimersByTimeAsync(100);
      expect(client.view()?.name).toBe('next.xlsx');
    },
  );

  it('needs not wait for the one before', async () => {
    const { started, start } = workers(['answers', 'never answers']);
    const client = newBookClient(start);
    const hostile = expect(client.ask('open', fileOf('hostile.xlsx'))).rejects.toThrow(Superseded);
    await client.ask('open', fileOf('next.xlsx'));
    await hostile;
    await vi.advanceTimersByTimeAsync(100);
    expect(client.view()?.name).toBe('next.xlsx');
    expect(started[1]?.isEnded).toBe(true);
  });

  it('that is no workbook says so, and keeps what is open', async () => {
    const { start } = workers([]);
    const client = newBookClient(start);
    await client.ask('open', fileOf('first.xlsx'));
    await expect(client.ask('open', { name: 'a.pdf', bytes: new Uint8Array([1, 2]) })).rejects.toThrow(Refused);
    await vi.advanceTimersByTimeAsync(100);
    expect(client.view()?.name).toBe('first.xlsx');
  });
});
