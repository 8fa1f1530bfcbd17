/** The form in which the sample registers' sheets are drawn up: plain values. */

export interface SampleColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly format?: string;
  readonly wrap?: boolean;
  /** What the column's cells offer to choose from: values parted by commas, or a formula for their range. */
  readonly choices?: string;
}

/** undefined is an empty cell. */
export type SampleCell = string | number | undefined;

export interface SampleSheet {
  readonly name: string;
  /** The name of the Excel Table; absent where the rows are plain cells. */
  readonly table?: string;
  /** In a row of its own above the headings. */
  readonly title?: string;
  readonly columns: readonly SampleColumn[];
  /** At most one cell a column. */
  readonly rows: readonly (readonly SampleCell[])[];
}

export const DATE = 'dd/mm/yyyy';
export const DATE_AND_TIME = 'dd/mm/yyyy hh:mm';
export const MONEY = '£#,##0.00';
