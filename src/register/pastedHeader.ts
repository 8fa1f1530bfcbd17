/** The headings of a pasted table: one row, or two of which the upper spans several columns of the lower. */
import { must } from '../must';
import { datedText } from './headingPeriods';
import { plainNumber, readNumber } from './numbers';

/** What stands above a column. */
export interface HeadingTexts {
  /** From the top; one or two. */
  readonly texts: readonly string[];
  /** As it is shown: both texts. */
  readonly shown: string;
  readonly period: string;
  /** The texts without the period, those that are left of anything. */
  readonly rests: readonly string[];
}

export interface PastedHeader {
  /** One a column; without texts where nothing stands above it. */
  readonly headings: readonly HeadingTexts[];
  /** The first row below the headings. */
  readonly body: number;
  /** The one period that the lines above the headings name; '' where they name none or several. */
  readonly titlePeriod: string;
}

/** How many of a row's texts are known as headings. */
export type KnownHeadings = (texts: readonly string[]) => number;

type Rows = readonly (readonly string[])[];

/**
 * The row of most known headings among the first 20 that hold no figure, with the row above or below that belongs to it.
 * undefined where no such row has two texts.
 */
export function pastedHeader(rows: Rows, known: KnownHeadings): PastedHeader | undefined {
  const firstFigure = rows.findIndex((row) => row.some(isFigure));
  const end = Math.min(HEADER_WITHIN, firstFigure < 0 ? rows.length : firstFigure);
  const scores = rows.slice(0, end).map((row) => (row.filter(Boolean).length < 2 ? 0 : known(row) + 1));
  const best = scores.reduce((found, score, index) => (score > (scores[found] ?? 0) ? index : found), 0);
  if (!scores[best]) return undefined;
  const main = rowAt(rows, best);
  const firstColumn = main.findIndex((_, column) => rows.some((row) => row[column] !== ''));
  const [above, below] = [rows[best - 1], best + 1 < end ? rows[best + 1] : undefined];
  const pair =
    above && isGroups(above, firstColumn)
      ? { upper: above, lower: main, top: best - 1 }
      : below && isBelow(main, below, known)
        ? { upper: main, lower: below, top: best }
        : undefined;
  const headings = pair
    ? joined(spread(pair.upper, pair.lower), pair.lower)
    : main.map((text) => headingOf(text === '' ? [] : [text]));
  const top = pair?.top ?? best;
  return { headings, body: top + (pair ? 2 : 1), titlePeriod: onlyPeriod(rows.slice(0, top)) };
}

const HEADER_WITHIN = 20;

/** A year above a column isn't one. */
export function isFigure(text: string): boolean {
  return (readNumber(plainNumber(text)) !== undefined && !/^(?:19|20)\d\d$/.test(text)) || /^<\s*\d/.test(text);
}

/** A title stands in the table's first column alone. */
function isGroups(row: readonly string[], firstColumn: number): boolean {
  return row.some((text, column) => text !== '' && column > firstColumn);
}

/** Continues the row above: blank under its first heading, and not the first line of figures that are all missing. */
function isBelow(main: readonly string[], below: readonly string[], known: KnownHeadings): boolean {
  const label = main.findIndex((text) => text !== '');
  const texts = below.filter(Boolean);
  return below[label] === '' && texts.length >= 2 && (known(below) > 0 || texts.every((text) => UNIT.test(text)));
}

/** Says how the figures below a heading are given. */
const UNIT = /^(?:no\.?|number|nos\.?|n|#|count|total|%|per ?cent(?:age)?|rate)$/i;
/** A heading alone is of a count. */
const COUNT = /^(?:no\.?|number|nos\.?|n|#|count|total)$/i;

/** Each text of the upper row over the columns to its right that have none, as far as merged cells would reach. */
function spread(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let last = '';
  return upper.map((text, column) => {
    if (text !== '') last = lower[column] === '' ? '' : text;
    return text === '' && lower[column] !== '' ? last : text;
  });
}

function joined(upper: readonly string[], lower: readonly string[]): readonly HeadingTexts[] {
  return lower.map((text, column) => headingOf([must(upper[column], 'a heading above'), text].filter(Boolean)));
}

function headingOf(texts: readonly string[]): HeadingTexts {
  const dated = texts.map(datedText);
  const rests = dated.map(({ rest }) => rest).filter(Boolean);
  return {
    texts,
    shown: texts.join(' '),
    period: dated.findLast(({ period }) => period !== '')?.period ?? '',
    rests: rests.length > 1 ? rests.filter((text) => !COUNT.test(text)) : rests,
  };
}

function onlyPeriod(titles: Rows): string {
  const periods = new Set(titles.flat().map((text) => datedText(text).period));
  periods.delete('');
  return periods.size === 1 ? ([...periods][0] ?? '') : '';
}

function rowAt(rows: Rows, index: number): readonly string[] {
  return must(rows[index], 'a row of the text');
}
