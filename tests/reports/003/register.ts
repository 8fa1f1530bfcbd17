/**
 * A register with the figures of the 2021/22 annual report. The rows are invented to fit its teams, people and
 * timescales at once: of the 156 statutory complaints 138 were due (117, 18 and 3 by stage) and 18 withdrawn, four
 * name no team; of the 193 corporate complaints due two were received in March 2021. Complainant and ethnicity are
 * recorded for the 329 complaints that were not withdrawn. The year before is on the sheet Previous year.
 */
import { filled, perName, perTeam, spelled, withRefs, type RawRow } from '../rows';

const CSC = "Children's Social Care";
const EDUCATION = "Children's Education";
const STAFF = 'Staff attitude/behaviour/conduct';
const DELAY_SERVICE = 'Delay in providing a service';
const DELAY_ASSESSMENT = 'Delay in providing an assessment';

const STAGE_1_DUE = 117;
const STAGE_2 = 18;
const STAGE_3 = 3;

function statutoryStage(index: number): RawRow {
  if (index < STAGE_1_DUE) return { Stage: 1, 'Date received': '2021-06-07', ...statutoryAnswer(index) };
  const later = index - STAGE_1_DUE;
  if (later < STAGE_2) {
    const answered = later < 10 ? '2021-08-16' : '2021-12-01';
    return { Stage: 2, 'Date received': '2021-06-07', 'Date of response': answered, Extension: 'Complex' };
  }
  if (later < STAGE_2 + STAGE_3) {
    const panel = later === STAGE_2 ? '2021-07-05' : '2021-11-01';
    return { Stage: 3, 'Date received': '2021-06-07', 'Panel date': panel, 'Date of response': '2021-12-01' };
  }
  return { Stage: 1, 'Date received': '2021-06-07', Status: 'Withdrawn' };
}

/** 34 within 10 working days, 13 more within 20 with an extension, 70 later. */
function statutoryAnswer(index: number): RawRow {
  if (index < 34) return { 'Date of response': '2021-06-18' };
  if (index < 47) return { 'Date of response': '2021-06-30', Extension: 'Complex' };
  return { 'Date of response': '2021-09-30' };
}

/** Staff attitude: 37 of the first 90 (three teams of one service), 12 of the next two teams. */
const isStaff = (index: number): boolean =>
  index < 14 ||
  (index >= 34 && index < 46) ||
  (index >= 63 && index < 74) ||
  (index >= 90 && index < 96) ||
  (index >= 105 && index < 111);

/** In this order the withdrawn have a theme that others have too, so that something came of each theme. */
const otherThemes = spelled({
  'Recording errors': 6,
  [DELAY_ASSESSMENT]: 4,
  Bias: 3,
  'Quality and accuracy of assessments/reports': 17,
  'Poor communication with service user/family': 15,
  'Failure to protect': 13,
  Confidentiality: 10,
  'Dissatisfaction with care plan': 6,
  'Disagreement with professional decisions': 32,
  [DELAY_SERVICE]: 2,
  'Lack of involvement': 3,
  'Disagreement with decision/assessment': 2,
  Other: 2,
  'Equality & Diversity': 1,
  'Financial or funding issues': 1,
});
const staffOutcomes = spelled({ 'Not upheld': 20, 'Partially upheld': 18, Upheld: 11 });

const statutoryTeams = [
  ...perTeam(
    {
      'Family Solutions Central': 34,
      'Family Solutions North': 29,
      'Family Solutions South': 27,
      MASH: 15,
      'Children We Care For': 12,
      'Disability Team': 9,
      'Adopt Thames Valley': 7,
      LCSS: 5,
      'Leaving Care': 5,
      'Safeguarding conference team': 4,
      Fostering: 2,
      'Moving into Adulthood': 1,
      'Children Home': 1,
      'Youth Justice & Exploitation Service': 1,
    },
    {},
  ),
  ...Array.from({ length: 4 }, () => ({ Team: '' })),
].map((row) => ({ ...row, 'Service area': CSC }));

let staffSeen = 0;
let othersSeen = 0;
const statutory: readonly RawRow[] = statutoryTeams.map((row, index) => {
  const staff = isStaff(index);
  return {
    'Record type': 'Complaint',
    Procedure: 'Statutory',
    ...row,
    ...statutoryStage(index),
    'Primary theme': staff ? STAFF : (otherThemes[othersSeen++] ?? ''),
    // The last ten themes are mentioned beside staff attitude.
    'Other themes': index < 10 ? (otherThemes[107 + index] ?? '') : '',
    Outcome: staff ? (staffOutcomes[staffSeen++] ?? '') : index < STAGE_1_DUE + STAGE_2 + STAGE_3 ? 'Not upheld' : '',
  };
});

