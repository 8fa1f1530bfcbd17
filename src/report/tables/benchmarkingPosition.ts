/** `benchmarking-position`: where the own council stands among the others, measure by measure, in numbers and words. */
import {
  differenceTo,
  isDifferenceOfShown,
  magnitude,
  missing,
  outOf,
  quartile,
  wholeNumber,
  type Figure,
  type Rank,
} from '../../figures';
import { isTied, measuresOf, placeWords, rankOf, type BenchmarkMeasure } from '../benchmarkMeasures';
import { QUARTILE_NOTE, RANK_NOTE, smallNumberNotes, sourceNotes } from '../benchmarkNotes';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { councilsOf, type Councils } from '../councils';
import { receivedNote, timelinessNote, upheldNote } from '../definitions';
import { UNROUNDED } from '../gaps';
import type { Cell, Column, Sentence } from '../types';

export const benchmarkingPosition: TableEntry = {
  id: 'benchmarking-position',
  build: (context) => {
    const councils = councilsOf(context);
    return councils.others.length > 0 ? [build(context, councils)] : [];
  },
};

/** A measure with the own value among those of the others. */
interface Position {
  readonly measure: BenchmarkMeasure;
  readonly own: Figure;
  readonly rank: Rank | undefined;
  /** All that have a value have the same. */
  readonly isTied: boolean;
  /** Other councils that have a value. */
  readonly others: readonly { readonly council: string; readonly figure: Figure }[];
  readonly lower: Figure;
  readonly median: Figure;
  readonly upper: Figure;
  readonly gap: Figure;
}

function build(context: ReportContext, councils: Councils): TableDraft {
  const positions = measuresOf(councils).map((measure) => positionOf(measure, councils));
  const rows = positions.map((position) => cells(context, position));
  return {
    id: 'benchmarking-position',
    title: 'Position among other councils',
    columns: columnsOf(context),
    rows,
    total: false,
    sentences: positions.map((position) => sentence(context, position)),
    noteTexts: [
      receivedNote(context),
      upheldNote(context),
      timelinessNote(context),
      ...sourceNotes(context, councils),
      RANK_NOTE,
      QUARTILE_NOTE,
      ...smallNumberNotes(context, councils),
    ],
    whenEmpty: '',
  };
}

function columnsOf({ council }: ReportContext): readonly Column[] {
  const figures = [
    ...[council, 'Rank (1 = highest)', 'Councils with a value'],
    ...[
      'Lower quartile of the others',
      'Median of the others',
      'Upper quartile of the others',
      'Difference from the median',
    ],
  ];
  return [
    { heading: 'Measure', kind: 'text' },
    { heading: 'Cases', kind: 'text' },
    ...figures.map((heading) => ({ heading, kind: 'figure' }) as const),
  ];
}

function positionOf(measure: BenchmarkMeasure, councils: Councils): Position {
  const own = measure.figure(councils.own);
  const others = councils.others
    .map((other) => ({ council: other.council, figure: measure.figure(other) }))
    .filter(({ figure }) => figure.ratio);
  const figures = others.map(({ figure }) => figure);
  const [lower, median, upper] = [quartile(figures, 1), quartile(figures, 2), quartile(figures, 3)];
  return {
    measure,
    own,
    rank: rankOf(own, figures),
    isTied: isTied(own, figures),
    others,
    lower,
    median,
    upper,
    gap: differenceTo(median, own),
  };
}

function cells(context: ReportContext, { measure, own, rank, others, lower, median, upper, gap }: Position): Cell[] {
  const plain = (n: number): Figure => ({ unit: 'count', ratio: { of: n, over: 1 }, rows: new Int32Array(0) });
  return [
    measure.name,
    casesOf(own),
    show(context, own),
    show(context, rank ? plain(rank.rank) : missing('count', 'N/A')),
    show(context, plain(others.length + (own.ratio ? 1 : 0))),
    ...[lower, median, upper].map((figure) => show(context, figure)),
    show(context, gap, true),
  ];
}

/** `7 of 15` behind a rate, the number of rows behind a count. */
function casesOf(figure: Figure): string {
  return figure.denominator === undefined ? wholeNumber(figure.rows.length) : outOf(figure);
}

function sentence(context: ReportContext, position: Position): Sentence {
  const { measure, own, rank, others, median, gap } = position;
  const { council, current } = context;
  const subject = own.ratio
    ? `${council}: ${show(context, own).text} ${measure.of} in ${current}${basis(own)}`
    : `${council} has no figure of “${measure.name}” for ${current}`;
  const beside = others.length > 1 && !position.isTied ? [median, ...(rank ? [gap] : [])] : [];
  const compared = others.length === 1 ? others.map(({ figure }) => figure) : beside;
  return {
    id: `benchmarking-position.${measure.id}`,
    text: `${subject}${comparison(context, position)}.`,
    figures: [own, ...compared],
  };
}

function basis(figure: Figure): string {
  return figure.denominator === undefined ? '' : ` (${casesOf(figure)})`;
}

/** Right for none, one and many other councils, for ties and where the own figure is missing. */
function comparison(context: ReportContext, { rank, isTied: areAlike, others, median, gap }: Position): string {
  const [only] = others;
  if (!only) return '; no other council with a figure';
  if (others.length === 1) {
    const other = `${only.council} (${show(context, only.figure).text}), the only other council with a figure`;
    if (areAlike) return `, the same as ${other}`;
    if (!rank) return `; ${other.replace(',', ' is')}`;
    return `, ${rank.rank === 1 ? 'higher' : 'lower'} than ${other}`;
  }
  if (areAlike) return `, the same as all ${others.length} other councils with a figure`;
  const middle = `the median of the ${others.length} other councils with a figure is ${show(context, median).text}`;
  return rank ? `, ${placeWords(rank)}; ${middle}${gapWords(context, gap)}` : `; ${middle}`;
}

/** From the own figure: `, 29 percentage points lower`. */
function gapWords(context: ReportContext, gap: Figure): string {
  if (!gap.ratio) return '';
  if (gap.ratio.of === 0) return ', the same';
  const size = magnitude(gap, context.style);
  const shown = Number(size.replaceAll(',', '')) === 0 ? `less than ${least(context, gap)}` : size;
  const unit = gap.unit === 'points' ? (size === '1' ? ' percentage point' : ' percentage points') : '';
  const unrounded = isDifferenceOfShown(gap, context.style) ? '' : UNROUNDED;
  return `, ${shown}${unit} ${gap.ratio.of > 0 ? 'lower' : 'higher'}${unrounded}`;
}

function least({ style }: ReportContext, { unit }: Figure): string {
  const places = unit === 'decimal' ? 1 : style.percentPlaces;
  return (10 ** -places).toFixed(places);
}
