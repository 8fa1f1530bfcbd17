/** Every way in which a request to Excel can fail, and how a job ends then. */
import type { LoadedOffice } from '../../src/host/node';
import { Problem } from '../../src/problem';

type Failure = Parameters<LoadedOffice['faults']['fail']>[0]['error'];

/** The codes of Excel that add-ins are told to expect. */
export const CODES = [
  'AccessDenied',
  'ApiNotFound',
  'EmptyChartSeries',
  'GeneralException',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperationInCellEditMode',
  'ItemAlreadyExists',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
] as const satisfies readonly Failure[];

/** The statuses of the transport: cell being edited, session lost, throttled, payloads too large, no permission. */
const STATUSES = [5004, 5012, 5102, 5103, 5104, 7000] as const;

export const FAILURES: readonly Failure[] = [...CODES, ...STATUSES.map((status) => ({ status }))];

export function nameOf(failure: Failure): string {
  return typeof failure === 'string' ? failure : String(failure.status);
}

/** How a job ended: 'finished', or what its Problem says of the workbook, such as 'as before' or 'unfinished: sheets'. */
export function endOf(job: Promise<unknown>): Promise<string> {
  return job.then(
    () => 'finished',
    (error: unknown) => {
      if (!(error instanceof Problem)) return `not a Problem: ${String(error)}`;
      const { workbook } = error;
      return workbook?.state === 'unfinished'
        ? `unfinished: ${workbook.left}`
        : (workbook?.state ?? 'nothing to write');
    },
  );
}

/** Listens in on what the client sends: the number of actions of each request. */
export function recordRequests(): { readonly requests: readonly number[]; readonly stop: () => void } {
  const requests: number[] = [];
  const client = globalThis.parent;
  const post: unknown = client.postMessage.bind(client);
  const replace = (postMessage: unknown): unknown => Object.assign(client, { postMessage });
  replace((text: unknown) => {
    const body = richApiBody(text);
    if (body) requests.push(body.Actions.length);
    if (typeof post === 'function') Reflect.apply(post, client, [text]);
  });
  return { requests, stop: () => void replace(post) };
}

interface Body {
  readonly Actions: readonly unknown[];
}

/** The batch that a message carries, if it carries one: the fifth part of what executeMethod is called with. */
function richApiBody(text: unknown): Body | undefined {
  const message = JSON.parse(String(text)) as {
    readonly _actionName: string;
    readonly _data?: { readonly ArrayData?: unknown[] };
  };
  const body = message._actionName === 'executeMethod' ? message._data?.ArrayData?.[4] : undefined;
  return typeof body === 'string' ? (JSON.parse(body) as Body) : undefined;
}
