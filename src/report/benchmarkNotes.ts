/** The notes of the benchmarks: where figures come from, how they are compared, and what small bases do to them. */
import { publishedRate, type Figure } from '../figures';
import { counted } from '../nouns';
import { IN_TIME, UPHELD, type BenchmarkMeasure } from './benchmarkMeasures';
import { show, type ReportContext } from './context';
import type { CouncilFigures, Councils } from './councils';
import { listed, withinSentence } from './words';

/** Where the figures of own and other councils come from. */
export function sourceNotes({ council }: ReportContext, { others, leftOut, repeated }: Councils): readonly string[] {
  return [
    `Figures of ${withinSentence(council)} are computed from the register. Percentages have bases of their own: they are not of the complaints received.`,
    ...(others.length > 0
      ? ['Figures of other councils are as they published them; they may be counted in other ways.']
      : []),
    ...(leftOut.length > 0 ? [`On the sheet Benchmarks but not a council, so left out: ${listed(leftOut)}.`] : []),
    ...(repeated.length > 0
      ? [`More than one row of the sheet Benchmarks is of this period for ${listed(repeated)}: the first counts.`]
      : []),
  ];
}

export const RANK_NOTE =
  'Rank 1 is the highest value; equal values share a rank. Only councils with a value are ranked, and none where all have the same. Ranks, medians, quartiles and differences are of unrounded values, so that percentages shown alike can differ in rank.';

export const QUARTILE_NOTE =
  'The median and the quartiles are of the other councils only, worked out as by Excel’s function QUARTILE.INC.';

/** A base below this is small: a rate of it moves by more than 10 points with one complaint. */
const SMALL = 10;

/** Who stands in the table but not in its chart, each with the reason. */
export function undrawnWords(withoutFigure: readonly string[], beyond: readonly string[]): string {
  const left = (names: readonly string[], why: string): string =>
    names.length > 0 ? ` Not drawn, as ${why}: ${listed(names)}.` : '';
  return left(withoutFigure, 'a figure is missing') + left(beyond, 'the chart is full');
}

/** How much one complaint moves a rate whose base is below 10, council by council. */
export function smallNumberNotes(
  context: ReportContext,
  { own, others }: Councils,
  measures: readonly BenchmarkMeasure[] = [UPHELD, IN_TIME],
): readonly string[] {
  return [own, ...others].flatMap((council) => {
    const known = measures.flatMap((measure) => smallBase(context, council, measure));
    return known.length > 0 ? known : unknownBase(council, measures);
  });
}

function smallBase(context: ReportContext, council: CouncilFigures, measure: BenchmarkMeasure): readonly string[] {
  const { denominator = 0 } = measure.figure(council);
  if (denominator <= 0 || denominator >= SMALL) return [];
  const step = show(context, publishedRate(1, denominator)).text.replace('%', '');
  const complaints = counted(denominator, 'complaint');
  return [
    `Small numbers: “${measure.name}” of ${withinSentence(council.council)} is of ${complaints}; one complaint moves this rate by ${step} points.`,
  ];
}

/** A council with few complaints whose percentages came without their counts. */
function unknownBase(council: CouncilFigures, measures: readonly BenchmarkMeasure[]): readonly string[] {
  const received = council.received.ratio;
  const rates: readonly Figure[] = measures.map(({ figure }) => figure(council));
  const isFew = received !== undefined && council.received.published === true && received.of < SMALL * received.over;
  if (!isFew || !rates.some(({ ratio, denominator }) => ratio && denominator === undefined)) return [];
  return [
    `Small numbers: ${council.council} received ${received.of} complaints, and the bases of its percentages are not known; one complaint can move them by many points.`,
  ];
}
