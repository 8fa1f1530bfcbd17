/** T24: a printed rate must be some k of n, rounded to the places that it is printed with; many a council cuts it off. */

/** True where some whole number of `n` is shown as the rate at the rate's own places, rounded or cut off. */
export function isAttainable(rate: number, n: number): boolean {
  const k = Math.floor(rate * n);
  return [k - 1, k, k + 1, k + 2].some((part) => part >= 0 && part <= n && isShownAs(part, n, rate));
}

/** True where `k` of some whole number is shown as the rate: of those that are, one is next to k ÷ rate. */
export function isShareOfSome(k: number, rate: number): boolean {
  if (rate === 0) return true;
  return [Math.floor(k / rate), Math.ceil(k / rate)].some((n) => n > 0 && n >= k && isShownAs(k, n, rate));
}

/** True where the part of the whole is shown as the rate at the rate's own places, rounded or cut off. */
export function isShownAs(part: number, whole: number, rate: number): boolean {
  const scale = 10 ** placesOf(rate);
  const exact = (part * 100 * scale) / whole;
  const shown = Math.round(rate * 100 * scale);
  // Of a rate that was computed in its cell every place is shown, to the precision of a double.
  return Math.floor(exact + 0.5 + 1e-9) === shown || Math.floor(exact + 1e-9) === shown;
}

/** The same of a rate that is known to be rounded, as the LGSCO's are: a half either way. */
export function isRoundedAs(part: number, whole: number, rate: number): boolean {
  return Math.abs((part * 100) / whole - rate * 100) * 10 ** placesOf(rate) <= 0.5 + 1e-9;
}

/** Decimal places of the rate as a percentage. */
function placesOf(rate: number): number {
  const places = [0, 1, 2, 3, 4].find((digits) => Math.abs(rate * 100 - Number((rate * 100).toFixed(digits))) < 1e-9);
  return places ?? 6;
}

export function percentText(rate: number): string {
  return `${Number((rate * 100).toFixed(2))}%`;
}
