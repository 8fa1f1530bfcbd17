import { beforeEach, describe, expect, it } from 'vitest';
import type { Opened } from './excel';
import { codeOf, open } from './excel';

let office: Opened;
beforeEach(async () => {
  office = await open();
});

describe('proxy objects', () => {
  it('go on working in the next sync of the same run', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      await context.sync();
      sheet.getRange('A1').values = [['later']];
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet2');
      sheet.delete();
      await context.sync();
    });
    expect(office.workbook.sheets).toHaveLength(1);
  });

  it('refuse to give a property that was not loaded', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('of a range end with their run, unless they are tracked', async () => {
    let range: Excel.Range | undefined;
    await Excel.run(async (context) => {
      range = context.workbook.worksheets.getFirst().getRange('A1');
      range.load('address');
      await context.sync();
    });
    expect(() => range?.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });

  it('that are tracked can be used in a later run', async () => {
    let range: Excel.Range | undefined;
    await Excel.run(async (context) => {
      range = context.workbook.worksheets.getFirst().getRange('A1');
      range.track();
      await context.sync();
    });
    if (!range) throw new Error('the run gave no range');
    const kept = range;
    const address = await Excel.run(kept, async (context) => {
      kept.load('address');
      await context.sync();
      kept.untrack();
      return kept.address;
    });
    expect(address).toBe('Sheet1!A1');
  });

  it('of another run cannot be mixed in', async () => {
    await Excel.run(async (first) => {
      const range = first.workbook.worksheets.getFirst().getRange('A1');
      await Excel.run((second) => {
        const other = second.workbook.worksheets.getFirst().getRange('B1');
        expect(() => other.getBoundingRect(range)).toThrow(expect.objectContaining({ code: 'InvalidRequestContext' }));
        return Promise.resolve();
      });
    });
  });

  it('of a range whose sheet was deleted meanwhile are invalid', async () => {
    await open(['Sheet1', 'Gone']);
    const code = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gone');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load('values');
      return context.sync().then(
        () => 'ok',
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'other'),
      );
    });
    expect(code).toBe('InvalidReference');
  });
});

describe('null objects', () => {
  it('say so after a sync, and so do their children', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('nope');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('are none where the object exists', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('sheet1');
      sheet.load('name');
      await context.sync();
      expect([sheet.isNullObject, sheet.name]).toEqual([false, 'Sheet1']);
    });
  });
});

describe('errors', () => {
  it('carry code, message, place and statement', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('nope').load('name');
      return context.sync().then(
        () => undefined,
        (reason: unknown) => reason,
      );
    });
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('leave what ran before them: batches do not roll back', async () => {
    const code = await codeOf((context, sheet) => {
      sheet.getRange('A1').values = [['stays']];
      context.workbook.worksheets.getItem('nope').delete();
      sheet.getRange('A2').values = [['never']];
    });
    expect(code).toBe('ItemNotFound');
    expect(office.sheet().cells.get(0)?.get(0)?.value).toBe('stays');
    expect(office.sheet().cells.has(1)).toBe(false);
  });

  it('give the results of the actions before them', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.load('address');
      context.workbook.worksheets.getItem('nope').load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      expect(range.address).toBe('Sheet1!A1');
    });
  });
});

describe('load', () => {
  it('takes properties of items, and gives each its id', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility');
      const count = sheets.getCount();
      await context.sync();
      expect(sheets.items.map(({ name, id }) => [name, id])).toEqual([['Sheet1', office.sheet().id]]);
      expect(count.value).toBe(1);
      expect(() => sheets.items[0]?.position).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('takes nested properties and objects of properties, $top and $skip', async () => {
    await open(['One', 'Two', 'Three']);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.load('address,worksheet/name,format/fill/color');
      const sheets = context.workbook.worksheets;
      sheets.load({ name: true, $top: 1, $skip: 1 });
      const other = context.workbook.worksheets.getFirst().getRange('A1');
      other.load({ values: true, format: { columnWidth: true } });
      await context.sync();
      expect([range.address, range.worksheet.name, range.format.fill.color]).toEqual(['One!A1', 'One', '#FFFFFF']);
      expect(sheets.items.map(({ name }) => name)).toEqual(['Two']);
      expect(other.format.columnWidth).toBe(48);
    });
  });

  it.each(['nonsense', 'format/nonsense', 'values,nonsense', 'nonsense/name'])('refuses %s', async (properties) => {
    expect(await codeOf((_context, sheet) => sheet.getRange('A1').load(properties))).toBe('InvalidArgument');
  });

  it('refuses an unknown property of a collection’s items', async () => {
    expect(await codeOf((context) => context.workbook.worksheets.load('items/nonsense'))).toBe('InvalidArgument');
  });
});

describe('set', () => {
  it('sets several properties and those of the objects they lead to', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('F1:G1');
      range.set({ values: [[7, 8]], numberFormat: [['0.00', '@']], format: { columnWidth: 99, font: { bold: true } } });
      range.load('values,numberFormat');
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[7, 8]], [['0.00', '@']]]);
    });
  });
});

describe('the rest of Office', () => {
  it('keeps document settings in the workbook, where workbook.settings finds them', async () => {
    const { settings } = Office.context.document;
    settings.set('k', { a: 1, d: 'x' });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(office.workbook.settings.get('k')).toEqual({ a: 1, d: 'x' });
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('k');
      setting.load('value');
      context.workbook.settings.add('when', new Date(Date.UTC(2024, 4, 1)));
      await context.sync();
      expect(setting.value).toEqual({ a: 1, d: 'x' });
    });
    await open();
    expect(Office.context.document.settings.get('k')).toBeNull();
  });

  it('shows and hides the pane of a shared runtime and changes the ribbon', async () => {
    await Office.addin.hide();
    expect(office.host.session().pane.state).toBe('Background');
    await Office.addin.showAsTaskpane();
    expect(office.host.session().pane.state).toBe('Visible');
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'T1', controls: [{ id: 'b1', enabled: false }] }] });
    expect(office.host.session().ribbon.get('b1')).toEqual({ enabled: false });
  });

  it('runs a ribbon command until it says it has completed', async () => {
    Office.actions.associate('press', (event: Office.AddinCommands.Event) => event.completed());
    await expect(office.runCommand('press')).resolves.toBeDefined();
  });

  it('declares its requirement sets', () => {
    const supported = ['1.1', '1.14', '1.15'].map((version) =>
      Office.context.requirements.isSetSupported('ExcelApi', version),
    );
    expect(supported).toEqual([true, true, false]);
  });
});
