/** The Benchmarks tab in the browser: refreshing, and pasting in with a preview. */
import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenedWorkbench } from './support';

const VIEWPORT = { width: 1366, height: 1700 };

/** The sample register has Aldermoor, Eastholme, Kelderby and Oxenmarsh; its own council is Westmere. */
const PASTED = [
  'Council\tPeriod\tComplaints received\tUpheld\tClosed\tRemark',
  'Thornby Council\t2023/24\t61\t20\t58\tnew',
  'Aldermoor Council\t2023/24\t79\t29\t74\tas it is',
  'Eastholme Council\t2023/24\t90\t37\t85\tanother figure',
  'Kelderbey Council\t2023/24\t46\t22\t43\tmistyped',
  'Westmere Council\t2023/24\t99\t9\t9\tthe own one',
  'Oxenmarsh Council\tlast year\t1\t1\t1\tno period',
].join('\n');

async function open(workbench: OpenedWorkbench): Promise<void> {
  await workbench.pane.getByRole('tab', { name: 'Benchmarks' }).click();
  await workbench.pane.getByRole('button', { name: 'Refresh benchmarks' }).waitFor();
}

async function finished({ pane }: OpenedWorkbench): Promise<void> {
  await pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
}

describe('the Benchmarks tab', { timeout: 120_000 }, () => {
  it('refreshes and says what changed; a second time nothing is left to change', async () => {
    const workbench = await openWorkbench({ viewport: VIEWPORT });
    const { pane, page, axe, picture, sheets } = workbench;
    await open(workbench);
    await picture('benchmarks-idle');
    expect(await axe()).toEqual([]);
    await pane.getByRole('button', { name: 'Refresh benchmarks' }).click();
    await pane.getByRole('heading', { name: /cells? brought up to date/ }).waitFor();
    await finished(workbench);
    await picture('benchmarks-refreshed');
    expect(await axe()).toEqual([]);
    await pane.getByText('What changed on the sheet Benchmarks').click();
    const figure = pane.getByRole('row', { name: /Complaints received/ }).first();
    const [address = ''] = await figure.getByRole('button').allInnerTexts();
    const now = await figure.getByRole('cell').last().innerText();
    expect(await axe()).toEqual([]);
    await figure.getByRole('button').click();
    await page.getByRole('tab', { name: 'Benchmarks', exact: true, selected: true }).waitFor();
    // The sheet is shown at once, its cells as they come from the worker.
    await expect.poll(() => workbench.cell(address)).toBe(now);
    const before = await sheets();

    await pane.getByRole('button', { name: 'Refresh benchmarks' }).click();
    await pane.getByRole('heading', { name: 'Your council’s rows were up to date' }).waitFor();
    await finished(workbench);
    expect(await sheets()).toEqual(before);
    await picture('benchmarks-up-to-date');
    expect(await axe()).toEqual([]);
  });

  it('shows what a pasted table would do, takes what was decided and nothing else', async () => {
    const workbench = await openWorkbench({ viewport: VIEWPORT, width: 320 });
    const { pane, axe, picture } = workbench;
    await open(workbench);
    await pane.getByRole('textbox', { name: 'Paste a table here' }).fill(PASTED);
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('heading', { name: 'Preview: 6 rows' }).waitFor();
    await finished(workbench);
    await picture('benchmarks-preview-320');
    expect(await axe()).toEqual([]);
    expect(await pane.locator(':focus').innerText()).toBe('Preview: 6 rows');
    await pane.getByRole('button', { name: 'Columns: 5 of 6 used' }).waitFor();
    await pane.getByText('1 row will be added, 0 changed.').waitFor();
    await pane.getByText(/^Not read: Its period is not a year/).waitFor();

    // Lines 2 to 7: new, as it is, another figure, a name mistyped, the own one, no period.
    await pane.getByLabel('What to do with line 4').selectOption('Take the pasted figures');
    await pane.getByLabel('What to do with line 5').selectOption('It is Kelderby Council: take the pasted figures');
    await pane.getByText('1 row will be added, 2 changed.').waitFor();
    await pane.getByRole('button', { name: 'Write to the sheet' }).click();
    await pane.getByText('1 row added, 2 changed.').waitFor();
    expect(await pane.locator(':focus').innerText()).toContain('1 row added, 2 changed.');
    expect(await pane.getByRole('textbox', { name: 'Paste a table here' }).inputValue()).toBe('');
    expect(await axe()).toEqual([]);
    await picture('benchmarks-added-320');
    await workbench.showSheet('Benchmarks');
    const councils = await Promise.all(
      Array.from({ length: 9 }, async (_, index) => {
        const [council, period, received] = await Promise.all(
          ['A', 'B', 'C'].map((column) => workbench.cell(`${column}${index + 2}`)),
        );
        return [council, period, received].join(' ');
      }),
    );
    expect(councils).toContain('Thornby Council 2023/24 61');
    expect(councils).toContain('Eastholme Council 2023/24 90');
    expect(councils).toContain('Kelderby Council 2023/24 46');
    expect(councils.filter((line) => line.startsWith('Oxenmarsh'))).toHaveLength(2);
  });

  it('opens a CSV file, keeps its text when another tab is looked at, and refuses what is taken twice', async () => {
    const workbench = await openWorkbench({ viewport: VIEWPORT });
    const { pane, axe, picture } = workbench;
    await open(workbench);
    // As Excel saves "CSV (comma delimited)" on Windows: é is one byte.
    const csv = 'Council,Period,Complaints received\r\nCafé Council,2023/24,5\r\nCafé Council,2023/24,6\r\n';
    await pane
      .getByLabel('Or open a CSV file')
      .setInputFiles({ name: 'others.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'latin1') });
    await pane.getByRole('tab', { name: 'Checks' }).click();
    await pane.getByRole('tab', { name: 'Benchmarks' }).click();
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByText('0 rows will be added, 0 changed.').waitFor();
    await finished(workbench);
    expect(await pane.getByText('Café Council', { exact: true }).count()).toBe(2);
    await pane.getByLabel('What to do with line 2').selectOption('Take this one');
    await pane.getByText('1 row will be added, 0 changed.').waitFor();
    await pane.getByLabel('What to do with line 3').selectOption('Take this one');
    await pane.getByText('These are of one council and period, take only one: line 2; line 3.').waitFor();
    expect(await pane.getByRole('button', { name: 'Write to the sheet' }).getAttribute('aria-disabled')).toBe('true');
    await picture('benchmarks-clash');
    expect(await axe()).toEqual([]);
    await pane.getByRole('button', { name: 'Discard' }).click();
    expect(await pane.locator(':focus').inputValue()).toContain('Café Council');
  });

  it('is told by keyboard what a table leaves unsaid, and decides for all rows at once', async () => {
    const workbench = await openWorkbench({ viewport: VIEWPORT, width: 320 });
    const { pane, page, axe, picture } = workbench;
    await open(workbench);
    const table = [
      'Neighbours\tNew cases\tUpheld rate',
      'Aldermoor\t81\t0.41',
      'Eastholme\t92\t0.39',
      'Kelderbey\t47\t0.5',
      'Thornby\t61\t0.4',
      'Fennmoor\t33\t0.3',
    ].join('\n');
    await pane.getByRole('textbox', { name: 'Paste a table here' }).fill(table);
    await pane.getByRole('button', { name: 'Preview' }).press('Enter');
    await pane.getByText('The table doesn’t say which period its figures are for').waitFor();
    await finished(workbench);
    await picture('benchmarks-unsaid-320');
    expect(await axe()).toEqual([]);

    await pane.getByLabel('New cases').focus();
    await pane.getByLabel('New cases').selectOption('Complaints received');
    await pane.getByRole('button', { name: 'Columns: 3 of 3 used' }).waitFor();
    await finished(workbench);
    // Whoever chooses by keyboard goes on from there.
    expect(await pane.locator(':focus').evaluate((part) => part.tagName)).toBe('SELECT');
    const period = pane.getByLabel('Period of the whole table');
    await period.fill('soon');
    await pane.getByText('Enter a year such as 2023/24, a quarter such as 2023/24 Q1, or two dates.').waitFor();
    await period.fill('2023/24');
    await pane.getByRole('button', { name: 'Use this period' }).press('Enter');
    await pane.getByText('2 rows will be added, 0 changed.').waitFor();
    await finished(workbench);
    expect(await pane.locator(':focus').innerText()).toBe('Preview: 5 rows');
    await pane.getByRole('button', { name: '0.87 means 87%' }).press('Enter');
    await pane.getByText('Are these fractions?').waitFor({ state: 'detached' });
    await finished(workbench);
    await pane.getByLabel('All 2 rows on the sheet with other figures').selectOption('Take the pasted figures');
    await pane.getByText('2 rows will be added, 2 changed.').waitFor();
    await pane.getByLabel('All 2 new rows').selectOption('Leave them out');
    await pane.getByText('0 rows will be added, 2 changed.').waitFor();
    await pane.getByLabel('What to do with line 5').selectOption('Add it');
    expect(await pane.getByLabel('All 2 new rows').inputValue()).toBe('');
    await picture('benchmarks-told-320');
    expect(await axe()).toEqual([]);
    await pane.getByRole('button', { name: 'Write to the sheet' }).press('Enter');
    await pane.getByText('1 row added, 2 changed.').waitFor();
    await page.keyboard.press('Tab');
    expect(await axe()).toEqual([]);
  });
});
