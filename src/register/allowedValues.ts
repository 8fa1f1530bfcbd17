// The closed lists of a register: what a cell may say. How councils write these values is in `valueWording.ts`.
import type { Outcome, RecordType, StageName, Status } from './types';

export const RECORD_TYPES = [
  'Complaint',
  'Initial feedback',
  'Concern',
  'Member enquiry',
  'MP enquiry',
  'Compliment',
  'LGSCO',
  'ADR',
  'Service request',
  'Comment',
  'Housing Ombudsman',
] as const satisfies readonly RecordType[];
export const STAGES = ['1', '2', '3', '4', '5', '6', '7'] as const satisfies readonly StageName[];
export const EXTENSIONS = ['None', 'Complex', 'Advocate', 'Other'] as const;
export const STATUSES = [
  'Open',
  'Responded',
  'Closed',
  'Withdrawn',
  'Rejected',
  'Cancelled',
] as const satisfies readonly Status[];
export const OUTCOMES = [
  'Upheld',
  'Partially upheld',
  'Not upheld',
  'No finding',
] as const satisfies readonly Outcome[];
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
