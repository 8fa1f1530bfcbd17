import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport, figuresJson, type FiguresJson, type JsonCell } from '../../../src/report';
import { readAll } from '../../builders/workbook';
import { enough, runs } from '../../support/runs';
import { serial } from '../oracleRules';
import {
  isAcknowledgedInTime,
  isInTime,
  saysAnswer,
  truthOf,
  type Asked,
  type Case,
  type Half,
  type Judged,
  type Truth,
} from './oracle';
import { closedDays, registersUnder, sheets, typedCase, typedLimit } from './random';

const HALVES: readonly Half[] = ['C', 'P'];
const AS_AT = ['2023-03-31', '2023-03-31', '2022-12-30'].map(serial);

const situations = sheets.chain((sheet) =>
  fc.record({
    sheet: fc.constant(sheet),
    holidays: closedDays(sheet),
    cases: registersUnder(sheet),
    byResponse: fc.boolean(),
    asAt: fc.constantFrom(...AS_AT),
  }),
);

describe('complaints and enquiries under random procedures, against each judged again by itself', () => {
  it('are received, due, in time and acknowledged in time as the sheets Procedures and Holidays say', () => {
    let compared = 0;
    fc.assert(
      fc.property(situations, ({ cases, ...asked }) => {
        const figures = produced(cases, asked);
        const truth = truthOf(cases, asked);
        const place = (one: Judged): readonly string[] => [
          one.procedure?.label ?? 'Not recorded',
          one.stage === 0 ? 'Not recorded' : `Stage ${one.stage}`,
        ];
        compared += compareTable(
          figures,
          'judged-complaints',
          truth,
          asked,
          ({ of: { type } }) => type === 'Complaint',
          place,
        );
        compared += compareTable(
          figures,
          'judged-enquiries',
          truth,
          asked,
          ({ of: { type } }) => type !== 'Complaint',
          (one) => [one.of.type],
        );
        compared += compareTimescales(figures, truth);
      }),
      { numRuns: runs(100), endOnFailure: true, reporter: withoutRegister },
    );
    expect(compared).toBeGreaterThan(enough(20_000));
  });
});

/** A register of ninety rows and its sheets say less than the rows that differ. */
function withoutRegister<T>({ failed, seed, counterexamplePath, errorInstance }: fc.RunDetails<T>): void {
  if (!failed) return;
  throw new Error(
    `seed ${seed}, path ${counterexamplePath ?? ''}: ${errorInstance instanceof Error ? errorInstance.message : ''}`,
    {
      cause: errorInstance,
    },
  );
}

const COLUMNS =
  'Received; Due; In time; % in time; Due for acknowledgement; Acknowledged in time; % acknowledged in time';

function produced(cases: readonly Case[], { sheet, holidays, byResponse, asAt }: Asked): FiguresJson {
  const table = { Columns: COLUMNS, Periods: 'Current; Previous', Total: 'Yes' };
  const read = readAll(
    {
      Register: cases.map(typedCase),
      Procedures: sheet.map(typedLimit),
      Holidays: holidays.map(({ day, procedures }) => ({ Date: day, Name: 'Closure', Procedures: procedures })),
      Tables: [
        { Table: 'Judged complaints', Rows: 'Procedure', 'Then by': 'Stage', Where: '', ...table },
        { Table: 'Judged enquiries', Rows: 'Record type', Where: 'Record type = Member enquiry, MP enquiry', ...table },
      ],
      Report: ['Judged complaints', 'Judged enquiries', 'timescales'].map((Table) => ({
        ...{ Report: 'Judged', Section: 'Judged', Table, Show: 'Yes' },
      })),
    },
    {
      ...{ council: 'Anytown', period: '2022/23', registerBegins: serial('2021-04-01'), asAt },
      basis: byResponse ? 'Responded to' : 'Received, closed and due',
    },
  );
  const report = buildReport('judged', { ...read, today: serial('2024-05-01') });
  const wrong = [...read.findings, ...report.findings].filter(({ sheet: on }) =>
    ['Procedures', 'Holidays', 'Tables', 'Report'].includes(on),
  );
  expect(wrong, 'findings of the sheets').toEqual([]);
  return figuresJson(report, read.register);
}

