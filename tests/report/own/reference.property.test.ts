import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../../src/must';
import { Problem } from '../../../src/problem';
import { toNumber } from '../../../src/figures';
import { buildReport, type Cell, type Table } from '../../../src/report';
import { readAll } from '../../builders/workbook';
import type { Half } from '../../figures/oracleMeasures';
import { dateAt, serial } from '../../figures/oracleRules';
import { without } from '../../figures/oracleSources';
import { choices, rows as randomRows, typed } from '../../figures/randomRegisters';
import { enough, runs } from '../../support/runs';
import {
  MEASURE_NAMES,
  NOT_RECORDED,
  reference,
  type Defined,
  type Handled,
  type OwnChoices,
  type OwnRow,
  type Value,
} from './reference';

const TODAY = serial('2024-05-01');
const YEAR = { start: serial('2022-04-01'), end: serial('2023-03-31') };
const BEFORE = { start: serial('2021-04-01'), end: serial('2022-03-31') };
const MONTHS = ['April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].concat([
  ...['January', 'February', 'March'],
]);
const COUNTS = new Set(
  MEASURE_NAMES.filter((name) => !name.startsWith('%') && !name.endsWith('days') && name !== 'Cost'),
);

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const GROUPINGS = ['Team', 'Service area', 'Primary theme', 'Themes mentioned', 'Root cause'].concat([
  ...['Complainant type', 'Outcome', 'Extension', 'Stage', 'Procedure', 'Ward', 'Refusal reason', 'Landlord complaint'],
]);
const defined: fc.Arbitrary<Defined> = fc
  .record({
    rows: fc.oneof({ weight: 5, arbitrary: pick(...GROUPINGS) }, { weight: 1, arbitrary: pick('Month') }),
    thenBy: fc.oneof({ weight: 2, arbitrary: pick('') }, { weight: 1, arbitrary: pick(...GROUPINGS) }),
    measures: fc.uniqueArray(pick(...MEASURE_NAMES), { minLength: 1, maxLength: 4 }),
    periods: pick(
      ['Current'] as const,
      ['Current', 'Previous'] as const,
      ['Current', 'Previous', 'Difference'] as const,
      ['Previous'] as const,
    ),
    where: pick(
      '',
      '',
      'Stage = 1',
      'Procedure = Corporate',
      'Stage = 1, 2',
      'Stage = 3; Procedure = Statutory',
      'Outcome = Upheld, Not upheld',
      'Extension = None',
      'Procedure = Statutory; Stage = 2',
    ),
  })
  .filter(({ rows, thenBy }) => rows !== thenBy);

const days = (iso: string): fc.Arbitrary<number> => pick(0, 0, serial(iso), serial(iso) + 40);
const handled: fc.Arbitrary<Handled> = fc.record({
  refusalReason: pick('', '', 'Out of time', 'out of  time', 'Legal proceedings'),
  landlord: pick<Handled['landlord']>('', 'Yes', 'No'),
  action: pick('', '', 'Train the team'),
  actionDue: days('2022-09-01'),
  actionDone: days('2022-10-01'),
});

const registers = fc.tuple(
  randomRows,
  fc.array(pick('', 'North', 'north ', 'South'), { minLength: 90, maxLength: 90 }),
  fc.array(handled, { minLength: 90, maxLength: 90 }),
);

describe('tables that a council defines, against figures counted again from the rows', () => {
  it('have the same groups and cells, and breakdowns that add up', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        registers,
        choices,
        pick('Upheld and partially upheld' as const, 'Upheld only' as const),
        fc.array(defined, { minLength: 4, maxLength: 4 }),
        ([rows, wards, handling], chosen, wellFounded, tables) => {
          const settings: OwnChoices = { ...chosen, wellFounded, asAt: 0, percentPlaces: 2 };
          const register = rows.map((row, index): OwnRow => ({
            ref: `R${index + 1}`,
            ...row,
            ward: wards[index] ?? '',
            ...must(handling[index], 'how it was handled'),
          }));
          const made = producedTables(register, settings, tables);
          if (!made) return;
          const truth = reference(withoutColumn(register, settings), settings, YEAR, BEFORE, TODAY);
          tables.forEach((one, index) => {
            const table = made.find(({ id }) => id === `table-${index}`);
            compared += compareTable(table, one, truth, settings, register);
          });
        },
      ),
      { numRuns: runs(50), endOnFailure: true },
    );
    expect(compared).toBeGreaterThanOrEqual(enough(1000));
  });
});

