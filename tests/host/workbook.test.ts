import { describe, expect, it } from 'vitest';
import type { Opened } from './excel';
import { codeOf, inExcel, open, write } from './excel';

describe('requirement sets', () => {
  it('above the declared one are refused by the client', async () => {
    await open(['Sheet1'], { requirements: { ExcelApi: '1.8' } });
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      expect(() => sheet.pageLayout).toThrow(expect.objectContaining({ code: 'ApiNotFound' }));
      return Promise.resolve();
    });
  });

  it('are refused by the host too where the client lets them through', async () => {
    await open(['Sheet1'], { requirements: { ExcelApi: '1.8' } });
    const common: unknown = Reflect.get(OfficeExtension, 'CommonUtility');
    Object.assign(common ?? {}, { _doApiNotSupportedCheck: false });
    expect(await codeOf((_context, sheet) => (sheet.pageLayout.orientation = 'Landscape'))).toBe('ApiNotFound');
    expect(await codeOf((_context, sheet) => sheet.getRange('A1').load('top'))).toBe('ApiNotFound');
    Object.assign(common ?? {}, { _doApiNotSupportedCheck: true });
  });
});

describe('the date system', () => {
  it.each([
    [false, 36_526],
    [true, 35_064],
  ])('of 1904 being %s shows in functions.date', async (date1904, serial) => {
    const office = await open();
    office.workbook.date1904 = date1904;
    const seen = await inExcel((context) => {
      const result = context.workbook.functions.date(2000, 1, 1);
      result.load('value');
      return () => result.value;
    });
    expect(seen).toBe(serial);
    await write([['2000-01-01']]);
    expect(office.sheet().cells.get(0)?.get(0)?.value).toBe(serial);
  });
});

describe('document properties and settings', () => {
  it('are kept by the workbook', async () => {
    const office = await open();
    await inExcel((context) => {
      const { properties } = context.workbook;
      properties.title = 'Complaints 2022/23';
      properties.author = 'Anytown Council';
      properties.custom.add('Kind', 'appendix');
      properties.custom.add('kind', 7);
      return undefined;
    });
    expect(office.workbook.properties).toMatchObject({ title: 'Complaints 2022/23', author: 'Anytown Council' });
    expect(office.workbook.customProperties).toEqual(new Map([['Kind', 7]]));
    const seen = await inExcel((context) => {
      const { settings } = context.workbook;
      settings.add('choices', { period: '2022/23' });
      const setting = settings.getItem('choices');
      setting.load('value');
      const none = settings.getItemOrNullObject('Choices');
      return () => [JSON.stringify(setting.value), none.isNullObject];
    });
    expect(seen).toEqual(['{"period":"2022/23"}', true]);
  });

  it('are refused beyond 2 MB', async () => {
    await open();
    expect(await codeOf((context) => context.workbook.settings.add('big', 'x'.repeat(2_100_000)))).toBe(
      'InvalidArgument',
    );
  });
});

describe('the application', () => {
  it('is told to wait with drawing and calculating', async () => {
    await open();
    const seen = await inExcel((context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.calculationMode = 'Manual';
      application.load('calculationMode,decimalSeparator');
      return () => [application.calculationMode, application.decimalSeparator];
    });
    expect(seen).toEqual(['Manual', '.']);
  });
});

describe('events', () => {
  async function listen(office: Opened): Promise<{ got: unknown[]; stop: () => Promise<void> }> {
    const got: unknown[] = [];
    const handlers = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const changed = sheet.onChanged.add((event) => {
        got.push([event.address, event.changeType, event.source, event.triggerSource]);
        return Promise.resolve();
      });
      const selected = sheet.onSelectionChanged.add((event) => {
        got.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return [changed, selected] as const;
    });
    const [changed] = handlers;
    return {
      got,
      stop: async () => {
        await Excel.run(changed.context, async (context) => {
          for (const handler of handlers) handler.remove();
          await context.sync();
        });
        await office.idle();
      },
    };
  }

  it('tell of changes and selections until they are no longer wanted', async () => {
    const office = await open();
    const { got, stop } = await listen(office);
    await inExcel((_context, sheet) => {
      sheet.getRange('C3').values = [[1]];
      sheet.getRange('C3:D4').select();
      return undefined;
    });
    await office.idle();
    expect(got).toEqual([['C3', 'RangeEdited', 'Local', 'ThisLocalAddin'], 'C3:D4']);
    await stop();
    await write([[1]]);
    await office.idle();
    expect(got).toHaveLength(2);
  });

  it('are silent while they are switched off', async () => {
    const office = await open();
    const { got, stop } = await listen(office);
    await inExcel((context, sheet) => {
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      return undefined;
    });
    await inExcel((context, sheet) => {
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
      return undefined;
    });
    await office.idle();
    expect(got).toEqual([['A2', 'RangeEdited', 'Local', 'ThisLocalAddin']]);
    await stop();
  });

  it('of the document tell of the selection', async () => {
    const office = await open();
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        heard++;
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('B2').select();
      await context.sync();
    });
    await office.idle();
    expect(heard).toBe(1);
  });
});

describe('speed', () => {
  it('needs one request to write and one to read 1,000 rows of 20', async () => {
    const office = await open();
    const values = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 20 }, (_2, column) => row * column));
    await write(values);
    await office.idle();
    expect(office.counts.syncs).toBe(1);
    await inExcel((_context, sheet) => {
      const range = sheet.getUsedRange(true);
      range.load('values');
      return () => expect(range.values).toEqual(values);
    });
  });
});
