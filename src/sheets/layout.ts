// Lays a sheet's content out from top to bottom: title, lines, commentary, table, chart. The only place that knows rows.
//
// Title and sentences stand unwrapped in column A and run on over the empty cells to their right: cells may not be
// merged, and wrapping inside column A would pile them up. They are split into rows that fit the printed width.
import { layChart } from './chart';
import { COMMENTARY_ALONE, hasCutText, inCharacters, indentOf, sumOfSizes, tableHeights, tableWidths } from './columns';
import type { ContentCell, ContentTable, SheetContent } from './content';
import { numberFormats } from './numberFormats';
import { fitToPage, widthOfTitle } from './page';
import {
  COMMENTARY_FILL,
  FONT,
  FONT_SIZE,
  HEADER_COLOR,
  HEADER_FILL,
  LINK_COLOR,
  PAGE,
  TEXT_COLOR,
  TITLE_SIZE,
} from './style';
import { CELL_PADDING, splitToWidth } from './textMetrics';
import type { PlanBlock, PlanFormat, PlanLink, PlanValue, SheetPlan } from './types';

export const COMMENTARY_LABEL = 'Commentary';
/** Said above a table with a text that the highest row of Excel cannot show whole. */
export const CUT_TEXT =
  'Long texts: a row shows the beginning of a very long text only; the whole text is in the cell and can be read by selecting it.';
const TABLE_STYLE = 'TableStyleLight1';
const TITLE_HEIGHT = 24;
const LINE_HEIGHT = 18;

export function layOut(content: SheetContent): SheetPlan {
  const { table } = content;
  const widths = table ? tableWidths(table, content.commentary, content.commentaryWidth) : [COMMENTARY_ALONE];
  const readingWidth = Math.max(PAGE.printableWidth, sumOfSizes(widths), widthOfTitle(content.title)) - CELL_PADDING;
  const cut = table !== undefined && hasCutText(table, widths);
  const paragraphs = [content.about, ...content.lines, ...(cut ? [CUT_TEXT] : [])].flatMap((text) =>
    splitToWidth(text, readingWidth),
  );
  const label = 1 + paragraphs.length;
  const tableRow = label + (content.commentary ? 2 : 0);
  const above: PlanValue[] = [content.title, ...paragraphs, ...(content.commentary ? [COMMENTARY_LABEL, null] : [])];
  const rows = tableRow + (table ? table.rows.length + 1 : 0);
  const columns = table ? table.columns.length : 1;
  const commentary = content.commentary ? { row: label + 1, column: 0 } : undefined;

  return fitToPage({
    id: content.id,
    name: content.name,
    section: content.section,
    blocks: [
      { row: 0, column: 0, values: above.map((value) => [value]) },
      ...(table ? [tableBlock(table, tableRow)] : []),
    ],
    formats: [
      {
        ...{ row: 0, column: 0, rows, columns },
        ...{ fontName: FONT, fontSize: FONT_SIZE, fontColor: TEXT_COLOR, vertical: 'Top', horizontal: 'Left' },
      },
      { row: 0, column: 0, rows: 1, columns: 1, bold: true, fontSize: TITLE_SIZE },
      ...(commentary ? commentaryFormats(commentary.row) : []),
      ...(table ? tableFormats(table, tableRow) : []),
    ],
    columnWidths: widths.map(inCharacters),
    rowHeights: inRuns([
      TITLE_HEIGHT,
      ...paragraphs.map(() => LINE_HEIGHT),
      ...(commentary ? [LINE_HEIGHT, undefined] : []),
      ...(table ? tableHeights(table, widths) : []),
    ]),
    tables: table
      ? [{ name: table.name, row: tableRow, column: 0, rows: table.rows.length + 1, columns, style: TABLE_STYLE }]
      : [],
    charts: table && content.chart ? [layChart(content.chart, table, tableRow)] : [],
    links: table ? tableLinks(table, tableRow) : [],
    ...(commentary ? { commentary } : {}),
    print: { titleRows: table ? { first: tableRow, last: tableRow } : null, pagesTall: 0 },
    rows,
    columns,
  });
}

function tableBlock(table: ContentTable, row: number): PlanBlock {
  return {
    row,
    column: 0,
    values: [table.columns.map((column) => column.heading), ...table.rows.map((cells) => cells.map(planValue))],
  };
}

function planValue(cell: ContentCell | null): PlanValue {
  if (cell === null || cell.link) return null;
  return cell.value ?? cell.text;
}

function tableLinks(table: ContentTable, tableRow: number): readonly PlanLink[] {
  return table.rows.flatMap((cells, index) =>
    cells.flatMap((cell, column) =>
      cell?.link ? [{ row: tableRow + 1 + index, column, text: cell.text, to: cell.link }] : [],
    ),
  );
}

function tableFormats(table: ContentTable, tableRow: number): readonly PlanFormat[] {
  const first = tableRow + 1;
  const rows = table.rows.length;
  const columns = table.columns.length;
  const linked = table.columns
    .map((_, column) => column)
    .filter((column) => table.rows.some((row) => row[column]?.link));
  const indented = table.columns.map((_, column) => column).filter((column) => indentOf(table, column) > 0);
  // Beside a text of several lines the others start on its first line.
  const vertical = table.columns.some((column) => column.kind === 'long text') ? 'Top' : 'Center';
  return [
    { row: first, column: 0, rows, columns, wrap: true, vertical, borderRows: true, borderBottom: true },
    {
      ...{ row: tableRow, column: 0, rows: 1, columns },
      ...{ bold: true, fontColor: HEADER_COLOR, fill: HEADER_FILL, wrap: true, vertical: 'Bottom' },
    },
    ...figureColumns(table).map(({ column, columns: wide }): PlanFormat => ({
      ...{ row: tableRow, column, rows: rows + 1, columns: wide },
      horizontal: 'Right',
    })),
    ...indented.map((column): PlanFormat => ({ row: tableRow, column, rows: rows + 1, columns: 1, indent: 1 })),
    ...numberFormats(table).map((format) => ({ ...format, row: first + format.row })),
    ...linked.map((column): PlanFormat => ({
      row: first,
      column,
      rows,
      columns: 1,
      fontColor: LINK_COLOR,
      underline: true,
    })),
    ...(table.total ? [{ row: first + rows - 1, column: 0, rows: 1, columns, bold: true, borderTop: true }] : []),
  ];
}

/** Runs of neighbouring figure columns. */
function figureColumns(table: ContentTable): readonly { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  table.columns.forEach(({ kind }, column) => {
    if (kind !== 'figure') return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  });
  return runs;
}

function commentaryFormats(row: number): readonly PlanFormat[] {
  return [
    { row: row - 1, column: 0, rows: 1, columns: 1, bold: true },
    {
      ...{ row, column: 0, rows: 1, columns: 1 },
      ...{ wrap: true, fill: COMMENTARY_FILL, borderTop: true, borderBottom: true },
    },
  ];
}

/** Heights row by row from the top, gathered into runs; rows without one are left to Excel. */
function inRuns(heights: readonly (number | undefined)[]): SheetPlan['rowHeights'] {
  const runs: { row: number; rows: number; height: number }[] = [];
  heights.forEach((height, row) => {
    if (height === undefined) return;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row && last.height === height) last.rows += 1;
    else runs.push({ row, rows: 1, height });
  });
  return runs;
}
