/** Tables and reports of the council's own, defined in the pane: looked at first, added, and then part of the report. */
import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenedWorkbench } from './support';

const TALL = { width: 1366, height: 2300 };

/** No accessibility fault, and nothing wider than the pane. */
async function expectGood(workbench: OpenedWorkbench, name: string): Promise<void> {
  await workbench.picture(name);
  expect(await workbench.axe()).toEqual([]);
  const wider = await workbench.pane.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

async function finished({ pane }: OpenedWorkbench): Promise<void> {
  await pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
}

async function addColumn({ pane }: OpenedWorkbench, measure: string): Promise<void> {
  await pane.getByLabel('Next column').selectOption(measure);
  await pane.getByRole('button', { name: 'Add column' }).click();
}

describe('Add a table', { timeout: 150_000 }, () => {
  it('shows the table while it is defined, adds it, and the report has it', async () => {
    const workbench = await openWorkbench({ viewport: TALL, width: 320 });
    const { pane, sheets } = workbench;
    await pane.getByRole('button', { name: 'Add a table' }).click();
    const add = pane.getByRole('button', { name: 'Add to the sheet Tables' });
    await add.waitFor();
    await expectGood(workbench, 'table-blank-320');
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    await pane.getByText('Choose rows and at least one column.').waitFor();

    await pane.getByLabel('Rows', { exact: true }).selectOption('Team');
    await addColumn(workbench, '% in time');
    await addColumn(workbench, 'Received');
    await pane.getByRole('button', { name: 'Move Received up' }).press('Enter');
    expect(await pane.locator(':focus').getAttribute('aria-label')).toBe('Move Received up');
    await pane.getByText('Received is column 1 of 2.').waitFor();
    await pane.getByLabel('Previous').check();
    await pane.getByLabel('Only rows with').selectOption('Stage');
    await pane.getByRole('checkbox', { name: 'Stage 1' }).check();
    await pane.getByLabel('Top').fill('many');
    await pane.getByText('Top isn’t a whole number').waitFor();
    await pane.getByText('Enter a title.').waitFor();
    await pane.getByLabel('Title').fill('Stage 1 by team');
    await pane.getByText('Put right what is said').waitFor();
    await expectGood(workbench, 'table-wrong-320');
    await pane.getByLabel('Top').fill('5');
    await pane.getByText('Adds one row to the sheet Tables.').waitFor();
    const preview = pane.getByRole('table', { name: /^Preview for/ });
    const headings = await preview.getByRole('columnheader').allInnerTexts();
    expect(headings.map((heading) => heading.replace(/ \d{4}\/\d\d$/, ''))).toEqual([
      ...['Team', 'Received', 'Received', '% in time', '% in time'],
    ]);
    const total = await preview.getByRole('row').last().innerText();
    await expectGood(workbench, 'table-preview-320');

    await add.click();
    await pane.getByText('“Stage 1 by team” is on the sheet Tables.').waitFor();
    await finished(workbench);
    expect(await pane.locator(':focus').innerText()).toContain('“Stage 1 by team” is on the sheet Tables.');
    expect(await pane.getByLabel('Title').inputValue()).toBe('');
    await expectGood(workbench, 'table-added-320');
    expect(await sheets()).toContain('Tables');
    await workbench.showSheet('Tables');
    await workbench.picture('table-sheet', 'page');

    await pane.getByRole('button', { name: 'Generate appendix' }).last().click();
    await pane.getByRole('heading', { name: /^Appendix for .* is ready$/ }).waitFor();
    await finished(workbench);
    const made = (await sheets()).find((name) => name.startsWith('Stage 1 by team '));
    expect(made).toBeDefined();
    await workbench.showSheet(made ?? '');
    await workbench.picture('table-report', 'page');
    const cells = await workbench.page.getByRole('grid').innerText();
    for (const text of total.split('\t')) expect(cells).toContain(text);
  });

  it('keeps what is entered when it is folded, and says what is taken already', async () => {
    const workbench = await openWorkbench({ viewport: TALL });
    const { pane } = workbench;
    const fold = pane.getByRole('button', { name: 'Add a table' });
    await fold.click();
    await pane.getByLabel('Title').fill('By month');
    await pane.getByLabel('Rows', { exact: true }).selectOption('Month');
    await addColumn(workbench, 'Received');
    await fold.click();
    await fold.click();
    expect(await pane.getByLabel('Title').inputValue()).toBe('By month');
    await pane.getByRole('button', { name: 'Add to the sheet Tables' }).click();
    await pane.getByText('“By month” is on the sheet Tables.').waitFor();
    await finished(workbench);
    await pane.getByLabel('Title').fill('by month');
    await pane.getByLabel('Rows', { exact: true }).selectOption('Team');
    await addColumn(workbench, 'Mentions');
    await pane.getByText('Another row has this title').waitFor();
    await pane.getByLabel('Title').fill('Mentions by team');
    await pane.getByText('Mentions can only be counted by theme.').waitFor();
    await expectGood(workbench, 'table-refused-350');
  });
});

describe('Arrange the report', { timeout: 150_000 }, () => {
  it('writes the report’s tables for somebody to change, once', async () => {
    const workbench = await openWorkbench({ viewport: TALL, width: 320 });
    const { pane, sheets } = workbench;
    await pane.getByRole('button', { name: 'Arrange the report' }).click();
    await pane.getByLabel('Start from').selectOption('Annual report');
    await pane.getByLabel('Name of the report').fill('Report to the board');
    await expectGood(workbench, 'arrange-320');
    const start = pane.getByRole('button', { name: 'Start from the annual report' });
    await start.click();
    await pane.getByText(/“Report to the board” is on the sheet Report: \d+ rows\./).waitFor();
    await finished(workbench);
    await expectGood(workbench, 'arrange-done-320');
    expect(await sheets()).toContain('Report');
    await workbench.showSheet('Report');
    await workbench.picture('arrange-sheet', 'page');
    expect(await pane.getByRole('combobox', { name: 'Report', exact: true }).inputValue()).toBe('report-to-the-board');
    expect(await pane.getByRole('button', { name: 'Generate report to the board' }).count()).toBe(2);
    await start.click();
    await pane.getByText('The sheet Report already has rows for “Report to the board”').waitFor();
    await expectGood(workbench, 'arrange-refused-320');
  });
});
