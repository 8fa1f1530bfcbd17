/** What councils are compared by, each once: its name in tables and sentences, and the figure of a council. */
import { compareRatios, rankAmong, type Figure, type Rank } from '../figures';
import type { ReportContext } from './context';
import type { CouncilFigures, Councils } from './councils';
import { byName } from './groups';

export interface BenchmarkMeasure {
  readonly id: string;
  /** Heading of its column. */
  readonly name: string;
  /** `47% of complaints upheld`: what a sentence puts behind the figure. */
  readonly of: string;
  readonly figure: (council: CouncilFigures) => Figure;
  /** Numerator and denominator as headings, of a rate of complaints. */
  readonly parts?: readonly [string, string];
}

export const RECEIVED: BenchmarkMeasure = {
  id: 'received',
  name: 'Complaints received',
  of: 'complaints received',
  figure: ({ received }) => received,
};

export const PER_CHILDREN: BenchmarkMeasure = {
  id: 'per-10000',
  name: 'Complaints received per 10,000 children',
  of: 'complaints received per 10,000 children',
  figure: ({ perChildren }) => perChildren,
};

export const UPHELD: BenchmarkMeasure = {
  id: 'upheld',
  name: '% upheld',
  of: 'of complaints upheld',
  figure: ({ upheld }) => upheld,
  parts: ['Upheld', 'Closed'],
};

export const IN_TIME: BenchmarkMeasure = {
  id: 'in-time',
  name: '% responded to within timeframe',
  of: 'of complaints responded to within timeframe',
  figure: ({ inTime }) => inTime,
  parts: ['In time', 'Due'],
};

/** All measures; the one for children only where a population is known of any council. */
export function measuresOf({ own, others }: Councils): readonly BenchmarkMeasure[] {
  const known = [own, ...others].some(({ perChildren }) => perChildren.ratio);
  return [RECEIVED, ...(known ? [PER_CHILDREN] : []), UPHELD, IN_TIME];
}

/** The place of a council's figure among the others'; none where all that have a value tie: nothing is ranked then. */
export function rankOf(own: Figure, others: readonly Figure[]): Rank | undefined {
  const rank = rankAmong(own, others);
  return rank && isTied(own, others) ? undefined : rank;
}

/** Whether the figure and all others that have a value, of which there is one at least, are the same. */
export function isTied(own: Figure, others: readonly Figure[]): boolean {
  const known = others.flatMap(({ ratio }) => ratio ?? []);
  const { ratio } = own;
  return ratio !== undefined && known.length > 0 && known.every((other) => compareRatios(other, ratio) === 0);
}

/**
 * The other councils as the setting `Benchmark order` has it: by name, or the highest value first and those of one
 * value by name. Councils without the value come last either way.
 */
export function orderedMeasures(
  context: ReportContext,
  others: readonly CouncilFigures[],
  { figure }: BenchmarkMeasure,
): readonly CouncilFigures[] {
  const byRank = context.facts.settings.benchmarkOrder === 'By rank';
  const all = others.map(figure);
  const place = (council: CouncilFigures): number => {
    const rank = rankAmong(figure(council), all)?.rank;
    return rank === undefined ? Infinity : byRank ? rank : 0;
  };
  const placed = others.map((council) => ({ council, place: place(council) }));
  return placed
    .sort((a, b) => (a.place === b.place ? byName(a.council.council, b.council.council) : a.place - b.place))
    .map(({ council }) => council);
}

/** `the highest of 8`, `joint 2nd highest of 8`, `the lowest of 8`. */
export function placeWords({ rank, of, joint }: Rank): string {
  const name = rank === 1 ? 'highest' : rank === of ? 'lowest' : `${ordinal(rank)} highest`;
  return `${joint ? 'joint' : 'the'} ${name} of ${of} councils`;
}

function ordinal(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