/** What stands in a column: the rows counted, or those of a rate in its base. */
interface Expected {
  readonly count: readonly Judged[];
  readonly over?: readonly Judged[];
  /** Whether a row of the base says when its answer came. */
  readonly says?: (one: Judged) => boolean;
}

/** The figures of the columns, in their order, of the rows that a test lets in. */
function expectedOf(
  truth: Truth,
  half: Half,
  { byResponse }: Asked,
  isIn: (one: Judged) => boolean,
): readonly Expected[] {
  const [received, due, timed, ackDue] = (
    [truth.received, truth.due, truth.timed, truth.acknowledgementDue] as const
  ).map((of) => of(half).filter(isIn)) as [Judged[], Judged[], Judged[], Judged[]];
  const inTime = (byResponse ? timed : due).filter(isInTime);
  const acknowledged = ackDue.filter(isAcknowledgedInTime);
  return [
    { count: received },
    { count: due },
    { count: inTime },
    { count: inTime, over: byResponse ? timed : due, says: saysAnswer },
    { count: ackDue },
    { count: acknowledged },
    { count: acknowledged, over: ackDue, says: ({ of: { acknowledged: on } }) => on > 0 },
  ];
}

function compareTable(
  figures: FiguresJson,
  id: string,
  truth: Truth,
  asked: Asked,
  isIn: (one: Judged) => boolean,
  placeOf: (one: Judged) => readonly string[],
): number {
  const table = figures.tables.find((one) => one.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  const mine = truth.judged.filter(isIn);
  const places = new Map(mine.map((one) => [placeOf(one).join(' / '), placeOf(one)]));
  const labels = places.values().next().value?.length ?? 1;
  const shown = new Map(
    table.rows.map((cells) => [cells.slice(0, labels).map(nameOf).join(' / '), cells.slice(labels)]),
  );
  for (const [name, cells] of shown) {
    const counted = cells.flatMap(({ refs = [] }) => refs);
    if (!name.startsWith('Total') && !places.has(name)) expect(counted, `${id}, ${name}`).toEqual([]);
  }
  let compared = 0;
  for (const [name] of [...places, ['Total', []] as const]) {
    const isHere = (one: Judged): boolean => isIn(one) && (name === 'Total' || placeOf(one).join(' / ') === name);
    const all = HALVES.map((half) => expectedOf(truth, half, asked, isHere));
    // Figures of the same measure stand side by side. Before the as-at date the year before is cut off too.
    const expected = (all[0] ?? []).flatMap((one, index) => [one, ...(all[1]?.slice(index, index + 1) ?? [])]);
    const cells = shown.get(name === 'Total' && labels === 2 ? 'Total / All' : name);
    if (!cells) {
      expect(expected.flatMap(({ count }) => count).map(describeCase), `${id} has no row ${name}`).toEqual([]);
      continue;
    }
    expected.forEach((one, index) => {
      if (index % 2 === 1 && asked.asAt < serial('2023-03-31')) return;
      const where = `${id}, ${name}, ${table.columns[labels + index] ?? ''}`;
      const behind = truth.behind(index % 2 === 0 ? 'C' : 'P').filter(isHere);
      expectFigure(cells[index], one, where, mine.filter(isHere), behind);
      compared += 1;
    });
  }
  return compared;
}

function expectFigure(
  cell: JsonCell | undefined,
  expected: Expected,
  where: string,
  all: readonly Judged[],
  behind: readonly Judged[],
): void {
  const { count, over, says } = expected;
  if (over && (over.length === 0 || (says && !over.some(says)))) {
    const told = cell?.value === undefined ? [] : [cell.text, ...over.map(describeCase)];
    expect(told, `${where} has nothing to be divided by`).toEqual([]);
    return;
  }
  if (cell?.text === 'Not recorded') {
    // Silence needs a reason: nothing that is asked about says when its answer came.
    expect(behind.filter(({ answered }) => answered > 0).map(describeCase), `${where} is silent`).toEqual([]);
    return;
  }
  expect(differences(cell?.refs ?? [], count, all), where).toEqual([]);
  expect(cell?.value, where).toBeCloseTo(over ? count.length / over.length : count.length, 12);
}

/** The rows that only one side counts, in words. */
function differences(refs: readonly string[], expected: readonly Judged[], all: readonly Judged[]): readonly string[] {
  const [mine, theirs] = [new Set(expected.map(({ of: { ref } }) => ref)), new Set(refs)];
  return all
    .filter(({ of: { ref } }) => mine.has(ref) !== theirs.has(ref))
    .map((one) => `${mine.has(one.of.ref) ? 'not counted' : 'counted wrongly'}: ${describeCase(one)}`);
}

function describeCase({ of: one, due, ackDue, limit }: Judged): string {
  const days = Object.entries(one).filter(([, value]) => value !== '' && value !== 0);
  const iso = (value: unknown): string =>
    typeof value === 'number' && value > 40_000
      ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10)
      : String(value);
  const said = [...days, ['due', due], ['acknowledge by', ackDue], ['limit', JSON.stringify(limit)]] as const;
  return said.map(([key, value]) => `${key} ${iso(value)}`).join(', ');
}

