// Verifies on a finished plan what accessible workbooks must keep to (Government Analysis Function, spreadsheets
// checklist): checked before anything is written.
import { must } from '../must';
import { HIGHEST_ROW } from './columns';
import { isSheetName, isTableName } from './names';
import { FONT_SIZE } from './style';
import { BLANK_CELLS, SHORTHAND, isChartLine } from './tableSheet';
import type { PlanChart, PlanRange, PlanTable, PlanValue, SheetPlan, WorkbookPlan } from './types';

export interface PlanProblem {
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly message: string;
}

/** Every statement that the plan breaks; none for a plan that is as it should be. */
export function planProblems(plan: WorkbookPlan): readonly PlanProblem[] {
  return [
    ...layoutProblems(plan),
    ...onSheets(plan, (sheet, cells) => [
      ...topProblems(sheet, cells),
      ...sheet.tables.flatMap((table) => blankProblems(sheet, table, cells)),
      ...shorthandProblems(sheet, cells),
    ]),
    ...noteProblems(plan),
  ];
}

/**
 * The statements whose breach makes a wrong or broken workbook, so that it must not be written: none of them depends on
 * the words that the register holds.
 */
export function layoutProblems(plan: WorkbookPlan): readonly PlanProblem[] {
  return [
    ...onSheets(plan, (sheet, cells) => [
      ...sheet.tables.flatMap((table) => shapeProblems(sheet, table, cells)),
      ...sheet.charts.flatMap((chart) => chartProblems(sheet, chart, cells)),
      ...sizeProblems(sheet),
    ]),
    ...nameProblems(plan),
    ...contentsProblems(plan),
  ];
}

function onSheets(
  { sheets }: WorkbookPlan,
  problems: (sheet: SheetPlan, cells: Cells) => readonly string[],
): readonly PlanProblem[] {
  return sheets.flatMap((sheet) => problems(sheet, readCells(sheet)).map((message) => ({ sheet: sheet.id, message })));
}

/** Value of a cell; links count with their text. */
type Cells = (row: number, column: number) => PlanValue;

function readCells(sheet: SheetPlan): Cells {
  const links = new Map(sheet.links.map((link) => [`${link.row},${link.column}`, link.text]));
  return (row, column) => {
    for (const block of sheet.blocks) {
      const value = block.values[row - block.row]?.[column - block.column];
      if (value !== undefined && value !== null) return value;
    }
    return links.get(`${row},${column}`) ?? null;
  };
}

function topProblems(sheet: SheetPlan, cells: Cells): readonly string[] {
  const title = cells(0, 0);
  const about = textOf(cells(1, 0));
  const tables = sheet.tables.length;
  return messages([
    [typeof title !== 'string' || title.trim() === '', 'A1 holds no title.'],
    [tables > 1, 'There is more than one table.'],
    [!about.includes(tables === 1 ? 'one table' : 'no table'), 'A2 does not say how many tables there are.'],
    [!/\bnotes?\b/i.test(about), 'A2 does not say where notes are.'],
    [
      sheet.blocks.some((block) => block.row + block.values.length > sheet.rows),
      'There are values below the last row that the plan counts.',
    ],
  ]);
}

function shapeProblems(sheet: SheetPlan, table: PlanTable, cells: Cells): readonly string[] {
  const headings = range(table.columns).map((column) => cells(table.row, column));
  const folded = headings.map((heading) => textOf(heading).trim().toLowerCase());
  return messages([
    [table.column !== 0, 'The table does not start in column A.'],
    [table.rows < 2, 'The table has no rows.'],
    [folded.includes(''), 'A heading is empty.'],
    [new Set(folded).size < folded.length, 'Two headings are the same.'],
    [headings.some((heading) => typeof heading !== 'string'), 'A heading is not text.'],
    [table.row + table.rows !== sheet.rows, 'Something other than a chart stands below the table.'],
  ]);
}

