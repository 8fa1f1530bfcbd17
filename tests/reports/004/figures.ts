/** The figures of the 2017/18 service summary that were checked by hand, and where ours says them. */
import { ALIAS, NOT_RECORDED, PERIODS, TEXT_TOTAL } from '../guards';
import { agrees, but, cell, noted, said, wrong, type CheckedFigure } from '../published';

const LAC = 'service-team-volumes-looked-after-children-lac';

export const figures: readonly CheckedFigure[] = [
  agrees('2', 'LAC stage 1', '36', cell(LAC, 'Total', 'Volume')),
  agrees('1', 'LAC share of 88', '41%', said(`${LAC}.share`, '2017/18 ({})')),
  agrees('5', 'stage 2 total', '8', cell('stage2-by-service-area', 'Grand total', '2017/18')),
  agrees('6', 'stage 3 total', '2', cell('stage3-by-service-area', 'Grand total', '2017/18')),
  but(
    wrong(
      '2',
      'one team under several names',
      '7 / 9 / 6 / 8',
      ['LAC - Leaving care', 'Permanence 2', 'LAC - Adoption & SGO', 'Permanence 1'].map((team) =>
        cell(LAC, team, 'Volume'),
      ),
      ALIAS,
    ),
    '9 / 12 / 7 / 8',
    'old and new names of a team are one row',
  ),
  noted('3', 'LAC share, called one of statutory complaints', '41%', said(`${LAC}.share`, '2017/18 ({})')),
  but(
    wrong('4', 'learning: a fourth area', '(missing)', cell('learnings', 'Not recorded', 'Total'), NOT_RECORDED),
    '2',
    'three rows add to 86 of 88: the other two have no root cause recorded',
  ),
  noted('4', 'upheld and partially upheld of 88', '34 / 22', [
    said('outcomes.stage-1-received', 'received in 2017/18, {} (39%) were upheld'),
    said('outcomes.stage-1-received', 'and {} (25%) partially upheld'),
  ]),
  but(
    wrong('6', 'total of a column of texts', '2', cell('stage3-by-service-area', 'Grand total', 'Outcome'), TEXT_TOTAL),
    'Not upheld 2',
    'outcomes are counted in words',
  ),
  but(
    wrong('4', 'a date of the year after', 'June 2018', said('learnings.total', 'received in {},'), PERIODS),
    '2017/18',
    'prose is not generated; every year in generated text is one of the periods',
  ),
];
