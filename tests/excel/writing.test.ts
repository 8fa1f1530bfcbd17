import { beforeEach, describe, expect, it } from 'vitest';
import { writeWorkbook, type Control, type Written } from '../../src/excel';
import { cellAt, setCell, styleOf, type Cell, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { AS_BEFORE } from '../../src/problem';
import type { WorkbookPlan } from '../../src/sheets';
import { analystsWorkbook, NO_REGISTER, pictureOf, smallPlan, teamSheet } from './support';

let workbook: WorkbookModel;
let office: LoadedOffice;
beforeEach(async () => {
  workbook = analystsWorkbook();
  office = await loadOffice(workbook);
});

const write = (plan: WorkbookPlan = smallPlan(), control: Control = {}): Promise<Written> =>
  writeWorkbook(plan, NO_REGISTER, control);

/** The small plan without its second sheet. */
function contentsOnly(): WorkbookPlan {
  const { sheets } = smallPlan();
  return smallPlan({ sheets: sheets.slice(0, 1).map((contents) => ({ ...contents, links: [] })) });
}

const names = (): readonly string[] => workbook.sheets.map(({ name }) => name);

function sheet(name: string): SheetModel {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${names().join(', ')}`);
  return found;
}

function cell(name: string, row: number, column: number): Cell {
  const found = cellAt(sheet(name), row, column);
  if (!found) throw new Error(`no cell ${row}, ${column} on ${name}`);
  return found;
}

/** The value of a plan's table in the row of the North team. */
const planWith = (complaints: number): WorkbookPlan =>
  smallPlan({
    sheets: smallPlan().sheets.map((planned) =>
      planned.id === 'by-team'
        ? {
            ...planned,
            blocks: planned.blocks.map((block) =>
              block.row === 4
                ? {
                    ...block,
                    values: block.values.map((row) => (row[0] === 'North' ? ['North', complaints, 0.5] : row)),
                  }
                : block,
            ),
          }
        : planned,
    ),
  });

describe('a first report', () => {
  it('adds its sheets behind those of the analyst and shows the first', async () => {
    const result = await write();
    expect(names()).toEqual(['Register', 'My notes', 'Contents', 'By team']);
    expect(result).toEqual({ written: ['Contents', 'By team'], kept: [], remarks: [] });
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible', 'Visible', 'Visible']);
    expect(workbook.active).toBe(sheet('Contents').id);
    expect(workbook.properties.title).toBe('Appendix, Example Council, 2022/23');
  });

  it('writes values, links, table, formats, sizes and commentary as planned', async () => {
    await write();
    expect(cell('By team', 5, 1)).toMatchObject({ value: 3 });
    expect(styleOf(workbook, cell('By team', 5, 2).style)).toMatchObject({ numberFormat: '0%' });
    expect(styleOf(workbook, cell('By team', 4, 0).style)).toMatchObject({ fill: '#1F3864', horizontal: 'Right' });
    expect(styleOf(workbook, cell('By team', 0, 0).style)).toMatchObject({ bold: true, fontSize: 14 });
    expect(cell('Contents', 2, 0).formula).toBe('=HYPERLINK("#\'By team\'!A1","Teams")');
    expect(sheet('By team').tables).toMatchObject([
      { name: 'By_team', area: { row: 4, column: 0, rows: 3, columns: 3 }, showFilterButton: false },
    ]);
    expect(sheet('By team').columns.get(0)?.width).toBe(30);
    expect(sheet('By team').rows.get(4)?.height).toBe(32);
    expect(workbook.names).toMatchObject([{ name: 'Commentary', formula: "='By team'!$A$4" }]);
    expect(sheet('By team').page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', fitToWidth: 1 });
    expect(sheet('By team').page.titleRows).toMatch(/\$?5:\$?5/);
  });

  it('draws a native chart over the numbers, titled, labelled and in the colour planned', async () => {
    await write();
    expect(sheet('By team').charts).toMatchObject([
      {
        name: 'Chart by team',
        type: 'BarClustered',
        title: 'Complaints by team',
        categoryTitle: 'Team',
        valueTitle: 'Complaints',
        legendVisible: false,
        reverseCategories: true,
        valueMinimum: 0,
        valueMaximum: 20,
        valueStep: 5,
        series: [{ name: 'Complaints', color: '#12436D', showLabels: true, labelFormat: '0' }],
      },
    ]);
    const [series] = sheet('By team').charts[0]?.series ?? [];
    expect(series?.valuesRef).toMatch(/'By team'!\$?B\$?6:\$?B\$?7/);
    expect(series?.categoriesRef).toMatch(/'By team'!\$?A\$?6:\$?A\$?7/);
  });

  it('keeps the title that somebody gave the document', async () => {
    workbook.properties.title = 'Our own title';
    await write();
    expect(workbook.properties.title).toBe('Our own title');
  });

  it('switches the events off while it writes and on again', async () => {
    const seen: boolean[] = [];
    for (let request = 1; request <= 7; request++) {
      office.faults.before(request, () => void seen.push(office.host.session().eventsEnabled));
    }
    await write();
    expect(seen).toEqual([true, true, true, false, false, false].concat(seen.slice(6)));
    expect(office.host.session().eventsEnabled).toBe(true);
  });

  it('writes dates that the workbook understands, whichever its date system', async () => {
    workbook.date1904 = true;
    const dated = teamSheet({
      blocks: [{ row: 0, column: 0, values: [['Received', 45_019, 45_019]] }],
      formats: [{ row: 0, column: 1, rows: 1, columns: 1, numberFormat: 'd mmm yyyy' }],
      tables: [],
      charts: [],
    });
    await writeWorkbook(smallPlan({ sheets: [dated] }), { stamps: [], dates: 1904 }, {});
    expect(cell('By team', 0, 1).value).toBe(45_019 - 1462);
    expect(cell('By team', 0, 2).value).toBe(45_019);
  });
});

describe('names that are taken', () => {
  it('gives our sheet a number where the analyst has a sheet of that name', async () => {
    sheet('My notes').name = 'CONTENTS';
    const { written } = await write();
    expect(written).toEqual(['Contents (2)', 'By team']);
    expect(names()).toEqual(['Register', 'CONTENTS', 'Contents (2)', 'By team']);
    await write();
    expect(names()).toEqual(['Register', 'CONTENTS', 'Contents (2)', 'By team']);
  });

  it('gives our table a number where a table or a defined name has its name', async () => {
    workbook.names.push({ name: 'by_team', formula: '=Register!$A$1', visible: true, comment: '' });
    await write();
    expect(sheet('By team').tables[0]?.name).toBe('By_team_2');
    await write();
    expect(sheet('By team').tables[0]?.name).toBe('By_team_2');
  });

  it('links to sheets by the names they got', async () => {
    sheet('My notes').name = 'By team';
    await write();
    expect(cell('Contents', 2, 0).formula).toBe('=HYPERLINK("#\'By team (2)\'!A1","Teams")');
  });

  it('reads in a list of sheets as the sheet is called', async () => {
    sheet('My notes').name = 'By team';
    const plan = smallPlan();
    const link = { row: 2, column: 0, text: 'By team', to: { plan: 'by-team', named: true } } as const;
    const sheets = plan.sheets.map((each) => (each.links.length > 0 ? { ...each, links: [link] } : each));
    await write({ ...plan, sheets });
    expect(cell('Contents', 2, 0).formula).toBe('=HYPERLINK("#\'By team (2)\'!A1","By team (2)")');
  });
});

describe('a refresh', () => {
  it('gives the same workbook as the first time', async () => {
    await write();
    const first = pictureOf(workbook);
    await write();
    expect(pictureOf(workbook)).toBe(first);
    await write();
    expect(pictureOf(workbook)).toBe(first);
  });

  it('replaces the sheets where they stand', async () => {
    await write();
    workbook.sheets.splice(1, 0, ...workbook.sheets.splice(2, 2));
    expect(names()).toEqual(['Register', 'Contents', 'By team', 'My notes']);
    await write(planWith(7));
    expect(names()).toEqual(['Register', 'Contents', 'By team', 'My notes']);
    expect(cell('By team', 5, 1).value).toBe(7);
    expect(workbook.active).toBe(sheet('Contents').id);
  });

  it('replaces only the sheets of its own kind and period', async () => {
    await write();
    await write(smallPlan({ period: '2021/22' }));
    await write(smallPlan({ kind: 'annual-report' }));
    expect(names().slice(2)).toEqual([
      'Contents',
      'By team',
      'Contents (2)',
      'By team (2)',
      'Contents (3)',
      'By team (3)',
    ]);
    const others = [sheet('Contents').id, sheet('Contents (3)').id];
    await write(smallPlan({ period: '2021/22' }));
    expect(names()).toHaveLength(8);
    expect([sheet('Contents').id, sheet('Contents (3)').id]).toEqual(others);
  });

  it('deletes a sheet that the new report no longer has', async () => {
    await write();
    await write(contentsOnly());
    expect(names()).toEqual(['Register', 'My notes', 'Contents']);
  });

  it('sets the title again where it set it before', async () => {
    await write();
    await write(smallPlan({ title: 'A new title' }));
    expect(workbook.properties.title).toBe('A new title');
  });

  it('replaces a sheet that somebody has hidden or renamed, and leaves it hidden and renamed', async () => {
    await write();
    sheet('By team').visibility = 'VeryHidden';
    sheet('By team').name = 'Teams of ours';
    const before = sheet('Teams of ours').id;
    await write();
    expect(names()).toEqual(['Register', 'My notes', 'Contents', 'Teams of ours']);
    expect(sheet('Teams of ours').id).not.toBe(before);
    expect(sheet('Teams of ours').visibility).toBe('VeryHidden');
  });

  it('takes a copy that somebody made of a sheet for theirs', async () => {
    await write();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Contents').copy('End');
      await context.sync();
    });
    await write();
    expect(names()).toEqual(['Register', 'My notes', 'Contents', 'By team', 'Contents (2)']);
  });
});

describe('nothing typed is lost', () => {
  beforeEach(() => write());

  it.each([['a remark\nof two lines'], ['=not a formula'], ['  spaced '], ["'quoted'"]])(
    'carries the commentary %j over',
    async (text) => {
      setCell(sheet('By team'), 3, 0, { value: text, quoted: true });
      expect((await write(planWith(9))).kept).toEqual([]);
      expect(cell('By team', 3, 0)).toMatchObject({ value: text, quoted: true });
      expect((await write(planWith(9))).kept).toEqual([]);
      expect(cell('By team', 3, 0).value).toBe(text);
    },
  );

  it('makes room for the commentary', async () => {
    const before = sheet('By team').charts[0]?.top ?? 0;
    setCell(sheet('By team'), 3, 0, { value: 'A long commentary. '.repeat(60) });
    await write();
    expect(sheet('By team').rows.get(3)?.height).toBeGreaterThan(60);
    expect(sheet('By team').charts[0]?.top).toBeGreaterThanOrEqual(before);
  });

  it('finds the commentary where inserted rows have moved it, and keeps the sheet', async () => {
    const edited = sheet('By team');
    edited.cells = new Map([...edited.cells].map(([row, cells]) => [row + 1, cells]));
    for (const table of edited.tables) table.area = { ...table.area, row: table.area.row + 1 };
    for (const name of workbook.names) name.formula = "='By team'!$A$5";
    setCell(sheet('By team'), 4, 0, { value: 'moved' });
    const { kept } = await write();
    expect(kept).toMatchObject([{ sheet: 'By team (edited)' }]);
    expect(cell('By team', 3, 0).value).toBe('moved');
  });

  it('keeps a sheet whose commentary holds a formula, and carries its value over', async () => {
    setCell(sheet('By team'), 3, 0, { formula: '=1+1', value: 2 });
    expect((await write()).kept).toMatchObject([{ sheet: 'By team (edited)' }]);
    expect(cell('By team (edited)', 3, 0).formula).toBe('=1+1');
    expect(cell('By team', 3, 0).value).toBe('2');
  });

  it('keeps a sheet with a commentary that the new report has no place for', async () => {
    setCell(sheet('By team'), 3, 0, { value: 'important' });
    const { kept } = await write(contentsOnly());
    expect(kept).toMatchObject([{ sheet: 'By team (previous)' }]);
    expect(cell('By team (previous)', 3, 0).value).toBe('important');
  });

  const EDITS: Readonly<Record<string, (edited: SheetModel) => void>> = {
    'a number typed over another': (edited) => setCell(edited, 5, 1, { value: 4 }),
    'a text typed over another': (edited) => setCell(edited, 0, 0, { value: 'Our own title' }),
    'a formula with the same result': (edited) => setCell(edited, 5, 1, { formula: '=1+2', value: 3 }),
    'a number turned into text': (edited) => setCell(edited, 5, 1, { value: '3' }),
    'a cell emptied': (edited) => setCell(edited, 6, 2, {}),
    'a note typed below': (edited) => setCell(edited, 20, 0, { value: 'checked' }),
    'a note typed beside': (edited) => setCell(edited, 0, 9, { value: 'checked' }),
    'a note typed into an empty cell': (edited) => setCell(edited, 3, 2, { value: 'checked' }),
    'a comment': (edited) => (edited.commentCount += 1),
    'a shape': (edited) => (edited.shapeCount += 1),
    'a chart': (edited) => {
      const [chart] = edited.charts;
      if (chart) edited.charts.push({ ...chart, id: 'another', name: 'Another' });
    },
  };

  it.each(Object.keys(EDITS))('keeps a sheet with %s', async (what) => {
    EDITS[what]?.(sheet('By team'));
    const edited = sheet('By team').id;
    const { kept, written } = await write();
    expect(written).toEqual(['Contents', 'By team']);
    expect(kept).toMatchObject([{ sheet: 'By team (edited)', reason: expect.any(String) as unknown }]);
    expect(sheet('By team (edited)').id).toBe(edited);
    expect(sheet('By team (edited)').visibility).toBe('Visible');
    expect(sheet('By team').id).not.toBe(edited);
    // It stays for good, and a further edit makes a further sheet.
    EDITS[what]?.(sheet('By team'));
    await write();
    expect(names().slice(2)).toEqual(['Contents', 'By team', 'By team (edited 2)', 'By team (edited)']);
  });

  it('does not take a format, a width or another number of decimals for an edit', async () => {
    sheet('By team').columns.set(0, { width: 50, hidden: false, style: 0 });
    sheet('By team')
      .cells.get(5)
      ?.set(1, { ...cell('By team', 5, 1), style: cell('By team', 5, 2).style });
    expect((await write()).kept).toEqual([]);
  });
});

describe('nothing turns into #REF!', () => {
  beforeEach(() => write());

  it('keeps a sheet that a formula of the analyst refers to', async () => {
    setCell(sheet('My notes'), 5, 0, { formula: "='By team'!B6", value: 3 });
    const { kept } = await write(planWith(8));
    expect(kept).toMatchObject([{ sheet: 'By team (previous)' }]);
    expect(cell('My notes', 5, 0).formula).toBe("='By team (previous)'!B6");
    expect(cell('By team', 5, 1).value).toBe(8);
  });

  it('keeps a sheet that a defined name or a table reference needs', async () => {
    workbook.names.push({ name: 'North', formula: "='By team'!$B$6", visible: true, comment: '' });
    expect((await write()).kept).toMatchObject([{ sheet: 'By team (previous)' }]);
    expect(sheet('By team').tables[0]?.name).toBe('By_team_2');
    setCell(sheet('My notes'), 5, 0, { formula: '=SUM(By_team_2[Complaints])', value: 8 });
    expect((await write()).kept).toMatchObject([{ sheet: 'By team (previous 2)' }]);
    expect(cell('My notes', 5, 0).formula).toBe('=SUM(By_team_2[Complaints])');
  });

  it('keeps a sheet that another kept sheet refers to', async () => {
    setCell(sheet('Contents'), 9, 0, { formula: "='By team'!B6", value: 3 });
    expect((await write()).kept).toMatchObject([{ sheet: 'Contents (edited)' }, { sheet: 'By team (previous)' }]);
  });

  it('deletes a sheet that is only linked to, since its successor has its name', async () => {
    setCell(sheet('My notes'), 5, 0, { formula: '=HYPERLINK("#\'By team\'!A1","there")', value: 'there' });
    expect((await write()).kept).toEqual([]);
  });
});

describe('a protected workbook', () => {
  it('is left alone, with a word on what to do, where sheets can not be added', async () => {
    workbook.structureProtected = true;
    const before = pictureOf(workbook);
    await expect(write()).rejects.toMatchObject({
      code: 'workbook-protected',
      workbook: AS_BEFORE,
      remedy: expect.stringContaining('Protect Workbook') as unknown,
    });
    expect(pictureOf(workbook)).toBe(before);
  });

  it('is left alone where a sheet to be replaced is protected, and the sheet is named', async () => {
    await write();
    sheet('By team').protected = true;
    const before = pictureOf(workbook);
    await expect(write()).rejects.toMatchObject({
      code: 'sheet-protected',
      message: expect.stringContaining("'By team'") as unknown,
      workbook: AS_BEFORE,
    });
    expect(pictureOf(workbook)).toBe(before);
  });

  it('does not mind a protected register', async () => {
    sheet('Register').protected = true;
    await write();
    expect(names()).toEqual(['Register', 'My notes', 'Contents', 'By team']);
  });
});

describe('a job that is stopped', () => {
  it('leaves the workbook as it was, whenever it is cancelled before the sheets are put in place', async () => {
    for (const kindOfRun of ['first', 'refresh']) {
      if (kindOfRun === 'refresh') await write();
      const before = pictureOf(workbook);
      for (let request = 1; ; request++) {
        const stop = new AbortController();
        office.faults.before(request, () => stop.abort());
        const ended: unknown = await write(planWith(5), { signal: stop.signal }).catch((error: unknown) => error);
        if (!(ended instanceof Error)) break;
        expect(ended).toMatchObject({ code: 'cancelled', workbook: AS_BEFORE });
        expect(pictureOf(workbook)).toBe(before);
      }
      expect(cell('By team', 5, 1).value).toBe(5);
    }
  });

  it('tells how far it is', async () => {
    const seen: string[] = [];
    await write(smallPlan(), { progress: ({ step, done, of }) => void seen.push(`${step} ${done}/${of}`) });
    expect(seen).toEqual([
      'Writing the sheets 0/2',
      'Writing the sheets 2/2',
      'Setting up the pages 0/1',
      'Comparing with the register 0/1',
      'Putting the sheets in place 0/1',
    ]);
  });
});

describe('requests', () => {
  const long = (rows: number): WorkbookPlan =>
    smallPlan({
      sheets: [
        ...Array.from({ length: 12 }, (_, index) =>
          teamSheet({ id: `team-${index}`, name: `Team ${index}`, tables: [{ ...teamTable, name: `Team_${index}` }] }),
        ),
        teamSheet({
          id: 'long',
          name: 'Long',
          blocks: [
            {
              row: 0,
              column: 0,
              values: Array.from({ length: rows }, (_, row) => [
                `C${row}`,
                row,
                'A finding of ordinary length, which says what is wrong and where it stands.',
                'date-received',
                'Register',
              ]),
            },
          ],
          tables: [],
          charts: [],
          rows,
          columns: 5,
        }),
      ],
    });
  const teamTable = { row: 4, column: 0, rows: 3, columns: 3, style: '' };

  it('are few and small', async () => {
    const rows = 20_000;
    await write(long(rows));
    const { syncs, largestRequest } = office.counts;
    // The reading of a register takes four more.
    expect(syncs + 4).toBeLessThanOrEqual(13 + rows / 5_000 + 6);
    expect(largestRequest).toBeLessThan(2_000_000);
    expect(cell('Long', rows - 1, 1).value).toBe(rows - 1);
  });

  it('leave no references behind to be cleaned up', async () => {
    await write();
    expect(office.counts.requests).toBe(office.counts.syncs);
  });
});