const corporateThemes = spelled({
  [DELAY_SERVICE]: 48,
  [DELAY_ASSESSMENT]: 47,
  'Disagreement with professional decisions': 23,
  'Poor communication with service user/family': 15,
  'Quality and accuracy of assessments/reports': 10,
  'Dissatisfaction with care plan': 9,
  [STAFF]: 5,
  'Disagreement with decision/assessment': 4,
  'Financial or funding issues': 4,
  Confidentiality: 2,
  'Lack of Involvement': 2,
  'Equality & Diversity': 1,
  'Late reports/minutes': 1,
  'Poor communication between Teams': 1,
  Transition: 1,
});
const CORPORATE = { 'Record type': 'Complaint', Procedure: 'Corporate', 'Service area': EDUCATION };
const corporate: readonly RawRow[] = perTeam(
  {
    SEND: 141,
    'School Admissions': 28,
    'School Transport': 10,
    'Learner Engagement': 8,
    'Early Help': 3,
    'Virtual School': 1,
  },
  CORPORATE,
).map((row, index) => {
  const stage = index < 152 ? 1 : 2;
  const inTime = stage === 1 ? index < 68 : index < 164;
  return {
    ...row,
    Stage: stage,
    'Date received': '2021-10-04',
    'Date of response': inTime ? '2021-10-15' : '2022-01-31',
    'Primary theme': corporateThemes[index] ?? '',
    Outcome: index < 72 ? 'Upheld' : 'Not upheld',
  };
});

/** Received in March, due in April 2021, answered late. */
const carriedOver: readonly RawRow[] = [
  { Stage: 1, 'Date received': '2021-03-29' },
  { Stage: 2, 'Date received': '2021-03-22' },
].map((row) => ({ ...CORPORATE, Team: 'SEND', ...row, 'Date of response': '2021-06-01', Outcome: 'Not upheld' }));

const complainants = spelled({
  Mother: 125,
  Father: 86,
  'Self (young person directly)': 6,
  Other: 45,
  Grandparent: 38,
  'Advocate (for young person)': 18,
  'Foster Carer': 5,
  Adopter: 3,
  Parents: 3,
});
const ethnicities = spelled({
  'White – British': 153,
  'Not known': 52,
  'Mixed – White and Asian': 42,
  'Mixed – White and Black Caribbean': 35,
  'White – Any other background': 28,
  'Mixed – White and Black African': 10,
  'Black or Black British – African': 4,
  'Mixed – Any other mixed background': 2,
  'Black or Black British – Caribbean': 1,
  'White – Gypsy/Roma': 1,
  'White – Traveller or Irish Heritage': 1,
});
const userGroups = spelled({ 'Child in need': 62, 'Looked after child': 22, 'Child Protection Plan': 15 });

const notWithdrawn = [...statutory.filter((row) => row.Status !== 'Withdrawn'), ...corporate];
const withPeople = filled(
  filled(filled(notWithdrawn, 'Complainant type', complainants), 'Ethnicity', ethnicities),
  'Service user group',
  userGroups,
);
/** The whole cost of a stage on its first complaint. */
const withCosts = withPeople.map((row, index) => {
  if (index === STAGE_1_DUE) return { ...row, 'Cost (£)': 35962 };
  return index === STAGE_1_DUE + STAGE_2 ? { ...row, 'Cost (£)': 7150 } : row;
});

const YEAR = { 'Date received': '2021-11-01' };
const compliments = filled(
  perName(
    'Compliment origin',
    {
      'Court/Barrister': 24,
      Parent: 1,
      'School/Education Provider': 21,
      'Other Health professional': 6,
      'Foster Carer': 3,
      TVP: 6,
      'Another LA/professional body': 5,
      'Service User': 38,
      'Internal colleague': 120,
    },
    { 'Record type': 'Compliment', Team: 'All services', ...YEAR },
  ),
  'Compliment theme',
  spelled({ 'Working practice': 150, 'Support given': 74 }),
);

const others: readonly RawRow[] = [
  ...compliments,
  ...Array.from({ length: 335 }, (_, index) => ({
    'Record type': 'Concern',
    Team: index < 100 ? 'SEND' : '',
    ...YEAR,
  })),
  ...Array.from({ length: 177 }, () => ({ 'Record type': 'MP enquiry', Team: 'All services', ...YEAR })),
  ...Array.from({ length: 10 }, (_, index) => ({
    'Record type': 'LGSCO',
    Team: 'SEND',
    ...YEAR,
    'Issue summary': `Issue ${index + 1}`,
    'LGSCO decision': 'Upheld: fault and injustice',
    'LGSCO decision date': '2022-02-07',
    ...(index < 3 ? { 'Remedy (£)': 250 } : {}),
  })),
];

