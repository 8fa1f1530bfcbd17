/** Columns that are the council's own: read as names where one of its tables groups by them, and not otherwise. */
import { cellAddress } from '../a1';
import { rowAt } from './at';
import { foldKey } from './cells';
import type { ColumnKey } from './columns';
import type { CellProblem } from './columnReaders';
import type { ColumnSpec } from './columnKinds';
import type { FindingLog } from './findingLog';
import { nameDictionary, nameReader, type NameReader } from './nameReaders';
import type { Block } from './places';
import type { OwnColumns } from './register';
import type { RegisterSource } from './findRegister';
import { gatherColumn, roomForCells, type RegisterLines } from './registerRows';
import type { NameColumn } from './types';

/** Reads the cells of the own columns along with the others. */
export interface OwnReaders {
  /** `first` is the register's row of the block's first. */
  read(block: Block, lines: RegisterLines): void;
  finish(): OwnColumns;
}

interface OwnReader {
  readonly heading: string;
  readonly dictionary: ReturnType<typeof nameDictionary>;
  readonly reader: NameReader<NameColumn>;
}

/** For the headings in `wanted`, wherever a sheet has them. */
export function ownReaders(
  wanted: readonly string[],
  blocks: readonly Block[],
  rowCount: number,
  log: FindingLog,
): OwnReaders {
  const known = new Map<string, ColumnKey>();
  const readers = new Map<string, OwnReader>();
  const columnsOf = new Map<RegisterSource, ReadonlyMap<string, number>>();
  const keys = new Set(wanted.map(foldKey));
  for (const { source } of blocks) {
    if (columnsOf.has(source)) continue;
    const own = new Map<string, number>();
    columnsOf.set(source, own);
    source.headings.forEach((heading, offset) => {
      const key = foldKey(heading);
      if (!keys.has(key) || own.has(key)) return;
      const ours = columnAt(source, source.column + offset);
      if (ours) {
        known.set(key, ours);
        return;
      }
      own.set(key, source.column + offset);
      if (readers.has(key)) return;
      const dictionary = nameDictionary([]);
      const reader = nameReader(specOf(heading.trim()), rowCount, dictionary);
      readers.set(key, { heading: heading.trim(), dictionary, reader });
    });
  }
  const cells = roomForCells();
  return {
    read(block, lines) {
      for (const [key, column] of columnsOf.get(block.source) ?? []) {
        const own = readers.get(key);
        if (!own) continue;
        gatherColumn(lines, column, cells);
        own.reader.read(cells, (row, rule, make) => {
          log.add(`${rule}/${key}/${block.source.sheet}`, () => findingAt(block, own.heading, row, column, make()));
        });
      }
    },
    finish() {
      const columns = [...readers].map(([key, { heading, dictionary, reader }]) => {
        reader.tell();
        const { names, codes } = dictionary.settle();
        return [key, { heading, column: reader.settled(names, codes) }] as const;
      });
      return { columns: new Map(columns), known };
    },
  };
}

/** The headings of the register that stand for no column of ours, each once. */
export function ownHeadings(sources: readonly RegisterSource[]): readonly string[] {
  const all = sources.flatMap((source) =>
    source.headings
      .filter((_, offset) => columnAt(source, source.column + offset) === undefined)
      .map((heading) => heading.trim()),
  );
  const keys = all.map(foldKey);
  return all.filter((heading, index) => heading !== '' && keys.indexOf(foldKey(heading)) === index);
}

/** Our column that the sheet column is read as. */
function columnAt({ columnOf, stages, ticks }: RegisterSource, column: number): ColumnKey | undefined {
  const maps = [columnOf, ...stages.flatMap((stage) => [stage.columnOf, stage.whenLast])];
  const found = maps.flatMap((map) => [...map]).find(([, at]) => at === column)?.[0];
  return found ?? (ticks.some((tick) => tick.column === column) ? 'outcome' : undefined);
}

/** What readers must know of a column: it has no list and touches no figure but of the tables that group by it. */
function specOf(heading: string): ColumnSpec {
  return { key: 'own', heading, kind: 'name', synonyms: [] };
}

function findingAt(
  { source, grid, gridRows, first }: Block,
  column: string,
  row: number,
  sheetColumn: number,
  problem: CellProblem,
): CellProblem & { readonly sheet: string; readonly cell: string; readonly column: string } {
  const cell = cellAddress(grid.row + rowAt(gridRows, row - first), sheetColumn);
  return { ...problem, sheet: source.sheet, cell, column };
}
