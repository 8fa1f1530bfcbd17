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
export const STATUSES = [5004, 5012, 5102, 5103, 5104, 7000] as const;

export const FAILURES: readonly Failure[] = [...CODES, ...STATUSES.map((status) => ({ status }))];

export function nameOf(failure: Failure): string {
  return typeof failure === 'string' ? failure : String(failure.status);
}
