/** Costs and remedies: sums by stage, what was published, and what nobody recorded. */
import { describe, expect, it } from 'vitest';
import { BEGINS_2021, BEGINS_2022, published, reportOf } from './reportOf';

describe('money', () => {
  const rows = [
    { Stage: 2, 'Cost (£)': 1500 },
    { Stage: 3, 'Cost (£)': 250.5 },
    { 'Record type': 'LGSCO', 'Remedy (£)': 200 },
    { 'Remedy (£)': 0 },
  ];

  it('is summed by stage, with the change from what was published', () => {
    const sheets = {
      'Previous year': [
        ...published('costs', 'Cost', { 'Stage 2': 1000, 'Stage 3': 0 }),
        ...published('remedies', 'Number', { '': 0 }),
        ...published('remedies', 'Amount', { '': 0 }),
      ],
    };
    const made = reportOf('annual-report', rows, BEGINS_2022, sheets);
    expect(made.rows('costs')).toEqual([
      ['Stage 2', '£1,500.00', '£1,000.00', '+50%'],
      ['Stage 3', '£250.50', '£0.00', 'N/A'],
      ['Total', '£1,750.50', '£1,000.00', '+75%'],
    ]);
    expect(made.said('costs.total')).toBe(
      'Complaints cost £1,750.50 in 2022/23, compared with £1,000.00 in 2021/22 (+£750.50, +75%).',
    );
    expect(made.rows('remedies')).toEqual([['Remedy payments', '1', '£200.00', '0', '£0.00', 'N/A']]);
    expect(made.said('remedies.total')).toBe(
      '1 remedy payment of £200.00 was made on representations received in 2022/23.',
    );
  });

  it('of a year before the register is not recorded', () => {
    const made = reportOf('annual-report', rows, BEGINS_2022);
    expect(made.rows('costs')?.[0]).toEqual(['Stage 2', '£1,500.00', 'Not recorded', 'N/A']);
    expect(made.said('costs.total')).toBe('Complaints cost £1,750.50 in 2022/23; the cost in 2021/22 is not recorded.');
  });
});

describe('costs of which the register knows nothing', () => {
  const spent = { Stage: 2, 'Date received': '2021-05-04', 'Cost (£)': 50 };

  it('are not recorded, not £0, where no complaint of the year has one', () => {
    const made = reportOf('annual-report', [{ Stage: 2 }, {}, spent], BEGINS_2021);
    expect(made.rows('costs')).toEqual([
      ['Stage 2', 'Not recorded', '£50.00', 'N/A'],
      ['Stage 3', 'Not recorded', '£0.00', 'N/A'],
      ['Total', 'Not recorded', '£50.00', 'N/A'],
    ]);
    expect(made.said('costs.total')).toBe('What complaints cost in 2022/23 is not recorded; in 2021/22 it was £50.00.');
  });

  it('are not recorded of a stage of which none is, though others are known', () => {
    const made = reportOf('annual-report', [{ Stage: 2 }, { Stage: 3, 'Cost (£)': 20 }], BEGINS_2022);
    expect(made.rows('costs')?.slice(0, 2)).toEqual([
      ['Stage 2', 'Not recorded', 'Not recorded', 'N/A'],
      ['Stage 3', '£20.00', 'Not recorded', 'N/A'],
    ]);
  });

  it('make no table, and no payments are said to be none, in a register without columns of money', () => {
    const made = reportOf('annual-report', [{ Stage: 2 }], BEGINS_2021);
    expect([made.rows('costs'), made.rows('remedies')]).toEqual([undefined, undefined]);
    expect([made.said('costs.total'), made.said('remedies.total')]).toEqual([undefined, undefined]);
    const told = made.report.findings.filter(({ rule }) => rule === 'source-not-read');
    for (const [column, table] of [
      ['Cost (£)', 'Costs of complaints by stage'],
      ['Remedy (£)', 'Remedy payments'],
    ] as const) {
      expect(told.find((it) => it.column === column)?.message).toBe(
        `The register has no column that could be read as ${column}. Left out: “${table}”.`,
      );
    }
  });

  it('are none of remedies where the column holds nothing but £0', () => {
    const made = reportOf('annual-report', [{ 'Remedy (£)': 0 }], BEGINS_2021);
    expect(made.said('remedies.total')).toBe('No remedy payments are recorded on representations received in 2022/23.');
  });

  it('are said where others are known', () => {
    const made = reportOf('annual-report', [{ Stage: 2, 'Cost (£)': 1500 }, { Stage: 2 }, {}], BEGINS_2021);
    expect(made.rows('costs')?.[0]?.[1]).toBe('£1,500.00');
    expect(made.notes('costs')).toContain(
      'A cost is recorded for 1 of the 2 complaints received at stages 2 and 3 in 2022/23; the sums are of those.',
    );
  });

  it('are said to be none, not to be £0.00', () => {
    const free = { 'Cost (£)': 0 };
    const said = (rows: Parameters<typeof reportOf>[1], choices = BEGINS_2021): string | undefined =>
      reportOf('annual-report', rows, choices).said('costs.total');
    expect(said([free])).toBe('There were no costs of complaints in 2022/23, as in 2021/22.');
    expect(said([free, spent])).toBe('There were no costs of complaints in 2022/23, compared with £50.00 in 2021/22.');
    expect(said([free], BEGINS_2022)).toBe(
      'There were no costs of complaints in 2022/23; the cost in 2021/22 is not recorded.',
    );
  });

  it('are none where no complaint went beyond stage 1', () => {
    expect(
      reportOf('annual-report', [{ 'Cost (£)': 0 }])
        .rows('costs')
        ?.map((cells) => cells[1]),
    ).toEqual(['£0.00', '£0.00', '£0.00']);
  });
});
