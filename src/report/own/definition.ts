/** A table as plain data: measures, by a grouping, over periods (REPORTS.md). */
import type { Condition } from './conditions';
import type { Grouping } from './groupings';
import type { Measure } from './measureMakers';

/** What a column is of. */
export type PeriodChoice =
  | { readonly kind: 'Current' | 'Previous' | 'Difference' | 'Months' | 'Quarters' }
  /** The last `count` years up to the current period. */
  | { readonly kind: 'Years'; readonly count: number };

/** `By` a column ranks by its figures, the highest first. */
export type Order =
  { readonly kind: 'Grouping' | 'Most first' | 'Alphabetical' } | { readonly kind: 'By'; readonly measure: Measure };

export const CHARTS = ['None', 'Bars', 'Stacked bars', 'Columns', 'Line'] as const;
export type ChartChoice = (typeof CHARTS)[number];

export interface Target {
  readonly measure: Measure;
  readonly sign: '≥' | '≤' | '>' | '<';
  /** A percentage as a fraction, money in pounds. */
  readonly value: number;
}

export interface TableDefinition {
  readonly id: string;
  readonly title: string;
  readonly rows: Grouping;
  readonly thenBy?: Grouping;
  readonly measures: readonly [Measure, ...Measure[]];
  readonly periods: readonly [PeriodChoice, ...PeriodChoice[]];
  readonly where: readonly Condition[];
  readonly order: Order;
  readonly top?: number;
  readonly total: boolean;
  /** Somebody said so; else the setting Totals row can leave it out. */
  readonly isTotalChosen: boolean;
  readonly chart: ChartChoice;
  readonly target?: Target;
}

/** What it is grouped by: down, then by. */
export function groupingsOf({ rows, thenBy }: Pick<TableDefinition, 'rows' | 'thenBy'>): readonly Grouping[] {
  return thenBy ? [rows, thenBy] : [rows];
}
