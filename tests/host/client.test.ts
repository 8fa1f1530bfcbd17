import { beforeEach, describe, expect, it } from 'vitest';
import { newWorkbook } from '../../src/host';
import type { LoadedOffice } from '../../src/host/node';
import { loadOffice } from '../../src/host/node';

let office: LoadedOffice;
beforeEach(async () => {
  office = await loadOffice(newWorkbook(['Sheet1']));
});

describe('counting', () => {
  it('counts a sync and the clean-up after it', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    await office.idle();
    expect(office.counts).toMatchObject({ requests: 2, syncs: 1 });
  });
});
