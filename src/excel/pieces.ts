/** A sheet plan cut into pieces of work, each of known size, so that several sheets can share a request. */
import { must } from '../must';
import type { CellValue } from '../register';
import { BORDER_COLOR, type PlanBlock, type PlanFormat, type SheetPlan } from '../sheets';
import { queueChart } from './charts';
import type { DateSystem } from './dateSystem';
import { queueHandiwork, type Handiwork } from './handiwork';
import { sheetProperties, titleProperty, type SheetMark } from './marks';
import { COMMENTARY } from './additions';
import { inDateSystem, linkFormula, type SheetNames } from './planCells';
import { cellValue, textValue } from './text';

/** A sheet under construction. */
export interface NewSheet {
  readonly plan: SheetPlan;
  readonly mark: SheetMark;
  readonly temporaryName: string;
  readonly name: string;
  readonly tables: readonly { readonly temporaryName: string; readonly name: string }[];
  /** Carried over from the sheet before; '' for none. */
  readonly commentary: string;
  /** What was done to the sheet before; absent where there was none. */
  readonly handiwork?: Handiwork;
  /** The document title, on the report's first sheet. */
  readonly title?: string;
}

/** Work on one sheet. `bytes` estimates its share of a request; `opens` is the piece that adds the sheet. */
export interface Piece {
  readonly sheet: NewSheet;
  readonly bytes: number;
  readonly opens: boolean;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** The client sends some 300 bytes for a range and 200 for each thing set on it. */
const RANGE_BYTES = 300;
const SET_BYTES = 250;
const CHART_BYTES = 8_000;
/** A block is cut into ranges of this size. */
const BLOCK_BYTES = 250_000;

/** The pieces of a sheet in the order of writing: values, links, commentary, tables, formats, charts, handiwork. */
export function piecesOf(sheet: NewSheet, names: SheetNames, dates: DateSystem): readonly Piece[] {
  const { plan, handiwork } = sheet;
  const piece = (bytes: number, queue: Piece['queue']): Piece => ({ sheet, bytes, opens: false, queue });
  return [
    { ...piece(3_000, (target) => queueMarks(target, sheet)), opens: true },
    ...plan.blocks.flatMap((block) => blockPieces(block, plan.formats, dates, piece)),
    ...linkPieces(plan, names, piece),
    ...(plan.commentary
      ? [piece(2_000 + textBytes(sheet.commentary), (target) => queueCommentary(target, sheet))]
      : []),
    ...plan.tables.map((_, index) => piece(2_000, (target) => queueTable(target, sheet, index))),
    ...plan.formats.map((format) =>
      piece(RANGE_BYTES + SET_BYTES * Object.keys(format).length, (target) => queueFormat(target, format)),
    ),
    piece((RANGE_BYTES + SET_BYTES) * (plan.columnWidths.length + plan.rowHeights.length), (target) =>
      queueSizes(target, plan),
    ),
    ...plan.charts.map((chart) => piece(CHART_BYTES, (target) => queueChart(target, chart))),
    ...(handiwork ? [piece(handiworkBytes(handiwork), (target) => queueHandiwork(target, handiwork))] : []),
  ];
}

function handiworkBytes({ hidden }: Handiwork): number {
  const lines = hidden ? hidden.rows.length + hidden.columns.length : 0;
  return 2 * SET_BYTES + lines * (RANGE_BYTES + SET_BYTES);
}

function queueMarks(target: Excel.Worksheet, { mark, title }: NewSheet): void {
  target.visibility = Excel.SheetVisibility.hidden;
  const properties = [...sheetProperties(mark), ...(title === undefined ? [] : [titleProperty(title)])];
  for (const { key, value } of properties) target.customProperties.add(key, value);
}

type MakePiece = (bytes: number, queue: Piece['queue']) => Piece;

function blockPieces(
  block: PlanBlock,
  formats: readonly PlanFormat[],
  dates: DateSystem,
  piece: MakePiece,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let rows: (string | number | null)[][] = [];
  let bytes = 0;
  const close = (end: number): void => {
    const values = rows;
    const row = end - values.length;
    const [first] = values;
    if (first) {
      pieces.push(
        piece(bytes + RANGE_BYTES, (target) => {
          target.getRangeByIndexes(row, block.column, values.length, first.length).untrack().values = values;
        }),
      );
    }
    rows = [];
    bytes = 0;
  };
  block.values.forEach((cells, down) => {
    const row = block.row + down;
    const values = cells.map((value, across) =>
      cellValue(inDateSystem(formats, row, block.column + across, value, dates)),
    );
    const size = values.reduce((sum: number, value) => sum + textBytes(value), 0);
    if (bytes + size > BLOCK_BYTES) close(row);
    rows.push(values);
    bytes += size;
  });
  close(block.row + block.values.length);
  return pieces;
}

/** Links that stand below one another are one range of formulas. */
function linkPieces(plan: SheetPlan, names: SheetNames, piece: MakePiece): readonly Piece[] {
  const links = [...plan.links].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: (typeof links)[] = [];
  for (const link of links) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === link.column && last.row + 1 === link.row) runs.at(-1)?.push(link);
    else runs.push([link]);
  }
  return runs.map((run) => {
    const formulas = run.map((link) => linkFormula(link, names));
    const { row, column } = must(run[0], 'the first of the links');
    const bytes = formulas.reduce((sum, formula) => sum + textBytes(formula), RANGE_BYTES);
    return piece(bytes, (target) => {
      target.getRangeByIndexes(row, column, run.length, 1).untrack().formulas = formulas.map((formula) => [formula]);
    });
  });
}

