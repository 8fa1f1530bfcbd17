/** What Excel's error codes mean to the reader: a sentence and a remedy each. Excel's own text goes under "Details". */
import { AS_BEFORE, Problem, type ProblemCode } from '../problem';

interface Sentence {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
}

const TRY_AGAIN = 'Try again. If it happens again, save the workbook, close it, open it and try once more.';
const TELL_SUPPORT = 'Try again. If it happens again, send the text under Details to whoever supports the add-in.';
const UPDATE = 'Use Excel 2021 or later, Excel for Microsoft 365 or Excel for the web.';

/** By the code of `OfficeExtension.Error`. The client turns the transport's numbers (5004, 5102 …) into these codes. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  AccessDenied: {
    code: 'access-denied',
    message: 'Excel refused the change because the workbook or one of its sheets is protected or read-only.',
    remedy: 'Remove the protection (Review > Unprotect Sheet or Protect Workbook), or work in a copy, then try again.',
  },
  ActivityLimitReached: {
    code: 'excel-busy',
    message: 'Excel is busy and takes no further work from add-ins at the moment.',
    remedy: 'Wait a minute, then try again.',
  },
  ApiNotFound: {
    code: 'excel-too-old',
    message: 'This version of Excel lacks something that the add-in needs.',
    remedy: UPDATE,
  },
  Conflict: {
    code: 'edited-meanwhile',
    message: 'Somebody changed the same part of the workbook at the same time.',
    remedy: 'Wait until the other change is done, then try again.',
  },
  ConnectionFailure: {
    code: 'connection-lost',
    message: 'The connection to Excel was lost.',
    remedy: 'Check the network if Excel runs in the browser, reload the pane, then try again.',
  },
  EmptyChartSeries: {
    code: 'empty-chart',
    message: 'A chart could not be drawn because its numbers were missing.',
    remedy: TELL_SUPPORT,
  },
  FilteredRangeConflict: {
    code: 'filtered-range',
    message: 'Excel refused the change because a filter hides part of the cells.',
    remedy: 'Clear the filter, then try again.',
  },
  FormulaLengthExceedsLimit: {
    code: 'formula-too-long',
    message: 'A link was longer than Excel allows.',
    remedy: TELL_SUPPORT,
  },
  GeneralException: {
    code: 'excel-failed',
    message: 'Excel reported an internal error.',
    remedy: TRY_AGAIN,
  },
  InactiveWorkbook: {
    code: 'workbook-not-active',
    message: 'Another workbook is in front, and Excel works only on the one in front.',
    remedy: 'Click a cell of this workbook, then try again.',
  },
  InsertDeleteConflict: {
    code: 'insert-conflict',
    message: 'Excel could not insert or delete cells because others were in the way.',
    remedy: TELL_SUPPORT,
  },
  InvalidArgument: {
    code: 'excel-refused',
    message: 'Excel refused one of the values that the add-in sent.',
    remedy: TELL_SUPPORT,
  },
  InvalidObjectPath: {
    code: 'object-gone',
    message: 'A sheet that the add-in was working on is no longer there.',
    remedy: TRY_AGAIN,
  },
  InvalidOperation: {
    code: 'excel-refused',
    message: 'Excel did not allow one of the steps in the present state of the workbook.',
    remedy: TELL_SUPPORT,
  },
  InvalidOperationInCellEditMode: {
    code: 'cell-being-edited',
    message: 'A cell is being edited, and Excel waits until that is finished.',
    remedy: 'Press Enter to finish editing the cell (or Esc to leave it unchanged), then try again.',
  },
  InvalidOrTimedOutSession: {
    code: 'session-ended',
    message: 'The session with Excel has ended.',
    remedy: 'Reload the workbook, then try again.',
  },
  InvalidReference: {
    code: 'object-gone',
    message: 'A cell or sheet that the add-in was working on is no longer there.',
    remedy: TRY_AGAIN,
  },
  ItemAlreadyExists: {
    code: 'name-taken',
    message: 'Another sheet or table took a name that the add-in needed at that moment.',
    remedy: TRY_AGAIN,
  },
  ItemNotFound: {
    code: 'object-gone',
    message: 'A sheet or table that the add-in was working on was renamed or deleted meanwhile.',
    remedy: TRY_AGAIN,
  },
  MergedRangeConflict: {
    code: 'merged-cells',
    message: 'Excel refused the change because of merged cells.',
    remedy: 'Unmerge the cells, then try again.',
  },
  NotImplemented: {
    code: 'excel-too-old',
    message: 'This version of Excel lacks something that the add-in needs.',
    remedy: UPDATE,
  },
  OperationCellsExceedLimit: {
    code: 'too-large',
    message: 'A step touched more cells than Excel allows at once.',
    remedy: TELL_SUPPORT,
  },
  RangeExceedsLimit: {
    code: 'too-large',
    message: 'A range held more cells than Excel allows at once.',
    remedy: TELL_SUPPORT,
  },
  RequestAborted: {
    code: 'stopped-by-excel',
    message: 'Excel stopped the work.',
    remedy: TRY_AGAIN,
  },
  RequestPayloadSizeLimitExceeded: {
    code: 'too-large',
    message: 'A step was larger than Excel accepts at once.',
    remedy: TELL_SUPPORT,
  },
  ResponsePayloadSizeLimitExceeded: {
    code: 'too-large',
    message: 'A part of the workbook was larger than Excel hands over at once.',
    remedy: 'Shorten very long texts in the register, or split it into one sheet a year.',
  },
  Timeout: {
    code: 'excel-busy',
    message: 'Excel did not answer in time.',
    remedy: 'Wait a minute, then try again.',
  },
  UnsupportedOperation: {
    code: 'excel-refused',
    message: 'This Excel does not offer one of the steps.',
    remedy: UPDATE,
  },
  WriteNotSupportedWhenModalDialogOpen: {
    code: 'dialog-open',
    message: 'A dialog is open in Excel.',
    remedy: 'Close the dialog, then try again.',
  },
};

const UNKNOWN: Sentence = {
  code: 'excel-failed',
  message: 'Excel reported an error that the add-in does not know.',
  remedy: TELL_SUPPORT,
};

/** For errors that do not come from Excel. */
const INTERNAL: Sentence = {
  code: 'internal-error',
  message: 'The add-in came upon something that it was not made for.',
  remedy: TELL_SUPPORT,
};

