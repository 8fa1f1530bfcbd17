import { describe, expect, it } from 'vitest';
import { reportOf, times, type Made } from '../reportOf';
import type { RawRow } from '../../builders/workbook';

/** The columns of other councils' tables (REPORTS.md, last list), each by a row of the sheet Tables. */
const ROWS: readonly RawRow[] = [
  ...times(4, {
    Team: 'Aftercare',
    'Service area': 'Care',
    Directorate: 'People',
    'Date of response': '2022-05-12',
    Outcome: 'Upheld',
    Channel: 'Email',
    Disability: 'Yes',
    Extension: 'None',
  }),
  ...times(2, {
    Team: 'Aftercare',
    'Service area': 'Care',
    Directorate: 'People',
    'Date of response': '2022-06-20',
    Outcome: 'Not upheld',
    Channel: 'Phone',
    Extension: 'Complex',
  }),
  ...times(3, {
    Team: 'MASH',
    'Service area': 'Front door',
    Directorate: 'Place',
    'Date received': '2022-08-03',
    'Date of response': '2022-08-10',
    Outcome: 'Partially upheld',
    Channel: 'Email',
    Disability: 'No',
  }),
  ...times(2, {
    Team: 'MASH',
    'Service area': 'Front door',
    Directorate: 'Place',
    Stage: 2,
    'Date received': '2022-09-01',
    'Date of response': '2022-09-20',
    Outcome: 'Upheld',
    Channel: 'Letter',
  }),
  { Team: 'MASH', 'Service area': 'Front door', Directorate: 'Place', Status: 'Rejected' },
  { Team: 'MASH', 'Service area': 'Front door', Directorate: 'Place', Status: 'Withdrawn' },
  ...times(3, {
    Team: 'Aftercare',
    'Service area': 'Care',
    Directorate: 'People',
    'Date received': '2021-05-04',
    'Date of response': '2021-05-10',
    Outcome: 'Upheld',
    Channel: 'Email',
    Status: 'Closed',
  }),
  ...times(2, {
    'Record type': 'LGSCO',
    Procedure: '',
    Stage: '',
    'Date received': '2022-06-01',
    'LGSCO decision': 'Not upheld: no fault',
    'LGSCO decision date': '2022-10-01',
  }),
];
const CONTEXT = [
  { Measure: 'Homes', Period: '2022/23', Group: '', Value: 5000 },
  { Measure: 'Population', Period: '2022/23', Group: '', Value: 200_000 },
];

function made(row: RawRow): Made {
  return reportOf('appendix', ROWS, { council: 'Anytown' }, { Tables: [{ Table: 'T', ...row }], Context: CONTEXT });
}

