/** Reading cells in blocks well below what Excel hands over at once (5 MB a response on the web). */
import { cellAddress } from '../a1';
import { MAX_COLUMNS } from '../limits';
import { must } from '../must';
import { Problem } from '../problem';
import type { CellValue, Grid } from '../register';
import { toProblem } from './errors';
import { cellsIn, filledParts, type Part, type SheetRectangle } from './filledParts';
import type { HowToSend, Session } from './session';

export type { SheetRectangle } from './filledParts';

/** Cells a request: some 2 MB of an ordinary register. */
const CELLS = 100_000;
/** Excel hands over nothing of whole rows, so that no block is as wide as the sheet. */
const WIDEST = MAX_COLUMNS / 2;

type Property = 'values' | 'formulas' | 'text';

interface ReadOptions {
  /** Hears of the cells read so far, and of how many there are to read. */
  readonly done?: (cells: number, of: number) => void;
  /** Further things to load, queued with every request so that they cost none of their own. */
  readonly along?: (context: Excel.RequestContext) => void;
  readonly how?: HowToSend;
}

/**
 * Reads areas, several small ones to a request, large ones in blocks. A block that Excel finds too large (or answers
 * with null) is halved. Of large areas only what is filled is read. Throws a Problem.
 */
export async function readAreas(
  session: Session,
  areas: readonly SheetRectangle[],
  property: Property,
  { done, along = () => undefined, how = 'stoppable' }: ReadOptions = {},
): Promise<readonly Grid[]> {
  const grids = areas.map(({ sheet, row, column, rows }) => ({
    ...{ sheet, row, column },
    values: Array<readonly CellValue[]>(rows).fill(BLANK_ROW),
  }));
  const blocks = (await filledParts(session, areas, how)).flatMap(blocksOf);
  const all = blocks.reduce((sum, block) => sum + cellsIn(block), 0);
  let cells = 0;
  for (const request of requests(blocks)) {
    for (const { block, values } of await readBlocks(session, request, property, { along, how })) {
      place(must(grids[block.area], 'the cells of an area'), block, values);
    }
    cells += request.reduce((sum, block) => sum + cellsIn(block), 0);
    done?.(cells, all);
  }
  return grids;
}

/** Shared by all rows of which nothing was read. */
const BLANK_ROW: readonly CellValue[] = [];

interface ReadBlock {
  readonly block: Part;
  readonly values: readonly (readonly CellValue[])[];
}

/** Puts a block to the right of those that were read before it. */
function place(
  grid: { readonly row: number; readonly column: number; readonly values: (readonly CellValue[])[] },
  { row, column }: Part,
  values: ReadBlock['values'],
): void {
  const right = column - grid.column;
  values.forEach((cells, down) => {
    const at = row - grid.row + down;
    const before = must(grid.values[at], 'a row of an area');
    grid.values[at] = right === 0 ? cells : [...before, ...Array<''>(right - before.length).fill(''), ...cells];
  });
}

function blocksOf(part: Part): readonly Part[] {
  const blocks: Part[] = [];
  for (let left = 0; left < part.columns; left += WIDEST) {
    const columns = Math.min(WIDEST, part.columns - left);
    const step = Math.max(1, Math.floor(CELLS / columns));
    for (let start = 0; start < part.rows; start += step) {
      const rows = Math.min(step, part.rows - start);
      blocks.push({ ...part, row: part.row + start, column: part.column + left, rows, columns });
    }
  }
  return blocks;
}

/** Packs blocks in their order into requests of at most `CELLS` cells; one request, even if there is nothing to read. */
function requests(blocks: readonly Part[]): readonly (readonly Part[])[] {
  const packed: Part[][] = [[]];
  let room = CELLS;
  for (const block of blocks) {
    const size = cellsIn(block);
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
  blocks: readonly Part[],
  property: Property,
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
  blocks: readonly Part[],
  property: Property,
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
      return values === null ? [] : [{ block: must(blocks[index], 'the block that was read'), values }];
    });
    return read.length === blocks.length ? read : undefined;
  } catch (error) {
    if (blocks.length > 0 && toProblem(error).code === 'too-large') return undefined;
    throw error;
  }
}

function halved(blocks: readonly Part[]): readonly [readonly Part[], readonly Part[]] {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const block = must(blocks[0], 'the block to be halved');
  const { row, column, rows, columns } = block;
  if (rows > 1) {
    const half = Math.floor(rows / 2);
    return [[{ ...block, rows: half }], [{ ...block, row: row + half, rows: rows - half }]];
  }
  if (columns > 1) {
    const half = Math.floor(columns / 2);
    return [[{ ...block, columns: half }], [{ ...block, column: column + half, columns: columns - half }]];
  }
  throw new Problem(
    'cell-too-large',
    `The cell ${cellAddress(row, column)} of the sheet '${block.sheet}' holds more text than Excel hands over at once.`,
    'Shorten its text, then try again.',
  );
}
