import { beforeEach, describe, expect, it } from 'vitest';
import { areaAddress, columnLetter, parseAddress } from '../../src/a1';
import { setCell } from '../../src/host';
import fc from 'fast-check';
import type { Opened } from './excel';
import { codeOf, inExcel, open, read, write } from './excel';

let office: Opened;
beforeEach(async () => {
  office = await open();
});

describe('writing values', () => {
  it.each([
    ['too many rows', [[1], [2], [3]]],
    ['too few columns', [[1]]],
    ['ragged rows', [[1, 2], [3]]],
  ])('refuses an array with %s', async (_what, values) => {
    expect(await codeOf((_context, sheet) => (sheet.getRange('A1:B2').values = values))).toBe('InvalidArgument');
    expect(office.sheet().cells.size).toBe(0);
  });

  it('refuses a large array of the wrong size, which the client sends in pieces', async () => {
    const values = Array.from({ length: 1999 }, () => [1, 2]);
    expect(await codeOf((_context, sheet) => (sheet.getRange('A1:B2000').values = values))).toBe('InvalidArgument');
    expect(office.sheet().cells.size).toBe(0);
  });

  it('takes a large array of the right size', async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, `r${row}`]);
    await write(values);
    expect((await read('A1:B2000')).values).toEqual(values);
  });

  it('puts one value into every cell', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      // The types know arrays only; Excel and its client take a single value too.
      Object.assign(range, { values: 7 });
      await context.sync();
    });
    expect((await read('A1:B2')).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('leaves a cell alone for null and clears it for an empty string', async () => {
    await write([[1, 2]]);
    await write([[null, '']]);
    expect((await read('A1:B1')).values).toEqual([[1, '']]);
  });

  it('refuses text longer than a cell holds', async () => {
    expect(await codeOf((_context, sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]))).toBe(
      'InvalidArgument',
    );
    expect(await codeOf((_context, sheet) => (sheet.getRange('A1').values = [[`'${'x'.repeat(32_767)}`]]))).toBe('ok');
  });

  it('refuses values and number formats for whole columns', async () => {
    expect(await codeOf((_context, sheet) => Object.assign(sheet.getRange('A:A'), { numberFormat: '0' }))).toBe(
      'InvalidArgument',
    );
    expect(await codeOf((_context, sheet) => Object.assign(sheet.getRange('A:A'), { values: 1 }))).toBe(
      'InvalidArgument',
    );
  });
});

describe('reading', () => {
  it('gives null for the contents of whole columns', async () => {
    const seen = await inExcel((_context, sheet) => {
      const column = sheet.getRange('B:B');
      column.load('values,address,rowCount,isEntireColumn');
      return () => [column.values, column.address, column.rowCount, column.isEntireColumn];
    });
    expect(seen).toEqual([null, 'Sheet1!B:B', 1_048_576, true]);
  });

  it('gives errors as text, and an empty string for an empty cell', async () => {
    setCell(office.sheet(), 0, 0, { value: { error: '#N/A' } });
    expect((await read('A1:B1')).values).toEqual([['#N/A', '']]);
    const types = await inExcel((_context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.load('valueTypes');
      return () => range.valueTypes;
    });
    expect(types).toEqual([['Error', 'Empty']]);
  });

  it('shows text as the number format has it', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:G1');
      range.values = [[45019, 0.256, 1234.5, -3, 0, 45019.5, -0.5]];
      range.numberFormat = [
        ['d mmmm yyyy', '0%', '£#,##0.00', '+0" pp";-0" pp";0" pp"', '+0;-0;0', 'dd/mm/yyyy hh:mm', '0.0'],
      ];
      await context.sync();
    });
    expect((await read('A1:G1')).text).toEqual([
      ['3 April 2023', '26%', '£1,234.50', '-3 pp', '0', '03/04/2023 12:00', '-0.5'],
    ]);
  });
});

describe('the used range', () => {
  const used = (valuesOnly: boolean): Promise<unknown> =>
    inExcel((_context, sheet) => {
      const range = sheet.getUsedRange(valuesOnly);
      const maybe = sheet.getUsedRangeOrNullObject(valuesOnly);
      range.load('address');
      return () => [range.address, maybe.isNullObject];
    });

  it('of a blank sheet is its first cell, or a null object', async () => {
    expect(await used(false)).toEqual(['Sheet1!A1', true]);
  });

  it('counts formats unless only values are asked for', async () => {
    await write([['x']], 'C3');
    await inExcel((_context, sheet) => {
      sheet.getRange('E9').format.fill.color = '#FF0000';
      return undefined;
    });
    expect(await used(false)).toEqual(['Sheet1!C3:E9', false]);
    expect(await used(true)).toEqual(['Sheet1!C3', false]);
  });
});

