/** A table whose figures are known, before it is put into words and a chart. */
import type { Figure } from '../../figures';
import type { ReportContext } from '../context';
import type { FigureColumn } from './columns';
import type { TableDefinition } from './definition';
import type { TableFigures } from './figures';
import type { Line } from './lines';

export interface Made {
  readonly context: ReportContext;
  readonly definition: TableDefinition;
  readonly figures: TableFigures;
  readonly columns: readonly FigureColumn[];
  /** Columns of texts before the figures. */
  readonly labels: readonly string[];
  readonly lines: readonly Line[];
  readonly totals: readonly Figure[];
}
