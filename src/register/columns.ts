import type {
  ChoiceColumn,
  DateColumn,
  MoneyColumn,
  NameColumn,
  NamesColumn,
  Outcome,
  RecordType,
  Status,
  TextColumn,
} from './types';

/**
 * The columns of a register, in the order of a new one. A further column is a further entry here.
 * `list` names the list of the `Lists` sheet whose official names the column takes; two columns with the
 * same list share one dictionary of names. `synonyms` are headings met in councils' own registers.
 */
export const RECORD_TYPES = [
  'Complaint',
  'Initial feedback',
  'Concern',
  'Member enquiry',
  'MP enquiry',
  'Compliment',
  'LGSCO',
  'ADR',
] as const satisfies readonly RecordType[];
export const PROCEDURES = ['Statutory', 'Corporate'] as const;
export const STAGES = ['1', '2', '3'] as const;
export const EXTENSIONS = ['None', 'Complex', 'Advocate', 'Other'] as const;
export const STATUSES = [
  'Open',
  'Responded',
  'Closed',
  'Withdrawn',
  'Rejected',
  'Cancelled',
] as const satisfies readonly Status[];
export const OUTCOMES = ['Upheld', 'Partially upheld', 'Not upheld', 'No finding'] as const satisfies readonly Outcome[];
export const YES_NO = ['Yes', 'No'] as const;
export const YES_NO_NA = ['Yes', 'No', 'N/A'] as const;
export const CHANNELS = ['Website', 'Email', 'Phone', 'Letter', 'In person'] as const;

/** LGSCO decisions with what they count as (rules.md §5: "upheld ÷ investigated"). */
export const LGSCO_DECISIONS = [
  { name: 'Upheld: fault and injustice', investigated: true, upheld: true },
  { name: 'Upheld: fault, no injustice', investigated: true, upheld: true },
  { name: 'Upheld: not investigated, remedy agreed', investigated: true, upheld: true },
  { name: 'Upheld: no further action', investigated: true, upheld: true },
  { name: 'Not upheld: no fault', investigated: true, upheld: false },
  { name: 'Not upheld: discontinued', investigated: true, upheld: false },
  { name: 'Closed after initial enquiries: no further action', investigated: false, upheld: false },
  { name: 'Closed after initial enquiries: out of jurisdiction', investigated: false, upheld: false },
  { name: 'Referred back for local resolution', investigated: false, upheld: false },
  { name: 'Advice given', investigated: false, upheld: false },
  { name: 'Invalid or incomplete', investigated: false, upheld: false },
  { name: 'Pending', investigated: false, upheld: false },
] as const;
export type LgscoDecision = (typeof LGSCO_DECISIONS)[number]['name'];
export const LGSCO_DECISION_NAMES: readonly LgscoDecision[] = LGSCO_DECISIONS.map((decision) => decision.name);

/** What a column holds; decides how it is parsed and stored. */
export interface ColumnKinds {
  text: TextColumn;
  date: DateColumn;
  money: MoneyColumn;
  recordType: ChoiceColumn<RecordType>;
  procedure: ChoiceColumn<(typeof PROCEDURES)[number]>;
  stage: ChoiceColumn<(typeof STAGES)[number]>;
  extension: ChoiceColumn<(typeof EXTENSIONS)[number]>;
  status: ChoiceColumn<Status>;
  outcome: ChoiceColumn<Outcome>;
  yesNo: ChoiceColumn<(typeof YES_NO)[number]>;
  yesNoNa: ChoiceColumn<(typeof YES_NO_NA)[number]>;
  channel: ChoiceColumn<(typeof CHANNELS)[number]>;
  lgscoDecision: ChoiceColumn<LgscoDecision>;
  name: NameColumn;
  names: NamesColumn;
}

export interface ColumnSpec<K extends keyof ColumnKinds = keyof ColumnKinds> {
  readonly key: string;
  readonly heading: string;
  readonly kind: K;
  /** A register without this column cannot be read. */
  readonly required?: true;
  readonly list?: string;
  readonly synonyms: readonly string[];
}

