/** What became of a representation: its status, extension and outcome. */
import type { ColumnWords, ValueOf } from './columnWords';

const LATE_OR_TOO_OLD = 'it may be a complaint answered late, or one refused as too old';

export const STATUS_WORDS: ColumnWords<ValueOf<'status'>> = {
  values: {
    Open: {
      anywhere:
        'Open; In progress; Ongoing; Under investigation; Investigating; Awaiting response; On hold; Not closed; ' +
        'Not yet closed; Still open; Work in progress; Awaiting reply; Reopened; Re-opened; Open and overdue; ' +
        'Response overdue; Overdue; Response due; Response awaited; Being investigated; Awaiting investigation; ' +
        'Response outstanding; Not complete; Not completed; Incomplete investigation; In process',
      here:
        'Active; Live; New; Pending; Current; Outstanding; With service; With the service; Logged; Acknowledged; Received; ' +
        'Accepted; Paused; Suspended; Extended; Opened; To do; Allocated; Assigned; Registered; Unassigned; ' +
        'Not started; Started; Draft response; Response drafted; Drafting response; Awaiting approval; Awaiting sign off; ' +
        'Awaiting allocation; Awaiting information; Awaiting consent; Awaiting acknowledgement; Awaiting investigation; ' +
        'Awaiting decision; Awaiting action; Awaiting outcome; Awaiting service response; Awaiting service; In review; ' +
        'Under review; With investigating officer; Sent to service; ' +
        'Passed to service; Triage; In triage; Acknowledgement sent; Acknowledgment sent; Backlog; Escalated to manager; ' +
        'Late; Chased; Chasing; Waiting; Waiting for response; Due; Extension agreed; Extension sent; Holding; ' +
        'Holding response sent; Holding reply sent; Not resolved; Unresolved; WIP; Not yet due; In time open; ' +
        'Part complete; Being dealt with; In hand; Awaiting customer; Awaiting customer response; Awaiting complainant; ' +
        'Response in draft; Being drafted; For approval; Quality check; Not yet responded; Not responded; No response yet',
    },
    Responded: {
      anywhere:
        'Responded; Responded to; Response sent; Response issued; Replied; Reply sent; Response provided; Final response sent; ' +
        'Final response issued; Response letter sent; Full response sent',
      here: 'Answered; Reply issued; Response given; Responded in time; Responded late; Response complete; Letter sent; Final letter sent',
    },
    Closed: {
      anywhere:
        'Closed; Case closed; Complaint closed; Close; Completed; Closed - complete; Closed - completed; ' +
        'Closed - responded; Closed - response sent; Responded and closed; Closed on time; Closed overdue; Closed - overdue; Closed in time; Closed late; ' +
        'Investigation complete; Investigation completed; Response completed',
      here:
        'Complete; Resolved; Finalised; Finished; Concluded; Done; Closed - resolved; Resolved and closed; Closed case; ' +
        'Problem solved; Archived; Ended; File closed; Closed complaint; Solved; Resolved - closed; ' +
        'Closed - case complete; Resolved locally; Fixed; Finalized; Completed and closed; Closed successfully; ' +
        'Closed satisfactorily; Information provided; Settled; Dealt with; Signed off',
    },
    Withdrawn: {
      anywhere:
        'Withdrawn; Withdrew; Complaint withdrawn; Closed - withdrawn; Withdrawn by complainant; Case withdrawn; ' +
        'Withdrawn by customer; Withdrawn by client; Complainant withdrew; Customer withdrew; Closed - complaint withdrawn; ' +
        'Withdrawn - resolved; Complaint withdrawn by complainant; Withdrawal; Not pursued; Not pursued by complainant; ' +
        'Complainant does not wish to pursue; Withdrawn by the complainant; Retracted; Complaint retracted',
      here: 'Abandoned; Discontinued by complainant; WD; W/D; Dropped; Complaint dropped',
    },
    Rejected: {
      anywhere:
        'Not accepted; Closed - rejected; Complaint rejected at triage; Not eligible; Ineligible; Complaint refused; ' +
        'Not a complaint; Out of scope; Outside scope; Outside of scope; Closed - not accepted; ' +
        'Complaint not accepted; Refused - not eligible; Rejected - not eligible; Excluded; Outside complaints procedure; ' +
        'Outside complaints policy; Outside of complaints procedure; Not considered; Not taken up; Not investigated; ' +
        'Refused to investigate; Declined to investigate; Vexatious; Closed - not eligible; ' +
        'Closed - out of scope; Invalid complaint',
      here: 'Refused; Declined; Complaint rejected; Turned down; Closed - refused; Rejected complaint; Closed - declined; Reject; Invalid; Out of jurisdiction; Outside jurisdiction; Outside of jurisdiction',
    },
    Cancelled: {
      anywhere:
        'Cancelled; Canceled; Closed - cancelled; Complaint cancelled; Case cancelled; Void; Voided; Duplicate; Duplicate case; ' +
        'Duplicate complaint; Logged in error; Recorded in error; Entered in error; Created in error; Opened in error; ' +
        'Raised in error; Closed - duplicate; Closed - logged in error; Closed as duplicate; Duplicate record; ' +
        'Closed - duplicate case; Closed - void; Duplicated; Closed - cancelled case; Registered in error',
      here: 'Cancel; Deleted; Merged; Merged case; Error; Test; Test record; Test case; Spam; Delete; Input error; Cancellation; Duplicate entry; Closed as merged',
    },
  },
  gives: ['procedure', 'stage', 'outcome'],
  ifOthersOnly: 'nothing',
  beside:
    'By; Complainant; Customer; Now; Currently; On time; In time; Within time; Within timescale; Within timescales; Within target',
  asked: {
    [LATE_OR_TOO_OLD]:
      'Out of time; Out of timescale; Out of timescales; Out of time frame; Out of time limit; Outside time; Outside timescale; ' +
      'Outside timescales; Outside of timescale; Outside of time; Complaint out of time; Closed out of time; ' +
      'Closed - out of time; Closed out of timescale; Rejected out of time; Responded out of time; Time expired',
    'it does not say whether the row ended there':
      'Escalated; Escalated to stage 2; Escalated to stage 3; Escalated to LGSCO; Escalated to Ombudsman; Referred; Referred on; Transferred; Redirected; Passed on; Signposted; No further action; NFA; Not progressed; Closed - no further action; Closed - NFA; Closed - escalated; No further contact; Inactive; Lapsed; Suspended - legal; Ombudsman; LGSCO',
  },
};

