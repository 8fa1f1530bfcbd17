/** Periods within a longer text: "Complaints received 2022/23", "Year ending March 2023: upheld". */
import { parsePeriod } from '../calendar';
import { withoutMarks } from './marks';

/** The period that a text names, as it is written there, and what the text says beside it; '' for what it lacks. */
export interface DatedText {
  readonly period: string;
  readonly rest: string;
}

/** A text that names two different periods is of neither: nothing is taken out of it. */
export function datedText(text: string): DatedText {
  const plain = withoutMarks(text).replace(/\s+/g, ' ');
  if (parsePeriod(plain)) return { period: plain, rest: '' };
  const found = PERIODS.flatMap((pattern) => plain.match(pattern) ?? []).filter((part) => parsePeriod(part));
  const [period] = found;
  const isOne = new Set(found.map((part) => parsePeriod(part)?.label)).size === 1;
  if (period === undefined || !isOne) return { period: '', rest: plain };
  return { period, rest: tidied(plain.replaceAll(period, ' ')) };
}

/** The longest first. Two digits alone may be anything ("10-11 days"), so one year is written out. */
const PERIODS: readonly RegExp[] = [
  /\b(?:f?y\/?e|(?:year|(?:12|twelve) months) (?:ending|ended|to))\s+(?:\d{1,2}(?:st)?\s+)?[a-z]{3,9}\s+\d{2,4}\b/gi,
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[a-z]{3,9}[\s-]\d{2,4}\s*(?:to|[-–—])\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[a-z]{3,9}[\s-]\d{2,4}\b/gi,
  /\bQ[1-4]\s+(?:19|20)\d\d\s?[/\-–—]\s?\d{2}(?:\d\d)?(?!\d)/gi,
  /(?<!\d)(?:19|20)\d\d\s?(?:[/\-–—]|to)\s?(?:\d{4}|\d\d)(?![\d/])(?:\s+Q[1-4])?/gi,
  /\bf\/?y\s?\d\d\s?[/\-–—]\s?\d\d(?!\d)/gi,
];

/** Without the brackets and small words that belonged to a period. */
function tidied(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;–—-]+|(?:[\s,:;–—-]|\s(?:in|for|during|of|at)(?=\s*$))+$/gi, '')
    .trim();
}
