/**
 * Sheet plans: what a written sheet holds, as plain data. Rows and columns are zero-based; sizes in points.
 * `excel/` turns a plan into Office.js calls and decides nothing but how.
 */
import type { Rectangle } from '../a1';
export type PlanValue = string | number | null;

/** A rectangle of values. Strings are text whatever they look like; null leaves the cell empty. */
export interface PlanBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly PlanValue[])[];
}

/** One format for a rectangle. Formats are per column or block, never per cell in bulk. */
export interface PlanFormat extends Rectangle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Right' | 'Center';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  /** Steps of three spaces' width from the side to which the text is aligned. */
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Thin lines in BORDER_COLOR: at the rectangle's edges … */
  readonly borderBottom?: boolean;
  readonly borderTop?: boolean;
  /** … and between its rows. */
  readonly borderRows?: boolean;
}

/** An Excel Table over a block that is written as values; `hasTotals` marks a plain last row, not a totals row. */
export interface PlanTable {
  /** Workbook-wide unique by the naming rule; `excel/` adds a suffix where it is taken. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** A table style of Excel (`TableStyleLight1`) or '' for none: headers are formatted explicitly. */
  readonly style: string;
}

/** A chart over one contiguous range: its first column holds the categories, its first row the series' names. */
export interface PlanChart {
  readonly name: string;
  readonly type: 'ColumnClustered' | 'BarClustered' | 'BarStacked' | 'Line';
  readonly title: string;
  readonly categoryAxis: string;
  readonly valueAxis: string;
  /** The series' value blocks, each one column; names and categories are taken from the cells given. */
  readonly categories: PlanRange;
  readonly series: readonly PlanSeries[];
  readonly labelFormat: string;
  /** Number format of the value axis; absent = `labelFormat`. */
  readonly valueFormat?: string;
  readonly scale: PlanScale;
  /** Below the plot; false where there is one series, which the title names. */
  readonly legend: boolean;
  /** Space between categories in per cent of a bar's or column's breadth; absent = Excel's own. */
  readonly gapWidth?: number;
  /** Categories from the top down (bars). */
  readonly reverseCategories: boolean;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What of the value axis is not left to Excel. */
export interface PlanScale {
  readonly minimum?: number;
  readonly maximum?: number;
  /** Between two labels. */
  readonly step?: number;
}

export interface PlanSeries {
  readonly name: string;
  readonly values: PlanRange;
  readonly color: string;
  /** What the markers of its line are filled with; absent = `color`. */
  readonly markerFill?: string;
  /** Line around its bars. */
  readonly outline?: string;
  /** The bar that has a fill of its own, by its number from 0. */
  readonly pickedOut?: { readonly point: number; readonly color: string };
  /** Colour of its labels where they stand on `color`; absent = Excel's own. */
  readonly labelColor?: string;
}

export interface PlanRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A link of our own making: a HYPERLINK formula to A1 of another sheet of the same report, or to a cell address. The
 * block leaves its cell empty; links of a list stand below one another without a gap wherever they can.
 */
export interface PlanLink {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Plan id of the sheet (`named`: the link reads as the sheet is called in the end), or the analyst's own cell. */
  readonly to: { readonly plan: string; readonly named?: true } | { readonly sheet: string; readonly cell: string };
}

/** What may be typed into cells, and what is said to who types. */
export interface PlanValidation extends PlanRange {
  readonly rule:
    | {
        readonly kind: 'list';
        /** Values parted by commas, or a formula that gives a range. */ readonly source: string;
      }
    /** Bounds are formulas, so that they mean the same day in either date system. */
    | { readonly kind: 'date'; readonly from: string; readonly to: string }
    | { readonly kind: 'number' | 'whole number'; readonly from: number; readonly to?: number };
  /** Shown while the cell is selected. A title has at most 32 characters, a message 255. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** `Warning` lets other entries through; its message has at most 225 characters. */
  readonly alert: { readonly style: 'Stop' | 'Warning'; readonly title: string; readonly message: string };
}

export interface SheetPlan {
  /** Table id, or `contents`, `notes`, `findings`. Unique within a report. */
  readonly id: string;
  /** Wanted sheet name, already legal; `excel/` adds a suffix on a clash with a sheet that is not ours. */
  readonly name: string;
  readonly section: string;
  readonly blocks: readonly PlanBlock[];
  /** In order: later formats win. */
  readonly formats: readonly PlanFormat[];
  /** In characters as Excel's dialog shows them, by column from A: n characters are 7n + 5 pixels, or 0.75 × that in points. A last empty column may stand beyond `columns`, to make the sheet as wide as its page. */
  readonly columnWidths: readonly number[];
  /** In points, by runs of rows of one height; the commentary's row is left out while it is empty, so that it grows. Rows behind a chart have theirs. */
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  readonly links: readonly PlanLink[];
  /** Set once all sheets have their names: sources may refer to them. Absent = none. */
  readonly validations?: readonly PlanValidation[];
  /** Where the analyst may type; carried over a refresh. Absent on Contents, Notes and Findings. */
  readonly commentary?: { readonly row: number; readonly column: number };
  /** Paper, orientation and margins are PAGE's; always one page wide. */
  readonly print: {
    readonly titleRows: { readonly first: number; readonly last: number } | null;
    /** 0 = as many pages as it takes. */
    readonly pagesTall: 0 | 1;
    /** Print area, so that text running on beyond the table is not cut; absent where a chart spans the width. */
    readonly area?: PlanRange;
  };
  /** Size of what is written, commentary included: anything beyond it was typed by somebody. */
  readonly rows: number;
  readonly columns: number;
}

/** All sheets of one report, in order, with the mark by which they are known again. */
export interface WorkbookPlan {
  readonly kind: string;
  /** Period label: with `kind` it says which earlier sheets this plan replaces. */
  readonly period: string;
  /** Document title property. */
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
}
