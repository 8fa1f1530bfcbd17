/** Reading cells in blocks well below what Excel hands over at once (5 MB a response on the web). */
import type { Rectangle } from '../a1';
import { must } from '../must';
import { Problem } from '../problem';
import type { CellValue, Grid } from '../register';
import type { HowToSend, Session } from './session';
import { toProblem } from './errors';

export interface SheetRectangle extends Rectangle {
  readonly sheet: string;
}

/** Cells a request: some 2 MB of an ordinary register. */
const CELLS = 100_000;

interface ReadOptions {
  /** Hears of the cells read so far. */
  readonly done?: (cells: number) => void;
  /** Further things to load, queued with every request so that they cost none of their own. */
  readonly along?: (context: Excel.RequestContext) => void;
  readonly how?: HowToSend;
}

/**
 * Reads areas whole, several small ones to a request, large ones in blocks of rows. A block that Excel finds too large
 * (or answers with null) is halved. Throws a Problem.
 */
export async function readAreas(
  session: Session,
  areas: readonly SheetRectangle[],
  property: 'values' | 'formulas',
  { done, along = () => undefined, how = 'stoppable' }: ReadOptions = {},
): Promise<readonly Grid[]> {
  const read = (blocks: readonly Block[]) => readBlocks(session, blocks, property, { along, how });
  const rows = areas.map((): (readonly CellValue[])[] => []);
  let cells = 0;
  for (const request of requests(areas.flatMap(blocksOf))) {
    for (const { area, values } of await read(request)) {
      const target = must(rows[area], 'the rows of an area');
      for (const row of values) target.push(row);
    }
    cells += cellsIn(request);
    done?.(cells);
  }
  return areas.map(({ sheet, row, column }, index) => ({
    ...{ sheet, row, column },
    values: must(rows[index], 'the rows of an area'),
  }));
}

function cellsIn(areas: readonly SheetRectangle[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

interface Block extends SheetRectangle {
  /** Index of the area that it is part of. */
  readonly area: number;
}

interface ReadBlock {
  readonly area: number;
  readonly values: readonly (readonly CellValue[])[];
}

function blocksOf(area: SheetRectangle, index: number): readonly Block[] {
  const step = Math.max(1, Math.floor(CELLS / Math.max(1, area.columns)));
  const blocks: Block[] = [];
  for (let start = 0; start < area.rows; start += step) {
    blocks.push({ ...area, area: index, row: area.row + start, rows: Math.min(step, area.rows - start) });
  }
  return blocks;
}

/** Packs blocks in their order into requests of at most `CELLS` cells; one request, even if there is nothing to read. */
function requests(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const packed: Block[][] = [[]];
  let room = CELLS;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    if (size > room && packed.at(-1)?.length !== 0) {
      packed.push([]);
      room = CELLS;
    }
    packed.at(-1)?.push(block);
    room -= size;
  }
  return packed;
}

async function readBlocks(
  session: Session,
  blocks: readonly Block[],
  property: 'values' | 'formulas',
  options: Required<Pick<ReadOptions, 'along' | 'how'>>,
): Promise<readonly ReadBlock[]> {
  const read = await tryBlocks(session, blocks, property, options);
  if (read) return read;
  const [first, second] = halved(blocks);
  const start = await readBlocks(session, first, property, options);
  return [...start, ...(await readBlocks(session, second, property, options))];
}

/** undefined where the answer would be too large. */
async function tryBlocks(
  session: Session,
  blocks: readonly Block[],
  property: 'values' | 'formulas',
  { along, how }: Required<Pick<ReadOptions, 'along' | 'how'>>,
): Promise<readonly ReadBlock[] | undefined> {
  try {
    const ranges = await session.send((context) => {
      along(context);
      return blocks.map(({ sheet, row, column, rows, columns }) => {
        const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
        return range.untrack().load(property);
      });
    }, how);
    const read = ranges.flatMap((range, index): readonly ReadBlock[] => {
      const values = range[property] as CellValue[][] | null;
      return values === null ? [] : [{ area: must(blocks[index], 'the block that was read').area, values }];
    });
    return read.length === blocks.length ? read : undefined;
  } catch (error) {
    if (blocks.length > 0 && toProblem(error).code === 'too-large') return undefined;
    throw error;
  }
}

function halved(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const block = must(blocks[0], 'the block to be halved');
  if (block.rows < 2) {
    throw new Problem(
      'row-too-large',
      `Row ${block.row + 1} of the sheet '${block.sheet}' holds more text than Excel hands over at once.`,
      'Shorten the longest texts of that row, then try again.',
    );
  }
  const half = Math.floor(block.rows / 2);
  return [[{ ...block, rows: half }], [{ ...block, row: block.row + half, rows: block.rows - half }]];
}
