/** A cell's text as Office.js gives it: values, errors and uncalculated formulas, and a plain reading of number formats. */
import { styleOf } from './styles';
import type { Cell, Scalar, WorkbookModel } from './types';

/** What `Range.values` holds for a cell: errors as their text, an uncalculated formula as 0. */
export function plainValue(cell: Cell | undefined): Scalar {
  if (!cell) return '';
  const value = cell.value;
  if (value === undefined) return cell.formula === undefined ? '' : 0;
  return typeof value === 'object' ? value.error : value;
}

/** What the cell shows. Dates, percentages, thousands and fixed decimals are formatted; rarer formats show the number. */
export function displayText(workbook: WorkbookModel, cell: Cell): string {
  const value = plainValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return numberText(value, styleOf(workbook, cell.style).numberFormat, workbook.date1904);
}

/** A number in a number format; what the format cannot be read as shows as in General. */
function numberText(value: number, format: string, date1904: boolean): string {
  const section = sectionFor(value, format);
  if (section === undefined || /^(general|@)$/i.test(section.format)) return generalText(value);
  const bare = section.format.replace(/\[[^\]]*\]/g, '').replace(/_.|\*./g, '');
  const literal = bare.replace(/"[^"]*"|\\./g, '');
  if (/[ymdhs]/i.test(literal) && !/[0#?]/.test(literal.replace(/s\.0+/i, ''))) return dateText(value, bare, date1904);
  const pattern = /[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]+)?/.exec(maskLiterals(bare));
  if (!pattern) return unquote(bare);
  const scaled = Math.abs(value) * (literal.includes('%') ? 100 : 1);
  const digits = digitsText(scaled, pattern[0]);
  const sign = value < 0 && !section.own ? '-' : '';
  return sign + unquote(bare.slice(0, pattern.index)) + digits + unquote(bare.slice(pattern.index + pattern[0].length));
}

/** Excel shows up to 11 digits in a General cell. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const power = Number(exponent);
    return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return String(Number(value.toPrecision(Math.min(11, Math.max(1, Math.floor(Math.log10(size || 1)) + 10)))));
}

/** `own`: whether the section was made for negative numbers, so that no sign is added. */
function sectionFor(value: number, format: string): { format: string; own: boolean } | undefined {
  const sections = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? [];
  if (value < 0 && sections[1] !== undefined) return { format: sections[1], own: true };
  if (value === 0 && sections[2] !== undefined) return { format: sections[2], own: true };
  return sections[0] === undefined ? undefined : { format: sections[0], own: false };
}

function digitsText(size: number, pattern: string): string {
  const [whole = '', decimals = ''] = pattern.split('.');
  const fixed = roundHalfUp(size, decimals.length).toFixed(decimals.length);
  const [units = '0', rest = ''] = fixed.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const shown = least === 0 && units === '0' ? '' : units.padStart(least, '0');
  const grouped = whole.includes(',') ? shown.replace(/\B(?=(\d{3})+$)/g, ',') : shown;
  const optional = (/[#?]+$/.exec(decimals)?.[0] ?? '').length;
  const trimmed = rest.replace(new RegExp(`0{0,${optional}}$`), '');
  return decimals === '' ? grouped : `${grouped}.${trimmed}`;
}

/** Excel rounds halves away from zero on the decimal digits it shows, not on the binary fraction. */
function roundHalfUp(size: number, decimals: number): number {
  return Number(`${Math.round(Number(`${Number(size.toPrecision(15))}e${decimals}`))}e-${decimals}`);
}

function dateText(serial: number, format: string, date1904: boolean): string {
  if (serial < 0) return '#'.repeat(8);
  const whole = Math.floor(serial);
  const base = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole > 59 ? 30 : 31);
  const seconds = Math.round((serial - whole) * 86_400);
  const date = new Date(base + whole * 86_400_000 + seconds * 1000);
  const noon = /am\/pm|a\/p/i.test(format);
  const parts = format.match(/"[^"]*"|\\.|am\/pm|a\/p|y+|m+|d+|h+|s+|./gi) ?? [];
  let clock = false;
  return parts
    .map((part, i) => {
      const letter = part[0]?.toLowerCase() ?? '';
      if (letter === 'h') clock = true;
      if (letter === 's') clock = false;
      const minutes = letter === 'm' && (clock || /^s/i.test(nextLetter(parts, i)));
      if (minutes) clock = false;
      return datePart(part, letter, date, minutes, noon);
    })
    .join('');
}

function nextLetter(parts: readonly string[], after: number): string {
  return parts.slice(after + 1).find((part) => /^[ymdhs]/i.test(part)) ?? '';
}

function datePart(part: string, letter: string, date: Date, minutes: boolean, noon: boolean): string {
  const two = (n: number): string => (part.length > 1 ? String(n).padStart(2, '0') : String(n));
  if (/^(am\/pm|a\/p)$/i.test(part)) return date.getUTCHours() < 12 ? 'AM' : 'PM';
  if (letter === 'y') return part.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2);
  if (letter === 'm' && minutes) return two(date.getUTCMinutes());
  if (letter === 'm') return part.length > 2 ? named(date, 'month', part.length) : two(date.getUTCMonth() + 1);
  if (letter === 'd') return part.length > 2 ? named(date, 'weekday', part.length) : two(date.getUTCDate());
  if (letter === 'h') return two(noon ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
  if (letter === 's') return two(date.getUTCSeconds());
  return unquote(part);
}

function named(date: Date, part: 'month' | 'weekday', length: number): string {
  const name = date.toLocaleDateString('en-GB', { timeZone: 'UTC', [part]: 'long' });
  return length === 3 ? name.slice(0, 3) : name;
}

/** Literals blanked out to the same length, so that positions stay. */
function maskLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\./g, (literal) => ' '.repeat(literal.length));
}

function unquote(format: string): string {
  return format.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}
