/** Published numbers as they are typed: counts, rates, sums, and the signs for a figure that is missing. */
import { cellText, foldKey } from './cells';
import { saysNothing } from './nothingWords';
import type { CellValue } from './types';

/** True for a blank cell and for what says that a figure was suppressed or is not there: `[c]`, `x`, `-`, "N/A" … */
export function isMissingFigure(cell: CellValue): boolean {
  const text = cellText(cell);
  return saysNothing(text) || SIGNS.has(foldKey(text));
}

const SIGNS: ReadonlySet<string> = new Set(['', 'c', 'x', 'z', 'low', 'u', 'notpublished', 'suppressed']);

/** A number, or a text that is one ("1,234", "£1,200.50", "56%" as 0.56); undefined for anything else. */
export function numberIn(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const match = NUMBER.exec(cell.trim());
  if (!match) return undefined;
  const number = Number(`${match[1] ?? ''}${(match[2] ?? '').replaceAll(',', '')}`);
  return match[3] === '%' ? number / 100 : number;
}

const NUMBER = /^(-?)£?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*(%?)$/;

/** A count: a whole number that is not negative. */
export function countIn(cell: CellValue): number | undefined {
  const number = typeof cell === 'string' && cell.includes('%') ? undefined : numberIn(cell);
  return number !== undefined && number >= 0 && Number.isInteger(number) ? number : undefined;
}

/**
 * A rate as a fraction. A text with a sign is what it says ("56%" is 0.56); a number above 1 is per cent (56 is 0.56),
 * a number below 1 a fraction (0.56 is what Excel holds for 56%). The number 1 is 100%, unless `wholePercents` says
 * that its column is typed in per cents (see `typedInPercents`); then it is 1%.
 */
export function rateIn(cell: CellValue, wholePercents: boolean): number | undefined {
  const number = numberIn(cell);
  if (number === undefined || number < 0) return undefined;
  const signed = typeof cell === 'string' && cell.includes('%');
  const perCent = !signed && (number > 1 || (number === 1 && wholePercents));
  const rate = perCent ? number / 100 : number;
  return rate <= 1 ? rate : undefined;
}

/** True for a column of rates with a number above 1 and none between 0 and 1: 1 is one per cent there. */
export function typedInPercents(cells: readonly CellValue[]): boolean {
  const numbers = cells.filter((cell) => typeof cell !== 'string' || !cell.includes('%')).map(numberIn);
  return (
    numbers.some((number) => number !== undefined && number > 1) &&
    !numbers.some((number) => number !== undefined && number > 0 && number < 1)
  );
}

/** The sum of counts or of pounds: in hundredths, so that pounds and pence add up exactly. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
}
