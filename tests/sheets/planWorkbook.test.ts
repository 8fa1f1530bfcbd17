import { describe, expect, it } from 'vitest';
import { planProblems, planWorkbook } from '../../src/sheets';
import { formatAt, heightAt, linesOf, sheetOf, tableOf, valueAt } from './cells';
import { columns, finding, missing, report, sentence, shown, table, TEAM_CHART } from './reports';

function sheetFor(changes: Parameters<typeof table>[0] = {}, reportChanges: Parameters<typeof report>[1] = {}) {
  return sheetOf(planWorkbook(report([table(changes)], reportChanges)), table(changes).id);
}

describe('the sheets of a report', () => {
  it('are Contents, one a table in the order of the report, then what is said about them', () => {
    const plan = planWorkbook(
      report([table({ id: 'volume' }), table({ id: 'complaints' })], { findings: [finding()] }),
    );
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual([
      'Contents 2022-23',
      'Volume 2022-23',
      'Complaints 2022-23',
      'Notes 2022-23',
      'Settings used 2022-23',
      'Findings 2022-23',
    ]);
    expect(planProblems(plan)).toEqual([]);
  });

  it('leave out Findings where nothing was found', () => {
    expect(planWorkbook(report([table()])).sheets.map((sheet) => sheet.id)).not.toContain('findings');
  });

  it('carry the mark by which they are known again', () => {
    const plan = planWorkbook(report([table()], { periodTitle: '2022/23 to 1 December 2022' }));
    expect([plan.kind, plan.period]).toEqual(['appendix', '2022/23']);
    expect(plan.title).toBe(
      'Appendix: complaints and representations: Northborough Council, 2022/23 to 1 December 2022',
    );
  });

  it('are the same for the same report', () => {
    const same = () => planWorkbook(report([table({ chart: TEAM_CHART })], { findings: [finding()] }));
    expect(same()).toEqual(same());
  });
});

describe('a table sheet', () => {
  it('reads from top to bottom: title, what it holds, lines, commentary, table', () => {
    const sheet = sheetFor(
      {
        notes: [1],
        chart: TEAM_CHART,
        sentences: [sentence('10 complaints were received.'), sentence('Most were about Aftercare.')],
      },
      { notes: [{ number: 1, text: 'Cancelled complaints are left out.' }] },
    );
    expect(linesOf(sheet)).toEqual([
      'Complaints received by team: Northborough Council, 2022/23 [note 1]',
      'This sheet holds one table and, below it, one chart. Notes are on the Notes sheet.',
      '10 complaints were received.',
      'Most were about Aftercare.',
      'The chart compares the complaints of 3 teams in both years.',
      'Commentary',
      '',
    ]);
    expect(sheet.commentary).toEqual({ row: 6, column: 0 });
    expect(sheet.tables).toMatchObject([{ name: 'Received_by_team_2022_23', row: 7, column: 0, rows: 5, columns: 3 }]);
    expect(tableOf(sheet)).toEqual([
      ['Team', '2022/23', '2021/22'],
      ['Adoption', 3, 5],
      ['Aftercare', 7, 2],
      ['Family Support Team 12', 0, 11],
      ['Total', 10, 18],
    ]);
  });

  it('says why there is no table where nothing was counted', () => {
    const sheet = sheetFor({ rows: [], total: false, chart: TEAM_CHART });
    expect(sheet.tables).toEqual([]);
    expect(sheet.charts).toEqual([]);
    expect(linesOf(sheet).slice(1, 3)).toEqual([
      'This sheet holds no table. Notes are on the Notes sheet.',
      'No complaints were received.',
    ]);
  });

  it('explains the shorthand that it uses and no other', () => {
    const shorthand = [
      { symbol: 'N/A', meaning: 'that there is no figure.' },
      { symbol: '[x]', meaning: 'not available' },
    ];
    const rows = [['Adoption', shown(3), missing()]];
    expect(linesOf(sheetFor({ rows, total: false }, { shorthand }))).toContain(
      'Shorthand: N/A means that there is no figure.',
    );
    expect(linesOf(sheetFor({ rows, total: false }, { shorthand })).join()).not.toContain('[x]');
    expect(linesOf(sheetFor({}, { shorthand })).join()).not.toContain('Shorthand');
  });

  it('gives the reason for blank cells where there are any', () => {
    const blanks = 'the second list is shorter.';
    const rows = [
      ['Adoption', shown(3), shown(1)],
      ['Aftercare', shown(3), null],
    ];
    expect(linesOf(sheetFor({ rows, blanks }))).toContain('Blank cells: the second list is shorter.');
    expect(linesOf(sheetFor({ rows: rows.slice(0, 1), blanks })).join()).not.toContain('Blank');
  });

  it('aligns figures and what stands for them to the right, and texts to the left', () => {
    const sheet = sheetFor({ rows: [['Adoption', shown(3), missing()]], total: false });
    const [row = 0] = sheet.tables.map((one) => one.row);
    expect([0, 1, 2].map((column) => formatAt(sheet, row, column).horizontal)).toEqual(['Left', 'Right', 'Right']);
    expect([0, 1, 2].map((column) => formatAt(sheet, row + 1, column).horizontal)).toEqual(['Left', 'Right', 'Right']);
  });

  it('marks the total as the last row, in bold under a line', () => {
    const sheet = sheetFor();
    expect(formatAt(sheet, sheet.rows - 1, 0)).toMatchObject({ bold: true, borderTop: true });
    expect(formatAt(sheet, sheet.rows - 2, 0).bold).toBeUndefined();
    const without = sheetFor({ total: false });
    expect(formatAt(without, without.rows - 1, 0).bold).toBeUndefined();
  });

  it('repeats the heading row on every printed page', () => {
    const sheet = sheetFor();
    expect(sheet.print.titleRows).toEqual({ first: sheet.tables[0]?.row, last: sheet.tables[0]?.row });
  });
});

