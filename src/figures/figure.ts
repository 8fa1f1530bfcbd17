/** Makers of figures: counts, rates, sums, comparisons. The rules for "nothing" are here and nowhere else. */
import { changeFrom, decimalRatio, minus } from './rounding';
import { inAny } from './rows';
import type { Figure, Ratio, Rows, Unit, Unread } from './types';

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

/** A part of a whole ÷ that whole: a share, never more than all of it. */
export function shareOf(part: Figure, whole: Figure): Figure {
  const share = ratioOf(part, whole);
  const { unread } = share;
  if (!unread?.high || unread.high.of <= unread.high.over) return share;
  return { ...share, unread: { ...unread, high: { of: 1, over: 1 } } };
}

/**
 * One figure ÷ another, of which it need not be a part; `rows` are those of the part. Missing where either is, `N/A` over 0.
 */
export function ratioOf(part: Figure, whole: Figure): Figure {
  const absent = part.absent ?? whole.absent;
  if (!part.ratio || !whole.ratio) return { ...missing('percent', 'Not recorded'), ...(absent ? { absent } : {}) };
  const [numerator, denominator] = [part.ratio.of, whole.ratio.of];
  const parts = { unit: 'percent', numerator, denominator, rows: part.rows, base: whole.rows } as const;
  if (denominator === 0) return { ...parts, missing: 'N/A' };
  const between = unreadIn([part, whole], ([p, w]) => ({
    low: { of: p.low.of, over: w.high.of },
    ...(w.low.of > 0 ? { high: { of: p.high.of, over: w.low.of } } : {}),
  }));
  return { ...parts, ratio: { of: numerator, over: denominator }, ...between };
}

/**
 * Counts of several groups as one; `Not recorded` where one of them is missing. Where a row is in two of the groups
 * (themes of one complaint) the rows are not listed, as there are fewer of them than the count says.
 */
export function addedUp(counts: readonly Figure[]): Figure {
  const none = counts.find(({ ratio }) => !ratio);
  if (none) return { ...missing('count', 'Not recorded'), ...(none.absent ? { absent: none.absent } : {}) };
  const of = counts.reduce((total, figure) => total + known(figure).of, 0);
  const rows = inAny(counts.map((figure) => figure.rows));
  const add = (sides: readonly Ratio[]): Ratio => ({ of: sides.reduce((total, side) => total + side.of, 0), over: 1 });
  return {
    unit: 'count',
    ratio: { of, over: 1 },
    rows: rows.length === of ? rows : NO_ROWS,
    ...unreadIn(counts, (all) => ({ low: add(all.map(({ low }) => low)), high: add(all.map(({ high }) => high)) })),
    ...(counts.some((figure) => figure.published) ? { published: true } : {}),
  };
}

/** The exact value of a figure that has one. */
function known({ ratio, measure = 'a figure' }: Figure): Ratio {
  if (!ratio) throw new Error(`${measure} is missing where it must be known`);
  return ratio;
}

interface Sides {
  readonly low: Ratio;
  readonly high: Ratio;
}

/**
 * What figures leave out of which another is made, and between which values that one lies; nothing where they leave out
 * nothing. Where one of them has no upper limit, the other has none either.
 */
function unreadIn<const F extends readonly Figure[]>(
  figures: F,
  combine: (sides: { readonly [K in keyof F]: Sides }) => Pick<Unread, 'low' | 'high'>,
): Pick<Figure, 'unread'> {
  const unread = figures.flatMap((figure) => figure.unread ?? []);
  if (unread.length === 0) return {};
  // One pair of sides a figure, which the compiler can't follow through `map`.
  const sides = figures.map((figure): Sides => {
    const own = known(figure);
    return { low: figure.unread?.low ?? own, high: figure.unread?.high ?? own };
  }) as unknown as { readonly [K in keyof F]: Sides };
  const { low, high } = combine(sides);
  const isOpen = unread.some((one) => !one.high) || !high;
  return {
    unread: {
      rows: inAny(unread.map(({ rows }) => rows)),
      columns: [...new Set(unread.flatMap(({ columns }) => columns))],
      ...(isOpen ? { low } : { low, high }),
    },
  };
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
  if (!current.ratio || !previous.ratio) return without(unit, current, previous);
  const between = unreadIn([current, previous], ([now, before]) => ({
    low: minus(now.low, before.high),
    high: minus(now.high, before.low),
  }));
  const compared = [current, previous] as const;
  return { unit, ratio: minus(current.ratio, previous.ratio), rows: NO_ROWS, compared, ...between };
}

/** (current − previous) ÷ previous; N/A from zero (T21) or where either side is missing. */
export function relativeChange(current: Figure, previous: Figure): Figure {
  const ratio = current.ratio && previous.ratio && changeFrom(current.ratio, previous.ratio);
  if (!ratio) return { ...without('change', current, previous), compared: [current, previous] };
  const between = unreadIn([current, previous], ([now, before]) => {
    const high = changeFrom(now.high, before.low);
    return { low: changeFrom(now.low, before.high) ?? ratio, ...(high ? { high } : {}) };
  });
  return { unit: 'change', ratio, rows: NO_ROWS, compared: [current, previous], ...between };
}

/** No comparison; if a column is why, that is kept. */
function without(unit: Unit, current: Figure, previous: Figure): Figure {
  const absent = current.absent ?? previous.absent;
  return { ...missing(unit, 'N/A'), ...(absent ? { absent } : {}) };
}
