/** The figures of the 2022/23 annual report that were checked by hand, and where ours says them. */
import { BASE, ONE_NUMBER } from '../guards';
import { agrees, but, cell, kOfN, noted, said, wrong, type CheckedFigure } from '../published';

const STAGES = 'stages-statutory';
const share = (theme: string, procedure: 'statutory' | 'corporate', published: string): CheckedFigure =>
  agrees('themes prose', `${theme}: share of ${procedure}`, published, cell('themes', theme, `Share of ${procedure}`));
const upheld = (theme: string, published: string): CheckedFigure =>
  agrees('themes prose', `${theme}: upheld`, published, cell('themes', theme, 'Upheld, % of received'));
const total = (published: string, column: string): CheckedFigure =>
  agrees('themes table', column, published, cell('themes', 'Total', column));

export const figures: readonly CheckedFigure[] = [
  but(
    wrong(
      'Introduction v table',
      'statutory complaints',
      '69',
      said('context.Initial contacts', '{} statutory'),
      ONE_NUMBER,
    ),
    '98',
    'the stage 1 table and the themes have 98',
  ),
  but(
    agrees(
      'Introduction',
      'statutory complaints of 13,490 contacts',
      '0.5%',
      said('context.Initial contacts', '2022/23: {} of 13,490'),
    ),
    '0.7%',
    'of 98 complaints, not of 69',
  ),
  agrees('Performance', 'rise from 66', '48%', said(`${STAGES}.stage-1`, 'an increase of {}')),
  noted(
    'Performance',
    'the rise is from 66 to 98, not to 69',
    '48%',
    said(`${STAGES}.stage-1`, '66 in 2021/22, an increase of {}'),
  ),
  total('98', 'Statutory: number received'),
  total('28', 'Statutory: number upheld'),
  total('73', 'Corporate: number received'),
  total('13', 'Corporate: number upheld'),
  share('Decision Making', 'statutory', '19%'),
  share('Decision Making', 'corporate', '14%'),
  upheld('Decision Making', '24%'),
  share('Finance / Funding', 'statutory', '1%'),
  share('Finance / Funding', 'corporate', '5%'),
  upheld('Finance / Funding', '20%'),
  share('Information and Advice', 'statutory', '20%'),
  share('Information and Advice', 'corporate', '14%'),
  upheld('Information and Advice', '23%'),
  share('Staff Attitude', 'statutory', '4%'),
  share('Staff Attitude', 'corporate', '41%'),
  upheld('Staff Attitude', '21%'),
  share('Quality of service', 'statutory', '54%'),
  agrees('themes prose', 'Quality: upheld statutory', '26%', said('themes.Quality of service', '14 of 53 ({})')),
  share('Quality of service', 'corporate', '26%'),
  agrees('themes prose', 'Quality: upheld corporate', '26%', said('themes.Quality of service', '5 of 19 ({})')),
  noted('themes prose', 'upheld per procedure for one theme, of both for the others', '14 of 53 / 5 of 19', [
    said('themes.Quality of service', 'upheld {} (26%) and'),
    said('themes.Quality of service', '(26%) and {} (26%), in all'),
  ]),
  noted(
    'themes prose',
    'statutory shares add to 99 without Health and Safety',
    '1%',
    cell('themes', 'Health and Safety', 'Share of statutory'),
  ),
  agrees('table', 'stage 1 upheld', '29%', cell(STAGES, 'Stage 1', '% upheld 2022/23')),
  agrees('table', 'stage 1 within timescale', '28%', cell(STAGES, 'Stage 1', 'Timeliness 2022/23')),
  agrees('table', 'stage 2 upheld', '71%', cell(STAGES, 'Stage 2', '% upheld 2022/23')),
  agrees('table', 'stage 3 in timescale', '75%', cell(STAGES, 'Stage 3', 'Timeliness 2022/23')),
  wrong(
    'table v prose',
    'stage 2 upheld, with some ongoing',
    '5 of 7',
    kOfN(STAGES, 'Stage 2', '% upheld 2022/23'),
    BASE,
  ),
  agrees(
    'Stage 3',
    'of 6 requests those of complaints of the year',
    '4',
    said(`${STAGES}.stage-3-earlier`, 'stage 3, {} had'),
  ),
  agrees('Conclusions', 'escalated to stage 2', '7%', said(`${STAGES}.escalation-2`, 'in 2022/23: {} (7')),
  agrees(
    'Conclusions',
    'escalated to stage 2 in the year before',
    '11%',
    said(`${STAGES}.escalation-2`, 'it was {} (7'),
  ),
  but(
    wrong(
      'Conclusions',
      'Ombudsman cases, of all complaints',
      '6%',
      said('ombudsman-investigations.per-complaint', 'That is {} of the number of stage 1'),
      BASE,
    ),
    '4%',
    '6 of the 171 complaints of both procedures; 6% is of the 98 statutory ones',
  ),
  agrees('Learning', 'complaints of both procedures', '171', said('complainants.young-people', 'of {} stage 1')),
  agrees('Learning', '6 from young people', '4%', said('complainants.young-people', '2022/23 ({})')),
  agrees('LGSCO', 'rows of the table', '6', said('ombudsman.count', '{} cases')),
  noted(
    'LGSCO',
    '6 after 4: more, later called consistent',
    '50%',
    said('ombudsman-investigations.received', 'an increase of {}'),
  ),
];
