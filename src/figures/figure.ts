/** Makers of figures: counts, rates, sums, comparisons. The rules for "nothing" are here and nowhere else. */
import { changeFrom, decimalRatio, minus } from './rounding';
import { inAny } from './rows';
import type { Figure, Rows, Unit } from './types';

const NO_ROWS: Rows = new Int32Array(0);

/** How many rows. */
export function count(rows: Rows): Figure {
  return { unit: 'count', ratio: { of: rows.length, over: 1 }, rows };
}

/** Numerator ÷ denominator; N/A where the denominator is 0 (T20). `rows` must be among `base`. */
export function rate(rows: Rows, base: Rows): Figure {
  const parts = { unit: 'percent', numerator: rows.length, denominator: base.length, rows, base } as const;
  return base.length === 0 ? { ...parts, missing: 'N/A' } : { ...parts, ratio: { of: rows.length, over: base.length } };
}

/**
 * Counts of several groups as one; `Not recorded` where one of them is missing. Where a row is in two of the groups
 * (themes of one complaint) the rows are not listed, as there are fewer of them than the count says.
 */
export function addedUp(counts: readonly Figure[]): Figure {
  if (counts.some(({ ratio }) => !ratio)) return missing('count', 'Not recorded');
  const of = counts.reduce((total, { ratio }) => total + (ratio?.of ?? 0), 0);
  const rows = inAny(counts.map((figure) => figure.rows));
  return {
    unit: 'count',
    ratio: { of, over: 1 },
    rows: rows.length === of ? rows : NO_ROWS,
    ...(counts.some((figure) => figure.published) ? { published: true } : {}),
  };
}

/** A sum of money in pence over `rows`; rows without an amount (NaN) add nothing and are left out. */
export function sum(amounts: Float64Array, rows: Rows): Figure {
  const counted = rows.filter((row) => !Number.isNaN(amounts[row] ?? NaN));
  let pence = 0;
  for (const row of counted) pence += amounts[row] ?? 0;
  return { unit: 'money', ratio: { of: pence, over: 1 }, rows: counted };
}

/** Not to be had: `N/A` cannot be, `Not recorded` is not in the register. */
export function missing(unit: Unit, why: 'N/A' | 'Not recorded'): Figure {
  return { unit, missing: why, rows: NO_ROWS };
}

/** A figure typed by hand from an earlier report or another council's. Rates as fractions, money in pounds. */
export function published(unit: Unit, value: number): Figure {
  return { unit, ratio: decimalRatio(unit === 'money' ? value * 100 : value), rows: NO_ROWS, published: true };
}

/** A rate of another council from its published counts. */
export function publishedRate(numerator: number, denominator: number): Figure {
  const parts = { unit: 'percent', numerator, denominator, rows: NO_ROWS, published: true } as const;
  return denominator === 0 ? { ...parts, missing: 'N/A' } : { ...parts, ratio: { of: numerator, over: denominator } };
}

/**
 * current − previous: a signed count, money, or percentage points from the unrounded rates (T22).
 * N/A where either side is missing.
 */
export function difference(current: Figure, previous: Figure): Figure {
  const unit = current.unit === 'percent' ? 'points' : current.unit;
  if (!current.ratio || !previous.ratio) return missing(unit, 'N/A');
  return { unit, ratio: minus(current.ratio, previous.ratio), rows: NO_ROWS, compared: [current, previous] };
}

/** (current − previous) ÷ previous; N/A from zero (T21) or where either side is missing. */
export function relativeChange(current: Figure, previous: Figure): Figure {
  const ratio = current.ratio && previous.ratio && changeFrom(current.ratio, previous.ratio);
  return {
    ...(ratio ? { unit: 'change', ratio, rows: NO_ROWS } : missing('change', 'N/A')),
    compared: [current, previous],
  };
}
