/** What a representation is: its record type, procedure and stage. */
import type { PROCEDURES } from '../calendar';
import type { ColumnWords, ValueOf } from './columnWords';

export const RECORD_TYPE_WORDS: ColumnWords<ValueOf<'recordType'>> = {
  values: {
    Complaint: {
      here:
        'Complaints; Formal complaint; Formal complaints; Official complaint; New complaint; Customer complaint; ' +
        'Complaint received; Comp; Cmplt; Representation; Formal representation; Complaint about service; ' +
        'Service complaint; Complaint case; Review complaint; Complaint review; Complaint escalation',
    },
    'Initial feedback': {
      here: 'Feedback; Initial feedbacks; Informal feedback; Initial contact; Customer feedback; General feedback',
    },
    Concern: {
      here:
        'Concerns; Informal concern; Informal concerns; Concern raised; Informal complaint; Informal complaints; ' +
        'Informal; Informal resolution; Early concern; Low level concern; Pre-complaint; Precomplaint; Pre complaint concern',
    },
    'Member enquiry': {
      here:
        'Member enquiries; Members enquiry; Members enquiries; Member/Cllr enquiry; Member/Councillor enquiry; ' +
        'Cllr enquiry; Cllrs enquiry; Cllr enquiries; Councillor enquiry; Councillor enquiries; Councillors enquiry; ' +
        'Councillors enquiries; Elected member enquiry; Elected member enquiries; Elected members enquiry; ' +
        'Member inquiry; Councillor inquiry; Cllr inquiry; Member query; Councillor query; Cllr query; Member; ' +
        'Councillor; Cllr; Cllr/Member enquiries; Member/Cllr enquiries; Member contact; Member request; ' +
        'Councillor request; Member casework; Councillor casework; Ward member enquiry; Member enq; Cllr enq; ME',
    },
    'MP enquiry': {
      here:
        'MP enquiries; MPs enquiry; MPs enquiries; MP; MP query; MP letter; MP inquiry; MP contact; MP correspondence; ' +
        'MP casework; MP request; Member of Parliament enquiry; Member of Parliament; Parliamentary enquiry; MP enq; MPE',
    },
    Compliment: {
      here:
        'Compliments; External compliment; External compliments; Internal compliment; Customer compliment; Praise; ' +
        'Thanks; Thank you; Commendation; Positive feedback; Compliment received; Comliment; Plaudit',
    },
    LGSCO: {
      here:
        'LGO; Ombudsman; LGSCO complaint; LGO complaint; Ombudsman complaint; LGSCO enquiry; LGO enquiry; ' +
        'Ombudsman enquiry; LGSCO case; LGO case; Ombudsman case; LGSCO investigation; LGO investigation; ' +
        'Ombudsman investigation; LGSCO referral; Ombudsman referral; LGSCO decision; Ombudsman decision; ' +
        'Local Government and Social Care Ombudsman; Local Government Ombudsman; LGSCO premature; ' +
        'Local Government and Social Care Ombudsman complaint; LG&SCO; Complaint to Ombudsman; Complaint to LGSCO',
    },
    ADR: {
      here:
        'Alternative dispute resolution; ADR case; Mediation; Alternative dispute resolution case; ADR request; ' +
        'Alternate dispute resolution',
    },
    'Service request': {
      here:
        'Service requests; Request for service; Requests for service; Request for a service; Customer service request; ' +
        'New service request; Service request received; Service req',
    },
    Comment: {
      here:
        'Comments; Customer comment; Customer comments; General comment; Comment received; Comment only; ' +
        'Comment/suggestion; Comments/suggestions; Comment or suggestion; Comments and suggestions',
    },
    'Housing Ombudsman': {
      here:
        'Housing Ombudsman Service; HOS; Ombudsman (Housing); Housing Ombudsman case; Housing Ombudsman complaint; ' +
        'Housing Ombudsman enquiry; Housing Ombudsman investigation; Housing Ombudsman referral; ' +
        'Housing Ombudsman decision; Housing Ombudsman determination; Complaint to Housing Ombudsman',
    },
  },
  gives: ['procedure', 'stage'],
  // "Ombudsman - housing" may be the Housing Ombudsman's case.
  notWith: { LGSCO: 'Housing; Landlord' },
  ifOthersOnly: 'Complaint',
  beside: 'Service; Services; Social care; New; Logged; Under',
};

const CHILDREN = 'Child; Children; Childrens; Young; Family; Families';

