/**
 * What Excel makes of a string that is put into a cell: text only if nothing else fits. Rules as observed in Excel
 * with US settings, in which Office.js reads strings whatever the user's locale (office-js issue 1559).
 */
import { serialOf } from './dates';
import type { ErrorValue, Scalar } from './types';

type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly value: string; readonly quoted: boolean }
  /** `numberFormat` is what Excel gives a cell in General format along with the value. */
  | { readonly kind: 'value'; readonly value: Scalar | ErrorValue; readonly numberFormat?: string }
  /** With the leading `=`; whether it is a valid formula is for the caller to check. */
  | { readonly kind: 'formula'; readonly formula: string };

const ERROR_VALUES: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
];

/** Reads a string as if it were typed into a cell; `asText` for a cell whose number format is `@` beforehand. */
export function typeIntoCell(text: string, asText: boolean, date1904: boolean): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1), quoted: true };
  if (asText) return { kind: 'text', value: text, quoted: false };
  if (!LIKELY.test(text)) return { kind: 'text', value: text, quoted: false };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const value =
    numberIn(trimmed) ??
    moneyOrShareIn(trimmed) ??
    dateTimeIn(trimmed, date1904) ??
    fractionIn(trimmed) ??
    wordIn(trimmed);
  if (value) return value;
  if (/^[+\-@]./.test(text)) return { kind: 'formula', formula: `=${text.startsWith('+') ? text.slice(1) : text}` };
  return { kind: 'text', value: text, quoted: false };
}

/** A quick look that lets plain words through as text: only these openings, month names and booleans can be more. */
const LIKELY = /^\s*(?:[=+\-@#(.,%\d$£€¥]|tru|fals|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d{1,3}))?$/i;

function numberIn(text: string): Typed | undefined {
  const bracketed = /^\(([^()]+)\)$/.exec(text);
  const inner = bracketed?.[1] ?? text;
  if (bracketed && /^[+-]/.test(inner)) return undefined;
  const value = plainNumber(inner);
  if (value === undefined) return undefined;
  const signed = bracketed ? -value : value;
  if (/e/i.test(inner)) return { kind: 'value', value: signed, numberFormat: '0.00E+00' };
  if (inner.includes(','))
    return { kind: 'value', value: signed, numberFormat: inner.includes('.') ? '#,##0.00' : '#,##0' };
  return { kind: 'value', value: signed };
}

/** A number with optional thousands separators and exponent, to Excel's 15 significant digits. */
function plainNumber(text: string): number | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const whole = match[2] ?? '';
  const decimals = match[3] ?? '';
  if (whole === '' && decimals.length < 2) return undefined;
  const value = Number(`${match[1] ?? ''}${whole.replace(/,/g, '') || '0'}${decimals}e${match[4] ?? '0'}`);
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;
}

function moneyOrShareIn(text: string): Typed | undefined {
  const share = /^(.*\d\.?)\s?%$/.exec(text) ?? /^%\s?(.*\d)$/.exec(text);
  if (share) {
    const value = plainNumber(share[1] ?? '');
    if (value === undefined) return undefined;
    return {
      kind: 'value',
      value: Number((value / 100).toPrecision(15)),
      numberFormat: share[1]?.includes('.') ? '0.00%' : '0%',
    };
  }
  const money = /^(-?)([$£€¥])\s?(-?)([\d.,]+)$/.exec(text) ?? /^(\()([$£€¥])()([\d.,]+)\)$/.exec(text);
  if (!money) return undefined;
  const value = plainNumber(money[4] ?? '');
  if (value === undefined || (money[1] && money[3])) return undefined;
  const format = `${money[2] ?? ''}#,##0${(money[4] ?? '').includes('.') ? '.00' : ''}`;
  return { kind: 'value', value: money[1] || money[3] ? -value : value, numberFormat: format };
}

function fractionIn(text: string): Typed | undefined {
  const match = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  const under = Number(match?.[4]);
  if (!match || under === 0) return undefined;
  const value = Number(match[2]) + Number(match[3]) / under;
  return { kind: 'value', value: match[1] === '-' ? -value : value, numberFormat: under < 10 ? '# ?/?' : '# ??/??' };
}

function wordIn(text: string): Typed | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  if (ERROR_VALUES.includes(upper)) return { kind: 'value', value: { error: upper } };
  return undefined;
}

