// The columns of a register, in the order of a new one. A further column is a further entry in COLUMNS.
import { column, type ColumnKinds, type ColumnSpec } from './columnKinds';
import { HANDLING_COLUMNS } from './handlingColumns';

export const COLUMNS = [
  column(
    'ref',
    'Ref',
    'text',
    'Reference; Reference number; Reference no; Complaint ref; Complaint reference; Complaint reference number; ' +
      'Complaint ref no; Ref no; Ref number; Unique reference; Unique reference number; URN; Our ref; Our reference; ' +
      'Feedback reference; Feedback ref; Record ref; Record number; ID; Complaint ID; Unique ID; Complaint number; ' +
      'Complaint no; Log number; Log no; Number; No; Case number; Case no; Case ID; Case reference; ' +
      'Case reference number; Issue key; Ticket number; Enquiry number; Enquiry ref; Incident number',
    { figures: 'none, the row is counted, but cannot be referred to' },
  ),
  column(
    'caseRef',
    'Case ref',
    'text',
    'Case reference; Case reference number; Case number; Case no; Case ID; Case; Linked case; Parent ref; ' +
      'Parent reference; Original reference; Stage 1 ref; Stage 1 reference',
  ),
  column(
    'recordType',
    'Record type',
    'recordType',
    'Type; Representation type; Type of representation; Feedback type; Type of feedback; Category of feedback; ' +
      'Contact type; Type of contact; Case type; Type of record; Type of case; Record category; Representation; ' +
      'Complaint type; Type of complaint; Issue type; Enquiry type; Type of enquiry; Case category; ' +
      'Correspondence type; Classification; Request type; Contact classification',
    { figures: 'every figure' },
  ),
  column(
    'procedure',
    'Procedure',
    'procedure',
    'Complaint procedure; Complaints procedure; Type of procedure; Process; Complaint process; ' +
      'Statutory or corporate; Statutory/Corporate; Stat/Corp; Corporate/Statutory; Complaint type; Type of complaint; ' +
      'Complaint route; Procedure type; Policy; Complaints policy',
    { figures: 'timeliness and every figure by procedure' },
  ),
  column(
    'stage',
    'Stage',
    'stage',
    'Complaint stage; Stage of complaint; Stage number; Stage no; Current stage; Level; Complaint level; Stage of process; ' +
      'Current complaint stage; Stage reached; Tier',
    { figures: 'timeliness and every figure by stage' },
  ),
  column(
    'received',
    'Date received',
    'date',
    'Received; Received date; Complaint received date; Date complaint received; Complaint received; ' +
      'Complaint date received; Date of receipt; Receipt date; Date of complaint; Complaint date; Date opened; ' +
      'Opened; Opened date; Open date; Date logged; Logged; Logged date; Date of contact; Date raised; Raised; ' +
      'Date made; Date in; Date of request; Request date; Date requested; Date created; Created; Created date; Created on; ' +
      'Received on; Opened on; Logged on; Raised on; Date rec’d; Rec’d; Date recvd; Date rec; Date submitted; ' +
      'Submitted; Submitted date; Submission date; Case opened; Date entered; Date',
    { required: true, figures: 'received, open and timeliness' },
  ),
  column(
    'clockStart',
    'Clock start date',
    'date',
    'Clock start; Clock started; Start date; Date started; Timescale start; Timescale start date; ' +
      'Date statement agreed; Statement agreed; Statement of complaint agreed; Date statement of complaint agreed; ' +
      'Date complaint agreed; Date accepted; Accepted date; Date complaint accepted; SLA start date; SLA start; ' +
      'SLA clock start',
    { figures: 'timeliness' },
  ),
  column(
    'acknowledged',
    'Date acknowledged',
    'date',
    'Acknowledged; Acknowledged date; Acknowledgement date; Date of acknowledgement; Acknowledgement sent; ' +
      'Date acknowledgement sent; Acknowledgement; Date acknowledgment sent; Acknowledgment date; Ack date; ' +
      'Date ack sent; Complaint acknowledged; Date complaint acknowledged; Ack sent; Ack; Acknowledged on; ' +
      'Acknowledgement letter sent; Ack letter sent; Date of ack; Acknowledgement sent date; Ack sent date',
    { figures: 'timeliness of corporate complaints' },
  ),
  column(
    'extension',
    'Extension',
    'extension',
    'Extension reason; Reason for extension; Extended; Extension agreed; Extension granted; Extension type; ' +
      'Timescale extended; Extension applied; Extension required; Extension used; Extended reason',
    { figures: 'timeliness' },
  ),
  column('holdFrom', 'On hold from', 'date', 'Hold from; Hold start; Date put on hold; Paused from; Suspended from'),
  column('holdTo', 'On hold to', 'date', 'Hold to; Hold until; Hold end; On hold until; Paused to; Suspended to'),
  column('holdReason', 'Hold reason', 'text', 'Reason for hold; Reason on hold; On hold reason; Reason for suspension'),
  column(
    'response',
    'Date of response',
    'date',
    'Response date; Date responded; Responded date; Date response sent; Response sent; Response sent date; ' +
      'Date of response sent; Date response issued; Response issued; Response; Responded; Date of reply; Reply date; ' +
      'Replied; Date replied; Date answered; Date of final response; Final response date; Final response sent; ' +
      'Date final response sent; Date of response letter; Actual response date; Date response provided; ' +
      'Date of adjudication letter; Adjudication letter; Adjudication date; Date sent; ' +
      'Reply sent; Date reply sent; Responded on; Response sent on; Date response; Response letter sent; Final reply sent; ' +
      'Resolved; Date resolved; Resolved date; Resolved on; Resolution date; Date of resolution',
    { figures: 'responded to, closed, % upheld, timeliness and open' },
  ),
  column(
    'closed',
    'Date closed',
    'date',
    'Closed; Closed date; Closure date; Close date; Date of closure; Date complaint closed; Case closed; ' +
      'Date case closed; Date completed; Completed; Completed date; Completion date; Date of completion; ' +
      'Date concluded; Concluded; End date; Date finalised; Closed on; Completed on; Case closed date; Date of close; ' +
      'Resolved; Date resolved; Resolved date; Resolved on; Resolution date; Date of resolution',
    { figures: 'closed and % upheld' },
  ),
  column(
    'status',
    'Status',
    'status',
    'Complaint status; Case status; Current status; State; Open/closed; Open or closed; Progress; Current state; ' +
      'Status reason; Case state; Record status; Status of complaint; Workflow status; Issue status',
    { figures: 'every figure that leaves out withdrawn, rejected or cancelled cases' },
  ),
  column(
    'outcome',
    'Outcome',
    'outcome',
    'Complaint outcome; Outcome of complaint; Finding; Findings; Decision; Complaint decision; Result; Upheld?; ' +
      'Upheld; Upheld or not upheld; Upheld/Not upheld; Upheld Y/N; Decision/outcome; Decision outcome; ' +
      'Overall outcome; Overall finding; Final outcome; Justified?; Complaint justified; Justified Y/N; Substantiated?; ' +
      'Complaint substantiated; Complaint upheld; Was the complaint upheld; Resolution code; Closure code; ' +
      'Close code; Outcome code; Decision code; Upheld status; Upheld/partially upheld/not upheld; Uphold decision; Founded?',
    { figures: 'upheld, % upheld and the other outcomes' },
  ),
  column(
    'team',
    'Team',
    'name',
    'Team name; Service team; Team involved; Responsible team; Team complained about; Team responsible; ' +
      'Complaint area; Service; Area; Service/Team; Team/Service; Service unit; Section; Unit; Assignment group; ' +
      'Responding team; Assigned team; Owning team; Assigned group; Team assigned; Investigating team; Handling team',
    { list: 'Team', figures: 'the tables by team, where it is “Not recorded”' },
  ),
  column(
    'serviceArea',
    'Service area',
    'name',
    'Service group; Area of service; Division; Directorate; Department; Dept; Business unit; Business area; ' +
      'Directorate/service; Department/service; Service; Area; Service/area; Head of service area',
    { list: 'Service area' },
  ),
  column(
    'primaryTheme',
    'Primary theme',
    'name',
    'Theme; Main theme; Complaint theme; Theme of complaint; Theme 1; Primary category; Category; ' +
      'Complaint category; Category of complaint; Nature of complaint; Complaint nature; Subject; Main issue; ' +
      'Reason for complaint; Complaint reason; Complaint subject; Issue category; Main category; Category 1',
    { list: 'Theme' },
  ),
  column(
    'otherThemes',
    'Other themes',
    'names',
    'Other theme; Themes; Secondary themes; Secondary theme; Additional themes; Additional theme; Further themes; ' +
      'Theme 2; All themes',
    { list: 'Theme' },
  ),
  column(
    'rootCause',
    'Root cause',
    'name',
    'Root causes; Cause; Root cause category; Learning category; Learning theme; Cause of complaint; Underlying cause',
    { list: 'Root cause' },
  ),
  column(
    'issue',
    'Issue summary',
    'text',
    'Issue; Issues; Summary; Complaint summary; Summary of complaint; Summary of issue; Brief summary; ' +
      'Description; Complaint description; Description of complaint; Brief description; Details; Complaint details; ' +
      'Details of complaint; Issue nature; Nature of issue; Complaint; Synopsis',
  ),
  column(
    'learning',
    'Learning',
    'text',
    'Learning identified; Learning from complaint; Learning points; Lessons learned; Lessons learnt; ' +
      'Lessons identified; Learning outcome; Learning and/or outcome; Learning/outcome; Learning where relevant; ' +
      'Learnings; Learning actions; Actions taken; Action taken; Actions; Actions and learning; Service improvements; ' +
      'Service improvement',
  ),
  column(
    'complainantType',
    'Complainant type',
    'name',
    'Type of complainant; Complainant category; Complainant group; Relationship; Relationship to child; ' +
      'Relationship to young person; Relationship to service user; Complainant relationship; Complained as; ' +
      'Complainant is; Made by; Complaint made by',
    { list: 'Complainant type' },
  ),
  column(
    'advocate',
    'Advocate involved',
    'yesNo',
    'Advocate; Advocacy; Advocate used; Advocate appointed; Advocacy used; Advocacy involved; Has advocate; Advocate Y/N',
  ),
  column(
    'serviceUserGroup',
    'Service user group',
    'name',
    'Service user; Service user type; Client group; User group; Service user category; Client type; ' +
      'Category of service user; Child status; Status of child; Type of service user',
    { list: 'Service user group' },
  ),
  column('ethnicity', 'Ethnicity', 'name', 'Ethnic group; Ethnic origin; Ethnic background; Ethnicity of child', {
    list: 'Ethnicity',
  }),
  column(
    'channel',
    'Channel',
    'channel',
    'Contact channel; Contact method; Method; Method of contact; How received; Received by; Received via; ' +
      'Method received; Method of receipt; Source; Source of contact; Medium; How complaint received; Access channel; ' +
      'Case origin; Received through; Route in; Channel received; Contact source',
  ),
  column(
    'panelDate',
    'Panel date',
    'date',
    'Date of panel; Review panel date; Date of review panel; Panel held; Panel meeting date; Date panel held; ' +
      'Panel hearing date',
    { figures: 'timeliness at stage 3' },
  ),
  column(
    'panelFindings',
    'Panel findings date',
    'date',
    'Findings date; Date of panel findings; Panel report date; Date of panel report; Panel findings; ' +
      'Panel recommendations date; Date of findings',
    { figures: 'timeliness at stage 3' },
  ),
  column(
    'cost',
    'Cost (£)',
    'money',
    'Costs; Cost of investigation; Investigation cost; Investigation costs; Cost of complaint; Cost incurred; ' +
      'Costs incurred; Total cost; Cost of stage; IO cost',
    { figures: 'the costs' },
  ),
  column(
    'remedy',
    'Remedy (£)',
    'money',
    'Financial remedy; Remedy amount; Remedy payment; Remedy paid; Remedy payments paid; Compensation; ' +
      'Compensation paid; Compensation amount; Payment; Financial redress; Redress; Amount paid; Financial settlement; ' +
      'Financial redress amount; Redress amount; Compensation offered; Compensation awarded; Amount of compensation; ' +
      'Goodwill payment; Compensation value',
    { figures: 'the remedies' },
  ),
  column(
    'lgscoDecision',
    'LGSCO decision',
    'lgscoDecision',
    'Ombudsman decision; LGO decision; LGSCO findings; LGSCO finding; LGO findings; LGO finding; Ombudsman findings; ' +
      'Ombudsman finding; LGSCO outcome; LGO outcome; Ombudsman outcome; Ombudsman final decision; ' +
      'LGSCO final decision; LGO final decision',
    { figures: 'the decisions of the LGSCO and the uphold rate' },
  ),
  column(
    'lgscoDecisionDate',
    'LGSCO decision date',
    'date',
    'Ombudsman decision date; LGO decision date; Date of LGSCO decision; Date of Ombudsman decision; ' +
      'Date of LGO decision; LGSCO final decision date; LGSCO date decided; Ombudsman final decision date',
    { figures: 'the decisions of the LGSCO and the uphold rate' },
  ),
  column(
    'lgscoReason',
    'LGSCO reason',
    'text',
    'Ombudsman reason; LGO reason; LGSCO decision reason; Ombudsman decision reason; LGSCO summary; ' +
      'Ombudsman summary; LGO summary; LGSCO reason for decision',
  ),
  column(
    'lgscoDeadlineMet',
    'LGSCO deadline met',
    'yesNoNa',
    'LGSCO timeframe met; LGSCO timescale met; LGSCO timescales met; LGO deadline met; LGO timescale met; ' +
      'Ombudsman deadline met; Ombudsman timescale met; Responded within LGSCO timeframe; ' +
      'Responded within LGSCO timescale; Responded within Ombudsman timescale; ' +
      'Did the council respond to the LGSCO timeframes',
  ),
  column(
    'complimentOrigin',
    'Compliment origin',
    'name',
    'Origin; Origin of compliment; Compliment from; Source of compliment; Compliment source; Compliment received from',
    { list: 'Compliment origin' },
  ),
  column(
    'complimentTheme',
    'Compliment theme',
    'name',
    'Theme of compliment; Compliment category; Compliment type; Type of compliment; Reason for compliment',
    { list: 'Compliment theme' },
  ),
  column(
    'complimentText',
    'Compliment text',
    'text',
    'Compliment; Compliment details; Details of compliment; Compliment quote; Quote; Quotation; ' +
      'Compliment wording; Text of compliment; Compliment received',
  ),
  column('publish', 'Publish', 'yesNo', 'Publish?; To publish; OK to publish; Can be published; For publication'),
  ...HANDLING_COLUMNS,
] as const satisfies readonly ColumnSpec[];

export type ColumnKey = (typeof COLUMNS)[number]['key'];
type KindOf<K extends ColumnKey> = Extract<(typeof COLUMNS)[number], { key: K }>['kind'];
export type RegisterColumns = { readonly [K in ColumnKey]: ColumnKinds[KindOf<K>] };
/** The columns that name one group a row. */
export type NameKey = Extract<(typeof COLUMNS)[number], { kind: 'name' }>['key'];
