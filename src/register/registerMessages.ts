/** What is said about finding a register: the problems that stop a job, and the findings that do not. */
import { must } from '../must';
import { Problem } from '../problem';
import type { Header } from './header';
import { specOf } from './headings';
import type { ReadingFinding } from './readingFindings';
import type { SheetOutline } from './types';

export function severalRegisters(best: readonly Header[], others: readonly (readonly Header[])[]): ReadingFinding {
  const named = (register: readonly Header[]): string =>
    register.map(({ outline, table }) => `“${outline.name}”${table ? ` (table ${table.name})` : ''}`).join(', ');
  return {
    rule: 'several-registers',
    severity: 'warning',
    sheet: must(best[0], 'the sheet that was read').outline.name,
    cell: '',
    message: `More than one register was found. ${named(best)} was read; not read: ${others.map(named).join('; ')}.`,
    suggestion: 'To choose, name the sheets in the setting “Register sheets”.',
  };
}

export function unmappable(heading: string, headers: readonly Header[]): Problem {
  const headings = headers.flatMap((header) => header.headings).filter((text) => text !== '');
  return new Problem(
    'bad-mapping',
    `The heading “${heading}” was to be mapped, but ${sheetNames(namesOf(headers))} has no such heading.`,
    `Its headings are: ${headings.join(', ')}.`,
  );
}

export function mappedTwice([first, second]: readonly [string, string], sheet: string): Problem {
  return new Problem(
    'bad-mapping',
    `“${first}” and “${second}” on sheet “${sheet}” are both mapped to the same column.`,
    'Map only one heading of a sheet to each column. For one sheet alone, write “Sheet!Heading”.',
  );
}

export function missingColumn({ outline, table, headerRow, missing }: Header): Problem {
  const specs = missing.map(specOf);
  const where = table ? `The table ${table.name} on sheet “${outline.name}”` : `The sheet “${outline.name}”`;
  const names = specs.map(({ heading }) => `“${heading}”`).join(', ');
  const synonyms = specs.map(
    ({ heading, synonyms: also }) => `${heading}: ${also.slice(0, SHOWN_SYNONYMS).join(', ')}`,
  );
  return new Problem(
    'missing-column',
    `${where}, with its headings in row ${headerRow + 1}, lacks the required ${specs.length === 1 ? 'column' : 'columns'} ${names}.`,
    `Add ${specs.length === 1 ? 'the column, or say which of your columns it is' : 'the columns, or say which of your columns they are'}: “Your register” in the pane. ` +
      `Also understood are — ${synonyms.join('; ')}.`,
  );
}

const SHOWN_SYNONYMS = 12;

export function noRegister(outlines: readonly SheetOutline[]): Problem {
  const empty = outlines.every(({ used }) => !used);
  return new Problem(
    'no-register',
    empty
      ? 'The workbook is empty: there is no register in it.'
      : `No register was found on ${sheetNames(outlines.map(({ name }) => name))}.`,
    'A register is a table with headings in one of the first 200 rows: Date received, and Record type or what complaints ' +
      'have (Stage, Outcome, Date of response, Date closed). If yours has other headings, use “Your register” on the ' +
      'pane’s tab Report; “New register” there begins one.',
  );
}

/** Names of the sheets or tables that have headings and nothing below them. */
export function noRows(sheets: readonly string[]): Problem {
  return new Problem(
    'no-rows',
    `${capital(sheetNames(sheets))} has the headings of a register, but no rows below them.`,
    'Enter the representations below the headings, one row each, and run again.',
  );
}

/** `isUnclear` where day and month of the dates could be swapped. */
export function noDates(sheets: readonly string[], cell: string, isUnclear: boolean): Problem {
  const dates = `${capital(sheetNames(sheets))}: not one Date received, from cell ${cell} down,`;
  return isUnclear
    ? new Problem(
        'no-dates',
        `${dates} is clear: each could have the day or the month first.`,
        'Type them again as dates, or with the month in words, such as 3 Apr 2023.',
      )
    : new Problem(
        'no-dates',
        `${dates} can be read as a date.`,
        'Enter real dates, or text such as 03/04/2023 or 2023-04-03; or map the right column to Date received.',
      );
}

function namesOf(headers: readonly Header[]): readonly string[] {
  return headers.map(({ outline }) => outline.name);
}

function sheetNames(sheets: readonly string[]): string {
  return sheets.length === 0 ? 'any sheet' : `sheet ${[...new Set(sheets)].map((name) => `“${name}”`).join(', ')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
