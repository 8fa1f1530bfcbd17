/**
 * When nobody can know a figure ("Right or silent"), told from the rows alone: a column that is not there, or one that
 * says nothing of any row of the record type in the period.
 */
import { stageOf, type Choices, type Row } from './oracleRules';

export type Half = 'C' | 'P';
type Test = (row: Row) => boolean;

/** What each column holds where the register lacks it: nothing. */
const NOTHING = {
  'Date of response': { response: 0 },
  'Date closed': { closed: 0 },
  'Panel date': { panel: 0 },
  'Panel findings date': { findings: 0 },
  Outcome: { outcome: '' },
  Stage: { stage: 0 },
  Procedure: { procedure: '' },
  Status: { status: '' },
  Extension: { extension: '' },
  'Clock start date': { clockStart: 0 },
  'Date acknowledged': { acknowledged: 0 },
  'On hold from': { holdFrom: 0 },
  'Service area': { area: '' },
  'Primary theme': { theme: '' },
  'Other themes': { otherThemes: [] },
  'Root cause': { rootCause: '' },
  'Complainant type': { complainant: '' },
  'Service user group': { group: '' },
  Ethnicity: { ethnicity: '' },
  'Cost (£)': { cost: 0 },
  'Remedy (£)': { remedy: 0 },
  'LGSCO decision': { decision: '' },
  'LGSCO decision date': { decided: 0 },
  'Compliment origin': { origin: '' },
  'Compliment theme': { complimentTheme: '' },
} as const satisfies Readonly<Record<string, Partial<Row>>>;

export type Lacking = keyof typeof NOTHING | '';
export const MAY_LACK = Object.keys(NOTHING) as (keyof typeof NOTHING)[];

/** The rows without what the column held; without one for it all complaints are taken to be of one procedure. */
export function without(rows: readonly Row[], { lacks, proceduresCovered }: Choices): readonly Row[] {
  if (lacks === '') return rows;
  const procedure = takenForGranted(proceduresCovered);
  return rows.map((row) => ({
    ...row,
    ...NOTHING[lacks],
    ...(lacks === 'Procedure' && row.type === 'Complaint' ? { procedure } : {}),
  }));
}

function takenForGranted([first = 'Statutory']: Choices['proceduresCovered']): 'Statutory' | 'Corporate' {
  return first;
}

export const isPanel = (row: Row): boolean => row.procedure === 'Statutory' && stageOf(row) === 3;

/** The columns by which a row's answer is judged. */
function answerHeadings(ofPanel: boolean, { stage3Measure }: Choices): readonly string[] {
  if (!ofPanel || stage3Measure === 'All') return ['Date of response'];
  if (stage3Measure === 'Panel') return ['Panel date'];
  return ['Panel findings date', stage3Measure === 'Findings' ? 'Panel date' : 'Date of response'];
}

/** True where a row's answer cannot be judged, as a column for it is not there. */
export function isUnjudged(row: Row, choices: Choices): boolean {
  return answerHeadings(isPanel(row), choices).some((heading) => heading === choices.lacks);
}

/** The day of the answer that the row's limit would be about. */
export function answerOf(row: Row, { stage3Measure }: Choices): number {
  if (!isPanel(row)) return row.response;
  return { Panel: row.panel, Findings: row.findings, Response: row.response, All: row.response }[stage3Measure];
}

/** A rate of timeliness needs an answer in its own base, or a case of which every column says that it is open. */
export const saysAnswer =
  (choices: Choices): Test =>
  (row) =>
    answerOf(row, choices) > 0 ||
    (choices.lacks !== 'Outcome' &&
      row.closed === 0 &&
      row.response === 0 &&
      ['', 'Open'].includes(row.status) &&
      row.outcome === '');
export const saysOutcome: Test = ({ outcome }) => outcome !== '';

/** Each answer is true where figures of that half that rest on it are known. `behind`: the rows that count in the half. */
export function sourcesOf(behind: (half: Half, type: string) => readonly Row[], choices: Choices) {
  const has = (heading: string): boolean => heading !== choices.lacks;
  const tells = (headings: readonly string[], rows: readonly Row[], is: Test): boolean =>
    headings.some(has) && (rows.length === 0 || rows.some(is));
  const ofComplaints = (half: Half, headings: readonly string[], is: Test): boolean =>
    tells(headings, behind(half, 'Complaint'), is);
  const responded = (half: Half): boolean => ofComplaints(half, ['Date of response'], ({ response }) => response > 0);
  return {
    responded,
    /** Closed, or responded to where the report is about those. */
    closed: (half: Half): boolean =>
      choices.basis === 'Responded to'
        ? responded(half)
        : ofComplaints(half, ['Date closed', 'Date of response'], (row) => (row.closed || row.response) > 0),
    outcome: (half: Half): boolean => ofComplaints(half, ['Outcome'], saysOutcome),
    status: (half: Half): boolean => ofComplaints(half, ['Status'], ({ status }) => status !== ''),
    decisions: (half: Half): boolean =>
      tells(['LGSCO decision'], behind(half, 'LGSCO'), ({ decision }) => decision !== '') &&
      tells(['LGSCO decision date'], behind(half, 'LGSCO'), ({ decided }) => decided > 0),
    named: (half: Half, heading: string, is: Test, type = 'Complaint'): boolean =>
      tells([heading], behind(half, type), is),
    /** Without a column for it all are of the one that is taken for granted. */
    procedure: (half: Half, procedure?: string): boolean =>
      has('Procedure')
        ? ofComplaints(half, ['Procedure'], (row) => row.procedure !== '')
        : procedure === undefined || procedure === takenForGranted(choices.proceduresCovered),
    /** Without a column for it all are at stage 1. */
    stage: (stage: number): boolean => stage === 1 || has('Stage'),
    /** Of one stage of a procedure, or of all complaints, of which panels have their answers elsewhere. */
    answer: (half: Half, scope?: { readonly procedure: string; readonly stage: number }): boolean => {
      const rows = behind(half, 'Complaint');
      const isRead: Test = (row) => answerOf(row, choices) > 0;
      if (!scope)
        return tells(
          [...answerHeadings(false, choices), ...answerHeadings(true, choices)],
          rows,
          (row) => row.response > 0 || isRead(row),
        );
      return scope.procedure === 'Statutory' && scope.stage === 3
        ? tells(answerHeadings(true, choices), rows.filter(isPanel), isRead)
        : tells(['Date of response'], rows, ({ response }) => response > 0);
    },
  };
}
