import { describe, expect, it } from 'vitest';
import { displayText, formattedText, newWorkbook, styleIndex, DEFAULT_STYLE, type Cell } from '../../src/host';

describe('a value in a number format', () => {
  it.each<[string, string | number, string]>([
    // Eleven characters at most, and no more than ten digits after the point.
    ['General', 33.333333333333, '33.33333333'],
    ['General', 12345678901, '12345678901'],
    ['General', 123456789012, '1.23457E+11'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 'text', 'text'],
    // Halves away from zero, on the decimal digits and not on the binary fraction.
    ['0.00', 1.005, '1.01'],
    ['0.0', -0.25, '-0.3'],
    ['£#,##0.00', 1e-7, '£0.00'],
    ['£#,##0.00', -1234.5, '-£1,234.50'],
    ['0%', 0.125, '13%'],
    ['+0" pp";-0" pp";0" pp"', -3, '-3 pp'],
    ['+0;-0;0', 0, '0'],
    ['0.00E+00', 1234567.891, '1.23E+06'],
    ['# ?/?', 1.5, '1 1/2'],
    ['#,##0,', 1234567, '1,235'],
    ['[>=100]"many";0', 120, 'many'],
    ['0;-0;;@', 0, ''],
    ['"about "@', 'noon', 'about noon'],
    ['0', 'text', 'text'],
    ['d mmm yyyy', 45019, '3 Apr 2023'],
    ['d-mmm-yy', 45190, '21-Sep-23'],
    ['h:mm AM/PM', 0.5625, '1:30 PM'],
    ['[h]:mm', 1.5, '36:00'],
    // Excel's 1900 is a leap year, and its dates end with 9999.
    ['d mmm yyyy', 60, '29 Feb 1900'],
    ['d mmm yyyy', -1, '######'],
    ['d mmm yyyy', 2958466, '######'],
    // No format at all.
    ['yyyy"', 5, '5'],
  ])('%s shows %s as %s', (format, value, shown) => {
    expect(formattedText(value, format, false)).toBe(shown);
  });

  it.each([
    ['d mmm yyyy', 43557, '3 Apr 2023'],
    ['d mmm yyyy', 0, '1 Jan 1904'],
    ['[h]:mm', 1.5, '36:00'],
    ['0', 12, '12'],
  ])('%s shows %i counted from 1904 as %s', (format, value, shown) => {
    expect(formattedText(value, format, true)).toBe(shown);
  });
});

describe('a cell', () => {
  const shown = (content: Omit<Cell, 'style'>, numberFormat: string): string => {
    const workbook = newWorkbook();
    return displayText(workbook, { ...content, style: styleIndex(workbook, { ...DEFAULT_STYLE, numberFormat }) });
  };

  it('shows an error, a boolean and nothing whatever its format is', () => {
    expect(shown({ value: { error: '#N/A' } }, '"x"@')).toBe('#N/A');
    expect(shown({ value: true }, '0.00')).toBe('TRUE');
    expect(shown({}, '"x"@')).toBe('');
  });

  it('shows a formula that nobody calculated as 0 in its format', () => {
    expect(shown({ formula: '=A1*2' }, '0.00')).toBe('0.00');
  });
});