export const PROCEDURE_WORDS: ColumnWords<(typeof PROCEDURES)[number]['name']> = {
  values: {
    "Children's statutory": {
      anywhere:
        "Statutory; Stat; Children's statutory; Statutory children's; Statutory children; Children statutory; " +
        'Childrens Act statutory; Children Act; Childrens Act; Children Act 1989; Childrens Act 1989; ' +
        "Statutory children's social care; Children's social care statutory; Statutory children's services; " +
        "Children's services statutory; CSC statutory; Statutory CSC; Statutory children's complaints; " +
        'Statutory representations; Statutory Children Act; Statutory Children Act 1989; Statutory procedure; ' +
        'Children Act representations; Statutory representation',
      here: "Children's social care; Children's social care procedure; CSC; Children's statutory social care; S; Social care (children); Childrens",
    },
    'Adult social care': {
      anywhere:
        "Adult; Adults; Adult's; Adult social care; Adults social care; Adults' social care; ASC; Adult care; Adults care; " +
        'Adult services; Adults services; Adult social services; Adult statutory; Adults statutory; ASC statutory; ' +
        'Adult social care statutory; Adults social care statutory; Adult care statutory; Adult services statutory',
      here: 'Adult social care procedure; Adult social care regulations; Social care (adults); Social care adults; Older people; 2009 Regulations',
    },
    'Public health': {
      anywhere: 'Public health; Public health statutory',
      here: 'Public health procedure; PH',
    },
    Corporate: {
      anywhere: 'Corporate; Corp; Corporate procedure; Corporate complaints procedure; Council wide corporate',
      here: "Council; Council complaints procedure; C; Council procedure; Council's own; Council's corporate; LGSCO Code; Corporate Code",
    },
    Housing: {
      anywhere:
        'Housing; Landlord; Housing landlord; Housing Ombudsman Code; HOS Code; Housing Code; Housing management; ' +
        'Housing services; Social housing; Council housing; Landlord services; Housing landlord services',
      here: "Housing procedure; Housing complaints procedure; Tenants; Tenant; Tenants'; Council landlord; Landlord function",
    },
    'Member enquiry': {
      here:
        'Member enquiries; Members enquiry; Members enquiries; Councillor enquiry; Councillor enquiries; Cllr enquiry; ' +
        'Cllr enquiries; Members; Member; Councillor',
    },
    'MP enquiry': { here: 'MP enquiries; MPs enquiry; MPs enquiries; MP; MPs' },
  },
  gives: ['stage'],
  // "Adults and children" is no complaint of adults alone.
  notWith: { 'Adult social care': CHILDREN, 'Public health': CHILDREN, Housing: CHILDREN },
  beside:
    "Representations; Representation; Under; Young people; Families; Family; Child; Children; Children's; Act; 1989",
  asked: {
    'it may be the procedure for children or for adults':
      'Social care; Social services; Statutory social care; Social care statutory',
  },
};

/** Stage words follow one pattern; the later ones, which few procedures have, have no names of their own. */
function stage(
  digit: string,
  word: string,
  ordinal: string,
  short: string,
  roman: string,
  names?: string,
): ColumnWords['values'][string] {
  const counted = [digit, word, roman].flatMap((number) => [`Stage ${number}`, `Stg ${number}`]);
  return {
    anywhere: [
      ...counted,
      `S${digit}`,
      `St${digit}`,
      `Stages ${digit}`,
      `${ordinal} stage`,
      `${short} stage`,
      `Stage 0${digit}`,
    ].join('; '),
    here: [
      digit,
      `0${digit}`,
      word,
      ordinal,
      short,
      roman,
      `Level ${digit}`,
      `Level ${word}`,
      `Tier ${digit}`,
      `Step ${digit}`,
      `L${digit}`,
      ...(names === undefined ? [] : [names]),
    ].join('; '),
  };
}

export const STAGE_WORDS: ColumnWords<ValueOf<'stage'>> = {
  values: {
    1: stage('1', 'One', 'First', '1st', 'I', 'Local resolution; Initial stage'),
    2: stage('2', 'Two', 'Second', '2nd', 'II', 'Investigation; Independent investigation; Formal investigation'),
    3: stage(
      '3',
      'Three',
      'Third',
      '3rd',
      'III',
      'Review panel; Panel; Panel review; Independent review panel; Panel hearing',
    ),
    4: stage('4', 'Four', 'Fourth', '4th', 'IV'),
    5: stage('5', 'Five', 'Fifth', '5th', 'V'),
    6: stage('6', 'Six', 'Sixth', '6th', 'VI'),
    7: stage('7', 'Seven', 'Seventh', '7th', 'VII'),
  },
  gives: ['procedure', 'status', 'outcome'],
  beside:
    'Local resolution; Investigation; Independent investigation; Formal investigation; Review; Review panel; Panel; ' +
    'Panel review; Independent review panel; Panel hearing; Initial stage; Resolution; Local; Final; Complaint stage; Current',
};
