/** The Checks tab in the browser: check, fix, undo, clear, and the way to a cell. */
import { describe, expect, it } from 'vitest';
import { registerFile } from './registers';
import { openWorkbench, type OpenedWorkbench } from './support';

const TEAM = 'Family Support Team 1';
/** Rows 2 to 7: a team mistyped three times, an outcome missing, and two rows that are in order. */
const WITH_SLIPS = registerFile(
  {},
  { Team: 'Faily Support Team 1' },
  { Team: 'Family Suport Team 1' },
  { Team: `${TEAM} ` },
  { Outcome: '' },
  {},
);
const VIEWPORT = { width: 1366, height: 1300 };

async function check({ pane }: OpenedWorkbench, button = 'Check register'): Promise<void> {
  await pane.getByRole('tab', { name: 'Checks' }).click();
  await pane.getByRole('button', { name: button }).click();
  await pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
  await pane.getByRole('heading', { name: /^\d+ findings? in|^No findings in/ }).waitFor();
}

/** The column Team of the register, rows 2 to 7. */
async function teams({ showSheet, cell }: OpenedWorkbench): Promise<readonly string[]> {
  await showSheet('Register');
  return Promise.all([2, 3, 4, 5, 6, 7].map((row) => cell(`M${row}`)));
}

describe('the Checks tab', { timeout: 120_000 }, () => {
  it('checks, fixes all of a rule and one alone, checks again, undoes, and clears the marks', async () => {
    const workbench = await openWorkbench({ register: WITH_SLIPS, viewport: VIEWPORT });
    const { pane, picture, axe } = workbench;
    const before = await teams(workbench);
    await pane.getByRole('tab', { name: 'Checks' }).click();
    expect(await axe()).toEqual([]);
    await check(workbench);
    await pane.getByRole('heading', { name: '4 findings in 6 rows' }).waitFor();
    await pane.getByText('4 cells of the register marked').waitFor();

    await pane.getByRole('button', { name: /Name that is nearly another/ }).click();
    await picture('checks-found');
    expect(await axe()).toEqual([]);
    await pane.getByRole('button', { name: 'Apply all 2 fixes' }).click();
    await pane.getByText('2 cells changed.').waitFor();
    await pane.getByRole('button', { name: 'All fixed' }).waitFor();
    expect(await pane.getByRole('button', { name: `Fixed: now “${TEAM}”` }).count()).toBe(2);
    expect((await teams(workbench)).slice(0, 3)).toEqual([TEAM, TEAM, TEAM]);

    await pane.getByRole('button', { name: /Stray, double/ }).click();
    await pane.getByRole('button', { name: `Change to “${TEAM}”` }).click();
    await pane.getByText('1 cell changed.').waitFor();
    await picture('checks-fixed');
    expect(await axe()).toEqual([]);

    await check(workbench, 'Check again');
    await pane.getByRole('heading', { name: '1 finding in 6 rows' }).waitFor();

    await pane.getByRole('button', { name: 'Undo fixes' }).click();
    await pane.getByText('3 fixes undone.').waitFor();
    expect(await teams(workbench)).toEqual(before);

    await pane.getByRole('button', { name: 'Clear marks' }).click();
    await pane.getByText('The marks are cleared.').waitFor();
    await pane.getByRole('button', { name: 'Clear marks' }).click();
    await pane.getByText('There were no marks.').waitFor();
    expect(await axe()).toEqual([]);
  });

  it('goes to the cell of a finding, and says why where it cannot', async () => {
    const workbench = await openWorkbench({ register: WITH_SLIPS, viewport: VIEWPORT });
    const { page, pane, axe } = workbench;
    await check(workbench);
    await pane.getByRole('button', { name: 'Go to L6' }).click();
    await page.getByRole('tab', { name: 'Register', exact: true, selected: true }).waitFor();
    await page.locator('#cell-L6[aria-selected=true]').waitFor();

    await workbench.fail({ request: 1, error: 'GeneralException' });
    await pane.getByRole('button', { name: 'Go to L6' }).click();
    await pane.getByText('Details').waitFor();
    expect(await axe()).toEqual([]);
    await pane.getByRole('button', { name: 'Go to L6' }).click();
    await pane.getByText('Details').waitFor({ state: 'detached' });
  });

  it('lists what the filter leaves, and says how many', async () => {
    const workbench = await openWorkbench({ register: WITH_SLIPS, viewport: VIEWPORT, width: 320 });
    const { pane, axe, picture } = workbench;
    const titles = (): Promise<readonly string[]> => pane.getByRole('heading', { level: 3 }).allInnerTexts();
    await check(workbench);
    expect(await titles()).toHaveLength(3);
    await pane.getByRole('checkbox', { name: '1 error' }).uncheck();
    await pane.getByText('3 findings of 4 shown').waitFor();
    await pane.getByRole('combobox', { name: 'Column' }).selectOption('Team');
    await pane.getByRole('searchbox', { name: 'Find' }).fill('suport');
    await pane.getByText('1 finding of 4 shown').waitFor();
    expect(await titles()).toEqual([expect.stringContaining('Name that is nearly another')]);
    await picture('checks-filtered-320');
    expect(await axe()).toEqual([]);
    await pane.getByRole('searchbox', { name: 'Find' }).fill('no such words');
    await pane.getByText('0 findings of 4 shown').waitFor();
    expect(await titles()).toEqual([]);
  });

  it('is worked with the keyboard alone, and the focus stays where it was', async () => {
    const workbench = await openWorkbench({ register: WITH_SLIPS, viewport: VIEWPORT });
    const { page, pane, picture } = workbench;
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = (): Promise<string> => pane.locator(':focus').innerText();
    await pane.getByRole('tab', { name: 'Report' }).focus();
    await press('End');
    await pane.getByRole('button', { name: 'Check register' }).waitFor();
    await press('Tab');
    expect(await focused()).toBe('Check register');
    await press('Enter');
    await pane.getByRole('heading', { name: '4 findings in 6 rows' }).waitFor();
    await pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
    expect(await focused()).toBe('Check again');
    // Undo, clear, the sheet, three severities, find, column, the first rule, its cell, the second rule.
    await press(...Array.from({ length: 11 }, () => 'Tab'));
    expect(await focused()).toContain('Name that is nearly another');
    await press('Enter', 'Tab');
    expect(await focused()).toBe('Apply all 2 fixes');
    await picture('checks-focus');
    await press('Enter');
    await pane.getByText('2 cells changed.').waitFor();
    expect(await focused()).toBe('All fixed');
  });

  it('says that nothing was found, and what comes next', async () => {
    const workbench = await openWorkbench({ register: registerFile({}, {}), viewport: VIEWPORT, colorScheme: 'dark' });
    await check(workbench);
    await workbench.pane.getByText('Next: generate the report').waitFor();
    await workbench.picture('checks-none-dark');
    expect(await workbench.axe()).toEqual([]);
  });

  it('tells severities by sign and word where the system forces its colours', async () => {
    const workbench = await openWorkbench({ register: WITH_SLIPS, viewport: VIEWPORT, forcedColors: 'active' });
    await check(workbench);
    await workbench.picture('checks-forced');
    expect(await workbench.pane.getByText('1 error').count()).toBeGreaterThan(0);
    expect(await workbench.axe()).toEqual([]);
  });
});
