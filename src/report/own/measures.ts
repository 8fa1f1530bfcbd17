/** Every measure that a column of a table can show, each once by its name. A further measure is a further entry. */
import {
  actionsAmong,
  actionsDoneAmong,
  addedUp,
  costIn,
  countFigure,
  EXTENSION_SOURCE,
  extendedAmong,
  joinedCounts,
  lateAmong,
  OUTCOME_SOURCE,
  rateCounts,
  rateFigure,
  remediesAmong,
  shareOf,
  sumIn,
  whollyAmong,
  type Counted,
} from '../../figures';
import { LANDLORD_MEASURES } from './landlordMeasures';
import { OMBUDSMAN_MEASURES } from './ombudsmanMeasures';
import { OPEN_MEASURES } from './openMeasures';
import { respondedBasis, type ReportContext } from '../context';
import { receivedNote, RESPONDED_NOTE, timelinessNote, upheldNote, withoutStart } from '../definitions';
import {
  byBasis,
  count,
  countCell,
  days,
  inPeriod,
  money,
  per,
  rate,
  rateCell,
  unlessJoined,
  type Cell,
  type Measure,
} from './measureMakers';

const OF_RECEIVED = (context: ReportContext): readonly string[] => [receivedNote(context)];
const OF_RESPONDED = (): readonly string[] => [RESPONDED_NOTE];
const OF_UPHELD = (context: ReportContext): readonly string[] => [upheldNote(context)];
const OF_TIMELINESS = (context: ReportContext): readonly string[] => [timelinessNote(context)];

const OF_ACKNOWLEDGEMENT = ({ facts }: ReportContext): readonly string[] => [
  ACKNOWLEDGEMENT_NOTE + withoutStart(facts),
];
const OF_WELL_FOUNDED = (context: ReportContext): readonly string[] => [upheldNote(context), wellFoundedNote(context)];

