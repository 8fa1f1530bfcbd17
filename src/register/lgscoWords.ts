/** Decisions of the LGSCO: today's labels, those of its decision reasons, and those before April 2014 (rules.md §5). */
import type { ColumnWords, ValueOf } from './columnWords';

export const LGSCO_WORDS: ColumnWords<ValueOf<'lgscoDecision'>> = {
  values: {
    'Upheld: fault and injustice': {
      here:
        'Upheld; Fault and injustice; Maladministration and injustice; Upheld: maladministration and injustice; ' +
        'Fault causing injustice; Upheld: fault causing injustice; MI reps; MI report; Complaint upheld; Fault found; ' +
        'Upheld: mal & inj; Mal & inj; Upheld M&I; M&I; Maladministration causing injustice; Fault found causing injustice; ' +
        'Upheld: fault found; Upheld with recommendations; Upheld: injustice; Upheld: maladministration with injustice; ' +
        'Upheld: fault and injustice (formerly maladministration and injustice); Report issued: upheld; Upheld: public report; ' +
        'Maladministration with injustice; Upheld: fault with injustice; Fault with injustice; Upheld - fault',
    },
    'Upheld: fault, no injustice': {
      here:
        'Fault no injustice; Upheld: fault but no injustice; Upheld: fault without injustice; Maladministration, no ' +
        'injustice; Upheld: maladministration, no injustice; M reps; M report; Fault but no injustice; Upheld - no injustice; ' +
        'Mal no inj; Upheld: mal no inj; Maladministration but no injustice; Fault found no injustice; Fault without injustice; ' +
        'Upheld: no significant injustice; Fault, no significant injustice; Upheld: maladministration but no injustice; ' +
        'Upheld: fault, no injustice (formerly maladministration, no injustice); Fault found but no injustice; Upheld: no significant effect; Maladministration without injustice',
    },
    'Upheld: not investigated, remedy agreed': {
      here:
        'Upheld: not investigated; Upheld: remedy agreed; Not investigated, remedy agreed; ' +
        'Upheld: not investigated - remedy agreed early; Upheld: remedy agreed early; Remedy agreed early; ' +
        'Upheld: not investigated, remedy agreed / no further action; Upheld: early resolution; Upheld: early remedy; ' +
        'Upheld: injustice remedied during body in jurisdictions complaint processes; ' +
        'Upheld: injustice remedied during organisation complaint processes; Upheld: injustice remedied; ' +
        'Injustice remedied; Injustice remedied during organisations complaint processes; Upheld: remedied; ' +
        'Upheld without investigation; Upheld: remedy offered; Local settlement; LS; Upheld: settled early; ' +
        'Injustice remedied during council complaint processes; Upheld: injustice remedied during council complaint processes',
    },
    'Upheld: no further action': {
      here:
        'Upheld: not investigated, no further action; Upheld NFA; Upheld: no further action, organisation already remedied; ' +
        'Upheld: no further action, council already remedied; Upheld: already remedied; Upheld: already remedied by the council; ' +
        'Upheld: organisation already remedied; Upheld: already remedied by council; Upheld: already remedied by organisation; ' +
        'Upheld: no further action, already remedied; Upheld: no further action (BinJ already remedied)',
    },
    'Not upheld: no fault': {
      here:
        'Not upheld; No fault; No fault found; Not upheld - no fault found; No maladministration; No mal; NM reps; NM report; ' +
        'Not upheld: no maladministration; Complaint not upheld; Not upheld: no mal; No fault by council; No fault by the council; ' +
        'Not upheld: no fault by council; Not upheld: no evidence of fault; No evidence of maladministration; ' +
        'Not upheld: no fault (formerly no maladministration); No fault identified; No fault or injustice; Not upheld: no injustice',
    },
    'Not upheld: discontinued': {
      here:
        'Discontinued; Investigation discontinued; Not upheld - investigation discontinued; Discontinue investigation; ' +
        'Not upheld: discontinued investigation; Discontinued investigation; Not upheld: no further action; Not upheld NFA; ' +
        'Omb disc; Ombudsman discretion; Ombudsmans discretion; Not upheld: investigation discontinued; Investigation stopped; ' +
        'Decided to discontinue investigation; Discontinued: not upheld',
    },
    'Closed after initial enquiries: no further action': {
      here:
        'Closed after initial enquiries; No further action; NFA; Closed after initial enquiry; Closed - no further action; ' +
        'Closed after initial enquiries NFA; Closed after initial enquiry - no further action; CAIE; Closed after initial enquiries: NFA; ' +
        'Closed after initial enquiries with no further action; Assessed and closed; Closed at assessment; Closed on assessment; ' +
        'Closed after assessment; Not investigated; Decided not to investigate; Will not investigate; Declined to investigate; ' +
        'Closed after initial enquiries: not warranted by alleged fault; Not warranted by alleged fault; ' +
        'Closed after initial enquiries: not warranted by alleged injustice; Not warranted by alleged injustice; ' +
        'Not warranted by alleged mal/service failure; Not warranted by alleged maladministration/service failure; ' +
        'Closed after initial enquiries: insufficient evidence of fault; Insufficient evidence of fault; ' +
        'Insufficient injustice; No worthwhile outcome achievable by investigation; No worthwhile outcome; ' +
        'Closed after initial enquiries: no worthwhile outcome; At request of complainant; Other reason not to investigate; ' +
        'Closed after initial enquiries: no worthwhile outcome achievable; Closed: no further action; Closed after initial enquiries: not investigated; Closed NFA; ' +
        'Closed after initial enquiries: at request of complainant; Closed after initial enquiries: insufficient injustice',
    },
    'Closed after initial enquiries: out of jurisdiction': {
      here:
        'Out of jurisdiction; Outside jurisdiction; Outside of jurisdiction; Outside of the jurisdiction; Outside the jurisdiction; ' +
        'Closed after initial enquiries - outside jurisdiction; Closed after initial enquiries - outside of jurisdiction; ' +
        'Closed - out of jurisdiction; Closed - outside jurisdiction; Not in jurisdiction; OOJ; OJ; O/J; Not within jurisdiction; ' +
        'Outside ombudsmans jurisdiction; Outside LGSCOs jurisdiction; Outside LGOs jurisdiction; Beyond jurisdiction; ' +
        '26(1) Area/Authority out of juris; 26(6)(a) tribunal; 26(6)(a) tribunal other; 26(6)(c) court remedy; 26B(2) not made in 12 months; ' +
        'Sch 5.1 court proceedings; Sch 5.4 employment; Late complaint; Closed: late complaint; Court proceedings; ' +
        'Closed after initial enquiries: out of time; Closed after initial enquiries: late complaint; ' +
        'Closed after initial enquiries: court remedy; Closed after initial enquiries: right of appeal; Out of remit; Outside remit; Not for us: out of jurisdiction; ' +
        'Out of juris; No power to investigate; Closed after initial enquiries: court proceedings; Not made in 12 months',
    },
    'Referred back for local resolution': {
      here:
        'Referred back; Referred back to council; Referred back to the council; Premature; Premature complaint; ' +
        'Closed as premature complaint; Closed as premature; Closed - premature; Premature - referred back; Local resolution; ' +
        'Premature decision; Premature decision - advised; Premature decision - referred to BinJ; Referred to council; Referred to the council; ' +
        'Referred back for local resolution: premature decision; Premature - referred to council; Referred for local resolution; ' +
        'Closed: referred back; Referred back for local resolution - premature; Premature enquiry; Returned to council; Sent back to council; ' +
        'Referred back to authority; Referred to authority; Referred back for local resolution: premature; Closed as premature - referred back; Not ready for us: premature',
    },
    'Advice given': {
      here:
        'Advice; Signposted; Advice provided; Advice only; Signpost; Advice given: signpost - go to complaint handling; ' +
        'Advice given: previously considered and decided; Previously considered and decided; Signposted elsewhere; ' +
        'Advice given: signposted; Given advice; Signpost - go to complaint handling; Advised; Referred elsewhere',
    },
    'Invalid or incomplete': {
      here:
        'Invalid; Incomplete; Incomplete or invalid; Invalid/incomplete; Incomplete/invalid; Invalid complaint; Incomplete complaint; ' +
        'Insufficient information; Incomplete/invalid: insufficient information to proceed and PA advised; ' +
        'Insufficient information to proceed; Insufficient information to proceed and PA advised; Not enough information; Incomplete information',
    },
    Pending: {
      here:
        'Awaiting decision; Ongoing; Open; TBC; To be confirmed; In progress; Under investigation; Not yet decided; With ombudsman; ' +
        'With LGSCO; Awaiting outcome; Decision awaited; Awaiting LGSCO decision; Under consideration; Live; Decision pending; ' +
        'Draft decision; Awaiting final decision; Awaited; Undecided; Still open; Being investigated; With investigator; Provisional decision; Draft decision received; Awaiting ombudsman decision; Being assessed; Under assessment; In assessment',
    },
  },
  asked: {
    'it does not say whether the complaint was upheld':
      'Closed; Decided; Complete; Investigated; Investigation complete; Decision received; Final decision; Final decision received; Closed - decision issued; Report; Public report; Report issued',
    'it may be a complaint answered late, or one refused as too old': 'Out of time',
  },
  beside:
    'LGSCO; LGO; Ombudsman; Decision; Final decision; Final; By; Council; Found; Closed; Detailed investigation; Investigated; Formerly',
};
