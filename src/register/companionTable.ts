/** The tables of the sheets beside the register: a header row within the first 20 rows, and the rows below it. */
import { cellAddress } from '../a1';
import type { Day } from '../calendar';
import { LONGEST_HEADING } from '../limits';
import { must } from '../must';
import { cellIn, cellText, foldKey, foldWords, isBlank } from './cells';
import { readDay } from './dayCells';
import type { FindingLog } from './findingLog';
import { withoutBrackets } from './headingForms';
import { withoutMarks } from './marks';
import type { ReadingFinding, ReadingRuleId } from './readingFindings';
import type { CellValue, Grid } from './types';

export interface CompanionColumn<Key extends string> {
  readonly key: Key;
  readonly heading: string;
  readonly synonyms: readonly string[];
  /** A row of headings without this one is not the header row. */
  readonly required?: true;
}

export interface CompanionRow<Key extends string> {
  /** As Excel numbers it. */
  readonly row: number;
  readonly cell: (key: Key) => CellValue;
  /** A1 address; '' where the sheet lacks the column. */
  readonly address: (key: Key) => string;
  readonly text: (key: Key) => string;
  /** A finding about the row's cell in that column. */
  readonly finding: (key: Key, rule: ReadingRuleId, message: string, suggestion: string) => ReadingFinding;
}

/** A row of headings: its place in the grid, and the column of each that is there. */
export interface CompanionHeader<Key extends string> {
  readonly index: number;
  readonly columnOf: ReadonlyMap<Key, number>;
}

/** The row within the first 20 with the most of the columns; undefined where none has all that are required. */
export function companionHeader<Key extends string>(
  { values }: Pick<Grid, 'values'>,
  columns: readonly CompanionColumn<Key>[],
): CompanionHeader<Key> | undefined {
  return values
    .slice(0, HEADER_WITHIN)
    .map((row, index) => ({ index, columnOf: columnsIn(row, columns) }))
    .filter(({ columnOf }) => columns.every(({ key, required }) => !required || columnOf.has(key)))
    .reduce<CompanionHeader<Key> | undefined>(
      (best, next) => (best && best.columnOf.size >= next.columnOf.size ? best : next),
      undefined,
    );
}

/** The rows that are not blank; undefined where no row of headings has all that are required. */
export function companionRows<Key extends string>(
  grid: Grid,
  columns: readonly CompanionColumn<Key>[],
): readonly CompanionRow<Key>[] | undefined {
  const header = companionHeader(grid, columns);
  if (!header) return undefined;
  const { columnOf } = header;
  const known = [...columnOf.values()];
  const below = grid.values.slice(header.index + 1);
  return below.flatMap((row, offset): readonly CompanionRow<Key>[] => {
    if (known.every((column) => isBlank(row[column]))) return [];
    const sheetRow = grid.row + header.index + 1 + offset;
    const cell = (key: Key): CellValue => cellIn(row, columnOf.get(key));
    const address = (key: Key): string => {
      const column = columnOf.get(key);
      return column === undefined ? '' : cellAddress(sheetRow, grid.column + column);
    };
    const finding: CompanionRow<Key>['finding'] = (key, rule, message, suggestion) => ({
      rule,
      severity: 'warning',
      sheet: grid.sheet,
      // Of a column that the sheet lacks, the first cell of the row.
      cell: address(key) || cellAddress(sheetRow, grid.column),
      column: must(
        columns.find((column) => column.key === key),
        `the column ${key}`,
      ).heading,
      message,
      suggestion,
    });
    return [{ row: sheetRow + 1, cell, address, text: (key) => oneSpaced(cellText(cell(key))), finding }];
  });
}

/** The rows of a sheet that may be there; a sheet without the headings is a finding. */
export function readRows<Key extends string>(
  grid: Grid | undefined,
  columns: readonly CompanionColumn<Key>[],
  log: FindingLog,
): readonly CompanionRow<Key>[] {
  const found = grid ? companionRows(grid, columns) : [];
  if (grid && !found) log.add('sheet-not-read', () => notRead(grid, columns));
  return found ?? [];
}

/** The day in a cell; 0 where it is blank or cannot be read, and the latter is a finding. */
export function readDayOf<Key extends string>(
  row: CompanionRow<Key>,
  key: Key,
  dateSystem: 1900 | 1904,
  log: FindingLog,
): Day {
  if (row.text(key) === '') return 0;
  const day = readDay(row.cell(key), dateSystem);
  if (day !== undefined) return day;
  const message = 'The cell is not a date that can be read; it is left out.';
  log.add(`unreadable-date/${key}`, () =>
    row.finding(key, 'unreadable-date', message, 'Enter a date, for example 03/04/2023.'),
  );
  return 0;
}

/** A sheet without the headings that it needs. */
export function notRead<Key extends string>(grid: Grid, columns: readonly CompanionColumn<Key>[]): ReadingFinding {
  const needed = columns.filter(({ required }) => required).map(({ heading }) => `“${heading}”`);
  return {
    rule: 'sheet-not-read',
    severity: 'warning',
    sheet: grid.sheet,
    cell: '',
    message: `The sheet was not read: none of its first 20 rows has the headings ${needed.join(' and ')}.`,
    suggestion: `Its columns are: ${columns.map(({ heading }) => heading).join(', ')}.`,
  };
}

const HEADER_WITHIN = 20;

/**
 * The place of each column among headings: exact ones first, then synonyms, then either by its telling words alone, then
 * without what stands in brackets. A heading serves one column.
 */
export function columnsIn<Key extends string>(
  row: readonly CellValue[],
  columns: readonly CompanionColumn<Key>[],
): ReadonlyMap<Key, number> {
  const texts = row.map(cellText).map((text) => (text.length > LONGEST_HEADING ? '' : text));
  const headings = texts.map(withoutMarks);
  const found = new Map<Key, number>();
  const claim = (key: Key, wording: string, keys: readonly string[], keyOf: (text: string) => string): void => {
    const index = wording === '' ? -1 : keys.indexOf(keyOf(wording));
    if (index >= 0 && !found.has(key) && ![...found.values()].includes(index)) found.set(key, index);
  };
  const [exact, telling] = [headings.map(foldKey), headings.map(tellingWords)];
  const bare = headings.map((heading) => tellingWords(withoutBrackets(heading)));
  for (const { key, heading } of columns) claim(key, heading, exact, foldKey);
  for (const { key, synonyms } of columns) for (const synonym of synonyms) claim(key, synonym, exact, foldKey);
  for (const keys of [telling, bare]) {
    for (const { key, heading, synonyms } of columns) {
      for (const wording of [heading, ...synonyms]) claim(key, wording, keys, tellingWords);
    }
  }
  return found;
}

/** "Percentage of complaints upheld" and "Upheld %" say the same; a heading of nothing but such words keeps them. */
function tellingWords(heading: string): string {
  const words = foldWords(heading.replace(/per ?cent(?:age)?|%/gi, ' % ')).split(' ');
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : words).toSorted().join(' ');
}

const FILLERS: ReadonlySet<string> = new Set(
  'of the for by a all complaints complaint cases total number no'.split(' '),
);

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
