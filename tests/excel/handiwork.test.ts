/** What somebody does to written sheets without typing: the next run keeps it, or keeps the sheet. Copies are theirs. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readOutlines, withExcel, writeWorkbook, type Written } from '../../src/excel';
import { cellAt, setCell, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import type { SheetPlan, WorkbookPlan } from '../../src/sheets';
import { analystsWorkbook, NO_REGISTER, pictureOf, smallPlan, teamSheet } from './support';

let workbook: WorkbookModel;
beforeEach(async () => {
  workbook = analystsWorkbook();
  await loadOffice(workbook);
  await write();
});

const write = (plan: WorkbookPlan = smallPlan()): Promise<Written> => writeWorkbook(plan, NO_REGISTER, {});
const names = (): readonly string[] => workbook.sheets.map(({ name }) => name);

function sheet(name: string): SheetModel {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${names().join(', ')}`);
  return found;
}

/** The small plan with other rows in its table. */
function planOf(rows: readonly (readonly (string | number)[])[], changes: Partial<SheetPlan> = {}): WorkbookPlan {
  const team = teamSheet();
  const [contents] = smallPlan().sheets;
  if (!contents) throw new Error('a plan has a first sheet');
  return smallPlan({
    sheets: [
      contents,
      teamSheet({
        blocks: [
          ...team.blocks.filter(({ row }) => row !== 4),
          { row: 4, column: 0, values: [['Team', 'Complaints', 'Change'], ...rows] },
        ],
        tables: [{ name: 'By_team', row: 4, column: 0, rows: rows.length + 1, columns: 3, style: '' }],
        rows: rows.length + 5,
        ...changes,
      }),
    ],
  });
}

const contentsOnly = (): WorkbookPlan =>
  smallPlan({
    sheets: smallPlan()
      .sheets.slice(0, 1)
      .map((contents) => ({ ...contents, links: [] })),
  });

function hide(where: SheetModel, what: 'rows' | 'columns', ...lines: readonly number[]): void {
  for (const line of lines) where[what].set(line, { style: 0, ...where[what].get(line), hidden: true });
}

function hiddenOn({ rows, columns }: SheetModel): unknown {
  const hidden = (lines: ReadonlyMap<number, { readonly hidden: boolean }>): readonly number[] =>
    [...lines].flatMap(([line, model]) => (model.hidden ? [line] : [])).sort((a, b) => a - b);
  return { rows: hidden(rows), columns: hidden(columns) };
}

/** As Excel's copies are, but with the marks too; `name` is what somebody has called the copy. */
async function copied(name: string, called?: string): Promise<SheetModel> {
  const original = sheet(name);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).copy('End');
    await context.sync();
  });
  const copy = workbook.sheets.at(-1);
  if (!copy) throw new Error('a copy');
  copy.customProperties = new Map(original.customProperties);
  if (called !== undefined) copy.name = called;
  return copy;
}

/** All of a sheet but what the stand-in finds out about it for itself. */
function remembered({ formulaFree: _found, ...content }: SheetModel): Omit<SheetModel, 'formulaFree'> {
  return structuredClone(content);
}

describe('a written sheet that was renamed', () => {
  it.each(['Teams of ours', 'x', 'By team!', "Members' table", 'Ünïcode ‑ 2023/24'.replaceAll('/', '-')])(
    'keeps its name %j, links lead to it, and so again with the next run',
    async (name) => {
      sheet('By team').name = name;
      for (const complaints of [4, 5]) {
        const { written, kept } = await write(planOf([['North', complaints, 0.5]]));
        expect(written).toEqual(['Contents', name]);
        expect(kept).toEqual([]);
        expect(names()).toEqual(['Register', 'My notes', 'Contents', name]);
        expect(cellAt(sheet(name), 5, 1)?.value).toBe(complaints);
        expect(cellAt(sheet('Contents'), 2, 0)?.formula).toContain(name.replaceAll("'", "''"));
      }
    },
  );

  it('keeps it though another sheet now has the name it was written under', async () => {
    sheet('By team').name = 'Teams';
    sheet('My notes').name = 'By team';
    expect(await write(planOf([['North', 7, 0.5]]))).toMatchObject({ written: ['Contents', 'Teams'], kept: [] });
    expect(names()).toEqual(['Register', 'By team', 'Contents', 'Teams']);
    expect(cellAt(sheet('By team'), 0, 0)?.value).toBe('Remember');
  });

  it('keeps it where two sheets swapped their names', async () => {
    const [contents, team] = [sheet('Contents'), sheet('By team')];
    contents.name = 'By team';
    team.name = 'Contents';
    expect((await write(planOf([['North', 7, 0.5]]))).written).toEqual(['By team', 'Contents']);
    expect(cellAt(sheet('Contents'), 5, 1)?.value).toBe(7);
  });

  it('stays beside the new one under its name where somebody typed into it too', async () => {
    sheet('By team').name = 'Teams of ours';
    setCell(sheet('Teams of ours'), 5, 1, { value: 99 });
    expect(await write()).toMatchObject({
      written: ['Contents', 'Teams of ours'],
      kept: [{ sheet: 'Teams of ours (edited)' }],
    });
    expect(cellAt(sheet('Teams of ours (edited)'), 5, 1)?.value).toBe(99);
  });

  it('stays where the new report has no such sheet', async () => {
    sheet('By team').name = 'Teams of ours';
    expect((await write(contentsOnly())).kept).toMatchObject([{ sheet: 'Teams of ours (edited)' }]);
  });

  it('says the same as before where nothing else has changed', async () => {
    sheet('By team').name = 'Teams of ours';
    await write();
    const before = pictureOf(workbook);
    const again = await writeWorkbook(smallPlan(), NO_REGISTER, {}, { unlessSame: true });
    expect(again).toMatchObject({ upToDate: true, written: ['Contents', 'Teams of ours'] });
    expect(pictureOf(workbook)).toBe(before);
  });
});

