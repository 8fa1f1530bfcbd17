/** What year-on-year tables say in words: the highest and lowest period, the biggest rise and fall, with ties. */
import { areRankable, compareRatios, difference, relativeChange, styleTellingApart, type Figure } from '../figures';
import { show, type ReportContext } from './context';
import { comparedWords } from './gaps';
import { byName } from './groups';
import type { Sentence } from './types';
import { listed } from './words';
import type { Year } from './years';

/** A measure over the years; a figure a year. */
export interface Series {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** `Complaints received: highest in 2021/22 (57), lowest in 2018/19 and 2019/20 (41), of 5 periods.` */
export function highestAndLowest(
  context: ReportContext,
  id: string,
  years: readonly Year[],
  { name, figures }: Series,
): readonly Sentence[] {
  const points = years.flatMap((year, index) => {
    const figure = figures[index];
    // A part of a period is neither high nor low, nor is one that may be missing.
    return figure?.ratio && isComparable(year) ? [{ label: year.label, figure, ratio: figure.ratio }] : [];
  });
  const sorted = points.toSorted((a, b) => compareRatios(a.ratio, b.ratio));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || points.length < 2 || !areRankable(figures)) return [];
  const all = `${points.length} periods`;
  // Periods that are shown alike are named together: as many places are shown as tell the highest from the lowest, unless
  // a figure was typed and so already rounded.
  const isTyped = points.some(({ figure }) => figure.published);
  const style = isTyped ? context.style : styleTellingApart(lowest.figure, highest.figure, context.style);
  const shown = ({ figure }: (typeof points)[number]): string => show({ ...context, style }, figure).text;
  const at = (extreme: (typeof points)[number]): string => {
    const labels = points.filter((point) => shown(point) === shown(extreme)).map(({ label }) => label);
    return `in ${listed(labels)} (${shown(extreme)})`;
  };
  const isLevel = shown(lowest) === shown(highest);
  const text = isLevel
    ? `${name}: ${shown(highest)} in each of ${all}: ${listed(points.map(({ label }) => label))}.`
    : `${name}: highest ${at(highest)}, lowest ${at(lowest)}, of ${all}.`;
  return [{ id, text, figures: points.map(({ figure }) => figure) }];
}

/** The largest move in number, or in percentage points, from the last year but one to the last; all that tie. */
export function biggestMoves(
  context: ReportContext,
  id: string,
  years: readonly Year[],
  series: readonly Series[],
): readonly Sentence[] {
  const [before, last] = [years.at(-2), years.at(-1)];
  // From a whole period to a part of one, or to one that may be missing, there is no rise or fall to speak of.
  if (!before || !last || !isComparable(before) || !isComparable(last)) return [];
  if (!areRankable(series.flatMap(({ figures }) => figures.slice(-2)))) return [];
  const moves = series.flatMap(({ name, figures }) => {
    const [then, now] = [figures[years.length - 2], figures[years.length - 1]];
    const gap = then && now ? difference(now, then) : undefined;
    return then && now && gap?.ratio ? [{ name, then, now, gap, ratio: gap.ratio }] : [];
  });
  return (['rise', 'fall'] as const).flatMap((way): readonly Sentence[] => {
    const sign = way === 'rise' ? 1 : -1;
    const moved = moves.filter(({ ratio }) => Math.sign(ratio.of) === sign);
    const [most] = moved.toSorted((a, b) => sign * compareRatios(b.ratio, a.ratio));
    if (!most) return [];
    const top = moved
      .filter(({ ratio }) => compareRatios(ratio, most.ratio) === 0)
      .toSorted((a, b) => byName(a.name, b.name));
    const named = top.map(({ name, then, now, gap }) => {
      const words = comparedWords(context, now, then, gap);
      return `${name} (${words.before} to ${words.now}, ${words.gap}${changeWords(context, now, then)})`;
    });
    return [
      {
        id: `${id}.biggest-${way}`,
        text: `The biggest ${way} from ${before.label} to ${last.label}: ${listed(named)}.`,
        figures: top.flatMap(({ then, now, gap }) => [then, now, gap]),
      },
    ];
  });
}

function isComparable({ apart, rows }: Year): boolean {
  return apart === undefined || !rows.recorded;
}

/** `, +26%` behind a move in number; nothing from zero, nor of percentages. */
function changeWords(context: ReportContext, now: Figure, then: Figure): string {
  const change = relativeChange(now, then);
  return now.unit === 'percent' || !change.ratio ? '' : `, ${show(context, change).text}`;
}
