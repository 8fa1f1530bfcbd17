// What a sheet says, before it is laid out: title, lines, a table, a chart. Every kind of sheet is put this way.
import type { Chart } from '../report';
import type { PlanLink } from './types';

export interface ContentCell {
  readonly text: string;
  /** The number that stands in the cell instead of the text, with its Excel format. */
  readonly value?: number;
  readonly format?: string;
  readonly link?: PlanLink['to'];
}

export interface ContentColumn {
  readonly heading: string;
  readonly kind: 'text' | 'long text' | 'figure';
}

export interface ContentTable {
  /** Excel's name for it. */
  readonly name: string;
  readonly columns: readonly ContentColumn[];
  /** At least one; null is a blank cell. */
  readonly rows: readonly (readonly (ContentCell | null)[])[];
  /** The last row is a total. */
  readonly total: boolean;
}

export interface SheetContent {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  readonly title: string;
  /** A2: how many tables and charts there are, and where the notes stand. */
  readonly about: string;
  /** Paragraphs below it, in reading order. */
  readonly lines: readonly string[];
  readonly commentary: boolean;
  /** Least width in points of column A, into which the commentary is typed; absent = enough for some words a line. */
  readonly commentaryWidth?: number;
  readonly table?: ContentTable;
  readonly chart?: Chart;
}
