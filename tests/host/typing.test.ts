import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { typeIntoCell } from '../../src/host/model/typing';
import { dayOf } from '../../src/calendar';
import { codeOf, open, read, write } from './excel';

beforeEach(async () => {
  await open();
});

const year = new Date().getFullYear();
const serial = (y: number, m: number, d: number): number => dayOf(y, m, d);

describe('a string written to a cell in General format', () => {
  it.each<[string, unknown, string]>([
    ['12', 12, 'General'],
    ['0012', 12, 'General'],
    [' 12 ', 12, 'General'],
    ['-5', -5, 'General'],
    ['+44', 44, 'General'],
    ['.5', 0.5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['1e5', 100000, '0.00E+00'],
    ['(7)', -7, 'General'],
    ['5%', 0.05, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['£1,200', 1200, '£#,##0'],
    ['$3.50', 3.5, '$#,##0.00'],
    ['-£3', -3, '£#,##0'],
    ['1 1/2', 1.5, '# ?/?'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
    ['5-11', serial(year, 5, 11), 'd-mmm'],
    ['5/11', serial(year, 5, 11), 'd-mmm'],
    ['13/5', '13/5', 'General'],
    ['2011/12', serial(2011, 12, 1), 'mmm-yy'],
    ['12/2011', serial(2011, 12, 1), 'mmm-yy'],
    ['2023-04-03', serial(2023, 4, 3), 'm/d/yyyy'],
    ['4/3/2023', serial(2023, 4, 3), 'm/d/yyyy'],
    ['3 Apr 2023', serial(2023, 4, 3), 'd-mmm-yy'],
    ['3-Apr-23', serial(2023, 4, 3), 'd-mmm-yy'],
    ['April 3, 2023', serial(2023, 4, 3), 'd-mmm-yy'],
    ['Apr 2023', serial(2023, 4, 1), 'mmm-yy'],
    ['4/3/30', serial(1930, 4, 3), 'm/d/yyyy'],
    ['10:30', 0.4375, 'h:mm'],
    ['1:30 PM', 0.5625, 'h:mm AM/PM'],
    ['2023-04-03 12:00', serial(2023, 4, 3) + 0.5, 'm/d/yy h:mm'],
    ['#N/A', '#N/A', 'General'],
  ])('%s becomes %s (%s)', async (typed, value, format) => {
    await write([[typed]]);
    const { values, numberFormat } = await read('A1');
    expect([values[0]?.[0], numberFormat[0]?.[0]]).toEqual([value, format]);
  });

  it.each([
    '12 High Street',
    '2022/23 Q1',
    'N/A',
    'true story',
    'Mayor',
    '1.2.3',
    '12a',
    '30/2/2023',
    '#hash',
    '-',
    '=',
    '+',
    '5:75',
    '£',
    '%',
    'May be',
    '1,23',
  ])('%s stays text', async (typed) => {
    await write([[typed]]);
    expect((await read('A1')).values).toEqual([[typed]]);
  });

  it('keeps a number format the cell has', async () => {
    await open();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.numberFormat = [['0.0']];
      cell.values = [['5%']];
      await context.sync();
    });
    expect(await read('A1')).toMatchObject({ values: [[0.05]], numberFormat: [['0.0']] });
  });
});

describe('text kept as text', () => {
  const TRAPS = [
    '=1+1',
    '+44 20 7946 0000',
    '-5',
    '@x',
    '5-11',
    '0012',
    'TRUE',
    '2011/12',
    '#N/A',
    '5%',
    "'quoted",
    '=',
    '\tx',
  ];

  it('with a leading apostrophe, which is not part of the value', async () => {
    const office = await open();
    await write(TRAPS.map((text) => [`'${text}`]));
    expect((await read(`A1:A${TRAPS.length}`)).values).toEqual(TRAPS.map((text) => [text]));
    expect(office.sheet().cells.get(0)?.get(0)).toMatchObject({ value: '=1+1', quoted: true });
  });

  it('in a cell whose format was @ beforehand', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(`A1:A${TRAPS.length}`);
      range.numberFormat = [['@']];
      await context.sync();
    }).catch(() => undefined);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(`A1:A${TRAPS.length}`);
      range.numberFormat = TRAPS.map(() => ['@']);
      range.values = TRAPS.map((text) => [text === "'quoted" ? "''quoted" : text]);
      await context.sync();
    });
    expect((await read(`A1:A${TRAPS.length}`)).values).toEqual(TRAPS.map((text) => [text]));
  });

  it('holds for any string behind an apostrophe', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeIntoCell(`'${text}`, false, false)).toEqual({ kind: 'text', value: text, quoted: true });
      }),
    );
  });
});

describe('formulas', () => {
  it.each([
    ['=A1+1', '=A1+1'],
    ['+A1*2', '=A1*2'],
    ['-A1', '=-A1'],
    ['@SUM(1,2)', '=@SUM(1,2)'],
  ])('%s becomes a formula', async (typed, formula) => {
    await write([['x'], [typed]]);
    expect((await read('A2')).formulas).toEqual([[formula]]);
  });

  it.each(['=1+', '=(1', '+44 20 7946 0000', '+44 x', '=SUM(1,2', '="open', '=A1 B2 +', '-x y z!', '=)'])(
    '%s is refused, and nothing of the array is written',
    async (typed) => {
      const office = await open();
      expect(await codeOf((_context, sheet) => (sheet.getRange('A1:A2').values = [['first'], [typed]]))).toBe(
        'InvalidArgument',
      );
      expect(office.sheet().cells.size).toBe(0);
    },
  );

  it.each([
    "='My sheet'!$A$1:B2",
    '=SUM(Table1[Received],Table1[[#All],[Date received]])',
    '=IF(A1="x",1,)',
    '=COUNTIFS(A:A,"=x",B:B,"<>")',
    '={1,2;3,4}',
    '=(A1:A3,B2)',
    '=A1:B2 B1:C3',
    '=-A1%^2',
    '=IFERROR(#REF!A1,#N/A)',
    '=Sheet2:Sheet4!A1',
    '=LET(x,1,x+1)',
    '=1E-5*A1&" "&B2',
    '=A1#',
  ])('%s is taken', async (formula) => {
    await write([[formula]]);
    expect((await read('A1')).formulas).toEqual([[formula]]);
  });

  it('shows 0 until somebody calculates, but the friendly name of a HYPERLINK and literals', async () => {
    await write([['=SUM(1,2)'], [`=HYPERLINK("#'A b'!A1","See ""A b""")`], ['="text"'], ['=42']]);
    expect((await read('A1:A4')).values).toEqual([[0], ['See "A b"'], ['text'], [42]]);
  });
});
