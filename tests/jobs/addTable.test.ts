/** "Add a table" and "Arrange the report": rows of the analyst's own sheets, and nothing else. */
import { beforeEach, describe, expect, it } from 'vitest';
import { saveWorkbook, setCell, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { addTable, arrangeReport, generate, openTables, type TableTexts } from '../../src/jobs';
import { AS_BEFORE, Problem } from '../../src/problem';
import { KINDS } from '../../src/report';
import { validateXlsx } from '../support/validator';
import { cellsOf, control, councilWorkbook, fill, makeTable, sheetOf, TODAY, type Row } from './benchmarksWorkbook';

const BY_TEAM: TableTexts = { table: 'By team', rows: 'Team', columns: 'Received; % in time' };
const HEADINGS: Row = ['Table', 'Rows', 'Columns', 'Where', 'Top'];
const ROW: Row = ['Months', 'Month', 'Received', '', ''];

let workbook: WorkbookModel;

/** The council's workbook with a sheet `Tables` of these rows. */
async function open(rows?: readonly Row[], name = 'Tables'): Promise<void> {
  workbook = councilWorkbook();
  if (rows) {
    const [first] = workbook.sheets;
    if (!first) throw new Error('a workbook of sheets');
    const sheet: SheetModel = structuredClone(first);
    Object.assign(sheet, { id: '{tables}', name });
    sheet.cells.clear();
    workbook.sheets.push(sheet);
    fill(sheet, rows);
  }
  await loadOffice(workbook);
}

/** The texts of a sheet's rows from the headings on. */
function rowsOf(name: string): readonly (readonly unknown[])[] {
  const rows = [...sheetOf(workbook, name).cells].sort(([a], [b]) => a - b);
  const texts = rows.map(([, line]) => [...line].sort(([a], [b]) => a - b).map(([, { value = '' }]) => value));
  return texts.slice(texts.findIndex(([first]) => first === 'Table' || first === 'Report'));
}

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const problem = await work.catch((error: unknown) => error);
  if (!(problem instanceof Problem)) throw new Error('a Problem was expected');
  expect(problem.workbook).toEqual(AS_BEFORE);
  return problem;
}

const others = (name: string): unknown =>
  workbook.sheets.filter((sheet) => sheet.name !== name).map((sheet) => [sheet.name, [...cellsOf(workbook, sheet)]]);

