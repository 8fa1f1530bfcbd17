import type { ColumnKey } from '../register';

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

/** Why a figure is none though the register covers its period: nothing was read of these columns. */
export interface Absent {
  readonly columns: readonly ColumnKey[];
  /** The period's label. */
  readonly period: string;
}

/** What a figure leaves out: rows of which a cell was not understood. */
export interface Unread {
  readonly rows: Rows;
  readonly columns: readonly ColumnKey[];
  /** Between these the figure over all rows lies: all that are left out on one side, or on the other. */
  readonly low: Ratio;
  /** Absent where nothing limits it, as with a sum of money. */
  readonly high?: Ratio;
}

/**
 * A number that can be explained. `ratio` is its exact value; absent where there is none, and then `missing` says
 * which kind of nothing: `N/A` (rate over 0, change from 0, a side missing) or `Not recorded` (no rows for that year).
 */
export interface Figure {
  readonly unit: Unit;
  readonly ratio?: Ratio;
  readonly missing?: 'N/A' | 'Not recorded';
  /** Present where it is missing because a column was not read; a difference to such a figure has it too. */
  readonly absent?: Absent;
  readonly unread?: Unread;
  /** Rows of the denominator whose cell is blank: they are counted there, as not recorded. */
  readonly blank?: { readonly rows: number; readonly column: ColumnKey };
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
