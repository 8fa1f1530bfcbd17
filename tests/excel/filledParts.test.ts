import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAreas, withExcel, type SheetRectangle } from '../../src/excel';
import { newWorkbook, setCell, type WorkbookModel } from '../../src/host';
import { usedArea } from '../../src/host/model/cells';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/limits';
import { must } from '../../src/must';
import type { Grid } from '../../src/register';

type Place = readonly [row: number, column: number];

let office: LoadedOffice;

/** The used range of a sheet with texts at these places, as it is read. */
async function read(places: Iterable<Place>): Promise<Grid> {
  const workbook: WorkbookModel = newWorkbook(['Sheet']);
  const sheet = must(workbook.sheets[0], 'the sheet');
  for (const [row, column] of places) setCell(sheet, row, column, { value: `${row},${column}` });
  office = await loadOffice(workbook);
  const area: SheetRectangle = { sheet: 'Sheet', ...must(usedArea(sheet, true), 'a used cell') };
  const [grid] = await withExcel({}, (session) => readAreas(session, [area], 'values'));
  return must(grid, 'the grid');
}

/** Every cell of the grid that holds anything. */
function textsIn({ row, column, values }: Grid): string[] {
  const texts: string[] = [];
  values.forEach((cells, down) => {
    cells.forEach((value, right) => {
      if (value !== '') texts.push(`${row + down},${column + right} ${String(value)}`);
    });
  });
  return texts.sort();
}

const expected = (places: readonly Place[]): string[] =>
  [...new Set(places.map(([row, column]) => `${row},${column} ${row},${column}`))].sort();

function* block(row: number, column: number, rows: number, columns: number): Iterable<Place> {
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) yield [row + down, column + right];
}

/** Near the start as often as far away. */
const place = fc.tuple(
  fc.oneof(fc.nat(400), fc.nat(MAX_ROWS - 1), fc.constant(MAX_ROWS - 1)),
  fc.oneof(fc.nat(30), fc.nat(MAX_COLUMNS - 1), fc.constant(MAX_COLUMNS - 1)),
);

describe('a large area that is nearly empty', () => {
  it('is read cell for cell, wherever its cells stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 12 }), async (places) => {
        expect(textsIn(await read(places))).toEqual(expected(places));
        expect(office.counts.requests).toBeLessThan(12);
        expect(office.counts.bytesIn).toBeLessThan(1_500_000);
      }),
      { numRuns: 15 },
    );
  });

  it('is read where two stray cells stand far apart in the last column', async () => {
    const places: readonly Place[] = [
      [0, 0],
      [0, MAX_COLUMNS - 1],
      [983_040, MAX_COLUMNS - 1],
      [MAX_ROWS - 1, MAX_COLUMNS - 1],
    ];
    expect(textsIn(await read(places))).toEqual(expected(places));
  });

  it('has the blocks of a sheet where they stand, side by side and one below the other', async () => {
    const places = [...block(0, 0, 300, 8), ...block(100, 9_000, 50, 4), ...block(700_000, 3, 20, 5)];
    expect(textsIn(await read(places))).toEqual(expected(places));
  });

  it('is one request more where it is full', async () => {
    const places = Array.from({ length: 300 }, (_, row): Place => [row * 100, row % 10]);
    expect(textsIn(await read(places))).toEqual(expected(places));
    expect(office.counts.requests).toBe(1 + 3);
  });

  it('is read where rows are filled to the last column of the sheet', async () => {
    const places = [...block(2, 0, 3, MAX_COLUMNS)];
    expect(textsIn(await read(places))).toEqual(expected(places));
  });

  it('is refused, with its name and what to do, where what is left cannot be held', async () => {
    const places = Array.from({ length: 3_000 }, (_, row): Place => [row, row % 2 === 0 ? 0 : MAX_COLUMNS - 1]);
    await expect(read(places)).rejects.toMatchObject({
      code: 'sheet-too-large',
      message: "The sheet 'Sheet' can't be read: too many cells are filled between A1 and XFD3000.",
    });
  });
});
