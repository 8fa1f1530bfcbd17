/**
 * The data of `valueWording.ts`: how councils write the values of the closed lists. Wording is compared without case,
 * spaces and punctuation, so one entry stands for all of "Part-upheld", "part upheld" and "PART UPHELD". Only wording
 * that can mean nothing else has a place here: what could mean two things is asked about instead.
 */
import type { ColumnKind, ColumnKinds } from './columnKinds';
import type { ChoiceColumn } from './types';

export type ChoiceKind = { [K in ColumnKind]: ColumnKinds[K] extends ChoiceColumn ? K : never }[ColumnKind];

/** Allowed value → the other ways of writing it, separated by semicolons. */
type Wordings = {
  readonly [K in ChoiceKind]: Readonly<Record<ColumnKinds[K]['values'][number], string>>;
};

export const WORDINGS: Wordings = {
  recordType: {
    Complaint: 'Complaints; Formal complaint; Formal complaints',
    'Initial feedback': 'Feedback; Initial feedbacks; Informal feedback; Initial contact',
    Concern: 'Concerns; Informal concern; Concern raised',
    'Member enquiry':
      'Member enquiries; Members enquiry; Members enquiries; Member/Cllr enquiry; Cllr/Member enquiry; ' +
      'Member/Councillor enquiry; Councillor/Member enquiry; Cllr enquiry; Councillor enquiry; Councillor enquiries; ' +
      'Councillors enquiry; Elected member enquiry; Member inquiry; Councillor inquiry; Member query; Member; ' +
      'Councillor; Cllr; Cllr/Member enquiries; Member/Cllr enquiries',
    'MP enquiry': 'MP enquiries; MPs enquiry; MPs enquiries; MP; MP query; MP letter; MP inquiry; MP contact',
    Compliment: 'Compliments; External compliment; External compliments; Praise; Thanks; Thank you; Commendation',
    LGSCO:
      'LGO; Ombudsman; LGSCO complaint; LGO complaint; Ombudsman complaint; LGSCO enquiry; LGO enquiry; ' +
      'Ombudsman enquiry; LGSCO case; Ombudsman case; LGSCO investigation; Ombudsman investigation; ' +
      'Local Government and Social Care Ombudsman; Local Government & Social Care Ombudsman; ' +
      'Local Government Ombudsman',
    ADR: 'Alternative dispute resolution; ADR case; Mediation; Alternative dispute resolution case',
  },
  procedure: {
    Statutory: "Stat; Children's statutory; Children Act; Statutory children's; Social care; Children's social care",
    Corporate: 'Corp; Council',
  },
  stage: {
    1: 'One; Stage one; I; Stage I; First; 1st; Local resolution',
    2: 'Two; Stage two; II; Stage II; Second; 2nd; Investigation',
    3: 'Three; Stage three; III; Stage III; Third; 3rd; Review panel; Panel',
  },
  extension: {
    None: 'No; N; FALSE; Not extended; No extension',
    Complex: 'Complexity; Complex case; Complex complaint; Complex issues',
    Advocate: 'Advocacy; Awaiting advocate; Advocate required; Advocate requested; Needs advocate',
    Other: 'Yes; Y; TRUE; Extended; Extension agreed; Agreed',
  },
  status: {
    Open:
      'In progress; Ongoing; Active; Live; New; Pending; Current; Outstanding; Under investigation; Investigating; ' +
      'Awaiting response; With service; Logged; Acknowledged; Received; Accepted; Overdue; On hold; Paused; ' +
      'Suspended; Extended; Not closed; Still open; Opened; Work in progress; Awaiting reply; Reopened',
    Responded: 'Responded to; Response sent; Response issued; Answered; Replied; Reply sent; Response provided',
    Closed:
      'Complete; Completed; Resolved; Finalised; Finished; Concluded; Done; Case closed; Complaint closed; Close; ' +
      'Closed - resolved; Closed - complete; Closed - completed; Closed - responded',
    Withdrawn: 'Withdrew; Complaint withdrawn; Closed - withdrawn; Withdrawn by complainant; Case withdrawn',
    Rejected:
      'Not accepted; Refused; Declined; Closed - rejected; Complaint rejected; Not eligible; Ineligible; ' +
      'Complaint refused',
    Cancelled:
      'Canceled; Cancel; Closed - cancelled; Complaint cancelled; Void; Duplicate; Logged in error; Recorded in error; ' +
      'Case cancelled',
  },
  outcome: {
    Upheld:
      'Fully upheld; Upheld in full; Full; Yes; Y; TRUE; Substantiated; Fully substantiated; Justified; Founded; ' +
      'Complaint upheld; Fault found; U; UH',
    'Partially upheld':
      'Partly upheld; Part upheld; Partial upheld; Partially; Partly; Partial; Part; Upheld in part; Upheld - part; ' +
      'Upheld - partially; Upheld - partly; Upheld partially; Partially substantiated; Partly substantiated; ' +
      'Part substantiated; Partly justified; Partially justified; PU; Complaint partially upheld; ' +
      'Complaint partly upheld',
    'Not upheld':
      'No; N; FALSE; Unsubstantiated; Not substantiated; Not justified; Unjustified; Unfounded; Unupheld; None upheld; ' +
      'Complaint not upheld; No fault found; No fault; NU; Not up held; Nothing upheld',
    'No finding':
      'No findings; Inconclusive; Unable to determine; Undetermined; Not determined; Not proven; Unproven; ' +
      'No conclusion; Unable to make a finding; No finding made; NF',
  },
  yesNo: { Yes: 'Y; TRUE; 1', No: 'N; FALSE; 0' },
  yesNoNa: { Yes: 'Y; TRUE; 1; Met', No: 'N; FALSE; 0; Not met', 'N/A': 'Not applicable' },
  channel: {
    Website:
      'Web; Online; On-line; Web form; Online form; Website form; Internet; E-form; Portal; Customer portal; ' +
      'Online portal; Webform - online; Digital',
    Email: 'E-mail; Emailed; By email; E mail; Electronic mail',
    Phone: 'Telephone; Tel; Telephoned; Call; Phone call; Telephone call; By phone; By telephone; Phoned',
    Letter: 'Post; Posted; By post; By letter; Mail; Written; In writing; Complaint form; Paper form; Leaflet',
    'In person': 'Face to face; F2F; Face-2-face; Personal; Person; Visit; Office visit; Meeting; Reception',
  },
  lgscoDecision: {
    'Upheld: fault and injustice':
      'Upheld; Fault and injustice; Maladministration and injustice; Upheld: maladministration and injustice; ' +
      'Upheld fault & injustice; Fault causing injustice; Upheld: fault causing injustice; MI reps; Complaint upheld',
    'Upheld: fault, no injustice':
      'Fault no injustice; Upheld: fault but no injustice; Upheld: fault without injustice; Maladministration, no ' +
      'injustice; Upheld: maladministration, no injustice; Upheld: maladministration no injustice; M reps; ' +
      'Fault but no injustice; Upheld - no injustice',
    'Upheld: not investigated, remedy agreed':
      'Upheld: not investigated; Upheld: remedy agreed; Not investigated, remedy agreed; ' +
      'Upheld: not investigated - remedy agreed early; Upheld: remedy agreed early; ' +
      'Upheld: not investigated, remedy agreed / no further action',
    'Upheld: no further action': 'Upheld: not investigated, no further action; Upheld NFA',
    'Not upheld: no fault':
      'Not upheld; No fault; No fault found; Not upheld - no fault found; No maladministration; No mal; NM reps; ' +
      'Not upheld: no maladministration; Complaint not upheld',
    'Not upheld: discontinued':
      'Discontinued; Investigation discontinued; Not upheld - investigation discontinued; Discontinue investigation',
    'Closed after initial enquiries: no further action':
      'Closed after initial enquiries; No further action; NFA; Closed after initial enquiry; Closed - no further action; ' +
      'Closed after initial enquiries NFA; Closed after initial enquiry - no further action; ' +
      'Closed after initial enquiries with no further action',
    'Closed after initial enquiries: out of jurisdiction':
      'Out of jurisdiction; Outside jurisdiction; Outside of jurisdiction; Outside of the jurisdiction; ' +
      'Closed after initial enquiries - outside jurisdiction; ' +
      'Closed after initial enquiries - outside of jurisdiction; Closed - out of jurisdiction; ' +
      'Closed - outside jurisdiction; Not in jurisdiction; OOJ',
    'Referred back for local resolution':
      'Referred back; Referred back to council; Referred back to the council; Premature; Premature complaint; ' +
      'Closed as premature complaint; Closed as premature; Closed - premature; Premature - referred back; ' +
      'Local resolution',
    'Advice given': 'Advice; Signposted; Advice provided',
    'Invalid or incomplete': 'Invalid; Incomplete; Incomplete or invalid; Invalid/incomplete; Incomplete/invalid',
    Pending:
      'Awaiting decision; Ongoing; Open; TBC; To be confirmed; In progress; Under investigation; Not yet decided',
  },
};

/** What says of one list only that nothing is recorded yet. */
export const NOTHING_YET: Readonly<Partial<Record<ChoiceKind, string>>> = {
  outcome: 'Pending; Ongoing; Open; Awaiting outcome; Awaiting decision; In progress',
};