describe('the printed page', () => {
  it('takes in the text that runs on beyond a narrow table', () => {
    const sheet = sheetFor();
    expect(sheet.columnWidths.length).toBe(sheet.columns + 1);
    expect(sheet.print.area).toEqual({ row: 0, column: 0, rows: sheet.rows, columns: sheet.columns + 1 });
  });

  it('is as wide as the chart where there is one', () => {
    const sheet = sheetFor({ chart: TEAM_CHART });
    const width = sheet.columnWidths.reduce((sum, characters) => sum + (7 * characters + 5) * 0.75, 0);
    expect(sheet.print.area).toBeUndefined();
    expect(sheet.charts[0]?.width).toBeGreaterThan(width - 10);
    expect(sheet.charts[0]?.width).toBeLessThan(width);
  });
});

describe('number formats', () => {
  it('follow the unit of each row in few rectangles', () => {
    const points = '+0" pp";-0" pp";0" pp"';
    const sheet = sheetFor({
      id: 'complaints',
      columns: columns('Feedback', 'Stage 1', 'Stage 2', '% upheld'),
      rows: [
        ['2022/23', shown(14), shown(0), shown(0.47, '0%')],
        ['2021/22', shown(15), shown(0), missing()],
        ['Difference', shown(-1, '+0;-0;0'), shown(0, '+0;-0;0'), shown(-10, points)],
      ],
      total: false,
    });
    const row = (sheet.tables[0]?.row ?? 0) + 1;
    const formats = (column: number) => [0, 1, 2].map((down) => formatAt(sheet, row + down, column).numberFormat);
    expect(formats(0)).toEqual([undefined, undefined, undefined]);
    expect(formats(1)).toEqual(['0', '0', '+0;-0;0']);
    expect(formats(2)).toEqual(['0', '0', '+0;-0;0']);
    expect(formats(3)).toEqual(['0%', '0%', points]);
    expect(sheet.formats.filter((format) => format.numberFormat !== undefined)).toHaveLength(4);
  });

  it('start with the first number below where a column begins with N/A', () => {
    const rows = [
      ['Adoption', missing(), shown(1)],
      ['Aftercare', shown(0.5, '0%'), shown(1)],
    ];
    const sheet = sheetFor({ rows, total: false });
    expect(formatAt(sheet, sheet.rows - 2, 1).numberFormat).toBe('0%');
  });
});

describe('Contents', () => {
  it('links to every other sheet and names its section', () => {
    const plan = planWorkbook(report([table({ id: 'volume', title: 'Volume' })]));
    const contents = sheetOf(plan, 'contents');
    expect(contents.links.map((link) => link.to)).toEqual([
      { plan: 'volume', named: true },
      { plan: 'notes', named: true },
      { plan: 'settings-used', named: true },
    ]);
    expect(tableOf(contents)[1]).toEqual(['Volume 2022-23', '1. Volume', 'Volume']);
    expect(linesOf(contents)[2]).toBe(
      'The figures are for 2022/23 (1 April 2022 to 31 March 2023), compared with 2021/22 (1 April 2021 to 31 March 2022).',
    );
  });

  it('has nowhere to type a commentary', () => {
    expect(sheetOf(planWorkbook(report([table()])), 'contents').commentary).toBeUndefined();
  });
});

describe('Notes', () => {
  it('lists the notes by their markers and the shorthand of all tables', () => {
    const notes = [
      { number: 1, text: 'Cancelled complaints are left out.' },
      { number: 2, text: 'Stage 2 runs from agreement.' },
    ];
    const rows = [['Adoption', shown(3), missing()]];
    const plan = planWorkbook(report([table({ notes: [1, 2], rows, total: false })], { notes }));
    expect(tableOf(sheetOf(plan, 'notes'))).toEqual([
      ['Note', 'What it says'],
      ['[note 1]', 'Cancelled complaints are left out.'],
      ['[note 2]', 'Stage 2 runs from agreement.'],
    ]);
    expect(linesOf(sheetOf(plan, 'notes'))).toContain('Shorthand: N/A means that there is no figure.');
    expect(planProblems(plan)).toEqual([]);
  });
});

