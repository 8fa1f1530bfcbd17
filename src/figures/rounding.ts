/**
 * Rounding and arithmetic on exact fractions. FIGURES rule: half away from zero on the exact ratio k/n, never on a
 * binary fraction (33/40 at 0 places is 83%, 1/8 of a percent at 2 places is 12.50%).
 */
import type { Ratio } from './types';

export type RoundingMode = 'Half up' | 'Truncate';

/** A ratio times 10^places as a whole number, rounded half away from zero or cut off. `places` ≥ 0. */
export function scaled(ratio: Ratio, places: number, mode: RoundingMode): number {
  const over = BigInt(ratio.over);
  const wanted = BigInt(ratio.of) * 10n ** BigInt(places);
  const negative = wanted < 0n;
  const size = negative ? -wanted : wanted;
  const whole = size / over;
  const up = mode === 'Half up' && 2n * (size % over) >= over;
  const rounded = Number(up ? whole + 1n : whole);
  return negative && rounded !== 0 ? -rounded : rounded;
}

/** a − b, exactly. */
export function minus(a: Ratio, b: Ratio): Ratio {
  return reduced(BigInt(a.of) * BigInt(b.over) - BigInt(b.of) * BigInt(a.over), BigInt(a.over) * BigInt(b.over));
}

/** (a − b) ÷ b, exactly; undefined where b is zero (FIGURES: change from 0 is N/A). */
export function changeFrom(a: Ratio, b: Ratio): Ratio | undefined {
  if (b.of === 0) return undefined;
  const difference = BigInt(a.of) * BigInt(b.over) - BigInt(b.of) * BigInt(a.over);
  const base = BigInt(b.of) * BigInt(a.over);
  return base < 0n ? reduced(-difference, -base) : reduced(difference, base);
}

/** Which of two is greater, exactly: negative, 0 or positive, as sorting asks for it. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [BigInt(a.of) * BigInt(b.over), BigInt(b.of) * BigInt(a.over)];
  return left < right ? -1 : Number(left > right);
}

/** `part` of `whole` of the way from a to b, exactly: halfway is 1 of 2. */
export function between(a: Ratio, b: Ratio, part: number, whole: number): Ratio {
  const of = BigInt(a.of) * BigInt(b.over) * BigInt(whole - part) + BigInt(b.of) * BigInt(a.over) * BigInt(part);
  return reduced(of, BigInt(a.over) * BigInt(b.over) * BigInt(whole));
}

/** The nearest float, for places where an unrounded number is asked for (`figures.json`). */
export function toNumber(ratio: Ratio): number {
  return ratio.of / ratio.over;
}

/** A typed number as the decimal fraction that it shows: 0.565 is 565/1000, not its binary neighbour. */
export function decimalRatio(value: number): Ratio {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const shift = Number(exponent) - fraction.length;
  const of = BigInt(whole + fraction);
  return shift >= 0 ? reduced(of * 10n ** BigInt(shift), 1n) : reduced(of, 10n ** BigInt(-shift));
}

function reduced(of: bigint, over: bigint): Ratio {
  let a = of < 0n ? -of : of;
  let b = over;
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a === 0n ? 1n : a;
  return { of: Number(of / divisor), over: Number(over / divisor) };
}