describe('what was done to a written sheet', () => {
  it('is done to the one that replaces it: tab colour, gridlines, hidden rows and columns', async () => {
    const team = sheet('By team');
    Object.assign(team, { tabColor: '#FF0000', showGridlines: false });
    hide(team, 'rows', 1, 5);
    hide(team, 'columns', 2);
    for (const complaints of [4, 5]) {
      const rows = [
        ['North', complaints, 0.5],
        ['South', 5, -0.1],
      ];
      expect((await write(planOf(rows))).kept).toEqual([]);
      expect(sheet('By team')).toMatchObject({ tabColor: '#FF0000', showGridlines: false });
      expect(hiddenOn(sheet('By team'))).toEqual({ rows: [1, 5], columns: [2] });
      expect(cellAt(sheet('By team'), 5, 1)?.value).toBe(complaints);
    }
  });

  it.each<[string, WorkbookPlan]>([
    [
      'another row',
      planOf([
        ['East', 1, 0.1],
        ['North', 3, 0.5],
        ['South', 5, -0.1],
      ]),
    ],
    ['one row fewer', planOf([['South', 5, -0.1]])],
    [
      'another group in that row',
      planOf([
        ['East', 3, 0.5],
        ['South', 5, -0.1],
      ]),
    ],
    ['other headings', smallPlan({ sheets: smallPlan().sheets.map((each) => withHeading(each)) })],
  ])('keeps the sheet with its hidden row, and hides none of the new one with %s', async (_, plan) => {
    hide(sheet('By team'), 'rows', 5);
    const { kept } = await write(plan);
    expect(kept).toMatchObject([{ sheet: 'By team (edited)', reason: expect.stringContaining('hidden') as unknown }]);
    expect(hiddenOn(sheet('By team (edited)'))).toEqual({ rows: [5], columns: [] });
    expect(hiddenOn(sheet('By team'))).toEqual({ rows: [], columns: [] });
  });

  it('hides a sentence again whose figures alone have changed, and no other one', async () => {
    const saying = (text: string): WorkbookPlan => {
      const plan = planOf([['North', 3, 0.5]]);
      const say = (each: SheetPlan): SheetPlan =>
        each.id === 'by-team' ? { ...each, blocks: [...each.blocks, { row: 1, column: 0, values: [[text]] }] } : each;
      return { ...plan, sheets: plan.sheets.map(say) };
    };
    await write(saying('Of 1,204 complaints 33% were upheld.'));
    hide(sheet('By team'), 'rows', 1);
    expect((await write(saying('Of 987 complaints 41% were upheld.'))).kept).toEqual([]);
    expect(hiddenOn(sheet('By team'))).toEqual({ rows: [1], columns: [] });
    expect((await write(saying('Nothing is known of the outcomes.'))).kept).toMatchObject([
      { sheet: 'By team (edited)' },
    ]);
    expect(hiddenOn(sheet('By team'))).toEqual({ rows: [], columns: [] });
  });

  it.each(['Hidden', 'VeryHidden'] as const)('leaves a %s sheet hidden, and says so', async (visibility) => {
    sheet('Contents').visibility = visibility;
    const { remarks } = await write(planOf([['North', 9, 0.5]]));
    expect(sheet('Contents').visibility).toBe(visibility);
    expect(remarks).toEqual(["The sheet 'Contents' is hidden, as it was before."]);
    expect(workbook.active).toBe(sheet('By team').id);
  });

  it('keeps a coloured sheet that the new report no longer has', async () => {
    sheet('By team').tabColor = '#00FF00';
    expect((await write(contentsOnly())).kept).toMatchObject([{ sheet: 'By team (edited)' }]);
    expect(sheet('By team (edited)').tabColor).toBe('#00FF00');
  });
});

