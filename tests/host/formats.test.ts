import { beforeEach, describe, expect, it } from 'vitest';
import { charactersOfPoints, pointsOfCharacters, styleOf } from '../../src/host';
import type { Style } from '../../src/host';
import type { Opened } from './excel';
import { codeOf, inExcel, open, write } from './excel';

let office: Opened;
beforeEach(async () => {
  office = await open();
});

const styleAt = (row: number, column: number): Style =>
  styleOf(office.workbook, office.sheet().cells.get(row)?.get(column)?.style ?? 0);

describe('cell formats', () => {
  it('are set on every cell of a range and read back', async () => {
    const seen = await inExcel((_context, sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.name = 'Arial';
      format.font.size = 12;
      format.font.color = 'navy';
      format.font.underline = 'Single';
      format.fill.color = '#ddebf7';
      format.wrapText = true;
      format.horizontalAlignment = 'Right';
      format.verticalAlignment = 'Top';
      format.indentLevel = 1;
      format.protection.locked = false;
      format.load('wrapText,horizontalAlignment,font/name,font/size,font/color,fill/color,protection/locked');
      return () => [
        format.wrapText,
        format.horizontalAlignment,
        format.font.name,
        format.font.size,
        format.font.color,
        format.fill.color,
        format.protection.locked,
      ];
    });
    expect(seen).toEqual([true, 'Right', 'Arial', 12, '#000080', '#DDEBF7', false]);
    expect(styleAt(1, 1)).toMatchObject({ vertical: 'Top', indent: 1, underline: true });
    expect(new Set(office.workbook.styles.map((style) => JSON.stringify(style))).size).toBe(
      office.workbook.styles.length,
    );
  });

  it('that differ within a range read as null', async () => {
    const seen = await inExcel((_context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      const { format } = sheet.getRange('A1:A2');
      format.load('font/bold,font/italic');
      return () => [format.font.bold, format.font.italic];
    });
    expect(seen).toEqual([null, false]);
  });

  it('of a whole column hold for cells written later, and cells keep theirs', async () => {
    await inExcel((_context, sheet) => {
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('B:B').format.horizontalAlignment = 'Right';
      return undefined;
    });
    await write([['x']], 'B7');
    expect(styleAt(6, 1)).toMatchObject({ bold: false, horizontal: 'Right' });
    expect(styleAt(0, 1)).toMatchObject({ bold: true, horizontal: 'Right' });
    expect(office.sheet().cells.size).toBe(2);
  });

  it('of the whole sheet are kept by its columns', async () => {
    await inExcel((_context, sheet) => {
      sheet.getRange().format.font.name = 'Arial';
      return undefined;
    });
    await write([[1]], 'ZZ99');
    expect(styleAt(98, 701).fontName).toBe('Arial');
  });

  it.each([
    ['a colour', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.fill.color = 'no colour')],
    ['a font size', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.font.size = 500)],
    ['a row height', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.rowHeight = 500)],
  ])('refuse %s that is none', async (_what, set) => {
    expect(await codeOf((_context, sheet) => set(sheet))).toBe('InvalidArgument');
  });
});

describe('borders', () => {
  it('go to the edge they are named for', async () => {
    await inExcel((_context, sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').weight = 'Medium';
      borders.getItem('EdgeBottom').color = '#1F4E79';
      borders.getItem('InsideVertical').style = 'Dot';
      return undefined;
    });
    expect([styleAt(0, 0).borderBottom, styleAt(1, 0).borderBottom]).toEqual(['', 'medium #1F4E79']);
    expect([styleAt(0, 0).borderRight, styleAt(0, 1).borderLeft]).toEqual(['dotted', 'dotted']);
    const seen = await inExcel((_context, sheet) => {
      const bottom = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
      bottom.load('style,weight,color');
      return () => [bottom.style, bottom.weight, bottom.color];
    });
    expect(seen).toEqual(['Continuous', 'Medium', '#1F4E79']);
  });
});

