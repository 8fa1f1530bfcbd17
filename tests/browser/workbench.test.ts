import { describe, expect, it } from 'vitest';
import { openWorkbench } from './support';

describe('the workbench', () => {
  it('opens the sample register beside the connected add-in', async () => {
    const { page, pane, sheets, cell, picture, axe } = await openWorkbench();
    expect(await sheets()).toContain('Register');
    expect(await cell('A1')).toBe('Ref');
    await pane.getByRole('heading', { name: 'Complaints appendix' }).waitFor();
    expect(await page.title()).toContain('Workbench');
    await picture('workbench', 'page');
    expect(await axe('page')).toEqual([]);
  });
});
