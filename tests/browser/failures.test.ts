/** What the pane says when Excel refuses: each of its errors has a sentence of its own and a remedy. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/host';
import { openWorkbench } from './support';

/** Errors of the host, and what stands in the pane then. */
const SAID: readonly (readonly [name: string, error: Fault['error'], sentence: RegExp])[] = [
  ['AccessDenied', 'AccessDenied', /protected or read-only/],
  ['InvalidArgument', 'InvalidArgument', /refused one of the values/],
  ['GeneralException', 'GeneralException', /internal error/],
  ['InactiveWorkbook', 'InactiveWorkbook', /Another workbook is in front/],
  ['InsertDeleteConflict', 'InsertDeleteConflict', /could not insert or delete cells/],
  ['EmptyChartSeries', 'EmptyChartSeries', /chart could not be drawn/],
  ['ItemNotFound', 'ItemNotFound', /renamed or deleted meanwhile/],
  ['too many requests (5102)', { status: 5102 }, /Excel is busy/],
  ['session lost (5012)', { status: 5012 }, /session with Excel has ended/],
  ['no permission (7000)', { status: 7000 }, /protected or read-only/],
];

describe('an error of Excel', () => {
  it('is a sentence with a remedy, and says that the workbook is as before; the next try goes through', async () => {
    const { pane, ask, fail, sheets, axe, picture } = await openWorkbench({ viewport: { width: 1366, height: 1000 } });
    const generate = pane.getByRole('button', { name: 'Generate appendix' });
    await generate.waitFor();
    const before = await sheets();
    for (const [name, error, sentence] of SAID) {
      // Whatever is tried again is refused again.
      for (let request = 1; request <= 40; request++) await fail({ request, error });
      await generate.click();
      await pane
        .getByText(sentence)
        .first()
        .waitFor()
        .catch(() => Promise.reject(new Error(`${name} was not said`)));
      await pane.getByText(/The workbook is as it was before\.$/).waitFor();
      expect(await sheets(), name).toEqual(before);
      await ask('calm');
    }
    await pane.getByRole('button', { name: 'Details' }).click();
    await pane.getByText(/^access-denied\nAccessDenied/).waitFor();
    await picture('failed');
    expect(await axe()).toEqual([]);
    await generate.click();
    await pane.getByRole('heading', { name: /is ready$/ }).waitFor();
  });

  it('is said once where the look at the workbook after it fails for the same reason, and can be put away', async () => {
    const { pane, ask, fail } = await openWorkbench({ viewport: { width: 1366, height: 1000 } });
    const generate = pane.getByRole('button', { name: 'Generate appendix' });
    const refusal = pane.getByText(/^Excel refused the change/);
    await generate.waitFor();
    for (let request = 1; request <= 40; request++) await fail({ request, error: 'AccessDenied' });
    await generate.click();
    await refusal.first().waitFor();
    // By then the look at the workbook has failed too.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await refusal.count()).toBe(1);
    await ask('calm');
    await pane.getByRole('button', { name: 'Close' }).click();
    await pane.getByRole('button', { name: 'Try again' }).click();
    await refusal.waitFor({ state: 'detached' });
  });
});
