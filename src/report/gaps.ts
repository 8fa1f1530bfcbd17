/** Notes on differences and shares as shown: their unit, and what rounding does to them. */
import { difference, shownUnits, type Figure } from '../figures';
import { show, type ReportContext } from './context';
import type { Cell } from './types';

/** The unit of differences of percentages; nothing where the table shows none. */
export function pointsNote(rows: readonly (readonly Cell[])[]): readonly string[] {
  const isShown = (cell: Cell): boolean =>
    typeof cell === 'object' && cell?.figure.unit === 'points' && cell.figure.ratio !== undefined;
  return rows.some((row) => row.some(isShown)) ? ['Differences of percentages are in percentage points (pp).'] : [];
}

/** How change is taken; nothing where there are no two figures to compare. */
export function changeNote(pairs: readonly (readonly (Figure | undefined)[])[]): readonly string[] {
  return pairs.some((pair) => pair.length > 1 && pair.every((figure) => figure?.ratio)) ? [CHANGE_NOTE] : [];
}

const CHANGE_NOTE = 'Change is relative to the period before; from 0 or £0 there is none to state.';

/** The note where shown percentages do not give the shown difference, because that is taken before rounding. */
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
