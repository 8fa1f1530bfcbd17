/** Charts of tables with more groups than a chart can show: the largest, and the others as one. */
import { addedUp, wholeNumber } from '../figures';
import { must } from '../must';
import { chartOver, type ChartRequest } from './charts';
import { countNumber, show, textOf, type ReportContext, type TableDraft } from './context';
import { byName, NOT_RECORDED } from './groups';
import type { Cell, Shown } from './types';

/** Beyond this, a reader no longer finds a category in the picture. */
export const MOST_CATEGORIES = 15;

/**
 * The table with its chart; with more than 15 groups the table alone and beside it a small one, its 14 largest groups
 * and "Other (n groups)", that carries the chart. The series of the request must be counts.
 */
export function withChart(
  context: ReportContext,
  draft: TableDraft,
  request: Omit<ChartRequest, 'columns'>,
): readonly TableDraft[] {
  // A bar of what nobody recorded shows nothing that the total does not say.
  if (request.rows.every((row) => row[request.categories] === NOT_RECORDED)) return [draft];
  if (request.rows.length <= MOST_CATEGORIES) {
    const chart = chartOver({ ...request, columns: draft.columns });
    return [chart ? { ...draft, chart } : draft];
  }
  const columns = draft.columns.filter((_, index) => index === request.categories || request.series.includes(index));
  const lines = request.rows.map((row) => ({
    name: textOf(must(row[request.categories], 'the category of a row')),
    shown: request.series.map((column) => shownIn(row, column)),
  }));
  // A stacked bar is as long as all its parts, others are ranked by the first: the current period.
  const parts = request.type === 'stacked bar' ? request.series.length : 1;
  const ranked = [...lines].sort((a, b) => sizeOf(b, parts) - sizeOf(a, parts) || byName(a.name, b.name));
  const largest = ranked.slice(0, MOST_CATEGORIES - 1);
  const others = ranked.slice(MOST_CATEGORIES - 1);
  const other = {
    name: `Other (${wholeNumber(others.length)} groups)`,
    shown: request.series.map((_, index) =>
      show(context, addedUp(others.map(({ shown }) => must(shown[index], 'the figure of a series').figure))),
    ),
  };
  const rows = [...largest, other].map(({ name, shown }): readonly Cell[] => [name, ...shown]);
  const drawnAsOne = ` The ${wholeNumber(others.length)} smallest groups are drawn as one.`;
  const chart = chartOver({
    ...request,
    columns,
    rows,
    categories: 0,
    series: request.series.map((_, index) => index + 1),
    says: `${request.says}${drawnAsOne}`,
    ...(request.alone ? { alone: { ...request.alone, says: `${request.alone.says}${drawnAsOne}` } } : {}),
  });
  const small: TableDraft = {
    id: `${draft.id}-chart`,
    title: `${draft.title}: the largest groups`,
    columns,
    rows,
    total: false,
    sentences: [],
    noteTexts: draft.noteTexts,
    whenEmpty: '',
  };
  return [draft, chart ? { ...small, chart } : small];
}

function shownIn(row: readonly Cell[], column: number): Shown {
  const cell = row[column];
  if (typeof cell === 'object' && cell) return cell;
  throw new Error(`This is no figure: ${String(cell)}.`);
}

/** What the first `parts` figures come to. */
function sizeOf({ shown }: { readonly shown: readonly Shown[] }, parts: number): number {
  return shown.slice(0, parts).reduce((sum, { figure }) => sum + countNumber(figure), 0);
}
