/**
 * A register with the figures of the 2022/23 annual report. The rows are invented to fit: all 98 statutory complaints
 * of stage 1 were due and closed in the year; of 6 requests for stage 3 two belong to complaints of the year before,
 * and their panels were not due before April 2023.
 */
import { complaint, filled, spelled, withRefs, type Counts, type RawRow } from '../rows';

const TEAM = "Children's Social Care";
const IN_TIME = '2022-06-17';
const LATE = '2022-09-30';

/** Received and upheld by theme; the first `inTime` rows were answered in time. */
function stage1(procedure: string, received: Counts, upheld: Counts, inTime: number): RawRow[] {
  const seen = new Map<string, number>();
  return spelled(received).map((theme, index) => {
    const n = (seen.get(theme) ?? 0) + 1;
    seen.set(theme, n);
    const outcome = n <= (upheld[theme] ?? 0) ? 'Upheld' : 'Not upheld';
    return complaint(TEAM, '2022-06-06', index < inTime ? IN_TIME : LATE, outcome, {
      Procedure: procedure,
      Stage: 1,
      'Primary theme': theme,
      'Case ref': `${procedure} ${index + 1}`,
    });
  });
}

const statutory = stage1(
  'Statutory',
  {
    'Decision Making': 19,
    'Finance / Funding': 1,
    'Information and Advice': 20,
    'Quality of service': 53,
    'Health and Safety': 1,
    'Staff Attitude': 4,
  },
  {
    'Decision Making': 6,
    'Finance / Funding': 1,
    'Information and Advice': 5,
    'Quality of service': 14,
    'Staff Attitude': 2,
  },
  27,
);

const corporate = stage1(
  'Corporate',
  {
    'Decision Making': 10,
    'Finance / Funding': 4,
    'Information and Advice': 10,
    'Quality of service': 19,
    'Staff Attitude': 30,
  },
  { 'Decision Making': 1, 'Information and Advice': 2, 'Quality of service': 5, 'Staff Attitude': 5 },
  40,
);

const stage2: readonly RawRow[] = Array.from({ length: 7 }, (_, index) =>
  complaint(TEAM, '2022-07-04', '2022-07-29', index < 5 ? 'Upheld' : 'Not upheld', {
    Procedure: 'Statutory',
    Stage: 2,
    'Case ref': `Statutory ${index + 1}`,
  }),
);

const stage3: readonly RawRow[] = [
  ...Array.from({ length: 4 }, (_, index) =>
    complaint(TEAM, '2022-09-05', '2023-01-09', 'Upheld', {
      Procedure: 'Statutory',
      Stage: 3,
      'Case ref': `Statutory ${index + 1}`,
      'Panel date': index < 3 ? '2022-10-03' : '2022-12-05',
    }),
  ),
  ...Array.from({ length: 2 }, (_, index) =>
    complaint(TEAM, '2023-03-06', '2023-05-15', 'Not upheld', {
      Procedure: 'Statutory',
      Stage: 3,
      'Case ref': `Before ${index + 1}`,
      'Panel date': '2023-04-17',
    }),
  ),
];

const yearBefore: readonly RawRow[] = [
  ...Array.from({ length: 66 }, (_, index) =>
    complaint(TEAM, '2021-06-07', index < 12 ? '2021-06-18' : '2021-10-01', 'Not upheld', {
      Procedure: 'Statutory',
      Stage: 1,
      'Primary theme': 'Quality of service',
      'Case ref': `Before ${index + 1}`,
    }),
  ),
  ...Array.from({ length: 7 }, (_, index) =>
    complaint(TEAM, '2021-07-05', '2021-07-30', 'Not upheld', {
      Procedure: 'Statutory',
      Stage: 2,
      'Case ref': `Before ${index + 1}`,
    }),
  ),
];

const DECISIONS = [
  'Closed after initial enquiries: no further action',
  'Referred back for local resolution',
  'Closed after initial enquiries: out of jurisdiction',
  'Closed after initial enquiries: no further action',
  'Closed after initial enquiries: no further action',
  'Referred back for local resolution',
];
const ombudsman: readonly RawRow[] = [
  ...DECISIONS.map((decision, index) => ({
    'Record type': 'LGSCO',
    Team: TEAM,
    'Date received': '2022-10-03',
    'Issue summary': `Issue ${index + 1}`,
    'LGSCO decision': decision,
    'LGSCO decision date': '2022-12-05',
  })),
  ...Array.from({ length: 4 }, () => ({
    'Record type': 'LGSCO',
    Team: TEAM,
    'Date received': '2021-10-04',
    'LGSCO decision': 'Referred back for local resolution',
    'LGSCO decision date': '2021-12-06',
  })),
];

const compliments: readonly RawRow[] = Array.from({ length: 15 }, (_, index) => ({
  'Record type': 'Compliment',
  Team: TEAM,
  'Date received': '2022-11-07',
  Channel: 'Website',
  'Compliment origin': 'Service user',
  'Compliment text': `Compliment ${index + 1}`,
  Publish: index < 7 ? 'Yes' : 'No',
}));

const youngPeople = Array.from({ length: 6 }, () => 'Child or young person');

export const register = withRefs([
  ...filled(statutory, 'Complainant type', youngPeople),
  ...corporate,
  ...stage2,
  ...stage3,
  ...yearBefore,
  ...ombudsman,
  ...compliments,
]);

/** The themes in the published order. */
export const lists: readonly RawRow[] = [
  'Decision Making',
  'Finance / Funding',
  'Information and Advice',
  'Quality of service',
  'Health and Safety',
  'Staff Attitude',
].map((name) => ({ List: 'Theme', Name: name }));

export const context: readonly RawRow[] = [
  { Measure: 'Initial contacts', Period: '2022/23', Group: '', Value: 13490 },
  { Measure: 'Initial referrals', Period: '2022/23', Group: '', Value: 4241 },
  { Measure: 'Initial assessments', Period: '2022/23', Group: '', Value: 3011 },
  { Measure: 'Target timeliness', Period: '2023/24', Group: 'Statutory stage 1', Value: 0.65 },
];

export const settings: readonly RawRow[] = [
  { Setting: 'Council', Value: 'Sefton' },
  { Setting: 'Period', Value: '2022/23' },
  { Setting: 'Sort groups', Value: 'List order' },
];
