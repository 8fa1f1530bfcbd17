/** What is entered for a table of one's own, and the row of the sheet `Tables` that it makes. */
import type { TableTexts } from '../../jobs';

export interface TableForm {
  readonly title: string;
  readonly rows: string;
  readonly thenBy: string;
  /** Measures, in their order. */
  readonly columns: readonly string[];
  readonly periods: readonly string[];
  /** How many years are columns; '' is none. */
  readonly years: string;
  readonly conditions: readonly Condition[];
  readonly order: string;
  readonly top: string;
  readonly total: string;
  readonly chart: string;
  readonly target: string;
}

/** Of no grouping ('') it says nothing. */
export interface Condition {
  readonly grouping: string;
  readonly values: readonly string[];
}

export const NO_CONDITION: Condition = { grouping: '', values: [] };

export const BLANK_FORM: TableForm = {
  ...{ title: '', rows: '', thenBy: '', columns: [], periods: ['Current'], years: '' },
  ...{ conditions: [NO_CONDITION, NO_CONDITION], order: '', top: '', total: '', chart: '', target: '' },
};

/** The row; what is blank keeps its default. */
export function textsOf(form: TableForm): TableTexts {
  const { title, rows, thenBy, columns, periods, years, conditions, order, top, total, chart, target } = form;
  const where = conditions
    .filter(({ grouping }) => grouping !== '')
    .map(({ grouping, values }) => `${grouping} = ${values.join(', ')}`);
  return {
    ...{ table: title, rows, thenBy, columns: columns.join('; ') },
    periods: [...periods, ...(years === '' ? [] : [`Years ${years}`])].join('; '),
    where: where.join('; '),
    ...{ order, top, total, chart, target },
  };
}

/** With other columns; rows can't be in the order of one that is gone. */
export function withColumns({ order }: TableForm, columns: readonly string[]): Pick<TableForm, 'columns' | 'order'> {
  const ranking = /^By (.+)$/.exec(order)?.[1];
  return { columns, order: ranking !== undefined && !columns.includes(ranking) ? '' : order };
}

/** The groupings whose values are asked for, each once. */
export function conditionGroupings({ conditions }: TableForm): readonly string[] {
  return [...new Set(conditions.map(({ grouping }) => grouping))].filter((grouping) => grouping !== '');
}

/** What has to be entered before there can be a table to look at; '' is nothing. */
export function wantedForPreview({ rows, columns, conditions }: TableForm): string {
  const missing = [...(rows === '' ? ['rows'] : []), ...(columns.length === 0 ? ['at least one column'] : [])];
  if (missing.length > 0) return `Choose ${missing.join(' and ')}.`;
  const open = conditions.find(({ grouping, values }) => grouping !== '' && values.length === 0);
  return open ? `Tick the values of ${open.grouping} that are to be counted.` : '';
}

/** A sheet separates conditions and values by these signs, so a name with one can't be part of a condition. */
export function canBeCondition(name: string): boolean {
  return !/[;,=:]/.test(name);
}

/** `list` with the entry at `from` moved to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}
