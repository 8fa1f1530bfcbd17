/** Published numbers as they are typed: counts, rates, sums, and the signs for a figure that is missing. */
import { cellText, foldKey } from './cells';
import { withoutMarks } from './marks';
import { saysNothing } from './nothingWords';
import type { CellValue } from './types';

/**
 * True for a blank cell and for what says that a figure was suppressed or is not there: `[c]`, `c`, `x`, `-`, "N/A", `<5`,
 * `fewer than 5` …
 */
export function isMissingFigure(cell: CellValue): boolean {
  const text = cellText(cell);
  return SUPPRESSED.test(text) || saysNothing(text) || SIGNS.has(foldKey(withoutMarks(text)));
}

/** A small number that wasn't published as such. */
const SUPPRESSED =
  /^(?:[<≤]=?|fewer than|less than|under|up to)\s*\d+(?:\.\d+)?\s*%?[*†]?$|^\d+ or (?:fewer|less|under)$/i;

const SIGNS: ReadonlySet<string> = new Set([
  ...['', 'c', 'x', 'z', 'low', 'u', 'notavailable', 'notpublished', 'suppressed', 'nodata'],
]);

/** A number, or a text that is one ("1,234", "£1,200.50", "60 (r)", "56%" as 0.56); undefined for anything else. */
export function readNumber(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = withoutMarks(cell);
  if (!NUMBER.test(text)) return undefined;
  const number = Number(text.replace(/[£,\s%]/g, ''));
  return text.endsWith('%') ? number / 100 : number;
}

/** A published number without marks and the spaces by which thousands are parted, and with a decimal point. */
export function plainNumber(cell: CellValue): string {
  return withoutMarks(cellText(cell))
    .replace(/(?<=\d)[\s\u00A0\u202F]+(?=\d{3}(?!\d))/gu, '')
    .replace(/\s+%$/, '%')
    .replace(/^(\d+),(\d{1,2})(%?)$/, '$1.$2$3');
}

const NUMBER = /^-?£?\s*(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*%?$/;

/** A count: a whole number that is not negative. */
export function readCount(cell: CellValue): number | undefined {
  const number = typeof cell === 'string' && cell.includes('%') ? undefined : readNumber(cell);
  return number !== undefined && number >= 0 && Number.isInteger(number) ? number : undefined;
}

/**
 * What the plain numbers of a column of rates are: `percents` (56 is 56%, and 0.5 half a per cent), `fractions` (0.56
 * is 56%), or `unclear`, where some could be either.
 */
export type RateScale = 'fractions' | 'percents' | 'unclear';

/**
 * The scale of a whole column, from its plain numbers: a text with a sign is what it says and decides nothing. Numbers
 * above 1 make it one of percents, unless more are below 1. A column without any is of fractions where that is how its
 * sheet holds percentages, and unclear where nothing says so.
 */
export function rateScale(cells: readonly CellValue[], heldAs: 'fractions' | 'unclear'): RateScale {
  const numbers = cells.filter((cell) => !hasSign(cell)).flatMap((cell) => readNumber(cell) ?? []);
  const above = numbers.filter((number) => number > 1).length;
  const below = numbers.filter((number) => number > 0 && number < 1).length;
  if (above > 0) return above >= below ? 'percents' : 'unclear';
  return numbers.some((number) => number > 0) ? heldAs : 'fractions';
}

/**
 * A rate as a fraction, of a column with that scale ("56%" is 0.56 in any). Undefined for what isn't a rate from 0% to
 * 100%, and for a number that could be either in a column that is unclear.
 */
export function readRate(cell: CellValue, scale: RateScale): number | undefined {
  const number = readNumber(cell);
  if (number === undefined || number < 0) return undefined;
  if (hasSign(cell)) return number <= 1 ? number : undefined;
  if (number > 1) return number <= 100 ? number / 100 : undefined;
  if (scale === 'unclear' && number > 0) return undefined;
  return scale === 'percents' ? number / 100 : number;
}

function hasSign(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.includes('%');
}

/** The sum of counts or of pounds: in hundredths, so that pounds and pence add up exactly. */
export function exactSum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
}
