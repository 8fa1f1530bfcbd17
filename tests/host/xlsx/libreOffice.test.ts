import { afterAll, describe, expect, it } from 'vitest';
import { cellAt, newSheet, openWorkbook, saveWorkbook, setCell } from '../../../src/host';
import type { WorkbookModel } from '../../../src/host';
import { closeLibreOffice, toPdf, toRows, toXlsx } from '../../support/libreOffice';
import { pagesAsPng } from '../../support/pages';
import { validateXlsx } from '../../support/validator';
import { foreignFile } from './foreign';
import { fullWorkbook } from './fullWorkbook';
import { firstSheet } from './parts';

afterAll(closeLibreOffice);

/** A sheet of its own, with formulas that nobody has calculated. */
function withFormulas(workbook: WorkbookModel): WorkbookModel {
  const sheet = newSheet('Sums');
  [1, 2, 3.5].forEach((value, row) => {
    setCell(sheet, row, 0, { value });
  });
  setCell(sheet, 3, 0, { formula: '=SUM(A1:A3)' });
  setCell(sheet, 4, 0, { formula: '=IF(A4>6,"over & out","under")' });
  setCell(sheet, 5, 0, { value: ' =1+1 ', quoted: true });
  workbook.sheets.unshift(sheet);
  workbook.active = sheet.id;
  return workbook;
}

describe('LibreOffice', { timeout: 300_000 }, () => {
  it('opens a workbook with everything, calculates its formulas and prints it', async () => {
    const bytes = saveWorkbook(withFormulas(fullWorkbook()));
    expect((await toRows(bytes)).map(([text]) => text)).toEqual(['1', '2', '3.5', '6.5', 'over & out', ' =1+1 ']);
    const pages = await pagesAsPng(await toPdf(bytes), 0.5);
    expect(pages.length).toBeGreaterThan(1);
    expect(Array.from(pages[0]?.subarray(1, 4) ?? [])).toEqual([0x50, 0x4e, 0x47]);
  });

  it('opens a foreign file to which a cell and a sheet were added', async () => {
    const { workbook } = openWorkbook(foreignFile(), 'register.xlsx');
    setCell(firstSheet(workbook), 4, 0, { formula: "=Sums!A4+'Other sheet'!A1" });
    const sums = newSheet('Sums');
    setCell(sums, 3, 0, { formula: '=2+3' });
    workbook.sheets.push(sums);
    workbook.active = firstSheet(workbook).id;
    const rows = await toRows(saveWorkbook(workbook));
    expect(rows[0]).toEqual(['Case', 'Team', 'in line']);
    expect(rows[4]?.[0]).toBe('8');
  });

  it('saves files that open here with the same values, and that stay valid when they are changed', async () => {
    const foreign = await toXlsx(saveWorkbook(withFormulas(fullWorkbook())));
    const { workbook } = openWorkbook(foreign, 'register.xlsx');
    const sheet = firstSheet(workbook);
    expect([3, 4].map((row) => cellAt(sheet, row, 0)?.value)).toEqual([6.5, 'over & out']);
    expect(workbook.sheets.map((one) => one.name)).toEqual(['Sums', ...fullWorkbook().sheets.map((one) => one.name)]);

    const errors = await validateXlsx(foreign);
    for (const one of workbook.sheets) one.changed = true;
    setCell(sheet, 0, 0, { value: 10 });
    const changed = saveWorkbook(workbook);
    expect((await validateXlsx(changed)).filter((error) => !errors.includes(error))).toEqual([]);
  });
});
