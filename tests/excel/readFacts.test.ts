/** Hidden rows, merged cells and formulas of a register, in two requests however many there are. */
import { describe, expect, it } from 'vitest';
import { readFacts, withExcel, type AreaFacts } from '../../src/excel';
import { newWorkbook, setCell, type SheetModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { put } from './support';

async function factsOf(change: (sheet: SheetModel) => void, rows = 10): Promise<AreaFacts | undefined> {
  const workbook = newWorkbook(['Register']);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a workbook has a sheet');
  put(
    sheet,
    0,
    Array.from({ length: rows + 1 }, (_, row) => ['a', 'b', row]),
  );
  change(sheet);
  const { counts } = await loadOffice(workbook);
  const [facts] = await withExcel({}, (session) =>
    readFacts(session, [{ sheet: 'Register', row: 1, column: 0, rows, columns: 3 }]),
  );
  expect(counts.syncs).toBeLessThanOrEqual(2);
  return facts;
}

const hide = (sheet: SheetModel, ...rows: readonly number[]): void =>
  rows.forEach((row) => sheet.rows.set(row, { hidden: true, style: 0 }));

describe('facts of a register', () => {
  it('are empty lists where there is nothing to say', async () => {
    expect(await factsOf(() => undefined)).toEqual({ sheet: 'Register', hiddenRows: [], merged: [], formulas: [] });
  });

  it('tell hidden rows, also at the ends, and beside hidden columns', async () => {
    const facts = await factsOf((sheet) => {
      hide(sheet, 0, 1, 4, 5, 10, 11);
      sheet.columns.set(1, { hidden: true, style: 0 });
    });
    expect(facts?.hiddenRows?.map(({ row, rows }) => [row, rows])).toEqual([
      [1, 1],
      [4, 2],
      [10, 1],
    ]);
  });

  it('tell that all rows are hidden', async () => {
    const facts = await factsOf((sheet) => hide(sheet, 1, 2, 3), 3);
    expect(facts?.hiddenRows).toEqual([{ row: 1, column: 0, rows: 3, columns: 3 }]);
  });

  it('tell merged cells and formulas within the register', async () => {
    const facts = await factsOf((sheet) => {
      sheet.merges.push({ row: 2, column: 0, rows: 2, columns: 1 }, { row: 20, column: 0, rows: 2, columns: 1 });
      for (const row of [3, 4, 7]) setCell(sheet, row, 2, { formula: '=1+1', value: 2 });
      setCell(sheet, 0, 0, { formula: '="Ref"', value: 'Ref' });
    });
    expect(facts?.merged).toEqual([{ row: 2, column: 0, rows: 2, columns: 1 }]);
    expect(facts?.formulas?.map(({ row, rows, column }) => [row, rows, column])).toEqual([
      [3, 2, 2],
      [7, 1, 2],
    ]);
  });

  it('say nothing of what is too scattered to be read', async () => {
    const facts = await factsOf((sheet) => {
      for (let row = 1; row < 5000; row += 2) setCell(sheet, row, 2, { formula: '=1+1', value: 2 });
    }, 5000);
    expect(facts).toEqual({ sheet: 'Register', hiddenRows: [], merged: [] });
  });
});
