/** What people do with the add-in from beginning to end. The states of its tabs are tested beside this file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkbook, plainValue, type WorkbookModel } from '../../src/host';
import { validateXlsx } from '../support/validator';
import { connected, openWorkbench, type OpenedWorkbench } from './support';

const TALL = { width: 1366, height: 1000 };

describe('a first-time user', () => {
  it('comes from an empty workbook to a generated appendix', async () => {
    const workbench = await openWorkbench({ register: 'empty', viewport: TALL });
    const { pane, sheets, axe, picture } = workbench;
    await pane.getByRole('heading', { name: 'No register found yet' }).waitFor();
    await picture('first-run');
    expect(await axe()).toEqual([]);
    await pane.getByRole('button', { name: 'New register' }).click();
    // The job ends by going to the register's first cell: who types before that types elsewhere.
    await pane.getByRole('heading', { name: 'The register is ready to be filled' }).waitFor();
    await workbench.showSheet('Register');
    await typeRow(workbench, 5, {
      Ref: 'A1',
      'Record type': 'Complaint',
      'Date received': '2025-05-12',
      Team: 'North',
    });
    await pane.getByText('1 row', { exact: true }).waitFor();
    await generate(workbench);
    expect((await sheets()).filter((name) => name.startsWith('Contents'))).toHaveLength(1);
    expect(await axe()).toEqual([]);
  });
});

describe('a weekly user', () => {
  it('gets with one click what the command line writes, in a file that Excel accepts', async () => {
    const workbench = await openWorkbench();
    await generate(workbench);
    const file = await workbench.download();
    expect(await validateXlsx(file)).toEqual([]);
    const written = openWorkbook(file, 'downloaded.xlsx').workbook;
    expect(contents(written)).toEqual(contents(fromCommandLine()));
  });

  it('replaces last week’s sheets and keeps the commentary', async () => {
    const workbench = await openWorkbench();
    const { sheets, showSheet, cell } = workbench;
    await generate(workbench);
    const first = await sheets();
    const volume = first.find((name) => name.startsWith('Volume')) ?? '';
    await showSheet(volume);
    const label = await addressOf(workbench, 'Commentary');
    const below = label.replace(/\d+/, (row) => String(Number(row) + 1));
    await workbench.ask('type', { sheet: volume, ...place(below), text: 'More MP enquiries than usual.' });
    await generate(workbench);
    expect(await sheets()).toEqual(first);
    await showSheet(volume);
    await expect.poll(() => cell(below)).toBe('More MP enquiries than usual.');
  });

  it('checks the register, makes the fixes that are certain, and reports on what is then right', async () => {
    const workbench = await openWorkbench({ viewport: TALL });
    const { pane, download } = workbench;
    await pane.getByRole('tab', { name: 'Checks' }).click();
    await pane.getByRole('button', { name: 'Check register' }).click();
    await pane.getByRole('heading', { name: /findings in/ }).waitFor();
    await pane.getByRole('button', { name: /Stray, double/ }).click();
    await pane
      .getByRole('button', { name: /^Apply all \d+ fixes$|^Change to/ })
      .first()
      .click();
    await pane.getByText(/cells? changed\./).waitFor();
    await pane.getByRole('tab', { name: 'Report' }).click();
    await generate(workbench);
    expect(await validateXlsx(await download())).toEqual([]);
  });

  it('does the main job by keyboard alone, and goes to what was written', async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('A2', { exact: true }).first().waitFor();
    await tabTo(workbench, 'Generate appendix');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: /is ready$/ }).waitFor();
    await tabTo(workbench, /^Sheets/);
    await page.keyboard.press('Enter');
    await tabTo(workbench, 'Volume 2023-24');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Volume 2023-24', selected: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role="grid"]:focus').waitFor();
  });
});

describe('work that does not go through', () => {
  it('leaves the workbook as it was when it is cancelled half-way', async () => {
    const workbench = await openWorkbench();
    const { pane } = workbench;
    const before = contents(openWorkbook(await workbench.download(), 'before.xlsx').workbook);
    await workbench.ask('before', { request: 7, edit: 'cell editor' });
    await pane.getByRole('button', { name: 'Generate appendix' }).click();
    await pane.getByText('Press Enter to finish editing the cell.').waitFor();
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await workbench.ask('editing', { open: false });
    await pane.getByText('was cancelled').waitFor();
    await pane.getByText('The workbook is as it was before.').waitFor();
    expect(contents(openWorkbook(await workbench.download(), 'after.xlsx').workbook)).toEqual(before);
  });

  it('goes on by itself when the cell that is being edited is finished', async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: 'Generate appendix' }).waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('x');
    await page.getByLabel('Cell content').waitFor();
    await pane.getByRole('button', { name: 'Generate appendix' }).click();
    await pane.getByText('Press Enter to finish editing the cell.').waitFor();
    await workbench.picture('cell-editing', 'page');
    await page.getByLabel('Cell content').press('Escape');
    await pane.getByRole('heading', { name: /is ready$/ }).waitFor();
  });

  it('sweeps the leftovers of a pane that was reloaded in the middle', async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await workbench.ask('before', { request: 7, edit: 'cell editor' });
    await pane.getByRole('button', { name: 'Generate appendix' }).click();
    await pane.getByText('Press Enter to finish editing the cell.').waitFor();
    await page.getByRole('button', { name: 'Reload' }).click();
    await workbench.ask('editing', { open: false });
    expect(hidden(openWorkbook(await workbench.download(), 'halfway.xlsx').workbook)).not.toEqual([]);
    await connected(workbench);
    await generate(workbench);
    const after = openWorkbook(await workbench.download(), 'after.xlsx').workbook;
    expect(hidden(after)).toEqual([]);
    expect(contents(after)).toEqual(contents(fromCommandLine()));
  });

  it('starts over when somebody else changes the register meanwhile, and counts their change', async () => {
    const workbench = await openWorkbench();
    await workbench.elsewhere(6, 'Register', 'A2', 'CHANGED');
    await generate(workbench);
    await workbench.showSheet('Register');
    await expect.poll(() => workbench.cell('A2')).toBe('CHANGED');
  });

  it('goes through in two panes of one workbook, one after the other', async () => {
    const workbench = await openWorkbench({ panes: 2 });
    const { secondPane, sheets } = workbench;
    await generate(workbench);
    const first = await sheets();
    await secondPane.getByRole('button', { name: 'Generate appendix' }).click();
    await secondPane.getByRole('heading', { name: /is ready$/ }).waitFor();
    expect(await sheets()).toEqual(first);
  });
});

/** Generates the appendix by the pane's button and waits until the pane says that it is ready. */
async function generate({ pane }: OpenedWorkbench): Promise<void> {
  const close = pane.getByRole('button', { name: 'Close', exact: true });
  if (await close.isVisible()) await close.click();
  await pane.getByRole('button', { name: 'Generate appendix' }).click();
  await pane.getByRole('heading', { name: /is ready$/ }).waitFor();
}

