import { describe, expect, it } from 'vitest';
import { codeOf, open, write } from './excel';

describe('counting', () => {
  it('counts a request for each sync that has something to send, and the clean-up at the end', async () => {
    const office = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      await context.sync();
      range.values = [[1]];
      await context.sync();
      await context.sync();
    });
    await office.idle();
    expect(office.counts).toMatchObject({ requests: 3, syncs: 2 });
    expect(office.counts.bytesOut).toBeGreaterThan(500);
    expect(office.counts.bytesIn).toBeGreaterThan(100);
    expect(office.counts.largestRequest).toBeLessThan(office.counts.bytesOut);
  });

  it('begins anew with another workbook', async () => {
    const office = await open();
    await write([[1]]);
    await office.reset(office.workbook);
    expect(office.counts).toEqual({
      requests: 0,
      syncs: 0,
      bytesOut: 0,
      bytesIn: 0,
      largestRequest: 0,
      largestResponse: 0,
    });
  });
});

describe('payload limits', () => {
  const big = 'x'.repeat(32_000);

  it('refuses a request of more than 5 MB before anything runs', async () => {
    const office = await open();
    const code = await codeOf((_context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2:A201').values = Array.from({ length: 200 }, () => [big]);
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(office.sheet().cells.size).toBe(0);
  });

  it('refuses an answer of more than 5 MB', async () => {
    await open();
    await write(Array.from({ length: 100 }, () => [big]));
    await write(
      Array.from({ length: 100 }, () => [big]),
      'A101',
    );
    expect(await codeOf((_context, sheet) => sheet.getRange('A1:A200').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
    expect(await codeOf((_context, sheet) => sheet.getRange('A1:A100').load('values'))).toBe('ok');
  });
});
