// Columns about how a complaint was handled: what was agreed with the complainant, why it was refused, what came of it.
// Headings of targets ("Target date", "Agreed timescale") are not among them: a target nobody agreed is no agreed date, and
// a timescale is a number of days.
import { column } from './columnKinds';

const AGREED = { figures: 'timeliness where the time limit is agreed with the complainant' };

export const HANDLING_COLUMNS = [
  column(
    'dueAgreed',
    'Due date agreed',
    'date',
    'Agreed due date; Agreed response date; Response due agreed; Response due date agreed; Response date agreed; ' +
      'Agreed date of response; Agreed date for response; Agreed response due date; Agreed reply date; ' +
      'Agreed deadline; Agreed response deadline; Deadline agreed; ' +
      'Agreed target date; Agreed completion date; Response agreed by; Agreed response by; ' +
      'Due date agreed with complainant; Response date agreed with complainant; Date agreed with complainant; ' +
      'Agreed resolution date; Agreed end date',
    AGREED,
  ),
  column(
    'dueAmended',
    'Due date amended',
    'date',
    'Amended due date; Response due amended; Amended response date; Response date amended; Amended agreed date; ' +
      'Revised due date; Due date revised; Revised response date; Response date revised; Revised agreed date; ' +
      'Revised agreed response date; Revised deadline; New due date; ' +
      'New agreed date; New response date; New deadline; New agreed response date; Extended due date; ' +
      'Extended response date; Extended deadline; Extended to; Extended until; Extension to; Extension until; ' +
      'Extension agreed to; Extension agreed until; Extension due date; Extension deadline',
    AGREED,
  ),
  column(
    'amendedOn',
    'Amended on',
    'date',
    'Due date amended on; Date due date amended; Amendment agreed on; Date amendment agreed; Date extension agreed; ' +
      'Extension agreed on; Date extension granted; Extension granted on; Date extension approved; Extension approved on; ' +
      'Extended on; Date new due date agreed; New date agreed on; Revision agreed on; Due date revised on; ' +
      'Date complainant told of extension; Extension letter sent; Date extension letter sent',
    AGREED,
  ),
  column(
    'logged',
    'Date logged',
    'date',
    'Logged; Logged on; Date registered; Registered; Registered on; Registration date; Date recorded; Recorded on; ' +
      'Date complaint recorded; Date complaint registered',
    { servesFirst: 'received' },
  ),
  column(
    'landlord',
    'Landlord complaint',
    'yesNo',
    'Landlord complaint Y/N; Complaint about landlord; Complaint about landlord service; About landlord service; ' +
      'Landlord service complaint; Landlord service; Landlord services; Housing landlord complaint; ' +
      'Council as landlord; TSM complaint; Counts for TSM; Included in TSM; In TSM; TSM',
  ),
  column(
    'refusalReason',
    'Refusal reason',
    'name',
    'Reason for refusal; Refused reason; Reason refused; Rejection reason; Reason for rejection; Rejected reason; ' +
      'Reason rejected; Reason complaint refused; Reason complaint rejected; Reason not accepted; ' +
      'Reason for non-acceptance; Non-acceptance reason; Reason declined; Reason for declining; Exclusion reason; ' +
      'Reason for exclusion; Reason excluded; Exclusion ground; Ground for refusal; Grounds for refusal; ' +
      'Reason not taken up; Reason not progressed; Reason out of scope; Why refused',
    { list: 'Refusal reason' },
  ),
  column(
    'action',
    'Action',
    'text',
    'Action agreed; Agreed action; Actions agreed; Agreed actions; Action to be taken; Actions to be taken; ' +
      'Action required; Actions required; Action identified; Actions identified; Improvement action; ' +
      'Improvement actions; Service improvement action; Action plan; Remedial action; Corrective action; ' +
      'Action from learning; Actions from learning; Follow up action; Follow up actions; Action description; ' +
      'Actions; Action taken; Actions taken; Learning action; Learning actions',
  ),
  column(
    'actionDue',
    'Action due',
    'date',
    'Action due date; Action due by; Actions due; Actions due date; Action deadline; Action target date; ' +
      'Action to be completed by; Action complete by; Action by date; Action to be done by; Improvement due date; ' +
      'Learning action due date; Agreed action due date; Action plan due date',
  ),
  column(
    'actionDone',
    'Action done',
    'date',
    'Action done date; Action done on; Action completed; Action completed date; Action completed on; ' +
      'Action completion date; Action complete; Action complete date; Actions completed; Actions completed date; ' +
      'Actions completed on; Action implemented; Action implemented date; Action implemented on; ' +
      'Action closed; Action closed date; Action closed on; Improvement completed date; ' +
      'Learning action completed date; Agreed action completed date; Action plan completed date',
  ),
] as const;
