/** Whatever the register holds: every breakdown adds to its measure, and a figure counts the rows it names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDate } from '../../src/calendar';
import { buildReport, figuresJson, type Cell, type Report, type Shown, type Table } from '../../src/report';
import type { Settings } from '../../src/register';
import { readAll, type RawRow } from '../builders/workbook';

const TODAY = dayOf(2026, 11, 22);
const FIRST = dayOf(2021, 1, 1);
const date = fc.integer({ min: 0, max: 900 }).map((offset) => isoDate(FIRST + offset));
const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | ''> => fc.option(value, { nil: '' as const });

const row: fc.Arbitrary<RawRow> = fc.record({
  'Record type': fc.constantFrom(
    'Complaint',
    'Complaint',
    'Complaint',
    'Compliment',
    'Member enquiry',
    'MP enquiry',
    'Initial feedback',
    'LGSCO',
    'ADR',
    'Concern',
  ),
  Procedure: fc.constantFrom('', 'Statutory', 'Corporate'),
  Stage: fc.constantFrom('', 1, 2, 3),
  'Date received': date,
  'Date of response': sometimes(date),
  'Date closed': sometimes(date),
  'LGSCO decision date': sometimes(date),
  'LGSCO decision': fc.constantFrom('', 'Upheld: fault and injustice', 'Advice given'),
  Status: fc.constantFrom('', '', '', 'Withdrawn', 'Rejected', 'Cancelled'),
  Outcome: fc.constantFrom('', 'Upheld', 'Partially upheld', 'Not upheld', 'No finding'),
  Team: fc.constantFrom(
    '',
    'Aftercare',
    'aftercare ',
    'MASH',
    'Family  Support Team 1',
    'Family Support Team 2',
    'Family Support Team 10',
  ),
  'Root cause': fc.constantFrom('', 'Communication', 'Delay'),
  'Compliment text': fc.constantFrom('', 'Thank you'),
  Publish: fc.constantFrom('', 'Yes', 'No'),
});
const choices: fc.Arbitrary<Partial<Settings>> = fc.record({
  period: fc.constant('2022/23'),
  basis: fc.constantFrom('Received, closed and due' as const, 'Responded to' as const),
  countCancelledAsReceived: fc.boolean(),
  countRejectedAsReceived: fc.boolean(),
  upheldIncludesPartially: fc.boolean(),
  showZeroGroups: fc.boolean(),
  sortGroups: fc.constantFrom('Alphabetical' as const, 'Descending' as const, 'List order' as const),
});
const scenario = fc.tuple(fc.array(row, { minLength: 1, maxLength: 40 }), choices);

/** One row lies in the period, so that there is a report. */
const ANCHOR: RawRow = { 'Record type': 'Concern', 'Date received': '2022-05-03' };

function reportOf(
  rows: readonly RawRow[],
  chosen: Partial<Settings>,
): { report: Report; json: ReturnType<typeof figuresJson> } {
  const register = [...rows, ANCHOR].map((cells, index) => ({ Ref: `R${index}`, Team: '', ...cells }));
  const read = readAll({ Register: register }, chosen);
  const report = buildReport('appendix', { ...read, today: TODAY });
  return { report, json: figuresJson(report, read.register) };
}

const tablesOf = (report: Report): readonly Table[] => report.sections.flatMap(({ tables }) => tables);
const isShown = (cell: Cell | undefined): cell is Shown => typeof cell === 'object' && cell !== null;

describe('every report', () => {
  it('has totals that are the sum of their rows', () => {
    fc.assert(
      fc.property(scenario, ([rows, chosen]) => {
        for (const table of tablesOf(reportOf(rows, chosen).report)) {
          if (!table.total) continue;
          table.columns.forEach((column, index) => {
            const cells = table.rows.map((cells) => cells[index]).filter(isShown);
            if (column.kind !== 'figure' || cells.some(({ figure }) => !figure.ratio)) return;
            const values = cells.map(({ value }) => value ?? NaN);
            expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1));
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts in every figure the rows that it names, none of them twice', () => {
    fc.assert(
      fc.property(scenario, ([rows, chosen]) => {
        for (const { figure } of tablesOf(reportOf(rows, chosen).report).flatMap(({ rows }) =>
          rows.flat().filter(isShown),
        )) {
          if (figure.base) {
            expect(figure.rows.length).toBe(figure.numerator);
            expect(figure.base.length).toBe(figure.denominator);
            expect(new Set([...figure.base, ...figure.rows]).size).toBe(figure.base.length);
          } else if (figure.rows.length > 0 && figure.unit === 'count') {
            expect(figure.ratio).toEqual({ of: new Set(figure.rows).size, over: 1 });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows one number for one measure: totals of tables agree with each other and with sentences', () => {
    fc.assert(
      fc.property(scenario, ([rows, chosen]) => {
        const { json } = reportOf(rows, chosen);
        const table = (id: string): (typeof json.tables)[number] | undefined => json.tables.find((it) => it.id === id);
        const cell = (id: string, name: string, heading: string): string | undefined => {
          const found = table(id);
          const at = found?.columns.indexOf(heading) ?? -1;
          return found?.rows.find(([first]) => first?.text === name)?.[at]?.text;
        };
        const upheldRate = table('complaints')?.rows[0]?.[table('complaints')?.columns.indexOf('% upheld') ?? -1];
        const upheld = cell('upheld-by-team', 'Total', 'Upheld 2022/23');
        expect(Number(upheld ?? 0)).toBe(upheldRate?.numerator);
        expect(table('learning')?.rows.length).toBe(upheldRate?.numerator);
        expect(cell('benchmarking', 'The council', '% upheld')).toBe(upheldRate?.text);
        for (const [id, name] of [
          ['member-enquiries', 'Member enquiries'],
          ['mp-enquiries', 'MP enquiries'],
          ['initial-feedback', 'Initial feedback'],
        ] as const) {
          const heading = id === 'initial-feedback' ? '2022/23' : 'Total';
          const own = cell(id, id === 'initial-feedback' ? name : 'Total', heading) ?? '0';
          expect(cell('volume', name, '2022/23') ?? '0').toBe(own);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('numbers every note that a table carries, and carries every note', () => {
    fc.assert(
      fc.property(scenario, ([rows, chosen]) => {
        const { report } = reportOf(rows, chosen);
        const used = new Set(tablesOf(report).flatMap(({ notes }) => notes));
        expect([...used].sort((a, b) => a - b)).toEqual(report.notes.map(({ number }) => number));
      }),
      { numRuns: 20 },
    );
  });

  it('has one width for all rows of a table and unique headings', () => {
    fc.assert(
      fc.property(scenario, ([rows, chosen]) => {
        for (const { columns, rows: cells } of tablesOf(reportOf(rows, chosen).report)) {
          expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
          expect(cells.every((line) => line.length === columns.length)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
