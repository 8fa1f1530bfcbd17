import { describe, expect, it } from 'vitest';
import { closeOffice, loadOffice } from '../../src/host/node';
import { newWorkbook } from '../../src/host';

const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

describe('the client in Node', () => {
  it('keeps no process from ending that is done', async () => {
    closeOffice();
    const before = timers();
    await loadOffice(newWorkbook(['Sheet1']));
    await Excel.run((context) => context.sync());
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('is gone once it is closed, with the page that it was given, and can be loaded again', async () => {
    for (let time = 0; time < 2; time++) {
      await loadOffice(newWorkbook(['Sheet1']));
      closeOffice();
    }
    expect(
      ['Office', 'Excel', 'window', 'document'].filter((name) => Reflect.get(globalThis, name) !== undefined),
    ).toEqual([]);
    await loadOffice(newWorkbook(['Another']));
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Another']);
  });
});