describe('widths and heights', () => {
  it('of columns are points to the client and characters to the file', async () => {
    await inExcel((_context, sheet) => {
      sheet.getRange('A:B').format.columnWidth = pointsOfCharacters(20);
      sheet.getRange('A3').format.rowHeight = 30;
      return undefined;
    });
    expect(office.sheet().columns.get(1)?.width).toBe(20);
    expect(office.sheet().rows.get(2)?.height).toBe(30);
  });

  it.each([
    [8.43, 48],
    [20, 108.75],
    [0.5, 4.5],
    [255, 1342.5],
  ])('%d characters are %d points', (characters, points) => {
    expect(pointsOfCharacters(characters)).toBe(points);
    expect(charactersOfPoints(points)).toBeCloseTo(characters, 1);
  });

  it('fit the text', async () => {
    await write([['short'], ['a much longer text than that']]);
    await inExcel((_context, sheet) => {
      sheet.getRange('A:A').format.autofitColumns();
      return undefined;
    });
    expect(office.sheet().columns.get(0)?.width).toBeGreaterThan(27);
  });

  it('place ranges', async () => {
    const seen = await inExcel((_context, sheet) => {
      sheet.getRange('A:A').format.columnWidth = 96;
      const range = sheet.getRange('C3:D4');
      range.load('left,top,width,height');
      return () => [range.left, range.top, range.width, range.height];
    });
    expect(seen).toEqual([144, 30, 96, 30]);
  });
});

describe('conditional formats', () => {
  it('take a formula, a fill and a font colour, over several areas, and are found again', async () => {
    await inExcel((_context, sheet) => {
      const format = sheet.getRanges('A1:A9,C1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=AND(TRUE,"mark"<>"")';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.stopIfTrue = true;
      return undefined;
    });
    const seen = await inExcel((_context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A5:B5');
      conditionalFormats.load('items/type,items/id,items/custom/rule/formula,items/stopIfTrue,items/priority');
      return () =>
        conditionalFormats.items.map((item) => [item.type, item.custom.rule.formula, item.stopIfTrue, item.priority]);
    });
    expect(seen).toEqual([['Custom', '=AND(TRUE,"mark"<>"")', true, 0]]);
    expect(office.sheet().conditionalFormats[0]?.ranges).toHaveLength(2);
    await inExcel((_context, sheet) => {
      sheet.getRange('A1:A9').conditionalFormats.clearAll();
      return undefined;
    });
    expect(office.sheet().conditionalFormats[0]?.ranges).toEqual([{ row: 0, column: 2, rows: 1, columns: 1 }]);
  });

  it('refuse a formula that is none', async () => {
    const code = await codeOf((_context, sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=AND(';
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('data validation', () => {
  it('takes a list, a prompt and an alert, and is cleared', async () => {
    const seen = await inExcel((_context, sheet) => {
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      dataValidation.prompt = { showPrompt: true, title: 'Answer', message: 'Choose' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'No', message: 'Yes or No' };
      dataValidation.load('type,rule,prompt,errorAlert');
      return () => [
        dataValidation.type,
        dataValidation.rule,
        dataValidation.prompt.title,
        dataValidation.errorAlert.style,
      ];
    });
    expect(seen).toEqual(['List', { list: { inCellDropDown: true, source: 'Yes,No' } }, 'Answer', 'Warning']);
    expect(office.sheet().validations).toHaveLength(1);
    await inExcel((_context, sheet) => {
      sheet.getRange('A2:A9').dataValidation.clear();
      return undefined;
    });
    expect(office.sheet().validations[0]?.ranges).toEqual([{ row: 0, column: 0, rows: 1, columns: 1 }]);
  });

  it('takes bounds', async () => {
    await inExcel((_context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      return undefined;
    });
    expect(office.sheet().validations[0]).toMatchObject({
      type: 'WholeNumber',
      formula1: '1',
      formula2: '9',
      operator: 'Between',
    });
  });

  it('refuses a list of more than 255 characters', async () => {
    const source = 'x'.repeat(256);
    expect(
      await codeOf((_context, sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      }),
    ).toBe('InvalidArgument');
  });
});

describe('page layout', () => {
  it('takes what a printed sheet needs', async () => {
    const seen = await inExcel((_context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows('$3:$3');
      pageLayout.setPrintArea('A1:F20');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      pageLayout.load('zoom,topMargin,orientation');
      return () => [titles.address, pageLayout.zoom, pageLayout.topMargin, pageLayout.orientation];
    });
    expect(seen).toEqual(['Sheet1!3:3', { horizontalFitToPages: 1 }, 72, 'Landscape']);
    expect(office.sheet().page).toMatchObject({
      paperSize: 'A4',
      fitToWidth: 1,
      titleRows: '$3:$3',
      printArea: 'A1:F20',
      footerCenter: 'Page &P of &N',
    });
  });

  it('takes a scale or a number of pages, not both', async () => {
    expect(await codeOf((_context, sheet) => (sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }))).toBe(
      'InvalidArgument',
    );
    expect(await codeOf((_context, sheet) => (sheet.pageLayout.zoom = { scale: 5 }))).toBe('InvalidArgument');
    expect(await codeOf((_context, sheet) => (sheet.pageLayout.zoom = { scale: 50 }))).toBe('ok');
  });
});
