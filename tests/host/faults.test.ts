import { beforeEach, describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../src/host';
import type { Opened } from './excel';
import { codeOf, open, read, write } from './excel';

let office: Opened;
beforeEach(async () => {
  office = await open();
});

const CODES: readonly RefusalCode[] = [
  'AccessDenied',
  'EmptyChartSeries',
  'GeneralException',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
];

describe('a planned failure', () => {
  it.each(CODES)('gives the client %s', async (error) => {
    office.faults.fail({ request: 1, error });
    expect(await codeOf((_context, sheet) => (sheet.getRange('A1').values = [[1]]))).toBe(error);
    expect(office.sheet().cells.size).toBe(0);
    expect(office.faults.pending()).toBe(0);
  });

  it.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
  ])('of the transport, status %i, is %s to the client', async (status, code) => {
    office.faults.fail({ request: 1, error: { status } });
    expect(await codeOf((_context, sheet) => (sheet.getRange('A1').values = [[1]]))).toBe(code);
    expect(office.sheet().cells.size).toBe(0);
  });

  it('after the request leaves its work done and only the answer lost', async () => {
    office.faults.fail({ request: 1, error: { status: 5012 }, when: 'after' });
    expect(await codeOf((_context, sheet) => (sheet.getRange('A1').values = [[1]]))).not.toBe('ok');
    expect((await read('A1')).values).toEqual([[1]]);
  });

  it('of a later request lets those before it through', async () => {
    office.faults.fail({ request: 2, error: 'GeneralException' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
    });
    expect((await read('A1:A2')).values).toEqual([[1], ['']]);
  });

  it('of an action lets the actions before it stand', async () => {
    const failed: unknown[][][] = [];
    for (let action = 0; action < 20; action++) {
      await office.reset(office.workbook);
      office.sheet().cells.clear();
      office.faults.fail({ request: 1, action, error: 'GeneralException' });
      await codeOf((_context, sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
      });
      await office.idle();
      office.faults.clear();
      failed.push((await read('A1:A2')).values);
    }
    const states = new Set(failed.map((values) => JSON.stringify(values)));
    expect([...states]).toEqual(['[[""],[""]]', '[[1],[""]]', '[[1],[2]]']);
  });
});

describe('a planned edit by somebody else', () => {
  it('happens just before the request, in the middle of a run', async () => {
    office.faults.before(2, (workbook) => {
      for (const sheet of workbook.sheets) sheet.name = 'Renamed';
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Renamed');
    });
  });
});

describe('cell editing', () => {
  it('refuses requests until it ends', async () => {
    const end = office.host.editCell();
    expect(await codeOf((_context, sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    end();
    expect(await codeOf((_context, sheet) => sheet.load('name'))).toBe('ok');
  });

  it('delays the requests of a run that asked for it', async () => {
    const end = office.host.editCell();
    let done = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await office.idle();
    expect(done).toBe(false);
    end();
    await run;
    expect(office.sheet().cells.size).toBe(1);
    await write([[2]]);
  });
});
