/** The states of the Report tab: first run, mapping columns, settings, results and errors. */
import { describe, expect, it } from 'vitest';
import { newWorkbook, saveWorkbook, setCell } from '../../src/host';
import { KINDS } from '../../src/report';
import { openWorkbench, type OpenOptions, type OpenedWorkbench } from './support';

const TALL = { width: 1366, height: 1100 };

/** A register whose headings have names of its own: only the outcome is understood. */
function oddRegister(): Uint8Array {
  const workbook = newWorkbook(['Log']);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a workbook has a sheet');
  const rows = [
    ['Our no', 'What it was', 'Came in', 'Squad', 'Outcome'],
    ...Array.from({ length: 20 }, (_, index) => [`C${index}`, 'Complaint', 44_700 + index * 10, 'North', 'Upheld']),
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => setCell(sheet, row, column, { value })));
  return saveWorkbook(workbook);
}

/** Every look that the pane must keep: width, theme, the system's own colours. */
const LOOKS: readonly (readonly [string, OpenOptions])[] = [
  ['light-350', {}],
  ['dark-320', { width: 320, colorScheme: 'dark' }],
  ['forced-320', { width: 320, forcedColors: 'active', reducedMotion: 'reduce' }],
];

/** No accessibility fault, and nothing wider than the pane. */
async function expectGood(workbench: OpenedWorkbench, name: string): Promise<void> {
  await workbench.picture(name);
  expect(await workbench.axe()).toEqual([]);
  const wider = await workbench.pane.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

describe.each(LOOKS)('the Report tab, %s', (look, options) => {
  it('is good to look at and to hear before a run', { timeout: 150_000 }, async () => {
    const workbench = await openWorkbench({ viewport: TALL, ...options });
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Generate appendix' }).waitFor();
    await expectGood(workbench, `report-${look}`);
    await pane.getByText('Settings', { exact: true }).click();
    await pane.getByRole('group', { name: 'Council and dates' }).waitFor();
    await pane.getByText(/^Sections/).click();
    await pane.getByRole('checkbox', { name: 'Enquiries' }).waitFor();
    await expectGood(workbench, `settings-${look}`);
    await pane.getByRole('button', { name: 'Change the register or its columns' }).click();
    await pane.getByRole('heading', { name: 'Your register' }).waitFor();
    await pane
      .getByText(/of \d+ rows understood/)
      .first()
      .waitFor();
    await expectGood(workbench, `columns-${look}`);
  });

  it('is good to look at and to hear in a run and after it', { timeout: 150_000 }, async () => {
    const workbench = await openWorkbench({ viewport: TALL, ...options });
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Generate appendix' }).waitFor();
    await workbench.ask('before', { request: 6, edit: 'cell editor' });
    await pane.getByRole('button', { name: 'Generate appendix' }).click();
    await pane.getByText('Press Enter to finish editing the cell.').waitFor();
    await expectGood(workbench, `running-${look}`);
    await workbench.ask('editing', { open: false });
    await pane.getByRole('heading', { name: /is ready$/ }).waitFor();
    await pane.getByText(/^Replaces the/).waitFor();
    await expectGood(workbench, `result-${look}`);
    await workbench.fail({ request: 1, error: 'AccessDenied' });
    await pane.getByRole('button', { name: 'Generate appendix' }).click();
    await pane.getByText('Excel refused the change').first().waitFor();
    await expectGood(workbench, `problem-${look}`);
  });

  it('leads a first-time user', async () => {
    const workbench = await openWorkbench({ viewport: TALL, register: 'empty', ...options });
    await workbench.pane.getByRole('heading', { name: 'No register found yet' }).waitFor();
    await expectGood(workbench, `first-${look}`);
  });
});

describe('a register with headings of its own', () => {
  it('is mapped in the pane, remembered in the file, and generated from', async () => {
    const workbench = await openWorkbench({ viewport: TALL, register: oddRegister() });
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Use this sheet' }).click();
    await pane.getByText('Still needed: Date received.').first().waitFor();
    await workbench.picture('columns-missing');
    expect(await workbench.axe()).toEqual([]);
    await pane.getByLabel('Our no').selectOption('Ref');
    await pane.getByLabel('What it was').selectOption('Record type');
    await pane.getByLabel('Came in').selectOption('Date received');
    await pane.getByLabel('Squad').selectOption('Team');
    await pane.getByText('20 of 20 rows understood.').first().waitFor();
    await workbench.picture('your-register-odd');
    await pane.getByRole('button', { name: 'Use these choices' }).click();
    await pane.getByText('20 rows', { exact: true }).waitFor();
    await workbench.page.getByRole('button', { name: 'Reload' }).click();
    await pane.getByText('20 rows', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Generate appendix' }).click();
    await pane.getByRole('heading', { name: /is ready$/ }).waitFor();
  });
});

describe('what is chosen in the pane', () => {
  it('is kept in the workbook, says so, and is reset', async () => {
    const workbench = await openWorkbench({ viewport: TALL });
    const { pane, page } = workbench;
    await pane.getByRole('combobox', { name: 'Report', exact: true }).selectOption('Annual report');
    await pane.getByRole('button', { name: 'Generate annual report' }).waitFor();
    await pane.getByText('Settings', { exact: true }).click();
    await pane.getByRole('combobox', { name: 'Rounding' }).selectOption('Truncate');
    await pane.getByRole('button', { name: 'Reset Rounding' }).waitFor();
    await pane.getByText(/^Sections/).click();
    await pane.getByRole('checkbox', { name: 'People' }).uncheck();
    const sections = KINDS.find(({ id }) => id === 'annual-report')?.sections.length ?? 0;
    const leftOut = `Sections (${sections - 1} of ${sections})`;
    await pane.getByText(leftOut).waitFor();
    await page.getByRole('button', { name: 'Reload' }).click();
    await pane.getByRole('button', { name: 'Generate annual report' }).waitFor();
    await pane.getByText(leftOut).waitFor();
    await pane.getByText('Settings', { exact: true }).click();
    expect(await pane.getByRole('combobox', { name: 'Rounding' }).inputValue()).toBe('Truncate');
    await pane.getByRole('button', { name: 'Reset Rounding' }).click();
    await pane.getByRole('button', { name: 'Reset Rounding' }).waitFor({ state: 'detached' });
    await pane.getByRole('combobox', { name: 'Rounding' }).and(pane.locator(':focus')).waitFor();
    expect(await pane.getByRole('combobox', { name: 'Rounding' }).inputValue()).toBe('Half up');
    const council = pane.getByRole('textbox', { name: 'Council', exact: true });
    const onSheet = await council.inputValue();
    await council.fill('Example');
    await council.press('Enter');
    await pane.getByRole('button', { name: 'Reset Council' }).click();
    await pane.getByRole('button', { name: 'Reset Council' }).waitFor({ state: 'detached' });
    await council.and(pane.locator(':focus')).waitFor();
    expect(await council.inputValue()).toBe(onSheet);
  });
});

describe('a setting that stands between the reader and the register', () => {
  it('is named, and changed in the form that stays', async () => {
    const workbench = await openWorkbench({ viewport: TALL });
    const { pane } = workbench;
    await pane.getByText('Settings', { exact: true }).click();
    const allRows = pane.getByRole('textbox', { name: 'All rows are' });
    await allRows.fill('Record type=Blue');
    await allRows.press('Enter');
    await pane.getByText('“Record type=Blue” in the setting All rows are can’t be used').first().waitFor();
    await expectGood(workbench, 'setting-in-the-way');
    expect(await pane.getByText('No register found yet').count()).toBe(0);
    await pane.getByRole('button', { name: 'Reset All rows are' }).click();
    await pane.getByText(/can’t be used/).waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Change the register or its columns' }).waitFor();
  });
});

describe('the period between two dates', () => {
  it('is what the fields show: nothing is generated while they show none', async () => {
    const workbench = await openWorkbench({ viewport: TALL, width: 320 });
    const { pane } = workbench;
    const period = pane.getByRole('combobox', { name: 'Period' });
    const from = pane.getByLabel('From', { exact: true });
    const to = pane.getByLabel('To', { exact: true });
    const generate = pane.getByRole('button', { name: 'Generate appendix' });
    await period.selectOption('2022/23');
    await period.selectOption('Between two dates');
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['2022-04-01', '2023-03-31']);
    for (const wrong of ['2022-01-01', '']) {
      await to.fill(wrong);
      const said = "Enter both dates. The end date can't be before the start date.";
      await pane.getByRole('button', { name: 'Generate appendix', description: said, disabled: true }).waitFor();
    }
    await expectGood(workbench, 'period-open');
    await to.fill('2022-09-30');
    await generate.click();
    await pane.getByRole('heading', { name: /1 April 2022 to 30 September 2022 is ready$/ }).waitFor();
  });
});
