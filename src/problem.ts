/**
 * The one error that stops a job. Everything else that is wrong with a register is a finding.
 * `message` says what and where, `remedy` what to do; both are for the reader. `details` is for support only.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly remedy: string;
  readonly details: string | undefined;
  /** undefined where nothing was to be written. A job that finished does not fail, so there is no outcome for that. */
  readonly workbook: WorkbookOutcome | undefined;

  constructor(code: ProblemCode, message: string, remedy: string, details?: string, workbook?: WorkbookOutcome) {
    super(message);
    this.name = 'Problem';
    this.code = code;
    this.remedy = remedy;
    this.details = details;
    this.workbook = workbook;
  }

  /** The same problem with how it left the workbook. What is unfinished already stays so. */
  leaving(workbook: WorkbookOutcome): Problem {
    if (this.workbook?.state === 'unfinished') return this;
    return new Problem(this.code, this.message, this.remedy, this.details, workbook);
  }
}

/** How a job that failed left the workbook. */
export type WorkbookOutcome =
  { readonly state: 'as before' } | { readonly state: 'unfinished'; readonly left: keyof typeof LEFT_SENTENCES };

export const AS_BEFORE: WorkbookOutcome = { state: 'as before' };

/** The outcome where some of the job's work could not be taken back. */
export function unfinished(left: keyof typeof LEFT_SENTENCES): WorkbookOutcome {
  return { state: 'unfinished', left };
}

/** What can be left of a job, and what that means for whoever started it. */
const LEFT_SENTENCES = {
  sheets:
    'Excel did not let the add-in put the workbook back: unfinished or renamed sheets are still in it. ' +
    'The next run puts that right.',
  'edited sheets':
    "The workbook is as it was before, but for sheets named '… (edited)': somebody had typed into them before they " +
    'were to be taken away.',
  rows: "Some cells of your council's rows or of the rows to be added may be changed already: the same command finishes them.",
  marks: 'Some marks may still be there: choose Clear marks again.',
  fixes: "Some cells may be changed: the sheet 'Fixes' lists them, and Undo fixes puts back those that are.",
  'listed fixes': "The register is as it was before, but the sheet 'Fixes' lists fixes that were not made.",
  'undone fixes': "The fixes are undone, but the sheet 'Fixes' still lists them.",
} as const;

/** What the reader is told of the workbook after a problem; '' where nothing was to be written. */
export function outcomeSentence({ workbook }: Problem): string {
  if (!workbook) return '';
  return workbook.state === 'as before' ? 'The workbook is as it was before.' : LEFT_SENTENCES[workbook.left];
}

/** What the reader is told of a problem: what happened, and what it means for the workbook. */
export function problemSentences(problem: Problem): string {
  return [problem.message, outcomeSentence(problem)].filter(Boolean).join(' ');
}

/** Every code that a Problem can have, by where it arises. */
export type ProblemCode =
  // Stopped by the reader.
  | 'cancelled'
  // Excel, or the place where the add-in runs.
  | 'access-denied'
  | 'cell-being-edited'
  | 'connection-lost'
  | 'dialog-open'
  | 'edited-meanwhile'
  | 'empty-chart'
  | 'excel-busy'
  | 'excel-does-not-answer'
  | 'excel-failed'
  | 'excel-refused'
  | 'excel-too-old'
  | 'filtered-range'
  | 'formula-too-long'
  | 'insert-conflict'
  | 'merged-cells'
  | 'name-taken'
  | 'no-excel'
  | 'not-in-excel'
  | 'object-gone'
  | 'office-not-loaded'
  | 'session-ended'
  | 'stopped-by-excel'
  | 'too-large'
  | 'workbook-not-active'
  // The workbook and its sheets.
  | 'date-system-unclear'
  | 'register-changed'
  | 'cell-too-large'
  | 'sheet-gone'
  | 'sheet-hidden'
  | 'sheet-protected'
  | 'sheet-too-large'
  | 'sheets-taken'
  | 'too-much-to-remember'
  | 'workbook-protected'
  // The register.
  | 'all-rows-are'
  | 'procedures-covered'
  | 'bad-mapping'
  | 'bad-meaning'
  | 'bad-profile'
  | 'missing-column'
  | 'no-dates'
  | 'no-register'
  | 'no-rows'
  | 'own-sheet'
  | 'register-sheets'
  | 'sheet-not-found'
  | 'too-many-sheets'
  // The report.
  | 'bad-period'
  | 'layout-not-sound'
  | 'no-rows-in-period'
  | 'no-sections'
  | 'nothing-read'
  | 'unknown-kind'
  // Benchmarks and pasted figures.
  | 'bad-decision'
  | 'benchmarks-unclear'
  | 'benchmarks-unreadable'
  | 'council-unknown'
  | 'headings-not-found'
  | 'no-room'
  | 'nothing-pasted'
  | 'sheet-changed'
  // Tables and reports of the council's own.
  | 'definitions-unreadable'
  | 'report-arranged'
  | 'title-taken'
  // Files and the command line.
  | 'bad-use'
  | 'file-damaged'
  | 'file-empty'
  | 'file-no-sheet'
  | 'file-not-workbook'
  | 'file-not-xlsx'
  | 'file-password'
  | 'file-too-large'
  | 'file-xls'
  | 'file-xlsb'
  | 'output-exists'
  | 'output-is-input'
  | 'text-too-long'
  | 'unreadable-file'
  | 'unwritable-file'
  // Errors of the add-in itself.
  | 'internal-error'
  | 'pane-failed'
  | 'part-not-loaded';
