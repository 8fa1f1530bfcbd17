/** The columns of the register's sheets as they stand there, cell by cell, whatever they were read as. */
import { cellAddress } from '../a1';
import { cellText, rowAt, sheetAt, specOf } from '../register';
import type { ColumnSpec, Grid, Register, RegisterCells, RegisterPart } from '../register';
import type { CellHit, SheetColumn } from './types';
import { tally } from '../tally';

/** One a column of each part that has a heading. */
export function sheetColumns(parts: readonly RegisterPart[]): readonly SheetColumn[] {
  return parts.flatMap((part) => {
    const { source, grid } = part;
    const specAt = new Map([
      ...source.ticks.map(({ column }) => [column, specOf('outcome')] as const),
      ...[source, ...source.stages].flatMap((stage) =>
        [...stage.columnOf, ...('whenLast' in stage ? stage.whenLast : [])].map(
          ([key, column]) => [column, specOf(key)] as const,
        ),
      ),
    ]);
    return source.headings.flatMap((heading, offset): readonly SheetColumn[] => {
      if (heading === '') return [];
      const column = source.column + offset;
      const spec = specAt.get(column);
      const index = column - grid.column;
      let known: ReadonlyMap<string, number> | undefined;
      const texts = (): ReadonlyMap<string, number> => (known ??= textsOf(grid, index));
      return [{ part, source, heading, column, index, texts, ...(spec ? { spec } : {}) }];
    });
  });
}

/** True for columns whose values are names or come from a list: what they say may be shown. */
export function isListed({ kind }: ColumnSpec): boolean {
  return kind !== 'text' && kind !== 'date' && kind !== 'money';
}

/** Where a register's values stand by its own account, without the cells that they were read from. */
export function registerAddresses(register: Register): RegisterCells {
  return {
    valueAt: () => '',
    addressAt(row, key) {
      const column = sheetAt(register, row).columnOf.get(key);
      return column === undefined ? '' : cellAddress(rowAt(register.rowOf, row) - 1, column);
    },
  };
}

/** The cell of a column in a row of its grid, as a finding has it. */
export function placeIn(at: SheetColumn, gridRow: number): Pick<CellHit, 'sheet' | 'cell' | 'ref' | 'heading'> {
  const { grid, source } = at.part;
  const ref = cellText(grid.values[gridRow]?.[(source.columnOf.get('ref') ?? -1) - grid.column]);
  return {
    sheet: source.sheet,
    cell: cellAddress(grid.row + gridRow, at.column),
    heading: at.spec?.heading ?? at.heading,
    ...(ref === '' ? {} : { ref }),
  };
}

/** A cell of a column for whose text a test has an answer. */
export interface TextFound<Found> {
  readonly gridRow: number;
  readonly text: string;
  readonly found: Found;
}

/** What is found in the cells of a column; undefined after each stretch of texts, so that others may have a turn. */
export function* textHits<Found>(
  at: SheetColumn,
  test: (text: string) => Found | undefined,
  hitOf: (found: TextFound<Found>) => CellHit,
): Iterable<CellHit | undefined> {
  for (const found of textsWhere(at, test)) yield found && hitOf(found);
}

/** The cells of a column for whose text `test` has an answer; it is asked once for each different text. */
export function* textsWhere<Found>(
  at: SheetColumn,
  test: (text: string) => Found | undefined,
): Iterable<TextFound<Found> | undefined> {
  const answers = new Map<string, Found>();
  let looked = 0;
  for (const text of at.texts().keys()) {
    const found = test(text);
    if (found !== undefined) answers.set(text, found);
    looked += text.length + 1;
    if (looked < STRETCH) continue;
    looked = 0;
    yield undefined;
  }
  // Many columns of few texts are as long as one of many.
  if (looked > 0) yield undefined;
  if (answers.size === 0) return;
  const { values } = at.part.grid;
  for (let gridRow = 0; gridRow < values.length; gridRow++) {
    const text = values[gridRow]?.[at.index];
    const found = typeof text === 'string' ? answers.get(text) : undefined;
    if (typeof text === 'string' && found !== undefined) yield { gridRow, text, found };
  }
}

/** Characters: what the slowest test takes a few hundredths of a second for. */
const STRETCH = 50_000;

function textsOf({ values }: Grid, index: number): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const row of values) {
    const cell = row[index];
    if (typeof cell === 'string' && cell !== '') tally(texts, cell);
  }
  return texts;
}
