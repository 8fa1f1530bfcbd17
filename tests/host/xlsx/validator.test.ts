import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newSheet, newWorkbook, openWorkbook, saveWorkbook, setCell, styleIndex, styleOf } from '../../../src/host';
import type { WorkbookModel } from '../../../src/host';
import { validateXlsx } from '../../support/validator';
import { foreignFile } from './foreign';
import { fullWorkbook } from './fullWorkbook';
import { firstSheet, packed, reopened, smallPackage } from './parts';

const SAMPLE = new URL('../../../assets/sample-register.xlsx', import.meta.url);

const KINDS = [
  ...['ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100'],
  ...['Line', 'LineMarkers', 'Pie'],
];

function addSheet(workbook: WorkbookModel): void {
  const sheet = newSheet('Appendix');
  setCell(sheet, 0, 0, { value: 'Contents' }, styleIndex(workbook, { ...styleOf(workbook, 0), bold: true }));
  setCell(sheet, 1, 0, { formula: '=1+1', value: 2 });
  sheet.links = [{ area: { row: 2, column: 0, rows: 1, columns: 1 }, address: 'https://council.example/' }];
  workbook.sheets.push(sheet);
  workbook.active = sheet.id;
}

it("Microsoft's validator finds an error where there is one", async () => {
  const broken = smallPackage('<mergeCells><mergeCell ref="A1:B2"/></mergeCells><sheetData/>');
  expect((await validateXlsx(packed(broken))).length).toBeGreaterThan(0);
});

describe("Microsoft's validator finds no error in", () => {
  it('an empty workbook', async () => {
    expect(await validateXlsx(saveWorkbook(newWorkbook()))).toEqual([]);
  });

  it('a workbook with everything that the model holds', async () => {
    expect(await validateXlsx(saveWorkbook(fullWorkbook()))).toEqual([]);
  });

  it('the same, every sheet changed after opening', async () => {
    const workbook = reopened(fullWorkbook());
    for (const sheet of workbook.sheets) {
      sheet.changed = true;
      for (const table of sheet.tables) delete table.part;
      for (const chart of sheet.charts) chart.left += 10;
    }
    expect(await validateXlsx(saveWorkbook(workbook))).toEqual([]);
  });

  it('charts of every kind, with labels and titles', async () => {
    const workbook = fullWorkbook();
    const [chart] = firstSheet(workbook).charts;
    if (!chart) throw new Error('the workbook has a chart');
    firstSheet(workbook).charts = KINDS.map((type, i) => ({ ...chart, id: type, name: type, type, top: 300 * i }));
    expect(await validateXlsx(saveWorkbook(workbook))).toEqual([]);
  });

  it('tables without a header, with totals, without a style', async () => {
    const workbook = fullWorkbook();
    const [table] = firstSheet(workbook).tables;
    if (!table) throw new Error('the workbook has a table');
    const { area } = table;
    firstSheet(workbook).tables = [
      { ...table, showTotals: true },
      { ...table, id: 2, name: 'Plain', area: { ...area, row: 30 }, showHeaders: false, style: '' },
      { ...table, id: 3, name: 'Unfiltered', area: { ...area, row: 40 }, showFilterButton: false },
    ];
    expect(await validateXlsx(saveWorkbook(workbook))).toEqual([]);
  });

  it('the sample register with a sheet added', async () => {
    const { workbook } = openWorkbook(readFileSync(SAMPLE), 'sample-register.xlsx');
    setCell(firstSheet(workbook), 1, 0, { value: 'changed' });
    addSheet(workbook);
    expect(await validateXlsx(saveWorkbook(workbook))).toEqual([]);
  });
});

describe("Microsoft's validator finds no error that the opened file did not have in", () => {
  it('a file of another program, changed', async () => {
    const bytes = foreignFile();
    const { workbook } = openWorkbook(bytes, 'register.xlsx');
    setCell(firstSheet(workbook), 2, 1, { value: 44 });
    addSheet(workbook);
    const before = await validateXlsx(bytes);
    const after = await validateXlsx(saveWorkbook(workbook));
    expect(after.filter((error) => !before.includes(error))).toEqual([]);
  });
});
