// Fits a laid-out sheet to its printed pages: how wide it is, and where below the table its chart stands.
import { must } from '../must';
import { chartSizes, type ChartSize } from './chart';
import { inCharacters, inPoints, sumOfSizes } from './columns';
import { PAGE, TITLE_SIZE } from './style';
import { CELL_PADDING, textWidth } from './textMetrics';
import type { SheetPlan } from './types';

/** A row that Excel sizes itself is this high while it holds one line of 12 points. */
const AUTOMATIC_ROW = 15.75;
const ROW_BEHIND_CHART = 15;
/** Free space between table and chart. */
const GAP = 14;
/** An empty column narrower than this is not worth having. */
const LEAST_COLUMN = 8;
/** From smaller prints 12-point text is no longer legible. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6] as const;
const LEAST_SCALE = 0.65;
/** At smaller scales the bars of a chart are put closer together before the sheet is printed smaller still. */
const GOOD_SCALE = 0.8;
/** So few rows of a table on its last page look lost. */
const FEW_ROWS = 3;
/**
 * Pages as long as computed, and up to 8% longer: the scale that fits a width is rounded down to whole per cents, and
 * LibreOffice draws columns up to 6% wider than Excel.
 */
const PAGE_LENGTHS = [1, 1.02, 1.04, 1.06, 1.08] as const;
/** A chart stands at most about so many pages below its table. */
const MOST_PAGES_ON = 6;

/**
 * Puts the sheet's chart below its table: on the same printed page where both fit on one at a legible scale, else where
 * no page break cuts it. (Excel ignores manual breaks while it fits a sheet to a page's width.)
 * An empty column behind the table makes the sheet as wide as the page, the title or the chart, so that sentences and
 * chart end where a column ends and the scale of the print is known.
 */
export function fitToPage(sheet: SheetPlan): SheetPlan {
  const written = sheet.columnWidths.slice(0, sheet.columns);
  const width = Math.max(PAGE.printableWidth, sumOfSizes(written.map(inPoints)), titleWidth(sheet));
  const [chart] = sheet.charts;
  const heights = heightsByRow(sheet);
  if (!chart) {
    const fit = fitTable(sheet, heights, width);
    const columnWidths = filledUp(written, fit.width);
    const area = { row: 0, column: 0, rows: sheet.rows, columns: columnWidths.length };
    return { ...sheet, columnWidths, print: { ...sheet.print, pagesTall: fit.pagesTall, area } };
  }
  const place =
    placeOnOnePage(heights, width, chartSizes(chart)) ?? placeOnPages(sheet, heights, width, chartSizes(chart));
  return {
    ...sheet,
    columnWidths: filledUp(written, place.width),
    rowHeights: [...sheet.rowHeights.filter((run) => run.row < sheet.rows), rowsBehind(sheet, heights, place)],
    charts: [{ ...chart, top: place.top, height: place.height, width: place.width - CROSSING }],
    print: {
      ...sheet.print,
      ...(isTableOnFirst(sheet, heights, place) ? { titleRows: null } : {}),
      pagesTall: place.pagesTall,
    },
  };
}

/**
 * A table that is a little longer than a page is printed on one; of a longer one no few rows are left for the last page,
 * where a sheet a little wider, and so printed a little smaller, helps it.
 */
function fitTable(sheet: SheetPlan, heights: readonly number[], width: number): Pick<Place, 'width' | 'pagesTall'> {
  const length = sumOfSizes(heights);
  const pageHeight = (PAGE.printableHeight * width) / PAGE.printableWidth;
  if (length > pageHeight && length <= PAGE.printableHeight / GOOD_SCALE) return { width, pagesTall: 1 };
  const headerRow = sheet.tables[0]?.row;
  const widths = [width, ...wider(width).filter((wide) => wide * GOOD_SCALE <= width)];
  return { width: widths.find((wide) => !isTorn(heights, headerRow, wide)) ?? width, pagesTall: 0 };
}

/** Width in points of a title that stands on one line. */
export function widthOfTitle(title: string): number {
  return textWidth(title, { bold: true, size: TITLE_SIZE }) + CELL_PADDING;
}

/** A chart as wide as the sheet would reach into the next column. */
const CROSSING = 4;

interface Place {
  readonly top: number;
  readonly height: number;
  /** Width of the sheet in points. */
  readonly width: number;
  readonly pagesTall: 0 | 1;
}

/** The rows behind the chart have a height of their own: a chart's place is kept by row, and Excel's default varies. */
function rowsBehind(
  sheet: SheetPlan,
  heights: readonly number[],
  { top, height }: Place,
): SheetPlan['rowHeights'][number] {
  return {
    row: sheet.rows,
    rows: Math.ceil((top + height - sumOfSizes(heights)) / ROW_BEHIND_CHART) + 1,
    height: ROW_BEHIND_CHART,
  };
}

/** Over a chart that stands on a page of its own, the heading row of a table that does not would be printed again. */
function isTableOnFirst(sheet: SheetPlan, heights: readonly number[], { width, pagesTall }: Place): boolean {
  const headerRow = sheet.tables[0]?.row;
  return pagesTall === 0 && paginationsOf(heights, headerRow, width).every(({ pages }) => pages === 1);
}

