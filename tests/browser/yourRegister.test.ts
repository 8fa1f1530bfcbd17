/** "Your register": what its words and missing columns mean, said once in the pane, and kept in the workbook. */
import { describe, expect, it } from 'vitest';
import { OTHER_WORDS, rowsOf, SOME_OTHER_WORDS } from '../builders/cautions';
import { workbookFile } from './registers';
import { openWorkbench, type OpenedWorkbench } from './support';

const WIDTHS = [320, 350] as const;

async function open(width: (typeof WIDTHS)[number]): Promise<OpenedWorkbench> {
  const register = workbookFile({ [SOME_OTHER_WORDS.sheet]: rowsOf(SOME_OTHER_WORDS) });
  const workbench = await openWorkbench({ viewport: { width: 1366, height: 1300 }, register, width });
  await workbench.pane.getByRole('button', { name: 'Change the register or its columns' }).press('Enter');
  await workbench.pane.getByText('2 of 4 rows understood.').first().waitFor();
  return workbench;
}

describe('words that are not understood', () => {
  it.each(WIDTHS)(
    'are given a meaning by the keyboard, which can be undone and stays in the file: %i px',
    async (width) => {
      const workbench = await open(width);
      const { pane, page } = workbench;
      await pane
        .locator(':focus')
        .and(pane.getByRole('heading', { name: 'Your register' }))
        .waitFor();
      const word = pane.getByLabel('“Goodwill”');
      await word.focus();
      await page.keyboard.type('Part');
      await pane.getByText('4 of 4 rows understood.').first().waitFor();
      await pane.getByRole('button', { name: 'Undo' }).press('Enter');
      await pane.getByText('2 of 4 rows understood.').first().waitFor();
      await word.selectOption('Leave out');
      await pane.getByText('2 of 2 rows understood.').first().waitFor();
      await word.selectOption('Partially upheld');
      await pane.getByText('4 of 4 rows understood.').first().waitFor();
      await pane.getByLabel('Procedure').selectOption('Corporate');
      await pane.getByText(/^Columns:/).click();
      await workbench.picture(`your-register-${width}`);
      expect(await workbench.axe()).toEqual([]);
      await pane.getByRole('button', { name: 'Use these choices' }).press('Enter');
      await page.getByRole('button', { name: 'Reload' }).click();
      await pane.getByRole('button', { name: 'Generate appendix' }).click();
      await pane.getByRole('heading', { name: /is ready$/ }).waitFor();
      expect(await pane.getByText(/Not understood/).count()).toBe(0);
    },
  );

  it.each(WIDTHS)(
    'may be all that a column has: it is offered with them, and they are asked for: %i px',
    async (width) => {
      const register = workbookFile({ [OTHER_WORDS.sheet]: rowsOf(OTHER_WORDS) });
      const workbench = await openWorkbench({ viewport: { width: 1366, height: 1300 }, register, width });
      const { pane } = workbench;
      await pane.getByRole('button', { name: 'Change the register or its columns' }).press('Enter');
      await pane.getByText('Put right · No action. Not used: these don’t fit Outcome.').waitFor();
      await workbench.picture(`doubted-column-${width}`);
      expect(await workbench.axe()).toEqual([]);
      await pane.getByRole('button', { name: 'Read “Outcome” as Outcome' }).press('Enter');
      await pane.getByText('0 of 4 rows understood.').first().waitFor();
      await pane
        .locator(':focus')
        .and(pane.getByRole('heading', { name: 'Your register' }))
        .waitFor();
      await pane.getByLabel('“Put right”').selectOption('Upheld');
      await pane.getByLabel('“No action”').selectOption('Not upheld');
      await pane.getByText('4 of 4 rows understood.').first().waitFor();
      expect(await pane.getByText('Columns that don’t fit their headings').count()).toBe(0);
    },
  );

  it('go to another workbook as a profile, and what is no profile is said', async () => {
    const { pane } = await open(350);
    await pane.getByLabel('“Goodwill”').selectOption('Upheld');
    await pane.getByText('4 of 4 rows understood.').first().waitFor();
    await pane.getByText('The same in another workbook').click();
    const profile = pane.getByRole('textbox', { name: 'Profile' });
    const text = await profile.inputValue();
    expect(JSON.parse(text)).toMatchObject({ words: { Outcome: { Goodwill: 'Upheld' } } });
    await profile.fill('Dear colleague');
    await pane.getByRole('button', { name: 'Take over' }).click();
    await pane.getByText(/This is no profile that can be used/).waitFor();
    const other = await open(350);
    await other.pane.getByText('The same in another workbook').click();
    await other.pane.getByRole('textbox', { name: 'Profile' }).fill(text);
    await other.pane.getByRole('button', { name: 'Take over' }).click();
    await other.pane.getByText('4 of 4 rows understood.').first().waitFor();
  });
});