function producedTables(
  register: readonly OwnRow[],
  chosen: OwnChoices,
  tables: readonly Defined[],
): readonly Table[] | undefined {
  const rows = register.map((row) => ({
    ...typed(row, chosen.lacks),
    ...{ Ward: row.ward, 'Refusal reason': row.refusalReason, 'Landlord complaint': row.landlord },
    ...{ Action: row.action, 'Action due': row.actionDue || '', 'Action done': row.actionDone || '' },
  }));
  const sheet = tables.map((one, index) => ({
    ...{ Table: `Table ${index}`, Rows: one.rows, 'Then by': one.thenBy, Columns: one.measures.join('; ') },
    ...{ Periods: one.periods.join('; '), Where: one.where, Total: 'Yes' },
  }));
  const read = readAll(
    { Register: rows, Tables: sheet },
    {
      ...{ ...chosen, council: 'Anytown', period: '2022/23' },
      proceduresCovered: chosen.proceduresCovered.map((name) => name.toLowerCase()),
    },
  );
  try {
    const report = buildReport('service-summary', { ...read, today: TODAY });
    expect(report.findings.filter(({ sheet: on }) => on === 'Tables')).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule === 'one-measure-two-numbers')).toEqual([]);
    return report.sections.flatMap((section) => section.tables);
  } catch (error) {
    if (error instanceof Problem && error.code === 'no-rows-in-period') return undefined;
    throw error;
  }
}

/** Without the column that the register lacks; those of the council's own tables stay. */
function withoutColumn(register: readonly OwnRow[], chosen: OwnChoices): readonly OwnRow[] {
  return without(register, chosen).map((row, index) => ({ ...must(register[index], 'its row'), ...row }));
}

type Truth = ReturnType<typeof reference>;
interface Column {
  readonly measure: string;
  readonly period: 'Current' | 'Previous' | 'Difference';
  /** Of a cross table. */
  readonly group?: string;
}

/** How many cells were compared. */
function compareTable(
  table: Table | undefined,
  one: Defined,
  truth: Truth,
  chosen: OwnChoices,
  register: readonly OwnRow[],
): number {
  const groupsOf = (by: string): readonly string[] =>
    by === '' ? [''] : by === 'Month' ? MONTHS : namesIn(register, chosen, truth, by);
  const isCross = one.thenBy !== '' && one.measures.length === 1 && one.periods.length === 1;
  const plain = one.measures.flatMap((measure) => one.periods.map((period): Column => ({ measure, period })));
  const valueOf = ([outer, inner]: readonly [string, string], { measure, period, group }: Column): Value =>
    valueAt(truth, one, [outer, group ?? inner], measure, period);
  const [first] = plain;
  if (!first) throw new Error('a table has a column');
  const cross = isCross
    ? groupsOf(one.thenBy)
        .map((group): Column => ({ ...first, group }))
        .filter((column) => isAny(column.measure, valueOf(['', ''], column)))
    : [];
  const inner = isCross ? [''] : groupsOf(one.thenBy);
  const lines = groupsOf(one.rows).flatMap((outer) => inner.map((name) => [outer, name] as const));
  const columns = isCross ? [...cross, first] : plain;
  const expected = lines.filter(
    (line) =>
      (one.rows === 'Month' && (isCross || one.thenBy === '')) ||
      columns.some((column) => isAny(column.measure, valueOf(line, column))),
  );
  const totals = columns.map((column) => valueOf(['', ''], column));
  if (!table) {
    const outer = groupsOf(one.rows).map((name) => [name, ''] as const);
    const all = [
      ...[...expected, ...outer].flatMap((line) => columns.map((column) => valueOf(line, column))),
      ...totals,
    ];
    const isUnknown = all.some((value) => value === NOT_RECORDED);
    const isEmpty = expected.length === 0 || totals.every((value) => typeof value !== 'number');
    expect(isUnknown && isEmpty, `${JSON.stringify(one)} is left out, but ${totals.join(', ')}`).toBe(true);
    return 0;
  }
  const labels = isCross || one.thenBy === '' ? 1 : 2;
  const shown = new Map(
    table.rows.map((row) => [row.slice(0, labels).map(labelOf).join(' / ').toLowerCase(), row.slice(labels)]),
  );
  const keyOf = ([outer, name]: readonly [string, string]): string =>
    (labels === 1 ? outer : `${outer} / ${name}`).toLowerCase();
  const where = JSON.stringify({ one, basis: chosen.basis, lacks: chosen.lacks });
  for (const line of expected) expect([...shown.keys()], `${where} has no row ${keyOf(line)}`).toContain(keyOf(line));
  const places = columnPlaces(table, columns, labels, isCross);
  let compared = 0;
  for (const line of [...lines, TOTAL]) {
    const cells = shown.get(line === TOTAL ? (labels === 1 ? 'total' : 'total / all') : keyOf(line));
    if (!cells) continue;
    columns.forEach((column, index) => {
      const cell = cells[places[index] ?? -1];
      expectCell(
        cell,
        valueOf(line === TOTAL ? ['', ''] : line, column),
        `${where} ${keyOf(line)} ${column.measure} ${column.period}`,
      );
      compared++;
    });
  }
  if (!['Themes mentioned'].some((name) => [one.rows, one.thenBy].includes(name)))
    addsUp(table, columns, places, labels, where);
  return compared;
}

