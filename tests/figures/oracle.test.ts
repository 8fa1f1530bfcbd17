import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../src/calendar';
import { Problem } from '../../src/problem';
import { buildReport, figuresJson, KINDS as KINDS_TABLES, type FiguresJson, type JsonCell } from '../../src/report';
import { readAll } from '../builders/workbook';
import { oracle, type Oracle } from './oracle';
import type { Expected } from './oracleMeasures';
import { serial, type Choices, type Row } from './oracleRules';
import { choices, rows, typed } from './randomRegisters';
import { runs } from '../support/runs';

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const PERIODS = ['2022/23', '2022/23 Q1', '2022/23 Q4', 'Summer: 2022-06-15 to 2023-01-05'];
const TODAYS = ['2023-01-13', '2023-03-31', '2023-04-20', '2024-05-01'].map(serial);
type Produced = FiguresJson['tables'][number];

const KINDS = ['appendix', 'annual-report', 'service-summary', 'benchmarks'] as const;

describe('the tables of every report against figures counted again from the rows', () => {
  it.each(KINDS)('%s', (kind) => {
    let compared = 0;
    fc.assert(
      fc.property(rows, choices, pick(...PERIODS), pick(...TODAYS), (typedRows, chosen, periodText, today) => {
        const register = typedRows.map((each, index): Row => ({ ref: `R${index + 1}`, ...each }));
        const figures = produced(kind, register, { ...chosen, period: periodText }, today);
        if (!figures) return;
        const period = periodOf(periodText);
        const truth = oracle(register, chosen, period, yearEarlier(period), today, figures.period);
        for (const table of figures.tables) {
          compareTable(table, truth, figures);
          compared += table.rows.length;
        }
        compareTableList(kind, truth, figures);
        compareEscalation(truth, figures);
      }),
      // Shrinking a register of ninety rows takes minutes, and says no more than its first failure.
      { numRuns: runs(150), endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(0);
  });
});

function produced(
  kind: (typeof KINDS)[number],
  register: readonly Row[],
  chosen: Choices & { period: string },
  today: number,
): FiguresJson | undefined {
  const rows = register.map((row) => typed(row, chosen.lacks));
  const read = readAll(
    { Register: rows },
    {
      ...chosen,
      proceduresCovered: chosen.proceduresCovered.map((name) => name.toLowerCase()),
      council: 'Anytown',
    },
  );
  try {
    return figuresJson(buildReport(kind, { ...read, today }), read.register);
  } catch (error) {
    if (error instanceof Problem && error.code === 'no-rows-in-period') return undefined;
    throw error;
  }
}

/** No table of which nothing is known, and none missing of which a number is. */
function compareTableList(kind: string, truth: Oracle, figures: FiguresJson): void {
  const made = figures.tables.map(({ id }) => id);
  for (const id of ['learning', 'ombudsman'] as const) if (truth[id] === undefined) expect(made).not.toContain(id);
  const ofKind = KINDS_TABLES.find(({ id }) => id === kind)?.sections.flatMap(({ tables }) => tables) ?? [];
  for (const [id, expected] of Object.entries(truth.tables)) {
    const all = Object.values(expected ?? {}).flat();
    const isUnknown = !expected || (all.some(isSilent) && all.every(({ value }) => value === undefined));
    // The cases of the Ombudsman stand in one of the tables of stages only.
    const cells = Object.entries(expected ?? {}).flatMap(([name, line]) => (name === 'Ombudsman' ? [] : line));
    if (isUnknown) expect(made, `nothing is known for ${id}`).not.toContain(id);
    else if (
      cells.some(({ value = 0 }) => value !== 0) &&
      ofKind.some((base) => id === base || (SPLIT.test(base) && id.startsWith(`${base}-`)))
    )
      expect(made).toContain(id);
  }
}

/** Tables of which there is one a procedure or service area. */
const SPLIT = /^(stages|teams|theme-mentions|service-team-volumes)$/u;
const isSilent = ({ text }: Expected): boolean => text.join() === 'Not recorded';

/** Lists of cases by their length, tables of compliments by their two lists, all others cell by cell. */
function compareTable(table: Produced, truth: Oracle, figures: FiguresJson): void {
  const rows = table.rows.map((cells) => cells.map(({ text }) => text));
  if (table.id === 'learning' || table.id === 'ombudsman') {
    expect(rows.length, table.id).toBe(truth[table.id]);
  } else if (table.id === 'compliments') {
    truth.compliments.forEach((list, half) => {
      if (!list) {
        // No team is named: all are in one row that says nothing.
        const said = rows.map((cells) => cells[half * 2 + 1]).filter((text) => text !== '');
        expect(new Set(said), table.id).toEqual(new Set(said.length > 0 ? ['Not recorded'] : []));
        return;
      }
      const shown = rows.map((cells) => [cells[half * 2], Number(cells[half * 2 + 1])] as const);
      const counted = shown.filter(([team]) => team !== '' && team !== 'Total' && team !== 'Not recorded (year)');
      expect(new Map(counted), table.id).toEqual(new Map(list));
      inOrder(counted.map(([team = '', count]) => ({ team, count })));
    });
  } else if (table.id !== 'compliment-examples') {
    const expected = truth.tables[table.id];
    if (expected) compare(table, expected, figures);
    if (DESCENDING.includes(table.id)) inOrder(groupsIn(table));
    if (!expected)
      expect(
        table.rows.flat().filter(({ value = 0 }) => value !== 0),
        `${table.id} has nothing to count`,
      ).toEqual([]);
  }
}

const DESCENDING = ['member-enquiries', 'mp-enquiries'];

function groupsIn(table: Produced): { readonly team: string; readonly count: number }[] {
  const groups = table.rows.map(([name, count]) => ({ team: name?.text ?? '', count: count?.value ?? 0 }));
  return groups.filter(({ team }) => team !== 'Total');
}

/** "Escalation from stage 1 to stage 2 …: 26% (11 at stage 2, 43 at stage 1)". */
function compareEscalation(truth: Oracle, figures: FiguresJson): void {
  for (const procedure of ['statutory', 'corporate']) {
    const received = (stage: number): number =>
      truth.tables[`stages-${procedure}`]?.[`Stage ${stage}`]?.[0]?.value ?? 0;
    for (const stage of [2, 3]) {
      const said = figures.sentences.find(({ id }) => id === `stages-${procedure}.escalation-${stage}`)?.text;
      const counts = `(${received(stage)} at stage ${stage}, ${received(stage - 1)} at stage ${stage - 1})`;
      if (said !== undefined) expect(said).toContain(counts);
    }
  }
}

/** Most first, ties by name with numbers as numbers, "Not recorded" last. */
function inOrder(groups: readonly { readonly team: string; readonly count: number }[]): void {
  const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  const sorted = groups.toSorted(
    (a, b) =>
      Number(a.team === 'Not recorded') - Number(b.team === 'Not recorded') ||
      b.count - a.count ||
      byName.compare(a.team, b.team),
  );
  expect(groups.map(({ team }) => team)).toEqual(sorted.map(({ team }) => team));
}

function compare(table: Produced, expected: Readonly<Record<string, readonly Expected[]>>, figures: FiguresJson): void {
  const where = `${table.id}: ${table.columns.join(' | ')}`;
  const label = (cells: readonly JsonCell[]): string => labelOf(table.id, cells[0]?.text ?? '', figures);
  if (table.rows.length === 0) {
    const counted = Object.entries(expected).filter(([, cells]) => cells.some(({ value = 0 }) => value !== 0));
    expect(counted, where).toEqual([]);
    return;
  }
  const actual = new Map(table.rows.map((cells) => [label(cells), cells]));
  const names = new Map(Object.entries(expected).map(([name, cells]) => [labelOf(table.id, name, figures), cells]));
  if (table.id.startsWith('stages-') && !actual.has('Ombudsman')) {
    expect(
      figures.tables.some(({ id }) => id === 'stages-statutory'),
      where,
    ).toBe(true);
    names.delete('Ombudsman');
  }
  expect([...actual.keys()].toSorted(), where).toEqual([...names.keys()].toSorted());
  for (const [name, cells] of names) {
    const found = actual.get(name) ?? [];
    if (!cells[0]?.column) expect(found.length - 1, `${where}: ${name}`).toBe(cells.length);
    cells.forEach((cell, index) => {
      const column = cell.column === undefined ? index + 1 : table.columns.indexOf(cell.column);
      const at = `${where}: ${name}, column ${cell.column ?? column + 1}`;
      const shown = found[column];
      if (column < 0) {
        expect(cell.value ?? 0, at).toBe(0);
        return;
      }
      expect(cell.text, at).toContain(shown?.text);
      if (cell.value !== undefined) expect(shown?.value, at).toBeCloseTo(cell.value, 12);
      if (cell.refs) expect([...(shown?.refs ?? [])].toSorted(), at).toEqual([...cell.refs].toSorted());
    });
  }
}

function labelOf(id: string, label: string, figures: FiguresJson): string {
  const name = label.replace(/ \[note \d+\]/gu, '');
  if (id === 'complaints') return name === figures.period ? 'C' : name === figures.previousPeriod ? 'P' : name;
  if (id === 'benchmarking') return 'own';
  // Of spellings met equally often in one cell any may stand.
  return /^(themes|outcomes|theme-mentions)/u.test(id) ? name.toLowerCase() : name;
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`not a period: ${text}`);
  return period;
}

function yearEarlier({ start, end }: Period): { start: number; end: number } {
  const back = (at: number): number => {
    const date = new Date((at - 25_569) * 86_400_000);
    return Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()) / 86_400_000 + 25_569;
  };
  return { start: back(start), end: back(end) };
}
