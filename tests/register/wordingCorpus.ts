/**
 * Words as councils' exports and logs have them, by column, with what a careful analyst says that they mean: a value,
 * `asked` (only she can know), or `not recorded`. Written apart from the tables that the product reads by.
 */
import type { ChoiceKind } from '../../src/register/valueWording';

/** Separated by semicolons. */
export const CORPUS: Readonly<Record<ChoiceKind, Readonly<Record<string, string>>>> = {
  outcome: {
    Upheld:
      'Upheld; UPHELD; upheld; Fully Upheld; Upheld - fully; Upheld in full; Complaint upheld; U; Y; Yes; ' +
      '01 Upheld; 1. Upheld; U - Upheld; Upheld (U); Justified; Substantiated; Fault found; ' +
      'Upheld - apology given; Upheld: remedy agreed; Outcome: Upheld; Closed - Upheld; Closed (Upheld); ' +
      'Stage 1 - Upheld; Yes - upheld; Wholly upheld',
    'Partially upheld':
      'Partially Upheld; Partly upheld; PARTIALLY-UPHELD; part upheld; Part Upheld; Upheld in Part; ' +
      'Upheld - partially; Upheld (partly); P/U; PU; Partial; Partly; Partially justified; ' +
      'Partly substantiated; In part; Some elements upheld; 2 - Partially upheld; ' +
      'Partially Upheld - Closed; Stage 2 Closed - response partially upheld; Yes - in part',
    'Not upheld':
      'Not upheld; NOT UPHELD; Not-upheld; Complaint Not Upheld; not up held; N; No; NU; N/U; Unfounded; ' +
      'Unsubstantiated; Not justified; Unjustified; Not substantiated; No fault found; ' +
      'Not upheld - no fault found; 3) Not Upheld; Closed: not upheld; No - not upheld; ' +
      'Stage 1 Closed - response not upheld; Not upheld (explanation given)',
    'No finding':
      'No finding; No Findings; Inconclusive; Unable to determine; Not proven; No finding made; ' +
      'Insufficient evidence; No conclusion reached',
    'not recorded':
      'N/A; Pending; Awaiting outcome; TBC; Ongoing; Not yet known; In progress; -; Under investigation; ' +
      'Withdrawn; Complaint withdrawn; Duplicate',
    asked:
      'Resolved; Resolved informally; No further action; NFA; Rejected; Dismissed; Upheld/Not upheld; ' +
      'Upheld and not upheld; Not partially upheld; Not fully upheld; Decision upheld; ' +
      'Stage 1 decision upheld; Out of time; Apology; Green; N - Upheld; Upheld - not upheld; Mediation; ' +
      'Escalated to stage 2; See letter; Not to be upheld; Mostly upheld?',
  },
  stage: {
    1:
      '1; Stage 1; stage one; STAGE I; S1; Stage1; St 1; 1st; First; First stage; 1 - Stage one; ' +
      'Stage 1 complaint; Stage 1 - Local Resolution; Local resolution; Stage 1 (10 days); ' +
      'Corporate Stage 1; Stage 1: Investigation; One; Level 1; Stg 1',
    2:
      '2; Stage 2; Stage Two; S2; II; Second; 2nd stage; Stage 2 - Review; Stage 2 Investigation; ' +
      'Independent investigation; Corporate - stage 2; Statutory Stage 2; STAGE 2 CLOSED; Two; ' +
      'Formal stage 2; Stage 2 – Independent Investigation',
    3:
      '3; Stage 3; stage three; S3; III; Review Panel; Stage 3 - Review panel; Panel; Third; ' +
      'Stage 3 panel hearing',
    4: '4; Stage 4; stage four; S4; Fourth stage; IV; Stage 4 complaint; 04; Level 4; Corporate Stage 4',
    5: '5; Stage 5; stage five; S5; Fifth; V; 5th stage; Stg 5; 5 - Stage five',
    6: '6; Stage 6; stage six; S6; Sixth; VI; Tier 6',
    7: '7; Stage 7; stage seven; S7; Seventh; VII; 7th',
    'not recorded': 'N/A; None; Unknown; -',
    asked:
      'Informal; Stage 0; Stage 1 and 2; Stage 1/2; 1 & 2; Pre-stage 1; Stage 2 requested; ' +
      'Stage 2 declined; Escalated to stage 2; LGSCO; Ombudsman; 8; Stage 8; 45; 4.5; 4/5; 4 to 5; Stages 4 and 5; 0; Not stage 4; Not stage 2; Stage 1 to Stage 2; ' +
      '2 - Stage one; Review; ADR; 1.5; No stage 1; Closed',
  },
  recordType: {
    Complaint:
      'Complaint; complaints; COMPLAINT; Formal Complaint; Complaint - Standard; Complaint - Stage 1; ' +
      'Complaint (Stage 2); Corporate complaint; Statutory Complaint; Stage 1 Complaint; ' +
      'Corporate Stage 2; Complaint: corporate; 1 - Complaint; C1 Complaint; Stage 1 - Statutory; ' +
      'New complaint; Adult social care complaint; Housing complaint; Public health complaint; Landlord complaint; ' +
      'Corporate complaint stage 4',
    'Initial feedback': 'Initial feedback; Feedback; Informal feedback; Customer feedback',
    Concern: 'Concern; Concerns; Informal concern; Informal complaint; Concern raised; Pre-complaint',
    'Member enquiry':
      "Member enquiry; Members' Enquiry; Councillor Enquiry; Cllr enquiry; Cllr/Member Enquiry; " +
      'Elected Member Enquiry; Enquiry - Member; Councillor query; ME',
    'MP enquiry':
      "MP enquiry; MP; MP Enquiries; MP's enquiry; MP letter; Enquiry (MP); MP correspondence; " +
      'Parliamentary enquiry',
    Compliment: 'Compliment; compliments; Praise; Thank you; Compliment received; Positive feedback',
    LGSCO:
      'LGSCO; LGO; Ombudsman; LGSCO complaint; Ombudsman enquiry; ' +
      'Local Government & Social Care Ombudsman; LGO investigation',
    ADR: 'ADR; Mediation; Alternative Dispute Resolution',
    'Service request': 'Service Request; service requests; Request for service; Service Request - New',
    Comment: 'Comment; Comments; Customer comment; Comment/Suggestion; Comments and suggestions',
    'Housing Ombudsman':
      'Housing Ombudsman; Housing Ombudsman Service; HOS; Housing Ombudsman complaint; Ombudsman - Housing; ' +
      'Housing Ombudsman case; Housing Ombudsman determination',
    'not recorded': 'N/A; Unknown',
    asked:
      'FOI; Subject access request; SAR; Enquiry; Complaint and compliment; ' +
      'Complaint/Compliment; Not a complaint; Non-complaint; Non-statutory complaint; Suggestion; ' +
      'Statutory/Corporate complaint; Safeguarding; Appeal; Other; Petition; Request; ' +
      'Complaint about a service request; LGSCO/Housing Ombudsman; Comment or complaint',
  },
  status: {
    Open:
      'Open; OPEN; In Progress; in-progress; Ongoing; Active; Live; New; Work in Progress; WIP; ' +
      'Under Investigation; Pending; Logged; Awaiting response; Allocated; Assigned; Overdue; On Hold; ' +
      'Stage 1 response overdue; Acknowledged; Reopened; Re-opened; Draft response; Awaiting sign off; ' +
      'Open - overdue; 1 - Open; Not closed; Investigating; Stage 2 - In progress; Registered; To Do; ' +
      'Outstanding; Suspended',
    Responded:
      'Responded; Response sent; Response Issued; Answered; Replied; Reply sent; Final response sent; ' +
      'Stage 1 responded',
    Closed:
      'Closed; closed; CLOSED; Close; Complete; Completed; Resolved; Done; Case Closed; Complaint Closed; ' +
      'Closed - Upheld; Closed - Not upheld; Closed - Partially Upheld; Stage 1 Closed; ' +
      'Stage 1 Closed - response upheld; Problem Solved; Finalised; Concluded; Closed - resolved; ' +
      'Resolved - Closed; Closed (late); Closed - response sent; 5. Closed; Closed/Completed; ' +
      'Closed on time; Corporate Stage 1 - closed; Information Provided; Closed - complete',
    Withdrawn:
      'Withdrawn; Complaint Withdrawn; Closed - Withdrawn; Withdrawn by complainant; ' +
      'WITHDRAWN by customer; W/D; Not pursued; Stage 2 withdrawn',
    Rejected:
      'Rejected; Refused; Declined; Not accepted; Not eligible; Closed - rejected; Out of scope; ' +
      'Outside complaints procedure; Not a complaint; Out of jurisdiction',
    Cancelled:
      'Cancelled; Canceled; Void; Duplicate; Closed - Duplicate; Logged in error; Entered in error; ' +
      'Merged; Duplicate case; Closed as duplicate',
    'not recorded': '-; N/A; Unknown; Upheld; Not upheld',
    asked:
      'Out of time; Out of timescale; Closed out of time; Escalated; Escalated to stage 2; Open/Closed; ' +
      'Closed - withdrawn - rejected; Not withdrawn; No further action; NFA; Transferred; Redirected; ' +
      'Ombudsman; Amber; Referred; Not rejected; Pre-closed; Lapsed',
  },
  extension: {
    None: 'None; No; N; FALSE; Not extended; No extension; Not required',
    Complex:
      'Complex; Complexity; Complex case; Due to complexity; Yes - complex; Complexity of complaint; ' +
      'Extended - complexity',
    Advocate: 'Advocate; Awaiting advocate; Advocacy; Yes (advocate); Advocate required; Extended for advocate',
    Other:
      'Other; Yes; Y; TRUE; Extended; Yes - 10 days; 10 working days; Extension agreed; ' +
      'Extended by 10 working days; Staff sickness; Agreed with complainant',
    'not recorded': 'N/A; -; Nil',
    asked: 'Complex/Advocate; Not complex; Requested; Complex and advocate; No - complex; Refused by manager; 2',
  },
  lgscoDecision: {
    'Upheld: fault and injustice':
      'Upheld; Upheld: fault and injustice; Upheld - Maladministration & Injustice; ' +
      'Fault causing injustice; LGSCO: Upheld; Upheld - fault & injustice; MI reps',
    'Upheld: fault, no injustice':
      'Upheld: fault, no injustice; Upheld - no injustice; Maladministration, no injustice; ' +
      'Fault but no injustice; Upheld: Mal no Inj',
    'Upheld: not investigated, remedy agreed':
      'Upheld: not investigated, remedy agreed; Upheld - injustice remedied; Upheld: not investigated; ' +
      'Upheld: injustice remedied during body in jurisdictions complaint processes',
    'Upheld: no further action': 'Upheld: no further action; Upheld - no further action, organisation already remedied',
    'Not upheld: no fault':
      'Not upheld; Not upheld: no fault; Not Upheld - no maladministration; No fault; NM reps; ' +
      'LGO decision: not upheld; No maladministration',
    'Not upheld: discontinued':
      'Not upheld: discontinued; Investigation discontinued; Not upheld - discontinued; Omb disc',
    'Closed after initial enquiries: no further action':
      'Closed after initial enquiries; Closed after initial enquiries - no further action; ' +
      'Closed after initial enquiries: not warranted by alleged injustice; ' +
      'Not warranted by alleged mal/service failure; No worthwhile outcome achievable by investigation; ' +
      'Closed - no further action; NFA; Assessed and closed',
    'Closed after initial enquiries: out of jurisdiction':
      'Closed after initial enquiries: out of jurisdiction; Outside Jurisdiction; Outside of jurisdiction; ' +
      'OOJ; 26(6)(c) Court remedy; 26B(2) not made in 12 months',
    'Referred back for local resolution':
      'Referred back for local resolution; Premature; Closed as premature complaint; ' +
      'Premature decision - advised; Referred back to council; Closed - premature',
    'Advice given': 'Advice given; Advice given: signpost - go to complaint handling; Signposted',
    'Invalid or incomplete': 'Incomplete/Invalid; Invalid or incomplete; Incomplete',
    Pending: 'Pending; Awaiting decision; TBC; With LGSCO; Draft decision; Ongoing',
    'not recorded': 'N/A',
    asked:
      'Closed; Decided; Upheld/Not upheld; Out of time; Severe maladministration; Service failure; ' +
      'Reasonable redress; Not premature; Report issued',
  },
  procedure: {
    "Children's statutory":
      "Statutory; STATUTORY; Stat; Children's statutory; Statutory (children); Children's Act; " +
      "Children Act 1989; Children's social care - statutory; Children's Services Statutory; " +
      'Statutory complaint; Statutory - Stage 2; Stage 1 (Statutory); Statutory Complaints Procedure; ' +
      "Children's social care; CSC; Children and young people's statutory; Statutory - children and families; " +
      "Children's statutory procedure; Statutory (Children Act 1989); Children's services - statutory complaint",
    'Adult social care':
      "Adult social care; ASC; Adults; Adult; Adults' services; Adult services; Adult Care; ADULT SOCIAL CARE; " +
      'Adults statutory; Adult statutory; Statutory (adult social care); Statutory - Adults; ASC statutory; ' +
      'Adult social care complaint; Adult Social Care Complaints Procedure; Adults social care; Social care (adults); ' +
      'Adult social services; Adult Social Care - Stage 1; Statutory adult social care; Adult social care regulations; ' +
      'Older people',
    'Public health':
      'Public health; PUBLIC HEALTH; Public health complaint; Public health procedure; Public health - statutory; ' +
      'Statutory (public health); Public Health Stage 1',
    Corporate:
      'Corporate; corp; Corporate complaint; Corporate complaints procedure; Corporate - Stage 1; ' +
      'CORPORATE PROCEDURE; Council; Corporate Code; LGSCO Code; Council procedure; Council complaints procedure',
    Housing:
      'Housing; HOUSING; Landlord; Housing landlord; Housing complaint; Housing complaints procedure; ' +
      'Housing Ombudsman Code; Housing - Stage 2; Landlord services; Council housing; Housing management; ' +
      'Social housing; Tenants; Housing services; Landlord complaint',
    'Member enquiry':
      "Member enquiry; Member enquiries; Members; Members' enquiry; Councillor enquiry; Councillor enquiries; Councillor",
    'MP enquiry': 'MP enquiry; MP enquiries; MP; MPs; MP Enquiry',
    'not recorded': 'N/A; Unknown',
    asked:
      'Adults and children; Adults/Children; Adult education; Adult or child; Housing benefit; Housing/Corporate; ' +
      'Housing Ombudsman; Statutory (housing); Housing and adults; Not adult social care; Non-housing; ' +
      'Public health and adult social care; Corporate - adults; Adult social care (corporate); Private housing; ' +
      'Member and MP enquiries; Enquiry; MP/Member; Social services; Social care statutory; Health; Academy; FOI; ' +
      'Data protection; Planning; Statutory or corporate; ' +
      'Not statutory; Non-statutory; Non statutory; Pre-statutory; Statutory/Corporate; ' +
      'Statutory and corporate; Corporate (housing); Joint; NHS; Schools; Social care; Housing corporate; ' +
      'Not corporate',
  },
  yesNo: {
    Yes: 'Yes; Y; TRUE; 1; ✓; ✔; yes',
    No: 'No; N; FALSE; 0; no',
    'not recorded': 'N/A; Unknown; -',
    asked: 'Yes/No; Y/N; Maybe; Offered; Not yes',
  },
  yesNoNa: {
    Yes: 'Yes; Y; Met; In time',
    No: 'No; N; Not met; Late',
    'N/A': 'N/A; NA; Not applicable',
    asked: 'Partly; Yes and no; Extended',
  },
  channel: {
    Website:
      'Website; Web; Web form; Online; Online form; Webform; E-form; Self Service; Customer Portal; ' + 'On-line form',
    Email: 'Email; E-mail; e mail; By email; EMAIL; Email received',
    Phone: 'Phone; Telephone; Tel; Phone call; By telephone; Call; Contact Centre',
    Letter: 'Letter; Post; By post; Complaint form; In writing; Mail; Paper form',
    'In person': 'In person; Face to face; F2F; Face-to-face; Visit; Reception; Meeting',
    'not recorded': 'Unknown; N/K',
    asked:
      'Social media; Facebook; Email/Phone; Letter and email; Advocate; Not by email; Verbal; ' +
      'Text message; Councillor',
  },
};

/** Complainants who are children or young people, and such as are not. */
export const YOUNG =
  'Child; Young person; YP; Child or young person; Child/Young Person; Looked after child; LAC; CLA; ' +
  'Child in care; Care leaver; Care Leavers; young people; YP (16+); CYP; Young Person via advocate; ' +
  'Service user (child); Child looked after; Young adult; UASC; Pupil';
export const NOT_YOUNG =
  "Mother; Parent of a child; Child's advocate; Foster carer; Grandparent; Parent; Advocate; Adopter; " +
  'Adult child of resident; Childminder; Professional; Sibling; Friend; Adult service user; ' +
  'Carer of young person; Neighbour; Solicitor; Special guardian; Father of looked after child; ' +
  'Birth parent';
