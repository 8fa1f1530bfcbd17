/** Every way in which a request to Excel can fail. */
import type { LoadedOffice } from '../../src/host/node';

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
