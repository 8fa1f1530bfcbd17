// A register that has been read.
import type { Procedure } from '../calendar';
import { must } from '../must';
import { codeAt } from './at';
import { COLUMNS, type ColumnKey, type RegisterColumns } from './columns';
import type { NameColumn } from './types';

/**
 * The register as columns: element i of every column is representation i. Columns that the sheet lacks are
 * there too, with nothing recorded; `present` tells which were found. Defaults of REGISTER.md (Case ref,
 * Clock start date, Date closed, Status, Service area; Procedure and Stage of complaints) are filled in.
 */
export interface Register extends RegisterColumns {
  readonly rowCount: number;
  /** What the codes of the column Procedure stand for, with the time limits of each. */
  readonly procedures: readonly Procedure[];
  readonly present: ReadonlySet<ColumnKey>;
  /**
   * Of Record type, Procedure and Stage those that the register does not tell: all rows are taken to be complaints, of
   * the first procedure covered, at its first stage. A figure that rests on one of them says so, or is none.
   */
  readonly assumed: ReadonlySet<ColumnKey>;
  /** By row the columns whose cell was not understood, as bits of `unreadBit`; a blank cell is none. */
  readonly unread: Uint32Array;
  /** Rows whose Status is not typed, but taken from their dates: 1, else 0. */
  readonly statusFromDates: Uint8Array;
  /** The council's own columns that its tables group by. */
  readonly own: OwnColumns;
  /** The sheets that were read; `sheetOf[i]` indexes them. */
  readonly sheets: readonly RegisterSheet[];
  readonly sheetOf: Uint8Array;
  /** The sheet row of representation i as Excel numbers it (first row = 1). */
  readonly rowOf: Int32Array;
}

export interface RegisterSheet {
  readonly name: string;
  readonly table?: string;
  /** Zero-based sheet column of each column that was found (of the stage-1 column in an unfolded register). */
  readonly columnOf: ReadonlyMap<ColumnKey, number>;
}

/** A column that is none of ours. */
export interface OwnColumn {
  /** As its first sheet spells it. */
  readonly heading: string;
  readonly column: NameColumn;
}

/** The council's own columns that its tables group by, by folded heading, for the names that were asked for. */
export interface OwnColumns {
  readonly columns: ReadonlyMap<string, OwnColumn>;
  /** Headings that are read as a column of ours. */
  readonly known: ReadonlyMap<string, ColumnKey>;
}

/** The sheet on which the row is. */
export function sheetAt({ sheets, sheetOf }: Pick<Register, 'sheets' | 'sheetOf'>, row: number): RegisterSheet {
  return must(sheets[codeAt(sheetOf, row)], 'the sheet of the row');
}

/** Where a finding stands that is about the whole register. */
export function firstSheet({ sheets }: Pick<Register, 'sheets'>): RegisterSheet {
  return must(sheets[0], 'a sheet of the register');
}

type AboutRows = Omit<Register, ColumnKey>;

/** Puts a register together. */
export function registerOf(columns: RegisterColumns, about: AboutRows): Register {
  return Object.assign({ ...FORM }, columns, about);
}

const ABOUT_ROWS: readonly (keyof AboutRows)[] = [
  ...([
    'rowCount',
    'procedures',
    'present',
    'assumed',
    'unread',
    'statusFromDates',
    'own',
    'sheets',
    'sheetOf',
    'rowOf',
  ] as const),
];

/**
 * All that a register has, empty. Objects that are filled key by key each come to have a form of their own, for which a
 * JavaScript engine prepares anew every loop over a column; copies of one object have one.
 */
const FORM: object = {
  ...Object.fromEntries([...COLUMNS.map(({ key }) => key), ...ABOUT_ROWS].map((key) => [key, undefined])),
};