describe('adding a table', () => {
  beforeEach(() => open());

  it('makes the sheet as an Excel Table where there is none, and a report then shows the table', async () => {
    const before = others('Tables');
    const added = await addTable({ ...BY_TEAM, top: '10', total: '' }, control);
    expect(added).toMatchObject({ sheet: 'Tables', made: true, rows: 1, remarks: [] });
    expect(others('Tables')).toEqual(before);
    const sheet = sheetOf(workbook, 'Tables');
    expect(sheet.tables[0]).toMatchObject({ name: 'Tables' });
    const [headings, ...rows] = rowsOf('Tables');
    expect(headings).toEqual(sheet.tables[0]?.headings);
    expect(rows.map((row) => row.filter((text) => text !== ''))).toEqual([
      ['By team', 'Team', 'Received; % in time', 10],
    ]);
    const { report } = await generate({ choices: {}, kind: 'service-summary', today: TODAY }, control);
    expect(report.sections.at(-1)?.tables.map(({ title }) => title)).toEqual(['By team']);
    expect(report.findings.filter(({ sheet: its }) => its === 'Tables')).toEqual([]);
    expect(await validateXlsx(saveWorkbook(workbook))).toEqual([]);
  });

  it('adds the next rows to that table, which grows, and touches no other cell', async () => {
    await addTable(BY_TEAM, control);
    const sheet = sheetOf(workbook, 'Tables');
    const before = cellsOf(workbook, sheet);
    const beside = others('Tables');
    const rows = sheet.tables[0]?.area.rows ?? 0;
    const added = await addTable({ ...BY_TEAM, table: 'Again', where: 'Team = North' }, control);
    expect(added).toMatchObject({ sheet: 'Tables', made: false, rows: 1 });
    expect(sheet.tables[0]?.area.rows).toBe(rows + 1);
    const after = cellsOf(workbook, sheet);
    expect([...before].filter(([cell, content]) => after.get(cell) !== content)).toEqual([]);
    expect(others('Tables')).toEqual(beside);
    expect(
      rowsOf('Tables')
        .at(-1)
        ?.filter((text) => text !== ''),
    ).toEqual([...['Again', 'Team', 'Received; % in time', 'Team = North']]);
  });

  it('keeps every text a text', async () => {
    await addTable({ table: '=1+1', rows: 'Team', columns: 'Received' }, control);
    await addTable({ table: '2022/23', rows: 'Team', columns: 'Received', target: '+5' }, control);
    const titles = rowsOf('Tables').map(([title]) => title);
    expect(titles).toEqual(['Table', '=1+1', '2022/23']);
    expect(
      [...sheetOf(workbook, 'Tables').cells.values()]
        .flatMap((row) => [...row.values()])
        .some((cell) => 'formula' in cell),
    ).toBe(false);
  });

  it('writes below plain cells too, in the columns that the sheet has', async () => {
    await open([['Our tables'], HEADINGS, ROW]);
    expect(await addTable({ ...BY_TEAM, top: '5' }, control)).toMatchObject({ made: false, cell: 'A4' });
    expect(rowsOf('Tables')).toEqual([
      HEADINGS,
      ROW.filter((text) => text !== ''),
      ['By team', 'Team', 'Received; % in time', 5],
    ]);
  });

  it('uses a blank row at the end of the table first', async () => {
    await open([HEADINGS, ROW]);
    makeTable(workbook, 4, HEADINGS.length, 'Tables');
    expect(await addTable(BY_TEAM, control)).toMatchObject({ cell: 'A3' });
    expect(sheetOf(workbook, 'Tables').tables[0]?.area.rows).toBe(4);
  });

  it('writes nothing where another table has the title, in whatever case', async () => {
    await open([HEADINGS, ROW]);
    const before = cellsOf(workbook, sheetOf(workbook, 'Tables'));
    const problem = await problemOf(addTable({ ...BY_TEAM, table: ' MONTHS ' }, control));
    expect(problem.code).toBe('title-taken');
    expect(cellsOf(workbook, sheetOf(workbook, 'Tables'))).toEqual(before);
  });

  it.each([
    [
      'another sheet of that name',
      [['Notes on our furniture'], ['Two desks']],
      'doesn’t have the headings Table, Rows, Columns',
    ],
    ['a table without a column that is needed', [HEADINGS, ROW], 'has no column Chart'],
  ] as const)('writes nothing into %s, and says so', async (_, rows, message) => {
    await open(rows);
    const before = cellsOf(workbook, sheetOf(workbook, 'Tables'));
    const problem = await problemOf(addTable({ ...BY_TEAM, chart: 'Bars' }, control));
    expect(problem.code).toBe('definitions-unreadable');
    expect(problem.message).toContain(message);
    expect(cellsOf(workbook, sheetOf(workbook, 'Tables'))).toEqual(before);
  });

  it('writes nothing where something stands below the table', async () => {
    await open([HEADINGS, ROW, ['A remark']]);
    makeTable(workbook, 2, HEADINGS.length, 'Tables');
    expect((await problemOf(addTable(BY_TEAM, control))).code).toBe('no-room');
  });
});

describe('arranging a report', () => {
  beforeEach(() => open());

  it.each(KINDS.map(({ id, name }) => [id, name]))(
    'leaves the %s as it is until the rows are changed',
    async (kind, name) => {
      await addTable(BY_TEAM, control);
      const made = (): Promise<unknown> =>
        generate({ choices: {}, kind, today: TODAY }, control).then(({ report: { findings, ...report } }) => [
          report,
          findings.filter(({ sheet }) => sheet !== 'Report'),
        ]);
      const before = await made();
      const added = await arrangeReport({ kind, name }, control);
      expect(added).toMatchObject({ sheet: 'Report', made: true });
      expect(added.rows).toBeGreaterThan(1);
      expect(await made()).toEqual(before);
    },
  );

  it('starts a report of one’s own from a kind, on the sheet that is there', async () => {
    await arrangeReport({ kind: 'annual-report', name: 'Annual report' }, control);
    const { rows } = await arrangeReport({ kind: 'service-summary', name: 'For the board' }, control);
    const mine = rowsOf('Report').filter(([name]) => name === 'For the board');
    expect(mine).toHaveLength(rows);
    const { report } = await generate({ choices: {}, kind: 'For the board', today: TODAY }, control);
    const plain = await generate({ choices: {}, kind: 'service-summary', today: TODAY }, control);
    expect(report.sections.map(({ title }) => title)).toEqual(plain.report.sections.map(({ title }) => title));
  });

  it('writes nothing where rows of that name are there', async () => {
    await arrangeReport({ kind: 'appendix', name: 'appendix' }, control);
    const before = rowsOf('Report');
    for (const name of ['Appendix', 'APPENDIX']) {
      expect((await problemOf(arrangeReport({ kind: 'annual-report', name }, control))).code).toBe('report-arranged');
    }
    expect(rowsOf('Report')).toEqual(before);
  });
});