export const EXTENSION_WORDS: ColumnWords<ValueOf<'extension'>> = {
  values: {
    None: {
      here:
        'No; N; FALSE; 0; Not extended; No extension; No extension agreed; No extension required; No extension needed; ' +
        'None agreed; None needed; None required; Not required; Not needed; ' +
        'Within 10 days; 0 days; No extension requested; Not requested',
    },
    Complex: {
      here:
        'Complexity; Complex case; Complex complaint; Complex issues; Complexity of complaint; Complexity of the complaint; ' +
        'Due to complexity; Complaint complexity; Complexity of case; Complex investigation; Complex matter; ' +
        'Yes - complex; Yes - complexity; Yes complex case; Extended - complex; Extended due to complexity; ' +
        'Extension - complex; Extension due to complexity; Complex - 20 days; Complexity - 20 days; Multiple issues; Complex/multiple issues; Complex needs',
    },
    Advocate: {
      here:
        'Advocacy; Awaiting advocate; Advocate required; Advocate requested; Needs advocate; Advocate needed; ' +
        'Advocate involved; Advocate appointed; Appointing advocate; To appoint advocate; Awaiting advocacy; ' +
        'Advocacy required; Advocacy needed; Yes - advocate; Yes - advocacy; Extended - advocate; Extension - advocate; ' +
        'Extended for advocate; Advocate support; Advocacy support; Seeking advocate; Advocate to be appointed; Advocate being appointed',
    },
    Other: {
      here:
        'Yes; Y; TRUE; 1; Extended; Extension; Extension agreed; Extension granted; Agreed; Granted; Approved; Extended by agreement; ' +
        'Agreed with complainant; Extension agreed with complainant; Agreed by complainant; 10 days; 20 days; 5 days; ' +
        '10 working days; 20 working days; 5 working days; 15 working days; 15 days; 10 wd; 20 wd; Extended to 20 days; Extended to 20 working days; ' +
        'Extended by 10 days; Extended by 10 working days; Extended to 65 days; Extended to 65 working days; 65 days; ' +
        'Staff absence; Staff sickness; Officer leave; Annual leave; Sickness; Staff leave; Officer on leave; Other reason; ' +
        'Awaiting information; Awaiting records; Complainant request; Complainant unavailable; Awaiting complainant; ' +
        'Capacity; Workload; Staff shortage; Third party; Third party information; 1 extension; Extension sent; ' +
        'Extension letter sent; Extended timescale; Holiday; Bank holidays; Covid; Covid-19; Tick',
    },
  },
  beside: 'Working; Days; Extension; Extended; Yes; Agreed; Granted; Due to; For; By; To',
};

