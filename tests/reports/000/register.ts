/**
 * A register with the figures of the 2022/23 appendix. The rows are invented to fit: 15 complaints received in
 * 2021/22 of which two were answered in 2022/23 (one late, one due in April), 14 received in 2022/23 of which one
 * was never answered, and one of March 2021 answered in April 2021.
 */
import { complaint, perTeam, withRefs, type RawRow } from '../rows';

const upheld = (team: string, cause: string, n: number): RawRow =>
  complaint(team, '2022-06-06', '2022-06-17', 'Upheld', {
    'Root cause': cause,
    'Issue summary': `Issue ${n}`,
    Learning: `Learning ${n}`,
  });
const inTime = (team: string): RawRow => complaint(team, '2022-09-05', '2022-09-12', 'Not upheld');

const complaints2022: readonly RawRow[] = [
  upheld('Disabled Children', 'Communication', 1),
  upheld('Disabled Children', 'Communication', 2),
  upheld('Aftercare', 'Communication', 3),
  upheld('Fostering Team', 'Communication', 4),
  upheld('Children Looked After Team 3', 'Communication', 5),
  upheld('Disabled Children', 'Level of support received', 6),
  upheld('Fostering Team', 'Standard of Care', 7),
  ...[
    'Aftercare',
    'Child Protection/LADO',
    'Disabled Children',
    'Family Support Team 1',
    'Family Support Team 2',
    'Family Support team 3',
  ].map(inTime),
  // Due in December, never answered: late, and not closed.
  {
    'Record type': 'Complaint',
    Stage: 1,
    Status: 'Open',
    Team: 'Family Support Team 6',
    'Date received': '2022-12-01',
  },
];

const carriedOver: readonly RawRow[] = [
  // Due 21 March 2022, answered in April: late in 2021/22, closed in 2022/23.
  complaint('Family Support 6', '2022-03-07', '2022-04-11', 'Not upheld'),
  // Due 11 April 2022: due and in time in 2022/23.
  complaint('Aftercare', '2022-03-28', '2022-04-08', 'Not upheld'),
];

const june2021 = (team: string, outcome: string, answered = '2021-06-11'): RawRow =>
  complaint(team, '2021-06-01', answered, outcome);

const complaints2021: readonly RawRow[] = [
  // Received in 2020/21, due and answered in April 2021.
  complaint('Family Support Team 2', '2021-03-29', '2021-04-09', 'Not upheld'),
  june2021('Adoption', 'Upheld'),
  june2021('Aftercare', 'Not upheld'),
  june2021('Child Protection/LADO', 'Not upheld'),
  june2021('Children and Family Assessment Team 1', 'Upheld'),
  june2021('Children and Family Assessment Team 3', 'Not upheld'),
  june2021('Children and Family Assessment Team 4', 'Upheld'),
  june2021('Children and Family Assessment Team 4', 'Not upheld'),
  june2021('Children Looked After Team 1', 'Upheld'),
  june2021('Children Looked After Team 1', 'Upheld'),
  june2021('Children Looked After Team 1', 'Upheld'),
  june2021('Children Looked After Team 2', 'Not upheld'),
  june2021('Children Looked After Team 3/UAS', 'Upheld', '2021-07-30'),
  june2021('Children Looked After Team 3/UAS', 'Upheld', '2021-07-30'),
];

const YEAR = { 'Date received': '2022-10-03' };
const YEAR_BEFORE = { 'Date received': '2021-10-04' };

