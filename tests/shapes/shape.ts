/** Registers as councils have them, written as pages of text, and the report that is made of them. */
import { dayOf } from '../../src/calendar';
import { buildReport, figuresJson } from '../../src/report';
import {
  findRegister,
  parseRegister,
  readCompanions,
  readMeanings,
  resolveSettings,
  type CellValue,
  type GivenMeanings,
} from '../../src/register';
import { gridOf, outlineOf, type Sheet } from '../builders/register';

/** What is said of a register on the screen Your register, or by options: `map` is --map, `words` --value, `whole` --all. */
export interface Choices extends GivenMeanings {
  readonly map?: Readonly<Record<string, string>>;
  readonly sheets?: readonly string[];
}

export interface Shape {
  /** By the name of the sheet its page: a line a row, cells parted by `|`. `=2023-04-04 09:14` is a real date. */
  readonly pages: Readonly<Record<string, string>>;
  /** Absent where it is read as it was delivered. */
  readonly choices?: Choices;
  /** What a person counts in it for 2023/24, by column of the table of complaints: "5", "2/6", "Not recorded". */
  readonly count: Readonly<Record<string, string>>;
  /** Headings of columns that tell who somebody is, or that only the system reads. */
  readonly untouched?: readonly string[];
}

export interface Counted {
  readonly count: Readonly<Record<string, string>>;
  /** Headings of the columns that were read. */
  readonly taken: readonly string[];
  /** Everything that the report says and lists. */
  readonly said: string;
}

/** Reads the shape and counts it by the report. @throws Problem */
export function countedIn({ pages, choices = {} }: Pick<Shape, 'pages' | 'choices'>): Counted {
  return countedInSheets(sheetsOf(pages), choices);
}

export function countedInSheets(sheets: readonly Sheet[], choices: Choices = {}): Counted {
  const meanings = readMeanings(choices, []);
  const found = findRegister(sheets.map(outlineOf), {
    meanings,
    ...(choices.map ? { mapping: choices.map } : {}),
    ...(choices.sheets ? { sheets: choices.sheets } : {}),
  });
  const parts = found.sources.map((source) => {
    const rows = sheets.find(({ name }) => name === source.sheet)?.cells ?? [];
    const { firstRow, lastRow, column, columns } = source;
    const values = rows.slice(firstRow, lastRow + 1).map((row) => row.slice(column, column + columns));
    return { source, grid: gridOf(source.sheet, values, firstRow, column) };
  });
  const { register, findings } = parseRegister(parts, { dateSystem: 1900, lists: [], meanings });
  const report = buildReport('appendix', {
    ...{ register, parts, companions: readCompanions([], 1900).companions },
    settings: resolveSettings({ period: '2023/24' }, {}),
    today: dayOf(2024, 6, 1),
    findings: [...found.findings, ...findings],
  });
  const figures = figuresJson(report, register);
  const table = figures.tables.find(({ id }) => id === 'complaints');
  const cells = table?.rows[0]?.map(({ text, numerator, denominator }) =>
    numerator === undefined || denominator === undefined ? text.replace(/ \[.*/, '') : `${numerator}/${denominator}`,
  );
  return {
    count: Object.fromEntries(table?.columns.map((heading, at) => [heading, cells?.[at] ?? '']) ?? []),
    taken: parts.flatMap(({ source: { headings, column, columnOf, stages } }) =>
      [columnOf, ...stages.flatMap((stage) => [stage.columnOf, stage.whenLast])].flatMap((columns) =>
        [...columns.values()].map((at) => headings[at - column] ?? ''),
      ),
    ),
    said: JSON.stringify(figures),
  };
}

export function sheetsOf(pages: Shape['pages']): readonly Sheet[] {
  return Object.entries(pages).map(([name, page]) => ({ name, cells: cellsOf(page) }));
}

function cellsOf(page: string): readonly (readonly CellValue[])[] {
  const lines = page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((text) => cellOf(text.trim())));
  const width = Math.max(...lines.map((cells) => cells.length));
  return lines.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
}

function cellOf(text: string): CellValue {
  const [, year, month, day, hour = '0', minute = '0'] = REAL_DATE.exec(text) ?? [];
  if (year !== undefined) {
    return dayOf(Number(year), Number(month), Number(day)) + (Number(hour) * 60 + Number(minute)) / (24 * 60);
  }
  return /^\d{1,6}(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

const REAL_DATE = /^=(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/;
