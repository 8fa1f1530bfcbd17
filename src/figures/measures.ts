/**
 * Every measure of FIGURES.md, once: a count is a combination of flags, a rate is two counts.
 * A further measure is a further entry here.
 */
import { countRows, countFigure, rateFigure, type Counted } from './counted';
import type { Facts } from './facts';
import { published, ratioOf } from './figure';
import { FLAG } from './flags';
import type { PeriodRows } from './periodRows';
import { selectHappened, selectRows } from './selections';
import type { Scope, Stage } from './scopes';
import { ACKNOWLEDGED_SOURCE, answerSource, OUTCOME_SOURCE, type RateSource } from './sources';
import type { Figure, Rows } from './types';

export type Basis = 'Received, closed and due' | 'Responded to';
export type Which = 'current' | 'previous';

const COUNTS = {
  received: FLAG.received,
  respondedTo: FLAG.responded,
  closed: FLAG.closed,
  cancelled: FLAG.cancelled,
  withdrawn: FLAG.withdrawn,
  rejected: FLAG.rejected,
  due: FLAG.due,
  inTime: FLAG.due | FLAG.onTime,
  /** Responded to under a limit: the base of timeliness with basis `Responded to`. */
  respondedWithLimit: FLAG.responded | FLAG.hasLimit,
  respondedInTime: FLAG.responded | FLAG.hasLimit | FLAG.onTime,
  open: FLAG.open,
  closedUpheld: FLAG.closed | FLAG.upheld,
  closedPartiallyUpheld: FLAG.closed | FLAG.partiallyUpheld,
  closedNotUpheld: FLAG.closed | FLAG.notUpheld,
  closedNoFinding: FLAG.closed | FLAG.noFinding,
  closedNoOutcome: FLAG.closed | FLAG.noOutcome,
  respondedUpheld: FLAG.responded | FLAG.upheld,
  respondedPartiallyUpheld: FLAG.responded | FLAG.partiallyUpheld,
  respondedNotUpheld: FLAG.responded | FLAG.notUpheld,
  respondedNoFinding: FLAG.responded | FLAG.noFinding,
  respondedNoOutcome: FLAG.responded | FLAG.noOutcome,
  receivedUpheld: FLAG.received | FLAG.upheld,
  receivedPartiallyUpheld: FLAG.received | FLAG.partiallyUpheld,
  receivedNotUpheld: FLAG.received | FLAG.notUpheld,
  acknowledgementDue: FLAG.ackDue,
  acknowledgedInTime: FLAG.ackDue | FLAG.ackOnTime,
  ombudsmanDecided: FLAG.decided,
  ombudsmanInvestigated: FLAG.decided | FLAG.investigated,
  ombudsmanUpheld: FLAG.decided | FLAG.investigated | FLAG.ombudsmanUpheld,
} as const satisfies Record<string, number>;

export type CountId = keyof typeof COUNTS;

const RATES = {
  upheld: {
    'Received, closed and due': ['closedUpheld', 'closed'],
    'Responded to': ['respondedUpheld', 'respondedTo'],
  },
  partiallyUpheld: {
    'Received, closed and due': ['closedPartiallyUpheld', 'closed'],
    'Responded to': ['respondedPartiallyUpheld', 'respondedTo'],
  },
  timeliness: {
    'Received, closed and due': ['inTime', 'due'],
    'Responded to': ['respondedInTime', 'respondedWithLimit'],
  },
  acknowledged: {
    'Received, closed and due': ['acknowledgedInTime', 'acknowledgementDue'],
    'Responded to': ['acknowledgedInTime', 'acknowledgementDue'],
  },
  ombudsmanUphold: {
    'Received, closed and due': ['ombudsmanUpheld', 'ombudsmanInvestigated'],
    'Responded to': ['ombudsmanUpheld', 'ombudsmanInvestigated'],
  },
} as const satisfies Record<string, Record<Basis, readonly [CountId, CountId]>>;

export type RateId = keyof typeof RATES;

