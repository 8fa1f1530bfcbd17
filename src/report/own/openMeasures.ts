/** Open cases by how soon their answers are due. */
import { BANDS, countFigure, openInBand, type Band } from '../../figures';
import { withoutClock } from '../definitions';
import type { Measure } from './measureMakers';

const WORDS: Record<Band, string> = {
  Overdue: 'overdue',
  'Due within 5 days': 'due within 5 working days',
  'Due later': 'due later than that',
  'No due date': 'open without a due date',
};

export const OPEN_MEASURES: readonly Measure[] = BANDS.map((band) => ({
  ...{
    name: band,
    unit: 'count',
    adds: true,
    isOfOneDay: true,
    notes: ({ facts }) => [BANDS_NOTE + withoutClock(facts)],
  },
  did: ({ period }) => `${WORDS[band]} at the as-at date of ${period.label}`,
  figure: ({ context: { facts }, counted }) => countFigure(openInBand(facts, counted('open'), band)),
}));

const BANDS_NOTE =
  'Of open cases, on the as-at date. Overdue: the due date has passed. Due within 5 days: in 5 working days or fewer. No due date: the stage has no time limit, no date has been agreed, or the case is on hold and days on hold are excluded.';