/** The server no longer has a part of the add-in, as when it was updated while the pane was open. */
const PART_NOT_LOADED: Sentence = {
  code: 'part-not-loaded',
  message: 'A part of the add-in could not be loaded.',
  remedy: 'Reload the pane, then try again.',
};

/** Turns whatever was thrown into a Problem; a Problem stays as it is. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const sentence = sentenceOf(error);
  return new Problem(sentence.code, sentence.message, sentence.remedy, detailsOf(error));
}

function sentenceOf(error: unknown): Sentence {
  // The name that webpack gives such an error.
  if (error instanceof Error && error.name === 'ChunkLoadError') return PART_NOT_LOADED;
  const code = codeOf(error);
  return code === undefined ? INTERNAL : (SENTENCES[code] ?? UNKNOWN);
}

/** Excel's code of an error, where it has one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Waits for work that writes nothing: where it fails, the Problem says that the workbook is as before. */
export async function changingNothing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toProblem(error).leaving(AS_BEFORE);
  }
}

/** The place and the code only: Excel's statements can hold what stands in cells. */
function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place =
    'debugInfo' in error && typeof error.debugInfo === 'object' && error.debugInfo !== null
      ? (error.debugInfo as { readonly errorLocation?: unknown }).errorLocation
      : undefined;
  return [codeOf(error), error.message, typeof place === 'string' ? place : undefined]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
