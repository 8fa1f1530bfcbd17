/** Measures of what came to the Ombudsman and what it decided. */
import { countedIn, missing } from '../../figures';
import { count, countCell, inPeriod, rate, type Measure } from './measureMakers';

const OF_DECISIONS = (): readonly string[] => [DECISIONS_NOTE];

export const OMBUDSMAN_MEASURES: readonly Measure[] = [
  {
    ...{ name: 'Referred to the Ombudsman', unit: 'count', adds: true, counts: 'LGSCO', did: inPeriod('received') },
    notes: () => [REFERRED_NOTE],
    figure: (cell) => {
      const { period } = cell;
      const cases = countedIn(period, 'received', { recordType: 'LGSCO' });
      const onComplaints = countedIn(period, 'ombudsmanDecided', { recordType: 'Complaint' });
      // Decisions may be recorded on complaints alone: then nobody can tell how many cases the Ombudsman had.
      const isUnknown = cases.rows.length === 0 && onComplaints.rows.length > 0;
      return isUnknown ? missing('count', 'Not recorded') : countCell(cell, 'received');
    },
  },
  // A decision stands on the Ombudsman's own row, or on the complaint.
  {
    ...count('Decided by the Ombudsman', () => 'ombudsmanDecided', 'decided by the Ombudsman', OF_DECISIONS),
    counts: 'any',
  },
  {
    ...count(
      'Investigated by the Ombudsman',
      () => 'ombudsmanInvestigated',
      'investigated by the Ombudsman',
      OF_DECISIONS,
    ),
    counts: 'any',
  },
  {
    ...count('Upheld by the Ombudsman', () => 'ombudsmanUpheld', 'upheld by the Ombudsman', OF_DECISIONS),
    counts: 'any',
  },
  { ...rate('% upheld by the Ombudsman', 'ombudsmanUphold', OF_DECISIONS), counts: 'any' },
];

const REFERRED_NOTE =
  'Referred to the Ombudsman: rows with the record type LGSCO that were received in the period. Where the register has its decisions on the complaints alone, this is not recorded.';
const DECISIONS_NOTE =
  'Decided, investigated and upheld by the Ombudsman follow its categories, in the period of its decision; the percentage is of those investigated.';