function blankProblems(sheet: SheetPlan, table: PlanTable, cells: Cells): readonly string[] {
  const body = range(table.rows - 1).map((index) => table.row + 1 + index);
  const isBlank = (row: number, column: number): boolean => cells(row, column) === null || cells(row, column) === '';
  const blankRow = body.some((row) => range(table.columns).every((column) => isBlank(row, column)));
  const blankColumn = range(table.columns).some((column) => body.every((row) => isBlank(row, column)));
  const anyBlank = body.some((row) => range(table.columns).some((column) => isBlank(row, column)));
  const explained = linesAbove(sheet, cells).some((line) => line.startsWith(BLANK_CELLS));
  return messages([
    [blankRow, 'A row of the table is blank.'],
    [blankColumn, 'A column of the table is blank.'],
    [anyBlank && !explained, 'Blank cells are not explained above the table.'],
    [!anyBlank && explained, 'Blank cells are explained but there are none.'],
  ]);
}

function chartProblems(sheet: SheetPlan, chart: PlanChart, cells: Cells): readonly string[] {
  const [table] = sheet.tables;
  const drawn = [chart.categories, ...chart.series.map((series) => series.values)];
  const inTable = (block: PlanRange): boolean =>
    table !== undefined &&
    block.row > table.row &&
    block.row + block.rows <= table.row + table.rows &&
    block.column + block.columns <= table.columns;
  const numbers = chart.series.every(({ values }) =>
    range(values.rows).every((index) => typeof cells(values.row + index, values.column) === 'number'),
  );
  return messages([
    [[chart.title, chart.categoryAxis, chart.valueAxis].some((text) => text.trim() === ''), 'The chart lacks a title.'],
    [chart.series.length === 0 || chart.categories.rows === 0, 'The chart draws nothing.'],
    [chart.series.some((series) => series.name.trim() === ''), 'A series of the chart has no name.'],
    [!drawn.every(inTable), 'The chart draws cells outside the table.'],
    [!numbers, 'The chart draws a cell that is not a number.'],
    [!linesAbove(sheet, cells).some(isChartLine), 'No cell says what the chart shows.'],
  ]);
}

/**
 * Shorthand in cells is explained above the table, and what is explained is used. Notes explains it for all sheets, and
 * a setting may name it without meaning it.
 */
function shorthandProblems(sheet: SheetPlan, cells: Cells): readonly string[] {
  if (sheet.id === NOTES || sheet.id === 'settings-used') return [];
  const used = new Set(tableTexts(sheet, cells).filter((text) => /^(?:\[[a-z]+\]|N\/A)$/.test(text)));
  const explained = new Set(
    linesAbove(sheet, cells).flatMap((line) => {
      const symbol = line.startsWith(SHORTHAND) ? /^(.+?) means /.exec(line.slice(SHORTHAND.length))?.[1] : undefined;
      return symbol === undefined ? [] : [symbol];
    }),
  );
  const shown = new Set(tableTexts(sheet, cells));
  return [
    ...[...used]
      .filter((symbol) => !explained.has(symbol))
      .map((symbol) => `The shorthand ${symbol} is not explained.`),
    ...[...explained].filter((symbol) => !shown.has(symbol)).map((symbol) => `The shorthand ${symbol} is not used.`),
  ];
}

function sizeProblems(sheet: SheetPlan): readonly string[] {
  return messages([
    [sheet.rowHeights.some(({ height }) => height > HIGHEST_ROW || height <= 0), 'A row is higher than Excel allows.'],
    [sheet.columnWidths.some((width) => width > 255 || width <= 0), 'A column is wider than Excel allows.'],
    [sheet.formats.some((format) => (format.fontSize ?? FONT_SIZE) < FONT_SIZE), 'A font is smaller than 12 points.'],
  ]);
}

