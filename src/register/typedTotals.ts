/** V1: a total that is typed beside the register is compared with the sum of its rows. A report works its totals out. */
import type { BenchmarkKey } from './benchmarks';
import { PROCEDURES, type Procedure } from '../calendar';
import { foldKey } from './cells';
import type { CompanionRow } from './companionTable';
import { isNoCouncil } from './councilNames';
import type { FindingLog } from './findingLog';
import { exactSum } from './numbers';
import { publishedTables } from './publishedTables';
import type { BenchmarkRow, PublishedFigure } from './types';

/** Totals of a table's measure on `Previous year`. `rows` are those that the figures were read from. */
export function comparePublishedTotals(
  rows: readonly CompanionRow<'value'>[],
  figures: readonly PublishedFigure[],
  procedures: readonly Procedure[],
  log: FindingLog,
): void {
  const rowAt = new Map(rows.map((row) => [row.row, row]));
  const parts = grouped(
    figures.filter((figure) => isPart(figure, figures, procedures)),
    tableOf,
  );
  for (const total of figures) {
    if (total.value === undefined || total.group !== '' || !addsUp(total.measure)) continue;
    const values = (parts.get(tableOf(total)) ?? []).map(({ value }) => value);
    compare(rowAt.get(total.row), 'value', total.value, values, log);
  }
}

/** Totals of a period's councils on `Benchmarks`. */
export function compareBenchmarkTotals(
  rows: readonly CompanionRow<BenchmarkKey>[],
  figures: readonly BenchmarkRow[],
  log: FindingLog,
): void {
  const rowAt = new Map(rows.map((row) => [row.row, row]));
  const councils = grouped(
    figures.filter(({ council }) => !isNoCouncil(council)),
    ({ period }) => foldKey(period),
  );
  for (const total of figures.filter(({ council }) => TOTAL.test(council))) {
    for (const key of BENCHMARK_COUNTS) {
      const typed = total[key];
      if (typed === undefined) continue;
      const values = (councils.get(foldKey(total.period)) ?? []).map((row) => row[key]);
      compare(rowAt.get(total.row), key, typed, values, log);
    }
  }
}

const TOTAL = /^(?:grand |sub-?)?totals?:?$/i;

/**
 * A row that counts towards its table's total: not one apart, and not that of a procedure where all procedures' is typed
 * too.
 */
function isPart(figure: PublishedFigure, all: readonly PublishedFigure[], procedures: readonly Procedure[]): boolean {
  if (figure.group === '') return false;
  const groups = publishedTables(procedures).find(({ id }) => id === figure.table)?.groups;
  const row = typeof groups === 'string' ? undefined : groups?.find(({ name }) => name === figure.group);
  if (typeof groups === 'string' || !row?.procedure || !row.stage) return row?.apart !== true;
  const whole = groups?.find(({ procedure, stage }) => procedure === undefined && stage === row.stage);
  return !all.some((other) => other.group === whole?.name && tableOf(other) === tableOf(figure));
}

/** Percentages do not. */
function addsUp(measure: string): boolean {
  return !publishedTables(PROCEDURES).some(({ measures }) =>
    measures.some(({ name, unit }) => name === measure && unit === 'percent'),
  );
}

const BENCHMARK_COUNTS = ['received', 'upheld', 'closed', 'inTime', 'due'] as const satisfies readonly BenchmarkKey[];

function tableOf({ table, measure, period }: PublishedFigure): string {
  return [table, measure, period].map(foldKey).join('\n');
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function compare<Key extends string>(
  row: CompanionRow<Key> | undefined,
  key: Key,
  typed: number,
  parts: readonly (number | undefined)[],
  log: FindingLog,
): void {
  const known = parts.filter((value) => value !== undefined);
  const sum = exactSum(known);
  if (!row || known.length === 0 || known.length < parts.length || sum === typed) return;
  const [total, added] = [typed, sum].map((value) => value.toLocaleString('en-GB'));
  const message = `The total is ${total}, but its rows add up to ${added}.`;
  // Below the total something is wrong, or only some of the rows were typed.
  const isLess = sum < typed;
  const suggestion = isLess
    ? 'Add the rows that are missing, or correct the total or a row.'
    : 'Correct the total or the rows, or leave the total out: it is worked out.';
  log.add(`total-differs/${isLess ? 'less' : 'more'}`, () => ({
    ...row.finding(key, 'total-differs', message, suggestion),
    severity: isLess ? 'note' : 'warning',
  }));
}
