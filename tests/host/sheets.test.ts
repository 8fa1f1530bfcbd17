import { beforeEach, describe, expect, it } from 'vitest';
import { setCell } from '../../src/host';
import type { Opened } from './excel';
import { codeOf, inExcel, open } from './excel';

let office: Opened;
beforeEach(async () => {
  office = await open(['Sheet1', 'Other']);
});

const names = (): string[] => office.workbook.sheets.map(({ name }) => name);

describe('sheet names', () => {
  it.each([
    ['32 characters', 'x'.repeat(32)],
    ['blank', '   '],
    ['a backslash', 'a\\b'],
    ['a slash', 'a/b'],
    ['a question mark', 'a?'],
    ['an asterisk', 'a*'],
    ['square brackets', '[a]'],
    ['a colon', 'a:b'],
    ['a leading apostrophe', "'a"],
    ['a trailing apostrophe', "a'"],
    ['the reserved word', 'History'],
  ])('must not be %s', async (_what, name) => {
    expect(await codeOf((context) => context.workbook.worksheets.add(name))).toBe('InvalidArgument');
    expect(await codeOf((_context, sheet) => (sheet.name = name))).toBe('InvalidArgument');
    expect(names()).toEqual(['Sheet1', 'Other']);
  });

  it('may be of 31 characters and hold what Excel allows', async () => {
    const name = `O'Brien & co. (é) 1-2 ${'x'.repeat(9)}`;
    expect(name).toHaveLength(31);
    expect(await codeOf((context) => context.workbook.worksheets.add(name))).toBe('ok');
  });

  it('must not clash, whatever their case', async () => {
    expect(await codeOf((context) => context.workbook.worksheets.add('OTHER'))).toBe('ItemAlreadyExists');
    expect(await codeOf((_context, sheet) => (sheet.name = 'other'))).toBe('ItemAlreadyExists');
    expect(await codeOf((_context, sheet) => (sheet.name = 'SHEET1'))).toBe('ok');
  });

  it('are found whatever their case', async () => {
    expect(await codeOf((context) => context.workbook.worksheets.getItem('oTHER').load('name'))).toBe('ok');
  });
});

describe('adding, moving, hiding', () => {
  it('adds at the end with the next free name', async () => {
    await inExcel((context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.add('Named');
      return undefined;
    });
    expect(names()).toEqual(['Sheet1', 'Other', 'Sheet3', 'Named']);
  });

  it('moves by position', async () => {
    await inExcel((_context, sheet) => {
      sheet.position = 1;
      return undefined;
    });
    expect(names()).toEqual(['Other', 'Sheet1']);
    expect(await codeOf((_context, sheet) => (sheet.position = 2))).toBe('InvalidArgument');
  });

  it('keeps one sheet visible', async () => {
    expect(await codeOf((_context, sheet) => (sheet.visibility = 'Hidden'))).toBe('ok');
    expect(await codeOf((context) => (context.workbook.worksheets.getItem('Other').visibility = 'Hidden'))).toBe(
      'InvalidOperation',
    );
  });

  it('goes to the next visible sheet when the active one is hidden', async () => {
    expect(await codeOf((_context, sheet) => (sheet.visibility = 'Hidden'))).toBe('ok');
    expect(office.workbook.active).toBe(office.sheet('Other').id);
  });

  it('neither activates nor selects on a hidden sheet', async () => {
    office.sheet('Other').visibility = 'Hidden';
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Other').activate())).toBe('InvalidOperation');
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Other').getRange('A1').select())).toBe(
      'InvalidOperation',
    );
  });

  it('gives first, last, next and count, with hidden sheets or without', async () => {
    office.sheet('Sheet1').visibility = 'Hidden';
    const seen = await inExcel((context) => {
      const { worksheets } = context.workbook;
      const all = [
        worksheets.getFirst(),
        worksheets.getFirst(true),
        worksheets.getLast(),
        worksheets.getFirst().getNext(),
      ];
      all.forEach((sheet) => sheet.load('name'));
      const none = worksheets.getLast().getNextOrNullObject();
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      return () => [all.map(({ name }) => name), none.isNullObject, counts.map(({ value }) => value)];
    });
    expect(seen).toEqual([['Sheet1', 'Other', 'Other', 'Other'], true, [2, 1]]);
  });
});