export const COLUMNS = [
  { key: 'ref', heading: 'Ref', kind: 'text', required: true, synonyms: ['Reference', 'Reference number', 'Complaint ref', 'Complaint reference', 'Ref no', 'Ref number', 'ID', 'Complaint number', 'Unique reference'] },
  { key: 'caseRef', heading: 'Case ref', kind: 'text', synonyms: ['Case reference', 'Case number', 'Case no', 'Case ID', 'Linked case', 'Parent ref'] },
  { key: 'recordType', heading: 'Record type', kind: 'recordType', required: true, synonyms: ['Type', 'Representation type', 'Type of representation', 'Feedback type', 'Category of feedback', 'Type of feedback'] },
  { key: 'procedure', heading: 'Procedure', kind: 'procedure', synonyms: ['Complaint procedure', 'Complaints procedure', 'Process', 'Statutory or corporate', 'Statutory/Corporate'] },
  { key: 'stage', heading: 'Stage', kind: 'stage', synonyms: ['Complaint stage', 'Stage of complaint', 'Current stage'] },
  { key: 'received', heading: 'Date received', kind: 'date', required: true, synonyms: ['Received', 'Complaint received date', 'Received date', 'Date complaint received', 'Date of complaint', 'Date opened', 'Date logged', 'Receipt date'] },
  { key: 'clockStart', heading: 'Clock start date', kind: 'date', synonyms: ['Clock start', 'Start date', 'Date statement agreed', 'Statement agreed', 'Date accepted'] },
  { key: 'acknowledged', heading: 'Date acknowledged', kind: 'date', synonyms: ['Acknowledged', 'Acknowledgement date', 'Date of acknowledgement', 'Acknowledgement sent'] },
  { key: 'extension', heading: 'Extension', kind: 'extension', synonyms: ['Extension reason', 'Extended', 'Reason for extension'] },
  { key: 'holdFrom', heading: 'On hold from', kind: 'date', synonyms: ['Hold from', 'Paused from', 'Suspended from'] },
  { key: 'holdTo', heading: 'On hold to', kind: 'date', synonyms: ['Hold to', 'Paused to', 'Suspended to'] },
  { key: 'holdReason', heading: 'Hold reason', kind: 'text', synonyms: ['Reason for hold', 'Reason on hold'] },
  { key: 'response', heading: 'Date of response', kind: 'date', synonyms: ['Response', 'Response date', 'Date responded', 'Response sent', 'Date response sent', 'Responded', 'Date of reply'] },
  { key: 'closed', heading: 'Date closed', kind: 'date', synonyms: ['Closed', 'Closed date', 'Closure date', 'Date of closure', 'Date completed'] },
  { key: 'status', heading: 'Status', kind: 'status', synonyms: ['Complaint status', 'Case status', 'Current status'] },
  { key: 'outcome', heading: 'Outcome', kind: 'outcome', synonyms: ['Finding', 'Findings', 'Decision', 'Complaint outcome', 'Result', 'Upheld?'] },
  { key: 'team', heading: 'Team', kind: 'name', required: true, list: 'Team', synonyms: ['Team name', 'Service team', 'Complaint area', 'Area', 'Service'] },
  { key: 'serviceArea', heading: 'Service area', kind: 'name', list: 'Service area', synonyms: ['Division', 'Directorate', 'Department'] },
  { key: 'primaryTheme', heading: 'Primary theme', kind: 'name', list: 'Theme', synonyms: ['Theme', 'Main theme', 'Category', 'Complaint category', 'Nature of complaint', 'Subject'] },
  { key: 'otherThemes', heading: 'Other themes', kind: 'names', list: 'Theme', synonyms: ['Themes', 'Secondary themes', 'Additional themes'] },
  { key: 'rootCause', heading: 'Root cause', kind: 'name', list: 'Root cause', synonyms: ['Cause', 'Learning category', 'Root cause category'] },
  { key: 'issue', heading: 'Issue summary', kind: 'text', synonyms: ['Issue', 'Summary', 'Complaint summary', 'Description', 'Details', 'Issue nature', 'Complaint details'] },
  { key: 'learning', heading: 'Learning', kind: 'text', synonyms: ['Learning identified', 'Lessons learned', 'Learning outcome', 'Learning and/or outcome', 'Actions taken'] },
  { key: 'complainantType', heading: 'Complainant type', kind: 'name', list: 'Complainant type', synonyms: ['Complainant', 'Relationship', 'Relationship to child', 'Who complained', 'Type of complainant'] },
  { key: 'advocate', heading: 'Advocate involved', kind: 'yesNo', synonyms: ['Advocate', 'Advocacy', 'Advocate used'] },
  { key: 'serviceUserGroup', heading: 'Service user group', kind: 'name', list: 'Service user group', synonyms: ['Service user', 'Client group', 'User group'] },
  { key: 'ethnicity', heading: 'Ethnicity', kind: 'name', list: 'Ethnicity', synonyms: ['Ethnic group', 'Ethnic origin'] },
  { key: 'channel', heading: 'Channel', kind: 'channel', synonyms: ['Method', 'Contact method', 'How received', 'Source', 'Method of contact'] },
  { key: 'panelDate', heading: 'Panel date', kind: 'date', synonyms: ['Date of panel', 'Review panel date', 'Panel held'] },
  { key: 'panelFindings', heading: 'Panel findings date', kind: 'date', synonyms: ['Findings date', 'Panel report date', 'Date of panel findings'] },
  { key: 'cost', heading: 'Cost (£)', kind: 'money', synonyms: ['Cost', 'Costs', 'Cost of investigation', 'Investigation cost'] },
  { key: 'remedy', heading: 'Remedy (£)', kind: 'money', synonyms: ['Remedy', 'Financial remedy', 'Compensation', 'Remedy payment'] },
  { key: 'lgscoDecision', heading: 'LGSCO decision', kind: 'lgscoDecision', synonyms: ['Ombudsman decision', 'LGO findings', 'LGSCO findings', 'LGO decision'] },
  { key: 'lgscoDecisionDate', heading: 'LGSCO decision date', kind: 'date', synonyms: ['Ombudsman decision date', 'LGO decision date'] },
  { key: 'lgscoReason', heading: 'LGSCO reason', kind: 'text', synonyms: ['Ombudsman reason', 'LGO reason', 'LGSCO decision reason'] },
  { key: 'lgscoDeadlineMet', heading: 'LGSCO deadline met', kind: 'yesNoNa', synonyms: ['LGSCO timeframe met', 'Responded within LGSCO timeframe', 'Ombudsman deadline met'] },
  { key: 'complimentOrigin', heading: 'Compliment origin', kind: 'name', list: 'Compliment origin', synonyms: ['Origin', 'Origin of compliment', 'Compliment from'] },
  { key: 'complimentTheme', heading: 'Compliment theme', kind: 'name', list: 'Compliment theme', synonyms: ['Theme of compliment'] },
  { key: 'complimentText', heading: 'Compliment text', kind: 'text', synonyms: ['Compliment', 'Compliment details', 'Quotation'] },
  { key: 'publish', heading: 'Publish', kind: 'yesNo', synonyms: ['Publish?', 'To publish', 'OK to publish'] },
] as const satisfies readonly ColumnSpec[];

export type ColumnKey = (typeof COLUMNS)[number]['key'];
type KindOf<K extends ColumnKey> = Extract<(typeof COLUMNS)[number], { key: K }>['kind'];
export type RegisterColumns = { readonly [K in ColumnKey]: ColumnKinds[KindOf<K>] };

/**
 * The register as columns: element i of every column is representation i. Columns that the sheet lacks are
 * there too, with nothing recorded; `present` tells which were found. Defaults of REGISTER.md (Case ref,
 * Procedure, Stage, Clock start date, Date closed, Status, Service area) are filled in.
 */
export interface Register extends RegisterColumns {
  readonly rowCount: number;
  readonly present: ReadonlySet<ColumnKey>;
  /** The sheets that were read; `sheetOf[i]` indexes them. */
  readonly sheets: readonly RegisterSheet[];
  readonly sheetOf: Uint8Array;
  /** The sheet row of representation i as Excel numbers it (first row = 1). */
  readonly rowOf: Int32Array;
}

export interface RegisterSheet {
  readonly name: string;
  readonly table?: string;
  /** Zero-based sheet column of each column that was found (of the stage-1 column in an unfolded register). */
  readonly columnOf: ReadonlyMap<ColumnKey, number>;
}
