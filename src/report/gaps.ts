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
