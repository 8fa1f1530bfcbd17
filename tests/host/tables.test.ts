import { beforeEach, describe, expect, it } from 'vitest';
import { setCell } from '../../src/host';
import type { Opened } from './excel';
import { codeOf, inExcel, open, read, write } from './excel';

let office: Opened;
beforeEach(async () => {
  office = await open(['Sheet1', 'Other']);
});

const add = (address: string, name?: string): Promise<string> =>
  codeOf((_context, sheet) => {
    const table = sheet.tables.add(address, true);
    if (name !== undefined) table.name = name;
  });

describe('a new table', () => {
  it('takes its headings from the cells, and says them as text', async () => {
    await write([
      ['Ref', 2023, 'Ref', ''],
      [1, 2, 3, 4],
    ]);
    expect(await add('A1:D2')).toBe('ok');
    expect((await read('A1:D1')).values).toEqual([['Ref', '2023', 'Ref2', 'Column4']]);
    expect(office.sheet().tables[0]?.headings).toEqual(['Ref', '2023', 'Ref2', 'Column4']);
  });

  it('without headings gets a row above', async () => {
    await write([
      [1, 2],
      [3, 4],
    ]);
    const address = await inExcel((_context, sheet) => {
      const range = sheet.tables.add('A1:B2', false).getRange();
      range.load('address');
      return () => range.address;
    });
    expect(address).toBe('Sheet1!A1:B3');
    expect((await read('A1:B3')).values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
  });

  it('must not overlap another or merged cells', async () => {
    await write([
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]);
    expect(await add('A1:B2')).toBe('ok');
    expect(await add('B2:C3')).toBe('InvalidArgument');
    office.sheet().merges.push({ row: 9, column: 0, rows: 1, columns: 2 });
    expect(await add('A9:B12')).toBe('InvalidOperation');
    expect(office.sheet().tables).toHaveLength(1);
  });

  it('is made on the sheet its address names, or on none', async () => {
    expect(await codeOf((context) => context.workbook.tables.add('Other!A1:B2', true))).toBe('ok');
    expect(office.sheet('Other').tables).toHaveLength(1);
    expect(await codeOf((_context, sheet) => sheet.tables.add('Other!D1:E2', true))).toBe('InvalidArgument');
  });
});

describe('table names', () => {
  it.each(['1st', 'a b', 'A1', 'R1C1', 'r', 'XFD9', '', 'x'.repeat(256), 'a-b', 'TRUE'])(
    'must not be %s',
    async (name) => {
      expect(await add('A1:B2', name)).toBe('InvalidArgument');
    },
  );

  it('are one space in the whole workbook, with its defined names', async () => {
    expect(await add('A1:B2', 'Figures')).toBe('ok');
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getItem('Other').tables.add('A1:B2', true).name = 'FIGURES';
      }),
    ).toBe('InvalidArgument');
    expect(await codeOf((context) => context.workbook.names.add('figures', '=1'))).toBe('ItemAlreadyExists');
    expect(await codeOf((context) => context.workbook.names.add('taken', '=1'))).toBe('ok');
    expect(await add('D1:E2', 'Taken')).toBe('InvalidArgument');
  });

  it('when changed are changed in formulas too', async () => {
    expect(await add('A1:B2', 'Old')).toBe('ok');
    setCell(office.sheet(), 9, 9, { formula: '=SUM(old[a])&"Old"' });
    await inExcel((context) => {
      context.workbook.tables.getItem('Old').name = 'New';
      return undefined;
    });
    expect(office.sheet().cells.get(9)?.get(9)?.formula).toBe('=SUM(New[a])&"Old"');
  });
});

describe('headings', () => {
  beforeEach(async () => {
    await write([
      ['a', 'b'],
      [1, 2],
    ]);
    await add('A1:B2');
  });

  it('written later stay text, unique and non-empty', async () => {
    await write([[5, '']]);
    expect((await read('A1:B1')).values).toEqual([['5', 'Column2']]);
    await write([['x', 'X']]);
    expect((await read('A1:B1')).values).toEqual([['x', 'X2']]);
    expect(office.sheet().tables[0]?.headings).toEqual(['x', 'X2']);
  });

  it('name the columns, found whatever their case', async () => {
    const seen = await inExcel((_context, sheet) => {
      const table = sheet.tables.getItemAt(0);
      const column = table.columns.getItem('B');
      column.load('name,index,values');
      const body = column.getDataBodyRange();
      body.load('address');
      const none = table.columns.getItemOrNullObject('nope');
      return () => [column.name, column.index, JSON.stringify(column.values), body.address, none.isNullObject];
    });
    expect(seen).toEqual(['b', 1, '[["b"],[2]]', 'Sheet1!B2', true]);
  });
});

