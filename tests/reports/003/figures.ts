/** The figures of the 2021/22 annual report that were checked by hand, and where ours says them. */
import {
  CHANGE,
  FROM_ZERO,
  LIMITS,
  NOT_RECORDED,
  ONE_NUMBER,
  PERIODS,
  RANKING,
  DESCENDING,
  ROUNDING,
  TOTALS,
} from '../guards';
import {
  agrees,
  but,
  cell,
  firstRows,
  heading,
  noted,
  periodTitle,
  said,
  sumOf,
  wrong,
  type CheckedFigure,
  type Place,
} from '../published';

const CSC = 'teams-childrens-social-care';
const EDUCATION = 'teams-childrens-education';
const STAFF = 'Staff attitude/behaviour/conduct';
const TRUNCATED = 'cut off where others are rounded';
const families = ['Family Solutions Central', 'Family Solutions North', 'Family Solutions South'];
const within = (limit: string): Place => cell('timescales', limit, '% within');
const outside = (id: string, n: number): Place => said(`timescales.${id}`, `, ${n} ({}) w`);

const truncated = (where: string, figure: string, published: string, at: Place, produced: string): CheckedFigure =>
  but(wrong(where, figure, published, at, ROUNDING), produced, TRUNCATED);
const share = (table: string, team: string, published: string): CheckedFigure =>
  agrees('2.4.1', `${team} share`, published, cell(table, team, 'Share'));
const cutShare = (table: string, team: string, published: string, produced: string): CheckedFigure =>
  truncated('2.4.1', `${team} share`, published, cell(table, team, 'Share'), produced);

const teamFigures: readonly CheckedFigure[] = [
  but(
    wrong('1.1', 'rise from 144 to 156', '11.1%', said('stages-statutory.total', 'an increase of {}'), CHANGE),
    '8.33%',
    '12 more than 144',
  ),
  // The rows with a team add to 152; ours has a row for the four without, and the total is right.
  wrong('2.4.1', 'total of the rows', '156', cell(CSC, 'Total', 'Total 2021/22'), TOTALS),
  wrong('2.4.1', 'shares add to', '100%', cell(CSC, 'Total', 'Share'), NOT_RECORDED),
  agrees('2.4.1', 'previous year total', '144', cell(CSC, 'Total', '2020/21')),
  share(CSC, 'Family Solutions Central', '21.79%'),
  share(CSC, 'Family Solutions North', '18.59%'),
  cutShare(CSC, 'Family Solutions South', '17.30%', '17.31%'),
  cutShare(CSC, 'MASH', '9.61%', '9.62%'),
  share(CSC, 'Children We Care For', '7.69%'),
  cutShare(CSC, 'Disability Team', '5.76%', '5.77%'),
  cutShare(CSC, 'Adopt Thames Valley', '4.48%', '4.49%'),
  cutShare(CSC, 'LCSS', '3.20%', '3.21%'),
  cutShare(CSC, 'Leaving Care', '3.20%', '3.21%'),
  share(CSC, 'Safeguarding conference team', '2.56%'),
  share(CSC, 'Fostering', '1.28%'),
  share(CSC, 'Moving into Adulthood', '0.64%'),
  share(CSC, 'Children Home', '0.64%'),
  share(CSC, 'Youth Justice & Exploitation Service', '0.64%'),
  share(CSC, 'Family Time team', '0%'),
  share(CSC, 'LADO', '0%'),
  share(CSC, 'Emergency Duty Team', '0%'),
  agrees('2.4.1', 'Education total', '191', cell(EDUCATION, 'Total', 'Total 2021/22')),
  share(EDUCATION, 'SEND', '73.82%'),
  cutShare(EDUCATION, 'School Admissions', '14.65%', '14.66%'),
  cutShare(EDUCATION, 'School Transport', '5.23%', '5.24%'),
  cutShare(EDUCATION, 'Learner Engagement', '4.18%', '4.19%'),
  share(EDUCATION, 'Early Help', '1.57%'),
  share(EDUCATION, 'Virtual School', '0.52%'),
  but(
    wrong('1.12', 'Family Solutions, three teams', '75', sumOf(CSC, families, 'Total 2021/22'), ONE_NUMBER),
    '90',
    '34, 29 and 27 of the table',
  ),
  but(
    wrong(
      '2.4.2',
      'most complaints, Central',
      '29',
      said(`${CSC}.highest`, 'Family Solutions Central, with {}'),
      ONE_NUMBER,
    ),
    '34',
    '29 is North',
  ),
  agrees('2.4.2', 'Children We Care For', '100%', said(`${CSC}.biggest-rise`, '+6, +{})')),
  but(
    wrong(
      '2.4.2',
      'biggest fall',
      'MASH / -36.36%',
      [said(`${CSC}.biggest-fall`, '2020/21: {} ('), said(`${CSC}.biggest-fall`, ', -5, {})')],
      RANKING,
    ),
    'Fostering / -71.43%',
    'MASH rose from 11 to 15',
  ),
];