/** Types a row as a person does: goes to the cell, types, presses Enter. */
async function typeRow(
  { page, cell }: OpenedWorkbench,
  row: number,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  const heading = row - 1;
  for (let down = 1; down < row; down++) await page.keyboard.press('ArrowDown');
  for (let column = 0; column < 26; column++) {
    const address = `${String.fromCharCode(65 + column)}${heading}`;
    await expect.poll(() => cell(address)).not.toBe('');
    const text = texts[await cell(address)];
    if (text !== undefined) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    } else await page.keyboard.press('ArrowRight');
  }
}

/** Presses Tab until what has this name in the pane has the focus. */
async function tabTo({ page, pane }: OpenedWorkbench, name: string | RegExp): Promise<void> {
  const named = { name, exact: true };
  const target = pane.getByRole('button', named).or(pane.getByRole('link', named)).first();
  for (let press = 0; press < 40; press++) {
    const isFocused = await target.evaluate(
      (element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus(),
    );
    if (isFocused) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${String(name)}”`);
}

/** Address of the cell of column A with this text. */
async function addressOf({ page }: OpenedWorkbench, text: string): Promise<string> {
  const id = await page.getByRole('gridcell', { name: text, exact: true }).first().getAttribute('id');
  return (id ?? '').replace('cell-', '');
}

function place(address: string): { readonly row: number; readonly column: number } {
  return { row: Number(/\d+/.exec(address)?.[0] ?? 1) - 1, column: address.charCodeAt(0) - 65 };
}

/** Values of every cell by sheet. */
function contents({ sheets }: WorkbookModel): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      [...cells]
        .sort(([a], [b]) => a - b)
        .flatMap(([row, line]) =>
          [...line]
            .sort(([a], [b]) => a - b)
            .filter(([, cell]) => cell.value !== undefined)
            .map(([column, cell]) => `${row},${column}: ${plainValue(cell)}`),
        ),
    ]),
  );
}

function hidden({ sheets }: WorkbookModel): readonly string[] {
  return sheets.filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name);
}

let written: WorkbookModel | undefined;

/** The workbook that `npm run appendix` makes of the sample register. */
function fromCommandLine(): WorkbookModel {
  if (written) return written;
  const folder = mkdtempSync(join(tmpdir(), 'appendix-'));
  const out = join(folder, 'appendix.xlsx');
  execFileSync(process.execPath, ['src/cli/start.js', 'appendix', '--out', out], { stdio: 'pipe' });
  written = openWorkbook(new Uint8Array(readFileSync(out)), 'appendix.xlsx').workbook;
  rmSync(folder, { recursive: true });
  return written;
}