describe('steps from range to range', () => {
  it('lead where Excel leads', async () => {
    const seen = await inExcel((_context, sheet) => {
      const start = sheet.getRange('B2:C4');
      const steps = [
        start.getCell(1, 1),
        start.getRow(2),
        start.getColumn(0),
        start.getLastCell(),
        start.getOffsetRange(1, -1),
        start.getResizedRange(1, 2),
        start.getAbsoluteResizedRange(1, 1),
        start.getRowsBelow(2),
        start.getRowsAbove(1),
        start.getColumnsAfter(1),
        start.getBoundingRect(sheet.getRange('E1')),
        start.getIntersection(sheet.getRange('C3:Z9')),
        start.getEntireRow(),
        start.getEntireColumn(),
        sheet.getRangeByIndexes(1, 1, 2, 2),
        sheet.getCell(0, 27),
      ];
      steps.forEach((range) => range.load('address'));
      const none = start.getIntersectionOrNullObject(sheet.getRange('Z9'));
      return () => [...steps.map(({ address }) => address.replace('Sheet1!', '')), none.isNullObject];
    });
    expect(seen).toEqual([
      'C3',
      'B4:C4',
      'B2:B4',
      'C4',
      'A3:B5',
      'B2:E5',
      'B2',
      'B5:C6',
      'B1:C1',
      'D2:D4',
      'B1:E4',
      'C3:C4',
      '2:4',
      'B:C',
      'B2:C3',
      'AB1',
      true,
    ]);
  });

  it('refuse to leave the sheet', async () => {
    expect(await codeOf((_context, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'))).toBe(
      'InvalidArgument',
    );
    expect(await codeOf((_context, sheet) => sheet.getRange('ZZZZ1').load('address'))).toBe('InvalidArgument');
    expect(await codeOf((_context, sheet) => sheet.getRange('A1048577').load('address'))).toBe('InvalidArgument');
  });

  it('take several areas at once', async () => {
    const seen = await inExcel((_context, sheet) => {
      const areas = sheet.getRanges('A1:B2,D4');
      areas.format.fill.color = 'yellow';
      areas.load('address,areaCount,cellCount');
      const second = areas.areas.getItemAt(1);
      second.load('address');
      return () => [areas.address, areas.areaCount, areas.cellCount, second.address];
    });
    expect(seen).toEqual(['Sheet1!A1:B2,Sheet1!D4', 2, 5, 'Sheet1!D4']);
  });

  it('refuses an address of more than 8,192 characters', async () => {
    const address = Array.from({ length: 2000 }, (_, row) => `B${row + 1}`).join(',');
    expect(await codeOf((_context, sheet) => sheet.getRanges(address).load('address'))).toBe('InvalidArgument');
  });
});

describe('clearing', () => {
  it('clears contents, formats or both', async () => {
    const prepare = (): Promise<unknown> =>
      inExcel((_context, sheet) => {
        const range = sheet.getRange('A1:A3');
        range.values = [[1], [2], [3]];
        range.format.font.bold = true;
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('A2').clear('Formats');
        sheet.getRange('A3').clear();
        return undefined;
      });
    await prepare();
    const bold = await inExcel((_context, sheet) => {
      const fonts = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).format.font);
      fonts.forEach((font) => font.load('bold'));
      return () => fonts.map((font) => font.bold);
    });
    expect([(await read('A1:A3')).values, bold]).toEqual([
      [[''], [2], ['']],
      [true, false, false],
    ]);
  });
});

describe('hyperlinks', () => {
  it('lead to a place in the workbook and show their text', async () => {
    const seen = await inExcel((_context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: '=go', screenTip: 'There' };
      cell.load('hyperlink,values');
      return () => [cell.hyperlink, cell.values];
    });
    expect(seen).toEqual([{ documentReference: 'Sheet1!B2', textToDisplay: '=go', screenTip: 'There' }, [['=go']]]);
    expect(office.sheet().links).toHaveLength(1);
    await inExcel((_context, sheet) => {
      sheet.getRange('A1').clear('RemoveHyperlinks');
      return undefined;
    });
    expect(office.sheet().links).toEqual([]);
  });
});

describe('merging and copying', () => {
  it('keeps only the first cell of a merge', async () => {
    await write([
      [1, 2],
      [3, 4],
    ]);
    await inExcel((_context, sheet) => {
      sheet.getRange('A1:B2').merge();
      return undefined;
    });
    expect((await read('A1:B2')).values).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(office.sheet().merges).toHaveLength(1);
  });

  it('copies values and formats', async () => {
    await write([[1, "'0012"]]);
    await inExcel((_context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A3').copyFrom('A1:B1');
      return undefined;
    });
    expect((await read('A3:B3')).values).toEqual([[1, '0012']]);
    expect(office.sheet().cells.get(2)?.get(0)?.style).not.toBe(0);
  });
});

describe('addresses', () => {
  it('read and written give the same area', () => {
    const area = fc
      .tuple(fc.nat(1_048_575), fc.nat(16_383), fc.nat(1_048_575), fc.nat(16_383))
      .map(([row, column, bottom, right]) => ({
        row: Math.min(row, bottom),
        column: Math.min(column, right),
        rows: Math.abs(row - bottom) + 1,
        columns: Math.abs(column - right) + 1,
      }));
    fc.assert(
      fc.property(area, (one) => {
        expect(parseAddress(areaAddress(one))?.area).toEqual(one);
      }),
    );
  });

  it('name columns as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});