const timeFigures: readonly CheckedFigure[] = [
  but(
    wrong(
      '1.1 v 1.2-1.4',
      'complaints across all three stages',
      '156',
      sumOf(
        'timescales',
        [
          'Statutory stage 1 within 10 working days',
          'Statutory stage 2 within 65 working days',
          'Statutory stage 3 panel within 30 working days',
        ],
        'Cases due',
      ),
      ONE_NUMBER,
    ),
    '138',
    '156 received and 138 due are two measures; each is named',
  ),
  // 152 received at stage 1 and 39 at stage 2; two more were due. Received and due are named apart.
  wrong(
    '1.5 v table',
    'corporate complaints received',
    '191',
    said('stages-corporate.total', '{} corporate complaints'),
    ONE_NUMBER,
  ),
  but(
    wrong('1.2', 'stage 1 within 20 days', '17.9%', within('Statutory stage 1 within 20 working days'), LIMITS),
    '40.17%',
    '34 within 10 days and 13 more within 20, of 117',
  ),
  but(
    wrong(
      'timescales',
      'within 10 days, left out of those within 20',
      '83',
      cell('timescales', 'Statutory stage 1 within 10 working days', 'Within'),
      LIMITS,
    ),
    '34',
    '83 are outside 10 days',
  ),
  but(
    wrong('1.2', 'change of timeliness', '-71.89%', said('stages-statutory.timeliness-1', 'in 2020/21 ({})'), CHANGE),
    '-20.63 pp',
    'percentages are compared in points, and 40.17% is the right one',
  ),
  truncated(
    'timescales',
    'statutory stage 1 within 10',
    '29.05%',
    within('Statutory stage 1 within 10 working days'),
    '29.06%',
  ),
  agrees('timescales', 'statutory stage 1 outside 10', '70.94%', outside('statutory-1-10', 83)),
  but(
    wrong(
      'timescales',
      'statutory stage 1 within 20',
      '17.9%',
      within('Statutory stage 1 within 20 working days'),
      LIMITS,
    ),
    '40.17%',
    'every limit is measured on all complaints due at the stage',
  ),
  truncated(
    'timescales',
    'statutory stage 2 within 65',
    '55.55%',
    within('Statutory stage 2 within 65 working days'),
    '55.56%',
  ),
  agrees('timescales', 'statutory stage 2 outside 65', '44.44%', outside('statutory-2-65', 8)),
  agrees('timescales', 'statutory stage 3 within', '33.33%', within('Statutory stage 3 panel within 30 working days')),
  truncated('timescales', 'statutory stage 3 outside', '66.66%', outside('statutory-3-30', 2), '66.67%'),
  agrees('timescales', 'corporate stage 1 within 10', '44.44%', within('Corporate stage 1 within 10 working days')),
  truncated('timescales', 'corporate stage 1 outside 10', '55.55%', outside('corporate-1-10', 85), '55.56%'),
  agrees('timescales', 'corporate stage 2 within 20', '30%', within('Corporate stage 2 within 20 working days')),
  agrees('timescales', 'corporate stage 2 outside 20', '70%', outside('corporate-2-20', 28)),
  agrees('1.4', 'panels within 30 days', '33.3%', said('timescales.statutory-3-30', 'due in 2021/22 ({})')),
  but(
    wrong('1.4 v table', 'limit of stage 3', '50', said('timescales.statutory-3-30', 'within {} working days'), LIMITS),
    '30',
    '30 days to the panel, 50 with findings and response; the measure is named',
  ),
  but(
    wrong(
      '1.6 v table',
      'corporate stage 1 in 10 days',
      '2.6%',
      within('Corporate stage 1 within 10 working days'),
      ONE_NUMBER,
    ),
    '44.44%',
    '68 of 153',
  ),
  but(
    wrong(
      '1.7 v table',
      'corporate stage 2 in 20 days',
      '7.6%',
      within('Corporate stage 2 within 20 working days'),
      ONE_NUMBER,
    ),
    '30.00%',
    '12 of 40',
  ),
];

