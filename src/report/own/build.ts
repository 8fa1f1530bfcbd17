/** A table of the council's own, from its definition: groups down, measures over periods across. */
import type { Figure } from '../../figures';
import { show, type ReportContext, type TableDraft } from '../context';
import type { Cell, Column, NoteMark } from '../types';
import { withOwnChart } from './chart';
import { columnsOf, type FigureColumn } from './columns';
import { groupingsOf, type TableDefinition } from './definition';
import { tableFigures, totalOfYears, type TableFigures } from './figures';
import { isByYear, isMentions } from './groupings';
import { linesOf, type Line } from './lines';
import type { Made } from './made';
import { ownNotes } from './notes';
import { ALL } from './parts';
import { ownSentences } from './sentences';
import { targetHeading, targetWords } from './target';

/** The table, and beside one with many groups a small one with its chart. */
export function ownTable(context: ReportContext, definition: TableDefinition): readonly TableDraft[] {
  const figures = tableFigures(context, definition);
  const { columns, isNested } = columnsOf(context, definition, figures);
  const lines = linesOf({ context, definition, figures, columns }, isNested);
  const totals = columns.map((column, index) => totalOf(definition, figures, column, groupsIn(lines, index)));
  const labels = [definition.rows.name, ...(isNested && definition.thenBy ? [definition.thenBy.name] : [])];
  const made: Made = { context, definition, figures, columns, labels, lines, totals };
  const isWanted = definition.isTotalChosen || context.facts.settings.totalsRow;
  const totalled = definition.total && isWanted && lines.length > 0;
  const rows = lines.map(({ parts, figures: its }) =>
    rowOf(
      made,
      parts.map(({ name }) => name),
      its,
    ),
  );
  const totalName = [ALL.name, ...labels.slice(1).map(() => 'All')];
  const draft: TableDraft = {
    id: definition.id,
    title: definition.title,
    columns: headingsOf(made),
    rows: totalled ? [...rows, rowOf(made, totalName, totals)] : rows,
    // The years are known or not each on its own; all of them together are the figure of none.
    restsOn: isByYear(definition.rows) ? [] : totals,
    total: totalled,
    sentences: ownSentences(made),
    noteTexts: ownNotes(made),
    whenEmpty: `Nothing is counted in this table for ${context.current}.`,
    marks: marksOf(made),
  };
  return withOwnChart(made, draft, rows);
}

function groupsIn(lines: readonly Line[], column: number): readonly Figure[] {
  return lines.flatMap(({ figures }) => figures[column] ?? []);
}

function totalOf(
  { rows }: TableDefinition,
  figures: TableFigures,
  { measure, period, part }: FigureColumn,
  groups: readonly Figure[],
): Figure {
  if (isByYear(rows)) return totalOfYears(measure, groups);
  return figures.of(part ? [ALL, part] : [ALL], measure, period, groups);
}

/** Where the words of the target stand: behind the first column of its measure. */
function targetColumn({ definition: { target }, columns }: Made): number {
  return target ? columns.findIndex(({ measure, period }) => measure === target.measure && !period.isDifference) : -1;
}

function rowOf(made: Made, labels: readonly string[], figures: readonly Figure[]): readonly Cell[] {
  const { context, definition, columns } = made;
  const place = targetColumn(made);
  const cells = figures.flatMap((figure, index): readonly Cell[] => {
    const shown = show(context, figure, columns[index]?.period.isDifference);
    if (index !== place || !definition.target) return [shown];
    return [shown, targetWords(context, definition.target, figure)];
  });
  return [...labels, ...cells];
}

function headingsOf(made: Made): readonly Column[] {
  const { context, definition, columns, labels } = made;
  const place = targetColumn(made);
  const all = [
    ...labels.map((heading): Column => ({ heading, kind: 'text' })),
    ...columns.flatMap(({ heading, measure, period, part }, index): readonly Column[] => {
      const isShare =
        measure.isOfFirst && measure.unit === 'percent' && !period.isDifference && !part && isParted(made);
      const column: Column = { heading, kind: 'figure', ...(isShare ? { share: true as const } : {}) };
      if (index !== place || !definition.target) return [column];
      return [column, { heading: targetHeading(context, definition.target), kind: 'text' }];
    }),
  ];
  return all.map((column, index) => {
    const before = all.slice(0, index).filter(({ heading }) => heading === column.heading).length;
    return before === 0 ? column : { ...column, heading: `${column.heading} (${before + 1})` };
  });
}

/** Each row of the register is in one group: the shares are of one whole. */
function isParted({ definition }: Made): boolean {
  return !groupingsOf(definition).some(isMentions);
}

/** What sets a year apart from the others, on its heading or its row. */
function marksOf(made: Made): readonly NoteMark[] {
  const { columns, labels, lines } = made;
  const place = targetColumn(made);
  return [
    ...columns.flatMap(({ apart }, index) => {
      const column = labels.length + index + (place >= 0 && index > place ? 1 : 0);
      return apart === undefined ? [] : [{ column, text: apart }];
    }),
    ...lines.flatMap(({ parts }, row) =>
      parts.flatMap(({ apart }) => (apart === undefined ? [] : [{ row, text: apart }])),
    ),
  ];
}
