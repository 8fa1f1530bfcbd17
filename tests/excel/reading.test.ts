import { describe, expect, it } from 'vitest';
import { columnHash, readOutlines, readRegister, withExcel, writeWorkbook, type DateEvidence } from '../../src/excel';
import { hasChanged } from '../../src/excel/readRegister';
import { newWorkbook, setCell, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { analystsWorkbook, NO_REGISTER, put, smallPlan } from './support';

const NO_DATES: DateEvidence = { millennium: 36_526, cell: undefined };

function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function table(sheet: SheetModel, name: string, rows: number, columns: number, headings: string[]): void {
  sheet.tables.push({
    id: 1,
    name,
    area: { row: 0, column: 0, rows, columns },
    headings,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showFirstColumn: false,
    style: 'TableStyleMedium2',
  });
}

const outlinesOf = (whole: readonly string[] = []) => withExcel({}, (session) => readOutlines(session, whole));

describe('outlines', () => {
  it('give each sheet with where its values lie, its first rows and its tables', async () => {
    const workbook = newWorkbook(['Register', 'Empty', 'Low']);
    const register = sheetOf(workbook, 'Register');
    put(register, 0, [['Ref', 'Team'], ...Array.from({ length: 40 }, (_, row) => [`C${row}`, true])]);
    table(register, 'Cases', 41, 2, ['Ref', 'Team']);
    setCell(sheetOf(workbook, 'Low'), 7, 3, { value: 'alone' });
    // Formats alone are no values: a million of them would not enlarge the used range.
    setCell(sheetOf(workbook, 'Low'), 900_000, 9, {}, 0);
    await loadOffice(workbook);
    const { sheets } = await outlinesOf();
    expect(sheets.map(({ name }) => name)).toEqual(['Register', 'Empty', 'Low']);
    expect(sheets[0]).toMatchObject({
      visible: true,
      ours: false,
      used: { row: 0, column: 0, rows: 41, columns: 2 },
      tables: [{ name: 'Cases', row: 0, column: 0, rows: 41, columns: 2, headings: ['Ref', 'Team'], hasTotals: false }],
    });
    expect(sheets[0]?.head).toHaveLength(41);
    expect(sheets[0]?.head[1]).toEqual(['C0', true]);
    expect(sheets[1]?.used).toBeUndefined();
    expect(sheets[1]?.head).toEqual([]);
    expect(sheets[2]?.used).toEqual({ row: 7, column: 3, rows: 1, columns: 1 });
    expect(sheets[2]?.head).toEqual([['alone']]);
  });

  it('tell hidden sheets and sheets of a report', async () => {
    const workbook = analystsWorkbook();
    sheetOf(workbook, 'My notes').visibility = 'VeryHidden';
    await loadOffice(workbook);
    await writeWorkbook(smallPlan(), NO_REGISTER, {});
    const { sheets } = await outlinesOf();
    expect(sheets.map(({ name, visible, ours }) => [name, visible, ours])).toEqual([
      ['Register', true, false],
      ['My notes', false, false],
      ['Contents', true, true],
      ['By team', true, true],
    ]);
  });

  it('give the last rows too where a sheet is long, so that its columns can be judged', async () => {
    const workbook = newWorkbook(['Register']);
    put(
      sheetOf(workbook, 'Register'),
      3,
      Array.from({ length: 900 }, (_, row) => [`C${row}`]),
    );
    const office = await loadOffice(workbook);
    const { sheets } = await outlinesOf();
    expect(sheets[0]?.head.map(([ref]) => ref)).toEqual(Array.from({ length: 200 }, (_, row) => `C${row}`));
    expect(sheets[0]?.tail?.map(([ref]) => ref)).toEqual(Array.from({ length: 200 }, (_, row) => `C${row + 700}`));
    expect(office.counts.syncs).toBe(3);
  });

  it('leave out tables without a header row', async () => {
    const workbook = analystsWorkbook();
    const register = sheetOf(workbook, 'Register');
    table(register, 'Cases', 3, 4, ['Ref', 'Record type', 'Date received', 'Team']);
    const cases = register.tables[0];
    if (cases) cases.showHeaders = false;
    await loadOffice(workbook);
    const { sheets } = await outlinesOf();
    expect(sheets[0]?.tables).toEqual([]);
    expect(sheets[0]?.head[0]).toEqual(['Ref', 'Record type', 'Date received', 'Team']);
  });

  it('bring the companion sheets along whole, in three requests', async () => {
    const workbook = newWorkbook(['Register', 'lists']);
    put(sheetOf(workbook, 'Register'), 0, [['Ref'], ['C1']]);
    put(
      sheetOf(workbook, 'lists'),
      0,
      Array.from({ length: 60 }, (_, row) => [`name ${row}`]),
    );
    const office = await loadOffice(workbook);
    const { whole } = await outlinesOf(['Lists', 'Settings']);
    expect(whole.map(({ sheet, values }) => [sheet, values.length])).toEqual([['lists', 60]]);
    expect(office.counts.syncs).toBe(3);
  });

  it('hand error cells over as their text', async () => {
    const workbook = newWorkbook(['Register']);
    setCell(sheetOf(workbook, 'Register'), 0, 0, { value: { error: '#N/A' } });
    await loadOffice(workbook);
    expect((await outlinesOf()).sheets[0]?.head).toEqual([['#N/A']]);
  });
});

describe('the register', () => {
  /** `rows` × 20 cells that say where they stand. */
  function large(rows: number, text = ''): WorkbookModel {
    const workbook = newWorkbook(['Register']);
    put(
      sheetOf(workbook, 'Register'),
      0,
      Array.from({ length: rows }, (_, row) => Array.from({ length: 20 }, (_, column) => `${row},${column}${text}`)),
    );
    return workbook;
  }
  const whole = (rows: number) => [{ sheet: 'Register', row: 0, column: 0, rows, columns: 20 }];

  it('is read in blocks, in the order of its rows', async () => {
    const office = await loadOffice(large(12_000));
    const seen: number[] = [];
    const { grids } = await withExcel({}, (session) =>
      readRegister(session, whole(12_000), NO_DATES, (cells) => void seen.push(cells)),
    );
    expect(grids[0]?.values).toHaveLength(12_000);
    expect(grids[0]?.values.every((row, index) => row[19] === `${index},19`)).toBe(true);
    expect(seen).toEqual([100_000, 200_000, 240_000]);
    expect(office.counts.syncs).toBe(3);
    expect(office.counts.largestResponse).toBeLessThan(2_500_000);
  });

  it('is read in halves where a block is more than Excel hands over', async () => {
    const office = await loadOffice(large(1_000, 'x'.repeat(800)));
    const { grids } = await withExcel({}, (session) => readRegister(session, whole(1_000), NO_DATES));
    expect(grids[0]?.values.every((row, index) => String(row[0]).startsWith(`${index},0x`))).toBe(true);
    expect(grids[0]?.values).toHaveLength(1_000);
    expect(office.counts.syncs).toBeGreaterThan(2);
  });

  it('is read where a row alone is more than Excel hands over', async () => {
    const office = await loadOffice(large(3, 'x'.repeat(5_000)));
    office.faults.fail({ request: 1, error: { status: 5104 } });
    office.faults.fail({ request: 2, error: { status: 5104 } });
    const { grids } = await withExcel({}, (session) => readRegister(session, whole(3), NO_DATES));
    expect(grids[0]?.values.map((row) => row.map((cell) => String(cell).split('x')[0]))).toEqual(
      [0, 1, 2].map((row) => Array.from({ length: 20 }, (_, column) => `${row},${column}`)),
    );
  });

  it('names the cell that is too large by itself', async () => {
    const office = await loadOffice(large(3));
    for (let request = 1; request < 20; request++) office.faults.fail({ request, error: { status: 5104 } });
    await expect(withExcel({}, (session) => readRegister(session, whole(3), NO_DATES))).rejects.toMatchObject({
      code: 'cell-too-large',
      message: expect.stringContaining("The cell A1 of the sheet 'Register'") as unknown,
    });
  });

  it('says which date system its dates are of', async () => {
    const workbook = analystsWorkbook();
    workbook.date1904 = true;
    await loadOffice(workbook);
    const { millennium } = await outlinesOf();
    expect(millennium).toBe(35_064);
    const cell = { sheet: 'Register', row: 1, column: 2 };
    const { dates } = await withExcel({}, (session) => readRegister(session, [], { millennium, cell }));
    expect(dates).toBe(1904);
  });
});

describe('a register that changes meanwhile', () => {
  const stamp = {
    sheet: 'Register',
    used: { row: 0, column: 0, rows: 3, columns: 4 },
    refs: { sheet: 'Register', row: 1, column: 0, rows: 2, columns: 1 },
    hash: columnHash({ sheet: 'Register', row: 1, column: 0, values: [['C1'], ['C2']] }, 0),
  };
  const changedAfter = async (edit: (workbook: WorkbookModel) => void): Promise<boolean> => {
    const workbook = analystsWorkbook();
    edit(workbook);
    await loadOffice(workbook);
    return withExcel({}, (session) => hasChanged(session, [stamp], () => undefined));
  };

  it('is noticed', async () => {
    expect(await changedAfter((workbook) => setCell(sheetOf(workbook, 'Register'), 3, 0, { value: 'C3' }))).toBe(true);
    expect(await changedAfter((workbook) => setCell(sheetOf(workbook, 'Register'), 1, 0, { value: 'C9' }))).toBe(true);
    expect(
      await changedAfter((workbook) => {
        sheetOf(workbook, 'Register').name = 'Renamed';
      }),
    ).toBe(true);
    expect(
      await changedAfter((workbook) => {
        workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Register');
      }),
    ).toBe(true);
  });

  it('is not suspected because another sheet or a remark in it changed', async () => {
    expect(await changedAfter(() => undefined)).toBe(false);
    expect(await changedAfter((workbook) => setCell(sheetOf(workbook, 'My notes'), 9, 9, { value: 1 }))).toBe(false);
    expect(await changedAfter((workbook) => setCell(sheetOf(workbook, 'Register'), 1, 3, { value: 'East' }))).toBe(
      false,
    );
  });
});