const themeFigures: readonly CheckedFigure[] = [
  agrees('2.5.2', 'statutory themes 2021-22', '166', said('theme-mentions-statutory.total', 'with {} mentions')),
  but(
    wrong('2.5.2', 'statutory themes 2020-21', '138', cell('theme-mentions-statutory', 'Total', '2020/21'), TOTALS),
    '141',
    'the rows add to 141',
  ),
  but(
    wrong(
      '2.5.2',
      'corporate themes 2021-22',
      '174',
      said('theme-mentions-corporate.total', 'with {} mentions'),
      TOTALS,
    ),
    '173',
    'the rows add to 173',
  ),
  agrees('2.5.2', 'corporate themes 2020-21', '127', cell('theme-mentions-corporate', 'Total', '2020/21')),
  but(
    noted('2.5.2', 'themes, said to be more than complaints', '166 / 174', [
      said('theme-mentions-statutory.total', '2021/22, with {} mentions'),
      said('theme-mentions-corporate.total', '2021/22, with {} mentions'),
    ]),
    '166 / 173',
    'more than the 156 statutory, fewer than the 191 corporate complaints; both numbers stand in the sentence',
  ),
  but(
    wrong(
      '2.5.2',
      'top five, statutory',
      'Staff Attitude, Disagreement, Quality and accuracy, Failure to protect, Poor Communication',
      firstRows('theme-mentions-statutory', 5),
      DESCENDING,
    ),
    `${STAFF}, Disagreement with professional decisions, Quality and accuracy of assessments/reports, Poor communication with service user/family, Failure to protect`,
    'poor communication has 15, failure to protect 13',
  ),
  truncated(
    '2.5.3',
    '20 of 49 not upheld',
    '40.81%',
    said(`theme-mentions-statutory.theme.${STAFF}`, '20 ({}) not upheld'),
    '40.82%',
  ),
  agrees('2.12.4', 'three teams of the 49', '75.51%', said(`theme-mentions-statutory.theme.${STAFF}`, '37 of 49 ({})')),
  but(
    noted(
      '2.12.4',
      'delay themes upheld',
      '75.78%',
      said('theme-mentions-corporate.theme.first two', '72 ({}) upheld'),
    ),
    '75.79%',
    TRUNCATED,
  ),
];

const peopleFigures: readonly CheckedFigure[] = [
  agrees('2.6', 'with a service user group', '99', said('service-user-groups.recorded', 'for {} of')),
  but(
    noted('2.6.1', 'Child in need', 'over half', cell('service-user-groups', 'Child in need', 'Share')),
    '17.87%',
    'of all 347 complaints; over half only of the 99 with a group recorded',
  ),
  agrees('2.6.2', 'complainants', '329', said('complainants.recorded', 'for {} of')),
  wrong(
    '1.5 v complainants',
    'complaints, 18 without a complainant',
    '347',
    cell('complainants', 'Total', 'Cases'),
    NOT_RECORDED,
  ),
  agrees('2.6.2', 'mothers and fathers', '64.13%', said('complainants.largest', '211 of 329 ({})')),
  agrees('2.6.3', 'with an ethnicity', '329', said('ethnicity.other-than-white', 'of those recorded, 94 of {} (')),
  truncated(
    '2.6.3',
    'groups other than White',
    '28.5%',
    said('ethnicity.other-than-white', '94 of 329 ({})'),
    '28.57%',
  ),
  but(
    wrong('ethnicity head', 'period', '2021-221', periodTitle, PERIODS),
    '2021/22',
    'periods are written from the settings',
  ),
];

const otherFigures: readonly CheckedFigure[] = [
  but(
    wrong('costs', 'total 2021-22', '£45,002', cell('costs', 'Total', 'Cost 2021/22'), TOTALS),
    '£43,112.00',
    'the rows add to 43,112',
  ),
  agrees('costs', 'total 2020-21', '£30,801', cell('costs', 'Total', 'Cost 2020/21')),
  but(wrong('costs', 'stage 2', '+26.7%', cell('costs', 'Stage 2', 'Change'), CHANGE), '+37.25%', '26,201 to 35,962'),
  but(wrong('costs', 'stage 3', '+115.1%', cell('costs', 'Stage 3', 'Change'), CHANGE), '+55.43%', '4,600 to 7,150'),
  but(
    agrees('costs', 'total', '+46.1%', cell('costs', 'Total', 'Change')),
    '+39.97%',
    'follows from the total of the rows',
  ),
  agrees('costs', 'stage 2: more than last year', '7', said('stages-statutory.stage-2', '2021/22, {} more than 11')),
  but(
    wrong('remedy', '% increase from £0', '0', cell('remedies', 'Remedy payments', 'Change of amount'), FROM_ZERO),
    'N/A',
    'there is no change from zero',
  ),
  truncated(
    '1.10, 2.12.2',
    'MP enquiries 137 to 177',
    '29.19%',
    said('mp-enquiries.total', 'an increase of {}'),
    '29.20%',
  ),
  but(
    wrong(
      'LGSCO table',
      'column heads',
      '2020/21 / 2020-21',
      [heading('ombudsman-investigations', 1), heading('ombudsman-investigations', 2)],
      PERIODS,
    ),
    '2021/22 / 2020/21',
    'periods are written from the settings',
  ),
  agrees('compliments', 'origin', '224', cell('compliment-origins', 'Total', 'Total')),
  agrees('compliments', 'theme', '224', cell('compliment-themes', 'Total', 'Total')),
  agrees('2.10.2', 'more than 106', '118', said('compliment-origins.total', '2021/22, {} more than 106')),
  noted('1.9', 'most concerns', 'SEND', said('concerns.highest', 'concerns: {} (')),
];

export const figures: readonly CheckedFigure[] = [
  ...teamFigures,
  ...timeFigures,
  ...themeFigures,
  ...peopleFigures,
  ...otherFigures,
];