function nameProblems(plan: WorkbookPlan): readonly PlanProblem[] {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => ({ name, sheet: sheet.id })));
  return [
    ...repeated(plan.sheets, (sheet) => sheet.id).map((sheet) => ({
      sheet: sheet.id,
      message: 'Two sheets have this id.',
    })),
    ...repeated(plan.sheets, (sheet) => sheet.name.toLowerCase()).map((sheet) => ({
      sheet: sheet.id,
      message: `Two sheets are named ${sheet.name}.`,
    })),
    ...plan.sheets
      .filter((sheet) => !isSheetName(sheet.name))
      .map((sheet) => ({ sheet: sheet.id, message: `Excel takes no sheet named ${sheet.name}.` })),
    ...repeated(tables, ({ name }) => name.toLowerCase()).map(({ name, sheet }) => ({
      sheet,
      message: `Two tables are named ${name}.`,
    })),
    ...tables
      .filter(({ name }) => !isTableName(name))
      .map(({ name, sheet }) => ({ sheet, message: `Excel takes no table named ${name}.` })),
  ];
}

/** Every `[note n]` has its row on Notes, and every row of Notes its marker somewhere. */
function noteProblems(plan: WorkbookPlan): readonly PlanProblem[] {
  const listed = new Set<string>();
  const marked = new Map<string, string>();
  for (const sheet of plan.sheets) {
    for (const marker of markable(sheet).flatMap((text) => text.match(/\[note \d+\]/g) ?? [])) {
      if (sheet.id === NOTES) listed.add(marker);
      else marked.set(marker, sheet.id);
    }
  }
  return [
    ...[...marked]
      .filter(([marker]) => !listed.has(marker))
      .map(([marker, sheet]) => ({ sheet, message: `${marker} has no row on Notes.` })),
    ...[...listed]
      .filter((marker) => !marked.has(marker))
      .map((marker) => ({ sheet: NOTES, message: `${marker} is marked on no sheet.` })),
  ];
}

function contentsProblems(plan: WorkbookPlan): readonly PlanProblem[] {
  const [first, ...others] = plan.sheets;
  const contents = must(first, 'the first sheet of the plan');
  if (contents.id !== 'contents') return [{ sheet: contents.id, message: 'The first sheet is not Contents.' }];
  const linked = new Set(contents.links.flatMap((link) => ('plan' in link.to ? [link.to.plan] : [])));
  const known = new Set(others.map((sheet) => sheet.id));
  return [
    ...others
      .filter((sheet) => !linked.has(sheet.id))
      .map((sheet) => ({ sheet: sheet.id, message: 'Contents has no link to it.' })),
    ...[...linked]
      .filter((id) => !known.has(id))
      .map((id) => ({ sheet: contents.id, message: `A link leads to ${id}, which is not in the plan.` })),
  ];
}

const NOTES = 'notes';

/** Where markers stand: titles, lines and row labels in column A, and headings. */
function markable(sheet: SheetPlan): readonly string[] {
  return sheet.blocks
    .flatMap((block) => [...block.values.map((row) => row[0]), ...(block.values[0] ?? [])])
    .filter((value) => typeof value === 'string');
}

/** Texts of column A above the table, or of the whole sheet where there is none. */
function linesAbove(sheet: SheetPlan, cells: Cells): readonly string[] {
  return range(sheet.tables[0]?.row ?? sheet.rows).map((row) => textOf(cells(row, 0)));
}

function tableTexts(sheet: SheetPlan, cells: Cells): readonly string[] {
  return sheet.tables.flatMap((table) =>
    range(table.rows).flatMap((row) =>
      range(table.columns).map((column) => textOf(cells(table.row + row, table.column + column)).trim()),
    ),
  );
}

/** What a cell shows; '' for a blank one. */
function textOf(value: PlanValue): string {
  return value === null ? '' : String(value);
}

function repeated<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(key(value)) || !seen.add(key(value)));
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

function messages(statements: readonly (readonly [boolean, string])[]): readonly string[] {
  return statements.flatMap(([broken, message]) => (broken ? [message] : []));
}
