/** The figures of the 2022/23 appendix that were checked by hand, and where ours says them. */
import { ALIAS, ATTAINABLE, BASE, NEAR_NAME, NUMBERED, SAME_SPELLING, TOTALS, ZERO } from '../guards';
import { agrees, but, cell, kOfN, noted, said, sumOf, wrong, type CheckedFigure } from '../published';

const NAME = 'misspelt or inconsistent name: one official name';
const YEARS = 'complaints';
const upheldTeams = [
  'Adoption',
  'Aftercare',
  'Child Protection/LADO',
  'Children and Family Assessment Team 1',
  'Children and Family Assessment Team 3',
  'Children and Family Assessment Team 4',
  'Children Looked After Team 1',
  'Children Looked After Team 2',
  'Children Looked After Team 3',
  'Disabled Children',
  'Family Support Team 1',
  'Family Support Team 2',
  'Family Support Team 3',
  'Family Support Team 6',
  'Fostering Team',
];
const learned = (team: string, published: string, row: string): CheckedFigure =>
  agrees('s3 v s5', `upheld learning items: ${team}`, published, cell('upheld-by-team', row, 'Upheld 2022/23'));
const difference = (figure: string, published: string, column: string): CheckedFigure =>
  agrees('s2 table', `Difference: ${figure}`, published, cell(YEARS, 'Difference', column));
const council = (name: string, figure: string, published: string, column: string): CheckedFigure =>
  agrees('s11', `${name} ${figure}`, published, cell('benchmarking', name, column));
/** Another council's percentage of a number that cannot give it: ours prints the percentage without that base. */
const impossibleRate = (name: string, published: string, column: string, produced: string): CheckedFigure =>
  but(
    wrong('s11', `${name} ${published}`, published, cell('benchmarking', name, column), ATTAINABLE),
    produced,
    'no whole number of the complaints received gives it: it has another base, and ours names none',
  );

