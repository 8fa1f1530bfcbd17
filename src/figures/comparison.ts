/**
 * Where one figure stands among others: rank, median and quartiles, difference to the median. All on exact ratios, so
 * that 1 of 3 and 2 of 6 are the same and no binary fraction decides a rank. What has no value takes no part.
 */
import { must } from '../must';
import { difference, missing } from './figure';
import { between, compareRatios } from './rounding';
import type { Figure, Ratio, Rows, Unit } from './types';

/** True where nothing that the figures leave out could change which of them is the highest. */
export function areRankable(figures: readonly (Figure | undefined)[]): boolean {
  return figures.every((figure) => !figure?.unread);
}

/** The place of a figure among all that have a value, the highest being first. */
export interface Rank {
  /** From 1; one more than the number of higher values, so that ties share a rank. */
  readonly rank: number;
  /** How many have a value, the figure among them. */
  readonly of: number;
  /** Others have the same value. */
  readonly joint: boolean;
}

/** The rank of a figure among itself and the others; undefined where it has no value. */
export function rankAmong({ ratio }: Figure, others: readonly Figure[]): Rank | undefined {
  if (!ratio) return undefined;
  const compared = withValue(others).map((other) => compareRatios(other, ratio));
  return {
    rank: 1 + compared.filter((order) => order > 0).length,
    of: 1 + compared.length,
    joint: compared.includes(0),
  };
}

/**
 * The quartile `k` (1 lower, 2 the median, 3 upper) as Excel's QUARTILE.INC and PERCENTILE.INC have it: of n values in
 * ascending order the one at place (n - 1) * k / 4 counted from 0, and between two places as far between their values.
 * N/A where no figure has a value. Of counts it is a decimal number.
 */
export function quartile(figures: readonly Figure[], k: 1 | 2 | 3): Figure {
  const unit = unitOf(figures);
  const values = withValue(figures).toSorted(compareRatios);
  const place = (values.length - 1) * k;
  const below = values[Math.floor(place / 4)];
  if (!below) return missing(unit, 'N/A');
  const above = must(values[Math.ceil(place / 4)], 'the value above');
  return { unit, ratio: between(below, above, place % 4, 4), rows: NO_ROWS };
}

/** own - middle, signed, from unrounded values: percentage points of percentages, else a decimal number. */
export function differenceTo(middle: Figure, own: Figure): Figure {
  return difference({ ...own, unit: middle.unit }, middle);
}

/** How many for every `per` of a population: 14 complaints of 44,100 children are 3.2 for every 10,000. */
export function perPopulation(counted: Figure, population: number | undefined, per: number): Figure {
  if (population === undefined || !counted.ratio) return missing('decimal', 'Not recorded');
  if (!Number.isInteger(population) || population <= 0) return missing('decimal', 'N/A');
  const scaled = ({ of, over }: Ratio): Ratio => ({ of: of * per, over: over * population });
  const { unread } = counted;
  return {
    ...{ unit: 'decimal', ratio: scaled(counted.ratio), rows: counted.rows },
    ...(counted.published ? { published: true } : {}),
    ...(unread
      ? { unread: { ...unread, low: scaled(unread.low), ...(unread.high ? { high: scaled(unread.high) } : {}) } }
      : {}),
  };
}

const NO_ROWS: Rows = new Int32Array(0);

function withValue(figures: readonly Figure[]): readonly Ratio[] {
  return figures.flatMap(({ ratio }) => ratio ?? []);
}

function unitOf(figures: readonly Figure[]): Unit {
  const unit = figures[0]?.unit ?? 'percent';
  return unit === 'count' ? 'decimal' : unit;
}
