/** Published reports rebuilt from rows: every published cell equal, or differing by a listed slip. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { buildReport, type Report, type Table } from '../../src/report';
import { readAll } from '../builders/workbook';
import * as published000 from './000/published';
import * as register000 from './000/register';
import * as published002 from './002/published';
import * as register002 from './002/register';
import type { PublishedTable, Slip } from './published';

const REPORTS = [
  { number: '000', ...published000, ...register000 },
  { number: '002', ...published002, ...register002 },
];

function rebuilt({ register, lists, benchmarks, settings }: (typeof REPORTS)[number]): Report {
  const input = readAll({ Register: register, Lists: lists, Benchmarks: benchmarks, Settings: settings });
  return buildReport('appendix', { ...input, today: dayOf(2026, 11, 22) });
}

describe.each(REPORTS)('report $number', (source) => {
  const report = rebuilt(source);
  const table = (id: string): Table => {
    const found = report.sections.flatMap((section) => section.tables).find((it) => it.id === id);
    if (!found) throw new Error(`no table ${id}`);
    return found;
  };

  it.each(source.published)('item $item: $table equals the published cells, save listed slips', (item) => {
    expect(sortedRows(producedRows(table(item.table), item.columns))).toEqual(
      sortedRows(corrected(item, source.slips)),
    );
  });

  it('lists only slips that are in the published tables', () => {
    for (const slip of source.slips) expect(publishedCells(source.published, slip)).toContain(slip.published);
  });

  it('reads the register without a finding', () => {
    expect(report.findings).toEqual([]);
  });
});

describe('report 000', () => {
  const report = rebuilt(REPORTS[0]!);
  const sentences = new Map(
    report.sections.flatMap(({ tables }) => tables.flatMap((it) => it.sentences)).map(({ id, text }) => [id, text]),
  );

  it('says the totals and rates of its sentences (0-1, 0-3, 0-4, 0-9, 0-10, 0-11)', () => {
    expect(sentences.get('volume.total')).toBe(
      '67 representations were received in 2022/23, 23 fewer than 90 in 2021/22, a decrease of 26%.',
    );
    expect(sentences.get('complaints.received')).toBe('14 complaints were received in 2022/23.');
    expect(sentences.get('complaints.due')).toBe(
      '14 of 15 complaints due a response in 2022/23 (93%) were answered in time.',
    );
    expect(sentences.get('complaints.responded')).toBe('15 complaints were responded to in 2022/23.');
    expect(sentences.get('complaints.upheld')).toBe('7 of 15 complaints closed in 2022/23 (47%) were upheld.');
    expect(sentences.get('complaints.escalation')).toBe('No complaint went beyond stage 1 in 2022/23 or 2021/22.');
    expect(sentences.get('initial-feedback.total')).toBe(
      'No pieces of initial feedback were received in 2022/23, compared with 10 in 2021/22.',
    );
    expect(sentences.get('member-enquiries.total')).toMatch(/^21 member enquiries were received in 2022\/23/);
    expect(sentences.get('mp-enquiries.total')).toMatch(/^6 MP enquiries were received in 2022\/23/);
    // Published as 25 with a table that adds to 24.
    expect(sentences.get('compliments.total')).toMatch(
      /^24 compliments were received in 2022\/23, 1 fewer than 25 in 2021\/22/,
    );
  });

  it('lists the seven upheld complaints by root cause (0-5)', () => {
    const learning = report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'learning');
    expect(learning?.rows.map((row) => row.slice(0, 3))).toEqual([
      ['Complaint 1', 'Communication', 'Disabled Children'],
      ['Complaint 2', 'Communication', 'Disabled Children'],
      ['Complaint 3', 'Communication', 'Aftercare'],
      ['Complaint 4', 'Communication', 'Fostering Team'],
      ['Complaint 5', 'Communication', 'Children Looked After Team 3'],
      ['Complaint 6', 'Level of support received', 'Disabled Children'],
      ['Complaint 7', 'Standard of Care', 'Fostering Team'],
    ]);
  });

  it('charts types and teams of both years (0-1, 0-6)', () => {
    const charts = report.sections.flatMap(({ tables }) =>
      tables.flatMap(({ id, chart }) => (chart ? [[id, chart.series.length]] : [])),
    );
    expect(charts).toEqual([
      ['volume', 2],
      ['received-by-team', 2],
      ['benchmarking', 2],
    ]);
  });
});

describe('report 002', () => {
  const report = rebuilt(REPORTS[1]!);
  const sentences = new Map(
    report.sections.flatMap(({ tables }) => tables.flatMap((it) => it.sentences)).map(({ id, text }) => [id, text]),
  );

  it('says the totals and rates of its sentences (2-1, 2-3, 2-4, 2-9, 2-10, 2-11)', () => {
    // Published as 75, of which the stated parts explain 74.
    expect(sentences.get('volume.total')).toBe(
      '74 representations were received in 2024/25, 14 fewer than 88 in 2023/24, a decrease of 16%.',
    );
    expect(sentences.get('complaints.responded')).toBe('2 complaints were responded to in 2024/25.');
    expect(sentences.get('complaints.timeliness')).toBe(
      '2 of 2 complaints responded to in 2024/25 (100%) were answered in time.',
    );
    expect(sentences.get('complaints.upheld')).toBe('1 of 2 complaints responded to in 2024/25 (50%) was upheld.');
    expect(sentences.get('complaints.received')).toBe(
      '3 complaints were received in 2024/25, of which 1 was rejected.',
    );
    expect(sentences.get('complaints.escalation')).toBe('No complaint went beyond stage 1 in 2024/25 or 2023/24.');
    expect(sentences.get('initial-feedback.total')).toBe(
      '1 piece of initial feedback was received in 2024/25, compared with none in 2023/24.',
    );
    expect(sentences.get('compliments.total')).toMatch(
      /^50 compliments were received in 2024\/25, 6 more than 44 in 2023\/24/,
    );
  });

  it('prints the compliments marked for publication (2-12)', () => {
    const examples = report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'compliment-examples');
    expect(new Set(examples?.rows.map(([team]) => team))).toEqual(
      new Set(['Family Support Team 4', 'Children and Family Assessment Team 4', 'Aftercare']),
    );
  });
});

/** The produced table's cells as shown, in the given columns, without its total. */
function producedRows(table: Table, columns: readonly string[]): string[][] {
  const places = columns.map((heading) => table.columns.findIndex((column) => column.heading === heading));
  expect(places).not.toContain(-1);
  const rows = table.total ? table.rows.slice(0, -1) : table.rows;
  const texts = rows.map((row) => places.map((place) => textOf(row[place])));
  return texts.filter((row) => row.some((text) => text !== ''));
}

function textOf(cell: Table['rows'][number][number] | undefined): string {
  return typeof cell === 'string' ? cell : (cell?.text ?? '');
}

/** The published rows with every listed slip put right. */
function corrected(item: PublishedTable, slips: readonly Slip[]): string[][] {
  return item.rows.map((row) =>
    row.map((cell, index) => {
      const slip = slips.find(
        (it) => it.table === item.table && it.row === row[0] && it.column === item.columns[index],
      );
      return slip ? slip.produced : cell;
    }),
  );
}

function publishedCells(tables: readonly PublishedTable[], slip: Slip): readonly (string | undefined)[] {
  return tables
    .filter(({ table }) => table === slip.table)
    .flatMap(({ columns, rows }) =>
      rows.filter(([name]) => name === slip.row).map((row) => row[columns.indexOf(slip.column)]),
    );
}

function sortedRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
