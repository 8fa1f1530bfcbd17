import type { Period } from '../calendar';
import type { Figure } from '../figures';
import type { Finding } from '../register';

/** Of one of KINDS, or of a report that the sheet `Report` names. */
export type ReportKindId = string;

/**
 * A figure with how it is shown. `value` is rounded as displayed and goes into the cell (percent as a fraction,
 * points as points, money in pounds); absent where the figure is missing, and then `text` stands in the cell.
 */
export interface Shown {
  readonly figure: Figure;
  readonly text: string;
  readonly value?: number;
  /** Excel number format of `value`. */
  readonly format: string;
}

/** A table cell: text, a shown figure, or null for a padded blank (allowed only where the table's note says why). */
export type Cell = string | Shown | null;

export interface Column {
  /** Unique within the table, non-empty. */
  readonly heading: string;
  readonly kind: 'text' | 'long text' | 'figure';
  /** Each figure is its row's part of the table's total: where they don't show 100 together, a note says so. */
  readonly share?: true;
}

/** A generated sentence with the figures it is made of. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** A native chart over the table's own cells. */
export interface Chart {
  readonly type: 'clustered column' | 'clustered bar' | 'stacked bar' | 'line';
  readonly title: string;
  readonly categoryAxis: string;
  readonly valueAxis: string;
  /** Index of the column with the categories; the columns of `series` stand side by side, not always next to it. */
  readonly categories: number;
  readonly series: readonly number[];
  /** The first `rowCount` rows of the table are drawn: never a total, never a row without a number. */
  readonly rowCount: number;
  /** Row whose bars are picked out: the council among others. */
  readonly pickedOut?: number;
  /** What the chart shows, in words. */
  readonly description: string;
}

export interface Table {
  /** Id of FIGURES.md (`received-by-team`); unique within the report. */
  readonly id: string;
  /** Subject of the sheet's title, without council and period (`Complaints received by team`). */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** True where the last row is a total. */
  readonly total: boolean;
  /** Shown above the table, in this order. */
  readonly sentences: readonly Sentence[];
  /** Numbers of the report's notes that the title carries as `[note n]`. */
  readonly notes: readonly number[];
  /** Shown in place of rows where there are none ("No complaints were upheld in 2022/23."). */
  readonly whenEmpty: string;
  /** Why cells are blank, where any are. */
  readonly blanks?: string;
  readonly chart?: Chart;
}

export interface Section {
  readonly id: string;
  /** `Volume of representations`, numbered in the report's order. */
  readonly number: number;
  readonly title: string;
  readonly tables: readonly Table[];
}

export interface Note {
  /** From 1, in the order of first use. */
  readonly number: number;
  readonly text: string;
}

/** A note before it has its number, on a column's heading, or with `row` on the label in the row's first cell. */
export interface NoteMark {
  readonly column?: number;
  readonly row?: number;
  readonly text: string;
}

/** A finished report as values: no cell address, nothing of Excel. */
export interface Report {
  readonly kind: ReportKindId;
  /** `Appendix: complaints and representations`. */
  readonly title: string;
  readonly council: string;
  readonly period: Period;
  readonly previous: Period;
  /** The period as titles show it: its label, or `2026/27 to 22 November 2026` while it is not over. */
  readonly periodTitle: string;
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
  /** Settings as printed on the Notes sheet. */
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  /** Shorthand used in the report with its meaning: `N/A`, `[z]`, `[c]` … */
  readonly shorthand: readonly { readonly symbol: string; readonly meaning: string }[];
  readonly findings: readonly Finding[];
}
