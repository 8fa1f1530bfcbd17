import { describe, expect, it } from 'vitest';
import { planProblems, planWorkbook } from '../../src/sheets';
import { reportOf, times } from '../report/reportOf';

describe('sheets of tables of the council’s own', () => {
  it('are sound: target, chart, rows within rows, years set apart', () => {
    const rows = [
      ...times(5, { Team: 'Aftercare', Ward: 'North', 'Date of response': '2022-05-20', Outcome: 'Upheld' }),
      ...times(3, { Team: 'MASH', Ward: '', 'Date received': '2021-07-20', 'Date of response': '2021-07-28' }),
      { Team: 'MASH', Stage: 'first or second', 'Date received': '2020-07-20' },
    ];
    const columns = 'Received; % in time; Median days';
    const { report } = reportOf(
      'appendix',
      rows,
      { council: 'Anytown' },
      {
        Tables: [
          {
            Table: 'Complaints by service',
            Rows: 'Team',
            Columns: columns,
            Periods: 'Current; Previous; Difference',
            Target: '% in time >= 85%',
            Chart: 'Bars',
          },
          { Table: 'Team by ward', Rows: 'Team', 'Then by': 'Ward', Columns: 'Received', Chart: 'Stacked bars' },
          { Table: 'Team by stage', Rows: 'Team', 'Then by': 'Stage', Columns: columns },
          { Table: 'Months', Rows: 'Month', Columns: 'Received', Periods: 'Current; Previous', Chart: 'Line' },
          { Table: 'Years', Rows: 'Year', Columns: columns },
          { Table: 'Quarters over years', Rows: 'Quarter', Columns: 'Received', Periods: 'Years 4', Chart: 'Columns' },
        ],
      },
    );
    const plan = planWorkbook(report);
    expect(report.sections.at(-1)?.tables).toHaveLength(6);
    expect(planProblems(plan)).toEqual([]);
  });
});
