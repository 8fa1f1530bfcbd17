/** What a measure is, and how the measures of one kind are made. */
import {
  countedIn,
  countFigure,
  daysToRespond,
  measureOf,
  missing,
  perPopulation,
  rateCounts,
  rateFigure,
  sourceOf,
  type Counted,
  type CountId,
  type DaysStatistic,
  type Figure,
  type PeriodRows,
  type RateId,
  type Scope,
  type Unit,
} from '../../figures';
import type { ContextMeasure, RecordType } from '../../register';
import { respondedBasis, type ReportContext } from '../context';
import { withoutStart } from '../definitions';
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
  /** The record type that it counts, whatever the rows are grouped by; absent: that of the grouping, else complaints. */
  readonly counts?: RecordType | 'any';
  readonly figure: (cell: Cell) => Figure;
  /** `received in 2022/23`: what a sentence says happened to what is counted. */
  readonly did?: (period: PeriodRows) => string;
  readonly notes?: (context: ReportContext) => readonly string[];
}

/** `received in 2022/23`. */
export const inPeriod =
  (did: string) =>
  ({ period }: PeriodRows): string =>
    `${did} in ${period.label}`;

export function count(
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

export function byBasis(closed: CountId, responded: CountId): (context: ReportContext) => CountId {
  return (context) => (respondedBasis(context) ? responded : closed);
}

export function countCell({ counted, period, scope, isPlain }: Cell, id: CountId): Figure {
  const figure = countFigure(counted(id));
  return isPlain ? { ...figure, measure: measureOf(period, id, scope) } : figure;
}

/** Where partially upheld counts as upheld, there is none apart. */
export function unlessJoined({ context: { facts } }: Cell, figure: Figure): Figure {
  return facts.settings.upheldIncludesPartially && figure.ratio ? missing(figure.unit, 'N/A') : figure;
}

export function rate(name: string, id: RateId, notes: NonNullable<Measure['notes']>): Measure {
  return { name, unit: 'percent', notes, figure: (cell) => rateCell(cell, id) };
}

export function rateCell({ context: { facts }, counted, period, scope, isPlain }: Cell, id: RateId): Figure {
  const [part, whole] = rateCounts(facts, id);
  const figure = rateFigure(counted(part), counted(whole), sourceOf(id, period, scope));
  return isPlain ? { ...figure, measure: measureOf(period, id, scope, '% ') } : figure;
}

export function days(name: string, statistic: DaysStatistic, also: readonly string[] = []): Measure {
  return {
    ...{ name, also, notes: ({ facts }) => [DAYS_NOTE + withoutStart(facts)] },
    unit: statistic === 'mean' || statistic === 'median' ? 'decimal' : 'count',
    figure: ({ context: { facts }, counted }) => daysToRespond(counted('respondedTo'), facts.calendarOf, statistic),
  };
}

export function money(name: string, sum: (counted: Counted, whole: Counted) => Figure): Measure {
  return {
    ...{ name, unit: 'money', adds: true, notes: () => [MONEY_NOTE] },
    figure: ({ counted, period, scope: { recordType } }) =>
      sum(counted('received'), countedIn(period, 'received', recordType ? { recordType } : {})),
  };
}

export function per(name: string, number: number, population: ContextMeasure): Measure {
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

const DAYS_NOTE =
  'Days to respond are counted from the start of the clock, which is day 0, to the date of response, of those responded to in the period: in working days, or in calendar days where the procedure counts those.';
const MONEY_NOTE =
  'Costs and remedies are those recorded on cases received in the period; a blank amount adds nothing.';
