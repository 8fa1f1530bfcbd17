/** The text of a cell in its number format, as Excel shows it. */
import { format } from 'numfmt';
import { plainValue, styleOf, type Cell, type WorkbookModel } from '../../host';

/** Days between the first days of Excel's two date systems. */
const DAYS_TO_1904 = 1462;

export function shownText(workbook: WorkbookModel, cell: Cell): string {
  const value = plainValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return formatted(workbook, value, styleOf(workbook, cell.style).numberFormat);
}

/** What the format can't be read as is shown as in General. */
export function formatted(workbook: WorkbookModel, value: string | number, numberFormat: string): string {
  if (typeof value === 'string' && /^(General|@)$/i.test(numberFormat)) return value;
  const serial = typeof value === 'number' && workbook.date1904 && isDate(numberFormat) ? value + DAYS_TO_1904 : value;
  return format(numberFormat, serial, { locale: 'en-GB', throws: false, dateErrorNumber: false, fillChar: '' });
}

function isDate(numberFormat: string): boolean {
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
}
