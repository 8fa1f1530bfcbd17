import { describe, expect, it } from 'vitest';
import { KINDS, listedKinds } from '../../../src/report';
import { readAll, type RawRow } from '../../builders/workbook';
import { reportOf, times, type Made } from '../reportOf';

const TABLES = [
  { Table: 'Complaints by ward', Rows: 'Ward', Columns: 'Received' },
  { Table: 'Broken', Rows: 'Nothing', Columns: 'Received' },
];
const ROWS = [...times(2, { Ward: 'North', Ethnicity: 'White' }), { Ward: 'South', Ethnicity: 'Mixed' }];

function arranged(kind: string, reports: readonly RawRow[]): Made {
  return reportOf(kind, ROWS, { council: 'Anytown' }, { Tables: TABLES, Report: reports });
}

function outline({ report }: Made): Record<string, readonly string[]> {
  return Object.fromEntries(report.sections.map(({ title, tables }) => [title, tables.map(({ id }) => id)]));
}

function findings({ report }: Made): readonly (readonly (string | undefined)[])[] {
  return report.findings
    .filter(({ sheet }) => sheet === 'Report')
    .map(({ rule, cell, suggestion }) => [rule, cell, suggestion]);
}

describe('a report of the council’s own', () => {
  it('has its sections and tables in the order of the sheet, named by id or title', () => {
    const made = arranged('monthly-summary', [
      { Report: 'Monthly summary', Section: 'Places', Table: 'complaints by WARD', Show: 'Yes' },
      { Report: 'Monthly summary', Section: 'People', Table: 'Complaints by ethnicity', Show: '' },
      { Report: 'Monthly summary', Section: 'Places', Table: 'volume', Show: 'Yes' },
      { Report: 'Monthly summary', Section: 'Places', Table: 'concerns', Show: 'If any' },
      { Report: 'Another', Section: 'X', Table: 'stages', Show: 'Yes' },
    ]);
    expect(outline(made)).toEqual({ Places: ['complaints-by-ward', 'volume'], People: ['ethnicity'] });
    expect([made.report.kind, made.report.title]).toEqual(['monthly-summary', 'Monthly summary']);
    expect(findings(made)).toEqual([]);
  });

  it('names a table that nobody knows, with near names, but not twice one whose row on Tables is wrong', () => {
    const made = arranged('Mine', [
      { Report: 'Mine', Section: 'A', Table: 'Complaint by ward', Show: 'Maybe' },
      { Report: 'Mine', Section: 'A', Table: 'Broken', Show: '' },
      { Report: 'Mine', Section: 'A', Table: 'volume', Show: '' },
      { Report: '', Section: 'A', Table: 'volume', Show: '' },
    ]);
    expect(findings(made)).toEqual([
      ['unknown-show', 'D2', 'Enter Yes, No or If any.'],
      ['unknown-table', 'C2', 'Did you mean “Complaints by ward”?'],
      ['report-without-name', 'A5', 'Enter the name of a report.'],
    ]);
    expect(outline(made)).toEqual({ A: ['volume'] });
  });
});

describe('a kind of ours on the sheet Report', () => {
  const usual = outline(arranged('annual-report', []));

  it('has tables of the council’s own last where the sheet says nothing of them', () => {
    expect(Object.keys(usual).at(-1)).toBe('Additional tables');
    expect(usual['Additional tables']).toEqual(['complaints-by-ward']);
    expect(outline(arranged('benchmarks', []))).not.toHaveProperty('Additional tables');
  });

  it('starts from the kind: a table moves, another goes, and the rest stays', () => {
    const made = outline(
      arranged('annual-report', [
        { Report: 'Annual report', Section: 'People', Table: 'Complaints by ward', Show: 'Yes' },
        { Report: 'annual-report', Section: '', Table: 'volume', Show: 'No' },
        { Report: 'Annual report', Section: 'Year on year', Table: '', Show: 'No' },
      ]),
    );
    const expected = Object.entries(usual)
      .filter(([title]) => !['Additional tables', 'Volume of representations', 'Year on year'].includes(title))
      .map(([title, ids]) => [title, title === 'People' ? [...ids, 'complaints-by-ward'] : ids]);
    expect(made).toEqual(Object.fromEntries(expected));
  });

  it('puts sections and tables in the order of the sheet', () => {
    const made = outline(
      arranged('annual-report', [
        { Report: 'Annual report', Section: 'People', Table: 'ethnicity', Show: '' },
        { Report: 'Annual report', Section: 'Places', Table: 'Complaints by ward', Show: '' },
        { Report: 'Annual report', Section: 'Complaints by stage', Table: 'stages', Show: '' },
      ]),
    );
    const titles = Object.keys(made);
    expect(titles.slice(titles.indexOf('People'), titles.indexOf('People') + 3)).toEqual([
      ...['People', 'Places', 'Complaints by stage'],
    ]);
  });
});

describe('the list of reports', () => {
  it('has ours and those of the sheet, each once, with the sections that can be left out', () => {
    const { companions } = readAll({
      Register: [{ 'Record type': 'Complaint', 'Date received': '2022-05-03', Stage: 1 }],
      Report: [
        { Report: 'Mine', Section: 'A', Table: 'volume' },
        { Report: 'mine', Section: 'B', Table: 'stages' },
        { Report: 'Appendix', Section: 'New', Table: 'stages' },
      ],
    });
    const listed = listedKinds(companions.reports);
    expect(listed.map(({ id }) => id)).toEqual([...KINDS.map(({ id }) => id), 'mine']);
    expect(listed.at(-1)?.sections.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(listed[0]?.sections.at(-1)?.title).toBe('New');
    expect(listedKinds([])).toEqual(KINDS);
  });
});
