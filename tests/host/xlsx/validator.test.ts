import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newSheet, newWorkbook, openWorkbook, saveWorkbook, setCell, styleIndex, styleOf } from '../../../src/host';
import type { WorkbookModel } from '../../../src/host';
import { validateXlsx } from '../../support/validator';
import { foreignFile } from './foreign';
import { fullWorkbook } from './fullWorkbook';
import { firstSheet, reopened } from './parts';

const SAMPLE = new URL('../../../assets/sample-register.xlsx', import.meta.url);

function addSheet(workbook: WorkbookModel): void {
  const sheet = newSheet('Appendix');
  setCell(sheet, 0, 0, { value: 'Contents' }, styleIndex(workbook, { ...styleOf(workbook, 0), bold: true }));
  setCell(sheet, 1, 0, { formula: '=1+1', value: 2 });
  sheet.links = [{ area: { row: 2, column: 0, rows: 1, columns: 1 }, address: 'https://council.example/' }];
  workbook.sheets.push(sheet);
  workbook.active = sheet.id;
}

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