describe('a table that is being defined', () => {
  const request = { choices: {}, today: TODAY };

  beforeEach(async () => {
    await open([HEADINGS, ROW]);
    const register = sheetOf(workbook, 'Register');
    [...register.cells.keys()].forEach((row) => {
      setCell(register, row, 7, { value: row === 0 ? 'Ward' : `Ward ${row % 2}` });
      setCell(register, row, 8, { value: row === 0 ? 'Complainant name' : `A. Smith ${row}` });
    });
  });

  it('has the columns of the register to choose from, but none that looks personal', async () => {
    const { choices, ownColumns } = await openTables(request, control);
    expect(ownColumns).toEqual(['Ward']);
    expect(choices.groupings).toContain('Service area');
    expect(choices.measures).toContain('Median days');
  });

  it('is shown as the report would show it', async () => {
    const texts: TableTexts = {
      table: 'By ward',
      rows: 'Ward',
      columns: 'Received; % in time',
      where: 'Ward = Ward 1',
    };
    const { preview } = await openTables(request, control);
    const seen = await preview({ texts, groupings: ['Ward', 'Outcome'] }, control);
    expect(seen.problems).toEqual([]);
    expect(seen.values.Ward).toEqual(['Ward 0', 'Ward 1']);
    expect(seen.values.Outcome).toContain('Upheld');
    await addTable(texts, control);
    const { report } = await generate({ ...request, kind: 'service-summary' }, control);
    const table = report.sections.at(-1)?.tables.find(({ title }) => title === 'By ward');
    expect(seen.table?.columns.map(({ heading }) => heading)).toEqual(
      table?.columns.map(({ heading }) => heading.replace(/ \[note \d+\]/g, '')),
    );
    expect(seen.table?.rows).toEqual(
      table?.rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : (cell?.text ?? '')))),
    );
    expect(seen.table?.rows.length).toBeGreaterThan(0);
  });

  it.each([
    ['a title that is taken', { table: 'Months', rows: 'Team', columns: 'Received' }, 'table'],
    ['no measure', { rows: 'Team' }, 'columns'],
    ['a target that is none', { rows: 'Team', columns: 'Received', target: 'good' }, 'target'],
    ['a measure of themes by team', { rows: 'Team', columns: 'Mentions' }, 'columns'],
    ['a personal column', { rows: 'Complainant name', columns: 'Received' }, 'rows'],
  ] as const)('says what is wrong: %s', async (_, texts, key) => {
    const { preview } = await openTables(request, control);
    const { problems } = await preview({ texts, groupings: [] }, control);
    expect(problems.map((problem) => problem.key)).toEqual([key]);
    expect(JSON.stringify(problems)).not.toContain('Smith');
  });

  it('gives away no values of a personal column', async () => {
    const { preview } = await openTables(request, control);
    const { values, problems } = await preview({ texts: BY_TEAM, groupings: ['Complainant name'] }, control);
    expect(values['Complainant name']).toEqual([]);
    expect(problems.map(({ key }) => key)).toEqual(['where']);
  });

  it('is not shown where nothing of it is known, which is said', async () => {
    const { preview } = await openTables(request, control);
    const { table, lacks } = await preview({ texts: { rows: 'Channel', columns: 'Received' }, groupings: [] }, control);
    expect(table).toBeUndefined();
    expect(lacks).toEqual(['Channel']);
  });
});