export const MEASURES: readonly Measure[] = [
  count('Received', () => 'received', 'received', OF_RECEIVED),
  count('Responded to', () => 'respondedTo', 'responded to', OF_RESPONDED),
  count('Closed', () => 'closed', 'closed', OF_UPHELD),
  count(
    'Cancelled',
    () => 'cancelled',
    'received and cancelled',
    () => [ENDED_NOTE],
  ),
  count(
    'Withdrawn',
    () => 'withdrawn',
    'received and withdrawn',
    () => [ENDED_NOTE],
  ),
  count(
    'Refused',
    () => 'rejected',
    'received and refused',
    () => [ENDED_NOTE, REFUSED_NOTE],
  ),
  {
    ...count(
      'Open',
      () => 'open',
      '',
      () => [OPEN_NOTE],
    ),
    isOfOneDay: true,
    did: ({ period }) => `open at the as-at date of ${period.label}`,
  },
  count('Decided', byBasis('closed', 'respondedTo'), 'decided', OF_UPHELD),
  count('Upheld', byBasis('closedUpheld', 'respondedUpheld'), 'upheld', OF_UPHELD),
  {
    ...count(
      'Partially upheld',
      byBasis('closedPartiallyUpheld', 'respondedPartiallyUpheld'),
      'partially upheld',
      OF_UPHELD,
    ),
    figure: (cell) =>
      unlessJoined(cell, countCell(cell, byBasis('closedPartiallyUpheld', 'respondedPartiallyUpheld')(cell.context))),
  },
  count('Not upheld', byBasis('closedNotUpheld', 'respondedNotUpheld'), 'not upheld', OF_UPHELD),
  count('No finding', byBasis('closedNoFinding', 'respondedNoFinding'), 'closed with no finding', OF_UPHELD),
  rate('% upheld', 'upheld', OF_UPHELD),
  {
    ...rate('% partially upheld', 'partiallyUpheld', OF_UPHELD),
    figure: (cell) => unlessJoined(cell, rateCell(cell, 'partiallyUpheld')),
  },
  count('Due', () => 'due', 'due', OF_TIMELINESS),
  count('In time', ({ facts }) => rateCounts(facts, 'timeliness')[0], 'answered in time', OF_TIMELINESS),
  {
    ...count('Late', () => 'due', 'late', OF_TIMELINESS),
    figure: ({ context: { facts }, counted }) => {
      const [inTime, due] = rateCounts(facts, 'timeliness');
      return countFigure(lateAmong(counted(due), counted(inTime)));
    },
  },
  { ...rate('% in time', 'timeliness', OF_TIMELINESS), also: ['Timeliness', '% timeliness', 'In time %'] },
  count('Due for acknowledgement', () => 'acknowledgementDue', 'due to be acknowledged', OF_ACKNOWLEDGEMENT),
  count('Acknowledged in time', () => 'acknowledgedInTime', 'acknowledged in time', OF_ACKNOWLEDGEMENT),
  rate('% acknowledged in time', 'acknowledged', OF_ACKNOWLEDGEMENT),
  {
    ...count('Well-founded', byBasis('closedUpheld', 'respondedUpheld'), 'well-founded', OF_WELL_FOUNDED),
    figure: (cell) => countFigure(wellFounded(cell)),
  },
  {
    ...{ name: '% well-founded', unit: 'percent', notes: OF_WELL_FOUNDED },
    figure: (cell) =>
      rateFigure(wellFounded(cell), cell.counted(rateCounts(cell.context.facts, 'upheld')[1]), OUTCOME_SOURCE),
  },
  {
    ...{
      name: 'Extended',
      unit: 'count',
      adds: true,
      did: inPeriod('received and extended'),
      notes: () => [EXTENDED_NOTE],
    },
    figure: ({ counted, scope }) => countFigure(extendedAmong(counted('received'), scope)),
  },
  {
    ...{ name: '% extended', unit: 'percent', notes: () => [EXTENDED_NOTE] },
    figure: ({ counted, scope }) => {
      const received = counted('received');
      return rateFigure(extendedAmong(received, scope), received, EXTENSION_SOURCE);
    },
  },
  days('Mean days', 'mean', ['Average days']),
  days('Median days', 'median'),
  days('90th percentile days', '90th percentile'),
  days('Longest days', 'longest'),
  money('Cost', costIn),
  money('Remedy', (counted, whole) => sumIn(counted, 'remedy', whole)),
  {
    ...{
      name: 'Remedies',
      unit: 'count',
      adds: true,
      did: inPeriod('received with a remedy'),
      notes: () => [REMEDIES_NOTE],
    },
    figure: ({ counted, scope }) => countFigure(remediesAmong(counted('received'), scope)),
  },
  {
    ...{ name: 'Mentions', unit: 'count', adds: true, isOfMentions: true, notes: OF_RECEIVED },
    did: ({ period }) => `mentioned in ${period.label}`,
    // A complaint counts once for each theme that it mentions.
    figure: ({ counted, parts }) => (parts ? addedUp(parts) : countFigure(counted('received'))),
  },
  {
    ...{ name: 'Share', also: ['% of total', 'Share of total'], unit: 'percent', isOfFirst: true },
    figure: ({ first, firstOfAll }) => shareOf(first(), firstOfAll()),
  },
  {
    ...{ name: 'Actions', unit: 'count', adds: true, notes: () => [ACTIONS_NOTE] },
    did: inPeriod('received with an action decided'),
    figure: ({ counted, scope }) => countFigure(actionsAmong(counted('received'), scope)),
  },
  {
    ...{ name: 'Actions done', unit: 'count', adds: true, notes: () => [ACTIONS_NOTE] },
    did: inPeriod('received with an action that was done'),
    figure: ({ counted, scope }) => countFigure(actionsDoneAmong(counted('received'), scope)),
  },
  {
    ...{ name: '% actions done', unit: 'percent', notes: () => [ACTIONS_NOTE] },
    figure: ({ counted, scope }) =>
      rateFigure(actionsDoneAmong(counted('received'), scope), actionsAmong(counted('received'), scope)),
  },
  per('Per 1,000 homes', 1_000, 'Homes'),
  per('Per 10,000 children', 10_000, 'Child population'),
  per('Per 10,000 people', 10_000, 'Population'),
  per('Per 100,000 people', 100_000, 'Population'),
  ...OMBUDSMAN_MEASURES,
  ...LANDLORD_MEASURES,
  ...OPEN_MEASURES,
];

/** Whether a partly upheld complaint is well-founded no regulation says: the setting does, and the note prints it. */
function wellFounded({ context, counted }: Cell): Counted {
  const [upheld, partially] = respondedBasis(context)
    ? (['respondedUpheld', 'respondedPartiallyUpheld'] as const)
    : (['closedUpheld', 'closedPartiallyUpheld'] as const);
  return context.facts.settings.wellFounded === 'Upheld only'
    ? whollyAmong(counted(upheld))
    : joinedCounts([counted(upheld), counted(partially)]);
}

function wellFoundedNote({ facts }: ReportContext): string {
  return facts.settings.wellFounded === 'Upheld only'
    ? 'Well-founded: upheld complaints; partially upheld ones are not counted (setting Well-founded).'
    : 'Well-founded: upheld and partially upheld complaints, as one that is partially upheld has a part that is (setting Well-founded).';
}

const ACKNOWLEDGEMENT_NOTE =
  'Acknowledged in time: acknowledged within the limit of its procedure, out of those whose acknowledgement was due in the period; one that is past it without an acknowledgement is late.';
const ACTIONS_NOTE =
  'Actions are those decided on cases received in the period; done: with the date on which it was done.';
const ENDED_NOTE = 'Cancelled, withdrawn and refused cases are counted in the period in which they were received.';
const REFUSED_NOTE = 'Refused: not taken up (status Rejected).';
const OPEN_NOTE =
  'Open: received on or before the as-at date, and neither answered nor withdrawn, rejected or cancelled by then.';
const EXTENDED_NOTE =
  'Extended: received in the period, with an extension other than “None” recorded. The percentage is of those received.';
const REMEDIES_NOTE = 'Remedies: cases received in the period with a remedy of more than £0.';