function placeOnOnePage(heights: readonly number[], width: number, size: ChartSize): Place | undefined {
  const top = sumOfSizes(heights) + GAP;
  const most = PAGE.printableWidth / width;
  const scaleWith = (height: number): number => Math.min(most, PAGE.printableHeight / (top + height));
  const height = scaleWith(size.comfortable) < Math.min(most, GOOD_SCALE) ? size.least : size.comfortable;
  if (scaleWith(height) < Math.min(most, LEAST_SCALE)) return undefined;
  return { top, height, width, pagesTall: 1 };
}

/**
 * The largest scale at which the chart stands whole on a page, its bars closer together if need be: a sheet made wider
 * is printed smaller. If possible no few rows of the table stand on a page of their own. A chart that fits no page runs
 * over pages.
 */
function placeOnPages(sheet: SheetPlan, heights: readonly number[], width: number, size: ChartSize): Place {
  const headerRow = sheet.tables[0]?.row;
  const widths = [width, ...wider(width)];
  const places = widths.flatMap((wide) => {
    const pageHeight = (PAGE.printableHeight * wide) / PAGE.printableWidth;
    return [size.comfortable, size.least].flatMap((height): readonly Place[] => {
      const top = topWithoutBreak(heights, headerRow, pageHeight, height);
      return top === undefined ? [] : [{ top, height, width: wide, pagesTall: 0 }];
    });
  });
  const together = places.find((place) => !isTorn(heights, headerRow, place.width));
  return together ?? places[0] ?? { top: sumOfSizes(heights) + GAP, height: size.comfortable, width, pagesTall: 0 };
}

/** Widths of a sheet in points at which it is printed at the next smaller scales. */
function wider(width: number): readonly number[] {
  return SCALES.map((scale) => PAGE.printableWidth / scale).filter((wide) => wide > width);
}

/** Whether a table that goes over pages leaves few rows for the last, or its heading row alone on the first. */
function isTorn(heights: readonly number[], headerRow: number | undefined, width: number): boolean {
  return paginationsOf(heights, headerRow, width).some(
    ({ pages, rowsOnLast, headingAlone }) => pages > 1 && (rowsOnLast <= FEW_ROWS || headingAlone),
  );
}

function paginationsOf(
  heights: readonly number[],
  headerRow: number | undefined,
  width: number,
): readonly Pagination[] {
  const pageHeight = (PAGE.printableHeight * width) / PAGE.printableWidth;
  return PAGE_LENGTHS.map((longer) => pagination(heights, headerRow, pageHeight * longer));
}

/** Where a chart stands below the last row with no page break through it; undefined where no page can hold it. */
function topWithoutBreak(
  heights: readonly number[],
  headerRow: number | undefined,
  pageHeight: number,
  chartHeight: number,
): number | undefined {
  const paginations = PAGE_LENGTHS.map((longer) => pagination(heights, headerRow, pageHeight * longer));
  let top = sumOfSizes(heights) + GAP;
  for (let page = 0; page < MOST_PAGES_ON; page += 1) {
    const bottom = top + chartHeight + ROW_BEHIND_CHART;
    const crossed = paginations.flatMap((pages) => breakBetween(pages, top, bottom));
    if (crossed.length === 0) return top;
    top = Math.max(...crossed) + 2 * ROW_BEHIND_CHART;
  }
  return undefined;
}

interface Pagination {
  /** Where the page ends on which the last row stands. */
  readonly end: number;
  /** How much every further page holds. */
  readonly further: number;
  readonly pages: number;
  readonly rowsOnLast: number;
  /** No row of the table stands on the page of its heading row. */
  readonly headingAlone: boolean;
}

/** Breaks fall between rows; on the pages after its own the heading row, if there is one, is printed again. */
function pagination(heights: readonly number[], headerRow: number | undefined, pageHeight: number): Pagination {
  const further = headerRow === undefined ? pageHeight : pageHeight - must(heights[headerRow], 'the heading row');
  let end = pageHeight;
  let y = 0;
  let pages = 1;
  let rowsOnLast = 0;
  let headingAlone = false;
  heights.forEach((height, row) => {
    if (y + height > end) {
      end = y + (headerRow !== undefined && row > headerRow ? further : pageHeight);
      pages += 1;
      rowsOnLast = 0;
      headingAlone ||= headerRow !== undefined && row === headerRow + 1;
    }
    y += height;
    rowsOnLast += 1;
  });
  return { end, further, pages, rowsOnLast, headingAlone };
}

/** The first break at or below `top`, if it lies above `bottom`. */
function breakBetween({ end, further }: Pagination, top: number, bottom: number): readonly number[] {
  const next = end + Math.max(0, Math.ceil((top - end) / further)) * further;
  return next < bottom ? [next] : [];
}

function heightsByRow(sheet: SheetPlan): readonly number[] {
  const heights = new Array<number>(sheet.rows).fill(AUTOMATIC_ROW);
  for (const run of sheet.rowHeights) heights.fill(run.height, run.row, Math.min(run.row + run.rows, sheet.rows));
  return heights;
}

/** The widths in characters, with a last column that brings the sheet to a width in points. */
function filledUp(widths: readonly number[], width: number): readonly number[] {
  const missing = width - sumOfSizes(widths.map(inPoints));
  return missing < LEAST_COLUMN ? widths : [...widths, inCharacters(missing)];
}

function titleWidth(sheet: SheetPlan): number {
  const title = sheet.blocks[0]?.values[0]?.[0];
  return typeof title === 'string' ? widthOfTitle(title) : 0;
}
