/** Charts: at most 15 categories, the others as one; nothing drawn that has no number. */
import { describe, expect, it } from 'vitest';
import { BEGINS_2021, BEGINS_2022, published, reportOf, times, type Made } from './reportOf';

const teams = (n: number): Record<string, string>[] =>
  Array.from({ length: n }, (_, index) => times(n - index, { Team: `Team ${index + 1}` })).flat() as Record<
    string,
    string
  >[];
const chartOf = (
  { report }: Made,
  id: string,
): { rowCount: number; series: readonly number[]; title: string; description: string } | undefined =>
  report.sections.flatMap(({ tables }) => tables).find((table) => table.id === id)?.chart;

describe('a chart of many groups', () => {
  it('draws 15 groups from the table itself', () => {
    const made = reportOf('appendix', teams(15), BEGINS_2021);
    expect(chartOf(made, 'received-by-team')?.rowCount).toBe(15);
    expect(made.rows('received-by-team-chart')).toBeUndefined();
  });

  it('draws the 14 largest of more, and the others as one, from a small table of its own', () => {
    const made = reportOf('appendix', teams(17), BEGINS_2021);
    expect(chartOf(made, 'received-by-team')).toBeUndefined();
    expect(made.headings('received-by-team-chart')).toEqual(['Team', '2022/23', '2021/22']);
    const rows = made.rows('received-by-team-chart') ?? [];
    expect(rows).toHaveLength(15);
    expect(rows[0]).toEqual(['Team 1', '17', '0']);
    expect(rows.at(-1)).toEqual(['Other (3 groups)', '6', '0']);
    const added = rows.reduce((sum, [, n]) => sum + Number(n), 0);
    expect(String(added)).toBe(made.rows('received-by-team')?.at(-1)?.[1]);
    expect(chartOf(made, 'received-by-team-chart')?.description).toContain('The 3 smallest groups are drawn as one.');
  });

  it('ranks stacked bars by their whole length, so that none of the others is longer', () => {
    const theme = (name: string, outcome: string): Record<string, string> => ({
      'Primary theme': name,
      'Date of response': '2022-05-10',
      Outcome: outcome,
    });
    const upheld = Array.from({ length: 16 }, (_, index) => theme(`Theme ${index + 10}`, 'Upheld'));
    const made = reportOf('service-summary', [...upheld, ...times(9, theme('Theme 30', 'Not upheld'))], BEGINS_2021);
    const rows = made.rows('outcomes-chart') ?? [];
    expect(rows[0]).toEqual(['Theme 30', '0', '9']);
    expect(rows.at(-1)).toEqual(['Other (3 groups)', '3', '0']);
  });

  it('is not drawn of what nobody recorded', () => {
    const answered = { 'Date of response': '2022-05-10', Outcome: 'Upheld' };
    expect(chartOf(reportOf('service-summary', [answered]), 'outcomes')).toBeUndefined();
    const one = reportOf('service-summary', [answered, { ...answered, 'Primary theme': 'Delay' }]);
    expect(chartOf(one, 'outcomes')?.rowCount).toBe(2);
  });

  it('leaves out a year with a missing figure, and says so', () => {
    const sheets = { 'Previous year': published('received-by-team', 'Received', { 'Team 1': 4 }) };
    const chart = chartOf(reportOf('appendix', teams(2), BEGINS_2022, sheets), 'received-by-team');
    expect(chart?.series).toEqual([1]);
    expect(chart?.description).toContain('Not drawn, as figures are missing: 2021/22.');
    expect(chart?.title).toBe('Complaints received by team, 2022/23');
    expect(chart?.description).toMatch(/^The chart shows the number of complaints received by team in 2022\/23\. /u);
  });
});
