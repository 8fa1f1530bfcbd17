/** How much of a register is understood, column by column: for whoever says what her own headings and words mean. */
import type { Procedure } from '../calendar';
import { must } from '../must';
import { bitsAt, codeAt, dayAt, nameCodeAt } from './at';
import { isBlank, foldKey } from './cells';
import { TYPE_CODE } from './codes';
import type { ColumnKey } from './columns';
import type { UnreadWord } from './columnSet';
import type { RegisterPart } from './places';
import type { Register } from './register';
import { isCellUnread } from './unread';

/** The cells below one heading. */
export interface HeadingCells {
  /** That say something. */
  readonly filled: number;
  /** Of these, that were not understood. */
  readonly unread: number;
}

export interface Understanding {
  /** Sheet rows, and those of which every cell that a figure needs is understood. */
  readonly rows: number;
  readonly understood: number;
  /** By heading, folded: of those that are used. */
  readonly cells: ReadonlyMap<string, HeadingCells>;
  readonly unreadWords: readonly UnreadWord[];
  /** Columns of which one answer can hold for all rows, and how many rows say nothing of them. */
  readonly blanks: ReadonlyMap<WholeKey, number>;
  /** What such rows are taken to be where no column tells it. */
  readonly assumed: ReadonlyMap<WholeKey, string>;
  /** What a word of the column Procedure can mean. */
  readonly procedures: readonly Procedure[];
}

/** The columns that a register can leave out because all of its rows are alike (REGISTER.md, "Whole columns"). */
export const WHOLE_KEYS = ['recordType', 'procedure', 'stage', 'team'] as const satisfies readonly ColumnKey[];
export type WholeKey = (typeof WHOLE_KEYS)[number];

interface Parsed {
  readonly register: Register;
  readonly unreadWords: readonly UnreadWord[];
}

export function understandingOf(parts: readonly RegisterPart[], { register, unreadWords }: Parsed): Understanding {
  const cells = new Map<string, HeadingCells>();
  const sources = [...new Set(parts.map(({ source }) => source))];
  for (const { source, grid } of parts) {
    const sheet = sources.indexOf(source);
    const columns = [
      { stage: 0, columnOf: source.columnOf },
      ...source.stages.map(({ stage, columnOf }) => ({ stage, columnOf })),
    ];
    for (const { stage, columnOf } of columns) {
      for (const [key, column] of columnOf) {
        const heading = foldKey(must(source.headings[column - source.column], 'the heading of a column'));
        const known = cells.get(heading) ?? NO_CELLS;
        const filled = grid.values.filter((row) => !isBlank(row[column - grid.column])).length;
        const unread = sheetRows(register, (row) => isUnreadIn(register, { row, key, sheet, stage }));
        cells.set(heading, { filled: filled + known.filled, unread: unread + known.unread });
      }
    }
  }
  const rows = sheetRows(register);
  return {
    ...{ rows, cells, unreadWords, procedures: register.procedures },
    understood: rows - sheetRows(register, (row) => !isUnderstood(register, row)),
    blanks: new Map(WHOLE_KEYS.map((key) => [key, sheetRows(register, (row) => isUntold(register, row, key))])),
    assumed: new Map(WHOLE_KEYS.flatMap((key) => assumedValue(register, key))),
  };
}

const NO_CELLS: HeadingCells = { filled: 0, unread: 0 };

/**
 * How many rows of the sheets have a representation for which it holds. A case of one row may be several, which follow one
 * another.
 */
export function sheetRows(
  { rowCount, sheetOf, rowOf }: Pick<Register, 'rowCount' | 'sheetOf' | 'rowOf'>,
  holds: (row: number) => boolean = () => true,
): number {
  let rows = 0;
  let last = -1;
  for (let row = 0; row < rowCount; row++) {
    const isSame = last >= 0 && rowOf[last] === rowOf[row] && sheetOf[last] === sheetOf[row];
    if (isSame || !holds(row)) continue;
    rows++;
    last = row;
  }
  return rows;
}

/** The one value that all complaints have where it is taken for granted. */
function assumedValue(register: Register, key: WholeKey): readonly (readonly [WholeKey, string])[] {
  if (key === 'team' || !register.assumed.has(key)) return [];
  const { codes, values } = register[key];
  const code = codes.find((one) => one > 0);
  const value = code === undefined ? undefined : values[code - 1];
  return value === undefined ? [] : [[key, value]];
}

interface CellPlace {
  readonly row: number;
  readonly key: ColumnKey;
  readonly sheet: number;
  /** 0 = of the case, whatever its stage. */
  readonly stage: number;
}

function isUnreadIn(register: Register, { row, key, sheet, stage }: CellPlace): boolean {
  if (!isCellUnread(register, row, key) || codeAt(register.sheetOf, row) !== sheet) return false;
  return stage === 0 || codeAt(register.stage.codes, row) === stage;
}

function isUnderstood({ unread, recordType, received }: Register, row: number): boolean {
  return bitsAt(unread, row) === 0 && codeAt(recordType.codes, row) > 0 && dayAt(received, row) > 0;
}

/**
 * No column tells it, or the row's cell is blank; of a word that is not understood something else is asked. Only
 * complaints need a procedure and a stage.
 */
function isUntold(register: Register, row: number, key: WholeKey): boolean {
  if (key === 'team') return nameCodeAt(register.team.codes, row) === 0;
  if (key !== 'recordType' && codeAt(register.recordType.codes, row) !== TYPE_CODE.Complaint) return false;
  if (register.assumed.has(key)) return true;
  return codeAt(register[key].codes, row) === 0 && !isCellUnread(register, row, key);
}
