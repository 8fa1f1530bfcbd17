/** From a sample register in another shape to its appendix: by what the page and the pane offer, in a few clicks. */
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../src/workbench/page/samples';
import { connected, openWorkbench } from './support';

const MOST_CLICKS = 6;
const [, ...OTHERS] = SAMPLES;

describe('another register', () => {
  it.each(OTHERS.map(({ label, file }) => [label, file] as const))(
    `comes to a generated appendix in at most ${MOST_CLICKS} clicks: %s`,
    async (label, file) => {
      const workbench = await openWorkbench({ viewport: { width: 1366, height: 1000 } });
      const { page, pane, sheets, showSheet, picture, axe } = workbench;
      const before = await sheets();
      let clicks = 0;
      const click = async (button: Locator): Promise<void> => {
        await button.click();
        clicks += 1;
      };
      const shot = (step: string): Promise<string> => picture(`${file.replace('.xlsx', '')}-${step}`, 'page');
      await click(page.getByRole('button', { name: 'Try another register' }));
      await click(page.getByRole('button', { name: label }));
      await expect.poll(sheets).not.toEqual(before);
      await connected(workbench);
      await shot('opened');
      // A column too narrow for its dates would show nothing but these.
      expect(await page.getByRole('gridcell').filter({ hasText: /^#+$/ }).count()).toBe(0);
      const register = await sheets();
      await click(pane.getByRole('button', { name: 'Generate appendix' }));
      await pane.getByRole('heading', { name: /^Appendix for .* is ready$/ }).waitFor();
      await shot('ready');
      expect(await axe()).toEqual([]);
      const written = (await sheets()).filter((sheet) => !register.includes(sheet));
      expect(written[0]).toMatch(/^Contents/);
      expect(written.length).toBeGreaterThan(4);
      await click(
        pane.getByRole('link', { name: /^Go to Contents/ }).or(pane.getByRole('button', { name: /^Go to Contents/ })),
      );
      await page.getByRole('tab', { name: written[0] ?? '', selected: true }).waitFor();
      await shot('contents');
      await showSheet(written.find((sheet) => sheet.startsWith('Volume')) ?? '');
      await shot('volume');
      expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    },
  );
});
