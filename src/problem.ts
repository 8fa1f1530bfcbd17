/**
 * The one error that stops a job. Everything else that is wrong with a register is a finding.
 * `message` says what and where, `remedy` what to do; both are for the reader. `details` is for support only.
 */
export class Problem extends Error {
  readonly code: string;
  readonly remedy: string;
  readonly details: string | undefined;

  constructor(code: string, message: string, remedy: string, details?: string) {
    super(message);
    this.name = 'Problem';
    this.code = code;
    this.remedy = remedy;
    this.details = details;
  }
}
