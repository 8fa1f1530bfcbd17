/** Registers from plain rows by heading, through the real finding and parsing; sheets as Excel would outline them. */
import {
  findRegister,
  parseRegister,
  type CellValue,
  type FindOptions,
  type ReadingFinding,
  type Grid,
  type OfficialName,
  type Register,
  type RegisterPart,
  type SheetOutline,
} from '../../src/register';

/** A row by heading. Absent: Ref `R1` … in order, Record type Complaint, Date received 3 May 2022, Team `Team 1`. */
export type RawRow = Readonly<Record<string, CellValue>>;

export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly tables?: SheetOutline['tables'];
  readonly hidden?: boolean;
  readonly ours?: boolean;
  /** Zero-based position of the first cell. */
  readonly row?: number;
  readonly column?: number;
}

export interface ReadOptions extends FindOptions {
  readonly dateSystem?: 1900 | 1904;
  readonly lists?: readonly OfficialName[];
}

export interface ReadRegister {
  readonly register: Register;
  readonly findings: readonly ReadingFinding[];
}

export function registerOf(rows: readonly RawRow[], options: ReadOptions = {}): Register {
  return readRegister([sheetOf('Register', rows)], options).register;
}

/** Finds and parses the register of a workbook with these sheets. */
export function readRegister(
  sheets: readonly Sheet[],
  options: ReadOptions = {},
): ReadRegister & { readonly parts: readonly RegisterPart[] } {
  const found = findRegister(sheets.map(outlineOf), options);
  const parts = found.sources.map((source) => {
    const sheet = sheets.find(({ name }) => name === source.sheet);
    const { row = 0, column = 0, cells = [] } = sheet ?? {};
    const values = cells
      .slice(source.firstRow - row, source.lastRow - row + 1)
      .map((line) => line.slice(source.column - column, source.column - column + source.columns));
    return { source, grid: { sheet: source.sheet, row: source.firstRow, column: source.column, values } };
  });
  const { register, findings } = parseRegister(parts, {
    dateSystem: options.dateSystem ?? 1900,
    lists: options.lists ?? [],
  });
  return { register, findings: [...found.findings, ...findings], parts };
}

/** One header row and a row each, headings in the order in which the rows first name them. */
export function sheetOf(name: string, rows: readonly RawRow[]): Sheet {
  const filled = rows.map((row, index): RawRow => ({ ...needed(index), ...row }));
  const headings = [...new Set(filled.flatMap((row) => Object.keys(row)))];
  return { name, cells: [headings, ...filled.map((row) => headings.map((heading) => row[heading] ?? ''))] };
}

export function outlineOf(sheet: Sheet): SheetOutline {
  const { name, cells, tables = [], hidden = false, ours = false, row = 0, column = 0 } = sheet;
  const columns = Math.max(0, ...cells.map((line) => line.length));
  const known = { name, visible: !hidden, ours, head: cells, tables };
  return cells.length === 0 ? known : { ...known, used: { row, column, rows: cells.length, columns } };
}

export function gridOf(sheet: string, values: readonly (readonly CellValue[])[], row = 0, column = 0): Grid {
  return { sheet, row, column, values };
}

function needed(index: number): RawRow {
  return { Ref: `R${index + 1}`, 'Record type': 'Complaint', 'Date received': 44684, Team: 'Team 1' };
}
