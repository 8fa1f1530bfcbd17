/** Planned failures: which request, and where in it, goes wrong and how; and what somebody else does in between. */
import type { RefusalCode } from './refusal';
import type { WorkbookModel } from './model/types';

/** Statuses of Office's transport, each of which the client turns into an error of its own. */
export const TRANSPORT = {
  cellEditMode: 5004,
  sessionLost: 5012,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noPermission: 7000,
} as const;

export interface Fault {
  /** Which request from now on: 1 is the next. */
  readonly request: number;
  /** An error code of Excel's, or a status of the transport. */
  readonly error: RefusalCode | { readonly status: number };
  /** `before`: nothing of the request runs. `after`: all of it ran, but the answer is lost. */
  readonly when?: 'before' | 'after';
  /** With an error code: fail in place of this action of the request (0 is the first); those before it ran. */
  readonly action?: number;
}

export interface Faults {
  /** Plans a failure. */
  readonly fail: (fault: Fault) => void;
  /** Runs `edit` just before the n-th request from now on, as if somebody else had done it. */
  readonly before: (request: number, edit: (workbook: WorkbookModel) => void) => void;
  /** How many planned failures and edits have not happened yet. */
  readonly pending: () => number;
  readonly clear: () => void;
}

interface FaultPlan extends Faults {
  /** Counts a request, runs what was planned before it and gives its fault. */
  readonly next: (workbook: WorkbookModel) => Fault | undefined;
  /** Tells that a planned action was reached and failed. */
  readonly done: (fault: Fault) => void;
}

export function newFaults(): FaultPlan {
  let count = 0;
  let faults: { readonly at: number; readonly fault: Fault }[] = [];
  let edits: { readonly at: number; readonly edit: (workbook: WorkbookModel) => void }[] = [];
  return {
    fail: (fault) => void faults.push({ at: count + fault.request, fault }),
    before: (request, edit) => void edits.push({ at: count + request, edit }),
    pending: () => faults.length + edits.length,
    clear: () => {
      faults = [];
      edits = [];
    },
    next: (workbook) => {
      count++;
      const due = edits.filter(({ at }) => at === count);
      edits = edits.filter(({ at }) => at !== count);
      for (const { edit } of due) edit(workbook);
      return faults.find(({ at }) => at === count)?.fault;
    },
    done: (fault) => {
      faults = faults.filter((planned) => planned.fault !== fault);
    },
  };
}