const TOTAL = ['', ''] as const;

function isAny(measure: string, value: Value): boolean {
  return typeof value === 'number' && (value !== 0 || measure.startsWith('%') || measure.endsWith('days'));
}

function valueAt(
  truth: Truth,
  one: Defined,
  [outer, inner]: readonly [string, string],
  measure: string,
  period: Column['period'],
): Value {
  if (period === 'Difference') {
    const [now, then] = (['Current', 'Previous'] as const).map((its) =>
      valueAt(truth, one, [outer, inner], measure, its),
    );
    return typeof now === 'number' && typeof then === 'number' ? now - then : 'N/A';
  }
  const half: Half = period === 'Current' ? 'C' : 'P';
  const month = one.rows === 'Month' ? MONTHS.indexOf(outer) : -1;
  const measures = month < 0 ? truth.whole : truth.within(monthAt(YEAR.start, month), monthAt(BEFORE.start, month));
  const groups = [
    ...(month < 0 ? [[one.rows, outer] as const] : []),
    ...(one.thenBy === '' ? [] : [[one.thenBy, inner] as const]),
  ];
  return truth.valueIn(measures, one, measure, half, truth.ask(one, groups));
}

function monthAt(start: number, index: number): { start: number; end: number } {
  const [first, next] = [index, index + 1].map((months) => {
    const date = dateAt(start);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / 86_400_000 + 25_569;
  });
  return { start: first ?? 0, end: (next ?? 1) - 1 };
}

function namesIn(register: readonly OwnRow[], chosen: OwnChoices, truth: Truth, by: string): readonly string[] {
  const { of } = truth.groupings[by] ?? { of: () => [] };
  return [...new Set([...withoutColumn(register, chosen).flatMap(of), NOT_RECORDED])];
}

/** A group's column stands where its heading does; of all groups in the last. */
function columnPlaces(table: Table, columns: readonly Column[], labels: number, isCross: boolean): readonly number[] {
  const headings = table.columns.slice(labels).map(({ heading }) => heading.replace(/ 2021\/22$/, ''));
  if (!isCross) return columns.map((_, index) => index);
  return columns.map(({ group }) =>
    group === undefined
      ? headings.length - 1
      : headings.findIndex((heading) => heading.toLowerCase() === group.toLowerCase()),
  );
}

function labelOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.replace(/( \[note \d+\])+$/, '') : '';
}

function expectCell(cell: Cell | undefined, expected: Value, where: string): void {
  if (typeof cell !== 'object' || !cell) throw new Error(`${where}: no figure stands there`);
  const { ratio, unit, missing } = cell.figure;
  if (typeof expected !== 'number') {
    expect(missing, where).toBe(expected);
    return;
  }
  if (!ratio) throw new Error(`${where}: ${cell.text}, not ${expected}`);
  expect(toNumber(ratio) / (unit === 'money' ? 100 : 1), where).toBeCloseTo(expected, 8);
}

function addsUp(
  table: Table,
  columns: readonly Column[],
  places: readonly number[],
  labels: number,
  where: string,
): void {
  if (!table.total) return;
  columns.forEach(({ measure, group }, index) => {
    if (!COUNTS.has(measure)) return;
    const numbers = table.rows.map((row) => {
      const cell = row[labels + (places[index] ?? 0)];
      return typeof cell === 'object' && cell?.figure.ratio ? toNumber(cell.figure.ratio) : NaN;
    });
    const total = numbers.at(-1);
    if (total === undefined || numbers.some(Number.isNaN)) return;
    const sum = numbers.slice(0, -1).reduce((all, next) => all + next, 0);
    expect(sum, `${where} ${measure} ${group ?? ''} adds up`).toBe(total);
  });
}