describe('the shapes of other councils’ tables', () => {
  it.each<[string, RawRow, readonly string[], readonly (readonly string[])[]]>([
    [
      'service by received, in time, late and %',
      { Rows: 'Service area', Columns: 'Received; In time; Late; % in time' },
      ['Service area', 'Received', 'In time', 'Late', '% in time'],
      [
        ['Care', '6', '4', '2', '67%'],
        ['Front door', '7', '5', '0', '100%'],
        ['Total', '13', '9', '2', '82%'],
      ],
    ],
    [
      'directorate by quarter',
      { Rows: 'Directorate', Columns: 'Received', Periods: 'Quarters' },
      ['Directorate', ...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `Received 2022/23 ${quarter}`)],
      [
        ['People', '6', '0', '0', '0'],
        ['Place', '2', '5', '0', '0'],
        ['Total', '8', '5', '0', '0'],
      ],
    ],
    [
      'team by stage, two years and outcomes',
      { Rows: 'Team', 'Then by': 'Stage', Columns: 'Upheld; Not upheld', Periods: 'Current; Previous' },
      ['Team', 'Stage', 'Upheld 2022/23', 'Upheld 2021/22', 'Not upheld 2022/23', 'Not upheld 2021/22'],
      [
        ['Aftercare', 'Stage 1', '4', '3', '2', '0'],
        ['MASH', 'Stage 2', '2', '0', '0', '0'],
        ['Total', 'All', '6', '3', '2', '0'],
      ],
    ],
    [
      'days to respond by procedure',
      { Rows: 'Procedure', Columns: 'Mean days; Median days; 90th percentile days; Longest days' },
      ['Procedure', 'Mean days', 'Median days', '90th percentile days', 'Longest days'],
      [['Statutory', '11.9', '7.0', '32', '32']],
    ],
    [
      'days to respond by quarter',
      { Rows: 'Quarter', Columns: 'Median days' },
      ['Quarter', 'Median days'],
      [
        ['Q1 (April to June)', '7.0'],
        ['Q2 (July to September)', '5.0'],
        ['Q3 (October to December)', 'N/A'],
        ['Q4 (January to March)', 'N/A'],
      ],
    ],
    [
      'days to respond by service',
      { Rows: 'Service area', Columns: 'Mean days' },
      ['Service area', 'Mean days'],
      [
        ['Care', '15.3'],
        ['Front door', '7.8'],
      ],
    ],
    [
      'refused and withdrawn',
      { Rows: 'Team', Columns: 'Refused; Withdrawn', Total: 'No' },
      ['Team', 'Refused', 'Withdrawn'],
      [['MASH', '1', '1']],
    ],
    [
      'extensions',
      { Rows: 'Extension', Columns: 'Received; Share', Where: 'Team = Aftercare' },
      ['Extension', 'Received', 'Share'],
      [
        ['None', '4', '67%'],
        ['Complex', '2', '33%'],
        ['Total', '6', '100%'],
      ],
    ],
    [
      'the rate of extensions',
      { Rows: 'Team', Columns: 'Extended; % extended', Where: 'Team = Aftercare' },
      ['Team', 'Extended', '% extended'],
      [
        ['Aftercare', '2', '33%'],
        ['Total', '2', '33%'],
      ],
    ],
    [
      'outcomes at stage 1 only',
      { Rows: 'Outcome', Columns: 'Closed', Where: 'Stage = 1', Order: 'Most first' },
      ['Outcome', 'Closed'],
      [
        ['Upheld', '4'],
        ['Partially upheld', '3'],
        ['Not upheld', '2'],
        ['Total', '9'],
      ],
    ],
    [
      'complaints for so many homes and people by service',
      { Rows: 'Service area', Columns: 'Received; Per 1,000 homes; Per 10,000 people', Total: 'No' },
      ['Service area', 'Received', 'Per 1,000 homes', 'Per 10,000 people'],
      [
        ['Care', '6', '1.2', '0.3'],
        ['Front door', '7', '1.4', '0.4'],
      ],
    ],
    [
      'the decisions of the Ombudsman',
      { Rows: 'LGSCO decision', Columns: 'Received' },
      ['LGSCO decision', 'Received'],
      [
        ['Not upheld: no fault', '2'],
        ['Total', '2'],
      ],
    ],
    [
      'channel',
      { Rows: 'Channel', Columns: 'Received', Order: 'Alphabetical', Top: 2 },
      ['Channel', 'Received'],
      [
        ['Email', '7'],
        ['Letter', '2'],
        ['Other (1 group)', '2'],
        ['Not recorded', '2'],
        ['Total', '13'],
      ],
    ],
    [
      'an equality column of the council’s own',
      { Rows: 'Disability', Columns: 'Received; Share' },
      ['Disability', 'Received', 'Share'],
      [
        ['No', '3', '23%'],
        ['Yes', '4', '31%'],
        ['Not recorded', '6', '46%'],
        ['Total', '13', '100%'],
      ],
    ],
    [
      'quarters over years',
      { Rows: 'Quarter', Columns: 'Received', Periods: 'Years 4' },
      ['Quarter', 'Received 2021/22', 'Received 2022/23'],
      [
        ['Q1 (April to June)', '3', '8'],
        ['Q2 (July to September)', '0', '5'],
        ['Q3 (October to December)', '0', '0'],
        ['Q4 (January to March)', '0', '0'],
        ['Total', '3', '13'],
      ],
    ],
    [
      'stages by team, with a column a stage',
      { Rows: 'Team', 'Then by': 'Stage', Columns: 'Received' },
      ['Team', 'Stage 1', 'Stage 2', 'Received (all)'],
      [
        ['Aftercare', '6', '0', '6'],
        ['MASH', '5', '2', '7'],
        ['Total', '11', '2', '13'],
      ],
    ],
  ])('%s', (_, row, headings, rows) => {
    const { headings: headingsOf, rows: rowsOf, report } = made(row);
    expect(report.findings.filter(({ sheet }) => sheet === 'Tables')).toEqual([]);
    expect(headingsOf('t')?.map((heading) => heading.replace(/( \[note \d+\])+$/, ''))).toEqual(headings);
    const shown = rowsOf('t')?.map(([first = '', ...others]) => [first.replace(/( \[note \d+\])+$/, ''), ...others]);
    expect(shown).toEqual(rows);
  });

  it('months of a year', () => {
    const rows = made({ Rows: 'Month', Columns: 'Received' }).rows('t');
    expect(rows?.map(([month]) => month)).toEqual([
      ...['April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
      ...['January', 'February', 'March', 'Total'],
    ]);
    expect(rows?.map(([, received]) => received).join(' ')).toBe('0 8 0 0 3 2 0 0 0 0 0 0 13');
  });
});