function dateTimeIn(text: string, date1904: boolean): Typed | undefined {
  const time = timeIn(text);
  if (time !== undefined) return { kind: 'value', value: time.value, numberFormat: time.format };
  const split = /^(.*\S)\s+(\d{1,2}:\d{2}.*)$/.exec(text) ?? /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}.*)$/.exec(text);
  const date = dateIn(split?.[1] ?? text);
  if (!date) return undefined;
  const serial = serialOf(date.year, date.month, date.day, date1904);
  if (serial === undefined) return undefined;
  if (!split) return { kind: 'value', value: serial, numberFormat: date.format };
  const clock = timeIn((split[2] ?? '').trim());
  if (!clock || clock.value >= 1) return undefined;
  return { kind: 'value', value: serial + clock.value, numberFormat: 'm/d/yy h:mm' };
}

function timeIn(text: string): { value: number; format: string } | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?:\s*([ap])m?)?$/i.exec(text);
  if (!match) return undefined;
  const half = match[5]?.toLowerCase();
  let hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0) + Number(match[4] ?? 0);
  if (minutes > 59 || seconds >= 60 || (half && (hours > 12 || hours === 0))) return undefined;
  if (half) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  const format = `h:mm${match[3] ? ':ss' : ''}${half ? ' AM/PM' : ''}`;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: hours > 23 ? '[h]:mm:ss' : format };
}

interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/** US order: month before day. A part that cannot be a day of its month is read as a year (`5-32` is May 1932). */
function dateIn(text: string): DateParts | undefined {
  const numeric = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (numeric) return numericDate(numeric[1] ?? '', numeric[3] ?? '', numeric[4]);
  const dayFirst = /^(\d{1,2})[\s-]?([a-z]{3,9})\.?(?:[\s,-]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) return namedDate(dayFirst[2] ?? '', dayFirst[1], dayFirst[3]);
  const slashed = /^(\d{1,2})\/([a-z]{3,9})\/(\d{4}|\d{2})$/i.exec(text);
  if (slashed) return namedDate(slashed[2] ?? '', slashed[1], slashed[3]);
  const monthFirst = /^([a-z]{3,9})\.?[\s-](\d{1,2})(?:,?\s+(\d{4}|\d{2}))?$/i.exec(text);
  if (monthFirst) return namedDate(monthFirst[1] ?? '', monthFirst[2], monthFirst[3]);
  const monthYear = /^([a-z]{3,9})[\s,/-]+(\d{4})$/i.exec(text);
  if (monthYear) return namedDate(monthYear[1] ?? '', undefined, monthYear[2]);
  return undefined;
}

function numericDate(first: string, second: string, third: string | undefined): DateParts | undefined {
  if (third !== undefined) {
    if (first.length === 4) return valid(Number(first), Number(second), Number(third), 'm/d/yyyy');
    if (third.length === 3 || second.length > 2 || first.length > 2) return undefined;
    return valid(fullYear(third), Number(first), Number(second), 'm/d/yyyy');
  }
  if (first.length === 4) return valid(Number(first), Number(second), 1, 'mmm-yy');
  if (first.length > 2) return undefined;
  if (second.length === 4) return valid(Number(second), Number(first), 1, 'mmm-yy');
  if (second.length > 2) return undefined;
  return (
    valid(THIS_YEAR(), Number(first), Number(second), 'd-mmm') ?? valid(fullYear(second), Number(first), 1, 'mmm-yy')
  );
}

function namedDate(name: string, day: string | undefined, year: string | undefined): DateParts | undefined {
  const month = monthOf(name);
  if (month === undefined) return undefined;
  if (day === undefined) return valid(Number(year), month, 1, 'mmm-yy');
  if (year === undefined) {
    return valid(THIS_YEAR(), month, Number(day), 'd-mmm') ?? valid(fullYear(day), month, 1, 'mmm-yy');
  }
  return valid(fullYear(year), month, Number(day), 'd-mmm-yy');
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(name: string): number | undefined {
  const wanted = name.toLowerCase();
  const found = MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted);
  return found < 0 ? undefined : found + 1;
}

/** Excel: two digits below 30 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** A date without a year gets the current one, as in Excel. */
const THIS_YEAR = (): number => new Date().getFullYear();

function valid(year: number, month: number, day: number, format: string): DateParts | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return { year, month, day, format };
}
