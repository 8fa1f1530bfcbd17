import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWorkbook, setCell } from '../../../src/host';
import { cellsAfter, firstSheet, reopened, workbookContent } from './parts';

describe('a value is read back as it was written', () => {
  it.each([0, 1, -1, 0.1, 1 / 3, 1e-300, 1.7976931348623157e308, 2 ** 53, -123456.789])('number %d', (value) => {
    expect(cellsAfter([{ value }])).toEqual([{ value }]);
  });

  it.each([
    'plain',
    ' both ends ',
    '   ',
    'tab\tinside',
    '\tat the start',
    'two\nlines',
    '\n',
    'carriage\rreturn',
    'both\r\nof them',
    'a bell \u0007 and a null \u0000',
    '\uffff and \ufffe',
    'a pair 😀',
    'a lone half \ud83d',
    '\ude00 the other',
    '_x0041_ is no escape',
    '_x005F_x0041_',
    '_x0041\u0001',
    '<b>&amp;</b> "quoted" \'too\' ]]>',
    '=SUM(A1)',
    '-1',
    '1',
    'TRUE',
    '#N/A',
    'x'.repeat(32_767),
  ])('text %j', (value) => {
    expect(cellsAfter([{ value }])).toEqual([{ value }]);
  });

  it('text typed with an apostrophe, and the same text without', () => {
    const cells = [{ value: '=1+1', quoted: true }, { value: '=1+1' }, { value: '' }];
    expect(cellsAfter(cells)).toEqual(cells);
  });

  it('booleans and errors', () => {
    const cells = [
      { value: true },
      { value: false },
      ...['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!'].map((error) => ({ value: { error } })),
    ];
    expect(cellsAfter(cells)).toEqual(cells);
  });

  it('formulas with a cached value of each kind, and without', () => {
    const cells = [
      { formula: '=1+1', value: 2 },
      { formula: '=A1&" <&> ""x"""', value: '2 <&> "x"' },
      { formula: '=A1>1', value: true },
      { formula: '=NA()', value: { error: '#N/A' } },
      { formula: '=COUNTIF(A:A,"<3")' },
      { formula: '="_x0041_"', value: '_x0041_' },
      { formula: '=A1&\n"second line"', value: ' first\nsecond ' },
      { formula: '=""', value: '' },
    ];
    expect(cellsAfter(cells)).toEqual(cells);
  });

  it('a number that is none is an error, as Excel has no such numbers', () => {
    expect(cellsAfter([{ value: Infinity }, { value: NaN }])).toEqual([
      { value: { error: '#NUM!' } },
      { value: { error: '#NUM!' } },
    ]);
  });

  it('but a text longer than a cell can hold stops the save and names the cell', () => {
    expect(() => cellsAfter([{}, { value: 'x'.repeat(32_768) }])).toThrow('The text in Sheet1!A2 is longer');
  });
});

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom('_', 'x', 'X', '0041', '005F', '\u0001', '\r', '\n', ' ', '&', '<'), { maxLength: 12 })
    .map((all) => all.join('')),
);
const error = fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((word) => ({ error: word }));
const value = fc.oneof(number, text, fc.boolean(), error);
const cell = fc.oneof(
  value.map((one) => ({ value: one })),
  text.map((one) => ({ value: one, quoted: true })),
  fc.tuple(number, value).map(([left, result]) => ({ formula: `=A1+${left}`, value: result })),
  text.map((one) => ({ formula: `="${one.replace(/"/g, '""')}"` })),
);
const place = fc.tuple(fc.oneof(fc.nat(20), fc.nat(1_048_575)), fc.oneof(fc.nat(20), fc.nat(16_383)));

describe('any grid of cells', () => {
  it('survives saving and opening, in whatever order the cells were put', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, cell), { maxLength: 40 }), (cells) => {
        const workbook = newWorkbook(['Grid']);
        for (const [[row, column], content] of cells) setCell(firstSheet(workbook), row, column, content);
        const after = reopened(workbook);
        expect(workbookContent(after)).toEqual(workbookContent(workbook));
        expect(workbookContent(reopened(after))).toEqual(workbookContent(workbook));
      }),
      { numRuns: 150 },
    );
  });
});
