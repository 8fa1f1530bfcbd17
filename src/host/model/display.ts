/** A cell's text as Office.js gives it: values, errors and uncalculated formulas in their number formats. */
import { format, getFormatDateInfo, isValidFormat } from 'numfmt';
import { DAYS_TO_1904 } from './dates';
import { styleOf } from './styles';
import type { Cell, Scalar, WorkbookModel } from './types';

/** What `Range.values` holds for a cell: errors as their text, an uncalculated formula as 0. */
export function plainValue(cell: Cell | undefined): Scalar {
  if (!cell) return '';
  const value = cell.value;
  if (value === undefined) return cell.formula === undefined ? '' : 0;
  return typeof value === 'object' ? value.error : value;
}

/** What the cell shows, however narrow its column is: Office.js puts no `###` where a number doesn't fit. */
export function displayText(workbook: WorkbookModel, cell: Cell): string {
  const value = plainValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '' || typeof cell.value === 'object') return String(value);
  return formattedText(value, styleOf(workbook, cell.style).numberFormat, workbook.date1904);
}

/** A value in a number format. A format that only a damaged file can have shows as General. */
export function formattedText(value: string | number, numberFormat: string, date1904: boolean): string {
  // Most cells are plain text: nothing is looked up for them.
  if (typeof value === 'string' && /^(general|@)$/i.test(numberFormat)) return value;
  if (!isValidFormat(numberFormat)) return formattedText(value, 'General', date1904);
  const counted = date1904 && typeof value === 'number' ? serial1900(value, numberFormat) : value;
  return format(numberFormat, counted, AS_EXCEL);
}

/** Where Excel and Google Sheets differ, numfmt is told to do as Excel: `######` for dates before 1900 and after 9999. */
const AS_EXCEL = { locale: 'en-GB', dateSpanLarge: false, dateErrorNumber: false } as const;

/** numfmt counts days from 1900. A length of time, such as `[h]:mm`, is the same in both systems. */
function serial1900(value: number, numberFormat: string): number {
  const { year, month, day } = getFormatDateInfo(numberFormat);
  return year || month || day ? value + DAYS_TO_1904 : value;
}
