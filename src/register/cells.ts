// Cells as text, and the one way in which wording is compared.
import type { CellValue } from './types';

/** What a cell says, without spaces around it; '' for an empty cell. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** What a row has in a column; '' where it has no such column, or ends before it. */
export function cellIn(row: readonly CellValue[], column: number | undefined): CellValue {
  return column === undefined ? '' : (row[column] ?? '');
}

/** True for an empty cell and for one that holds only spaces. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === '' || value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Error cells are handed over as the text that they show. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && ERROR_TEXTS.has(text.trim().toUpperCase());
}

/** Lower-case words with one space between: what is left of wording without case, punctuation, `£` and `GBP`. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bgbp\b/g, ' ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** An id made of a name: `licensing-appeals`. */
export function slugOf(name: string): string {
  return foldWords(name).replaceAll(' ', '-');
}

/** Wording to compare by: two texts with the same key say the same, whatever their case, spaces and punctuation. */
export function foldKey(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}

const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#BUSY!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
]);
