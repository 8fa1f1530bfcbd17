/** Every measure that a column of a table can show, each once by its name. A further measure is a further entry. */
import {
  addedUp,
  answerSource,
  costIn,
  countedIn,
  countFigure,
  daysToRespond,
  EXTENSION_SOURCE,
  extendedAmong,
  lateAmong,
  measureOf,
  missing,
  OUTCOME_SOURCE,
  perPopulation,
  rateCounts,
  rateFigure,
  remediesAmong,
  shareOf,
  sumIn,
  type Counted,
  type CountId,
  type DaysStatistic,
  type Figure,
  type PeriodRows,
  type RateId,
  type Scope,
  type Unit,
} from '../../figures';
import type { ContextMeasure } from '../../register';
import { respondedBasis, type ReportContext } from '../context';
import { receivedNote, RESPONDED_NOTE, timelinessNote, upheldNote } from '../definitions';
import { populationNote, populationOf } from './population';

/** A group of rows in a period, of which a measure is asked. */
export interface Cell {
  readonly context: ReportContext;
  readonly period: PeriodRows;
  readonly scope: Scope;
  readonly counted: (id: CountId) => Counted;
  /** All rows of the scope, with no group and no condition: the same figure as elsewhere in the report. */
  readonly isPlain: boolean;
  /** The table's first measure: of the group, and of all groups together. */
  readonly first: () => Figure;
  readonly firstOfAll: () => Figure;
  /** The figures of the groups that make up this cell, where it is a total. */
  readonly parts?: readonly Figure[];
}

export interface Measure {
  readonly name: string;
  /** What else it is called. */
  readonly also?: readonly string[];
  readonly unit: Unit;
  /** Its groups add up to its total. */
  readonly adds?: true;
  /** Is about the first measure of the table, which must be a count. */
  readonly isOfFirst?: true;
  /** Means something only where rows are grouped by the themes that they mention. */
  readonly isOfMentions?: true;
  /** A case that is open is so on one day, not in a month. */
  readonly isOfOneDay?: true;
  readonly figure: (cell: Cell) => Figure;
  /** `received in 2022/23`: what a sentence says happened to what is counted. */
  readonly did?: (period: PeriodRows) => string;
  readonly notes?: (context: ReportContext) => readonly string[];
}

const inPeriod =
  (did: string) =>
  ({ period }: PeriodRows): string =>
    `${did} in ${period.label}`;

const OF_RECEIVED = (context: ReportContext): readonly string[] => [receivedNote(context)];
const OF_RESPONDED = (): readonly string[] => [RESPONDED_NOTE];
const OF_UPHELD = (context: ReportContext): readonly string[] => [upheldNote(context)];
const OF_TIMELINESS = (context: ReportContext): readonly string[] => [timelinessNote(context)];

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
  per('Per 1,000 homes', 1_000, 'Homes'),
  per('Per 10,000 children', 10_000, 'Child population'),
  per('Per 10,000 people', 10_000, 'Population'),
  per('Per 100,000 people', 100_000, 'Population'),
];

const ENDED_NOTE = 'Cancelled, withdrawn and refused cases are counted in the period in which they were received.';
const REFUSED_NOTE = 'Refused: not taken up (status Rejected).';
const OPEN_NOTE =
  'Open: received on or before the as-at date, and neither answered nor withdrawn, rejected or cancelled by then.';
const EXTENDED_NOTE =
  'Extended: received in the period, with an extension other than “None” recorded. The percentage is of those received.';
const DAYS_NOTE =
  'Days to respond are working days from the start of the clock, which is day 0, to the date of response, of those responded to in the period.';
const MONEY_NOTE =
  'Costs and remedies are those recorded on cases received in the period; a blank amount adds nothing.';
const REMEDIES_NOTE = 'Remedies: cases received in the period with a remedy of more than £0.';

function count(
  name: string,
  id: (context: ReportContext) => CountId,
  did: string,
  notes: NonNullable<Measure['notes']>,
): Measure {
  return {
    ...{ name, unit: 'count', adds: true, notes, did: inPeriod(did) },
    figure: (cell) => countCell(cell, id(cell.context)),
  };
}

function byBasis(closed: CountId, responded: CountId): (context: ReportContext) => CountId {
  return (context) => (respondedBasis(context) ? responded : closed);
}

function countCell({ counted, period, scope, isPlain }: Cell, id: CountId): Figure {
  const figure = countFigure(counted(id));
  return isPlain ? { ...figure, measure: measureOf(period, id, scope) } : figure;
}

/** Where partially upheld counts as upheld, there is none apart. */
function unlessJoined({ context: { facts } }: Cell, figure: Figure): Figure {
  return facts.settings.upheldIncludesPartially && figure.ratio ? missing(figure.unit, 'N/A') : figure;
}

function rate(name: string, id: RateId, notes: NonNullable<Measure['notes']>): Measure {
  return { name, unit: 'percent', notes, figure: (cell) => rateCell(cell, id) };
}

function rateCell({ context: { facts }, counted, period, scope, isPlain }: Cell, id: RateId): Figure {
  const [part, whole] = rateCounts(facts, id);
  const source = id === 'timeliness' ? answerSource(period, scope) : OUTCOME_SOURCE;
  const figure = rateFigure(counted(part), counted(whole), source);
  return isPlain ? { ...figure, measure: measureOf(period, id, scope, '% ') } : figure;
}

function days(name: string, statistic: DaysStatistic, also: readonly string[] = []): Measure {
  return {
    ...{ name, also, notes: () => [DAYS_NOTE] },
    unit: statistic === 'mean' || statistic === 'median' ? 'decimal' : 'count',
    figure: ({ context: { facts }, counted }) => daysToRespond(counted('respondedTo'), facts.calendar, statistic),
  };
}

function money(name: string, sum: (counted: Counted, whole: Counted) => Figure): Measure {
  return {
    ...{ name, unit: 'money', adds: true, notes: () => [MONEY_NOTE] },
    figure: ({ counted, period, scope: { recordType } }) =>
      sum(counted('received'), countedIn(period, 'received', recordType ? { recordType } : {})),
  };
}

function per(name: string, number: number, population: ContextMeasure): Measure {
  return {
    ...{ name, unit: 'decimal', isOfFirst: true },
    figure: ({ context, period, first }) => {
      const counted = first();
      if (!counted.ratio) return { ...counted, unit: 'decimal' };
      return perPopulation(counted, populationOf(context, population, period.period)?.value, number);
    },
    notes: (context) => [populationNote(context, population)],
  };
}
