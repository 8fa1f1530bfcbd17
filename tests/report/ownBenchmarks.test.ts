/** The own rows of the sheet of benchmarks are the figures of the complaints table, year by year. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOf, financialYear, type Day } from '../../src/calendar';
import { openWorkbook } from '../../src/host';
import { buildReport, ownBenchmarks, type OwnRow } from '../../src/report';
import type { CellValue, Settings } from '../../src/register';
import { readAll, type RawRow, type ReadWorkbook } from '../builders/workbook';

const TODAY = dayOf(2024, 9, 1);

function rowsOf(read: ReadWorkbook, today: Day = TODAY): readonly OwnRow[] {
  return ownBenchmarks({ ...read, today });
}

function sample(choices: Partial<Settings> = {}): ReadWorkbook {
  const { workbook } = openWorkbook(readFileSync('assets/sample-register.xlsx'), 'sample-register.xlsx');
  const sheets = workbook.sheets.map(({ name, cells }) => {
    const lines = [...cells].sort(([a], [b]) => a - b).map(([, line]) => line);
    const value = (line: (typeof lines)[number] | undefined, column: number): CellValue => {
      const found = line?.get(column)?.value;
      return found === undefined || typeof found === 'object' ? '' : found;
    };
    const headings = [...(lines[0]?.keys() ?? [])].map((column) => [column, String(value(lines[0], column))] as const);
    const rows = lines
      .slice(1)
      .map((line): RawRow => Object.fromEntries(headings.map(([at, heading]) => [heading, value(line, at)])));
    return [name, rows] as const;
  });
  return readAll(Object.fromEntries(sheets), choices);
}

describe('the own rows', () => {
  it.each(['Received, closed and due', 'Responded to'] as const)(
    'say what the complaints table of each year says, on the basis %s',
    (basis) => {
      const choices = { basis, percentPlaces: 1 } as const;
      const rows = rowsOf(sample(choices));
      expect(rows.map(({ period }) => period.label)).toEqual(['2021/22', '2022/23', '2023/24']);
      for (const { period, figures } of rows) {
        const report = buildReport('appendix', { ...sample({ ...choices, period: period.label }), today: TODAY });
        const table = report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'complaints');
        const shown = (heading: RegExp): unknown => {
          const cell = table?.rows[0]?.[table.columns.findIndex((column) => heading.test(column.heading))];
          return typeof cell === 'object' ? cell?.text : cell;
        };
        expect([figures.upheldRate.text, figures.inTimeRate.text]).toEqual([shown(/^% upheld/), shown(/timeliness/i)]);
        const { upheld, closed, inTime, due, upheldRate, inTimeRate } = figures;
        for (const [k, n, rate] of [
          [upheld, closed, upheldRate],
          [inTime, due, inTimeRate],
        ] as const) {
          expect(Math.round((1000 * (k.value ?? 0)) / (n.value ?? 1)) / 1000).toBeCloseTo(rate.value ?? 0, 9);
        }
      }
    },
  );

  const complaint = (year: number, at: number): RawRow => ({
    ...{
      Ref: `C${year}-${at}`,
      'Record type': 'Complaint',
      Stage: 1,
      Team: 'North',
      'Date received': dayOf(year, 6, 1 + at),
    },
    ...{ 'Date of response': dayOf(year, 6, 5 + at), Outcome: at === 0 ? 'Upheld' : 'Not upheld' },
  });
  const register = (years: readonly number[]): RawRow[] =>
    years.flatMap((year) => [0, 1, 2].map((at) => complaint(year, at)));
  const labels = (rows: readonly OwnRow[]): readonly string[] => rows.map(({ period }) => period.label);

  it('are at most ten, the latest, and none of years without a row', () => {
    const years = Array.from({ length: 13 }, (_, at) => 2011 + at).filter((year) => year !== 2018);
    expect(labels(rowsOf(readAll({ Register: register(years) })))).toEqual(
      [...years.slice(-10)].map((year) => financialYear(year).label),
    );
  });

  it('say of no count that it is 0 where its rate is not recorded', () => {
    const rows = register([2022]).map(({ Outcome: _, ...row }) => row);
    const figures = rowsOf(readAll({ Register: rows }))[0]?.figures;
    const notRecorded = { text: 'Not recorded' };
    expect(figures).toMatchObject({ received: { value: 3 }, upheldRate: notRecorded, inTimeRate: { value: 1 } });
    for (const part of [figures?.upheld, figures?.closed]) {
      expect(part).toMatchObject(notRecorded);
      expect(part).not.toHaveProperty('value');
    }
    expect(figures).toMatchObject({ inTime: { value: 3 }, due: { value: 3 } });
  });

  it('are none of years after the last Date received, though rows fall due in them', () => {
    const rows = rowsOf(sample(), dayOf(2026, 11, 22));
    expect(rows.map(({ period }) => period.label)).toEqual(['2021/22', '2022/23', '2023/24']);
  });

  it('are those of the same span in other years where the report covers another span', () => {
    const read = readAll({ Register: register([2021, 2022, 2023]) }, { period: '2023/24 Q1' });
    expect(labels(rowsOf(read))).toEqual(['2021/22 Q1', '2022/23 Q1', '2023/24 Q1']);
  });

  it('take in a year that is not over only where the report is about it', () => {
    const rows = register([2022, 2023]);
    const today = dayOf(2023, 7, 1);
    expect(labels(rowsOf(readAll({ Register: rows }), today))).toEqual(['2022/23']);
    expect(labels(rowsOf(readAll({ Register: rows }, { period: '2023/24' }), today))).toEqual(['2022/23', '2023/24']);
  });

  it('add periods that are asked for besides only where the register holds them whole', () => {
    const read = readAll({ Register: register([2022, 2023]) });
    const further = [financialYear(2015), { label: 'summer', start: dayOf(2022, 5, 1), end: dayOf(2022, 8, 31) }];
    expect(labels(ownBenchmarks({ ...read, today: TODAY }, further))).toEqual(['2022/23', 'summer', '2023/24']);
  });
});