function compareTimescales(figures: FiguresJson, truth: Truth): number {
  const table = figures.tables.find(({ id }) => id === 'timescales');
  const rows = new Map(table?.rows.map((cells) => [nameOf(cells[0] ?? { text: '' }), cells]));
  const due = truth.due('C').filter(({ of: { type } }) => type === 'Complaint');
  const seen = new Set<string>();
  for (const procedure of truth.procedures) {
    for (const stage of [1, 2, 3, 4]) {
      const base = due.filter((one) => one.procedure === procedure && one.stage === stage);
      for (const { name, holds } of limitsMet(base)) {
        const at = `${procedure.label} stage ${stage}${procedure.panel && stage === 3 ? ' panel' : ''} ${name}`;
        const cells = [...rows].find(
          ([label]) => label === at || (at.endsWith('…') && label.startsWith(at.slice(0, -1))),
        );
        if (!cells) throw new Error(`timescales has no row ${at}, but ${[...rows.keys()].join('; ')}`);
        seen.add(cells[0]);
        const [, ...figuresOf] = cells[1];
        const within = base.filter(holds);
        const outside = base.filter((one) => !holds(one));
        const behind = truth.behind('C').filter((one) => one.procedure === procedure && one.stage === stage);
        [
          { count: base },
          { count: within },
          { count: outside },
          { count: within, over: base, says: saysAnswer },
        ].forEach((expected, index) =>
          expectFigure(figuresOf[index], expected, `${at}, column ${index + 2}`, base, behind),
        );
      }
    }
  }
  expect(
    [...rows.keys()].filter((label) => !seen.has(label)),
    'rows of timescales',
  ).toEqual([]);
  return seen.size;
}

/** One row a length of the limit that held; of one that changed, one in which each is judged by its own. */
function limitsMet(base: readonly Judged[]): readonly { name: string; holds: (one: Judged) => boolean }[] {
  const inForce = [...new Set(base.map(({ limit }) => limit))];
  const [only] = inForce;
  if (!only) return [];
  if (inForce.every((limit) => limit?.n === 'agreed')) return [{ name: 'by the date agreed', holds: isInTime }];
  if (inForce.length > 1 || typeof only.n !== 'number') return [{ name: 'within its limit (…', holds: isInTime }];
  return [...new Set([only.n, only.extended])].map((n) => ({
    name: `within ${n} ${only.unit}`,
    holds: ({ within }: Judged) => within(n),
  }));
}

function nameOf({ text }: JsonCell): string {
  return text.replace(/( \[note \d+\])+$/, '');
}
