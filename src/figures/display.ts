/**
 * How a figure is shown: the one place where numbers become text, rounded cell values and number formats.
 * Figures and their display are kept apart so that a rule for small numbers can come in between.
 */
import { compareRatios, scaled, type RoundingMode } from './rounding';
import type { Figure, Ratio } from './types';

export interface DisplayStyle {
  readonly percentPlaces: 0 | 1 | 2;
  readonly rounding: RoundingMode;
  readonly zeroDenominator: 'N/A' | '[z]';
}

/** A figure as shown. `value` is rounded as displayed; absent where the figure is missing. */
export interface Display {
  readonly text: string;
  readonly value?: number;
  readonly format: string;
}

/** `signed` shows a plus before a rise: for differences and changes. */
export function display(figure: Figure, style: DisplayStyle, signed = false): Display {
  const places = placesOf(figure, style);
  const format = formatOf(figure, places, signed);
  if (!figure.ratio) {
    return { text: figure.missing === 'Not recorded' ? 'Not recorded' : style.zeroDenominator, format };
  }
  const whole = scaled(inShownUnit(figure.unit, figure.ratio), places, style.rounding);
  const sign = whole > 0 && hasSign(figure, signed) ? '+' : '';
  return { text: sign + withUnit(figure, whole, places), value: cellValue(figure, whole, places), format };
}

/** The shown number without sign or unit, as words need it: `10` of −10 percentage points. */
export function magnitude(figure: Figure, style: DisplayStyle): string {
  if (!figure.ratio) return style.zeroDenominator;
  const places = placesOf(figure, style);
  const whole = Math.abs(scaled(inShownUnit(figure.unit, figure.ratio), places, style.rounding));
  return decimal(whole, places);
}

/** Percent of a rate, shown as whole units of its last place: to see whether shown figures agree with each other. */
export function shownUnits(figure: Figure, style: DisplayStyle): number | undefined {
  return figure.ratio && scaled(inShownUnit(figure.unit, figure.ratio), placesOf(figure, style), style.rounding);
}

/**
 * False where a reader who subtracts one rounded figure from the other gets another difference than the one shown, which
 * is taken before rounding. True of what is no difference.
 */
export function isDifferenceOfShown(gap: Figure, style: DisplayStyle): boolean {
  if (!gap.ratio || !gap.compared || gap.unit === 'change') return true;
  const [now, before] = gap.compared.map((side) => shownUnits(side, style));
  return now === undefined || before === undefined || now - before === shownUnits(gap, style);
}

/** The style with as many places of percentages as tell two figures apart that differ, as far as two places do. */
export function styleTellingApart(a: Figure, b: Figure, style: DisplayStyle): DisplayStyle {
  if (a.unit !== 'percent' || !a.ratio || !b.ratio || compareRatios(a.ratio, b.ratio) === 0) return style;
  const isTold = (tried: DisplayStyle): boolean => shownUnits(a, tried) !== shownUnits(b, tried);
  const finer = ([1, 2] as const).map((percentPlaces) => ({ ...style, percentPlaces }));
  return [style, ...finer.filter(({ percentPlaces }) => percentPlaces > style.percentPlaces)].find(isTold) ?? style;
}

function placesOf(figure: Figure, style: DisplayStyle): number {
  if (figure.unit === 'money') return 2;
  if (figure.unit === 'decimal') return 1;
  return figure.unit === 'count' ? 0 : style.percentPlaces;
}

/** Percentages and points are shown per hundred, money in pounds. */
function inShownUnit(unit: Figure['unit'], ratio: Ratio): Ratio {
  if (unit === 'count' || unit === 'decimal') return ratio;
  if (unit === 'money') return { of: ratio.of, over: ratio.over * 100 };
  return { of: ratio.of * 100, over: ratio.over };
}

function withUnit({ unit }: Figure, whole: number, places: number): string {
  const [prefix, suffix] = UNIT_SIGNS[unit];
  return `${whole < 0 ? '-' : ''}${prefix}${decimal(Math.abs(whole), places)}${suffix.replaceAll('"', '')}`;
}

function cellValue(figure: Figure, whole: number, places: number): number {
  const perHundred = figure.unit === 'percent' || figure.unit === 'change' ? 2 : 0;
  return Number(`${whole}e-${places + perHundred}`);
}

function formatOf(figure: Figure, places: number, signed: boolean): string {
  const decimals = places === 0 ? '' : `.${'0'.repeat(places)}`;
  const [prefix, suffix] = UNIT_SIGNS[figure.unit];
  const [number, zero] = [`${prefix}#,##0${decimals}${suffix}`, `${prefix}0${decimals}${suffix}`];
  return hasSign(figure, signed) ? `+${number};-${number};${zero}` : number;
}

/** What number formats show before and behind the number. */
const UNIT_SIGNS: Record<Figure['unit'], readonly [prefix: string, suffix: string]> = {
  count: ['', ''],
  decimal: ['', ''],
  money: ['£', ''],
  percent: ['', '%'],
  change: ['', '%'],
  points: ['', '" pp"'],
};

/** A rise is told by its plus: always of points and changes, of others where a difference is shown. */
function hasSign({ unit }: Figure, signed: boolean): boolean {
  return unit === 'points' || unit === 'change' || (signed && unit !== 'percent');
}

/** A whole number as texts show it, with thousands separators: `1,234`; "Not recorded" where there is none. */
export function wholeNumber(value: number | undefined): string {
  if (value === undefined) return 'Not recorded';
  return value < 0 ? `-${decimal(-value, 0)}` : decimal(value, 0);
}

/** `14 of 1,015`: the cases behind a rate. */
export function outOf({ numerator, denominator }: Figure): string {
  return `${wholeNumber(numerator)} of ${wholeNumber(denominator)}`;
}

/** `1,234` of the digits 1234. */
function inThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  return digits.slice(0, first) + digits.slice(first).replace(/\d{3}/g, ',$&');
}

function decimal(whole: number, places: number): string {
  const digits = String(whole).padStart(places + 1, '0');
  const integer = inThousands(digits.slice(0, digits.length - places));
  return places === 0 ? integer : `${integer}.${digits.slice(-places)}`;
}
