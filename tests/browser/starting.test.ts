/** What the pane's main button waits for: the register, found, before its rows are counted. */
import { describe, expect, it } from 'vitest';
import { openWorkbench } from './support';

/** The part that counts the rows. */
const LATER_PART = /\/survey-rows\.[0-9a-f]+\.js$/;

describe('the pane that starts', () => {
  it('can make a report as soon as the register is found, and counts the rows and tells the periods after that', async () => {
    const { page, pane } = await openWorkbench();
    const period = pane.getByLabel('Period');
    await period.selectOption('2022/23 Q4');
    const shown = await period.locator('option:checked').innerText();
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route(LATER_PART, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Reload' }).click();
    await pane.getByText('Counting rows').waitFor();
    const generate = pane.getByRole('button', { name: 'Generate appendix' });
    expect(await generate.getAttribute('aria-disabled')).not.toBe('true');
    expect(await period.inputValue()).toBe('2022/23 Q4');
    goOn();
    await pane.getByText(/^\d+ rows$/).waitFor();
    await expect.poll(() => period.locator('option:checked').innerText()).toBe(shown);
    await page.unroute(LATER_PART);
    await generate.click();
    await pane.getByRole('heading', { name: 'Appendix for 2022/23 Q4 is ready' }).waitFor();
  });
});