describe('Contents', () => {
  it('says which columns are not recorded and which tables are left out, and keeps to one table', () => {
    const gap = (column: string, isThere: boolean) =>
      finding({
        ...{ rule: isThere ? 'source-not-recorded' : 'source-not-read', severity: 'warning', cell: '', column },
        ...{ message: `Nothing is known of ${column}. Left out: “Learning”.`, suggestion: 'Add the column.' },
      });
    const plan = planWorkbook(
      report([table()], { findings: [gap('Outcome', false), finding(), gap('Date of response', true)] }),
    );
    expect(linesOf(sheetOf(plan, 'contents')).slice(3)).toEqual([
      'Nothing is known of Outcome. Left out: “Learning”.',
      'Nothing is known of Date of response. Left out: “Learning”.',
    ]);
    expect(planProblems(plan)).toEqual([]);
  });
});

describe('Findings', () => {
  const checks = (findings: Parameters<typeof finding>[0][]) =>
    sheetOf(planWorkbook(report([table()], { findings: findings.map(finding) })), 'findings');

  it('is not to be taken for the sheet that Check register writes', () => {
    const sheet = checks([{}]);
    expect(linesOf(sheet)[0]).toBe('Findings in the register behind this report: Northborough Council, 2022/23');
    expect([sheet.name, sheet.section, sheet.tables[0]?.name]).toEqual([
      'Findings 2022-23',
      'findings',
      'Findings_2022_23',
    ]);
  });

  it('lists errors first, each with a link to its cell', () => {
    const sheet = checks([{ severity: 'note', cell: 'B3' }, { severity: 'error' }]);
    expect(tableOf(sheet)[1]).toEqual([
      'Error',
      'response before receipt',
      'Register',
      'M14',
      'C-0013',
      'Date of response',
      '2022-04-01',
      'The response is dated before the complaint was received.',
      'Check both dates.',
    ]);
    expect(sheet.links.map((link) => link.to)).toEqual([
      { sheet: 'Register', cell: 'M14' },
      { sheet: 'Register', cell: 'B3' },
    ]);
    expect(linesOf(sheet)).toContain('1 error and 1 note were found.');
  });

  it('explains the blanks of findings without a cell', () => {
    const sheet = checks([{ cell: '' }, {}]);
    expect(linesOf(sheet).at(-1)).toMatch(/^Blank cells: /);
    expect(tableOf(sheet)[1]?.[3]).toBeNull();
  });

  it('lists the first 5,000 and says how many more there are', () => {
    const sheet = checks(Array.from({ length: 7321 }, () => ({})));
    expect(sheet.tables[0]?.rows).toBe(5001);
    expect(linesOf(sheet)).toContain('The first 5,000 are listed, errors first; 2,321 more are not.');
    expect(sheet.rowHeights.length).toBeLessThan(20);
  });
});

describe('long texts', () => {
  it('are split into rows that fit the printed page, at sentences first', () => {
    const first = 'Of the complaints that were closed in the year, seven of fifteen were upheld, which is 47%.';
    const second =
      'The largest rise was in the Family Support Team 12, with three more complaints than in the year before.';
    const sheet = sheetFor({ sentences: [sentence(`${first} ${second}`)] });
    expect(linesOf(sheet)).toContain(first);
    expect(linesOf(sheet)).toContain(second);
  });

  it('have rows high enough and columns wide enough not to be cut', () => {
    const learning = 'The social worker was reminded to update parents often. '.repeat(44);
    const sheet = sheetFor({
      id: 'learning',
      columns: [
        { heading: 'Complaint', kind: 'text' },
        { heading: 'Issue', kind: 'long text' },
        { heading: 'Learning', kind: 'long text' },
      ],
      rows: [['1', 'Late reply', learning]],
      total: false,
    });
    const height = heightAt(sheet, sheet.rows - 1) ?? 0;
    const [, , width = 0] = sheet.columnWidths;
    // At least 6 points a letter and 15 a line: what Arial 12 takes on average.
    expect(height).toBeLessThanOrEqual(409);
    expect(Math.floor(height / 15) * Math.floor((width * 7 * 0.75) / 5.6)).toBeGreaterThan(learning.length);
  });

  it('let the heading row grow instead of being cut', () => {
    const heading = '% timeliness of response for those due in period';
    const sheet = sheetFor({
      columns: columns('Team', heading, '2021/22'),
      rows: [['Adoption', shown(1), shown(2)]],
      total: false,
    });
    expect(heightAt(sheet, sheet.tables[0]?.row ?? 0)).toBeGreaterThan(40);
    expect(formatAt(sheet, sheet.tables[0]?.row ?? 0, 1).wrap).toBe(true);
    expect(valueAt(sheet, sheet.tables[0]?.row ?? 0, 1)).toBe(heading);
  });
});
