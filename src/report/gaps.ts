/** The note where shown percentages do not give the shown difference, because that is taken before rounding. */
import { difference, shownUnits, type Figure } from '../figures';
import { show, type ReportContext } from './context';

export function displayedGapNote(
  context: ReportContext,
  pairs: readonly { readonly heading: string; readonly current: Figure; readonly previous: Figure }[],
): string | undefined {
  const odd = pairs.filter(({ current, previous }) => {
    if (current.unit !== 'percent') return false;
    const [now, before, gap] = [current, previous, difference(current, previous)].map((it) =>
      shownUnits(it, context.style),
    );
    return now !== undefined && before !== undefined && gap !== undefined && now - before !== gap;
  });
  if (odd.length === 0) return undefined;
  const named = odd.map(({ heading, current, previous }) => {
    return `${heading} (${show(context, current).text} and ${show(context, previous).text})`;
  });
  return `Differences are taken before rounding, so they can differ from those of the rounded percentages shown: ${named.join('; ')}.`;
}

/** The note where the shares shown do not add up to 100. */
export function sharesNote(context: ReportContext, heading: string, shares: readonly Figure[]): readonly string[] {
  const shown = shares.map((figure) => shownUnits(figure, context.style)).filter((units) => units !== undefined);
  const total = shown.reduce((sum, units) => sum + units, 0);
  const whole = 100 * 10 ** context.style.percentPlaces;
  if (shown.length === 0 || total === whole) return [];
  return [
    `The rounded percentages of ${heading} add to ${total / 10 ** context.style.percentPlaces}%, not 100%: each is rounded by itself.`,
  ];
}