describe('changing a table', () => {
  beforeEach(async () => {
    await write([
      ['a', 'b'],
      [1, 2],
    ]);
    await add('A1:B2', 'T');
  });

  it('resizes it, but keeps its header row', async () => {
    expect(await codeOf((context) => context.workbook.tables.getItem('T').resize('A1:C5'))).toBe('ok');
    expect(office.sheet().tables[0]?.area).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
    expect((await read('C1')).values).toEqual([['Column3']]);
    expect(await codeOf((context) => context.workbook.tables.getItem('T').resize('A2:C5'))).toBe('InvalidArgument');
  });

  it('adds rows at its end', async () => {
    await inExcel((context) => {
      context.workbook.tables.getItem('T').rows.add(undefined, [
        [3, 4],
        [5, 6],
      ]);
      return undefined;
    });
    expect((await read('A2:B4')).values).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(office.sheet().tables[0]?.area.rows).toBe(4);
  });

  it('sets its style and switches', async () => {
    await inExcel((context) => {
      const table = context.workbook.tables.getItem('T');
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      table.showBandedRows = false;
      table.highlightFirstColumn = true;
      return undefined;
    });
    expect(office.sheet().tables[0]).toMatchObject({
      style: 'TableStyleLight1',
      showFilterButton: false,
      showBandedRows: false,
      showFirstColumn: true,
    });
  });

  it('made a range again keeps its cells; references to it break', async () => {
    setCell(office.sheet(), 9, 9, { formula: '=SUM(T[a])' });
    await inExcel((context) => {
      context.workbook.tables.getItem('T').convertToRange();
      return undefined;
    });
    expect((await read('A1:B2')).values).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
    expect(office.sheet().cells.get(9)?.get(9)).toMatchObject({ formula: '=SUM(#REF!)', value: { error: '#REF!' } });
  });

  it('deleted takes its cells with it', async () => {
    await inExcel((context) => {
      context.workbook.tables.getItem('T').delete();
      return undefined;
    });
    expect(office.sheet().cells.size).toBe(0);
    expect(office.sheet().tables).toEqual([]);
  });
});

describe('defined names', () => {
  it('refer to ranges, formulas and constants, of the workbook or of a sheet', async () => {
    const seen = await inExcel((context, sheet) => {
      const { names } = context.workbook;
      names.add('range', sheet.getRange('B2:C3'));
      sheet.names.add('Commentary', sheet.getRange('A5'), 'typed by the analyst');
      context.workbook.worksheets.getItem('Other').names.add('Commentary', '=Other!$A$1');
      const range = names.getItem('RANGE').getRange();
      range.load('address');
      const own = sheet.names.getItem('commentary');
      own.load('formula,scope,comment,type');
      const none = names.getItemOrNullObject('Commentary');
      return () => [range.address, String(own.formula), own.scope, own.comment, own.type, none.isNullObject];
    });
    expect(seen).toEqual(['Sheet1!B2:C3', '=Sheet1!$A$5', 'Worksheet', 'typed by the analyst', 'Range', true]);
  });

  it('clash within their scope only', async () => {
    expect(await codeOf((context) => context.workbook.names.add('x', '=1'))).toBe('ok');
    expect(await codeOf((context) => context.workbook.names.add('X', '=2'))).toBe('ItemAlreadyExists');
    expect(await codeOf((_context, sheet) => sheet.names.add('x', '=2'))).toBe('ok');
  });

  it.each(['1a', 'a b', 'AB12', 'R2C3', ''])('must not be %s', async (name) => {
    expect(await codeOf((context) => context.workbook.names.add(name, '=1'))).toBe('InvalidArgument');
  });

  it('go with their sheet', async () => {
    await inExcel((context) => {
      const other = context.workbook.worksheets.getItem('Other');
      other.names.add('x', '=1');
      other.delete();
      return undefined;
    });
    expect(office.workbook.names).toEqual([]);
  });
});

describe('protected sheets', () => {
  beforeEach(async () => {
    await write([
      ['a', 'b'],
      [1, 2],
    ]);
    await inExcel((_context, sheet) => {
      sheet.getRange('D1').format.protection.locked = false;
      sheet.protection.protect();
      return undefined;
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 50)],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['data validation', (sheet) => sheet.getRange('A1').dataValidation.clear()],
    ['page layout', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
    ['protecting twice', (sheet) => sheet.protection.protect()],
  ])('refuse %s', async (_what, change) => {
    expect(await codeOf((_context, sheet) => change(sheet))).toBe('AccessDenied');
  });

  it('let unlocked cells be written, all cells be read, and end with their protection', async () => {
    expect(await codeOf((_context, sheet) => (sheet.getRange('D1').values = [[1]]))).toBe('ok');
    expect((await read('A1')).values).toEqual([['a']]);
    const seen = await inExcel((_context, sheet) => {
      sheet.protection.load('protected');
      return () => sheet.protection.protected;
    });
    expect(seen).toBe(true);
    expect(
      await codeOf((_context, sheet) => {
        sheet.protection.unprotect();
        sheet.getRange('A1').values = [[1]];
      }),
    ).toBe('ok');
  });
});
