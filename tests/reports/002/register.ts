/**
 * A register with the figures of the 2024/25 appendix, basis "Responded to". The rows are invented to fit. The
 * headline of 75 representations has one that no stated part explains: the rows hold the 74 that are stated.
 */
import { complaint, perTeam, withRefs, type RawRow } from '../rows';

const YEAR = { 'Date received': '2024-10-07' };
const YEAR_BEFORE = { 'Date received': '2023-10-09' };

const before = (team: string, outcome: string, answered = '2023-06-12'): RawRow =>
  complaint(team, '2023-06-05', answered, outcome);
const LATE = '2023-08-31';

const complaints: readonly RawRow[] = [
  complaint('Aftercare', '2024-05-07', '2024-05-16', 'Upheld', {
    'Root cause': 'Level of support received',
    'Issue summary': 'Issue 1',
    Learning: 'Learning to be confirmed',
  }),
  complaint('Children Looked After Team 3', '2024-06-03', '2024-06-12', 'Not upheld'),
  { 'Record type': 'Complaint', Stage: 1, Team: 'Registration', ...YEAR, Status: 'Rejected' },
  before('Aftercare', 'Upheld'),
  before('Aftercare', 'Upheld'),
  before('MASH', 'Upheld'),
  before('Children and Family Assessment Team 3', 'Not upheld'),
  before('Children Looked After Team 2', 'Not upheld'),
  before('Disabled Children', 'Upheld'),
  before('Family Support Team 1', 'Not upheld', LATE),
  before('Fostering Team', 'Upheld', LATE),
  before('Fostering Team', 'Not upheld', LATE),
];

const others: readonly RawRow[] = [
  { 'Record type': 'Initial feedback', Team: 'MASH', ...YEAR },
  ...perTeam(
    {
      MASH: 4,
      'Child Protection/LADO': 3,
      'All Services': 2,
      'Family Support Team 1': 2,
      'Support for Childminders': 2,
      'Children and Family Assessment Team 1': 1,
      Registration: 1,
      'Disabled Children': 1,
    },
    { 'Record type': 'Member enquiry', ...YEAR },
  ),
  ...perTeam({ 'All Services': 30 }, { 'Record type': 'Member enquiry', ...YEAR_BEFORE }),
  ...perTeam({ 'Child Protection/LADO': 1, MASH: 1 }, { 'Record type': 'MP enquiry', ...YEAR }),
  ...perTeam({ 'All Services': 3 }, { 'Record type': 'MP enquiry', ...YEAR_BEFORE }),
  ...perTeam(
    {
      'Child Protection/LADO': 6,
      'Family Support Team 1': 7,
      'Family Support Team 3': 5,
      'Family Support Team 7': 6,
      'Family Support Team 4': 3,
      'Children and Family Assessment Team 4': 4,
      'Family Support Team 2': 2,
      'Children and Family Assessment Team 1': 2,
      'Children Looked After Team 1': 2,
      Aftercare: 1,
      'Adoption Team': 3,
      'Prevention/Support Service': 1,
      MASH: 1,
      'Children Looked After Team 2': 1,
      Registration: 1,
      'Children Looked After Team 3': 1,
      'Disabled Children': 1,
      'Early Help Team': 1,
      'Family Support Team': 1,
      'Children and Family Assessment Team 2': 1,
    },
    { 'Record type': 'Compliment', ...YEAR },
  ).map((row) => {
    const isExample = ['Family Support Team 4', 'Children and Family Assessment Team 4', 'Aftercare'].includes(
      String(row.Team),
    );
    return { ...row, 'Compliment text': 'Thank you', Publish: isExample ? 'Yes' : 'No' };
  }),
  ...perTeam(
    {
      'Family Support Team 2': 9,
      'Children and Family Assessment Team 4': 4,
      'Youth Services': 4,
      'Disabled Children': 4,
      'Family Support Team 7': 3,
      'Children Looked After Team 3': 3,
      'Fostering Team': 3,
      'Family Support Team 4': 2,
      'Prevention/Support Services': 2,
      'Children and Family Assessment Team 1': 2,
      'Family Support Team 3': 2,
      'Adoption Team': 2,
      'Family Support Team 6': 1,
      'Child Protection/LADO': 1,
      'Children and Family Assessment Team 2': 1,
      MASH: 1,
    },
    { 'Record type': 'Compliment', ...YEAR_BEFORE },
  ),
  ...["Children's Services", "Children's services"].map((area, index) => ({
    'Record type': 'LGSCO',
    'Service area': area,
    ...YEAR,
    'Issue summary': `Issue ${index + 1}`,
    'LGSCO decision': 'Closed after initial enquiries: no further action',
    'LGSCO decision date': '2025-01-13',
    'LGSCO deadline met': 'Yes',
  })),
  ...perTeam({ 'All Services': 2 }, { 'Record type': 'LGSCO', ...YEAR_BEFORE }),
];

export const register = withRefs([...complaints, ...others]);

export const lists: readonly RawRow[] = [
  { List: 'Team', Name: 'Prevention/Support Service', Aliases: 'Prevention/Support Services' },
  { List: 'Team', Name: 'Children and Family Assessment Team 4', Aliases: 'Children and Assessment Team 4' },
];

export const benchmarks: readonly RawRow[] = [];

export const settings: readonly RawRow[] = [
  { Setting: 'Council', Value: 'Thurrock' },
  { Setting: 'Period', Value: '2024/25' },
  { Setting: 'Complaints basis', Value: 'Responded to' },
];