/** What tells the numerator; the LGSCO investigates only what it has decided. */
const RATE_SOURCES: Partial<Record<RateId, (period: PeriodRows, scope: Scope) => RateSource>> = {
  upheld: () => OUTCOME_SOURCE,
  partiallyUpheld: () => OUTCOME_SOURCE,
  timeliness: answerSource,
  acknowledged: () => ACKNOWLEDGED_SOURCE,
};

/** What tells the numerator of a rate; undefined where the numerator is told by its own rows. */
export function sourceOf(id: RateId, period: PeriodRows, scope: Scope): RateSource | undefined {
  return RATE_SOURCES[id]?.(period, scope);
}

/** Numerator and denominator of a rate under the report's basis. */
export function rateCounts(facts: Facts, id: RateId): readonly [CountId, CountId] {
  return RATES[id][facts.settings.basis];
}

/** The rows of a count in a period; none where the period lies before the register. */
export function rowsOf(facts: Facts, which: Which, id: CountId, scope?: Scope): Rows {
  return selectRows(facts[which], COUNTS[id], scope);
}

/** The rows of a count in a period of a series. */
export function rowsIn(period: PeriodRows, id: CountId, scope?: Scope): Rows {
  return selectRows(period, COUNTS[id], scope);
}

/** What a count counts in a period, with the rows that may be among them and the columns that it lacks. */
export function countedIn(period: PeriodRows, id: CountId, scope?: Scope): Counted {
  return countRows(period, COUNTS[id], scope);
}

/** All rows of the scope to which something happened in a period. */
export function rowsOfType(period: PeriodRows, scope: Scope): Rows {
  return selectHappened(period, scope);
}

/** A count as a figure; `Not recorded` where the period lies before the register or nothing was read of its source. */
export function countOf(facts: Facts, which: Which, id: CountId, scope?: Scope): Figure {
  return countIn(facts[which], id, scope);
}

/** A count of a period of a series; the same figure as `countOf` where the period is the same. */
export function countIn(period: PeriodRows, id: CountId, scope?: Scope): Figure {
  return { ...countFigure(countedIn(period, id, scope)), measure: measureOf(period, id, scope) };
}

/** A rate as a figure; `N/A` over 0, `Not recorded` before the register and without its source. */
export function rateOf(facts: Facts, which: Which, id: RateId, scope?: Scope): Figure {
  return rateIn(facts, facts[which], id, scope);
}

/** A rate of a period of a series; the same figure as `rateOf` where the period is the same. */
export function rateIn(facts: Facts, period: PeriodRows, id: RateId, scope: Scope = {}): Figure {
  const [numerator, denominator] = rateCounts(facts, id);
  const figure = rateFigure(
    countedIn(period, numerator, scope),
    countedIn(period, denominator, scope),
    sourceOf(id, period, scope),
  );
  return { ...figure, measure: measureOf(period, id, scope, '% ') };
}

/** `received: complaint, statutory, stage 1, 2022/23`: the words that two figures share if they must be equal. */
export function measureOf(
  { period }: Pick<PeriodRows, 'period'>,
  id: CountId | RateId,
  scope: Scope = {},
  sign = '',
): string {
  const words = id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const { recordType = 'all types', procedure, stage } = scope;
  const parts = [recordType, procedure, stage === undefined ? undefined : `stage ${stage}`, period.label];
  return `${sign}${words}: ${parts.filter((part) => part !== undefined).join(', ')}`;
}

/** A published figure where the register has none. */
export function orPublished(figure: Figure, value: number | undefined): Figure {
  if (figure.missing !== 'Not recorded' || value === undefined) return figure;
  return { ...published(figure.unit, value), ...(figure.measure === undefined ? {} : { measure: figure.measure }) };
}

/** Stage n+1 received ÷ stage n received in the same period: a ratio of two years' work, not a cohort. */
export function escalation(period: PeriodRows, procedure: string, from: Stage, to: Stage): Figure {
  const received = (stage: Stage): Figure => countIn(period, 'received', { recordType: 'Complaint', procedure, stage });
  // The rows of one stage are no part of those of the other: there is no base that they would be among.
  const { base: _, ...figure } = ratioOf(received(to), received(from));
  return { ...figure, measure: `% escalation to stage ${to}: ${procedure}, ${period.period.label}` };
}
