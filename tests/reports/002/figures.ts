/** The figures of the 2024/25 appendix that were checked by hand, and where ours says them. */
import { ALIAS, CLOSED_LIST, DESCENDING, ISSUE_TEXT, SAME_SPELLING, TOTALS, UNLISTED_NAME } from '../guards';
import { agrees, but, cell, firstRows, noted, said, wrong, type CheckedFigure } from '../published';

const NAME = 'misspelt or inconsistent name: one official name';
const YEARS = 'complaints';
const difference = (figure: string, published: string, column: string): CheckedFigure =>
  agrees('s2 table', `Difference: ${figure}`, published, cell(YEARS, 'Difference', column));

export const figures: readonly CheckedFigure[] = [
  difference('initial feedback', '+1', 'Initial feedback'),
  difference('stage 1 complaints', '-7', 'Stage 1 complaints'),
  difference('stage 2 complaints', '0', 'Stage 2 complaints'),
  difference('stage 3 complaints', '0', 'Stage 3 complaints'),
  difference('ADR cases', '0', 'ADR cases'),
  but(
    noted('s2 table', 'Difference: % upheld', '-6%', cell(YEARS, 'Difference', '% upheld')),
    '-6 pp',
    'percentage points are shown with their own unit',
  ),
  but(
    noted('s2 table', 'Difference: % timeliness', '+33%', cell(YEARS, 'Difference', '% timeliness')),
    '+33 pp',
    'percentage points are shown with their own unit',
  ),
  but(
    wrong('s1 v parts', 'representations', '75', said('volume.total', '{} representations'), TOTALS),
    '74',
    'the stated parts add to 74; one is unexplained',
  ),
  noted('s2 column', 'stage 1 complaints are those responded to', '2', cell(YEARS, '2024/25', 'Stage 1 complaints')),
  agrees('s5', 'closed 2024/25', '2', cell('upheld-by-team', 'Total', 'Volume responded to 2024/25')),
  agrees('s5', 'upheld 2024/25', '1', cell('upheld-by-team', 'Total', 'Upheld 2024/25')),
  agrees('s5', 'closed 2023/24', '9', cell('upheld-by-team', 'Total', 'Volume responded to 2023/24')),
  noted('s5', 'nothing closed', '0', cell('upheld-by-team', 'MASH', 'Upheld 2024/25')),
  agrees('s2', 'upheld 2024/25', '50%', cell(YEARS, '2024/25', '% upheld')),
  agrees('s2', 'timeliness 2024/25', '100%', cell(YEARS, '2024/25', '% timeliness')),
  agrees('s2 v s5', 'upheld 2023/24', '56%', cell(YEARS, '2023/24', '% upheld')),
  agrees('s2', 'timeliness 2023/24', '67%', cell(YEARS, '2023/24', '% timeliness')),
  agrees('s8', 'member enquiries', '16', cell('member-enquiries', 'Total', 'Total')),
  agrees('s8', 'MP enquiries', '2', cell('mp-enquiries', 'Total', 'Total')),
  agrees('s9', 'compliments 2024/25', '50', cell('compliments', 'Total', 'Total 2024/25')),
  agrees('s9', 'compliments 2023/24', '44', cell('compliments', 'Total', 'Total 2023/24')),
  but(
    wrong(
      'names',
      'team (s9)',
      'Prevention/Support Services',
      cell('compliments', 'Prevention/Support Service', 'Service area (2023/24)'),
      ALIAS,
    ),
    'Prevention/Support Service',
    NAME,
  ),
  but(
    wrong(
      'names',
      'team (s10)',
      'Children and Assessment Team 4',
      cell('compliment-examples', 'Children and Family Assessment Team 4', 'Team'),
      ALIAS,
    ),
    'Children and Family Assessment Team 4',
    NAME,
  ),
  but(
    wrong(
      'names',
      'service (s6)',
      "Children's Services / Children's services",
      [cell('ombudsman', "Children's Services", 'Area'), cell('ombudsman', "Children's Services", 'Area')],
      SAME_SPELLING,
    ),
    "Children's Services / Children's Services",
    NAME,
  ),
  wrong(
    'names',
    'team without a number (s9)',
    'Family Support Team',
    cell('compliments', 'Family Support Team', 'Service area (2024/25)'),
    UNLISTED_NAME,
  ),
  but(
    wrong(
      'names',
      'one decision in two wordings',
      'LGSCO Closed after initial enquiries - no further action.',
      cell('ombudsman', "Children's Services", 'LGSCO findings'),
      CLOSED_LIST,
    ),
    'Closed after initial enquiries: no further action',
    'one decision of the closed list',
  ),
  but(
    wrong(
      'names',
      'a team in the column of issues (s6)',
      '(a team)',
      cell('ombudsman', "Children's Services", 'Issue nature'),
      ISSUE_TEXT,
    ),
    'Issue 1',
    'the column holds the issue summary of the register',
  ),
  but(
    wrong(
      's9',
      'compliments in descending order',
      'Child Protection/LADO, Family Support Team 1, Family Support Team 3',
      firstRows('compliments', 3),
      DESCENDING,
    ),
    'Family Support Team 1, Child Protection/LADO, Family Support Team 7',
    'not sorted as published',
  ),
];
