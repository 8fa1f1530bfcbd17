/** Register rows, as ascending indexes into the columns of a Register. */
export type Rows = Int32Array;

/**
 * What a figure is measured in. `money` is in pence, `points` and `percent` are fractions (0.1 = 10%), `decimal` is a
 * number that need not be whole: a median of counts, a rate for every 10,000.
 */
export type Unit = 'count' | 'percent' | 'points' | 'change' | 'money' | 'decimal';

/** An exact fraction: `over` is positive. A count k is k over 1. */
export interface Ratio {
  readonly of: number;
  readonly over: number;
}

/**
 * A number that can be explained. `ratio` is its exact value; absent where there is none, and then `missing` says
 * which kind of nothing: `N/A` (rate over 0, change from 0, a side missing) or `Not recorded` (no rows for that year).
 */
export interface Figure {
  readonly unit: Unit;
  readonly ratio?: Ratio;
  readonly missing?: 'N/A' | 'Not recorded';
  /** Numerator and denominator where it is a rate. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** The rows that are counted (of a rate: in its numerator); empty for a published figure. */
  readonly rows: Rows;
  /** The rows of a rate's denominator. */
  readonly base?: Rows;
  /** The two figures that it is the difference or the change of: now and before. */
  readonly compared?: readonly [Figure, Figure];
  /** What it measures, in the same words wherever the same thing is measured; absent for parts without a name. */
  readonly measure?: string;
  /** Typed on the `Previous year` or `Benchmarks` sheet, not counted. */
  readonly published?: true;
}