const others: readonly RawRow[] = [
  ...perTeam({ 'All Services': 10 }, { 'Record type': 'Initial feedback', ...YEAR_BEFORE }),
  ...perTeam(
    {
      MASH: 3,
      'Family Support team 7': 1,
      'Operation of Homes': 2,
      'Fostering Team': 1,
      'All Services': 7,
      Registration: 1,
      'Family Support 6': 1,
      Aftercare: 1,
      'Children looked after Team 1': 1,
      'Family Support Team 2': 2,
      'Fostering team': 1,
    },
    { 'Record type': 'Member enquiry', ...YEAR },
  ),
  ...perTeam({ 'All Services': 30 }, { 'Record type': 'Member enquiry', ...YEAR_BEFORE }),
  ...perTeam(
    {
      'Children and family assessment Team 1': 1,
      'Disabled Children': 1,
      'Children looked after Team 3': 1,
      'Family Support Team 2': 1,
      'Faily Support Team 1': 1,
      'Prevention/Support Service': 1,
    },
    { 'Record type': 'MP enquiry', ...YEAR },
  ),
  ...perTeam({ 'All Services': 8 }, { 'Record type': 'MP enquiry', ...YEAR_BEFORE }),
  ...perTeam(
    {
      'Family Support team 4': 3,
      'Family Support Team 3': 2,
      'Children Looked After Team 1': 3,
      'Children Looked After Team 3': 2,
      'Children and Family Assessment Team 4': 2,
      'Fostering Team': 2,
      Aftercare: 1,
      'Family Support Team 2': 1,
      'Family Support Team 7': 1,
      'All Services': 1,
      'Prevention/Support Service': 1,
      'Family Support Team 6': 1,
      'Children and Family Assessment Team 3': 1,
      'Disabled Children': 1,
      MASH: 1,
      'Child Protection/LADO': 1,
    },
    { 'Record type': 'Compliment', ...YEAR },
  ).map((row, index) => ({
    ...row,
    'Compliment text': `Compliment ${index + 1}`,
    Publish: [0, 5, 15].includes(index) ? 'Yes' : 'No',
  })),
  ...perTeam(
    {
      'Prevention/Support Service': 4,
      'Family Support Team 7': 3,
      'Family Support Team 6': 3,
      'Fostering Team': 3,
      'Permanency/Court Team': 2,
      'Family Support Team 4': 2,
      'Family Support Team 1': 2,
      'Support for childminders': 2,
      Aftercare: 1,
      'Family Support Team 3': 1,
      'Families Together': 1,
      'Children Looked After Team 2': 1,
    },
    { 'Record type': 'Compliment', ...YEAR_BEFORE },
  ),
  ...['MASH', 'Family Support Team 2'].map((team) => ({
    'Record type': 'LGSCO',
    Team: team,
    ...YEAR,
    'Issue summary': `Issue of ${team}`,
    'LGSCO decision': 'Closed after initial enquiries: out of jurisdiction',
    'LGSCO decision date': '2022-12-05',
    'LGSCO deadline met': 'Yes',
  })),
  ...perTeam({ 'All Services': 2 }, { 'Record type': 'LGSCO', ...YEAR_BEFORE }),
];

export const register = withRefs([...complaints2021, ...carriedOver, ...complaints2022, ...others]);

/** The names of the report's own tables, with the other spellings met in it. */
export const lists: readonly RawRow[] = [
  { List: 'Team', Name: 'Children and Family Assessment Team 1', Aliases: '' },
  { List: 'Team', Name: 'Children Looked After Team 1', Aliases: '' },
  { List: 'Team', Name: 'Children Looked After Team 3', Aliases: 'Children Looked After Team 3/UAS' },
  { List: 'Team', Name: 'Family Support Team 1', Aliases: 'Faily Support Team 1' },
  { List: 'Team', Name: 'Family Support Team 3', Aliases: '' },
  { List: 'Team', Name: 'Family Support Team 4', Aliases: '' },
  { List: 'Team', Name: 'Family Support Team 6', Aliases: 'Family Support 6' },
  { List: 'Team', Name: 'Family Support Team 7', Aliases: '' },
  { List: 'Team', Name: 'Fostering Team', Aliases: '' },
];

export const benchmarks: readonly RawRow[] = [
  { Council: 'Newham', Period: '2022/23', 'Complaints received': 17, 'Upheld %': '56%', 'In time %': '48%' },
  { Council: 'City of London', Period: '2022/23', 'Complaints received': 4, 'Upheld %': 0, 'In time %': '100%' },
  {
    Council: 'London Borough of Redbridge',
    Period: '2022/23',
    'Complaints received': 146,
    'Upheld %': 0.21,
    'In time %': 0.83,
  },
  { Council: 'Hounslow', Period: '2022/23', 'Complaints received': 11, 'Upheld %': '14%', 'In time %': '85%' },
];

export const settings: readonly RawRow[] = [
  { Setting: 'Council', Value: 'Thurrock' },
  { Setting: 'Period', Value: '2022/23' },
];
