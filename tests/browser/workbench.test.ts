import { describe, expect, it } from 'vitest';
import { newWorkbook, saveWorkbook, setCell } from '../../src/host';
import { openWorkbench, type OpenedWorkbench } from './support';

describe('the workbench', () => {
  it('shows the sample register beside the connected add-in, without accessibility faults', async () => {
    const { page, sheets, cell, picture, axe } = await openWorkbench({ viewport: { width: 1100, height: 640 } });
    expect((await sheets())[0]).toBe('Register');
    await expect.poll(() => cell('A1')).toBe('Ref');
    await expect.poll(() => cell('F2')).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    await picture('workbench', 'page');
    expect(await axe('page')).toEqual([]);
    const grid = page.getByRole('grid');
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(400);
    await grid.focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('gridcell', { selected: true }).and(page.locator('[aria-colindex="3"]')).waitFor();
  });

  it('opens another sample register, by mouse and by keyboard, without accessibility faults', async () => {
    const { page, sheets, cell, picture, axe } = await openWorkbench();
    const menu = page.getByRole('button', { name: 'Try another register' });
    await menu.click();
    await picture('samples', 'page');
    expect(await axe('page')).toEqual([]);
    await page.getByRole('button', { name: 'A corporate log, a sheet a year' }).click();
    await expect.poll(sheets).toEqual(['2022-23', '2023-24']);
    await expect.poll(() => cell('B2')).toBe("Date Rec'd");

    await menu.focus();
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(sheets).toEqual(['Log']);
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Sample registers' }).waitFor({ state: 'hidden' });
  });

  it('says what is wrong with a file that is no workbook, and keeps the one that is open', async () => {
    const { page, sheets } = await openWorkbench({ register: 'empty' });
    await page
      .getByLabel('Workbook to open')
      .setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
    await page.getByRole('alert').filter({ hasText: 'letter.pdf' }).waitFor();
    expect(await sheets()).toEqual(['Sheet1']);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('draws only what is in sight of a sheet with 100,000 rows and 40 columns', async () => {
    const { page, cell, ask } = await openWorkbench({ register: tall() });
    await expect.poll(() => cell('A1')).toBe('R1C1');
    await ask('select', { id: 'Large', area: { row: 99_999, column: 39, rows: 1, columns: 1 } });
    await page.locator('#cell-AN100000').waitFor();
    await expect.poll(() => cell('AN100000')).toBe('R100000C40');
    expect(await page.getByRole('gridcell').count()).toBeLessThan(3000);
  });

  it('puts what is typed faster than the workbook answers into the cells that it was typed for', async () => {
    const { page, cell, ask } = await openWorkbench({ register: 'empty' });
    await page.getByRole('grid').focus();
    const columns = Array.from({ length: 20 }, (_, index) => String.fromCharCode(65 + index));
    for (const row of [1, 2, 3, 4, 5]) {
      await page.keyboard.press('Home');
      for (const column of columns) {
        await page.keyboard.type(`${column}${row}`);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('ArrowDown');
    }
    await ask('select', { id: 'Sheet1', area: { row: 0, column: 0, rows: 1, columns: 1 } });
    await page.locator('#cell-A1[aria-selected=true]').waitFor();
    for (const row of [1, 2, 3, 4, 5]) {
      const texts = await Promise.all(columns.map((column) => cellText(ask, row, column)));
      expect(texts).toEqual(columns.map((column) => `${column}${row}`));
    }
    await expect.poll(() => cell('A5')).toBe('A5');
  });

  it('raises the add-in’s own ribbon commands, and opens the pane for what they have to say', async () => {
    const { page, pane, pressRibbon } = await openWorkbench();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('complementary', { name: 'Task pane' }).waitFor({ state: 'hidden' });
    await pressRibbon('Check register');
    await page.getByRole('complementary', { name: 'Task pane' }).waitFor();
    await pane.getByRole('heading', { name: /findings? in/ }).waitFor();
    await pressRibbon('Clear marks');
    await pane
      .getByText(/Clear marks|cleared|removed/i)
      .first()
      .waitFor();
  });
});

function cellText(ask: OpenedWorkbench['ask'], row: number, column: string): Promise<string> {
  return ask('content', { sheet: 'Sheet1', row: row - 1, column: column.charCodeAt(0) - 65 });
}

/** A workbook with a number in each of 100,000 rows and a text in its last corner. */
function tall(): Uint8Array {
  const workbook = newWorkbook(['Large']);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has its sheet');
  for (let row = 0; row < 100_000; row++) setCell(sheet, row, 1, { value: row });
  setCell(sheet, 0, 0, { value: 'R1C1' });
  setCell(sheet, 99_999, 39, { value: 'R100000C40' });
  return saveWorkbook(workbook);
}