export const register = withRefs([
  ...withCosts,
  ...statutory.filter((row) => row.Status === 'Withdrawn'),
  ...carriedOver,
  ...others,
]);

const team =
  (area: string) =>
  (name: string): RawRow => ({ List: 'Team', Name: name, Group: area });
export const lists: readonly RawRow[] = [
  // The report has them as a group.
  { List: 'Ethnicity', Name: 'Not known' },
  ...[
    'Family Solutions Central',
    'Family Solutions North',
    'Family Solutions South',
    'MASH',
    'Children We Care For',
    'Disability Team',
    'Adopt Thames Valley',
    'LCSS',
    'Leaving Care',
    'Safeguarding conference team',
    'Fostering',
    'Moving into Adulthood',
    'Children Home',
    'Youth Justice & Exploitation Service',
    'Family Time team',
    'LADO',
    'Emergency Duty Team',
  ].map(team(CSC)),
  ...['SEND', 'School Admissions', 'School Transport', 'Learner Engagement', 'Early Help', 'Virtual School'].map(
    team(EDUCATION),
  ),
  { List: 'Complainant type', Name: 'Child or young person', Aliases: 'Self (young person directly)' },
];

const before = (table: string, measure: string, counts: Readonly<Record<string, number | string>>): RawRow[] =>
  Object.entries(counts).map(([group, value]) => ({ Table: table, Measure: measure, Group: group, Value: value }));

export const previousYear: readonly RawRow[] = [
  ...before('teams-childrens-social-care', 'Received', {
    'Family Solutions Central': 35,
    'Family Solutions North': 33,
    'Family Solutions South': 32,
    MASH: 11,
    'Children We Care For': 6,
    'Disability Team': 8,
    'Adopt Thames Valley': 4,
    LCSS: 3,
    'Leaving Care': 5,
    'Safeguarding conference team': 'Not recorded',
    Fostering: 7,
    'Moving into Adulthood': 0,
    'Children Home': 0,
    'Youth Justice & Exploitation Service': 0,
    'Family Time team': 'Not recorded',
    LADO: 'Not recorded',
    'Emergency Duty Team': 'Not recorded',
  }),
  ...before('teams-childrens-education', 'Received', { SEND: 'Not recorded' }),
  ...before('stages-statutory', 'Received', { Total: 144, 'Stage 2': 11 }),
  ...before('stages-statutory', 'Timeliness', { 'Stage 1': 0.608 }),
  ...before('theme-mentions-statutory', 'Received', {
    [STAFF]: 17,
    'Disagreement with professional decisions': 34,
    'Quality and accuracy of assessments/reports': 11,
    'Poor communication with service user/family': 26,
    'Failure to protect': 7,
    Confidentiality: 8,
    'Dissatisfaction with care plan': 4,
    'Recording errors': 3,
    [DELAY_ASSESSMENT]: 3,
    Bias: 5,
    'Lack of involvement': 5,
    [DELAY_SERVICE]: 10,
    'Disagreement with decision/assessment': 4,
    Other: 1,
    'Equality & Diversity': 2,
    'Financial or funding issues': 1,
  }),
  ...before('theme-mentions-corporate', 'Received', {
    [DELAY_SERVICE]: 44,
    [DELAY_ASSESSMENT]: 30,
    'Disagreement with professional decisions': 19,
    'Poor communication with service user/family': 8,
    'Quality and accuracy of assessments/reports': 7,
    'Dissatisfaction with care plan': 8,
    [STAFF]: 2,
    'Disagreement with decision/assessment': 2,
    'Financial or funding issues': 3,
    Confidentiality: 1,
    'Lack of involvement': 1,
    'Equality & Diversity': 1,
    'Late reports/minutes': 0,
    'Poor communication between Teams': 1,
    Transition: 0,
  }),
  ...before('costs', 'Cost', { 'Stage 2': 26201, 'Stage 3': 4600 }),
  ...before('remedies', 'Number', { '': 0 }),
  ...before('remedies', 'Amount', { '': 0 }),
  ...before('ombudsman-investigations', 'Investigations', { '': 3 }),
  ...before('ombudsman-investigations', 'Upheld', { '': 2 }),
  ...before('compliment-origins', 'Received', { Total: 106 }),
  ...before('mp-enquiries', 'Received', { Total: 137 }),
  ...before('volume', 'Received', { Compliments: 106, 'MP enquiries': 137 }),
];

export const settings: readonly RawRow[] = [
  { Setting: 'Period', Value: '2021/22' },
  { Setting: 'Register begins', Value: '2021-04-01' },
  { Setting: 'Percent places', Value: 2 },
  { Setting: 'Show zero groups', Value: 'Yes' },
];
