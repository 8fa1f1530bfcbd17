// A table of the report as a sheet.
import { noteMarker } from '../report';
import type { Cell, Report, Section, Table } from '../report';
import type { ContentCell, SheetContent } from './content';
import type { PlanNames } from './names';

/** What every sheet of a report is called after: `<subject>: <council>, <period>`. */
export function sheetTitle(subject: string, report: Report): string {
  const place = [report.council, report.periodTitle].filter((part) => part !== '').join(', ');
  return place === '' ? subject : `${subject}: ${place}`;
}

export function tableContent(report: Report, section: Section, table: Table, names: PlanNames): SheetContent {
  const rows = table.rows.map((row) => row.map(contentCell));
  const filled = rows.length > 0;
  const chart = filled ? table.chart : undefined;
  const blank = rows.some((row) => row.includes(null)) ? table.blanks : undefined;
  return {
    id: table.id,
    name: names.sheet,
    section: section.id,
    title: [sheetTitle(table.title, report), ...table.notes.map(noteMarker)].join(' '),
    about: `${holds(filled, chart !== undefined)} Notes are on the Notes sheet.`,
    lines: [
      ...shorthandLines(report, [table]),
      ...(blank === undefined ? [] : [blankLine(blank)]),
      ...table.sentences.map((sentence) => sentence.text),
      ...(filled || table.whenEmpty === '' ? [] : [table.whenEmpty]),
      ...(chart ? [chartLine(chart.description)] : []),
    ],
    commentary: true,
    ...(filled
      ? {
          table: {
            name: names.table,
            columns: table.columns,
            rows,
            total: table.total,
          },
        }
      : {}),
    ...(chart ? { chart } : {}),
  };
}

/** One line for each shorthand that stands in a cell of the tables. */
export function shorthandLines(report: Report, tables: readonly Table[]): readonly string[] {
  const shown = new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.map(shownText))));
  return report.shorthand
    .filter(({ symbol }) => shown.has(symbol))
    .map(({ symbol, meaning }) => `${SHORTHAND}${symbol} means ${meaning.replace(/\.$/, '')}.`);
}

export const SHORTHAND = 'Shorthand: ';
export const BLANK_CELLS = 'Blank cells: ';

export function blankLine(reason: string): string {
  return `${BLANK_CELLS}${reason}`;
}

/** `Chart: …`, unless the description names the chart itself. */
function chartLine(description: string): string {
  return isChartLine(description) ? description : `Chart: ${description}`;
}

/** Whether a line of a sheet says what its chart shows. */
export function isChartLine(line: string): boolean {
  return /^(?:Chart: |The chart )/.test(line);
}

function holds(table: boolean, chart: boolean): string {
  if (!table) return 'This sheet holds no table.';
  return chart ? 'This sheet holds one table and, below it, one chart.' : 'This sheet holds one table.';
}

function contentCell(cell: Cell): ContentCell | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { text: cell };
  return cell.value === undefined ? { text: cell.text } : { text: cell.text, value: cell.value, format: cell.format };
}

function shownText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.trim();
  return cell.value === undefined ? cell.text : '';
}