describe('the shapes of other councils’ tables about how cases were handled', () => {
  const HANDLED: readonly RawRow[] = [
    ...times(2, { Procedure: 'Corporate', 'Date acknowledged': '2022-05-05', 'Date of response': '2022-05-12' }),
    { Procedure: 'Corporate', 'Date acknowledged': '2022-05-23', 'Date of response': '2022-05-24' },
    ...times(2, { Procedure: 'Housing', Status: 'Rejected', 'Refusal reason': 'Out of time' }),
    { Procedure: 'Corporate', Status: 'Rejected', 'Refusal reason': 'Legal proceedings' },
    ...['2022-05-16', '2022-05-20', ''].map((response) => ({
      ...{ 'Record type': 'Member enquiry', Procedure: '', Stage: '', 'Date of response': response },
    })),
  ];
  const Procedures = [{ Procedure: 'Member enquiry', Step: 'Stage 1', Limit: 10 }];

  it.each<[string, RawRow, readonly string[], readonly (readonly string[])[]]>([
    [
      'refused by reason',
      { Rows: 'Refusal reason', Columns: 'Refused', Order: 'Most first' },
      ['Refusal reason', 'Refused'],
      [
        ['Out of time', '2'],
        ['Legal proceedings', '1'],
        ['Total', '3'],
      ],
    ],
    [
      'enquiries in time',
      { Rows: 'Record type', Columns: 'Received; In time; Late; % in time', Where: 'Record type = Member enquiry' },
      ['Record type', 'Received', 'In time', 'Late', '% in time'],
      [
        ['Member enquiry', '3', '1', '2', '33%'],
        ['Total', '3', '1', '2', '33%'],
      ],
    ],
    [
      'acknowledgements in time',
      { Rows: 'Procedure', Columns: 'Due for acknowledgement; Acknowledged in time; % acknowledged in time' },
      ['Procedure', 'Due for acknowledgement', 'Acknowledged in time', '% acknowledged in time'],
      [
        ['Corporate', '3', '2', '67%'],
        ['Total', '3', '2', '67%'],
      ],
    ],
  ])('%s', (_, row, headings, rows) => {
    const sheets = { Tables: [{ Table: 'T', ...row }], Procedures };
    const {
      headings: headingsOf,
      rows: rowsOf,
      report,
    } = reportOf('appendix', HANDLED, { council: 'Anytown' }, sheets);
    expect(report.findings.filter(({ sheet }) => sheet === 'Tables')).toEqual([]);
    expect(headingsOf('t')?.map((heading) => heading.replace(/( \[note \d+\])+$/, ''))).toEqual(headings);
    expect(rowsOf('t')?.map(([first = '', ...others]) => [first.replace(/( \[note \d+\])+$/, ''), ...others])).toEqual(
      rows,
    );
  });
});
