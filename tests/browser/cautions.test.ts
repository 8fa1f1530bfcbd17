/** What the pane says of a register that does not tell everything: before a report is written, and when it is ready. */
import { describe, expect, it } from 'vitest';
import { CLOSED_ONLY, OTHER_WORDS, rowsOf, SOME_OTHER_WORDS, WITHOUT_OUTCOME } from '../builders/cautions';
import { workbookFile } from './registers';
import { openWorkbench, type OpenedWorkbench } from './support';

const HEADING = 'Read this before you use the figures';
const KNOWN: readonly (readonly [string, typeof OTHER_WORDS, RegExp, string])[] = [
  ['no outcomes', WITHOUT_OUTCOME, /No column could be read as any of these: .*Outcome/, 'Your register'],
  [
    'other words',
    OTHER_WORDS,
    /The words in Outcome aren’t known: Put right \(3\), No action \(1\)\./,
    'Your register',
  ],
  ['some other words', SOME_OTHER_WORDS, /Outcome: “Goodwill”, 2 rows\./, 'Check register'],
  ['closing dates only', CLOSED_ONLY, /No column could be read as any of these: .*Date of response/, 'Your register'],
];

function open(log: typeof OTHER_WORDS): Promise<OpenedWorkbench> {
  const register = workbookFile({ [log.sheet]: rowsOf(log) });
  return openWorkbench({ viewport: { width: 1366, height: 1300 }, register });
}

describe('what must be known of the figures', () => {
  it.each(KNOWN)(
    'is shown and heard before anything is written, and then once: %s',
    async (name, log, line, remedy) => {
      const workbench = await open(log);
      const { pane } = workbench;
      const notice = pane.getByRole('group', { name: HEADING });
      await workbench.ask('before', { request: 8, edit: 'cell editor' });
      await pane.getByRole('button', { name: 'Generate appendix' }).click();
      await pane.getByText('Press Enter to finish editing the cell.').waitFor();
      await notice.getByRole('listitem').filter({ hasText: line }).waitFor();
      expect(await workbench.sheets()).toEqual([log.sheet]);
      await pane.getByRole('status').filter({ hasText: line }).waitFor({ state: 'attached' });
      await workbench.ask('editing', { open: false });
      await pane
        .locator(':focus')
        .and(pane.getByRole('heading', { name: /is ready$/ }))
        .waitFor();
      await pane.getByText(/^Replaces the/).waitFor();
      expect(await notice.getByRole('listitem').filter({ hasText: line }).count()).toBe(1);
      expect(await notice.getByRole('button').allInnerTexts()).toContain(remedy);
      await workbench.picture(`cautions-${name.replaceAll(' ', '-')}`);
      expect(await workbench.axe()).toEqual([]);
    },
  );

  it('leads to the cells, on a sheet that is not taken for the findings of the report', async () => {
    const workbench = await open(SOME_OTHER_WORDS);
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Generate appendix' }).press('Enter');
    await pane.getByText(/^Replaces the/).waitFor();
    await pane.getByRole('group', { name: HEADING }).getByRole('button', { name: 'Check register' }).press('Enter');
    await pane.getByRole('heading', { name: /finding/ }).waitFor();
    expect(await workbench.sheets()).toEqual(expect.arrayContaining(['Data checks', 'Findings 2022-23']));
  });

  it('leads to the columns of the register', async () => {
    const { pane } = await open(WITHOUT_OUTCOME);
    await pane.getByRole('button', { name: 'Generate appendix' }).press('Enter');
    await pane.getByText(/^Replaces the/).waitFor();
    await pane.getByRole('group', { name: HEADING }).getByRole('button', { name: 'Your register' }).press('Enter');
    await pane
      .locator(':focus')
      .and(pane.getByRole('heading', { name: 'Your register' }))
      .waitFor();
  });
});