describe('what was added to a written sheet, or taken away, without typing into a cell', () => {
  it.each<[string, (team: SheetModel) => void]>([
    [
      'names',
      ({ id }) =>
        workbook.names.push({ name: 'North', formula: "='By team'!$A$6", sheetId: id, visible: true, comment: '' }),
    ],
    ['another name for its table', ({ tables: [table] }) => table && (table.name = 'Teams_of_ours')],
    ['cells in place of its table', ({ tables }) => tables.splice(0)],
    [
      'allowed values',
      ({ validations }) =>
        validations.push({
          ...{ ranges: [{ row: 3, column: 0, rows: 1, columns: 1 }], type: 'List', formula1: 'Seen,Not seen' },
          ...{ allowBlank: true, showInput: true, showError: true },
        }),
    ],
    [
      'conditional formats',
      ({ conditionalFormats }) =>
        conditionalFormats.push({
          ...{ id: '{own}', ranges: [{ row: 5, column: 1, rows: 2, columns: 1 }], priority: 0, stopIfTrue: false },
          ...{ formula: '=$B6>4', fill: '#00FF00' },
        }),
    ],
  ])('keeps the sheet: %s', async (_, add) => {
    const team = sheet('By team');
    add(team);
    expect((await write()).kept).toMatchObject([{ sheet: 'By team (edited)' }]);
    expect(sheet('By team (edited)')).toBe(team);
    expect((await write()).kept).toEqual([]);
  });
});

describe('a copy of a written sheet', () => {
  it.each([
    ['under the name Excel gave it', undefined],
    ['renamed', 'For Jane'],
  ])('is never touched, %s, even with the marks of its original', async (_, called) => {
    for (const name of ['Contents', 'By team']) {
      const copy = await copied(name, called === undefined ? undefined : `${called} ${name}`);
      setCell(copy, 30, 0, { value: 'mine' });
    }
    const copies = workbook.sheets.slice(-2).map(remembered);
    await write(planOf([['North', 9, 0.5]]));
    await write(contentsOnly());
    await write(planOf([['North', 10, 0.5]]));
    for (const copy of copies) {
      expect(workbook.sheets.filter(({ id }) => id === copy.id).map(remembered)).toEqual([copy]);
    }
    expect(names().filter((name) => !copies.some((copy) => copy.name === name))).toEqual([
      ...['Register', 'My notes', 'Contents', 'By team'],
    ]);
  });

  it('is not taken for the original that was deleted', async () => {
    const copies = [await copied('Contents'), await copied('By team', 'For Jane')];
    workbook.sheets = workbook.sheets.filter(({ name }) => !['Contents', 'By team'].includes(name));
    expect((await write()).written).toEqual(['Contents', 'By team']);
    expect(workbook.sheets).toEqual(expect.arrayContaining(copies));
  });

  it('is told from a renamed original by its table', async () => {
    const copy = await copied('By team', 'For Jane');
    sheet('By team').name = 'Teams of ours';
    expect((await write(planOf([['North', 9, 0.5]]))).written).toEqual(['Contents', 'Teams of ours']);
    expect(workbook.sheets).toContain(copy);
  });

  it('keeps the original too where nothing tells them apart, and that is said', async () => {
    const copy = await copied('Contents', 'For Jane');
    const original = sheet('Contents');
    original.name = 'Overview';
    const { kept, written } = await write();
    expect(kept.map((one) => one.sheet).sort()).toEqual(['For Jane', 'Overview']);
    expect(written).toEqual(['Contents', 'By team']);
    expect(workbook.sheets).toEqual(expect.arrayContaining([copy, original]));
    expect((await write()).kept).toEqual([]);
  });

  it('is not among the sheets that a new report is said to replace', async () => {
    await copied('By team', 'For Jane');
    const { written } = await withExcel({}, (session) => readOutlines(session, []));
    expect(written.map((one) => one.sheet)).toEqual(['Contents', 'By team']);
  });
});

function withHeading(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    blocks: plan.blocks.map((block) => ({
      ...block,
      values: block.values.map((row) => row.map((value) => (value === 'Complaints' ? 'Enquiries' : value))),
    })),
  };
}