function queueCommentary(target: Excel.Worksheet, { plan: { commentary: place }, commentary }: NewSheet): void {
  if (!place) return;
  const cell = target.getCell(place.row, place.column).untrack();
  target.names.add(COMMENTARY, cell);
  if (commentary !== '') cell.values = [[textValue(commentary)]];
}

function queueTable(target: Excel.Worksheet, { plan, tables }: NewSheet, index: number): void {
  const { row, column, rows, columns, style } = must(plan.tables[index], 'a table of the plan');
  const table = target.tables.add(target.getRangeByIndexes(row, column, rows, columns).untrack(), true);
  table.name = must(tables[index], 'the name of a table').temporaryName;
  table.style = style;
  table.showFilterButton = false;
}

function queueFormat(target: Excel.Worksheet, format: PlanFormat): void {
  const range = target.getRangeByIndexes(format.row, format.column, format.rows, format.columns).untrack();
  if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
  if (format.fontName !== undefined) range.format.font.name = format.fontName;
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.underline !== undefined) range.format.font.underline = format.underline ? 'Single' : 'None';
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.fontColor !== undefined) range.format.font.color = format.fontColor;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.borderTop) queueBorder(range, Excel.BorderIndex.edgeTop);
  if (format.borderBottom) queueBorder(range, Excel.BorderIndex.edgeBottom);
  if (format.borderRows && format.rows > 1) queueBorder(range, Excel.BorderIndex.insideHorizontal);
}

function queueBorder(range: Excel.Range, edge: Excel.BorderIndex): void {
  const border = range.format.borders.getItem(edge);
  border.style = 'Continuous';
  border.color = BORDER_COLOR;
}

/** One format for the whole range: Excel takes a single value for it, the types know only arrays. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Office.js speaks points: a character is 7 pixels of the default font, a column has 5 of margin, 4 pixels are 3 points. */
function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function queueSizes(target: Excel.Worksheet, { columnWidths, rowHeights }: SheetPlan): void {
  columnWidths.forEach((width, column) => {
    target.getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = pointsOf(width);
  });
  for (const { row, rows, height } of rowHeights) {
    target.getRangeByIndexes(row, 0, rows, 1).untrack().format.rowHeight = height;
  }
}

/** Room a value takes in a request, where quotation marks are escaped twice and a letter may take three bytes. */
function textBytes(value: CellValue): number {
  return typeof value === 'string' ? value.length * 1.5 + 8 : 20;
}