export const OUTCOME_WORDS: ColumnWords<ValueOf<'outcome'>> = {
  values: {
    Upheld: {
      anywhere:
        'Upheld; Fully upheld; Upheld in full; Complaint upheld; Upheld fully; Wholly upheld; Upheld - in full; Completely upheld; All upheld; All points upheld; All elements upheld; Upheld - full; Full upheld; Full uphold; Uphold',
      here:
        'Full; Fully; Yes; Y; TRUE; Substantiated; Fully substantiated; Justified; Fully justified; Founded; Well founded; ' +
        'Complaint justified; Complaint substantiated; Fault found; Fault; U; UH; FU; Well-founded; ' +
        'Proven; In full; ' +
        'In favour of complainant; Found in favour of complainant; Successful; Fault identified; Proved',
    },
    'Partially upheld': {
      anywhere:
        'Partially upheld; Partly upheld; Part upheld; Partial upheld; Upheld in part; Upheld - part; Upheld - partially; ' +
        'Upheld - partly; Upheld - partial; In part upheld; Complaint partially upheld; Complaint partly upheld; ' +
        'Part upheld complaint; Partial uphold; Partially uphold; Part uphold; Some elements upheld; ' +
        'Some points upheld; Part of complaint upheld; Parts of complaint upheld; Upheld some elements; ' +
        'Part upheld / part not upheld; Part upheld, part not upheld; Partly upheld, partly not upheld; Partially upheld/partially not upheld; ' +
        'Some upheld, some not upheld; Elements upheld; Some aspects upheld; Aspects upheld; Upheld in parts; Partailly upheld',
      here:
        'Partially; Partly; Partial; Part; In part; Partially substantiated; Partly substantiated; Part substantiated; Partly justified; ' +
        'Partially justified; Part justified; PU; P/U; P; PUH; Part founded; Partially founded; Partly founded; Yes - partly; Yes - partially; ' +
        'Yes - in part; Yes in part; Yes, partly; Partially agreed; P upheld; Part proven; Partially proven; Half upheld; Yes - part; Partial fault; Part/partially upheld; Partly/partially upheld',
    },
    'Not upheld': {
      anywhere:
        'Not upheld; Complaint not upheld; None upheld; Nothing upheld; No elements upheld; No part upheld; Wholly not upheld; ' +
        'Not up held; Unupheld; Un-upheld; No points upheld; Not at all upheld; Not upheld at all; No aspects upheld; Non upheld; Not uphold',
      here:
        'No; N; FALSE; Unsubstantiated; Not substantiated; Not justified; Unjustified; Unfounded; Not founded; ' +
        'Complaint unfounded; Complaint unsubstantiated; Complaint not justified; Complaint not substantiated; ' +
        'Complaint unjustified; No fault found; No fault; NU; NUH; No fault identified; Not well founded; No evidence of fault; ' +
        'No case to answer; Not in favour of complainant; Without foundation; No wrongdoing; ' +
        'No wrongdoing found; No maladministration; No service failure; Unsuccessful; Not valid; N/U; No grounds; Not accepted - no fault; Disproved; Groundless; No fault on part of council',
    },
    'No finding': {
      anywhere:
        'No finding; No findings; Inconclusive; Unable to determine; No conclusion; Unable to make a finding; No finding made; No finding possible; No finding could be made; Unable to reach a finding; Unable to reach a conclusion',
      here:
        'Undetermined; Not determined; Not proven; Unproven; NF; Cannot be determined; Unable to conclude; ' +
        'Indeterminate; Insufficient evidence; Insufficient evidence to determine; Not possible to determine; Could not be determined; ' +
        'Cannot determine; Unable to substantiate; No conclusion reached; Unable to reach conclusion; Unresolved - no finding; ' +
        'Unable to uphold or not uphold; Neither upheld nor not upheld; No determination; No determination made; Unable to find; No judgement; No view reached; Unable to investigate - no finding',
    },
  },
  nothing:
    'Pending; Ongoing; Open; Awaiting outcome; Awaiting decision; In progress; Outcome pending; Decision pending; Not yet decided; ' +
    'Not yet known; Under investigation; Awaiting response; Awaiting; Not decided; Still open; Not concluded; Undecided; Awaiting finding; Outcome awaited; Live; Investigating; Investigation ongoing; Not yet complete; To be decided; To be determined; TBD; Being investigated',
  gives: ['procedure', 'stage', 'status'],
  ifOthersOnly: 'nothing',
  beside:
    'Apology; Apology given; Apology issued; With apology; Apology sent; Apology provided; Apologised; Explanation; Explanation given; Explanation provided; ' +
    'Remedy agreed; Remedy offered; Remedied; Action taken; Actions agreed; Learning identified; Lessons learned; No learning; Compensation paid; Compensation offered; Service improvement; Finding; Findings; Final; Overall; By; Council; Resolved; With; No action; No action required; No further action; NFA; No further action required; No remedy; Resolution agreed',
  asked: {
    [LATE_OR_TOO_OLD]:
      'Out of time; Out of timescale; Out of timescales; Out of time frame; Out of time limit; Outside time; Outside timescale; ' +
      'Outside timescales; Outside of timescale; Complaint out of time; Time expired',
    'it may be a complaint that was not upheld, or one that was not taken up':
      'Rejected; Refused; Declined; Dismissed; Complaint rejected; Complaint dismissed; Complaint declined; Not agreed; Not accepted; Complaint not accepted; Closed - rejected',
    'it says how the complaint ended, and not whether it was upheld':
      'Resolved; Complaint resolved; Locally resolved; Resolved informally; Resolved locally; Closed - resolved; Informally resolved; ' +
      'No further action; NFA; Early resolution; Local resolution; Mediation; Redress; Reasonable redress; Settled; Satisfied; ' +
      'Escalated; Escalated to stage 2; Escalated to stage 3; Resolved satisfactorily; Complainant satisfied; ' +
      'Premature',
    'it may be the complaint that was upheld, or the decision complained of':
      'Decision upheld; Original decision upheld; Stage 1 decision upheld; Previous decision upheld; Stage 1 finding upheld; Stage 1 outcome upheld; Stage 1 response upheld; Decision overturned; Decision not upheld; Appeal upheld; Overturned; Original decision overturned',
  },
};
