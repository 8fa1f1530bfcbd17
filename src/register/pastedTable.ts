/**
 * A pasted table of councils' figures, whichever way round it is. Every figure is of a council, a period and a measure,
 * and each of the three stands in the figure's row, above its column, or beside the table for all of it: so councils,
 * years or measures may run across or down.
 */
import { dateOf, parsePeriod } from '../calendar';
import { must } from '../must';
import type { BenchmarkKey } from './benchmarks';
import { foldKey } from './cells';
import { cleanCouncil } from './councilNames';
import type { DelimitedRow } from './delimited';
import { withoutMarks } from './marks';
import { pastedLayout, type PastedLayout } from './pastedLayout';

/** What is said of a table by whoever pastes it. */
export interface PasteHints {
  /** From the table's heading to ours; '' = not used. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** Of all that names no period itself. */
  readonly period?: string;
}

export interface PastedTable extends Pick<PastedLayout, 'headings' | 'headingOf'> {
  readonly rows: readonly PastedRow[];
}

/** The figures of one council and period. */
export interface PastedRow {
  /** Where they stand in the text, as people say it: "line 4"; "line 4, 2022/23" where a line has several. */
  readonly place: string;
  /** Without marks, and that of a row above where it stands once for several. */
  readonly council: string;
  readonly period: string;
  /** As it is typed; '' where there is none. */
  readonly cell: (key: BenchmarkKey) => string;
}

/**
 * undefined where no row of headings stands above figures. `known` are councils that the workbook names.
 * @throws Problem `bad-mapping`
 */
export function pastedTable(
  pasted: readonly DelimitedRow[],
  known: readonly string[],
  hints: PasteHints,
): PastedTable | undefined {
  const width = Math.max(0, ...pasted.map(({ cells }) => cells.length));
  const rows = pasted.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  const layout = pastedLayout(rows, known, hints.mapping ?? {});
  if (!layout) return undefined;
  const lines = pasted.slice(layout.firstRow).map(({ line }) => line);
  const headings = rows[layout.firstRow - 1]?.join('\n');
  // Headings stand again on each page that was copied.
  const body = rows.slice(layout.firstRow).map((row) => (row.join('\n') === headings ? [] : row));
  const found = figuresOf(layout, body, lines, hints.period);
  return {
    ...{ headings: layout.headings, headingOf: layout.headingOf },
    rows: found.map((one) => ({
      ...{ place: placeOf(one, found), council: one.council, period: one.period },
      cell: (key) => one.cells.get(key) ?? '',
    })),
  };
}

interface Found {
  readonly line: number;
  readonly council: string;
  readonly period: string;
  readonly cells: Map<BenchmarkKey, string>;
}

/**
 * Figures of one row belong together. Where a row is of one measure, so do those of other rows with the same council and
 * period, as long as they are of another measure.
 */
function figuresOf(
  layout: PastedLayout,
  body: readonly (readonly string[])[],
  lines: readonly number[],
  given: string | undefined,
): readonly Found[] {
  const all: Found[] = [];
  const last = new Map<string, Found>();
  const above = { council: '', period: '' };
  body.forEach((row, index) => {
    const line = must(lines[index], 'the line of a row');
    const text = (column: number | undefined): string => (column === undefined ? '' : (row[column] ?? ''));
    if (isBand(row, layout)) return void (above.period = withoutMarks(row.join('')));
    if (text(layout.council) !== '') above.council = cleanCouncil(text(layout.council));
    if (text(layout.period) !== '') above.period = withoutMarks(text(layout.period));
    const label = layout.labelOf(text(layout.measure));
    const own = layout.isPeriodSpanning ? above.period : withoutMarks(text(layout.period));
    const period = (column: string): string => periodOf(column || label.period || own, given, layout.tablePeriod);
    const start = (council: string, of: string): Found => {
      const next = { line, council, period: of, cells: new Map<BenchmarkKey, string>() };
      all.push(next);
      return next;
    };
    const ofRow = new Set<Found>();
    for (const column of layout.figures) {
      const key = column.key ?? label.key;
      if (text(column.index) === '' || key === undefined || key === 'source') continue;
      const council = column.council || above.council;
      const names = [foldKey(council), parsePeriod(period(column.period))?.label ?? foldKey(period(column.period))];
      const id = [column.key === undefined ? 'any row' : index, ...names].join('\n');
      const known = last.get(id);
      // The same figure a second time is another row's, or a heading that stands twice.
      const isTaken = known?.cells.has(key) === true;
      if (isTaken && known.line === line) continue;
      const found = known && !isTaken ? known : start(council, period(column.period));
      last.set(id, found.cells.size === 0 ? found : (known ?? found));
      found.cells.set(key, text(column.index));
      ofRow.add(found);
    }
    if (ofRow.size === 0 && [layout.council, layout.period].some((column) => text(column) !== '')) {
      ofRow.add(start(above.council, period('')));
    }
    const source = text(layout.figures.find(({ key }) => key === 'source')?.index);
    if (source !== '') for (const { cells } of ofRow) cells.set('source', source);
  });
  return all;
}

/** A year alone on its line is that of the lines below it. */
function isBand(row: readonly string[], { period }: PastedLayout): boolean {
  const texts = row.filter(Boolean);
  return period === undefined && texts.length === 1 && parsePeriod(withoutMarks(texts.join(''))) !== undefined;
}

/** A period that can't be read gives way to one that is said of the table, unless it names another year. */
function periodOf(own: string, given: string | undefined, ofTable: string): string {
  if (own === '') return given ?? ofTable;
  const said = given === undefined ? undefined : parsePeriod(given);
  if (given === undefined || !said || parsePeriod(own)) return own;
  const years = [said.start, said.end].map((day) => String(dateOf(day).year));
  return (own.match(/\d{4}/g) ?? []).every((year) => years.includes(year)) ? given : own;
}

function placeOf({ line, council, period }: Found, all: readonly Found[]): string {
  const others = all.filter((one) => one.line === line);
  const tells = (name: 'council' | 'period'): boolean => new Set(others.map((one) => one[name])).size > 1;
  return [`line ${line}`, ...(tells('council') ? [council] : []), ...(tells('period') ? [period] : [])].join(', ');
}