export const figures: readonly CheckedFigure[] = [
  difference('initial feedback', '-10', 'Initial feedback'),
  difference('stage 1 complaints', '-1', 'Stage 1 complaints'),
  difference('stage 2 complaints', '0', 'Stage 2 complaints'),
  difference('stage 3 complaints', '0', 'Stage 3 complaints'),
  difference('ADR cases', '0', 'ADR cases'),
  difference('cases closed', '+1', 'Cases closed'),
  difference('cases cancelled', '0', 'Cases cancelled'),
  but(
    noted('s2 table', 'Difference: % upheld', '-10%', cell(YEARS, 'Difference', '% upheld')),
    '-10 pp',
    'percentage points are shown with their own unit',
  ),
  but(
    noted('s2 table', 'Difference: % timeliness', '+13%', cell(YEARS, 'Difference', '% timeliness')),
    '+13 pp',
    'percentage points are shown with their own unit',
  ),
  noted(
    's2 table',
    '% timeliness 2021/22: of 15 due, not of the 14 closed',
    '12 of 15',
    kOfN(YEARS, '2021/22', '% timeliness'),
  ),
  agrees('s2 bullet', 'timeliness 2022/23', '93%', said('complaints.due', '({})')),
  agrees('s2 bullet', 'upheld 2022/23', '47%', said('complaints.upheld', '({})')),
  agrees('s5', 'closed 2022/23', '15', cell('upheld-by-team', 'Total', 'Volume closed 2022/23')),
  agrees('s5', 'upheld 2022/23', '7', cell('upheld-by-team', 'Total', 'Upheld 2022/23')),
  agrees('s5', 'closed 2021/22', '14', cell('upheld-by-team', 'Total', 'Volume closed 2021/22')),
  agrees('s5', 'upheld 2021/22', '8', sumOf('upheld-by-team', upheldTeams, 'Upheld 2021/22')),
  agrees('s2 table', 'upheld 2021/22', '57%', cell(YEARS, '2021/22', '% upheld')),
  but(
    wrong(
      's5',
      'nothing closed: N/A in 3 cells, 0 in 8',
      'N/A / 0',
      [
        cell('upheld-by-team', 'Disabled Children', 'Upheld 2021/22'),
        cell('upheld-by-team', 'Family Support Team 1', 'Upheld 2021/22'),
      ],
      ZERO,
    ),
    '0 / 0',
    'none of 0 upheld is a count of 0; N/A stands only for a rate over nothing',
  ),
  learned('Disabled Children', '3', 'Disabled Children'),
  learned('Aftercare', '1', 'Aftercare'),
  learned('Fostering Team', '2', 'Fostering Team'),
  learned('Children Looked After Team 3', '1', 'Children Looked After Team 3'),
  but(
    wrong(
      's8 Member table',
      'Fostering Team listed twice',
      '1',
      cell('member-enquiries', 'Fostering Team', 'Total'),
      SAME_SPELLING,
    ),
    '2',
    'duplicate group name: one row with both',
  ),
  agrees('s8', 'member enquiries', '21', cell('member-enquiries', 'Total', 'Total')),
  agrees('s8', 'MP enquiries', '6', cell('mp-enquiries', 'Total', 'Total')),
  agrees('s9', 'compliments 2021/22', '25', cell('compliments', 'Total', 'Total 2021/22')),
  but(
    wrong('s9', 'compliments 2022/23', '25', cell('compliments', 'Total', 'Total 2022/23'), TOTALS),
    '24',
    'the rows of the table add to 24',
  ),
  noted('s1 v s2, s6-9', 'representations', '67', said('volume.total', '{} representations')),
  but(
    wrong('names', 'team', 'Faily Support Team 1', cell('mp-enquiries', 'Family Support Team 1', 'Team'), NEAR_NAME),
    'Family Support Team 1',
    NAME,
  ),
  but(
    wrong('names', 'team', 'Family Support 6', cell('member-enquiries', 'Family Support Team 6', 'Team'), NEAR_NAME),
    'Family Support Team 6',
    NAME,
  ),
  but(
    wrong(
      'names',
      'teams',
      'Family Support team 3 / Family Support team 7 / Family Support team 4',
      [
        cell('upheld-by-team', 'Family Support Team 3', 'Complaint area'),
        cell('member-enquiries', 'Family Support Team 7', 'Team'),
        cell('compliments', 'Family Support Team 4', 'Service area (2022/23)'),
      ],
      SAME_SPELLING,
    ),
    'Family Support Team 3 / Family Support Team 7 / Family Support Team 4',
    NAME,
  ),
  but(
    wrong(
      'names',
      'teams',
      'Children looked after Team 1 / Children looked after Team 3',
      [
        cell('member-enquiries', 'Children Looked After Team 1', 'Team'),
        cell('mp-enquiries', 'Children Looked After Team 3', 'Team'),
      ],
      SAME_SPELLING,
    ),
    'Children Looked After Team 1 / Children Looked After Team 3',
    NAME,
  ),
  but(
    wrong(
      'names',
      'team',
      'Children and family assessment Team 1',
      cell('mp-enquiries', 'Children and Family Assessment Team 1', 'Team'),
      SAME_SPELLING,
    ),
    'Children and Family Assessment Team 1',
    NAME,
  ),
  but(
    wrong(
      'names',
      'team (s5 v s3, s9)',
      'Children Looked After Team 3/UAS',
      cell('upheld-by-team', 'Children Looked After Team 3', 'Complaint area'),
      ALIAS,
    ),
    'Children Looked After Team 3',
    NAME,
  ),
  but(
    wrong('names', 'number of a complaint', 'Complaints 5', cell('learning', 'Complaint 5', 'Complaint'), NUMBERED),
    'Complaint 5',
    NAME,
  ),
  but(
    wrong('s11', 'Thurrock upheld, of 14 received', '47% of 14', kOfN('benchmarking', 'Thurrock', '% upheld'), BASE),
    '7 of 15',
    'the base of % upheld is the 15 closed, not the 14 received',
  ),
  impossibleRate('Newham', '56% of 17', '% upheld', '56%'),
  impossibleRate('Newham', '48% of 17', '% responded to within timeframe', '48%'),
  impossibleRate('Hounslow', '14% of 11', '% upheld', '14%'),
  impossibleRate('Hounslow', '85% of 11', '% responded to within timeframe', '85%'),
  council('Thurrock', 'in time', '93%', '% responded to within timeframe'),
  council('City of London', 'upheld', '0%', '% upheld'),
  council('City of London', 'in time', '100%', '% responded to within timeframe'),
  council('London Borough of Redbridge', 'upheld', '21%', '% upheld'),
  council('London Borough of Redbridge', 'in time', '83%', '% responded to within timeframe'),
];
