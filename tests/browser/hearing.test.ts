/** What somebody hears who does not see the pane, and where the focus is after each press of a button. */
import { describe, expect, it } from 'vitest';
import { registerFile } from './registers';
import { openWorkbench } from './support';

const TALL = { width: 1366, height: 1000 };

describe('the pane, heard and worked by keys', () => {
  it('is told when another look found nothing new', async () => {
    const { pane } = await openWorkbench({ register: 'empty' });
    await pane.getByRole('button', { name: 'Look again' }).click();
    await pane.getByRole('status').getByText('There is still no register.').waitFor();
    await pane.getByRole('button', { name: 'New register' }).press('Enter');
    const ready = pane.getByRole('heading', { name: 'The register is ready to be filled' });
    await ready.and(pane.locator(':focus')).waitFor();
    await pane.getByRole('button', { name: 'Look again' }).click();
    await pane.getByRole('status').getByText('There is still no row.').waitFor();
  });

  it('never loses the focus to a button that went away', async () => {
    const workbench = await openWorkbench({ viewport: TALL });
    const { pane } = workbench;
    const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).press('Enter');
    const focused = pane.locator(':focus');
    const onReportTab = focused.and(pane.getByRole('tab', { name: 'Report' }));
    await press('Change the register or its columns');
    await press('Back');
    await focused.and(pane.getByRole('region', { name: 'Register' })).waitFor();
    await press('Generate appendix');
    await focused.and(pane.getByRole('heading', { name: /is ready$/ })).waitFor();
    await press('Close');
    await onReportTab.waitFor();
    await workbench.ask('before', { request: 7, edit: 'cell editor' });
    await press('Generate appendix');
    await pane.getByText('Press Enter to finish editing the cell.').waitFor();
    await press('Cancel');
    await workbench.ask('editing', { open: false });
    await pane.getByText('was cancelled').waitFor();
    await press('Close');
    await onReportTab.waitFor();
  });

  it('hears what was pasted in once: by the focus, and no live region beside it', async () => {
    const { pane } = await openWorkbench({ viewport: TALL });
    await pane.getByRole('tab', { name: 'Benchmarks' }).click();
    const figures = 'Council\tPeriod\tComplaints received\nThornby Council\t2023/24\t61';
    await pane.getByRole('textbox', { name: 'Paste a table here' }).fill(figures);
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('button', { name: 'Write to the sheet' }).click();
    await pane.locator(':focus').getByText('1 row added, 0 changed.').waitFor();
    expect(await pane.getByRole('status').getByText('1 row added').count()).toBe(0);
  });

  it('reads on at the first finding of the page that was asked for', async () => {
    const { pane } = await openWorkbench({
      register: registerFile(...Array.from({ length: 30 }, () => ({ Outcome: '' }))),
    });
    await pane.getByRole('tab', { name: 'Checks' }).click();
    await pane.getByRole('button', { name: 'Check register' }).click();
    await pane.getByRole('button', { name: 'Show 5 more of 5' }).press('Enter');
    await pane.locator('li:focus').getByRole('button', { name: 'Go to L27' }).waitFor();
  });
});
