/** The periods of the year-on-year tables: their rows, what was published of them, and what sets one apart. */
import { longDate, type Period } from '../calendar';
import { orPublished, rowsIn, seriesOf, yearsUpTo } from '../figures';
import type { Facts, Figure, PeriodRows } from '../figures';
import { must } from '../must';
import { allowedInWords, type Companions } from '../register';
import { publishedOf, publishedYearNote, type PublishedFigures } from './published';
import type { TypedAs } from './typedPlaces';
import type { NoteMark } from './types';

export interface Year {
  readonly label: string;
  readonly rows: PeriodRows;
  /** Of the sheet `Previous year`. */
  readonly published: PublishedFigures;
  /** Why its figures are not to be compared with those of the other periods; absent where they are. */
  readonly apart?: string;
  /** The register knows only a part of it. */
  readonly isPart: boolean;
}

/** From the first period that the register or the sheet `Previous year` knows up to the current one. */
export function yearsOf(facts: Facts, { previousYear, lists }: Companions): readonly Year[] {
  const years = seriesOf(facts, yearsUpTo(facts)).map((rows): Year & { readonly isKnown: boolean } => {
    const { label } = rows.period;
    const published = publishedOf(typedOf(facts, rows.period, previousYear), lists, rows.period, facts);
    const apart = setApart(rows, published.any, facts);
    return {
      label,
      rows,
      published,
      isPart: rows.partly || (rows === facts.current && (facts.periods.endsEarly || facts.periods.datedAhead)),
      isKnown: rows.recorded || published.any,
      ...(apart === undefined ? {} : { apart }),
    };
  });
  return years.slice(years.findIndex(({ isKnown }) => isKnown));
}

/** What may be typed of a period: a figure without a period is one of the whole period before. */
export function typedOf(
  { periods }: Facts,
  period: Period,
  previousYear: Companions['previousYear'],
): Companions['previousYear'] {
  return period === periods.previousWhole.period ? previousYear : previousYear.filter((typed) => typed.period !== '');
}

/** Can the last year be compared with the one before it? A part of a year is not compared with a whole one. */
export function isLastComparable(years: readonly Year[]): boolean {
  return years.length > 1 && years.slice(-2).every(({ isPart }) => !isPart);
}

/** The figure, or the published one where the register does not reach back: the first that is typed. */
export function known({ published }: Year, figure: Figure, ...typedAs: readonly TypedAs[]): Figure {
  const values = typedAs.map((place) => published.value(...place));
  return orPublished(
    figure,
    values.find((value) => value !== undefined),
  );
}

/** The notes on the headings of periods that are set apart, the first of which stands in that column. */
export function headingMarks(years: readonly Year[], firstColumn: number): readonly NoteMark[] {
  return years.flatMap(({ apart }, index) =>
    apart === undefined ? [] : [{ column: firstColumn + index, text: apart }],
  );
}

/** The notes on the row labels of periods that are set apart. */
export function rowMarks(years: readonly Year[]): readonly NoteMark[] {
  return years.flatMap(({ apart }, row) => (apart === undefined ? [] : [{ row, text: apart }]));
}

/** From the first of the years to the last. */
export function spanOfYears(years: readonly Year[]): Period {
  const [first, last] = [must(years[0], 'the first year'), must(years.at(-1), 'the last year')];
  return { label: `${first.label} to ${last.label}`, start: first.rows.period.start, end: last.rows.period.end };
}

/** Time limits that changed within the years: what was answered in time is not measured alike before and after. */
export function limitsNote(facts: Facts, years: readonly Year[]): string | undefined {
  const { start, end } = spanOfYears(years);
  const named = facts.register.procedures.flatMap(({ label, limits }) =>
    limits
      .filter(({ validFrom }) => validFrom > start && validFrom <= end)
      .map(
        (limit) => `${label} ${limit.step.toLowerCase()}: ${allowedInWords(limit)} from ${longDate(limit.validFrom)}`,
      ),
  );
  if (named.length === 0) return undefined;
  return `Time limits changed within these periods, so that timeliness before and after is not comparable. ${named.join('; ')}.`;
}

/** Why the current or the previous period is not to be compared; none where both are whole. */
export function partNotes(facts: Facts): readonly { readonly label: string; readonly text: string }[] {
  return [facts.current, facts.previous].flatMap((rows) => {
    const text = rows.recorded ? setApart(rows, false, facts) : undefined;
    return text === undefined ? [] : [{ label: rows.period.label, text }];
  });
}

function setApart(rows: PeriodRows, published: boolean, facts: Facts): string | undefined {
  const { period, asAt, recorded, partly } = rows;
  const { label } = period;
  if (!recorded) {
    return published ? publishedYearNote(label) : undefined;
  }
  if (rowsIn(rows, 'received').length + rowsIn(rows, 'cancelled').length === 0) {
    return `Nothing of any kind is recorded as received in ${label}, so its zeros may stand for missing cases.`;
  }
  if (partly) {
    return `The register begins within ${label}: its figures are of a part of it and are not compared with others.`;
  }
  const { current, datedAhead, endsEarly, knownTo, previous, previousWhole } = facts.periods;
  if (current.period === period && datedAhead) {
    return `${label} is not over, but has rows dated after the day on which this report was made, so its figures are not compared with others. Check their dates received.`;
  }
  if (current.period === period && endsEarly) {
    const like = previous === previousWhole ? '' : ` (${previous.period.label})`;
    return `${label} is not over: its figures are to ${longDate(knownTo)}. They can be compared with the same part of another year${like}, but not with whole periods.`;
  }
  if (current.period === period && asAt < period.end) {
    return `${label} is judged as at ${longDate(asAt)}: what was due later is left out, but what was received later is counted. Timeliness is not comparable with that of whole periods.`;
  }
  return undefined;
}