describe('deleting', () => {
  it('refuses the last visible sheet', async () => {
    office.sheet('Other').visibility = 'Hidden';
    expect(await codeOf((_context, sheet) => sheet.delete())).toBe('InvalidOperation');
  });

  it('refuses a VeryHidden sheet, but not a Hidden one', async () => {
    office.sheet('Other').visibility = 'VeryHidden';
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Other').delete())).toBe('InvalidOperation');
    office.sheet('Other').visibility = 'Hidden';
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Other').delete())).toBe('ok');
  });

  it('turns references to the sheet in formulas, names, charts and rules elsewhere into #REF!', async () => {
    const sheet = office.sheet();
    setCell(sheet, 0, 0, { formula: "=Other!B2+SUM('Other'!A1:A3)", value: 5 });
    setCell(sheet, 1, 0, { formula: '="Other!B2"', value: 'Other!B2' });
    office.workbook.names.push({ name: 'there', formula: '=Other!$A$1', visible: true, comment: '' });
    office.workbook.names.push({
      name: 'own',
      formula: '=Other!$A$1',
      sheetId: office.sheet('Other').id,
      visible: true,
      comment: '',
    });
    await inExcel((context) => {
      const source = context.workbook.worksheets.getItem('Other').getRange('A1:B3');
      const chart = context.workbook.worksheets.getFirst().charts.add('ColumnClustered', source, 'Columns');
      chart.load('name');
      context.workbook.worksheets.getItem('Other').delete();
      return undefined;
    });
    expect(sheet.cells.get(0)?.get(0)).toMatchObject({
      formula: '=#REF!B2+SUM(#REF!A1:A3)',
      value: { error: '#REF!' },
    });
    expect(sheet.cells.get(1)?.get(0)).toMatchObject({ formula: '="Other!B2"', value: 'Other!B2' });
    expect(office.workbook.names).toEqual([{ name: 'there', formula: '=#REF!$A$1', visible: true, comment: '' }]);
    expect(sheet.charts[0]?.series.map(({ valuesRef }) => valuesRef)).toEqual(['#REF!$A$1:$A$3', '#REF!$B$1:$B$3']);
  });
});

describe('renaming', () => {
  it('rewrites references in formulas, names, links and rules', async () => {
    const sheet = office.sheet();
    setCell(sheet, 0, 0, { formula: '=Other!B2&"Other!"&other!C3' });
    office.workbook.names.push({ name: 'there', formula: '=Other!$A$1', visible: true, comment: '' });
    sheet.links.push({ area: { row: 0, column: 0, rows: 1, columns: 1 }, location: 'Other!A1' });
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Other').name = "It's new";
      return undefined;
    });
    expect(sheet.cells.get(0)?.get(0)?.formula).toBe(`='It''s new'!B2&"Other!"&'It''s new'!C3`);
    expect(office.workbook.names[0]?.formula).toBe("='It''s new'!$A$1");
    expect(sheet.links[0]?.location).toBe("'It''s new'!A1");
  });
});

describe('a protected workbook structure', () => {
  it('refuses to add, delete, rename, move and hide sheets', async () => {
    await inExcel((context) => {
      context.workbook.protection.protect();
      return undefined;
    });
    expect(await codeOf((context) => context.workbook.worksheets.add())).toBe('AccessDenied');
    expect(await codeOf((_context, sheet) => sheet.delete())).toBe('AccessDenied');
    expect(await codeOf((_context, sheet) => (sheet.name = 'x'))).toBe('AccessDenied');
    expect(await codeOf((_context, sheet) => (sheet.position = 1))).toBe('AccessDenied');
    expect(await codeOf((_context, sheet) => (sheet.visibility = 'Hidden'))).toBe('AccessDenied');
  });
});

describe('a sheet’s other properties', () => {
  it('sets tab colour, gridlines and frozen panes', async () => {
    const seen = await inExcel((_context, sheet) => {
      sheet.tabColor = '#1f4e79';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(3);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.load('tabColor,showGridlines');
      return () => [sheet.tabColor, sheet.showGridlines, frozen.address];
    });
    expect(seen).toEqual(['#1F4E79', false, 'Sheet1!1:3']);
    expect(office.sheet().freeze).toEqual({ rows: 3, columns: 0 });
    await inExcel((_context, sheet) => {
      sheet.freezePanes.unfreeze();
      return undefined;
    });
    expect(office.sheet().freeze).toBeUndefined();
  });

  it('keeps custom properties, found whatever their case, and leaves them behind on a copy', async () => {
    await inExcel((_context, sheet) => {
      sheet.customProperties.add('kind', 'appendix');
      sheet.customProperties.add('KIND', 'other');
      return undefined;
    });
    const seen = await inExcel((_context, sheet) => {
      const property = sheet.customProperties.getItem('Kind');
      property.load('key,value');
      const none = sheet.customProperties.getItemOrNullObject('nope');
      const copy = sheet.copy('End');
      const copied = copy.customProperties.getCount();
      copy.load('name');
      return () => [property.key, property.value, none.isNullObject, copy.name, copied.value];
    });
    expect(seen).toEqual(['kind', 'other', true, 'Sheet1 (2)', 0]);
  });

  it('counts comments and shapes', async () => {
    office.sheet().commentCount = 2;
    office.sheet().shapeCount = 1;
    const seen = await inExcel((context, sheet) => {
      const counts = [sheet.comments.getCount(), context.workbook.comments.getCount(), sheet.shapes.getCount()];
      return () => counts.map(({ value }) => value);
    });
    expect(seen).toEqual([2, 2, 1]);
  });
});
